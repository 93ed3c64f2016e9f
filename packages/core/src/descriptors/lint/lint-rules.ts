import type { LintRuleCode } from '../profiles/lint-rule-code.ts'
import { AU_RULES } from './au-rules.ts'
import { EU_RULES } from './eu-rules.ts'
import { JP_RULES } from './jp-rules.ts'
import { LANG_RULES } from './lang-rules.ts'
import type { LintRule } from './lint-rule.ts'
import { MC_RULES } from './mc-rules.ts'
import { ROUND_TRIP_RULES } from './round-trip-rules.ts'
import { TIER_RULES } from './tier-rules.ts'

/** How each rule is judged. */
export const LINT_RULES: { readonly [Code in LintRuleCode]: LintRule<Code> } = {
  ...MC_RULES,
  ...EU_RULES,
  ...AU_RULES,
  ...JP_RULES,
  ...TIER_RULES,
  ...LANG_RULES,
  ...ROUND_TRIP_RULES,
}

/** Whether there is such a rule. */
export function isLintRuleCode(code: string): code is LintRuleCode {
  return Object.hasOwn(LINT_RULES, code)
}
