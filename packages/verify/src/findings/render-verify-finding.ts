import { type FindingDefinition, fillMessage, type MessageLanguage } from '@shirushi/core/findings'
import { ALL_RULES } from './catalogue.ts'

/** What is needed to say a finding again. */
export interface RenderableFinding {
  readonly code: string
  readonly params: Readonly<Record<string, string>>
  /** What is said where the code is not known: it may be from a later version. */
  readonly message: string
}

/**
 * Says a finding of a report in another language, whichever package it is from.
 *
 * @example
 * ```ts
 * import { renderVerifyFinding } from '@shirushi/verify/findings'
 *
 * const finding = { code: 'CHECK_NOT_REACHED', params: {}, message: '' }
 * renderVerifyFinding(finding, 'ja') // '先に行う確認に…'
 * ```
 */
export function renderVerifyFinding(finding: RenderableFinding, language: MessageLanguage): string {
  const rules: Readonly<Record<string, FindingDefinition>> = ALL_RULES
  const rule = Object.hasOwn(rules, finding.code) ? rules[finding.code] : undefined
  return rule === undefined ? finding.message : fillMessage(rule[language], finding.params, language)
}
