import { inspectJson } from '@shirushi/core/json'
import { isObject, type JsonObject } from '../json-object.ts'

/** An object of JSON in UTF-8 that can be read in one way only; `undefined` where it is none. */
export function jsonOfBytes(bytes: Uint8Array): JsonObject | undefined {
  try {
    const reading = inspectJson(new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes))
    const isSound = reading.ok && reading.findings.every(({ severity }) => severity !== 'error')
    return isSound && isObject(reading.value) ? reading.value : undefined
  } catch {
    return undefined
  }
}
