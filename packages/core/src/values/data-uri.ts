/** The head of a data URI, and where its data begin. */
export interface DataUriHead {
  /** Such as `image/png`, in lower case. `text/plain` when the URI names none. */
  readonly mediaType: string
  /** Whether the data are base64; otherwise they are percent-encoded. */
  readonly base64: boolean
  /** Index of the first character of the data. */
  readonly dataStart: number
}

/** No media type with its parameters comes near this; it bounds the work on hostile ones. */
const MAX_HEAD_LENGTH = 256

const HEAD = /^data:([\w!$&.+-]+\/[\w!$&.+-]+)?(?:;[\w!$&.+-]+=[^,;\s"<>]*)*(;base64)?,$/i

/**
 * Reads the head of a data URI, and checks that its data can be decoded: intact base64 (with or without
 * padding, `+`, `/` and `=` possibly percent-encoded), or printable ASCII with whole percent-escapes.
 *
 * It does not look at what the data are.
 *
 * @returns `undefined` when the text is not such a URI.
 * @see {@link https://www.rfc-editor.org/rfc/rfc2397#section-3 | RFC 2397, 3}
 */
export function parseDataUri(text: string): DataUriHead | undefined {
  const start = text.slice(0, MAX_HEAD_LENGTH)
  const head = HEAD.exec(start.slice(0, start.indexOf(',') + 1))
  if (head === null) return undefined
  const base64 = head[2] !== undefined
  const dataStart = head[0].length
  if (!(base64 ? isBase64(text, dataStart) : isPercentEncoded(text, dataStart))) return undefined
  return { mediaType: (head[1] ?? 'text/plain').toLowerCase(), base64, dataStart }
}

/** Tells whether a text is a data URI that {@link parseDataUri} can read. */
export function isDataUri(text: string): boolean {
  return parseDataUri(text) !== undefined
}

function isBase64(text: string, start: number): boolean {
  if (text.includes('%', start)) return isBase64(decodeBase64Marks(text.slice(start)), 0)
  let end = text.length
  while (end > start && text.length - end < 2 && text.charCodeAt(end - 1) === 0x3d) end--
  const digits = end - start
  const padding = text.length - end
  if (digits % 4 === 1 || (padding > 0 && (digits + padding) % 4 !== 0)) return false
  for (let at = start; at < end; at++) if (!isBase64Digit(text.charCodeAt(at))) return false
  return true
}

/** Escapes of other characters are left and then refused. */
function decodeBase64Marks(data: string): string {
  return data.replace(/%2b/gi, '+').replace(/%2f/gi, '/').replace(/%3d/gi, '=').replaceAll('%', '\0')
}

function isPercentEncoded(text: string, start: number): boolean {
  for (let at = start; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit <= 0x20 || unit >= 0x7f || unit === 0x22 || unit === 0x3c || unit === 0x3e) return false
    if (unit === 0x25 && !/^[0-9a-f]{2}$/i.test(text.slice(at + 1, at + 3))) return false
  }
  return true
}

function isBase64Digit(unit: number): boolean {
  const isLetter = (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a
  return isLetter || (unit >= 0x2f && unit <= 0x39) || unit === 0x2b
}
