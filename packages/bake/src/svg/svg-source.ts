import { MalformedImageError, UnsupportedImageError } from '../errors.ts'
import { ByteOffsets } from './byte-offsets.ts'

/** The text of an SVG, and how its places relate to the bytes of the file. */
export interface SvgSource {
  /** Without the byte order mark, if there was one. */
  readonly text: string
  readonly offsets: ByteOffsets
}

/** How a file begins whose characters take two or four bytes each, with and without byte order mark. */
const WIDE_BEGINNINGS: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['UTF-32', [0xff, 0xfe, 0, 0]],
  ['UTF-32', [0, 0, 0xfe, 0xff]],
  ['UTF-32', [0, 0, 0, 0x3c]],
  ['UTF-32', [0x3c, 0, 0, 0]],
  ['UTF-16', [0xff, 0xfe]],
  ['UTF-16', [0xfe, 0xff]],
  ['UTF-16', [0, 0x3c]],
  ['UTF-16', [0x3c, 0]],
]

/** Names, in lower case, of the encodings in which a badge can be written byte for byte. */
const READABLE: ReadonlySet<string> = new Set(['utf-8', 'utf8', 'us-ascii', 'ascii'])

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf]

/** The name of an encoding that is not made of single bytes, if the file begins like one. */
export function wideEncodingOf(image: Uint8Array): string | undefined {
  return WIDE_BEGINNINGS.find(([, bytes]) => beginsWith(image, bytes))?.[0]
}

/** How many bytes of byte order mark a UTF-8 file begins with. */
export function markLength(image: Uint8Array): number {
  return beginsWith(image, BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0
}

/**
 * Decodes an SVG.
 *
 * @throws `UnsupportedImageError` when it is evidently in another encoding; `MalformedImageError` when it
 * merely is not UTF-8.
 */
export function readSource(image: Uint8Array): SvgSource {
  const wide = wideEncodingOf(image)
  if (wide !== undefined) throw unsupportedEncoding(wide)
  const first = markLength(image)
  const bytes = image.subarray(first)
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return { text, offsets: new ByteOffsets(text, first, image.length) }
  } catch (cause) {
    assertReadableEncoding(declaredEncoding(bytes))
    throw new MalformedImageError('The SVG is not UTF-8; save it as UTF-8', first + firstInvalidByte(bytes), {
      cause,
    })
  }
}

/**
 * Refuses what an XML declaration names as encoding, unless badges can be written in it.
 *
 * @throws `UnsupportedImageError`
 */
export function assertReadableEncoding(name: string | undefined): void {
  if (name !== undefined && !READABLE.has(name.toLowerCase())) throw unsupportedEncoding(name)
}

/** Whether only ASCII may be written into a file that declares this encoding. */
export function isAsciiEncoding(name: string | undefined): boolean {
  return name?.toLowerCase().endsWith('ascii') === true
}

function unsupportedEncoding(name: string): UnsupportedImageError {
  const message = `The SVG is in ${name.slice(0, 40)}; save it as UTF-8, the only encoding that badges are read and written in`
  return new UnsupportedImageError(message, 'svg', 'encoding')
}

/** By the first bytes alone, because the rest could not be decoded. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 256))
  return /^<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z][\w.-]*)["']/.exec(head)?.[1]
}

function firstInvalidByte(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8', { fatal: false, ignoreBOM: true }).decode(bytes)
  const offsets = new ByteOffsets(text, 0, bytes.length)
  for (let at = text.indexOf('\uFFFD'); at !== -1; at = text.indexOf('\uFFFD', at + 1)) {
    const offset = offsets.at(at)
    // A replacement character may also be written in the file.
    if (!beginsWith(bytes.subarray(offset), [0xef, 0xbf, 0xbd])) return offset
  }
  return bytes.length
}

function beginsWith(image: Uint8Array, bytes: readonly number[]): boolean {
  return bytes.every((byte, index) => image[index] === byte)
}
