import type { LINT } from '../findings/lint.ts'

/** The code of a rule that a profile can have. */
export type LintRuleCode = keyof typeof LINT
