import type { Learner } from '../../generated/types-descriptors.ts'
import { isText } from './violations.ts'

function isNamed({ name, familyName, givenName, kana, romaji }: Learner): boolean {
  return [name, familyName, givenName, kana, romaji].some(isText)
}

/** Whether something tells one learner from another. */
export function isIdentified(learner: Learner | undefined): boolean {
  if (learner === undefined) return false
  const identifiers = learner.identifiers ?? []
  return isNamed(learner) || isText(learner.id) || identifiers.some(({ value }) => isText(value))
}

/** Whether somebody who reads the badge can tell who the learner is: a hash says nothing to people. */
export function hasReadableIdentity(learner: Learner | undefined): boolean {
  if (learner === undefined) return false
  const identifiers = learner.identifiers ?? []
  return isNamed(learner) || identifiers.some(({ value, hashed }) => isText(value) && hashed !== true)
}
