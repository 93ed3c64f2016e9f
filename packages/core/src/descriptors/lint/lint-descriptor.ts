import { InvalidArgumentError } from '../../errors.ts'
import type { MessageLanguage } from '../../findings/finding.ts'
import type { MicroCredentialAward, MicroCredentialDescriptor } from '../../generated/types-descriptors.ts'
import { assertChoice, assertOptions } from '../assert-options.ts'
import type { DescriptorFinding } from '../findings/descriptor-finding.ts'
import { DescriptorFindingList } from '../findings/descriptor-finding-list.ts'
import { COMMON_RULES } from '../profiles/common.ts'
import type { LintRuleCode } from '../profiles/lint-rule-code.ts'
import type { DescriptorProfile, ProfileRule } from '../profiles/profile.ts'
import type { ProfileChoice } from '../profiles/profiles.ts'
import { type AnyViolation, LintJudgement } from './lint-judgement.ts'
import { LINT_NEEDS } from './lint-needs.ts'
import type { AwardImage, LintNeed } from './lint-rule.ts'
import { readableAward, readableDescriptor, readableImage } from './readable-parts.ts'
import { usableProfile } from './usable-profile.ts'

/** What to judge a descriptor with. */
export interface LintOptions {
  /** What one learner was awarded. Without it the rules about awards are not judged. */
  readonly award?: MicroCredentialAward | undefined
  /** The picture of that award, where it is not that of the class. */
  readonly awardImage?: AwardImage
  /** What is to be made of the descriptor: some rules count only then. */
  readonly exportTo?: 'elm' | 'ob2' | 'ob3'
  /** Language of the messages. Default: `en`. */
  readonly language?: MessageLanguage
}

/** How a descriptor does under one profile. */
export interface ProfileConformance {
  /** The id of the profile; `common` for the rules that always count. */
  readonly profile: string
  /** Whether no rule that was judged is broken as an error. */
  readonly conforms: boolean
  readonly errors: number
  readonly warnings: number
  /**
   * Whether every rule was judged, but those that only count for an export that is not asked for. Without
   * an award, `conforms` speaks of the class alone.
   */
  readonly complete: boolean
}

/** A rule that was not judged, and why. */
export interface UnjudgedRule {
  readonly code: LintRuleCode
  readonly profile: string
  /** What was missing. */
  readonly reason: LintNeed
  /** The same in words. */
  readonly message: string
}

/** What a descriptor lacks under some profiles. */
export interface LintReport {
  readonly findings: readonly DescriptorFinding[]
  /** One entry for each profile, in the order asked for, then `common`. */
  readonly profiles: readonly ProfileConformance[]
  readonly notJudged: readonly UnjudgedRule[]
}

/**
 * Judges a descriptor by the rules of one or more profiles, and by those that always count: languages,
 * and claims about the law.
 *
 * How much a rule counts is data of the profile, so a changed copy of one can be handed in. A rule that
 * needs an award is not judged where none is given; the report says so rather than passing it. Findings of
 * rules that could not be verified in their source carry the confidence `uncertain`.
 *
 * Parts that do not have the form of the model are passed over as if they were missing; ask
 * `checkDescriptor` about them. That a descriptor conforms says nothing about recognition by anybody.
 *
 * @param profiles - Ids of built-in profiles, or profiles.
 * @throws `InvalidArgumentError` for an unknown id or rule, and for options that are none. The descriptor can never make this function throw.
 */
export function lintDescriptor(
  descriptor: MicroCredentialDescriptor,
  profiles: readonly ProfileChoice[],
  options: LintOptions = {},
): LintReport {
  if (!Array.isArray(profiles)) {
    throw new InvalidArgumentError('profiles', 'must be a list of profiles, or of their ids')
  }
  assertOptions(options, 'language')
  assertChoice('options.exportTo', options.exportTo, ['elm', 'ob2', 'ob3'])
  const asked = profiles.map((profile, index) => usableProfile(`profiles[${index}]`, profile))
  const parts = {
    descriptor: readableDescriptor(descriptor),
    award: readableAward(options.award),
    awardImage: readableImage(options.awardImage),
    forElm: options.exportTo === 'elm',
    badgeAs: options.exportTo === 'elm' ? undefined : options.exportTo,
  }
  const judgement = new LintJudgement(parts, asked)
  const reports = [...asked, rulesInCommon(asked)].map((profile) =>
    judgeProfile(judgement, profile, options.language ?? 'en'),
  )
  return {
    findings: reports.flatMap(({ findings }) => findings),
    profiles: reports.map(({ conformance }) => conformance),
    notJudged: reports.flatMap(({ notJudged }) => notJudged),
  }
}

/** What an asked-for profile judges itself is not said twice. */
function rulesInCommon(asked: readonly DescriptorProfile[]): DescriptorProfile {
  const judged = new Set(asked.flatMap(({ rules }) => rules.map(({ code }) => code)))
  return { ...COMMON_RULES, rules: COMMON_RULES.rules.filter(({ code }) => !judged.has(code)) }
}

interface ProfileReport {
  readonly findings: readonly DescriptorFinding[]
  readonly conformance: ProfileConformance
  readonly notJudged: readonly UnjudgedRule[]
}

const EXPORTS: ReadonlySet<LintNeed> = new Set(['elm-export', 'badge-export'])

function judgeProfile(
  judgement: LintJudgement,
  profile: DescriptorProfile,
  language: MessageLanguage,
): ProfileReport {
  const findings: DescriptorFinding[] = []
  const notJudged: UnjudgedRule[] = []
  const counts = { error: 0, warning: 0, info: 0 }
  for (const rule of profile.rules) {
    const answer = judgement.judge(rule.code, profile)
    if (answer.judged) {
      counts[rule.severity] += answer.violations.length
      findings.push(...findingsOf(profile, rule, answer.violations, language))
    } else {
      const message = LINT_NEEDS[answer.need].reason[language]
      notJudged.push({ code: rule.code, profile: profile.id, reason: answer.need, message })
    }
  }
  const conformance = {
    profile: profile.id,
    conforms: counts.error === 0,
    errors: counts.error,
    warnings: counts.warning,
    complete: notJudged.every(({ reason }) => EXPORTS.has(reason)),
  }
  return { findings, notJudged, conformance }
}

/** A list for each rule, so that the many findings of one do not crowd out those of the next. */
function findingsOf(
  { id }: DescriptorProfile,
  { code, severity, confidence }: ProfileRule,
  violations: readonly AnyViolation[],
  language: MessageLanguage,
): DescriptorFinding[] {
  const list = new DescriptorFindingList(language)
  for (const { path, params } of violations)
    list.record(code, path, params, { profile: id, severity, confidence })
  return list.toArray()
}
