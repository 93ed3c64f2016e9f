import type { Outcome, Verdict } from '../../report/report.ts'

/** Lines in a circle; they say nothing to a screen reader, since a word stands beside each. */
const PATHS: Readonly<Record<Outcome, string>> = {
  passed: '<path d="m7 12.5 3.4 3.4L17 9"/>',
  failed: '<path d="m8.2 8.2 7.6 7.6m0-7.6-7.6 7.6"/>',
  undetermined: '<path d="M9.3 9.6a2.7 2.7 0 1 1 3.9 2.4c-.8.4-1.2 1-1.2 1.9M12 16.9v.1"/>',
  'not-applicable': '<path d="M8 12h8"/>',
}

const OF_VERDICT: Readonly<Record<Verdict, Outcome>> = {
  valid: 'passed',
  invalid: 'failed',
  undetermined: 'undetermined',
}

/** The sign of an answer. */
export function signOf(outcome: Outcome): string {
  return `<svg class="sign" width="24" height="24" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><circle cx="12" cy="12" r="10"/>${PATHS[outcome]}</svg>`
}

/** The sign of a conclusion. */
export function verdictSign(verdict: Verdict): string {
  return signOf(OF_VERDICT[verdict])
}
