import { FindingList } from '@shirushi/core/findings'
import type { JsonObject as CoreObject } from '@shirushi/core/json'
import { normaliseOb2, upgradeLegacyAssertion } from '@shirushi/core/ob2'
import type { JsonObject } from '../json-object.ts'

/**
 * A document of Open Badges before 3.0 in the form of 2.0, with its members under their usual names. What that
 * changes is said by `checkBadge`, which reads in the same way.
 *
 * @param url - Where it was fetched from; before 1.1 that was all that identified a document.
 */
export function formOf2(document: JsonObject, url?: string): JsonObject {
  // It came out of JSON, whose members are JSON.
  const given = document as CoreObject
  const upgraded = upgradeLegacyAssertion(given, url === undefined ? {} : { url }).document
  return normaliseOb2(upgraded, new FindingList())
}

/** Whether an address is one of the web, however good. */
export function isWeb(address: string): boolean {
  return /^https?:\/\//i.test(address)
}

/** The `id` of a reference: itself, or that of the document that stands in its place. */
export function referenceOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  const isHolder = typeof value === 'object' && value !== null && Object.hasOwn(value, 'id')
  const id: unknown = isHolder ? (value as JsonObject)['id'] : undefined
  return typeof id === 'string' ? id : undefined
}
