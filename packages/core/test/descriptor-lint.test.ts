import {
  type DescriptorProfile,
  type LintOptions,
  type LintRuleCode,
  lintDescriptor,
  type MicroCredentialAward,
  type MicroCredentialDescriptor,
  PROFILES,
  renderDescriptorFinding,
} from '@shirushi/core/descriptors'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LINT } from '../src/descriptors/findings/lint.ts'
import { LINT_RULES } from '../src/descriptors/lint/lint-rules.ts'
import { COMMON_RULES } from '../src/descriptors/profiles/common.ts'
import { InvalidArgumentError } from '../src/errors.ts'
import { arbitraryAward, arbitraryDescriptor } from './support/arbitrary-descriptors.ts'
import { EU, EU_AWARD, JP, JP_AWARD } from './support/descriptor-samples.ts'
import { timeOf } from './support/time-of.ts'

type Part = Omit<MicroCredentialDescriptor, 'schemaVersion'>

/** A profile of one rule, so that a row says nothing about the others. */
function only(code: LintRuleCode, tiers?: DescriptorProfile['tiers']): DescriptorProfile {
  const rule = { code, severity: 'error', source: 'practice', confidence: 'established' } as const
  const { elements: _, rules: __, ...profile } = PROFILES['mc-worthiness']
  return { ...profile, id: 'test', elements: [], rules: [rule], ...(tiers && { tiers }) }
}

/** The places where a rule is broken; `undefined` where it was not judged. */
function placesOf(
  code: LintRuleCode,
  part: Part,
  options: LintOptions = {},
  tiers?: DescriptorProfile['tiers'],
): string[] | undefined {
  const report = lintDescriptor({ schemaVersion: '1.0', ...part }, [only(code, tiers)], options)
  if (report.notJudged.some((rule) => rule.profile === 'test')) return undefined
  return report.findings.filter(({ profile }) => profile === 'test').map(({ path }) => path)
}

const text = { en: 'Words' }
const contact = (hours: number, points: number): Part => ({
  effort: { hours, basis: 'contact', credits: [{ system: 'JP-TANI', points }] },
})
const ects = (hours: number, points = 1): Part => ({
  effort: { hours, basis: 'total', credits: [{ system: 'ECTS', points }] },
})
const levels = (...codes: readonly [string, string][]): Part => ({
  level: codes.map(([framework, code]) => ({ framework, code })),
})
const legal = (ja: string): Part => ({ certification: { legalBasis: [{ ja }] } })
const japanese = (kind: 'university' | 'company' | undefined, country?: string): Part => ({
  provider: { ...(kind && { kind }), ...(country && { country }) },
})

describe('a rule that asks for something', () => {
  const ROWS: readonly (readonly [LintRuleCode, Part, Part])[] = [
    ['MC001', { title: text }, { title: { en: ' ' } }],
    ['MC002', { provider: { name: text } }, { provider: { id: 'https://provider.example/' } }],
    ['MC003', { content: { topics: [text] } }, { content: { topics: [{}] } }],
    ['MC003', { summary: text }, {}],
    ['MC004', { learningOutcomes: [{ text }] }, { purpose: text, learningOutcomes: [] }],
    ['MC005', { effort: { hours: 0.5 } }, { effort: { hours: 0 } }],
    [
      'MC005',
      { effort: { credits: [{ system: 'ECTS', points: 1 }] } },
      { effort: { credits: [{ system: 'ECTS', points: 0 }] } },
    ],
    ['MC006', { assessment: { passCriteria: text } }, { completionRequirements: text }],
    ['MC007', { qualityAssurance: [{ statement: text }] }, { qualityAssurance: [{}] }],
    ['MC008', { prerequisites: { text: { ja: 'なし' } } }, { prerequisites: { text: { ja: '' } } }],
    ['MC008', { prerequisites: { eligibility: 'none' } }, {}],
    ['MC009', { image: { id: 'x', marksMicroCredential: true } }, { image: { id: 'x' } }],
    [
      'MC009',
      { image: { id: 'x', caption: { ja: 'マイクロ・クレデンシャル' } } },
      { image: { id: 'x', caption: { ja: '修了証' } } },
    ],
    ['EU002', { title: text }, {}],
    ['EU003', { provider: { country: 'FI' } }, { provider: { country: 'fi' } }],
    ['EU003', { awardingBodies: [{ name: text, country: 'JP' }] }, { provider: { country: 'ＪＰ' } }],
    ['EU004', { awardingBodies: [{ name: text }] }, { awardingBodies: [{ name: {} }] }],
    ['EU006', { learningOutcomes: [{ text }] }, { purpose: text }],
    ['EU007', { effort: { hours: 120, basis: 'total' } }, { effort: { hours: 120, basis: 'contact' } }],
    ['EU007', { effort: { credits: [{ system: 'ECTS', points: 4 }] } }, { effort: { hours: 120 } }],
    ['EU007', ects(0), { effort: { credits: [{ system: 'JP-TANI', points: 8 }] } }],
    ['EU008', levels(['EQF', '6']), levels(['AQF', '6'])],
    ['EU008', levels(['QF-EHEA', 'first-cycle']), levels(['QF-EHEA', 'fourth-cycle'])],
    ['EU009', { assessment: { methods: [{ type: 'quiz' }] } }, { assessment: { passCriteria: text } }],
    ['EU010', { delivery: { modes: ['online'] } }, { delivery: { methods: [text] } }],
    ['EU011', { qualityAssurance: [{ type: 'internal' }] }, { qualityAssurance: [{ body: text }] }],
    ['EU012', ects(25), { effort: { hours: 25, basis: 'total' } }],
    ['AU001', { title: text }, {}],
    ['AU002', { provider: { name: text } }, {}],
    ['AU003', { content: { overview: text } }, { summary: text }],
    ['AU004', { learningOutcomes: [{ text }] }, {}],
    ['AU005', { languagesOfAssessment: ['en'] }, { languages: ['en'] }],
    ['AU006', { delivery: { modes: ['online'] } }, { delivery: { synchronicity: 'sync' } }],
    ['AU007', { schedule: { outline: text } }, { schedule: { applicationDeadline: '2026-04-01' } }],
    [
      'AU008',
      { effort: { credits: [{ system: 'AU-CP', points: 2, hoursPerPoint: 20 }] } },
      { effort: { credits: [{ system: 'AU-CP', points: 2 }] } },
    ],
    ['AU009', { inherentRequirements: { en: 'None' } }, {}],
    ['AU010', { price: { amount: 0 } }, { price: { currency: 'AUD' } }],
    ['AU011', { assessment: { grading: text } }, { assessment: { supervised: true } }],
    ['AU012', { certification: { document: text } }, { certification: { legalBasis: [text] } }],
    ['AU013', { recognition: [{ kind: 'other', text }] }, { stackability: { mode: 'stackable' } }],
    ['AU014', { qualityAssurance: [{ type: 'statement' }] }, {}],
    ['AU015', { prerequisites: { text } }, {}],
    ['AU018', { qualityAssurance: [{ body: { en: 'Registered with TEQSA' } }] }, {}],
    [
      'AU018',
      { qualityAssurance: [{ type: 'statement', body: text }] },
      { qualityAssurance: [{ type: 'internal', body: text }] },
    ],
    [
      'AU018',
      { provider: { identifiers: [{ scheme: 'asqa', value: '1' }] } },
      { qualityAssurance: [{ type: 'statement' }] },
    ],
    ['JP001', { title: { ja: '名称' } }, { title: text }],
    ['JP002', { purpose: text }, { learningOutcomes: [{ text }] }],
    ['JP003', { effort: { hours: 1 } }, { effort: { credits: [{ system: 'JP-TANI', points: 2 }] } }],
    ['JP005', { prerequisites: { eligibility: 'none' } }, {}],
    ['JP006', { capacity: 0 }, {}],
    ['JP006', { sourceTerms: { '/capacity': '若干名' } }, { sourceTerms: { '/title': '若干名' } }],
    ['JP007', { content: { overview: text } }, { summary: text }],
    ['JP008', { delivery: { methods: [text] } }, { delivery: { locations: [text] } }],
    ['JP009', { completionRequirements: text }, { assessment: { passCriteria: text } }],
    ['JP010', japanese('university', 'JP'), japanese('university', 'FI')],
    ['JP010', japanese('university'), japanese('company', 'JP')],
    ['JP010', { provider: { kind: 'senshu' } }, { provider: { kind: 'localGovernment' } }],
    ['JP010', { provider: { kind: 'kosen' } }, japanese(undefined, 'FI')],
    ['JP010_KIND', japanese('university'), japanese(undefined, 'JP')],
    ['JP010_KIND', japanese('company'), {}],
    ['JP011', legal('学校教育法第１０５条'), legal('学校教育法施行規則第164条')],
    ['JP011', legal('学校教育法第133条において準用する同法第105条'), legal('学校教育法施行規則第105条')],
  ]

  test.for(ROWS)('%s', ([code, there, missing]) => {
    expect(placesOf(code, there)).toEqual([])
    expect(placesOf(code, missing)).toHaveLength(1)
  })
})

