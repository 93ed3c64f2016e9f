/** Badges of others: texts by language, terms that only they have, and what nobody reads. */
import { fromBadge, readDescriptor, toBadge } from '@shirushi/core/descriptors'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { timeOf } from './support/time-of.ts'

function codesOf(findings: readonly { readonly code: string }[]): string[] {
  return findings.map(({ code }) => code)
}

/** A class of Open Badges 2.0. */
function badgeClass(members: object): object {
  return {
    '@context': 'https://w3id.org/openbadges/v2',
    type: 'BadgeClass',
    id: 'https://hogeschool.example/badges/1',
    name: 'Bodem in de stad',
    criteria: { narrative: 'Wie het project afrondt.' },
    ...members,
  }
}

describe('a class of Open Badges 2.0 has its texts by language', () => {
  const NL = { '@value': 'Bodem in de stad', '@language': 'nl' }
  const EN = { '@value': 'Soil in cities', '@language': 'en' }

  test.for([
    ['a value with its language', NL, ['nl'], { nl: 'Bodem in de stad' }],
    ['a list of such values', [NL, EN], ['nl', 'en'], { nl: 'Bodem in de stad', en: 'Soil in cities' }],
    ['a map of languages', { nl: 'Bodem', en: 'Soil' }, ['nl', 'en'], { nl: 'Bodem', en: 'Soil' }],
    ['a list of plain texts: the first', ['Bodem', 'Grond'], ['en'], { en: 'Bodem' }],
    ['a plain text and one with a language', ['Bodem', EN], ['en'], { en: 'Soil in cities' }],
    ['a value without a language', { '@value': 'Bodem' }, ['en'], { en: 'Bodem' }],
    ['a language that is none', { '@value': 'Bodem', '@language': '!' }, ['en'], { en: 'Bodem' }],
    [
      'a language in another case',
      { '@value': 'Solo', '@language': 'PT_br' },
      ['pt-BR'],
      { 'pt-BR': 'Solo' },
    ],
    [
      'the first of several in one language',
      [NL, { ...NL, '@value': 'Grond' }],
      ['nl'],
      { nl: NL['@value'] },
    ],
    ['a map with a text in no language', { '@none': 'Bodem' }, ['en'], { en: 'Bodem' }],
  ] as const)('%s', ([, name, languages, title]) => {
    const { descriptor } = fromBadge(badgeClass({ name }))
    expect(descriptor?.title).toEqual(title)
    expect(descriptor?.languages).toEqual(languages)
  })

  test('of which the class, or else the caller, says which is its own', () => {
    const languagesOf = (members: object, language?: string): unknown =>
      fromBadge(badgeClass({ name: [NL, EN], ...members }), language === undefined ? {} : { language })
        .descriptor?.languages
    expect(languagesOf({ '@language': 'en' })).toEqual(['en', 'nl'])
    expect(languagesOf({ '@language': 'en' }, 'nl')).toEqual(['en', 'nl'])
    expect(languagesOf({}, 'en')).toEqual(['en', 'nl'])
    expect(languagesOf({}, 'EN')).toEqual(['en', 'nl'])
    expect(languagesOf({}, 'ja')).toEqual(['nl', 'en'])
    expect(languagesOf({ name: 'x', description: [EN] })).toEqual(['en'])
    expect(languagesOf({ name: 'x', description: [EN] }, 'nl')).toEqual(['nl', 'en'])
  })

  test('descriptions, names of issuers, captions, tags and alignments too', () => {
    const { descriptor, findings } = fromBadge(
      badgeClass({
        name: { nl: 'Bodem', en: 'Soil' },
        description: [{ '@value': 'Over de grond.', '@language': 'nl' }, 'Zonder taal'],
        issuer: { id: 'https://hogeschool.example/', name: { nl: 'Hogeschool', en: 'University' } },
        image: { id: 'https://hogeschool.example/1.png', caption: { en: 'A spade' } },
        tags: ['bodem', { '@value': 'stad', '@language': 'nl' }, 5],
        alignment: [{ targetName: { nl: 'Norm' }, targetUrl: 'https://norm.example/1' }],
      }),
    )
    expect(descriptor).toMatchObject({
      title: { nl: 'Bodem', en: 'Soil' },
      summary: { nl: 'Over de grond.' },
      provider: { name: { nl: 'Hogeschool', en: 'University' } },
      image: { caption: { nl: 'A spade' } },
      tags: ['bodem', 'stad'],
      alignments: [{ name: { nl: 'Norm' } }],
    })
    expect(codesOf(findings)).toEqual(['NARRATIVE_TEXT_UNHEADED'])
  })

  test('evidence, too', () => {
    const { award } = fromBadge({
      '@context': 'https://w3id.org/openbadges/v2',
      type: 'Assertion',
      id: 'https://hogeschool.example/assertions/1',
      badge: badgeClass({ name: [NL, EN] }),
      evidence: [
        { narrative: [NL, EN] },
        { id: 'https://hogeschool.example/work', name: EN },
        { narrative: 'Zonder taal' },
        { narrative: 5 },
      ],
    })
    expect(award?.evidence).toEqual([
      { text: { nl: NL['@value'], en: EN['@value'] } },
      { url: 'https://hogeschool.example/work', text: { en: EN['@value'] } },
      { text: { nl: 'Zonder taal' } },
    ])
  })

  test('narratives that are built alike become one, and any other is kept as it is', () => {
    const en =
      '## Content\n\nSoil\n\n## Learner effort\n\n60 hours\n\n## Learning outcomes\n\n- Sample soil\n- Explain it'
    const ja = '## 内容\n\n土壌\n\n## 学修量\n\n60時間\n\n## 学修成果\n\n- 土を採取できる\n- 説明できる'
    const both = fromBadge(
      badgeClass({ name: { en: 'Soil', ja: '土' }, criteria: { narrative: { en, ja } } }),
    )
    expect(both.descriptor).toMatchObject({
      languages: ['en', 'ja'],
      content: { overview: { en: 'Soil', ja: '土壌' } },
      effort: { hours: 60 },
      learningOutcomes: [
        { text: { en: 'Sample soil', ja: '土を採取できる' } },
        { text: { en: 'Explain it', ja: '説明できる' } },
      ],
    })
    expect(codesOf(both.findings)).toEqual([])
    for (const other of [ja.replace('60', '90'), `${ja}\n- 調査できる`]) {
      const { descriptor, findings } = fromBadge(
        badgeClass({ name: { en: 'Soil', ja: '土' }, criteria: { narrative: { en, ja: other } } }),
      )
      expect(codesOf(findings)).toEqual(['BADGE_TRANSLATION_APART'])
      expect(descriptor?.content).toEqual({ overview: { en: 'Soil', ja: '土壌' } })
      expect(descriptor?.extra).toEqual([
        { framework: 'narrative', element: 'criteria', text: { ja: other } },
      ])
    }
  })

  test('in more languages than anybody writes, without taking long', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz']
    const tags = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => `q${a}${b}-x-${c}`)))
    const narrative = Object.fromEntries(tags.map((tag) => [tag, `## ${tag}\n\nx`]))
    const many = badgeClass({ name: narrative, criteria: { narrative } })
    expect(timeOf(() => fromBadge(many))).toBeLessThan(10_000)
    const { descriptor } = fromBadge(many)
    expect(Object.keys(descriptor?.title ?? {})).toHaveLength(tags.length)
    expect(descriptor?.extra?.length).toBeGreaterThan(tags.length - 1)
  })

  test('forms that are none say nothing', () => {
    for (const name of [
      5,
      null,
      {},
      [],
      { id: 'https://x.example/' },
      { '@value': 5 },
      { url: 'x' },
      [[{}]],
    ]) {
      expect(fromBadge(badgeClass({ name })).descriptor?.title).toBeUndefined()
    }
  })
})

