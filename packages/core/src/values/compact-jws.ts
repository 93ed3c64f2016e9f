const DOT = 0x2e

/**
 * Tells whether a text has the shape of a compact JWS: three base64url parts joined by dots, of which
 * only the middle one may be empty.
 *
 * This is the published pattern and no more: the parts are not decoded, and nothing is verified.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc7515#section-3.1 | RFC 7515, 3.1}
 */
export function isCompactJws(text: string): boolean {
  const first = text.indexOf('.')
  const second = text.indexOf('.', first + 1)
  if (first < 1 || second < 0 || second === text.length - 1) return false
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const isJoint = unit === DOT && (at === first || at === second)
    if (!isJoint && !isBase64Url(unit)) return false
  }
  return true
}

function isBase64Url(unit: number): boolean {
  const isLetter = (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a
  return isLetter || (unit >= 0x30 && unit <= 0x39) || unit === 0x2d || unit === 0x5f
}
