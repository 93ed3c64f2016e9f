import { InvalidArgumentError } from '../../errors.ts'
import { isObject } from '../../json/json-value.ts'
import type { DescriptorProfile } from '../profiles/profile.ts'
import { profileFor } from '../profiles/profiles.ts'
import { isLintRuleCode } from './lint-rules.ts'

const SEVERITIES: ReadonlySet<string> = new Set(['error', 'warning', 'info'])

/**
 * The profile that was asked for, whose rules can all be judged.
 *
 * @throws `InvalidArgumentError` for an unknown id, rule or severity.
 */
export function usableProfile(argument: string, given: string | DescriptorProfile): DescriptorProfile {
  const profile = profileFor(argument, given)
  if (!isObject(profile) || !areObjects(profile.rules) || !areObjects(profile.elements)) {
    throw new InvalidArgumentError(argument, 'has to be the id of a profile, or a profile')
  }
  if (!profile.elements.every(({ fields, rules }) => Array.isArray(fields) && Array.isArray(rules))) {
    throw new InvalidArgumentError(argument, 'has an element without a list of fields, or of rules')
  }
  const odd = profile.rules.find(({ severity }) => !SEVERITIES.has(severity))
  if (odd !== undefined)
    throw new InvalidArgumentError(argument, `has a rule of no severity: ${String(odd.severity)}`)
  const codes = [...profile.rules.map(({ code }) => code), ...profile.elements.flatMap(({ rules }) => rules)]
  const unknown = codes.filter((code) => !isLintRuleCode(code))
  if (unknown.length === 0) return profile
  throw new InvalidArgumentError(argument, `has a rule that nobody can judge: ${String(unknown[0])}`)
}

function areObjects(list: unknown): boolean {
  return Array.isArray(list) && list.every(isObject)
}
