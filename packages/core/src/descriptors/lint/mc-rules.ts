import { saysSomething, textIn } from '../lang-map.ts'
import type { LintRuleCode } from '../profiles/lint-rule-code.ts'
import {
  assessesAttendanceOnly,
  captionIsMarked,
  hasAssessment,
  hasContent,
  hasEffort,
  hasOutcomes,
  hasPrerequisites,
  hasProvider,
  hasQualityAssurance,
  hasTitle,
  isMarked,
} from './descriptor-facts.ts'
import type { LintRules, LintSubject, Violation } from './lint-rule.ts'
import { isObservable } from './observable-outcome.ts'
import { asks, at, NONE } from './violations.ts'

/** What a credential has to say before it may be called a micro-credential. */
const CONDITIONS = [
  'MC001',
  'MC002',
  'MC003',
  'MC004',
  'MC005',
  'MC006',
  'MC007',
  'MC008',
] as const satisfies readonly LintRuleCode[]

function unworthyClaim(subject: LintSubject): readonly Violation<'MC011'>[] {
  const { descriptor } = subject
  const claimed = descriptor.credentialKind === 'microCredential'
  if (!claimed && !isMarked(descriptor)) return NONE
  const broken = CONDITIONS.filter((code) => subject.breaks(code))
  if (broken.length === 0) return NONE
  const path = claimed ? '/credentialKind' : '/image'
  return [{ path, params: { rules: broken.join(', ') } }]
}

function contradictingMarks({ descriptor }: LintSubject): readonly Violation<'MC011_MARK'>[] {
  const { credentialKind: kind } = descriptor
  if (kind === undefined || kind === 'microCredential' || !isMarked(descriptor)) return NONE
  return [{ path: '/image', params: { kind } }]
}

function unobservableOutcomes({ descriptor }: LintSubject): readonly Violation<'MC012'>[] {
  const outcomes = descriptor.learningOutcomes ?? []
  return outcomes.flatMap(({ text }, index) =>
    (['ja', 'en'] as const).flatMap((language) => {
      const outcome = textIn(text, language)
      if (outcome === undefined || outcome.trim() === '' || isObservable(outcome, language)) return NONE
      return [{ path: `/learningOutcomes/${index}/text/${language}`, params: { outcome } }]
    }),
  )
}

/** The rules of `mc-worthiness`. */
export const MC_RULES: LintRules<'MC'> = {
  MC001: asks('/title', ({ descriptor }) => hasTitle(descriptor)),
  MC002: asks('/provider', ({ descriptor }) => hasProvider(descriptor)),
  MC003: asks('/content', ({ descriptor }) => hasContent(descriptor) || saysSomething(descriptor.summary)),
  MC004: asks('/learningOutcomes', ({ descriptor }) => hasOutcomes(descriptor)),
  MC005: asks('/effort', ({ descriptor }) => hasEffort(descriptor)),
  MC006: asks('/assessment', ({ descriptor }) => hasAssessment(descriptor)),
  MC007: asks('/qualityAssurance', ({ descriptor }) => hasQualityAssurance(descriptor)),
  MC008: asks('/prerequisites', ({ descriptor }) => hasPrerequisites(descriptor)),
  MC009: asks('/image', ({ descriptor }) => isMarked(descriptor)),
  MC010: {
    judge: ({ descriptor }) => (assessesAttendanceOnly(descriptor) ? at('/assessment/methods') : NONE),
  },
  MC011: { judge: unworthyClaim },
  MC011_MARK: { judge: contradictingMarks },
  MC011_CAPTION: {
    judge: ({ descriptor: { image } }) =>
      image?.marksMicroCredential === false && captionIsMarked(image.caption) ? at('/image') : NONE,
  },
  MC012: { judge: unobservableOutcomes },
}
