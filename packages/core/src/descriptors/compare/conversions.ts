import type { Learner } from '../../generated/types-descriptors.ts'
import { parseDateTime } from '../../values/date-time.ts'
import { type LangMap, saysSomething, textIn } from '../lang-map.ts'
import { isAssuredForAustralia } from '../lint/au-rules.ts'
import {
  assessesAttendanceOnly,
  hasAssessment,
  hasAssessmentType,
  hasContent,
  hasMode,
  hasOutcomes,
  hasQualityAssurance,
  hasTitle,
} from '../lint/descriptor-facts.ts'
import { hasReadableIdentity, isIdentified } from '../lint/learner-facts.ts'
import type { JudgedParts } from '../lint/lint-judgement.ts'
import { isText } from '../lint/violations.ts'
import type { Bilingual } from '../profiles/profile.ts'
import { readDate } from '../values/read-date.ts'
import { DELIVERY_MODE_TERMS } from '../vocabularies/delivery-modes.ts'
import { QUALITY_ASSURANCE_TERMS } from '../vocabularies/quality-assurance-types.ts'
import type { Conversion } from './conversion.ts'
import { EFFORT_CONVERSIONS } from './effort-conversions.ts'
import { fieldText } from './field-text.ts'

/** When nothing at all is said in some fields. */
function silent(...fields: readonly string[]): (parts: JudgedParts) => boolean {
  return (parts) => fields.every((field) => fieldText(field, parts) === undefined)
}

function onlyModesWithoutCode({ descriptor: { delivery } }: JudgedParts): boolean {
  const modes = delivery?.modes ?? []
  return modes.length > 0 && modes.every((mode) => DELIVERY_MODE_TERMS[mode].europass === undefined)
}

function onlyAssuranceWithoutCode({ descriptor: { qualityAssurance } }: JudgedParts): boolean {
  const types = (qualityAssurance ?? []).flatMap(({ type }) => type ?? [])
  return types.length > 0 && types.every((type) => QUALITY_ASSURANCE_TERMS[type].europass === undefined)
}

function onlyLevelsOfOthers({ descriptor: { level } }: JudgedParts): boolean {
  const frameworks = (level ?? []).map(({ framework }) => framework)
  return frameworks.length > 0 && !frameworks.some((name) => name === 'EQF' || name === 'QF-EHEA')
}

function hasNoIssueDate({ award }: JudgedParts): boolean {
  return award !== undefined && !parseDateTime(award.issuedOn ?? '', 'iso8601').ok
}

function isHashedOnly({ award }: JudgedParts): boolean {
  return isIdentified(award?.learner) && !hasReadableIdentity(award?.learner)
}

/** Whether something is named, and only in Japanese. */
function isOnlyJapanese(names: readonly (LangMap | undefined)[]): boolean {
  const tags = names.flatMap((name) =>
    Object.entries(name ?? {}).flatMap(([tag, text]) => (isText(text) ? [tag.toLowerCase()] : [])),
  )
  return tags.length > 0 && tags.every((tag) => /^ja(?:-|$)/.test(tag))
}

function isNamedWithoutLatin(learner: Learner | undefined): boolean {
  const { name, familyName, givenName, romaji } = learner ?? {}
  const names = [name, familyName, givenName, romaji].flatMap((one = '') => (isText(one) ? [one] : []))
  return names.length > 0 && !names.some((one) => /\p{Script=Latin}/u.test(one))
}

function howToWrite(date: string): Bilingual {
  const read = readDate(date)
  if (!read.ok) return { en: 'Write it as in 2026-03-31.', ja: '2026-03-31 のように西暦で記入してください。' }
  return { en: `Write it as ${read.date}.`, ja: `西暦で ${read.date} と記入してください。` }
}

