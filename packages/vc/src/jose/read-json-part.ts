import { DEFAULT_JSON_LIMITS, inspectJson, type JsonLimits } from '@shirushi/core/json'
import { decodeUtf8 } from '../bytes/utf8.ts'
import { type JwsFault, type JwsPart, MalformedJwsError } from '../errors.ts'
import { isObject, type JsonObject } from './json-object.ts'
import { readPlainJson } from './plain-json.ts'

/** What in JSON is another fault than that it is no JSON. */
const FAULTS: Readonly<Record<string, JwsFault>> = {
  JSON_DUPLICATE_MEMBER: 'duplicate-member',
  JSON_TOO_LARGE: 'too-large',
  JSON_TOO_DEEP: 'too-large',
  JSON_TOO_MANY_VALUES: 'too-large',
  JSON_STRING_TOO_LONG: 'too-large',
}

/**
 * The JSON object in a part of a token.
 *
 * Everything that two readers could read in two ways is refused: repeated members, numbers beyond doubles,
 * half of a surrogate pair, a byte order mark.
 *
 * @throws `MalformedJwsError`
 */
export function readJsonPart(bytes: Uint8Array, part: JwsPart, limits: Partial<JsonLimits>): JsonObject {
  const text = decodeUtf8(bytes)
  if (text === undefined) throw new MalformedJwsError('utf-8', part, `The ${part} is not UTF-8`)
  const plain = readPlainJson(text, limits.depth ?? DEFAULT_JSON_LIMITS.depth)
  if (isObject(plain)) return plain
  const reading = inspectJson(text, { limits })
  const error = reading.findings.find(({ severity }) => severity === 'error')
  if (error !== undefined) {
    const fault = Object.hasOwn(FAULTS, error.code) ? FAULTS[error.code] : undefined
    throw new MalformedJwsError(fault ?? 'json', part, `The ${part} cannot be used: ${error.code}`)
  }
  if (reading.ok && isObject(reading.value) && !text.startsWith('\ufeff')) return reading.value
  throw new MalformedJwsError('json', part, `The ${part} is not a JSON object`)
}
