import { isWellFormed } from '../json/well-formed.ts'

/**
 * Tells whether a text contains half of a surrogate pair. Such a text is a legal JavaScript string and
 * even legal JSON, but it has no UTF-8 form, so it can be neither hashed nor signed.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc8259#section-8.2 | RFC 8259, 8.2}
 */
export function hasLoneSurrogate(text: string): boolean {
  return !isWellFormed(text)
}
