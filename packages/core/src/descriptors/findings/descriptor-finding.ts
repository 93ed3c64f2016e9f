import type { Severity } from '../../findings/definition.ts'
import type { MessageLanguage } from '../../findings/finding.ts'
import { fillMessage } from '../../findings/render-finding.ts'
import type { Confidence } from '../evidence.ts'
import { DESCRIPTOR_CATALOGUE, type DescriptorFindingCode } from './catalogue.ts'

/** Something that was noticed about a descriptor, an award, or a badge on its way to or from one. */
export interface DescriptorFinding {
  /** Identifies the rule. Covered by semver; listed in `docs/findings.md`. */
  readonly code: DescriptorFindingCode
  /** How bad it is: for a rule of a profile, what the profile says. */
  readonly severity: Severity
  /** The profile whose rule it is. */
  readonly profile?: string
  /** Where it is: a JSON Pointer into the descriptor, or into the award after `/award`. */
  readonly path: string
  /** What is wrong, why, and what mends it, in the language that was asked for. */
  readonly message: string
  /** The text that makes the rule: its address, or what it is called. */
  readonly source: string
  /** How sure we are that the rule is one. */
  readonly confidence: Confidence
  /** The values that `message` names, for rendering it again in another language. */
  readonly params: Readonly<Record<string, string>>
}

/** What is said after a rule that may not be one. */
const UNCERTAIN: Readonly<Record<MessageLanguage, string>> = {
  en: ' (We could not verify this rule in its source.)',
  ja: '（この規則は出典で確認できていません。）',
}

/** Says a finding about a descriptor in another language. */
export function renderDescriptorFinding(
  finding: Pick<DescriptorFinding, 'code' | 'params' | 'confidence'>,
  language: MessageLanguage,
): string {
  const message = fillMessage(DESCRIPTOR_CATALOGUE[finding.code][language], finding.params, language)
  return finding.confidence === 'uncertain' ? message + UNCERTAIN[language] : message
}
