import { InvalidArgumentError, MalformedJsonError } from '../errors.ts'
import type { Finding, MessageLanguage } from '../findings/finding.ts'
import { FindingList } from '../findings/finding-list.ts'
import { completeJsonLimits, type JsonLimits } from './json-limits.ts'
import { JsonScanner } from './json-scanner.ts'

/**
 * What came of reading JSON: the value where there is one, and what was noticed. `ok` means that there
 * is a value to look at, not that there are no errors: a repeated member name is an error, and yet
 * `JSON.parse` makes something of it.
 */
export type JsonReading =
  | { readonly ok: true; readonly value: unknown; readonly findings: readonly Finding[] }
  | { readonly ok: false; readonly findings: readonly [Finding, ...Finding[]] }

/** How to read, and in which language to report. */
export interface InspectJsonOptions {
  /** Limits other than the defaults. */
  readonly limits?: Partial<JsonLimits>
  /** The language of the messages. Default: `en`. */
  readonly language?: MessageLanguage
}

/**
 * Reads JSON text that a stranger wrote, or throws.
 *
 * The value is exactly what `JSON.parse` gives. Refused is what would make two readers see two
 * documents, or one reader fall over: repeated member names, numbers beyond doubles, lone surrogates,
 * text beyond the limits, and everything that is not JSON. A byte order mark at the start is skipped.
 * Members named `__proto__` stay ordinary members. Numbers that lose digits are read as `JSON.parse`
 * reads them; {@link inspectJson} tells which.
 *
 * This says nothing about badges; ask `checkBadge`.
 *
 * @example A name that occurs twice
 * ```ts
 * import { MalformedJsonError } from '@shirushi/core/errors'
 * import { parseJson } from '@shirushi/core/json'
 *
 * try {
 *   parseJson('{ "name": "Welding", "n\\u0061me": "Surgery" }')
 * } catch (error) {
 *   if (error instanceof MalformedJsonError) console.log(error.findings[0].code) // 'JSON_DUPLICATE_MEMBER'
 * }
 * ```
 *
 * @param text - The text, already decoded from UTF-8.
 * @param limits - Limits other than the defaults.
 * @throws `MalformedJsonError` with the findings, as soon as one is an error. `InvalidArgumentError` when
 * `text` is not a string or a limit is not a whole number from 1.
 * @see {@link https://www.rfc-editor.org/rfc/rfc7493 | RFC 7493, The I-JSON Message Format}
 */
export function parseJson(text: string, limits?: Partial<JsonLimits>): unknown {
  const reading = inspectJson(text, limits === undefined ? {} : { limits })
  const errors = reading.findings.filter((finding) => finding.severity === 'error')
  const [first, ...others] = errors
  if (first !== undefined) throw new MalformedJsonError([first, ...others])
  return reading.ok ? reading.value : undefined
}

/**
 * Reads JSON text and reports what is wrong with it instead of throwing.
 *
 * @example A number that cannot be kept
 * ```ts
 * import { inspectJson } from '@shirushi/core/json'
 *
 * inspectJson('{ "id": 12345678901234567890 }').findings[0]?.path // '/id'
 * ```
 *
 * @param text - The text, already decoded from UTF-8.
 * @returns The value as `JSON.parse` gives it, unless the text is not JSON or is beyond the limits; and
 * all findings, warnings included.
 * @throws `InvalidArgumentError` when `text` is not a string or a limit is not a whole number from 1. The
 * text can never make this function throw.
 */
export function inspectJson(text: string, options: InspectJsonOptions = {}): JsonReading {
  const findings = new FindingList(options.language)
  const read = readJson(text, findings, completeJsonLimits(options.limits))
  const [first, ...others] = findings.toArray()
  if (read !== undefined) return { ok: true, value: read.value, findings: first ? [first, ...others] : [] }
  if (first === undefined) throw new TypeError('unreachable: text was refused without a reason')
  return { ok: false, findings: [first, ...others] }
}

/**
 * Reads JSON text into a value, noting findings. `undefined` when there is no value to look at; then
 * at least one of the findings is an error.
 *
 * @internal
 */
function readJson(text: string, findings: FindingList, limits: JsonLimits): { value: unknown } | undefined {
  if (typeof text !== 'string') throw new InvalidArgumentError('text', 'must be a string')
  const scanner = new JsonScanner(text, limits, findings, 'all')
  if (!scanner.scan()) return undefined
  const value: unknown = JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text)
  // JSON.parse keeps one member of each name. If none went missing, no name was repeated, and the
  // costlier look at every single name can be spared.
  if (countMembers(value) !== scanner.members) new JsonScanner(text, limits, findings, 'names').scan()
  return { value }
}

/** Members of all objects in a value that `JSON.parse` made. */
function countMembers(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  let count = 0
  const pending: object[] = [value]
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    const children: readonly unknown[] = Array.isArray(node) ? node : Object.values(node)
    if (children !== node) count += children.length
    for (const child of children) if (typeof child === 'object' && child !== null) pending.push(child)
  }
  return count
}
