import type { MicroCredentialAward, MicroCredentialDescriptor } from '../../generated/types-descriptors.ts'
import type { DescriptorFindingParams } from '../findings/descriptor-finding-list.ts'
import type { LangMap } from '../lang-map.ts'
import type { LintRuleCode } from '../profiles/lint-rule-code.ts'
import type { DescriptorProfile } from '../profiles/profile.ts'

/** The picture of one award. */
export interface AwardImage {
  /** Its URL, or the picture itself as a data URI. */
  readonly id?: string
  /** What it shows. */
  readonly caption?: LangMap
}

/** What rules are judged on: parts that do not have the form of the model are left out. */
export interface LintSubject {
  readonly descriptor: MicroCredentialDescriptor
  readonly award: MicroCredentialAward | undefined
  readonly awardImage: AwardImage | undefined
  /** Whether the descriptor is about to be written as a document of the European Learning Model. */
  readonly forElm: boolean
  /** The badge that the descriptor is about to be written as. */
  readonly badgeAs: 'ob2' | 'ob3' | undefined
  /** The profile whose rule is judged. */
  readonly profile: DescriptorProfile
  /** Whether another rule is broken. */
  breaks(code: LintRuleCode): boolean
  /** Whether a rule that is an error in another profile is broken there, this one (`except`) aside. */
  breaksProfile(id: string, except: LintRuleCode): boolean
}

/** A place where a rule is broken, and what its message names. */
export interface Violation<Code extends LintRuleCode> {
  /** A JSON Pointer into the descriptor, or into the award after `/award`. */
  readonly path: string
  readonly params: DescriptorFindingParams<Code>
}

/** What a rule needs and may not be given. */
export type LintNeed = 'award' | 'award-date' | 'award-stars' | 'award-image' | 'elm-export' | 'badge-export'

/** Judges a rule. */
export type LintJudge<Code extends LintRuleCode> = (subject: LintSubject) => readonly Violation<Code>[]

/** How a rule is judged. */
export interface LintRule<Code extends LintRuleCode> {
  readonly needs?: LintNeed
  readonly judge: LintJudge<Code>
}

/** The rules whose code starts so. */
export type LintRules<Prefix extends string> = {
  readonly [Code in Extract<LintRuleCode, `${Prefix}${string}`>]: LintRule<Code>
}
