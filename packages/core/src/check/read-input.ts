import type { FindingList } from '../findings/finding-list.ts'
import { decodeBase64UrlText } from '../json/base64url-text.ts'
import { completeJsonLimits } from '../json/json-limits.ts'
import { readJsonTree } from '../json/json-tree.ts'
import { isObject, type JsonObject } from '../json/json-value.ts'
import { inspectJson } from '../json/parse-json.ts'
import type { CheckOptions } from './check-options.ts'

/** Three parts of base64url, as a compact JWS has them; the signature may be missing. */
const COMPACT = /^\s*[-\w]+\.([-\w]+)\.[-\w]*\s*$/

/**
 * Reads what claims to be a badge into an object: text, a signed text, or a value. What cannot be read
 * is reported, and the answer is `undefined`.
 */
export function readInput(
  input: unknown,
  findings: FindingList,
  options: CheckOptions,
): JsonObject | undefined {
  const value =
    typeof input === 'string' ? readText(input, findings, options) : readValue(input, findings, options)
  if (value === undefined) return undefined
  if (isJsonObject(value)) return value
  findings.add('KIND_UNKNOWN', '')
  return undefined
}

/** Everything that was read here came from JSON text, or was copied as if it had. */
function isJsonObject(value: unknown): value is JsonObject {
  return isObject(value)
}

function readValue(input: unknown, findings: FindingList, options: CheckOptions): unknown {
  return readJsonTree(input, findings, completeJsonLimits(options.limits))?.value
}

function readText(text: string, findings: FindingList, options: CheckOptions): unknown {
  const payload = COMPACT.exec(text)?.[1]
  if (payload !== undefined) return readPayload(payload, findings, options)
  const reading = inspectJson(text, options)
  findings.addAll(reading.findings)
  return reading.ok ? reading.value : undefined
}

function readPayload(payload: string, findings: FindingList, options: CheckOptions): unknown {
  const text = decodeBase64UrlText(payload)
  const reading = text === undefined ? undefined : inspectJson(text, options)
  if (reading?.ok !== true) {
    findings.add('JWS_MALFORMED', '')
    return undefined
  }
  findings.add('KIND_SIGNED_NOT_VERIFIED', '')
  findings.addAll(reading.findings)
  if (!isObject(reading.value)) return reading.value
  // Before Open Badges 3.0 was final, the credential stood in a claim of its own; presentations of data
  // model 1.1 still do.
  const { vc, vp } = reading.value
  if (isObject(vc)) return vc
  return isObject(vp) ? vp : withoutClaims(reading.value)
}

/** Claims of the signed text, not of the badge: Open Badges 3.0 asks for them, and no context defines `jti`. */
const CLAIMS: ReadonlySet<string> = new Set(['iss', 'sub', 'aud', 'exp', 'nbf', 'iat', 'jti'])

function withoutClaims(payload: { readonly [member: string]: unknown }): object {
  return Object.fromEntries(Object.entries(payload).filter(([name]) => !CLAIMS.has(name)))
}