describe('what nobody reads is named, once', () => {
  function namedIn(badge: object): string | undefined {
    const [finding, ...others] = fromBadge(badge).findings.filter(
      (one) => one.code === 'BADGE_MEMBERS_NOT_READ',
    )
    expect(others).toEqual([])
    return finding?.params['members']
  }

  test('members that no standard has, wherever they stand', () => {
    const assertion = {
      '@context': 'https://w3id.org/openbadges/v2',
      type: 'Assertion',
      id: 'https://hogeschool.example/assertions/1',
      recipient: { type: 'email', hashed: true, identity: 'sha256$ab' },
      badge: badgeClass({
        faculty: 'Techniek',
        issuer: { id: 'https://hogeschool.example/', name: 'Hogeschool', name_dutch: 'Hogeschool' },
        criteria: { id: 'https://hogeschool.example/1.html', hint: 'x' },
        alignment: [
          { targetName: 'A', targetUrl: 'https://norm.example/1', weight: 1 },
          { targetName: 'B', targetUrl: 'https://norm.example/2', weight: 2, targetDescription: 'Meer' },
        ],
      }),
      verification: { type: 'hosted' },
      evidence: [],
      mood: 'good',
    }
    expect(namedIn(assertion)).toBe(
      'faculty, criteria.hint, alignment.weight, alignment.targetDescription, … (+2)',
    )
  })

  test('also facts of the standard that no field is for', () => {
    const achievement = {
      type: ['Achievement'],
      id: 'https://hogeschool.example/achievements/1',
      name: 'Soil',
      description: 'd',
      criteria: { narrative: '## Content\n\nSoil' },
      specialization: 'Clay',
      otherIdentifier: [{ type: ['IdentifierEntry'], identifier: '1', identifierType: 'ext:CROHO' }],
    }
    expect(namedIn(achievement)).toBe('specialization, otherIdentifier')
  })

  test('and nothing of what was read, or is no fact about a course', () => {
    const credential = {
      '@context': [
        'https://www.w3.org/ns/credentials/v2',
        'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
      ],
      type: ['VerifiableCredential', 'OpenBadgeCredential'],
      id: 'urn:uuid:1',
      name: 'Soil',
      issuer: {
        id: 'https://hogeschool.example/',
        type: ['Profile'],
        name: 'Hogeschool',
        image: { id: 'https://hogeschool.example/logo.png', type: 'Image' },
        phone: '+31 20 000 0000',
        otherIdentifier: [{ type: 'IdentifierEntry', identifier: '00XX', identifierType: 'ext:BRIN' }],
      },
      validFrom: '2026-05-29T00:00:00Z',
      credentialSubject: {
        type: ['AchievementSubject'],
        id: 'did:example:aino',
        narrative: 'x',
        achievement: {
          type: ['Achievement'],
          id: 'https://hogeschool.example/achievements/1',
          name: 'Soil',
          description: 'd',
          criteria: { id: 'https://hogeschool.example/1.html', narrative: '## Content\n\nSoil' },
          image: { id: 'https://hogeschool.example/1.png', type: 'Image' },
          tag: ['soil'],
          related: [],
          endorsementJwt: [],
          faculty: null,
        },
      },
      credentialStatus: { id: 'https://hogeschool.example/status', type: '1EdTechRevocationList' },
      proof: [{ type: 'DataIntegrityProof' }],
    }
    expect(namedIn(credential)).toBeUndefined()
  })

  test('however many there are and however they are called', () => {
    const many = Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`x${index}`, index]))
    const types = Array.from({ length: 5_000 }, () => 'BadgeClass')
    expect(namedIn(badgeClass({ ...many, type: types }))).toMatch(/^x0, x1, .*, … \(\+\d{4}\)$/)
    expect(namedIn(badgeClass({ ['y'.repeat(200)]: 1 }))).toBe('y'.repeat(70))
    expect(namedIn(badgeClass({ constructor: 1, toString: 2 }))).toBe('constructor, toString')
  })
})