describe('a rule with a boundary', () => {
  const attendance = { methods: [{ type: 'attendance' }] } as const
  const both = { methods: [{ type: 'attendance' }, { type: 'quiz' }] } as const
  const ROWS: readonly (readonly [LintRuleCode, string, Part, readonly string[]])[] = [
    ['MC010', 'attendance and more', { assessment: both }, []],
    ['MC010', 'attendance alone', { assessment: attendance }, ['/assessment/methods']],
    ['MC010', 'no assessment at all, which another rule reports', {}, []],
    ['MC011', 'no claim', { credentialKind: 'badge' }, []],
    ['MC011', 'a claim by the kind', { credentialKind: 'microCredential' }, ['/credentialKind']],
    ['MC011', 'a claim by the image', { image: { id: 'x', marksMicroCredential: true } }, ['/image']],
    ['MC011', 'a claim that is met', JP, []],
    [
      'MC011_MARK',
      'a marked image on another kind',
      { credentialKind: 'badge', image: { id: 'x', marksMicroCredential: true } },
      ['/image'],
    ],
    ['MC011_MARK', 'a marked image and no kind', { image: { id: 'x', marksMicroCredential: true } }, []],
    [
      'MC011_CAPTION',
      'a caption that the flag denies',
      { image: { id: 'x', marksMicroCredential: false, caption: { en: 'Microcredential' } } },
      ['/image'],
    ],
    [
      'MC011_CAPTION',
      'a caption that the flag affirms',
      { image: { id: 'x', marksMicroCredential: true, caption: { en: 'Microcredential' } } },
      [],
    ],
    ['MC011_CAPTION', 'a flag alone', { image: { id: 'x', marksMicroCredential: false } }, []],
    [
      'MC011_MARK',
      'a caption that the flag denies, which another rule reports',
      {
        credentialKind: 'badge',
        image: { id: 'x', marksMicroCredential: false, caption: { en: 'Microcredential' } },
      },
      [],
    ],
    [
      'MC012',
      'outcomes as they should be worded',
      { learningOutcomes: [{ text: { en: 'Be able to explain it.', ja: '説明することができる。' } }] },
      [],
    ],
    ['MC012', 'who can reword it', { learningOutcomes: [{ text: { ja: '問いに言い換えられる。' } }] }, []],
    ['MC012', 'who will be able', { learningOutcomes: [{ text: { ja: '設計できるようになること' } }] }, []],
    ['MC012', 'who uses it fully', { learningOutcomes: [{ text: { ja: '道具を使いこなせます。' } }] }, []],
    [
      'MC012',
      'who does it critically',
      { learningOutcomes: [{ text: { en: 'Critically analyse data' } }] },
      [],
    ],
    ['MC012', 'who applies it', { learningOutcomes: [{ text: { en: 'Apply statistics' } }] }, []],
    [
      'MC012',
      'what is asked for',
      { learningOutcomes: [{ text: { ja: '分析力が求められる。' } }] },
      ['/learningOutcomes/0/text/ja'],
    ],
    ['MC012', 'who tells it', { learningOutcomes: [{ text: { en: 'Tell people what was shown.' } }] }, []],
    [
      'MC012',
      'outcomes that nobody can observe',
      { learningOutcomes: [{ text: { en: 'Understand it.', ja: '理解する。' } }] },
      ['/learningOutcomes/0/text/ja', '/learningOutcomes/0/text/en'],
    ],
    ['EU020', '25 hours', ects(125, 5), []],
    ['EU020', 'less than 25 hours', ects(124.9, 5), ['/effort/credits/0/points']],
    ['EU020', '30 hours', ects(150, 5), []],
    ['EU020', 'more than 30 hours', ects(150.1, 5), ['/effort/credits/0/points']],
    ['EU020', 'hours of classes', { effort: { ...ects(10, 5).effort, basis: 'contact' } }, []],
    [
      'EU020',
      'a credit that is said to stand for 31 hours',
      { effort: { credits: [{ system: 'ECTS', points: 1, hoursPerPoint: 31 }] } },
      ['/effort/credits/0/hoursPerPoint'],
    ],
    ['EU021', 'level 1', levels(['EQF', '1']), []],
    ['EU021', 'level 8', levels(['EQF', '8']), []],
    ['EU021', 'level 8 in full width', levels(['EQF', '８']), []],
    ['EU021', 'level 0', levels(['EQF', '0']), ['/level/0/code']],
    ['EU021', 'level 9', levels(['EQF', '9']), ['/level/0/code']],
    ['EU021', 'a range', levels(['EQF', '5-6']), ['/level/0/code']],
    ['EU021', 'level 9 of another framework', levels(['AQF', '9']), []],
    ['EU021_CYCLE', 'level 5', levels(['EQF', '5'], ['QF-EHEA', 'short-cycle']), []],
    ['EU021_CYCLE', 'level 6', levels(['EQF', '6'], ['QF-EHEA', 'first-cycle']), []],
    ['EU021_CYCLE', 'level 7', levels(['EQF', '７'], ['QF-EHEA', 'second-cycle']), []],
    ['EU021_CYCLE', 'level 8', levels(['EQF', '8'], ['QF-EHEA', 'third-cycle']), []],
    ['EU021_CYCLE', 'another cycle', levels(['EQF', '6'], ['QF-EHEA', 'second-cycle']), ['/level/1/code']],
    [
      'EU021_CYCLE',
      'a level below all cycles',
      levels(['EQF', '4'], ['QF-EHEA', 'short-cycle']),
      ['/level/1/code'],
    ],
    ['EU021_CYCLE', 'a cycle alone', levels(['QF-EHEA', 'second-cycle']), []],
    ['EU022', 'attendance, and no claim', { credentialKind: 'completion', assessment: attendance }, []],
    [
      'EU022',
      'attendance, and a claim',
      { credentialKind: 'microCredential', assessment: attendance },
      ['/assessment/methods'],
    ],
    ['EU022', 'a claim with more', { credentialKind: 'microCredential', assessment: both }, []],
    ['EU023', 'both', { assessment: { supervised: true, identityVerified: true } }, []],
    ['EU023', 'neither', { assessment: { supervised: false, identityVerified: false } }, []],
    [
      'EU023',
      'identity alone',
      { assessment: { supervised: false, identityVerified: true } },
      ['/assessment/identityVerified'],
    ],
    ['EU023_PLACE', 'supervised', { assessment: { supervised: true, supervisionPlace: 'online' } }, []],
    [
      'EU023_PLACE',
      'not supervised',
      { assessment: { supervisionPlace: 'online' } },
      ['/assessment/supervisionPlace'],
    ],
    ['EU025', 'an assigned code', { provider: { country: 'GB' } }, []],
    ['EU025', 'UK', { provider: { country: 'UK' } }, ['/provider/country']],
    ['EU025', 'EL', { provider: { country: 'EL' } }, ['/provider/country']],
    ['EU025', 'no code, which another rule reports', { provider: { country: 'Japan' } }, []],
    [
      'EU025',
      'a code of an awarding body',
      {
        awardingBodies: [
          { name: text, country: 'FI' },
          { name: text, country: 'XX' },
        ],
      },
      ['/awardingBodies/1/country'],
    ],
    ['AU016', 'one hour', { effort: { hours: 1 } }, []],
    ['AU016', 'less than an hour', { effort: { hours: 0.99 } }, ['/effort/hours']],
    ['AU016', 'no hours, which another rule reports', {}, []],
    [
      'AU016',
      'points of half an hour',
      { effort: { credits: [{ system: 'AU-CP', points: 1, hoursPerPoint: 0.5 }] } },
      ['/effort/hours'],
    ],
    ['AU017', '599 hours', { effort: { hours: 599 } }, []],
    ['AU017', '600 hours', { effort: { hours: 600 } }, ['/effort/hours']],
    ['AU017', '29 ECTS', { effort: { credits: [{ system: 'ECTS', points: 29 }] } }, []],
    ['AU017', '30 ECTS', { effort: { credits: [{ system: 'ECTS', points: 30 }] } }, ['/effort/credits/0']],
    ['AU017', 'a diploma', { title: { en: 'Diploma of Nursing' } }, ['/title/en']],
    ['AU017', 'a graduate certificate', { title: { en: 'Graduate Certificate in Law' } }, ['/title/en']],
    ['AU017', 'a masterclass', { title: { en: 'Masterclass in Diplomacy' } }, []],
    ['AU019', 'onsite with a place', { delivery: { modes: ['onsite'], locations: [text] } }, []],
    ['AU019', 'blended without a place', { delivery: { modes: ['blended'] } }, ['/delivery/locations']],
    ['AU019', 'online', { delivery: { modes: ['online'] } }, []],
    ['AU019_SYNC', 'online, said', { delivery: { modes: ['online'], synchronicity: 'async' } }, []],
    ['AU019_SYNC', 'online, not said', { delivery: { modes: ['online'] } }, ['/delivery/synchronicity']],
    ['AU019_SYNC', 'onsite', { delivery: { modes: ['onsite'] } }, []],
    [
      'AU020',
      'points with hours',
      { effort: { credits: [{ system: 'AU-CP', points: 2, hoursPerPoint: 20 }] } },
      [],
    ],
    [
      'AU020',
      'points without',
      { effort: { credits: [{ system: 'AU-CP', points: 2 }] } },
      ['/effort/credits/0'],
    ],
    ['AU020', 'credits of others', { effort: { credits: [{ system: 'ECTS', points: 2 }] } }, []],
    ['JP004', '60 hours', { effort: { hours: 60 } }, []],
    ['JP004', 'less', { effort: { hours: 59.9 } }, ['/effort/hours']],
    ['JP004', 'no hours, which another rule reports', {}, []],
    ['JP010', 'no kind, which another rule reports', japanese(undefined, 'JP'), []],
    ['JP010_KIND', 'a foreign provider, which another rule reports', japanese(undefined, 'FI'), []],
    ['JP003_BASIS', 'hours of classes', { effort: { hours: 120, basis: 'contact' } }, []],
    ['JP003_BASIS', 'hours that do not say what they count', { effort: { hours: 120 } }, []],
    ['JP003_BASIS', 'total hours', { effort: { hours: 120, basis: 'total' } }, ['/effort/basis']],
    ['JP003_BASIS', 'no hours, which another rule reports', { effort: { basis: 'total' } }, []],
    ['JP012', '単位', { effort: { credits: [{ system: 'JP-TANI', points: 8 }] } }, []],
    ['JP012', 'none, in words', { recognition: [{ kind: 'credit', text: { ja: '単位の授与なし' } }] }, []],
    ['JP012', 'credits, in English', { recognition: [{ kind: 'credit', text: { en: 'Two credits.' } }] }, []],
    ['JP012', 'ECTS', ects(50, 2), ['/effort/credits']],
    [
      'JP012',
      'credit points',
      { recognition: [{ kind: 'credit', text: { en: 'Two credit points.' } }] },
      ['/effort/credits'],
    ],
    [
      'JP012',
      'recognition by an industry',
      { recognition: [{ kind: 'industry', text: { ja: '2単位' } }] },
      ['/effort/credits'],
    ],
    ['JP012', 'nothing', {}, ['/effort/credits']],
    ['JP012_ORGANISATION', 'somebody', { organisation: text }, []],
    ['JP012_ORGANISATION', 'nobody', {}, ['/organisation']],
    ['JP013', 'the first day', { schedule: { start: '2007-12-26' } }, []],
    ['JP013', 'the day before', { schedule: { start: '2007-12-25' } }, ['/schedule/start']],
    ['JP013', 'no day', { schedule: { start: '2007-02-30' } }, []],
    ['JP014', 'the first day of 60 hours', { schedule: { start: '2019-04-01' }, effort: { hours: 60 } }, []],
    [
      'JP014',
      'the day before',
      { schedule: { start: '2019-03-31' }, effort: { hours: 119.5 } },
      ['/schedule/start'],
    ],
    [
      'JP014',
      'the day before, with 120 hours',
      { schedule: { start: '2019-03-31' }, effort: { hours: 120 } },
      [],
    ],
    [
      'JP014',
      'the first moment of the day in Japan',
      { schedule: { start: '2019-04-01T00:00:00+09:00' }, effort: { hours: 60 } },
      [],
    ],
    ['JP017', 'one', { capacity: 1 }, []],
    ['JP017', 'nobody', { capacity: 0 }, ['/capacity']],
    ['JP017', 'half a person', { capacity: 2.5 }, ['/capacity']],
    ['JP017_TEXT', 'some, in words', { sourceTerms: { '/capacity': '若干名' } }, ['/capacity']],
    [
      'JP017_TEXT',
      'some, as a badge had it',
      { extra: [{ framework: 'narrative', element: ' 募集人員', text: { ja: '若干名' } }] },
      ['/capacity'],
    ],
    [
      'JP017_TEXT',
      'another element',
      { extra: [{ framework: 'narrative', element: '担当', text: { ja: '若干名' } }] },
      [],
    ],
    ['JP017_TEXT', 'a number and words', { capacity: 30, sourceTerms: { '/capacity': '30名程度' } }, []],
    ['JP018', '45', { effort: { credits: [{ system: 'JP-TANI', points: 1, hoursPerPoint: 45 }] } }, []],
    [
      'JP018',
      '44',
      { effort: { credits: [{ system: 'JP-TANI', points: 1, hoursPerPoint: 44 }] } },
      ['/effort/credits/0/hoursPerPoint'],
    ],
    ['JP018_RATIO', '15 hours', contact(120, 8), []],
    ['JP018_RATIO', 'less', contact(119, 8), ['/effort/credits/0/points']],
    ['JP018_RATIO', '45 hours', contact(90, 2), []],
    ['JP018_RATIO', 'more', contact(91, 2), ['/effort/credits/0/points']],
    ['JP019', 'the code', { prerequisites: { eligibility: 'jp-university-admission' } }, []],
    ['JP019', 'the article', { prerequisites: { text: { ja: '学校教育法第９０条第１項に該当する者' } } }, []],
    ['JP019', 'the words', { prerequisites: { text: { ja: '大学入学資格を有する者' } } }, []],
    ['JP019', 'graduates of high schools', { prerequisites: { text: { ja: '高等学校を卒業した者' } } }, []],
    ['JP019', 'none', { prerequisites: { text: { ja: 'なし' } } }, ['/prerequisites']],
    ['JP019', 'nothing, which another rule reports', {}, []],
    ['TIER004', 'one level', levels(['ITSS', '3']), []],
    ['TIER004', 'a range', levels(['ITSS', '1-3']), ['/level/0/code']],
    ['TIER004', 'a range with a wave dash', levels(['ITSS', '１〜３']), ['/level/0/code']],
    ['TIER004', 'a code with a hyphen', levels(['DSS-P', 'data-2']), []],
    ['LANG001', 'both languages', { languages: ['ja', 'en'], title: { ja: '名', en: 'Name' } }, []],
    ['LANG001', 'a variety of the language', { languages: ['en'], title: { 'en-GB': 'Name' } }, []],
    ['LANG001', 'one language', { languages: ['ja', 'en'], title: { ja: '名' } }, ['/title']],
    ['LANG001', 'an empty text', { languages: ['ja', 'en'], title: { ja: '名', en: '' } }, ['/title']],
    ['LANG001', 'no languages', { title: { ja: '名' } }, []],
    [
      'LANG001',
      'one text of many',
      { languages: ['ja'], content: { topics: [{ ja: '一' }, { en: 'Two' }] } },
      ['/content/topics/1'],
    ],
  ]

  test.for(ROWS)('%s: %s', ([code, , part, places]) => {
    expect(placesOf(code, part)).toEqual(places)
  })
})

