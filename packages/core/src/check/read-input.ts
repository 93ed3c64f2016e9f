import type { MessageLanguage } from '../findings/finding.ts'
import type { FindingList } from '../findings/finding-list.ts'
import { decodeBase64UrlText } from '../json/base64url-text.ts'
import { completeJsonLimits } from '../json/json-limits.ts'
import { readJsonTree } from '../json/json-tree.ts'
import { isObject, type JsonObject } from '../json/json-value.ts'
import { inspectJson } from '../json/parse-json.ts'

const LIMITS = completeJsonLimits(undefined)

/** Three parts of base64url, as a compact JWS has them; the signature may be missing. */
const COMPACT = /^\s*[-\w]+\.([-\w]+)\.[-\w]*\s*$/

/**
 * Reads what claims to be a badge into an object: text, a signed text, or a value. What cannot be read
 * is reported, and the answer is `undefined`.
 */
export function readInput(
  input: unknown,
  findings: FindingList,
  options: { readonly language?: MessageLanguage },
): JsonObject | undefined {
  const value = typeof input === 'string' ? readText(input, findings, options) : readValue(input, findings)
  if (value === undefined) return undefined
  if (isJsonObject(value)) return value
  findings.add('KIND_UNKNOWN', '')
  return undefined
}

/** Everything that was read here came from JSON text, or was copied as if it had. */
function isJsonObject(value: unknown): value is JsonObject {
  return isObject(value)
}

function readValue(input: unknown, findings: FindingList): unknown {
  return readJsonTree(input, findings, LIMITS)?.value
}

function readText(
  text: string,
  findings: FindingList,
  options: { readonly language?: MessageLanguage },
): unknown {
  const payload = COMPACT.exec(text)?.[1]
  if (payload !== undefined) return readPayload(payload, findings, options)
  const reading = inspectJson(text, options)
  findings.addAll(reading.findings)
  return reading.ok ? reading.value : undefined
}

function readPayload(
  payload: string,
  findings: FindingList,
  options: { readonly language?: MessageLanguage },
): unknown {
  const text = decodeBase64UrlText(payload)
  const reading = text === undefined ? undefined : inspectJson(text, options)
  if (reading?.ok !== true) {
    findings.add('JWS_MALFORMED', '')
    return undefined
  }
  findings.add('KIND_SIGNED_NOT_VERIFIED', '')
  findings.addAll(reading.findings)
  // Before Open Badges 3.0 was final, the credential stood in a claim of its own.
  const wrapped = isObject(reading.value) ? reading.value['vc'] : undefined
  return isObject(wrapped) ? wrapped : reading.value
}