/** An extension object of edubadges, as their server writes it. */
function extension(name: string, member: string, value: unknown): object {
  return {
    [`extensions:${name}Extension`]: {
      '@context': `https://api.edubadges.example/static/extensions/${name}Extension/context.json`,
      type: ['Extension', `extensions:${name}Extension`],
      [member]: value,
    },
  }
}

describe('edubadges of Open Badges 2.0 have their descriptors in extensions', () => {
  const EDUBADGE = badgeClass({
    description: 'Over de grond onder de stad.',
    '@language': 'nl',
    criteria: { narrative: '## Toelichting\n\nEen vak over de stad.' },
    issuer: {
      type: 'Issuer',
      id: 'https://hogeschool.example/issuers/1',
      name: 'Faculteit Techniek',
      name_dutch: 'Faculteit Techniek',
      ...extension('InstitutionName', 'InstitutionName', 'Hogeschool Voorbeeld'),
      ...extension('InstitutionIdentifier', 'InstitutionIdentifier', '00XX'),
      ...extension('InstitutionCountry', 'InstitutionCountry', 'NL'),
      ...extension('GradingTable', 'GradingTableURL', 'https://hogeschool.example/grades'),
    },
    ...extension('ECTS', 'ECTS', 2.5),
    ...extension('EQF', 'EQF', 6),
    ...extension('StudyLoad', 'StudyLoad', 70),
    ...extension('Language', 'Language', 'nl_NL'),
    ...extension('LearningOutcome', 'LearningOutcome', '- Neemt monsters\n- Legt uit wat de stad doet'),
    ...extension('EducationProgramIdentifier', 'EducationProgramIdentifier', [56823, 56824]),
    participation: 'blended',
    assessmentType: 'portfolio',
    assessmentSupervised: true,
    assessmentIdVerified: false,
    qualityAssuranceName: 'Kwaliteitskader',
    qualityAssuranceUrl: 'https://kader.example/',
    qualityAssuranceDescription: 'Jaarlijks getoetst.',
    stackable: true,
    typeBadgeClass: 'micro_credential',
    gradeAchievedRequired: false,
  })

  test('which become fields, with their own provenance', () => {
    const { descriptor, provenance, findings } = fromBadge(EDUBADGE)
    expect(descriptor).toMatchObject({
      credentialKind: 'microCredential',
      effort: { hours: 70, basis: 'total', credits: [{ system: 'ECTS', points: 2.5 }] },
      level: [{ framework: 'EQF', code: '6' }],
      languagesOfInstruction: ['nl-NL'],
      learningOutcomes: [{ text: { nl: 'Neemt monsters' } }, { text: { nl: 'Legt uit wat de stad doet' } }],
      delivery: { modes: ['blended'] },
      assessment: { methods: [{ type: 'portfolio' }], supervised: true, identityVerified: false },
      qualityAssurance: [
        {
          standard: { nl: 'Kwaliteitskader' },
          url: 'https://kader.example/',
          statement: { nl: 'Jaarlijks getoetst.' },
        },
      ],
      stackability: { mode: 'stackable' },
      provider: {
        name: { nl: 'Faculteit Techniek' },
        country: 'NL',
        parent: { name: { nl: 'Hogeschool Voorbeeld' } },
      },
    })
    expect(descriptor?.extra?.map(({ framework, element, text }) => [framework, element, text])).toEqual([
      ['narrative', 'Toelichting', { nl: 'Een vak over de stad.' }],
      ['edubadges', 'extensions:EducationProgramIdentifierExtension', { zxx: '[56823,56824]' }],
      ['edubadges', 'gradeAchievedRequired', { zxx: 'false' }],
      ['edubadges', 'extensions:InstitutionIdentifierExtension', { nl: '00XX' }],
      ['edubadges', 'extensions:GradingTableExtension', { nl: 'https://hogeschool.example/grades' }],
    ])
    expect(descriptor?.sourceTerms).toEqual({
      '/effort/hours': 'SBU: 70',
      '/languagesOfInstruction/0': 'nl_NL',
    })
    expect(provenance).toMatchObject({
      '/title': 'native',
      '/effort': 'extension',
      '/level': 'extension',
      '/credentialKind': 'extension',
      '/provider': 'native',
    })
    expect(codesOf(findings)).toEqual([
      'NARRATIVE_HEADING_UNKNOWN',
      ...Array.from({ length: 4 }, () => 'EXTENSION_UNFIELDED'),
      'BADGE_MEMBERS_NOT_READ',
    ])
    expect(findings.at(-1)?.params['members']).toBe('issuer.name_dutch')
  })

  test('by compact keys, keys with a prefix and whole IRIs, as objects, values and lists of them', () => {
    const iri = 'https://w3id.org/openbadges/extensions#ECTSExtension'
    for (const members of [
      extension('ECTS', 'ECTS', 3),
      { ECTSExtension: { ECTS: 3 } },
      { 'extensions:ECTSExtension': [{ type: 'Extension', ECTS: '3' }] },
      { [iri]: [{ '@type': ['https://w3id.org/openbadges#Extension', iri], [iri]: [{ '@value': 3 }] }] },
      { 'extensions:ECTSExtension': 3 },
    ]) {
      const { descriptor, findings } = fromBadge(badgeClass({ criteria: {}, ...members }))
      expect(descriptor?.effort).toEqual({ credits: [{ system: 'ECTS', points: 3 }] })
      expect(findings).toEqual([])
    }
  })

  test.for([
    ['a level that the EQF does not have', extension('EQF', 'EQF', 9)],
    ['a level of the Dutch framework', extension('EQF', 'EQF', '4+')],
    ['credits below nothing by the sign alone', extension('ECTS', 'ECTS', -0)],
    ['a half level', extension('EQF', 'EQF', 4.5)],
    ['credits below nothing', extension('ECTS', 'ECTS', -1)],
    ['credits in words', extension('ECTS', 'ECTS', 'three')],
    ['hours as two numbers', extension('StudyLoad', 'StudyLoad', [10, 20])],
    ['a language that is none', extension('Language', 'Language', 'double dutch')],
    [
      'a country in words',
      {
        issuer: {
          id: 'https://x.example/',
          ...extension('InstitutionCountry', 'InstitutionCountry', 'Holland'),
        },
      },
    ],
    ['an object with other members', { 'extensions:ECTSExtension': { a: 1, b: 2 } }],
    ['a form of participation that nobody knows', { participation: 'personalized learning activities' }],
    ['a yes that is none', { stackable: 'perhaps' }],
    ['a type of class that is no kind', { typeBadgeClass: 'extra_curricular' }],
  ] as const)('%s is guessed at nowhere, and kept', ([, members]) => {
    const { descriptor, findings } = fromBadge(badgeClass({ criteria: {}, ...members }))
    expect(codesOf(findings)).toEqual(['EXTENSION_VALUE_UNREAD'])
    expect(descriptor?.extra).toHaveLength(1)
    expect(Object.keys(descriptor ?? {})).not.toEqual(expect.arrayContaining(['effort', 'level']))
  })

  test('what says nothing is not mentioned', () => {
    const { descriptor, findings } = fromBadge(
      badgeClass({
        criteria: {},
        participation: null,
        assessmentType: '',
        qualityAssuranceName: [],
        ...extension('ECTS', 'ECTS', null),
      }),
    )
    expect(findings).toEqual([])
    expect(Object.keys(descriptor ?? {})).toEqual(['schemaVersion', 'id', 'title', 'languages'])
  })
})

