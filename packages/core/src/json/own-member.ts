/**
 * A member of an object from a badge, never one that it inherits: `toString` is `undefined` unless the
 * badge has it. A member that cannot be read is none.
 *
 * @internal
 */
export function ownMember<Value>(
  object: { readonly [member: string]: Value },
  name: string,
): Value | undefined {
  try {
    return Object.hasOwn(object, name) ? object[name] : undefined
  } catch {
    // A getter or a proxy threw. Where that matters, a copy was taken, which says so.
    return undefined
  }
}
