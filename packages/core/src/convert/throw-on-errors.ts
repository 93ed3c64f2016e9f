import { checkBadge } from '../check/check-badge.ts'
import { readInput } from '../check/read-input.ts'
import { InvalidArgumentError, InvalidBadgeError } from '../errors.ts'
import type { Finding, MessageLanguage } from '../findings/finding.ts'
import { FindingList } from '../findings/finding-list.ts'
import { isObject, type JsonObject } from '../json/json-value.ts'

/** @throws {@link InvalidBadgeError} when `findings` holds an error. */
function throwOnErrors(findings: readonly Finding[]): void {
  const [worst, ...others] = findings.filter((finding) => finding.severity === 'error')
  if (worst !== undefined) throw new InvalidBadgeError([worst, ...others])
}

/** @throws {@link InvalidBadgeError} when `document` has errors. */
export function throwOnBadBadge(document: unknown, language: MessageLanguage | undefined): void {
  throwOnErrors(checkBadge(document, language === undefined ? {} : { language }).findings)
}

/**
 * The document that a value is, as JSON: without cycles, getters or anything else that JSON cannot say.
 *
 * @throws {@link InvalidArgumentError} when it is no object; {@link InvalidBadgeError} when it is not JSON.
 */
export function readDocument(
  value: unknown,
  argument: string,
  language: MessageLanguage | undefined,
): JsonObject {
  if (!isObject(value)) throw new InvalidArgumentError(argument, 'has to be a JSON object')
  const findings = new FindingList(language)
  const document = readInput(value, findings, {})
  throwOnErrors(findings.toArray())
  if (document !== undefined) return document
  throw new InvalidArgumentError(argument, 'has to be a JSON object')
}