describe('edubadges of Open Badges 3.0 have terms of their own', () => {
  function achievement(members: object): object {
    return {
      type: ['Achievement', 'EducredentialAchievement'],
      id: 'https://hogeschool.example/achievements/1',
      name: 'Bodem in de stad',
      description: 'Over de grond.',
      inLanguage: 'nl-NL',
      criteria: { id: 'https://hogeschool.example/1.html' },
      ...members,
    }
  }

  test('which become fields', () => {
    const { descriptor, findings } = fromBadge(
      achievement({
        ECTS: 3,
        creditsAvailable: 3,
        educationProgramIdentifier: 20121350,
        participationType: 'onsite or blended',
        assessmentType: 'application of a skill',
        supervisionType: 'onsite with identity verification',
        identityChecked: true,
        alignment: [
          {
            type: ['Alignment'],
            targetType: 'ext:EQF',
            targetName: 'EQF-niveau 6',
            targetCode: '6',
            targetUrl: 'https://eqf.example/',
          },
          {
            type: ['Alignment'],
            targetType: 'ext:QualityAssurance',
            targetName: 'Kader',
            targetUrl: 'https://kader.example/',
          },
        ],
      }),
    )
    expect(descriptor).toMatchObject({
      effort: { credits: [{ system: 'ECTS', points: 3 }] },
      level: [
        { framework: 'EQF', code: '6', name: { 'nl-NL': 'EQF-niveau 6' }, url: 'https://eqf.example/' },
      ],
      delivery: { modes: ['blended'] },
      assessment: {
        methods: [{ type: 'practical' }],
        supervised: true,
        identityVerified: true,
        supervisionPlace: 'onsite',
      },
      sourceTerms: {
        '/delivery/modes/0': 'onsite or blended',
        '/assessment/methods/0/type': 'application of a skill',
        '/assessment/supervised': 'onsite with identity verification',
      },
      alignments: [{ name: { 'nl-NL': 'Kader' } }],
    })
    expect(codesOf(findings)).toEqual(['EXTENSION_UNFIELDED'])
  })

  test.for([
    ['unsupervised with no identity verification', { supervised: false, identityVerified: false }],
    ['supervised with no identity verification', { supervised: true, identityVerified: false }],
    ['supervised online', { supervised: true, supervisionPlace: 'online' }],
    ['Supervised with identity verification', { supervised: true, identityVerified: true }],
    [
      'supervised online or onsite with identity verification',
      { supervised: true, identityVerified: true, supervisionPlace: 'both' },
    ],
  ] as const)('supervision is three facts: %s', ([supervisionType, expected]) => {
    for (const value of [
      supervisionType,
      `https://edubadges.nl/static/obv3-glossary.html#supervision-type-${supervisionType.replaceAll(' ', '-').toLowerCase()}`,
    ]) {
      expect(fromBadge(achievement({ supervisionType: value })).descriptor?.assessment).toEqual(expected)
    }
  })

  test('under the IRIs of their glossary', () => {
    const glossary = 'https://edubadges.nl/static/obv3-glossary.html#'
    const { descriptor, findings } = fromBadge(
      achievement({
        [`${glossary}ects`]: [{ '@value': 3 }],
        [`${glossary}participationType`]: [{ '@id': `${glossary}participation-type-work-experience` }],
        [`${glossary}assessmentType`]: [
          { '@id': 'https://eduabages.nl/static/obv3-glossary.html#assessment-type-portfolio' },
        ],
      }),
    )
    expect(findings).toEqual([])
    expect(descriptor).toMatchObject({
      effort: { credits: [{ system: 'ECTS', points: 3 }] },
      delivery: { modes: ['workBased'] },
      assessment: { methods: [{ type: 'portfolio' }] },
    })
  })

  test('hours of study are all the time of the learner, and of a time investment nobody says', () => {
    const effortOf = (members: object): unknown => {
      const { descriptor, findings } = fromBadge(achievement(members))
      return [descriptor?.effort, codesOf(findings)]
    }
    expect(effortOf({ SBU: 240 })).toEqual([{ hours: 240, basis: 'total' }, []])
    expect(effortOf({ timeInvestment: 13 })).toEqual([
      { hours: 13, basis: 'unspecified' },
      ['EXTENSION_HOURS_UNSPECIFIED'],
    ])
    expect(effortOf({ timeInvestment: 240, SBU: 240 })).toEqual([{ hours: 240, basis: 'total' }, []])
    expect(effortOf({ timeInvestment: 13, SBU: 240 })).toEqual([
      { hours: 240, basis: 'total' },
      ['EXTENSION_CONTRADICTED'],
    ])
  })

  test('terms that contradict each other are told, and the second is kept', () => {
    const { descriptor, findings } = fromBadge(
      achievement({ supervisionType: 'onsite with identity verification', identityChecked: false }),
    )
    expect(findings.map(({ code, path, params }) => [code, path, params])).toEqual([
      [
        'EXTENSION_CONTRADICTED',
        '/assessment/identityVerified',
        { member: 'identityChecked', other: 'supervisionType' },
      ],
    ])
    expect(descriptor?.assessment?.identityVerified).toBe(true)
    expect(descriptor?.extra).toEqual([
      { framework: 'edubadges', element: 'identityChecked', text: { zxx: 'false' } },
    ])
  })

  test('a type of assessment that nobody knows stays a text', () => {
    expect(
      fromBadge(achievement({ assessmentType: ['testing', 'een gesprek'] })).descriptor?.assessment,
    ).toEqual({
      methods: [{ type: 'written' }, { type: 'other', text: { 'nl-NL': 'een gesprek' } }],
    })
  })

  test('a type of the same name as ours is no promise of a descriptor', () => {
    const { findings } = fromBadge(
      achievement({ type: ['Achievement', 'MicroCredentialAchievement'], ECTS: 3 }),
    )
    expect(findings).toEqual([])
  })

  test('a badge that carries a descriptor is told by that, and the terms are named', () => {
    const { badge } = toBadge(
      { schemaVersion: '1.0', id: 'https://x.example/1', title: { en: 'Soil' } },
      { as: 'ob3' },
    )
    const { descriptor, findings } = fromBadge({ ...badge, ECTS: 3 })
    expect(descriptor?.effort).toBeUndefined()
    expect(findings.map(({ code, params }) => [code, params])).toEqual([
      ['BADGE_MEMBERS_NOT_READ', { members: 'ECTS' }],
    ])
  })
})

