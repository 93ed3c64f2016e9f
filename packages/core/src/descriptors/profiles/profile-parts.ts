import type { Severity } from '../../findings/definition.ts'
import type { Confidence, Evidence, SourceId } from '../evidence.ts'
import type { LintRuleCode } from './lint-rule-code.ts'
import type { Bilingual, ElementStatus, ProfileElement, ProfileRule } from './profile.ts'

/** Where a row of a table comes from. */
export function evidence(source: SourceId, confidence: Confidence): Evidence {
  return { source, confidence }
}

/** Rules of one severity, from one source. */
export function rules(
  severity: Severity,
  { source, confidence }: Evidence,
  codes: readonly LintRuleCode[],
): ProfileRule[] {
  return codes.map((code) => ({ code, severity, source, confidence }))
}

/** Rules whose breach keeps a credential from being presented under the profile at all. */
export function blocking(severity: Severity, from: Evidence, codes: readonly LintRuleCode[]): ProfileRule[] {
  return rules(severity, from, codes).map((rule) => ({ ...rule, blocks: true }))
}

/** An element before its source is added. */
export type ElementRow = Omit<ProfileElement, keyof Evidence>

/** Elements from one source. */
export function elements(from: Evidence, rows: readonly ElementRow[]): ProfileElement[] {
  return rows.map((row) => ({ ...row, ...from }))
}

/** What an element row says, in the order of a table. */
export function element(
  id: string,
  name: Bilingual,
  status: ElementStatus,
  fields: readonly string[],
  codes: readonly LintRuleCode[],
  advice: Bilingual,
): ElementRow {
  return { id, name, status, fields, rules: codes, advice }
}
