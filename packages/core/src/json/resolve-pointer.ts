import { ownMember } from './own-member.ts'

/** The value at a JSON Pointer, or `undefined` where there is none. Only own members are followed. */
export function resolvePointer(document: unknown, path: string): unknown {
  let value = document
  if (path === '') return value
  for (const step of path.slice(1).split('/')) {
    const key = step.includes('~') ? step.replaceAll('~1', '/').replaceAll('~0', '~') : step
    if (!isContainer(value)) return undefined
    value = ownMember(value, key)
  }
  return value
}

function isContainer(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null
}