describe('terms come after the properties of the standard, and before the narrative', () => {
  const narrative =
    '## Learner effort\n\n- **Hours**: 20\n- **Basis**: contact\n\n## Assessment\n\n- Written examination\n- Portfolio\n\n## Level\n\n- **EQF**: 6\n\n## Purpose\n\nCities'
  const read = (members: object, text = narrative): ReturnType<typeof fromBadge> =>
    fromBadge({
      type: ['Achievement'],
      id: 'https://x.example/1',
      name: 'Soil',
      description: 'd',
      inLanguage: 'en',
      criteria: { narrative: text },
      ...members,
    })

  test('a narrative fills what they leave open', () => {
    const { descriptor, provenance, findings } = read({ assessmentType: 'portfolio', identityChecked: true })
    expect(descriptor?.assessment).toEqual({
      methods: [{ type: 'portfolio' }, { type: 'written' }],
      identityVerified: true,
    })
    expect(descriptor?.purpose).toEqual({ en: 'Cities' })
    expect(findings).toEqual([])
    expect(provenance).toMatchObject({ '/assessment': 'narrative', '/purpose': 'narrative' })
    const only = read({ assessmentType: 'portfolio' }, '## Assessment\n\n- Portfolio')
    expect(only.provenance['/assessment']).toBe('extension')
  })

  test('and where it says otherwise, that is told', () => {
    const { descriptor, findings } = read({ SBU: 84 })
    expect(descriptor?.effort).toEqual({ hours: 84, basis: 'total' })
    expect(findings.map(({ code, path }) => [code, path])).toEqual([
      ['EXTENSION_OVER_NARRATIVE', '/effort/hours'],
    ])
  })

  test('wording of the narrative follows its items to their new place', () => {
    const { descriptor } = read(
      { assessmentType: 'portfolio' },
      '## Assessment\n\n- Exam\n- Report\n\n## Delivery mode\n\nHybrid',
    )
    expect(descriptor?.assessment?.methods?.map(({ type }) => type)).toEqual([
      'portfolio',
      'written',
      'assignment',
    ])
    expect(descriptor?.sourceTerms).toEqual({
      '/assessment/methods/1/type': 'Exam',
      '/assessment/methods/2/type': 'Report',
      '/delivery/modes/0': 'Hybrid',
    })
  })

  test('what the standard says stands', () => {
    const issuer = {
      id: 'https://x.example/',
      type: ['Profile'],
      name: 'X',
      address: { addressCountryCode: 'BE' },
      ...extension('InstitutionCountry', 'InstitutionCountry', 'NL'),
    }
    const { descriptor, findings } = read({
      creator: issuer,
      achievementType: 'Certificate',
      typeBadgeClass: 'micro_credential',
    })
    expect(descriptor).toMatchObject({ provider: { country: 'BE' }, credentialKind: 'certificate' })
    expect(findings.map(({ code, path }) => [code, path])).toEqual([
      ['EXTENSION_BELOW_NATIVE', '/provider/country'],
      ['EXTENSION_BELOW_NATIVE', '/credentialKind'],
    ])
  })

  test('credits without a unit are those that have one elsewhere, or stay beside them', () => {
    expect(read({ ECTS: 3, creditsAvailable: 3 }, '').descriptor?.effort?.credits).toEqual([
      { system: 'ECTS', points: 3 },
    ])
    expect(read({ ECTS: 3, creditsAvailable: 4 }, '').descriptor?.effort?.credits).toEqual([
      { system: 'ECTS', points: 3 },
      { system: 'unspecified', points: 4 },
    ])
  })
})

