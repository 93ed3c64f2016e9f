/** What is written into a badge, and what is made of badges that were edited, broken or written by others. */
import { checkBadge, createCredential } from '@shirushi/core'
import {
  extensionDocuments,
  fromBadge,
  type MicroCredentialAward,
  type MicroCredentialDescriptor,
  toBadge,
} from '@shirushi/core/descriptors'
import { InvalidArgumentError, InvalidBadgeError, InvalidDescriptorError } from '@shirushi/core/errors'
import { describe, expect, test } from 'vitest'
import {
  AU,
  AU_AWARD,
  EU,
  EU_AWARD,
  HOKKAIDO,
  IBARAKI,
  IBARAKI_AWARD,
  JP,
  JP_AWARD,
} from './support/descriptor-samples.ts'
import { timeOf } from './support/time-of.ts'

const NS = 'https://w3id.org/shirushi/micro-credential/v1#'

const ID_EMAIL = { type: 'emailAddress', value: 'aino@example.org', hashed: false }
const ID_NUMBER = { type: 'ext:studentNumber', value: '55' }

function codesOf(findings: readonly { readonly code: string }[]): string[] {
  return findings.map(({ code }) => code)
}

/** A copy of a badge with one member set; `undefined` removes it. */
function edited(badge: unknown, path: readonly (string | number)[], value: unknown): unknown {
  const copy: unknown = structuredClone(badge)
  let node: unknown = copy
  for (const step of path.slice(0, -1)) node = Reflect.get(Object(node), step)
  const last = path.at(-1) ?? ''
  if (value === undefined) Reflect.deleteProperty(Object(node), last)
  else Reflect.set(Object(node), last, value)
  return copy
}

describe('a badge has the languages of its descriptor', () => {
  test('its own, and a related class for each of the others', () => {
    const { badge, translations } = toBadge(JP, { as: 'ob3' })
    expect(badge).toMatchObject({
      id: JP.id,
      inLanguage: 'ja',
      name: JP.title?.['ja'],
      related: [{ id: `${JP.id}?lang=en`, inLanguage: 'en' }],
    })
    expect(Object.keys(translations)).toEqual(['en'])
    expect(translations['en']).toMatchObject({
      id: `${JP.id}?lang=en`,
      inLanguage: 'en',
      name: JP.title?.['en'],
      related: [{ id: JP.id, inLanguage: 'ja' }],
    })
  })

  test('in Open Badges 2.0 with @language on the class, and nowhere in a context', () => {
    const { badge, translations } = toBadge(JP, { as: 'ob2', language: 'en' })
    expect(badge).toMatchObject({
      '@context': 'https://w3id.org/openbadges/v2',
      '@language': 'en',
      id: `${JP.id}?lang=en`,
      related: [{ id: JP.id, '@language': 'ja' }],
    })
    expect(Object.keys(translations)).toEqual(['ja'])
  })

  test('under ids of the caller’s choice', () => {
    const { badge, translations } = toBadge(JP, {
      as: 'ob3',
      id: 'https://uni.example/a',
      translationId: (language) => `https://uni.example/a/${language}`,
    })
    expect(badge.id).toBe('https://uni.example/a')
    expect(translations['en']?.id).toBe('https://uni.example/a/en')
  })

  test('related to the same class in the other generation', () => {
    const sameAs = 'https://uni.example/other'
    expect(toBadge(EU, { as: 'ob3', sameAs }).badge.related).toEqual([
      {
        id: sameAs,
        type: ['Related', 'https://w3id.org/openbadges#BadgeClass'],
        version: 'Open Badges v2p0',
      },
    ])
    expect(toBadge(EU, { as: 'ob2', sameAs }).badge.related).toEqual([
      {
        id: sameAs,
        type: 'https://purl.imsglobal.org/spec/vc/ob/vocab.html#Achievement',
        version: 'Open Badges v3p0',
      },
    ])
  })

  test.for([
    ['ja-JP', 'ja'],
    ['JA', 'ja'],
    ['EN-us', 'en'],
  ] as const)('by their own tags: %s is %s', ([language, own]) => {
    for (const as of ['ob2', 'ob3'] as const) {
      const asked = toBadge(JP, { as, language })
      const plain = toBadge(JP, { as, language: own })
      expect(asked.badge).toEqual(plain.badge)
      expect(Object.keys(asked.translations)).toEqual(Object.keys(plain.translations))
    }
  })

  test.for([
    ['en-us', 'en-US'],
    ['zh-hant-tw', 'zh-Hant-TW'],
  ] as const)('in the case in which tags are written: %s', ([tag, written]) => {
    const descriptor = { ...EU, languages: [tag, 'fi'], title: { [tag]: 'x', fi: 'y' } }
    const { badge, translations } = toBadge(descriptor, { as: 'ob3' })
    expect(badge.inLanguage).toBe(written)
    expect(translations['fi']).toMatchObject({ related: [{ inLanguage: written }] })
    expect(fromBadge(badge)).toMatchObject({ descriptor, findings: [] })
    expect(fromBadge(edited(badge, ['name'], 'z')).descriptor?.title).toEqual({ [tag]: 'z', fi: 'y' })
    const { badge: ob2 } = toBadge(descriptor, { as: 'ob2', language: 'fi' })
    expect(ob2).toMatchObject({ '@language': 'fi', related: [{ '@language': written }] })
  })

  test('and says so where there is no text in the one that was asked for', () => {
    const { badge, findings } = toBadge(EU, { as: 'ob3', language: 'ja' })
    expect(badge.name).toBe(EU.title?.['en'])
    expect(codesOf(findings)).toEqual(
      expect.arrayContaining(['BADGE_LANGUAGE_ABSENT', 'BADGE_TEXT_IN_OTHER_LANGUAGE']),
    )
  })
})