describe('a number in a message', () => {
  const messageOf = (code: LintRuleCode, part: Part): string | undefined =>
    lintDescriptor({ schemaVersion: '1.0', ...part }, [only(code)]).findings[0]?.message

  test.for<[LintRuleCode, Part, string]>([
    ['EU020', ects(124.999, 5), 'comes to 24.99 hours'],
    ['EU020', ects(30.001), 'comes to 30.001 hours'],
    ['JP004', { effort: { hours: 59.999 } }, 'has 59.99 hours'],
    ['JP014', { schedule: { start: '2019-03-31' }, effort: { hours: 119.999 } }, 'with 119.99 hours'],
    ['JP018', { effort: { credits: [{ system: 'JP-TANI', points: 1, hoursPerPoint: 45.001 }] } }, '45.001'],
    ['JP018_RATIO', contact(119.999, 8), '14.99 hours'],
    ['JP018_RATIO', contact(90.002, 2), '45.001 hours'],
    ['JP017', { capacity: 0.1 + 0.2 }, 'is 0.3,'],
    ['AU016', { effort: { hours: 0.999 } }, 'takes 0.99 hours'],
    ['AU017', { effort: { credits: [{ system: 'ECTS', points: 30.1 + 0.2 }] } }, '"30.3 ECTS"'],
  ])('does not round to what would be right: %s', ([code, part, shown]) => {
    expect(messageOf(code, part)).toContain(shown)
  })

  test.for<[LintRuleCode, Part]>([
    ['EU020', ects(7.5, 0.1 + 0.2)],
    ['JP004', { effort: { hours: 19.9 + 19.9 + 20.2 - 4e-15 } }],
    ['AU016', { effort: { hours: 0.9999999999999999 } }],
    ['JP018_RATIO', contact(4.5, 0.1 + 0.2)],
  ])('is not wrong by the noise of binary fractions: %s', ([code, part]) => {
    expect(messageOf(code, part)).toBeUndefined()
  })
})

