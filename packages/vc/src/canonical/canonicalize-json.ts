import { CanonicalizationError, LimitExceededError } from '../errors.ts'

/** How deep values may lie inside each other. */
export const DEEPEST_JSON = 256

/** With the flag `u` a whole pair is one character, so that only halves match. */
const LONE_SURROGATE = /[\ud800-\udfff]/u

/**
 * Writes a value in the one form that the JSON Canonicalization Scheme knows: members sorted by UTF-16 code
 * units, numbers and texts as ECMAScript writes them, no spaces.
 *
 * Whether a number was written otherwise before it was parsed cannot be seen here: `1.0` and `1` are one
 * number, and so are two integers beyond 2^53 that a parser rounded.
 *
 * @example
 * ```ts
 * import { canonicalizeJson } from '@shirushi/vc/canonicalize'
 *
 * console.log(canonicalizeJson({ 単位: 2, name: '統計学', level: 1e21 })) // → {"level":1e+21,"name":"統計学","単位":2}
 * ```
 *
 * @param value - What `JSON.parse` could have given. It is only read.
 * @throws `CanonicalizationError` for anything else: `undefined`, dates, numbers that are not finite, half of a
 * surrogate pair. `path` says where.
 * @throws `LimitExceededError` when values lie more than {@link DEEPEST_JSON} deep, or contain themselves.
 * @see {@link https://www.rfc-editor.org/rfc/rfc8785#section-3.2 | RFC 8785, 3.2}
 */
export function canonicalizeJson(value: unknown): string {
  // What the quick way does not take is written, or refused, by the careful one, which knows where it is.
  return writeQuickly(value, 0) ?? write(value, [])
}

/** What JSON writes otherwise than it is, and halves of pairs. */
const SPECIAL = /["\\\p{Cc}\p{Cs}]/u

/** The canonical form of what is plainly JSON; `undefined` for everything that asks for a second look. */
function writeQuickly(value: unknown, depth: number): string | undefined {
  if (typeof value === 'string') return SPECIAL.test(value) ? quoted(value) : `"${value}"`
  if (typeof value === 'number') return Number.isFinite(value) ? JSON.stringify(value) : undefined
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value !== 'object' || depth >= DEEPEST_JSON) return undefined
  return Array.isArray(value) ? listQuickly(value, depth + 1) : membersQuickly(value, depth + 1)
}

function quoted(text: string): string | undefined {
  return hasLoneSurrogate(text) ? undefined : JSON.stringify(text)
}

function listQuickly(list: readonly unknown[], depth: number): string | undefined {
  let text = ''
  for (let at = 0; at < list.length; at++) {
    const item = writeQuickly(list[at], depth)
    if (item === undefined) return undefined
    text += at === 0 ? item : `,${item}`
  }
  return `[${text}]`
}

function membersQuickly(value: object, depth: number): string | undefined {
  if (Object.getPrototypeOf(value) !== Object.prototype) return undefined
  let text = ''
  for (const name of Object.keys(value).sort()) {
    const written = writeQuickly(name, depth)
    const item = writeQuickly(Reflect.get(value, name), depth)
    if (written === undefined || item === undefined) return undefined
    text += text === '' ? `${written}:${item}` : `,${written}:${item}`
  }
  return `{${text}}`
}

function write(value: unknown, path: (string | number)[]): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') return writeNumber(value, path)
  if (typeof value === 'string') return writeText(value, path)
  if (path.length >= DEEPEST_JSON) throw new LimitExceededError('depth', DEEPEST_JSON)
  // Array.from, so that a hole is undefined and not skipped.
  if (Array.isArray(value)) return `[${Array.from(value, (item, at) => inside(item, at, path)).join()}]`
  if (!isJsonObject(value))
    throw new CanonicalizationError('not-json', 'JSON has no such value', pointer(path))
  const members = Object.keys(value).sort()
  return `{${members.map((name) => `${writeText(name, path)}:${inside(value[name], name, path)}`).join()}}`
}

function inside(value: unknown, step: string | number, path: (string | number)[]): string {
  path.push(step)
  const text = write(value, path)
  path.pop()
  return text
}

function writeNumber(value: number, path: readonly (string | number)[]): string {
  if (Number.isFinite(value)) return JSON.stringify(value)
  throw new CanonicalizationError('number', 'JSON has no such number', pointer(path))
}

function writeText(text: string, path: readonly (string | number)[]): string {
  if (!hasLoneSurrogate(text)) return JSON.stringify(text)
  throw new CanonicalizationError('surrogate', 'the text has half of a surrogate pair', pointer(path))
}

/** @internal No bytes of UTF-8 stand for such a text: hashes would be those of another. */
export function hasLoneSurrogate(text: string): boolean {
  return LONE_SURROGATE.test(text)
}

/** @internal An object whose members are all there is to it: no date, no map, no function. */
export function isJsonObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && Object.prototype.toString.call(value) === '[object Object]'
}

/** @internal */
export function pointer(path: readonly (string | number)[]): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}
