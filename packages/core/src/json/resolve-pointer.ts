/** The value at a JSON Pointer, or `undefined` where there is none. Only own members are followed. */
export function resolvePointer(document: unknown, path: string): unknown {
  let value = document
  if (path === '') return value
  for (const step of path.slice(1).split('/')) {
    const key = step.includes('~') ? step.replaceAll('~1', '/').replaceAll('~0', '~') : step
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = Reflect.get(value, key)
  }
  return value
}