describe('a language tag', () => {
  test.for(['ja', 'en', 'en-GB', 'zh-Hant-TW', 'es-419', 'fil', 'sr-Latn', 'de-u-co-phonebk', 'en-001'])(
    'of a language: %s',
    (tag) => expect(placesOf('LANG002', { languages: [tag], title: { [tag]: 'x' } })).toEqual([]),
  )

  test.for(['jp', 'cn', 'en-EN', 'en-UK', 'ja_JP', '', 'japanese language', 'en-'])('of none: %s', (tag) => {
    expect(placesOf('LANG002', { languages: [tag] })).toEqual(['/languages/0'])
    expect(placesOf('LANG002', { languagesOfInstruction: ['ja', tag] })).toEqual([
      '/languagesOfInstruction/1',
    ])
    expect(placesOf('LANG002', { title: { [tag]: 'x' } })).toEqual([`/title/${tag}`])
  })
})

describe('the words of the law', () => {
  const claimed = { ...JP, conformsTo: ['jp-rishu-164'] }

  test('may stand in a certificate program that meets its rules', () => {
    expect(placesOf('JP016', claimed)).toEqual([])
  })

  test.for([
    ['does not claim to be one', { ...claimed, conformsTo: [] }],
    ['has too few hours', { ...claimed, effort: { ...JP.effort, hours: 59 } }],
    ['is of a company', { ...claimed, provider: { ...JP.provider, kind: 'company' } }],
  ] as const)('may not where it %s', ([, part]) => {
    expect(placesOf('JP016', part)).toEqual(['/certification/legalBasis/0'])
  })

  test.for([
    '学校教育法（昭和22年法律第26号）第105条に基づく履修証明書',
    '学校教育法第百五条による',
    'Issued under Article 105 of the School Education Act',
  ])('are found wherever they stand: %s', (further) => {
    expect(placesOf('JP016', { further: { ja: further } })).toEqual(['/further'])
  })

  test.for([
    '学校教育法第105条に基づく履修証明書ではありません。',
    'It is not issued under Article 105 of the School Education Act.',
    '学校教育法施行規則第105条',
    '学校教育法第1105条',
    '学校教育法第105条の履修証明プログラムとは異なります。',
    '学校教育法第9条',
  ])('are not taken for a claim: %s', (further) => {
    expect(placesOf('JP016', { further: { ja: further } })).toEqual([])
  })

  test('are looked for under every profile', () => {
    const { findings } = lintDescriptor({ schemaVersion: '1.0', ...legal('学校教育法第105条') }, ['eu-2022'])
    expect(findings.map(({ code }) => code)).toContain('JP016')
  })

  test('are reported once where the profile asks, too', () => {
    const report = lintDescriptor({ schemaVersion: '1.0', ...legal('学校教育法第105条') }, ['jp-rishu-164'])
    expect(report.findings.filter(({ code }) => code === 'JP016')).toMatchObject([
      { profile: 'jp-rishu-164' },
    ])
  })
})

