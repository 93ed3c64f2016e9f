/** Badges of others: texts by language, terms that only they have, and what nobody reads. */
import { fromBadge } from '@shirushi/core/descriptors'
import { describe, expect, test } from 'vitest'

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
    const started = performance.now()
    const { descriptor } = fromBadge(badgeClass({ name: narrative, criteria: { narrative } }))
    expect(performance.now() - started).toBeLessThan(10_000)
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
