import { InvalidArgumentError } from '../../errors.ts'
import type { DescriptorProfile } from '../profiles/profile.ts'
import { profileFor } from '../profiles/profiles.ts'
import { isLintRuleCode } from './lint-rules.ts'

/**
 * The profile that was asked for, whose rules can all be judged.
 *
 * @throws `InvalidArgumentError` for an unknown id or rule.
 */
export function usableProfile(argument: string, given: string | DescriptorProfile): DescriptorProfile {
  const profile = profileFor(argument, given)
  const codes = [...profile.rules.map(({ code }) => code), ...profile.elements.flatMap(({ rules }) => rules)]
  const unknown = codes.find((code) => !isLintRuleCode(code))
  if (unknown === undefined) return profile
  throw new InvalidArgumentError(argument, `has a rule that nobody can judge: ${String(unknown)}`)
}