describe('a rule about an award', () => {
  const name = { name: '山田花子' }
  const hashed = { identifiers: [{ type: 'emailAddress', value: 'sha256$00', hashed: true }] }
  const tani: Part = { effort: { credits: [{ system: 'JP-TANI', points: 8, awarded: true }] } }
  const graduate: Part = { ...tani, prerequisites: { eligibility: 'jp-graduate-admission' } }
  const ROWS: readonly (readonly [
    LintRuleCode,
    string,
    Part,
    MicroCredentialAward,
    readonly string[] | undefined,
  ])[] = [
    ['EU001', 'a name', {}, { learner: name }, []],
    ['EU001', 'a hash', {}, { learner: hashed }, []],
    ['EU001', 'nothing', {}, {}, ['/award/learner']],
    ['EU001', 'a blank name', {}, { learner: { name: '　' } }, ['/award/learner']],
    ['EU005', 'a day', {}, { issuedOn: '2026-03-31' }, []],
    ['EU005', 'a moment', {}, { issuedOn: '2026-03-31T00:00:00+09:00' }, []],
    ['EU005', 'no day', {}, { issuedOn: '2026-02-30' }, ['/award/issuedOn']],
    ['EU005', 'a date of an era', {}, { issuedOn: '令和8年3月31日' }, ['/award/issuedOn']],
    ['EU005', 'nothing', {}, {}, ['/award/issuedOn']],
    ['EU026', 'a name', {}, { learner: { ...name, ...hashed } }, []],
    [
      'EU026',
      'an address that can be read',
      {},
      { learner: { identifiers: [{ type: 'emailAddress', value: 'a@b.example' }] } },
      [],
    ],
    ['EU026', 'a hash alone', {}, { learner: hashed }, ['/award/learner']],
    ['EU026', 'nothing, which another rule reports', {}, {}, []],
    [
      'JP013',
      'the day before the system began',
      {},
      { period: { start: '2007-12-25' } },
      ['/award/period/start'],
    ],
    ['JP015', 'August 2019', tani, { completedOn: '2019-08-01' }, []],
    ['JP015', 'July 2019', tani, { completedOn: '2019-07-31' }, ['/award/completedOn']],
    ['JP015', 'a graduate school in time', graduate, { completedOn: '2022-03-22' }, []],
    ['JP015', 'a graduate school too early', graduate, { completedOn: '2022-03-21' }, ['/award/completedOn']],
    ['JP015', 'issued before it was possible', tani, { issuedOn: '2019-07-31' }, ['/award/issuedOn']],
    ['JP015', 'no date', tani, {}, undefined],
    ['JP015', 'no credits for the whole', {}, { completedOn: '2019-07-31' }, []],
    ['TIER002', 'stars in the award', {}, { stars: 2 }, []],
    ['TIER002', 'no stars in the award', {}, {}, ['/award/stars']],
    [
      'TIER002',
      'stars in the title of the class',
      { title: { ja: 'Standard ★★' } },
      { stars: 2 },
      ['/title/ja'],
    ],
    [
      'TIER002',
      'a class for each number of stars',
      { title: { ja: 'Standard ★★' }, badgeTier: { framework: 'x', code: 'Standard', starRange: [2, 2] } },
      { stars: 2 },
      [],
    ],
  ]

  test.for(ROWS)('%s: %s', ([code, , part, award, places]) => {
    expect(placesOf(code, part, { award })).toEqual(places)
  })

  test.for(['EU001', 'EU005', 'EU026', 'JP015', 'TIER001_STARS', 'TIER002', 'TIER003'] as const)(
    '%s is not judged without one, and the report says why',
    (code) => {
      const { profiles, findings, ...report } = lintDescriptor({ schemaVersion: '1.0' }, [only(code)])
      const notJudged = report.notJudged.filter(({ profile }) => profile === 'test')
      expect(findings).toEqual([])
      expect(notJudged).toMatchObject([{ code, profile: 'test', reason: expect.stringMatching(/^award/) }])
      expect(notJudged[0]?.message).not.toBe('')
      expect(profiles[0]).toMatchObject({ profile: 'test', complete: false })
    },
  )

  test('reasons are given in Japanese, too', () => {
    const { notJudged } = lintDescriptor({ schemaVersion: '1.0' }, [only('EU001')], { language: 'ja' })
    expect(notJudged[0]?.message).toMatch(/授与情報/)
  })
})

