import type { MicroCredentialAward, MicroCredentialDescriptor } from '../../generated/types-descriptors.ts'
import { isObject } from '../../json/json-value.ts'
import { ownMember } from '../../json/own-member.ts'
import { ASSESSMENT_TYPE_TERMS, SUPERVISION_TERMS } from '../vocabularies/assessment-types.ts'
import { RESULT_STATUS_NAMES } from '../vocabularies/result-statuses.ts'
import { isValueOf } from '../vocabularies/vocabulary.ts'
import type { ElmDraft, Label } from './elm-draft.ts'
import { type ElmNode, oneOrAll } from './elm-value.ts'
import type { Field, Texts } from './field.ts'
import { languageConcepts } from './write-languages.ts'

type Descriptor = Field<MicroCredentialDescriptor>
type Award = Field<MicroCredentialAward>

const ASSESSMENT: Label = { en: 'Assessment', ja: '評価' }
const GRADING: Label = { en: 'Grading', ja: '成績評価' }
const PASS_CRITERIA: Label = { en: 'Pass criteria', ja: '合格基準' }
const LEVEL: Label = { en: 'Level', ja: 'レベル' }
const STARS: Label = { en: 'Stars', ja: '星の数' }
const PASS: Label = { en: 'Pass', ja: '合格' }

/**
 * Writes how the learning is assessed: one specification, with one part for each type where there are
 * several, because a specification has one type.
 */
export function writeAssessmentSpecification(draft: ElmDraft, descriptor: Descriptor): ElmNode | undefined {
  const assessment = descriptor.get('assessment')
  const methods = assessment
    .get('methods')
    .items()
    .map((method) => methodProperties(draft, method))
  const common = {
    language: languageConcepts(draft, descriptor.get('languagesOfAssessment')),
    ...gradingOf(draft, assessment),
  }
  const [only] = methods
  if (methods.length === 1 && only !== undefined) {
    return draft.node('LearningAssessmentSpecification', { ...only, ...common })
  }
  const hasPart = oneOrAll(methods.map((method) => draft.node('LearningAssessmentSpecification', method)))
  if ([hasPart, ...Object.values(common)].every((value) => value === undefined)) return undefined
  return draft.node('LearningAssessmentSpecification', { title: draft.label(ASSESSMENT), ...common, hasPart })
}

function methodProperties(
  draft: ElmDraft,
  method: Field<{ readonly type: string; readonly text?: Texts }>,
): { title: Texts; description: Texts | undefined; dcType?: ElmNode } {
  const type = method.get('type').peek() ?? ''
  const description = method.get('text').texts()
  if (!isValueOf(ASSESSMENT_TYPE_TERMS, type)) return { title: draft.label(ASSESSMENT), description }
  method.get('type').settle()
  const term = ASSESSMENT_TYPE_TERMS[type]
  return { title: draft.label(term), description, dcType: draft.term(term, method.get('type')) }
}

function gradingOf(
  draft: ElmDraft,
  assessment: Field<MicroCredentialDescriptor['assessment']>,
): { gradingScheme: ElmNode | undefined; additionalNote: ElmNode | undefined } {
  const grading = assessment.get('grading').texts()
  const criteria = assessment.get('passCriteria')
  if (grading !== undefined) {
    const gradingScheme = draft.node('GradingScheme', { title: draft.label(GRADING), description: grading })
    return { gradingScheme, additionalNote: draft.asNote(criteria, PASS_CRITERIA) }
  }
  const description = criteria.texts()
  const title = draft.label(PASS_CRITERIA)
  const gradingScheme = description && draft.node('GradingScheme', { title, description })
  return { gradingScheme, additionalNote: undefined }
}

/** What every assessment of an award has in common. */
export interface AssessmentContext {
  readonly awardedBy: ElmNode
  readonly specifiedBy: ElmNode | undefined
}

/**
 * Writes what the learner reached: one assessment for each result, because an assessment has exactly one
 * grade; one that says "Pass" where no result is stated; and one for the stars.
 */