/** What is done as it stands, though something is lost. */
const MEANING_CONVERSIONS: readonly Conversion[] = [
  {
    code: 'COMPARE_PURPOSE_FOR_OUTCOMES',
    elements: ['EU-M6', 'AU-4', 'MC-4', 'IB-3', 'HK-3'],
    fields: ['/purpose'],
    verdict: 'refused',
    when: ({ descriptor }) => !hasOutcomes(descriptor),
    how: {
      en: 'Do not reuse the purpose; write learning outcomes with it at hand.',
      ja: '目的を流用せず、目的を踏まえて学修成果を書き起こしてください。',
    },
  },
  {
    code: 'COMPARE_OUTCOMES_FOR_PURPOSE',
    elements: ['JP-2'],
    fields: ['/learningOutcomes'],
    verdict: 'refused',
    when: ({ descriptor }) => !saysSomething(descriptor.purpose),
    how: { en: 'Write what the course is for.', ja: '何のための課程かを書き起こしてください。' },
  },
  {
    code: 'COMPARE_SUMMARY_FOR_CONTENT',
    elements: ['AU-3', 'JP-6'],
    fields: ['/summary'],
    verdict: 'comparable',
    when: ({ descriptor }) => !hasContent(descriptor),
    how: {
      en: 'Start from the summary, and add the structure and the topics.',
      ja: '概要を基に、構成とトピックを補ってください。',
    },
  },
  {
    code: 'COMPARE_TITLE_IN_TRANSLATION',
    elements: ['JP-1'],
    fields: ['/title'],
    verdict: 'comparable',
    when: ({ descriptor }) => hasTitle(descriptor) && !isText(textIn(descriptor.title, 'ja')),
    how: {
      en: 'Have the provider name it in Japanese.',
      ja: '日本語の名称を提供機関に確認してください。',
    },
  },
  {
    code: 'COMPARE_LEVEL_OF_OTHERS',
    elements: ['EU-M8'],
    fields: ['/level'],
    verdict: 'refused',
    when: onlyLevelsOfOthers,
    how: {
      en: 'Leave it out, or say which level the provider holds it comparable to.',
      ja: '省略するか、提供機関が相当すると考えるレベルを自己申告として示してください。',
    },
  },
  {
    code: 'COMPARE_HASH_FOR_LEARNER',
    elements: ['EU-M1', 'JP-12', 'IB-6'],
    fields: ['/award/learner'],
    verdict: 'refused',
    when: isHashedOnly,
    how: {
      en: 'Add the name, if the learner agrees.',
      ja: '本人の同意の上で氏名を加えてください。',
    },
  },
]

const ADD_ENGLISH: Bilingual = {
  en: 'Add the English name, as the provider writes it.',
  ja: '提供機関が用いている英語の名称を加えてください。',
}

/** What is there, and of no use to those who read no Japanese. */
const LANGUAGE_CONVERSIONS: readonly Conversion[] = [
  {
    code: 'COMPARE_ONLY_IN_JAPANESE',
    elements: ['EU-M2', 'AU-1'],
    fields: ['/title'],
    verdict: 'comparable',
    when: ({ descriptor }) => isOnlyJapanese([descriptor.title]),
    how: ADD_ENGLISH,
  },
  {
    code: 'COMPARE_ONLY_IN_JAPANESE',
    elements: ['EU-M4'],
    fields: ['/awardingBodies', '/provider/name'],
    verdict: 'comparable',
    when: ({ descriptor: { provider, awardingBodies } }) =>
      isOnlyJapanese([provider?.name, ...(awardingBodies ?? []).map(({ name }) => name)]),
    how: ADD_ENGLISH,
  },
  {
    code: 'COMPARE_ONLY_IN_JAPANESE',
    elements: ['AU-2'],
    fields: ['/provider/name'],
    verdict: 'comparable',
    when: ({ descriptor: { provider } }) => isOnlyJapanese([provider?.name]),
    how: ADD_ENGLISH,
  },
  {
    code: 'COMPARE_LEARNER_ONLY_IN_JAPANESE',
    elements: ['EU-M1'],
    fields: ['/award/learner'],
    verdict: 'comparable',
    when: ({ award }) => isNamedWithoutLatin(award?.learner),
    how: {
      en: 'Add the name in Latin letters (`romaji`), as in the passport.',
      ja: '旅券などの表記に合わせて、ローマ字氏名（`romaji`）を加えてください。',
    },
  },
]

