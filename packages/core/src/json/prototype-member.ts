/**
 * Whether code that assigns members one by one, as merging helpers do, would reach a prototype through
 * this name. All three stay ordinary members of what we read.
 *
 * @internal
 */
export function isPrototypeMember(name: string): boolean {
  return name === '__proto__' || name === 'constructor' || name === 'prototype'
}
