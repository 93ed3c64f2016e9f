import { readProlog } from './prolog.ts'
import { markLength, wideEncodingOf } from './svg-source.ts'

/** So many bytes are looked at. */
const HEAD_SIZE = 4096

/**
 * Whether a file is markup and not evidently HTML. Other XML is claimed too, and so are encodings that are not
 * read: what is wrong with them is said where the file is read.
 */
export function recogniseSvg(image: Uint8Array): boolean {
  const { kind, name } = readProlog(headOf(image))
  if (kind === 'text') return false
  return name.toLowerCase() !== 'html'
}

function headOf(image: Uint8Array): string {
  const head = image.subarray(markLength(image), HEAD_SIZE)
  if (wideEncodingOf(image) === undefined) return latin1(head)
  // Markup is ASCII; in an encoding of two or four bytes the others of each character are zero.
  return latin1(head.filter((byte) => byte !== 0 && byte < 0xfe))
}

function latin1(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return text
}
