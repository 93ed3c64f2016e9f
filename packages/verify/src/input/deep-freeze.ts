/** Freezes a JSON value through and through, without recursion. */
export function deepFreeze<Value extends object>(value: Value): Value {
  const open: object[] = [value]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    Object.freeze(next)
    for (const item of Object.values(next)) if (typeof item === 'object' && item !== null) open.push(item)
  }
  return value
}
