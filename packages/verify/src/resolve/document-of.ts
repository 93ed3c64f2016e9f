import { parseJson } from '@shirushi/core/json'
import { isObject, type JsonObject } from '../json-object.ts'
import type { DidReason } from './did-reason.ts'

/** More than any issuer needs. */
const LIMITS = { length: 262_144, depth: 24, values: 20_000 }

/**
 * Takes a DID document out of JSON text. Nothing in the text makes it throw.
 *
 * @returns The document of exactly that DID, or why it is none. Repeated member names and everything else that
 * two readers could read in two ways are refused.
 */
export function documentOf(text: string, did: string): JsonObject | DidReason {
  let document: unknown
  try {
    document = parseJson(text, LIMITS)
  } catch {
    return 'not-json'
  }
  if (!isObject(document)) return 'not-json'
  return Object.hasOwn(document, 'id') && document['id'] === did ? document : 'id-differs'
}