describe('a scheme of tiers', () => {
  const stars = { stars: [1, 3] } as const
  const codes = { codes: ['1', '2', '3', '4'] } as const
  const tier = (code: string, starRange?: readonly [number, number]): Part => ({
    badgeTier: { framework: 'x', code, ...(starRange && { starRange }) },
  })

  test.for([
    ['1', []],
    ['4', []],
    ['４', []],
    ['0', ['/badgeTier/code']],
    ['5', ['/badgeTier/code']],
  ] as const)('has tier %s or not', ([code, places]) => {
    expect(placesOf('TIER001', tier(code), {}, codes)).toEqual(places)
  })

  test.for([
    [1, 3, []],
    [2, 2, []],
    [0, 3, ['/badgeTier/starRange']],
    [1, 4, ['/badgeTier/starRange']],
    [3, 1, ['/badgeTier/starRange']],
  ] as const)('has a range of %i to %i stars or not', ([fewest, most, places]) => {
    expect(placesOf('TIER001', tier('x', [fewest, most]), {}, stars)).toEqual(places)
  })

  test.for([
    [1, []],
    [3, []],
    [0, ['/award/stars']],
    [4, ['/award/stars']],
    [1.5, ['/award/stars']],
  ] as const)('has an award of %d stars or not', ([count, places]) => {
    const award = { stars: count } as unknown as MicroCredentialAward
    expect(placesOf('TIER001_STARS', {}, { award }, stars)).toEqual(places)
  })

  test('keeps an award within the range of its class', () => {
    expect(placesOf('TIER001_STARS', tier('x', [1, 2]), { award: { stars: 3 } }, stars)).toEqual([
      '/award/stars',
    ])
  })

  test.for([
    ['the name', { id: 'https://badge.example/standard-2star.png' }, []],
    ['the name the other way round', { id: 'https://badge.example/standard_star2.png' }, []],
    ['the caption', { id: 'x', caption: { ja: 'Standard ★★' } }, []],
    ['the caption in words', { id: 'x', caption: { ja: '星2つ' } }, []],
    ['nothing', { id: 'https://badge.example/standard.png' }, ['/award/stars']],
    ['another number', { id: 'x', caption: { ja: '★★★' } }, ['/award/stars']],
    ['two numbers', { id: 'x-2star.png', caption: { ja: '★★★' } }, ['/award/stars']],
    ['letters of a picture', { id: 'data:image/png;base64,2star' }, ['/award/stars']],
  ] as const)('is shown by the image of an award: %s', ([, awardImage, places]) => {
    expect(placesOf('TIER003', {}, { award: { stars: 2 }, awardImage })).toEqual(places)
  })

  test('cannot be looked for in an image that is not given', () => {
    expect(placesOf('TIER003', {}, { award: { stars: 2 } })).toBeUndefined()
  })
})

