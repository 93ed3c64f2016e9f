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
  if (!isObject(profile) || !Array.isArray(profile.rules) || !Array.isArray(profile.elements)) {
    throw new InvalidArgumentError(argument, 'has to be the id of a profile, or a profile')
  }
  const { severity } = profile.rules.find((rule) => !SEVERITIES.has(rule.severity)) ?? {}
  if (severity !== undefined)
    throw new InvalidArgumentError(argument, `has a rule of no severity: ${severity}`)
  const codes = [...profile.rules.map(({ code }) => code), ...profile.elements.flatMap(({ rules }) => rules)]
  const unknown = codes.find((code) => !isLintRuleCode(code))
  if (unknown === undefined) return profile
  throw new InvalidArgumentError(argument, `has a rule that nobody can judge: ${String(unknown)}`)
}
