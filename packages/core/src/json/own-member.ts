/**
 * A member of an object from a badge, never one that it inherits: `toString` is `undefined` unless the
 * badge has it.
 *
 * @internal
 */
export function ownMember(object: { readonly [member: string]: unknown }, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined
}