describe('stars belong to the award', () => {
  const stars = (badge: unknown): unknown => JSON.stringify(badge).includes('★★★')

  test('in Open Badges 3.0 as a level of the result, the achievement being the same for all', () => {
    const { badge } = toBadge(IBARAKI, { as: 'ob3', award: IBARAKI_AWARD })
    const { achievement, result } = badge.credentialSubject
    expect(result).toEqual([
      { type: ['Result'], resultDescription: `${IBARAKI.id}#stars`, achievedLevel: `${IBARAKI.id}#star2` },
    ])
    expect(achievement.id).toBe(IBARAKI.id)
    expect(achievement).toEqual(
      toBadge(IBARAKI, { as: 'ob3', award: { ...IBARAKI_AWARD, stars: 1 } }).badge.credentialSubject
        .achievement,
    )
    expect(achievement.resultDescription?.[0]?.rubricCriterionLevel?.map(({ level }) => level)).toEqual([
      '1',
      '2',
      '3',
    ])
    expect(stars(achievement)).toBe(true)
  })

  test('also where only the tier says that there are any', () => {
    const { results: _, ...tierOnly } = IBARAKI
    const { badge } = toBadge(tierOnly, { as: 'ob3', award: IBARAKI_AWARD })
    expect(badge.credentialSubject.result?.[0]?.achievedLevel).toBe(`${IBARAKI.id}#star2`)
    expect(fromBadge(badge)).toMatchObject({ descriptor: tierOnly, award: { stars: 2 }, findings: [] })
    const bare = toBadge(tierOnly, { as: 'ob3', award: IBARAKI_AWARD, carrier: 'none' }).badge
    expect(fromBadge(bare).award).toMatchObject({ stars: 2 })
  })

  test('in Open Badges 2.0 as a class for each number, which names the others', () => {
    const { badge, findings } = toBadge(IBARAKI, { as: 'ob2', award: IBARAKI_AWARD })
    expect(badge.badge).toMatchObject({
      id: `${IBARAKI.id}?stars=2`,
      related: [{ id: `${IBARAKI.id}?stars=1` }, { id: `${IBARAKI.id}?stars=3` }],
    })
    expect(codesOf(findings)).toContain('BADGE_STARS_SPLIT_CLASS')
    const { descriptor, award } = fromBadge(badge)
    expect(descriptor).toEqual(IBARAKI)
    expect(award?.stars).toBe(2)
  })

  test('with the picture of the award', () => {
    const awardImage = { id: 'https://badge.example.lg.jp/images/2.png', caption: '★★' }
    const { badge: ob3 } = toBadge(IBARAKI, { as: 'ob3', award: IBARAKI_AWARD, awardImage })
    expect(ob3.image).toMatchObject(awardImage)
    expect(ob3.credentialSubject.achievement.image?.id).toBe(IBARAKI.image?.id)
    const { badge: ob2 } = toBadge(IBARAKI, { as: 'ob2', award: IBARAKI_AWARD, awardImage })
    expect(ob2.badge).toMatchObject({ image: awardImage })
    expect(fromBadge(ob2).findings).toEqual([])
  })
})

describe('stars that the descriptor knows nothing of are said beside the badge', () => {
  const { results: _, badgeTier, ...plain } = IBARAKI
  const { results: _results, ...award } = IBARAKI_AWARD
  const range = (starRange: readonly [number, number]): MicroCredentialDescriptor => ({
    ...plain,
    badgeTier: { framework: 'x', code: 'y', ...badgeTier, starRange },
  })

  test.for([
    ['no tier', plain, 2, ['BADGE_STARS_NOT_DESCRIBED']],
    ['more than there can be', range([1, 2]), 3, ['BADGE_STARS_NOT_DESCRIBED']],
    ['as many as there can be', range([1, 2]), 2, []],
    ['fewer than there can be', range([2, 3]), 1, ['BADGE_STARS_NOT_DESCRIBED']],
  ] as const)('%s', ([, descriptor, stars, codes]) => {
    const { badge, findings } = toBadge(descriptor, { as: 'ob3', award: { ...award, stars } })
    expect(codesOf(findings).filter((code) => code.startsWith('BADGE_STARS'))).toEqual(codes)
    expect(badge.credentialSubject.result === undefined).toBe(codes.length > 0)
    expect(fromBadge(badge).award?.stars).toBe(stars)
  })

  test('a result that says otherwise', () => {
    const { findings } = toBadge(IBARAKI, { as: 'ob3', award: { ...IBARAKI_AWARD, stars: 3 } })
    expect(codesOf(findings)).toContain('BADGE_STARS_DISAGREE')
    expect(codesOf(toBadge(IBARAKI, { as: 'ob3', award: IBARAKI_AWARD }).findings)).not.toContain(
      'BADGE_STARS_DISAGREE',
    )
  })

  test('the classes of the other numbers, also where levels are known by their ids only', () => {
    const levels = [1, 2, 3].map((count) => ({ id: `star${count}`, name: { ja: '★'.repeat(count) } }))
    const descriptor = { ...IBARAKI, results: [{ id: 'stars', levels }] }
    const { badge } = toBadge(descriptor, { as: 'ob2', award: IBARAKI_AWARD })
    expect(badge.badge).toMatchObject({
      related: [{ id: `${IBARAKI.id}?stars=1` }, { id: `${IBARAKI.id}?stars=3` }],
    })
  })
})

