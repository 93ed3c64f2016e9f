const METHOD = /^did:[a-z0-9]+:/
const COLON = 0x3a
const PERCENT = 0x25

/**
 * Tells whether a text is a DID: `did:`, a method in small letters and digits, and an identifier that
 * does not end in a colon. Nothing may follow; a key's address has a fragment and is a DID URL.
 *
 * It does not resolve the DID, nor does it know the rules of single methods.
 *
 * @see {@link https://www.w3.org/TR/did-core/#did-syntax | DID Core, 3.1 DID Syntax}
 */
export function isDid(text: string): boolean {
  return didLength(text) === text.length
}

/**
 * Tells whether a text begins with a DID that is followed by nothing, a path, a query or a fragment.
 * What follows is judged as part of a URI, not here.
 *
 * @see {@link https://www.w3.org/TR/did-core/#did-url-syntax | DID Core, 3.2 DID URL Syntax}
 */
export function isDidUrl(text: string): boolean {
  const length = didLength(text)
  return length > 0 && (length === text.length || '/?#'.includes(text.charAt(length)))
}

/** How many characters of the text are a DID; -1 when it does not begin with one. */
function didLength(text: string): number {
  const prefix = METHOD.exec(text)?.[0]
  if (prefix === undefined) return -1
  let at = prefix.length
  while (at < text.length) {
    const unit = text.charCodeAt(at)
    if (unit === PERCENT && isHexPair(text, at + 1)) at += 3
    else if (isIdentifierCharacter(unit)) at++
    else break
  }
  return text.charCodeAt(at - 1) === COLON ? -1 : at
}

function isIdentifierCharacter(unit: number): boolean {
  const isLetter = (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a
  const isDigitOrColon = unit >= 0x30 && unit <= COLON
  return isLetter || isDigitOrColon || unit === 0x2d || unit === 0x2e || unit === 0x5f
}

function isHexPair(text: string, at: number): boolean {
  return /^[0-9a-f]{2}$/i.test(text.slice(at, at + 2))
}
