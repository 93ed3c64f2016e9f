import type { Severity } from '../../findings/definition.ts'
import type { MessageLanguage } from '../../findings/finding.ts'
import type { Evidence } from '../evidence.ts'
import type { LintRuleCode } from './lint-rule-code.ts'

/** A text in both languages of the messages. */
export type Bilingual = { readonly [Language in MessageLanguage]: string }

/** How much an element is asked for. */
export type ElementStatus = 'required' | 'conditional' | 'recommended' | 'optional'

/** Something that a framework wants to be told. */
export interface ProfileElement extends Evidence {
  /** Such as `EU-M6`. */
  readonly id: string
  readonly name: Bilingual
  readonly status: ElementStatus
  /** Where the pivot holds it: JSON Pointers into the descriptor, or into the award after `/award`. */
  readonly fields: readonly string[]
  /** The rules that decide whether it is there. Without any, it is there when one of the fields is. */
  readonly rules: readonly LintRuleCode[]
  /** What to add where it is missing. */
  readonly advice: Bilingual
}

/** A rule of a profile, and how much it counts there. */
export interface ProfileRule extends Evidence {
  readonly code: LintRuleCode
  readonly severity: Severity
  /** Whether breaking it means that the credential cannot be presented under the profile at all. */
  readonly blocks?: boolean
}

/** A scheme of tiers. */
export interface TierScheme {
  /** The codes of its tiers, where they are a closed list. */
  readonly codes?: readonly string[]
  /** The fewest and the most stars of an award. */
  readonly stars?: readonly [fewest: number, most: number]
}

/**
 * What a framework asks for, as data: frameworks change, and a caller may hand in a changed copy.
 */
export interface DescriptorProfile extends Evidence {
  readonly id: string
  readonly name: Bilingual
  /** What readers should know about the profile itself. */
  readonly note?: Bilingual
  /** Whether the framework is not final, or could not be read. */
  readonly provisional?: boolean
  readonly elements: readonly ProfileElement[]
  readonly rules: readonly ProfileRule[]
  readonly tiers?: TierScheme
  /** What meeting the profile does not mean: said wherever a credential is compared with it. */
  readonly caution?: Bilingual
}