export function writeAssessments(
  draft: ElmDraft,
  descriptor: Descriptor,
  award: Award,
  { awardedBy, specifiedBy }: AssessmentContext,
): ElmNode[] {
  const idVerification = supervisionOf(draft, descriptor)
  const common = { awardedBy, idVerification, specifiedBy }
  const results = award
    .get('results')
    .items()
    .flatMap((result) => {
      const properties = resultProperties(draft, descriptor, result)
      return properties === undefined ? [] : [draft.node('LearningAssessment', { ...properties, ...common })]
    })
  const stars = starsOf(draft, descriptor, award, { awardedBy, results })
  if (results.length + stars.length > 0 && (results.length > 0 || specifiedBy === undefined)) {
    return [...results, ...stars]
  }
  if (specifiedBy === undefined && idVerification === undefined) return stars
  draft.note('ELM_GRADE_ASSUMED', '/award/results')
  const grade = draft.noteNode(draft.label(PASS))
  const passed = draft.node('LearningAssessment', { title: draft.label(ASSESSMENT), grade, ...common })
  return [passed, ...stars]
}

type Result = Field<{
  readonly of: string
  readonly value?: string
  readonly level?: string
  readonly status?: string
}>

function resultProperties(
  draft: ElmDraft,
  descriptor: Descriptor,
  result: Result,
): { title: Texts; grade: ElmNode; gradeStatus?: ElmNode; additionalNote?: ElmNode } | undefined {
  const id = result.get('of').peek()
  const spec = descriptor
    .get('results')
    .items()
    .find((one) => one.get('id').peek() === id)
  const level = levelOf(draft, spec, result.get('level'))
  const status = statusOf(draft, result.get('status'))
  const value = draft.assumed(result.get('value'))
  const literal = value ?? level ?? status
  const grade = draft.noteNode(literal)
  if (literal === undefined || grade === undefined) return undefined
  if (spec !== undefined) for (const used of [result.get('of'), spec.get('id')]) used.settle()
  const title = spec?.get('name').texts() ?? draft.label(ASSESSMENT)
  const noted = value === undefined ? undefined : draft.noteNode(level, LEVEL)
  return {
    title,
    grade,
    ...(status && literal !== status && { gradeStatus: draft.node('Concept', { prefLabel: status }) }),
    ...(noted && { additionalNote: noted }),
  }
}

function statusOf(draft: ElmDraft, status: Field<string | undefined>): Texts | undefined {
  const state = ownMember(RESULT_STATUS_NAMES, status.peek() ?? '')
  if (state === undefined) return draft.assumed(status)
  status.settle()
  return draft.label(state)
}

type ResultSpec = NonNullable<MicroCredentialDescriptor['results']>[number]

function levelOf(
  draft: ElmDraft,
  spec: Field<ResultSpec> | undefined,
  level: Field<string | undefined>,
): Texts | undefined {
  const id = level.peek()
  const found = spec
    ?.get('levels')
    .items()
    .find((one) => one.get('id').peek() === id)
  const name = found?.get('name').texts()
  if (found === undefined || name === undefined) return draft.assumed(level)
  for (const used of [level, found.get('id')]) used.settle()
  return name
}

/** The stars, unless they are one of the results. */
function starsOf(
  draft: ElmDraft,
  descriptor: Descriptor,
  award: Award,
  { awardedBy, results }: { readonly awardedBy: ElmNode; readonly results: readonly ElmNode[] },
): ElmNode[] {
  const stars = award.get('stars').number()
  if (stars === undefined) return []
  const shown = stars >= 1 && stars <= 10 && Number.isInteger(stars) ? '★'.repeat(stars) : String(stars)
  if (results.some(({ grade }) => isObject(grade) && isOnly(shown, grade['noteLiteral']))) return []
  const grade = draft.noteNode(draft.label({ en: shown, ja: shown }))
  const title = descriptor.get('badgeTier').get('name').texts() ?? draft.label(STARS)
  return [draft.node('LearningAssessment', { title, grade, awardedBy })]
}

function isOnly(text: string, texts: unknown): boolean {
  return isObject(texts) && Object.values(texts).every((one) => one === text)
}

/** The list knows four cases, so that one of the two statements alone has no code. */
function supervisionOf(draft: ElmDraft, descriptor: Descriptor): ElmNode | undefined {
  const supervised = descriptor.get('assessment').get('supervised')
  const identified = descriptor.get('assessment').get('identityVerified')
  const term = SUPERVISION_TERMS.find(
    (one) => one.supervised === supervised.peekBoolean() && one.identityVerified === identified.peekBoolean(),
  )
  if (term === undefined) return undefined
  for (const used of [supervised, identified]) used.settle()
  return draft.term(term, supervised)
}
