import { DEFAULT_JSON_LIMITS } from '@shirushi/core/json'
import { isObject } from './json-object.ts'

/** How many characters are looked at here: all but what holds pictures. */
const LONGEST = 65_536

/**
 * What JSON says that is so plain that nothing in it can be read in two ways; `undefined` where it may be
 * otherwise, and has to be read with more care, which takes twice as long.
 *
 * Without escapes, each text and each name has two quotes, and nothing else has any. If the value that came out
 * has half as many texts and names as there are quotes, no member was lost, so none was there twice.
 *
 * @param text - Decoded from UTF-8, so that no half of a surrogate pair is in it.
 * @param depth - How deep values may lie inside each other.
 */
export function readPlainJson(text: string, depth: number): unknown {
  if (text.length > LONGEST || text.includes('\\')) return undefined
  try {
    const value: unknown = JSON.parse(text)
    return countTexts(value, depth) * 2 === countQuotes(text) ? value : undefined
  } catch {
    return undefined
  }
}

function countQuotes(text: string): number {
  let quotes = 0
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) quotes++
  return quotes
}

/** The texts and names in a value; not a number where it is too deep, or has something that is not plain. */
function countTexts(value: unknown, depth: number): number {
  if (typeof value === 'string') return 1
  if (typeof value === 'number') return Number.isFinite(value) ? 0 : Number.NaN
  if (typeof value !== 'object' || value === null) return 0
  if (depth === 0) return Number.NaN
  let count = 0
  if (Array.isArray(value)) {
    for (const item of value) count += countTexts(item, depth - 1)
    return count
  }
  if (!isObject(value)) return Number.NaN
  for (const name of Object.keys(value)) {
    if (name.length > DEFAULT_JSON_LIMITS.nameLength) return Number.NaN
    count += 1 + countTexts(value[name], depth - 1)
  }
  return count
}
