import type { JsonValue } from '../../../json/json-value.ts'

const NOTHING = /^(?:none|nil|no|n\/a|なし|無し?|特になし)[.。]?$/i
/** No word for nothing is longer. */
const MAX_LENGTH = 100

/** Whether a value is a word for nothing, which states nothing; `others` are such words for this element. */
export function saysNothing(value: JsonValue, others?: RegExp): boolean {
  if (typeof value !== 'string' || value.length > MAX_LENGTH) return false
  const plain = value.normalize('NFKC').trim()
  return NOTHING.test(plain) || others?.test(plain) === true
}
