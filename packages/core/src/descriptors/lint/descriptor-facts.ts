import type {
  EffortCredit,
  LearningEffort,
  MicroCredentialDescriptor,
} from '../../generated/types-descriptors.ts'
import { saysSomething } from '../lang-map.ts'
import { anySaid, isPositive, isText } from './violations.ts'

/** What rules of several profiles ask about a descriptor. */
export type DescriptorFact = (descriptor: MicroCredentialDescriptor) => boolean

export const hasTitle: DescriptorFact = ({ title }) => saysSomething(title)

export const hasProvider: DescriptorFact = ({ provider }) => saysSomething(provider?.name)

export const hasAwardingBody: DescriptorFact = (descriptor) =>
  hasProvider(descriptor) || anySaid(descriptor.awardingBodies?.map(({ name }) => name))

export const hasContent: DescriptorFact = ({ content }) =>
  saysSomething(content?.overview) || anySaid(content?.topics)

export const hasOutcomes: DescriptorFact = ({ learningOutcomes }) =>
  anySaid(learningOutcomes?.map(({ text }) => text))

export const hasAssessmentType: DescriptorFact = ({ assessment }) => (assessment?.methods ?? []).length > 0

export const hasAssessment: DescriptorFact = (descriptor) =>
  hasAssessmentType(descriptor) ||
  saysSomething(descriptor.assessment?.passCriteria) ||
  saysSomething(descriptor.assessment?.grading)

export const hasPrerequisites: DescriptorFact = ({ prerequisites }) =>
  saysSomething(prerequisites?.text) || isText(prerequisites?.eligibility)

export const hasQualityAssurance: DescriptorFact = ({ qualityAssurance }) =>
  (qualityAssurance ?? []).some(
    ({ type, standard, body, statement, url }) =>
      type !== undefined || anySaid([standard, body, statement]) || isText(url),
  )

export const hasMode: DescriptorFact = ({ delivery }) => (delivery?.modes ?? []).length > 0

export const hasEffort: DescriptorFact = ({ effort }) =>
  isPositive(effort?.hours) || (effort?.credits ?? []).some(({ points }) => isPositive(points))

/** Attendance is all that is assessed. */
export const assessesAttendanceOnly: DescriptorFact = (descriptor) =>
  hasAssessmentType(descriptor) &&
  (descriptor.assessment?.methods ?? []).every(({ type }) => type === 'attendance')

const MARK = /micro-?credential|マイクロ-?クレデンシャル/i

/** Whether the words "Micro-credential" are on the image, as far as the description says. */
export const isMarked: DescriptorFact = ({ image }) =>
  image?.marksMicroCredential ?? captionIsMarked(image?.caption)

/** Whether a caption has the words "Micro-credential". */
export function captionIsMarked(caption: Readonly<Record<string, string>> | undefined): boolean {
  return Object.values(caption ?? {}).some((text) =>
    MARK.test(text.normalize('NFKC').replace(/[\s・]+/g, '-')),
  )
}

/** The credits of a system, with their places in the list. */
export function creditsOf(
  effort: LearningEffort | undefined,
  system: string,
): { credit: EffortCredit; index: number }[] {
  return (effort?.credits ?? [])
    .map((credit, index) => ({ credit, index }))
    .filter(({ credit }) => credit.system === system && isPositive(credit.points))
}
