import { InvalidArgumentError } from '@shirushi/core/errors'
import { toJsonTree } from '@shirushi/core/json'

/** An object of JSON, whose members nobody has looked at. */
export type JsonObject = Readonly<Record<string, unknown>>

/** Whether a value is an object of JSON, and no list. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** An own member of a value that may be anything. */
export function memberOf(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined
}

/** The same, where it is a text. */
export function textOf(value: unknown, name: string): string | undefined {
  const member = memberOf(value, name)
  return typeof member === 'string' ? member : undefined
}

/**
 * A copy of what a caller wants to have signed, with nothing in it that JSON does not have.
 *
 * @throws `InvalidArgumentError`
 */
export function jsonObject(value: unknown, argument: string): JsonObject {
  const reading = toJsonTree(value)
  const finding = reading.findings.find(({ severity }) => severity === 'error')
  if (reading.ok && finding === undefined && isObject(reading.value)) return reading.value
  const why = finding === undefined ? '' : `: ${finding.code} at ${finding.path || '/'}`
  throw new InvalidArgumentError(argument, `must be an object of JSON${why}`)
}
