import type { MessageLanguage } from '../../findings/finding.ts'
import type { Evidence } from '../evidence.ts'
import type { DescriptorFinding } from '../findings/descriptor-finding.ts'
import type { LintRuleCode } from '../profiles/lint-rule-code.ts'
import type { Bilingual, ElementStatus } from '../profiles/profile.ts'
import type { ConversionVerdict } from './conversion.ts'
import type { FieldText } from './field-text.ts'

/** An element of the profile, as a comparison names it. */
export interface ComparedElement extends Evidence {
  readonly id: string
  /** Its place in the profile, from 0. */
  readonly position: number
  readonly name: Bilingual
  readonly status: ElementStatus
  /** Where the pivot holds it: JSON Pointers into the descriptor, or into the award after `/award`. */
  readonly fields: readonly string[]
}

/** An element that is there. */
export interface SatisfiedElement {
  readonly element: ComparedElement
  /** The fields that say it. */
  readonly fields: readonly FieldText[]
}

/** An element that is not there, and that nothing else comes near. */
export interface MissingElement {
  readonly element: ComparedElement
  /** What to add. */
  readonly add: Bilingual
}

/** An element that something else is taken for: with a loss, with an assumption, or wrongly. */
export interface ConvertibleElement {
  readonly element: ComparedElement
  /** The field that is taken for it, and what it says. */
  readonly from: FieldText
  /** Whether it can stand for the element at all. */
  readonly verdict: ConversionVerdict
  /**
   * Whether the element still has to be added. Something comparable stands for it unless a rule asks for
   * the element itself; an assumption or a refusal never does.
   */
  readonly open: boolean
  /** How it is done, or what to do instead. */
  readonly how: Bilingual
  /** What is lost. */
  readonly loss: Bilingual
  /** What to add in order to need no conversion. */
  readonly add: Bilingual
}

/** A rule that keeps the credential from being presented under the profile at all. */
export interface BlockedRule {
  readonly rule: LintRuleCode
  /** Where it is broken. */
  readonly path: string
  readonly why: Bilingual
}

/** An element that only an award can state, where none was given. */
export interface UncomparedElement {
  readonly element: ComparedElement
  readonly why: Bilingual
}

/** What a comparison comes to. `class`: every required element is there but those of the award. */
export type ComparisonOutcome = 'complete' | 'class' | 'incomplete' | 'blocked'

/** How a credential looks in the elements of a profile. */
export interface ProfileComparison {
  /** The id of the profile. */
  readonly profile: string
  readonly name: Bilingual
  readonly note?: Bilingual
  /** Whether the profile is not final, or could not be read. */
  readonly provisional: boolean
  /** The language that was asked for. */
  readonly language: MessageLanguage
  readonly outcome: ComparisonOutcome
  /** The outcome in words, with what it does not mean. */
  readonly answer: Bilingual
  readonly satisfied: readonly SatisfiedElement[]
  readonly missing: readonly MissingElement[]
  readonly convertible: readonly ConvertibleElement[]
  readonly blocked: readonly BlockedRule[]
  readonly notCompared: readonly UncomparedElement[]
  /** One for each conversion, in the language that was asked for. */
  readonly findings: readonly DescriptorFinding[]
}