describe('no value of a term makes reading throw, or the descriptor malformed', () => {
  const TERMS = [
    ...[
      'ECTS',
      'EQF',
      'SBU',
      'timeInvestment',
      'languageOfInstruction',
      'learningOutcome',
      'participationType',
    ],
    ...[
      'assessmentType',
      'supervisionType',
      'identityChecked',
      'qualityAssuranceName',
      'qualityAssuranceUrl',
    ],
    ...['stackable', 'typeBadgeClass', 'educationProgramIdentifier', 'extensions:ECTSExtension', 'name'],
  ]

  test('whatever it is', () => {
    const words = fc.constantFrom(
      'portfolio',
      'blended',
      'nl_NL',
      '4',
      'true',
      'supervised online',
      '- a\n- b',
    )
    const value = fc.oneof(
      words,
      fc.array(words),
      fc.jsonValue(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.dictionary(fc.constantFrom('@value', '@id', 'ECTS', 'en'), fc.jsonValue()),
    )
    const members = fc.dictionary(fc.constantFrom(...TERMS), value)
    fc.assert(
      fc.property(members, fc.boolean(), (given, older) => {
        const { descriptor } = fromBadge(
          older ? badgeClass(given) : { type: ['Achievement'], name: 'x', ...given },
        )
        const { findings } = readDescriptor(descriptor)
        expect(codesOf(findings.filter(({ severity }) => severity === 'error'))).toEqual([])
      }),
    )
  })

  test('however much there is of it', () => {
    const many = Array.from({ length: 15_000 }, (_, index) => `outcome ${index}`)
    const lines = many.map((one) => `- ${one}`).join('\n')
    const badge = badgeClass({
      ...extension('LearningOutcome', 'LearningOutcome', many),
      assessmentType: many,
      participation: Array.from({ length: 15_000 }, () => 'online'),
      criteria: { narrative: `## Learning outcomes\n\n${lines}\n\n## Assessment\n\n${lines}` },
    })
    expect(timeOf(() => fromBadge(badge))).toBeLessThan(10_000)
    const { descriptor } = fromBadge(badge)
    expect(descriptor?.learningOutcomes?.length).toBeGreaterThanOrEqual(15_000)
    expect(descriptor?.delivery?.modes).toEqual(['online'])
  })
})