describe('the text of an award in Open Badges 2.0', () => {
  const odd = { certificateNumber: '*第1号*_<b>\n# x', term: '- **星**：★★★ [a](b)' }
  const narrative = (language: string): string =>
    toBadge(JP, { as: 'ob2', carrier: 'none', language, award: { ...JP_AWARD, ...odd } }).badge.narrative ??
    ''

  test.for(['ja', 'en'])('gives back what it says, whatever that looks like: %s', (language) => {
    const award = { ...JP_AWARD, ...odd }
    const { badge } = toBadge(JP, { as: 'ob2', carrier: 'none', language, award })
    const { certificateNumber, completedOn, period, term, creditsEarned } = award
    expect(fromBadge(badge).award).toMatchObject({
      certificateNumber,
      completedOn,
      period,
      term,
      creditsEarned,
    })
  })

  test('has no HTML, links or lines that are not ours', () => {
    expect(narrative('ja')).not.toMatch(/(?<!\\)<b>|(?<!\\)\]\(|^#/m)
    for (const line of narrative('ja').trimEnd().split('\n')) expect(line).toMatch(/^- \*\*[^*]+\*\*：/)
  })
})

describe('an award has dates', () => {
  const dated = (options: object): unknown => toBadge(JP, { as: 'ob3', award: JP_AWARD, ...options }).badge

  test('that begin where the provider is in Japan, or where the caller says', () => {
    expect(dated({})).toMatchObject({ validFrom: `${JP_AWARD.issuedOn}T00:00:00+09:00` })
    expect(dated({ utcOffset: 'Z' })).toMatchObject({ validFrom: `${JP_AWARD.issuedOn}T00:00:00Z` })
    expect(toBadge(AU, { as: 'ob3', award: AU_AWARD }).badge.validFrom).toBe(`${AU_AWARD.issuedOn}T00:00:00Z`)
  })

  test('of which a reissue keeps the first', () => {
    expect(dated({ validFrom: '2026-07-01' })).toMatchObject({
      validFrom: '2026-07-01T00:00:00+09:00',
      awardedDate: `${JP_AWARD.issuedOn}T00:00:00+09:00`,
    })
    expect(fromBadge(dated({ validFrom: '2026-07-01' })).award?.issuedOn).toBe(JP_AWARD.issuedOn)
  })

  test('and never takes the dates of delivery for them', () => {
    const { badge, findings } = toBadge(AU, { as: 'ob2', award: AU_AWARD })
    expect(badge.issuedOn).not.toContain(AU.schedule?.start)
    expect(codesOf(findings)).toContain('BADGE_SCHEDULE_NOT_ISSUE_DATE')
  })
})

describe('what a badge cannot say is said beside it', () => {
  test('an e-mail address that is not hashed is warned of, where it is written', () => {
    const emails = (as: 'ob2' | 'ob3', learner: NonNullable<MicroCredentialAward['learner']>) =>
      toBadge(EU, { as, award: { ...EU_AWARD, learner } })
        .findings.filter(({ code }) => code === 'BADGE_EMAIL_NOT_HASHED')
        .map(({ severity, path }) => `${severity} ${path}`)
    const open = { type: 'emailAddress', value: 'a@example.org' }
    for (const as of ['ob2', 'ob3'] as const) {
      expect(emails(as, { identifiers: [open] })).toEqual(['warning /award/learner/identifiers/0'])
      expect(emails(as, { identifiers: [{ ...open, hashed: true, salt: 'x' }] })).toEqual([])
      expect(emails(as, { identifiers: [{ ...open, salt: 'x' }] })).toEqual([])
      expect(emails(as, { id: 'mailto:a@example.org' })).toEqual(['warning /award/learner/id'])
      expect(emails(as, { id: 'did:example:1' })).toEqual([])
    }
    const both = { identifiers: [{ ...open, hashed: true, salt: 'x' }, open] }
    expect(emails('ob2', both)).toEqual([])
    expect(emails('ob3', both)).toEqual(['warning /award/learner/identifiers/1'])
  })

  test('the wording of a document about the learner is no loss', () => {
    const learner = { id: 'did:example:1', name: 'A', sourceTerms: { '/name': 'A. (Ms)' } }
    for (const as of ['ob2', 'ob3'] as const) {
      const { findings } = toBadge(EU, { as, award: { ...EU_AWARD, learner } })
      const found = findings.filter(({ path }) => path === '/award/learner/sourceTerms')
      expect(found.map(({ code, severity }) => [code, severity])).toEqual([
        ['BADGE_LEARNER_WORDING_LEFT_OUT', 'info'],
      ])
    }
  })

  test('an award may be absent, as fromFramework leaves it', () => {
    expect(toBadge(EU, { as: 'ob3', award: undefined }).badge).toEqual(toBadge(EU, { as: 'ob3' }).badge)
  })

  test.for([
    ['a number of credits has no unit', JP, { as: 'ob3' }, 'BADGE_CREDITS_WITHOUT_UNIT', '/effort/credits'],
    ['the country, in 2.0', JP, { as: 'ob2' }, 'BADGE_COUNTRY_NOT_NATIVE', '/provider/country'],
    [
      'a learner behind a hash, in 2.0',
      JP,
      { as: 'ob2', award: JP_AWARD },
      'BADGE_LEARNER_NOT_READABLE',
      '/award/learner',
    ],
    [
      'the name of the learner, in 2.0',
      EU,
      { as: 'ob2', award: EU_AWARD },
      'BADGE_LEARNER_FIELD_LOST',
      '/award/learner/name',
    ],
    [
      'a second identity of the learner, in 2.0',
      EU,
      { as: 'ob2', award: { ...EU_AWARD, learner: { identifiers: [ID_NUMBER, ID_EMAIL] } } },
      'BADGE_LEARNER_IDENTITY_LOST',
      '/award/learner/identifiers/0',
    ],
    [
      'an id beside an identity, in 2.0',
      EU,
      { as: 'ob2', award: { ...EU_AWARD, learner: { id: 'did:example:1', identifiers: [ID_EMAIL] } } },
      'BADGE_LEARNER_IDENTITY_LOST',
      '/award/learner/id',
    ],
    [
      'a learner behind an id',
      EU,
      { as: 'ob3', award: { ...EU_AWARD, learner: { id: 'did:example:1' } } },
      'BADGE_LEARNER_NOT_READABLE',
      '/award/learner',
    ],
    [
      'a status in words of one’s own',
      EU,
      { as: 'ob3', award: { ...EU_AWARD, results: [{ of: 'grade', status: '合格' }] } },
      'BADGE_RESULT_STATUS_UNKNOWN',
      '/award/results/0/status',
    ],
    [
      'an issuer whose name is in two other languages, in 2.0',
      { ...EU, provider: { ...EU.provider, name: { fi: 'X', sv: 'Y' } } },
      { as: 'ob2' },
      'BADGE_ISSUER_BY_ADDRESS',
      '/provider',
    ],
    [
      'an issuer with a name alone, in 2.0',
      { ...EU, provider: { id: 'https://x.example/', name: { en: 'X' } } },
      { as: 'ob2' },
      'BADGE_ISSUER_BY_ADDRESS',
      '/provider',
    ],
    ['no descriptor inside', JP, { as: 'ob3', carrier: 'none' }, 'BADGE_NO_CARRIER', ''],
    [
      'a summary that there is none of',
      { ...EU, summary: {} },
      { as: 'ob3' },
      'BADGE_TEXT_FROM_ELSEWHERE',
      '/summary',
    ],
    [
      'a second awarding body',
      { ...EU, awardingBodies: [{ name: { en: 'Another' } }] },
      { as: 'ob3' },
      'BADGE_SEVERAL_BODIES',
      '/awardingBodies',
    ],
    [
      'a level of nobody’s',
      { ...EU, level: [{ framework: 'own', code: '1' }] },
      { as: 'ob3' },
      'BADGE_LEVEL_WITHOUT_URL',
      '/level/0',
    ],
    [
      'a result that nobody described',
      EU,
      { as: 'ob3', award: { ...EU_AWARD, results: [{ of: 'nothing', value: '5' }] } },
      'BADGE_RESULT_NOT_DESCRIBED',
      '/award/results/0',
    ],
  ] as const)('%s', ([, descriptor, options, code, path]) => {
    const { findings } = toBadge(descriptor as MicroCredentialDescriptor, options)
    const found = findings.filter((finding) => finding.code === code).map((finding) => finding.path)
    expect(found).toContain(path)
  })

  test('and nothing is said of a learner whom everybody can read', () => {
    for (const [as, learner] of [
      ['ob2', { identifiers: [ID_EMAIL] }],
      ['ob2', { id: 'did:example:1' }],
      ['ob3', { identifiers: [ID_EMAIL, ID_NUMBER] }],
      ['ob3', { id: 'did:example:1', familyName: '山田' }],
    ] as const) {
      const { findings } = toBadge(EU, { as, award: { ...EU_AWARD, learner } })
      const about = codesOf(findings).filter((code) => code.startsWith('BADGE_LEARNER'))
      expect(about).toEqual(as === 'ob2' && 'id' in learner ? ['BADGE_LEARNER_NOT_READABLE'] : [])
    }
  })

  test('and evidence that says nothing is left out', () => {
    for (const as of ['ob2', 'ob3'] as const) {
      const evidence = [{}, { url: 'https://x.example/e' }]
      const { badge } = toBadge(EU, { as, award: { ...EU_AWARD, evidence } })
      expect(Reflect.get(badge, 'evidence')).toHaveLength(1)
    }
  })

  test('in the language that was asked for', () => {
    const { findings } = toBadge(JP, { as: 'ob2', messages: 'ja' })
    expect(findings.length).toBeGreaterThan(0)
    for (const { message } of findings) expect(message).toMatch(/[ぁ-ん]/)
  })
})

describe('a badge that was edited after it was written', () => {
  const ob3 = toBadge(JP, { as: 'ob3' }).badge
  const ob2 = toBadge(JP, { as: 'ob2' }).badge

  test.for([
    ['3.0', ob3],
    ['2.0', ob2],
  ] as const)('is noticed by its narrative in %s, and the descriptor stands', ([, badge]) => {
    const { descriptor, findings } = fromBadge(
      edited(badge, ['criteria', 'narrative'], '## 内容\n\n別の内容\n'),
    )
    expect(codesOf(findings)).toEqual(['NARRATIVE_EDITED'])
    expect(descriptor).toEqual(JP)
  })

  test('is not one whose line breaks and ends were changed on its way', () => {
    for (const badge of [ob3, ob2]) {
      const { narrative = '' } = Object(badge).criteria
      for (const moved of [narrative.replaceAll('\n', '\r\n'), narrative.trim(), `\n${narrative}\n\n`]) {
        expect(fromBadge(edited(badge, ['criteria', 'narrative'], moved)).findings).toEqual([])
      }
      const indented = narrative.replace('\n- ', '\n  - ')
      const { findings } = fromBadge(edited(badge, ['criteria', 'narrative'], indented))
      expect(codesOf(findings)).toEqual(['NARRATIVE_EDITED'])
    }
  })

  test.for([
    ['none', undefined],
    ['a number', 5],
    ['null', null],
    ['a list', ['sha256-']],
    ['of another kind', 'md5-d41d8cd98f00b204e9800998ecf8427e'],
    ['cut short', 'sha256-ab'],
  ] as const)('is noticed by its text where the digest is %s', ([, digest]) => {
    for (const [badge, name] of [
      [ob3, 'narrativeDigest'],
      [ob2, `${NS}narrativeDigest`],
    ] as const) {
      const undigested = edited(badge, [name], digest)
      expect(fromBadge(undigested).findings).toEqual([])
      const { descriptor, findings } = fromBadge(
        edited(undigested, ['criteria', 'narrative'], '## 目的\n\n別\n'),
      )
      expect(codesOf(findings)).toEqual(['NARRATIVE_DIFFERS'])
      expect(descriptor).toEqual(JP)
    }
  })

  test('has the language of its title where it no longer says which', () => {
    for (const as of ['ob2', 'ob3'] as const) {
      const { badge } = toBadge(JP, { as, language: 'en' })
      const mute = edited(edited(badge, ['inLanguage'], undefined), ['@language'], undefined)
      expect(fromBadge(mute)).toMatchObject({ descriptor: JP, findings: [] })
      const renamed = fromBadge(edited(mute, ['name'], 'Other'), { language: 'en' })
      expect(renamed.descriptor?.title).toEqual({ ...JP.title, en: 'Other' })
      expect(codesOf(renamed.findings)).toEqual(['NATIVE_CONFLICT'])
    }
  })

  test.for([
    ['its title', ['name'], '別の題', { title: { ...JP.title, ja: '別の題' } }],
    [
      'its issuer',
      ['creator', 'url'],
      'https://other.example/',
      { provider: { ...JP.provider, url: 'https://other.example/' } },
    ],
    [
      'another issuer',
      ['creator'],
      { id: 'https://other.example/', type: ['Profile'], name: '別の大学' },
      { provider: { id: 'https://other.example/', name: { ja: '別の大学' } } },
    ],
  ] as const)('tells %s itself', ([, path, value, change]) => {
    const { descriptor, findings, provenance } = fromBadge(edited(ob3, path, value))
    expect(codesOf(findings)).toEqual(['NATIVE_CONFLICT'])
    expect(findings[0]?.params['winnerWord']).toBe('badge')
    expect(descriptor).toEqual({ ...JP, ...change })
    expect(provenance[`/${Object.keys(change)[0]}`]).toBe('native')
  })

  test.for([
    ['its description', ['description'], 'x'],
    ['its page', ['criteria', 'id'], 'https://other.example/'],
    ['its picture', ['image', 'id'], 'https://other.example/1.png'],
    ['its keywords', ['tag'], ['x']],
    ['its edition', ['version'], '1'],
    ['its code', ['humanCode'], 'x'],
    ['its type', ['achievementType'], 'Badge'],
    ['its field', ['fieldOfStudy'], 'x'],
    ['its credits', ['creditsAvailable'], 99],
    ['its results', ['resultDescription', 0, 'name'], 'x'],
  ] as const)('leaves %s to the descriptor, and says so', ([, path, value]) => {
    const { descriptor, findings } = fromBadge(edited(ob3, path, value))
    expect(codesOf(findings)).toEqual(['NATIVE_CONFLICT'])
    expect(findings[0]?.params['winnerWord']).toBe('descriptor')
    expect(descriptor).toEqual(JP)
  })

  test('tells its alignments itself: those that are gone, and those that are new', () => {
    const badge = toBadge(EU, { as: 'ob3' }).badge
    const [eqf, ...others] = badge.alignment ?? []
    expect(eqf?.targetCode).toBe('6')
    const moved = {
      ...eqf,
      targetCode: '7',
      targetUrl: 'http://data.europa.eu/snb/eqf/7',
      targetName: 'EQF 7',
    }
    const { descriptor, findings } = fromBadge(edited(badge, ['alignment'], [moved, ...others]))
    expect(codesOf(findings)).toEqual(['NATIVE_CONFLICT'])
    expect(descriptor?.level?.map(({ framework, code }) => [framework, code])).toEqual([
      ['QF-EHEA', 'first-cycle'],
      ['EQF', '7'],
    ])
    expect({ ...descriptor, level: undefined }).toEqual({ ...EU, level: undefined })
  })

  test('tells its title itself also where that was written in another language', () => {
    const { badge } = toBadge(EU, { as: 'ob3', language: 'ja' })
    expect(fromBadge(badge)).toMatchObject({ descriptor: EU, findings: [] })
    const { descriptor, findings } = fromBadge(edited(badge, ['name'], '別の題'))
    expect(codesOf(findings)).toEqual(['NATIVE_CONFLICT'])
    expect(descriptor?.title).toEqual({ ...EU.title, ja: '別の題' })
  })

  test('contradicts nothing by alignments that it leaves out altogether', () => {
    const badge = toBadge(EU, { as: 'ob3' }).badge
    const { descriptor, findings } = fromBadge(edited(badge, ['alignment'], undefined))
    expect(codesOf(findings)).toEqual(['NATIVE_CONFLICT'])
    expect(descriptor).toEqual(EU)
  })

  test('tells the dates of its award itself, and leaves all else to what was carried', () => {
    const { badge } = toBadge(JP, { as: 'ob3', award: JP_AWARD })
    const later = fromBadge(edited(badge, ['awardedDate'], '2030-01-01T00:00:00+09:00'))
    expect(codesOf(later.findings)).toEqual(['NATIVE_CONFLICT'])
    expect(later.award).toEqual({ ...JP_AWARD, issuedOn: '2030-01-01' })
    const renumbered = fromBadge(edited(badge, ['credentialSubject', 'licenseNumber'], '第1号'))
    expect(codesOf(renumbered.findings)).toEqual(['NATIVE_CONFLICT'])
    expect(renumbered.award).toEqual(JP_AWARD)
    const start = ['credentialSubject', 'activityStartDate'] as const
    const moved = fromBadge(edited(badge, start, '2024-11-01T00:00:00+09:00'))
    expect(moved.findings.map(({ code, path, params }) => [code, path, params['winnerWord']])).toEqual([
      ['NATIVE_CONFLICT', '/award/period', 'badge'],
    ])
    expect(moved.award).toEqual({ ...JP_AWARD, period: { ...JP_AWARD.period, start: '2024-11-01' } })
    expect(fromBadge(edited(badge, start, undefined)).award).toEqual(JP_AWARD)
  })
})

describe('a descriptor inside a badge that cannot be used', () => {
  const { badge } = toBadge(EU, { as: 'ob3' })
  const { badge: ob2 } = toBadge(EU, { as: 'ob2' })
  const json = `${NS}descriptorJson`

  test.for([
    [
      'of another version',
      edited(badge, ['descriptor', 'schemaVersion'], '2.0'),
      'CARRIER_FROM_OTHER_VERSION',
    ],
    ['of no version', edited(badge, ['descriptor', 'schemaVersion'], undefined), 'CARRIER_MALFORMED'],
    ['that is a text', edited(badge, ['descriptor'], 'x'), 'CARRIER_MALFORMED'],
    ['with a title that is none', edited(badge, ['descriptor', 'title'], 'x'), 'CARRIER_MALFORMED'],
    ['with a field that is none', edited(badge, ['descriptor', 'junk'], 'x'), 'CARRIER_MALFORMED'],
    ['that is no JSON', edited(ob2, [json], '{'), 'CARRIER_MALFORMED'],
    [
      'that says something twice',
      edited(ob2, [json], '{"schemaVersion":"1.0","title":{"en":"a"},"title":{"en":"b"}}'),
      'CARRIER_MALFORMED',
    ],
    ['that is announced only', edited(badge, ['descriptor'], undefined), 'CARRIER_ABSENT'],
    ['of which the digest is left', edited(ob2, [json], undefined), 'CARRIER_ABSENT'],
    ['that is a number', edited(ob2, [json], 5), 'CARRIER_MALFORMED'],
    [
      'in an extension that is none',
      edited(edited(ob2, [json], undefined), [`${NS}MicroCredentialDescriptor`], 'x'),
      'CARRIER_MALFORMED',
    ],
  ] as const)('%s: the badge is read like one without', ([, given, code]) => {
    const { descriptor, provenance, findings } = fromBadge(given)
    expect(codesOf(findings)).toContain(code)
    for (const { message } of fromBadge(given, { messages: 'ja' }).findings) {
      expect(message).not.toMatch(/[a-z]{3,} [a-z]{2,}/)
    }
    expect(descriptor?.title).toEqual(EU.title)
    expect(descriptor?.learningOutcomes).toEqual(EU.learningOutcomes)
    expect(provenance).toMatchObject({ '/title': 'native', '/learningOutcomes': 'narrative' })
  })

  test('is read also where its JSON was parsed on the way', () => {
    const { descriptor, provenance } = fromBadge(edited(ob2, [json], EU))
    expect(descriptor).toEqual(EU)
    expect(provenance['/title']).toBe('carrier')
  })

  test('of an award says what is wrong with it in the language of the caller', () => {
    const awarded = toBadge(EU, { as: 'ob2', award: EU_AWARD }).badge
    for (const broken of ['{', '{"stars":4}', '{"id":"a","id":"b"}']) {
      const { award, findings } = fromBadge(edited(awarded, [`${NS}awardJson`], broken), { messages: 'ja' })
      expect(findings.map(({ code, path }) => [code, path])).toEqual([['CARRIER_MALFORMED', '/award']])
      expect(findings[0]?.message).not.toMatch(/[a-z]{3,} [a-z]{2,}/)
      expect(award).toMatchObject({ id: EU_AWARD.id, certificateNumber: EU_AWARD.certificateNumber })
    }
  })

  test('is somebody else’s where the type is not ours', () => {
    const foreign = edited(badge, ['type'], ['Achievement'])
    expect(Object.values(fromBadge(foreign).provenance)).not.toContain('carrier')
  })
})

describe('badges that others wrote', () => {
  test('an achievement with a Japanese narrative by other headings', () => {
    const { descriptor, provenance } = fromBadge({
      type: ['Achievement'],
      id: 'https://other.example/a',
      achievementType: 'Certificate',
      name: '介護福祉講座',
      description: '説明',
      inLanguage: 'ja',
      creditsAvailable: 4,
      fieldOfStudy: '介護',
      criteria: {
        narrative: '### 総時間数\n１２０時間\n\n### 修了条件\n８割以上の出席\n\n### 担当\n山田教授\n',
      },
      alignment: [
        {
          type: ['Alignment'],
          targetName: 'ITSS 3',
          targetUrl: 'https://x.example/3',
          targetFramework: 'ITSS',
          targetCode: '3',
        },
        {
          type: ['Alignment'],
          targetName: 'A skill',
          targetUrl: 'https://x.example/s',
          targetType: 'CFItem',
        },
      ],
    })
    expect(descriptor).toMatchObject({
      credentialKind: 'certificate',
      languages: ['ja'],
      title: { ja: '介護福祉講座' },
      effort: { hours: 120, credits: [{ system: 'unspecified', points: 4 }] },
      completionRequirements: { ja: '８割以上の出席' },
      fieldOfStudy: [{ name: { ja: '介護' } }],
      level: [{ framework: 'ITSS', code: '3', url: 'https://x.example/3' }],
      alignments: [{ name: { ja: 'A skill' }, url: 'https://x.example/s', type: 'CFItem' }],
      extra: [{ framework: 'narrative', element: '担当', text: { ja: '山田教授' } }],
    })
    expect(provenance).toMatchObject({ '/title': 'native', '/effort': 'narrative', '/extra': 'narrative' })
  })

  test('an assertion of Open Badges 2.0 with criteria that are a page', () => {
    const { descriptor, award } = fromBadge({
      '@context': 'https://w3id.org/openbadges/v2',
      type: 'Assertion',
      id: 'https://other.example/1',
      recipient: { type: 'email', hashed: true, identity: 'sha256$ab', salt: 's' },
      issuedOn: '2020-02-29T10:00:00Z',
      badge: {
        type: 'BadgeClass',
        id: 'https://other.example/b',
        name: 'Welding',
        description: 'd',
        image: 'https://other.example/b.png',
        criteria: 'https://other.example/b.html',
        issuer: 'https://other.example/',
        version: 2,
      },
    })
    expect(descriptor).toMatchObject({
      title: { en: 'Welding' },
      criteriaPage: 'https://other.example/b.html',
      image: { id: 'https://other.example/b.png' },
      provider: { id: 'https://other.example/' },
      version: '2',
    })
    expect(award).toEqual({
      descriptor: 'https://other.example/b',
      id: 'https://other.example/1',
      learner: { identifiers: [{ type: 'emailAddress', value: 'sha256$ab', hashed: true, salt: 's' }] },
      issuedOn: '2020-02-29T10:00:00Z',
    })
  })

  test('a class of Open Badges 2.0 that says more in extra descriptions', () => {
    const extra = (name: unknown, narrative: unknown): object => ({
      '@context': 'https://purl.imsglobal.org/spec/ob-exdesc/v1p0/context/',
      type: ['Extension', 'extensions:ExtraDescriptionExtension'],
      name,
      narrative,
    })
    const badge = (more: unknown, narrative?: string): object => ({
      type: 'BadgeClass',
      id: 'https://other.example/b',
      name: 'Welding',
      criteria: { id: 'https://other.example/b.html', ...(narrative !== undefined && { narrative }) },
      'extensions:extraDescription': more,
    })
    const several = [extra('Workload', '60 hours'), extra('A # poem\n## Level', 'Red\n\n- and blue')]
    for (const narrative of [undefined, '## Prerequisites\n\nNone']) {
      const { descriptor, provenance } = fromBadge(badge(several, narrative))
      expect(descriptor).toMatchObject({
        effort: { hours: 60 },
        extra: [{ framework: 'narrative', element: 'A # poem\n## Level', text: { en: 'Red\n\n- and blue' } }],
      })
      expect(provenance['/effort']).toBe('narrative')
      expect(descriptor?.prerequisites?.text?.['en']).toBe(narrative && 'None')
    }
    expect(fromBadge(badge(extra('Level', 'EQF: 6'))).descriptor?.level?.[0]?.code).toBe('6')
    for (const broken of ['x', 5, [null, 'x'], extra(1, {})]) {
      expect(fromBadge(badge(broken)).descriptor?.title).toEqual({ en: 'Welding' })
    }
  })

  test('a signed badge, whose signature was not looked at', () => {
    const { badge } = toBadge(HOKKAIDO, { as: 'ob3' })
    const credential = { credentialSubject: { achievement: badge }, type: ['VerifiableCredential'] }
    const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')
    const { descriptor, findings } = fromBadge(`${part({ alg: 'EdDSA' })}.${part(credential)}.AAAA`)
    expect(descriptor).toEqual(HOKKAIDO)
    expect(codesOf(findings)).toEqual(['BADGE_NOT_VERIFIED'])
  })

  test.for([
    ['nothing', undefined, 'BADGE_UNREADABLE'],
    ['a text that is no JSON', '{', 'BADGE_UNREADABLE'],
    ['a list', [], 'BADGE_UNREADABLE'],
    ['an empty object', {}, 'BADGE_UNREADABLE'],
    [
      'an endorsement',
      { type: ['VerifiableCredential', 'EndorsementCredential'], credentialSubject: { id: 'urn:x' } },
      'BADGE_UNREADABLE',
    ],
    [
      'an assertion that names its class only',
      { type: 'Assertion', badge: 'https://x.example/b' },
      'BADGE_WITHOUT_CLASS',
    ],
    [
      'a credential that names its achievement only',
      { credentialSubject: { achievement: 'https://x.example/a' } },
      'BADGE_WITHOUT_CLASS',
    ],
  ] as const)('%s is no badge', ([, input, code]) => {
    const { descriptor, award, findings } = fromBadge(input)
    expect([descriptor, award]).toEqual([undefined, undefined])
    expect(codesOf(findings)).toEqual([code])
    const [{ message } = { message: '' }] = fromBadge(input, { messages: 'ja' }).findings
    expect(message).toMatch(/[。…]$/)
    expect(message).not.toMatch(/[a-z]{3,} [a-z]{2,}/)
  })
})

describe('nothing in a badge makes reading throw or hang', () => {
  test('many levels, both in alignments and in the narrative', () => {
    const codes = Array.from({ length: 5_000 }, (_, index) => `x${index}`)
    const badge = {
      type: ['Achievement'],
      id: 'https://x.example/a',
      criteria: { narrative: `## Level\n\n${codes.map((code) => `- **EQF**: ${code}`).join('\n')}\n` },
      alignment: codes.map((code) => ({
        targetName: 'n',
        targetUrl: `https://x.example/${code}`,
        targetFramework: 'EQF',
        targetCode: code,
      })),
    }
    expect(timeOf(() => fromBadge(badge))).toBeLessThan(2_000)
    const { descriptor } = fromBadge(badge)
    expect(descriptor?.level).toHaveLength(codes.length)
    expect(descriptor?.level?.at(-1)?.url).toBe(`https://x.example/${codes.at(-1)}`)
  })

  const { badge } = toBadge(JP, { as: 'ob3', award: JP_AWARD })
  const HOSTILE: readonly (readonly [string, unknown])[] = [
    ['null', null],
    ['a number', -0],
    ['a text', '\u0000'],
    ['a list of holes', new Array(50)],
    ['a megabyte', 'x'.repeat(1_000_000)],
    ['a deep list', JSON.parse(`${'['.repeat(2_000)}${']'.repeat(2_000)}`)],
    ['a prototype', JSON.parse('{"__proto__":{"ja":"x"},"constructor":"x","toString":1}')],
    [
      'a proxy that throws',
      new Proxy(
        {},
        {
          get: () => {
            throw new Error('no')
          },
          ownKeys: () => {
            throw new Error('no')
          },
        },
      ),
    ],
  ]
  const places: readonly (readonly (string | number)[])[] = [
    ['credentialSubject'],
    ['credentialSubject', 'achievement'],
    ['credentialSubject', 'achievement', 'descriptor'],
    ['credentialSubject', 'achievement', 'descriptor', 'title'],
    ['credentialSubject', 'achievement', 'descriptor', 'level'],
    ['credentialSubject', 'achievement', 'criteria'],
    ['credentialSubject', 'achievement', 'criteria', 'narrative'],
    ['credentialSubject', 'achievement', 'alignment'],
    ['credentialSubject', 'achievement', 'resultDescription'],
    ['credentialSubject', 'achievement', 'type'],
    ['credentialSubject', 'awardDescriptor'],
    ['credentialSubject', 'identifier'],
    ['credentialSubject', 'result'],
    ['issuer'],
    ['awardedDate'],
    ['evidence'],
  ]

  test.for(HOSTILE)('%s in any place of it', ([, value]) => {
    for (const place of places) {
      const hostile = edited(badge, place, value)
      expect(timeOf(() => fromBadge(hostile))).toBeLessThan(5_000)
    }
    expect(() => fromBadge(value)).not.toThrow()
  })
})

describe('an assertion that will be signed', () => {
  const creator = 'https://badges.example.ac.jp/key.json'
  const issuer = JP.provider?.id ?? ''
  const pem = '-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----\n'

  test.for([
    ['by its address', creator],
    ['as it is', { id: creator, owner: issuer, publicKeyPem: pem }],
  ] as const)('names the key %s in the profile of its issuer', ([, key]) => {
    const verification = { type: 'SignedBadge', creator: key } as const
    const { badge } = toBadge(JP, { as: 'ob2', award: JP_AWARD, verification })
    expect(JSON.stringify(Object(badge.badge).issuer.publicKey)).toContain(creator)
    expect(checkBadge(badge).conforms).toBe(true)
    expect(fromBadge(badge)).toMatchObject({ descriptor: JP, findings: [] })
  })

  test('names none where its issuer is an address', () => {
    const { email: _, ...provider } = JP.provider ?? {}
    const verification = { type: 'SignedBadge', creator } as const
    const { badge } = toBadge({ ...JP, provider }, { as: 'ob2', award: JP_AWARD, verification })
    expect(badge.badge).toMatchObject({ issuer })
  })
})

describe('the caller is told', () => {
  const award = EU_AWARD
  test.for([
    ['a generation that is none', EU, { as: 'ob4' }, InvalidArgumentError],
    ['a language that is none', EU, { as: 'ob3', language: 'jp_JP!' }, InvalidArgumentError],
    ['an offset that is none', EU, { as: 'ob3', utcOffset: '+9' }, InvalidArgumentError],
    ['a carrier that is none', EU, { as: 'ob3', carrier: 'x' }, InvalidArgumentError],
    [
      'half a hosted carrier',
      EU,
      { as: 'ob2', carrier: { context: 'https://x.example/' } },
      InvalidArgumentError,
    ],
    ['a descriptor that is none', { title: 'x' }, { as: 'ob3' }, InvalidDescriptorError],
    ['an award that is none', EU, { as: 'ob3', award: { stars: 4 } }, InvalidDescriptorError],
    ['an award to nobody', EU, { as: 'ob3', award: { ...award, learner: {} } }, InvalidArgumentError],
    [
      'an assertion to a name',
      EU,
      { as: 'ob2', award: { ...award, learner: { name: 'x' } } },
      InvalidArgumentError,
    ],
    ['no title', { schemaVersion: '1.0', id: 'https://x.example/a' }, { as: 'ob3' }, InvalidDescriptorError],
    ['no id', { schemaVersion: '1.0', title: { en: 'x' } }, { as: 'ob3' }, InvalidDescriptorError],
    ['no provider, in 2.0', { ...EU, provider: {} }, { as: 'ob2' }, InvalidDescriptorError],
    ['no provider of an award', { ...EU, provider: {} }, { as: 'ob3', award }, InvalidDescriptorError],
    ['an award without an id', EU, { as: 'ob3', award: { ...award, id: '' } }, InvalidDescriptorError],
    [
      'a pass mark that is no mark',
      { ...EU, results: [{ id: 'r', allowed: ['A'], required: 'B' }] },
      { as: 'ob3' },
      InvalidBadgeError,
    ],
    ['no image, in 2.0', { ...EU, image: undefined }, { as: 'ob2' }, InvalidDescriptorError],
  ] as const)('%s', ([, descriptor, options, error]) => {
    expect(() => Reflect.apply(toBadge, undefined, [descriptor, options])).toThrow(error)
  })
})

describe('the documents of the hosted extension', () => {
  const hosted = {
    context: 'https://uni.example/mc/context.json',
    schema: 'https://uni.example/mc/schema.json',
  }

  test('name each other, and the badge names them', () => {
    const documents = extensionDocuments(hosted)
    expect(JSON.stringify(documents.context)).toContain(hosted.schema)
    const { badge } = toBadge(JP, { as: 'ob2', carrier: hosted })
    expect(Reflect.get(badge, `${NS}MicroCredentialDescriptor`)).toMatchObject({
      '@context': hosted.context,
      type: ['Extension', `${NS}MicroCredentialDescriptor`],
      profile: ['jp-rishu-164'],
    })
    expect(checkBadge(badge).conforms).toBe(true)
  })
})

test('an achievement that was made alone goes into a credential with its contexts', () => {
  const { badge, contexts } = toBadge(JP, { as: 'ob3' })
  const credential = createCredential({
    id: 'urn:uuid:6b1d1c2e-0001-4000-8000-000000000001',
    issuer: 'https://badges.example.ac.jp/issuer',
    validFrom: '2025-03-31T00:00:00+09:00',
    recipient: { id: 'did:example:learner' },
    achievement: badge,
    contexts,
  })
  // The only thing to say is that the context is inline; it can be published instead.
  expect(codesOf(checkBadge(credential).findings)).toEqual(['CONTEXT_INLINE'])
  expect(fromBadge(credential).descriptor).toEqual(JP)
})

test('a caller who forgot something is told where, once', () => {
  const message = (options: object, descriptor: object = EU): string => {
    try {
      Reflect.apply(toBadge, undefined, [descriptor, { as: 'ob3', ...options }])
      return ''
    } catch (error) {
      return String(error)
    }
  }
  expect(message({ award: { ...EU_AWARD, id: '' } })).toMatch(/^InvalidDescriptorError: award\/id: /)
  expect(message({ award: { stars: 4 } })).toMatch(/^InvalidDescriptorError: award\/stars: /)
  expect(message({}, { ...EU, provider: 'x' })).toMatch(/^InvalidDescriptorError: descriptor\/provider: /)
})