describe('a rule for an export to the European Learning Model', () => {
  const part: Part = {
    assessment: { methods: [{ type: 'written' }, { type: 'rpl' }] },
    delivery: { modes: ['online', 'correspondence'] },
    qualityAssurance: [{ type: 'legalStandard' }, { type: 'institutional' }, {}],
  }

  test('is judged only then', () => {
    expect(placesOf('EU024', part)).toBeUndefined()
    expect(placesOf('EU024', part, { exportTo: 'elm' })).toEqual([
      '/assessment/methods/1/type',
      '/delivery/modes/1',
      '/qualityAssurance/0/type',
    ])
  })

  test('leaves the report complete where no export is asked for', () => {
    const { profiles } = lintDescriptor(EU, ['eu-2022'], { award: EU_AWARD })
    expect(profiles).toMatchObject([{ complete: true }, { complete: true }])
    expect(lintDescriptor(EU, ['eu-2022']).profiles).toMatchObject([{ complete: false }, { complete: true }])
  })

  test('asks for a grade', () => {
    const graded = { results: [{ of: 'status', status: 'Completed' }] }
    expect(placesOf('EU024_GRADE', {}, { exportTo: 'elm', award: graded })).toEqual([])
    expect(placesOf('EU024_GRADE', {}, { exportTo: 'elm', award: { results: [{ of: 'status' }] } })).toEqual([
      '/award/results',
    ])
  })
})

describe('what a report says', () => {
  test('how much a rule counts is what the profile says', () => {
    const eu = PROFILES['eu-2022']
    const milder: DescriptorProfile = {
      ...eu,
      rules: eu.rules.map((rule) => (rule.code === 'EU007' ? { ...rule, severity: 'info' } : rule)),
    }
    const options = { award: JP_AWARD }
    expect(lintDescriptor(JP, [eu], options).profiles[0]).toMatchObject({
      conforms: false,
      errors: 1,
      warnings: 2,
    })
    const report = lintDescriptor(JP, [milder], options)
    expect(report.profiles[0]).toMatchObject({ profile: 'eu-2022', conforms: true, errors: 0, warnings: 2 })
    expect(report.findings.find(({ code }) => code === 'EU007')).toMatchObject({ severity: 'info' })
  })

  test('a rule that is taken out is not judged', () => {
    const eu = { ...PROFILES['eu-2022'], rules: [] }
    const { notJudged, ...report } = lintDescriptor({ schemaVersion: '1.0' }, [eu])
    expect(notJudged.map(({ reason }) => reason)).not.toContain('award')
    expect(report).toEqual({
      findings: [],
      profiles: [
        { profile: 'eu-2022', conforms: true, errors: 0, warnings: 0, complete: true },
        { profile: 'common', conforms: true, errors: 0, warnings: 0, complete: true },
      ],
    })
  })

  test('a rule that could not be verified says so, and no other does', () => {
    const { findings } = lintDescriptor({ schemaVersion: '1.0' }, ['au-nmf-2021'])
    const uncertain = findings.filter(({ confidence }) => confidence === 'uncertain').map(({ code }) => code)
    expect(uncertain).toEqual(['AU009', 'AU010', 'AU011', 'AU012', 'AU013', 'AU014', 'AU015'])
    for (const finding of findings) {
      const unsure = finding.confidence === 'uncertain'
      expect(finding.message.includes('could not verify')).toBe(unsure)
      expect(renderDescriptorFinding(finding, 'ja').includes('確認できていません')).toBe(unsure)
    }
  })

  test('profiles are reported in the order asked for, each with its own findings', () => {
    const report = lintDescriptor(EU, ['mc-worthiness', 'au-nmf-2021'])
    expect(report.profiles.map(({ profile }) => profile)).toEqual(['mc-worthiness', 'au-nmf-2021', 'common'])
    for (const { profile, errors } of report.profiles) {
      const own = report.findings.filter((finding) => finding.profile === profile)
      expect(own.filter(({ severity }) => severity === 'error')).toHaveLength(errors)
    }
  })

  test('a profile that nobody knows is a fault of the caller', () => {
    for (const id of ['eu-2023', '', 'constructor', '__proto__', 'common']) {
      expect(() => lintDescriptor(EU, [id])).toThrow(InvalidArgumentError)
    }
  })

  test.for([null, 1, {}, { rules: [] }, { elements: [] }])('so is %o for a profile', (profile) => {
    expect(() => lintDescriptor(EU, [profile as unknown as DescriptorProfile])).toThrow(InvalidArgumentError)
  })

  test('so is a severity that is none', () => {
    const rule = { code: 'EU002', severity: 'fatal', source: 'practice', confidence: 'established' }
    const profile = { ...PROFILES['eu-2022'], rules: [rule] } as unknown as DescriptorProfile
    expect(() => lintDescriptor(EU, [profile])).toThrow(InvalidArgumentError)
  })

  test('many findings of one rule hide none of the next', () => {
    const topics = Array.from({ length: 1_500 }, () => ({ ja: '話題' }))
    const part: Part = { languages: ['ja', 'en'], content: { topics }, ...legal('学校教育法第105条') }
    const { findings, profiles } = lintDescriptor({ schemaVersion: '1.0', ...part }, [])
    expect(findings.map(({ code }) => code)).toContain('JP016')
    expect(profiles).toMatchObject([{ profile: 'common', conforms: false, errors: 1, warnings: 1_501 }])
  })

  test('so is a rule that nobody can judge', () => {
    const rule = { code: 'toString', severity: 'error', source: 'practice', confidence: 'established' }
    const profile = { ...PROFILES['eu-2022'], rules: [rule] } as unknown as DescriptorProfile
    expect(() => lintDescriptor(EU, [profile])).toThrow(InvalidArgumentError)
  })
})

