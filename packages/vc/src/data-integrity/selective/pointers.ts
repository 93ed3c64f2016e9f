import { asMembers, type Members } from '../members.ts'

const INDEX = /^(?:0|[1-9]\d{0,8})$/
const ESCAPE = /~(?![01])/

/**
 * Whether a JSON Pointer leads to a value of the document.
 *
 * Not through names that every object inherits: the reference implementation, which follows it after us, would
 * write to what they lead to.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc6901#section-4 | RFC 6901, 4}
 */
export function leadsSomewhere(document: Members, pointer: string): boolean {
  if (pointer === '') return true
  if (!pointer.startsWith('/') || ESCAPE.test(pointer)) return false
  let value: unknown = document
  for (const escaped of pointer.slice(1).split('/')) {
    const step = escaped.replaceAll('~1', '/').replaceAll('~0', '~')
    if (step in Object.prototype) return false
    const members: unknown = Array.isArray(value) && INDEX.test(step) ? value : asMembers(value)
    if (typeof members !== 'object' || members === null || !Object.hasOwn(members, step)) return false
    value = Reflect.get(members, step)
  }
  return value !== undefined
}