const TEACHING_CONVERSIONS: readonly Conversion[] = [
  {
    code: 'COMPARE_METHODS_FOR_MODES',
    elements: ['EU-M10', 'AU-6'],
    fields: ['/delivery/methods'],
    verdict: 'refused',
    when: ({ descriptor }) => !hasMode(descriptor),
    how: {
      en: 'Ask whether it is onsite, online or blended, and state that.',
      ja: '対面・オンライン・ブレンド型のいずれかを確認して記入してください。',
    },
  },
  {
    code: 'COMPARE_MODE_WITHOUT_CODE',
    elements: ['EU-M10'],
    fields: ['/delivery/modes'],
    verdict: 'comparable',
    when: onlyModesWithoutCode,
    how: { en: 'State it in words.', ja: '文章で示してください。' },
  },
  {
    code: 'COMPARE_MODES_FOR_METHODS',
    elements: ['JP-7'],
    fields: ['/delivery/modes'],
    verdict: 'comparable',
    when: silent('/delivery/methods'),
    how: {
      en: 'State the form of participation, and add the methods of teaching.',
      ja: '参加の形態を示した上で、講義・演習などの方法を補ってください。',
    },
  },
  {
    code: 'COMPARE_DATE_AS_WRITTEN',
    elements: ['EU-M5', 'JP-12'],
    fields: ['/award/issuedOn'],
    verdict: 'refused',
    when: hasNoIssueDate,
    how: ({ award }) => howToWrite(award?.issuedOn ?? ''),
  },
  {
    code: 'COMPARE_DELIVERY_FOR_ISSUE',
    elements: ['EU-M5', 'JP-12'],
    fields: ['/award/completedOn', '/award/period', '/schedule'],
    verdict: 'refused',
    when: hasNoIssueDate,
    how: { en: 'Add the day of issue itself.', ja: '交付日そのものを記入してください。' },
  },
  {
    code: 'COMPARE_PERIOD_FOR_DELIVERY',
    elements: ['AU-7'],
    fields: ['/award/period'],
    verdict: 'comparable',
    when: silent('/schedule'),
    how: {
      en: 'Check the dates against those of the course.',
      ja: '講座の実施期間と一致するか確認してください。',
    },
  },
  {
    code: 'COMPARE_ISSUE_FOR_DELIVERY',
    elements: ['AU-7'],
    fields: ['/award/issuedOn'],
    verdict: 'refused',
    when: silent('/schedule'),
    how: { en: 'Add the days of the course.', ja: '講座の実施期間を記入してください。' },
  },
]

const ASSESSMENT_CONVERSIONS: readonly Conversion[] = [
  {
    code: 'COMPARE_ATTENDANCE_FOR_ASSESSMENT',
    elements: ['EU-M9', 'MC-6'],
    fields: ['/assessment/methods'],
    verdict: 'refused',
    when: ({ descriptor }) => assessesAttendanceOnly(descriptor),
    how: { en: 'Assess the learning outcomes, too.', ja: '学修成果の評価を加えてください。' },
  },
  {
    code: 'COMPARE_COMPLETION_FOR_ASSESSMENT',
    elements: ['EU-M9'],
    fields: ['/completionRequirements', '/assessment/passCriteria', '/assessment/grading'],
    verdict: 'refused',
    when: ({ descriptor }) => !hasAssessmentType(descriptor),
    how: {
      en: 'State the types of assessment that the requirements speak of.',
      ja: '要件にある試験・課題などを、評価の種類として示してください。',
    },
  },
  {
    code: 'COMPARE_COMPLETION_FOR_ASSESSMENT',
    elements: ['AU-11', 'MC-6'],
    fields: ['/completionRequirements'],
    verdict: 'refused',
    when: ({ descriptor }) => !hasAssessment(descriptor),
    how: {
      en: 'State the types of assessment that the requirements speak of.',
      ja: '要件にある試験・課題などを、評価の種類として示してください。',
    },
  },
  {
    code: 'COMPARE_ASSESSMENT_FOR_COMPLETION',
    elements: ['JP-8'],
    fields: ['/assessment/passCriteria', '/assessment/methods'],
    verdict: 'refused',
    when: silent('/completionRequirements'),
    how: {
      en: 'Write what it takes to complete the course.',
      ja: '修了に必要な条件を書き起こしてください。',
    },
  },
]