describe('every rule', () => {
  const CODES = Object.keys(LINT) as LintRuleCode[]

  test('is one of the seventy-eight, or split off from one', () => {
    const numbered = (prefix: string, from: number, to: number): string[] =>
      Array.from({ length: to - from + 1 }, (_, index) => prefix + String(from + index).padStart(3, '0'))
    const rules = [
      ...numbered('MC', 1, 12),
      ...numbered('EU', 1, 12),
      ...numbered('EU', 20, 26),
      ...numbered('AU', 1, 20),
      ...numbered('JP', 1, 19),
      ...numbered('TIER', 1, 4),
      ...numbered('LANG', 1, 2),
      ...numbered('RT', 1, 2),
    ]
    expect(rules).toHaveLength(78)
    expect([...new Set(CODES.map((code) => code.replace(/_.*/, '')))].sort()).toEqual(rules.sort())
  })

  test('is judged, and belongs to a profile', () => {
    expect(Object.keys(LINT_RULES).sort()).toEqual([...CODES].sort())
    const used = Object.values(PROFILES).flatMap(({ rules }) => rules.map(({ code }) => code))
    const common = COMMON_RULES.rules.map(({ code }) => code)
    expect(CODES.filter((code) => !used.includes(code) && !common.includes(code))).toEqual([])
  })

  test.for(CODES)('%s names the same things in both languages', (code) => {
    const named = (message: string) => [...message.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()
    expect(named(LINT[code].ja)).toEqual(named(LINT[code].en))
  })
})

const EVERY = Object.keys(PROFILES)
const ODD: readonly unknown[] = [
  undefined,
  null,
  [],
  'x',
  0,
  {},
  { schemaVersion: '1.0' },
  { title: null, provider: 'x', effort: [], level: {}, languages: 'ja', capacity: '若干名' },
  { learningOutcomes: [null, 1, {}, { text: 'x' }], level: [{}, null], effort: { credits: [{}, null] } },
  { assessment: { methods: [{ type: 'toString' }, null] }, badgeTier: { starRange: [1] }, sourceTerms: [] },
  { title: { ['__proto__']: 'x', constructor: 'y' }, languages: ['__proto__'] },
  {
    level: [{ framework: '__proto__', code: 'constructor' }],
    effort: { credits: [{ system: 'toString', points: 1 }] },
  },
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
  { title: { ja: '学校教育法'.repeat(20_000) }, further: { en: '('.repeat(100_000) } },
  { learningOutcomes: Array.from({ length: 5_000 }, () => ({ text: { ja: '。'.repeat(50) } })) },
]

test('a malformed item of a list leaves the paths of the others alone', () => {
  const learningOutcomes = [null, 'x', { text: { en: 'Understand it.' } }] as never
  expect(placesOf('MC012', { learningOutcomes })).toEqual(['/learningOutcomes/2/text/en'])
})

describe('no descriptor', () => {
  test.for(ODD.map((value, index) => [index, value] as const))('makes it throw: %i', ([, value]) => {
    const descriptor = value as MicroCredentialDescriptor
    const award = value as MicroCredentialAward
    const judge = () => lintDescriptor(descriptor, EVERY, { award, exportTo: 'elm' })
    expect(timeOf(judge)).toBeLessThan(5_000)
    const { findings } = judge()
    for (const finding of findings) expect(finding.message).not.toMatch(/\{\w+\}/)
  })

  test('that was generated makes it throw, or leaves a placeholder', () => {
    fc.assert(
      fc.property(arbitraryDescriptor(), arbitraryAward(), (descriptor, award) => {
        const before = JSON.stringify([descriptor, award])
        const options = {
          award,
          awardImage: descriptor.image ?? {},
          exportTo: 'elm',
          language: 'ja',
        } as const
        for (const { params, code } of lintDescriptor(descriptor, EVERY, options).findings) {
          const names = [...LINT[code as LintRuleCode].en.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
          expect(Object.keys(params).sort()).toEqual([...new Set(names)].sort())
        }
        expect(JSON.stringify([descriptor, award])).toBe(before)
      }),
      { numRuns: 60 },
    )
  })

  test('that JSON can hold makes it throw', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (descriptor, award) => {
        const options = { award: award as MicroCredentialAward }
        lintDescriptor(descriptor as unknown as MicroCredentialDescriptor, EVERY, options)
      }),
    )
  })
})