const RECOGNITION_CONVERSIONS: readonly Conversion[] = [
  {
    code: 'COMPARE_STANDARD_FOR_QUALITY',
    elements: ['EU-M11'],
    fields: ['/qualityAssurance'],
    verdict: 'comparable',
    when: onlyAssuranceWithoutCode,
    how: {
      en: 'State it in words. If the institution or the programme is accredited or evaluated, add that type and the body that does it.',
      ja: '文章で示し、認証評価（機関別）などを受けていれば、その種類と評価機関（大学改革支援・学位授与機構、大学基準協会など）を加えてください。',
    },
  },
  {
    code: 'COMPARE_QUALITY_WITHOUT_TYPE',
    elements: ['EU-M11'],
    fields: ['/qualityAssurance'],
    verdict: 'refused',
    when: ({ descriptor: { qualityAssurance } }) =>
      (qualityAssurance ?? []).every(({ type }) => type === undefined),
    how: {
      en: 'State the type: accreditation of the institution or of the programme, internal, external …',
      ja: '機関別・分野別の認証評価、内部質保証など、種類を記入してください。',
    },
  },
  {
    code: 'COMPARE_QUALITY_WITHOUT_STATEMENT',
    elements: ['AU-14'],
    fields: ['/qualityAssurance'],
    verdict: 'refused',
    when: ({ descriptor }) => hasQualityAssurance(descriptor) && !isAssuredForAustralia(descriptor),
    how: {
      en: 'Add a statement: who the provider is, how it assures quality, and how that is reviewed and updated.',
      ja: '提供機関の概要、質保証の手続き、その点検・見直しの方法を述べた表明（`statement`）を加えてください。',
    },
  },
  {
    code: 'COMPARE_STACKING_FOR_RECOGNITION',
    elements: ['AU-13'],
    fields: ['/stackability'],
    verdict: 'comparable',
    when: silent('/recognition'),
    how: { en: 'Name who grants credit, and how much.', ja: '認定する機関と認定の内容を加えてください。' },
  },
  {
    code: 'COMPARE_CREDITS_FOR_RECOGNITION',
    elements: ['AU-13'],
    fields: ['/effort/credits'],
    verdict: 'comparable',
    when: silent('/recognition'),
    how: { en: 'Say what the credits count for.', ja: '単位が何に認定されるかを加えてください。' },
  },
  {
    code: 'COMPARE_RECOGNITION_FOR_STACKING',
    elements: ['EU-O4'],
    fields: ['/recognition'],
    verdict: 'comparable',
    when: silent('/stackability'),
    how: {
      en: 'Say whether it stands alone or counts towards something larger.',
      ja: '単独のものか、積み上げられるものかを示してください。',
    },
  },
  {
    code: 'COMPARE_RECOGNITION_FOR_GRADE',
    elements: ['EU-O3'],
    fields: ['/recognition'],
    verdict: 'refused',
    when: silent('/award/results'),
    how: { en: 'Leave it out, or add the grade.', ja: '省略するか、成績を加えてください。' },
  },
]

/** Every case in which something is taken for an element that it is not; the first that fits counts. */
export const CONVERSIONS: readonly Conversion[] = [
  ...MEANING_CONVERSIONS,
  ...LANGUAGE_CONVERSIONS,
  ...EFFORT_CONVERSIONS,
  ...TEACHING_CONVERSIONS,
  ...ASSESSMENT_CONVERSIONS,
  ...RECOGNITION_CONVERSIONS,
]
