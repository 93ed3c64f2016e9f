import { crc32, deflateSync } from 'node:zlib'

const SIZE = 180
const RED = [196, 43, 28] as const
const WHITE = [255, 255, 255] as const

/** A seal: a red disc, a white ring in it, and a white square that stands on its corner. */
export const SVG_PICTURE: Uint8Array = new TextEncoder().encode(
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE} ${SIZE}" role="img"><title>例大学の印</title>` +
    '<circle cx="90" cy="90" r="88" fill="#c42b1c"/>' +
    '<circle cx="90" cy="90" r="70" fill="none" stroke="#fff" stroke-width="6"/>' +
    '<path d="M90 48l42 42-42 42-42-42z" fill="#fff"/></svg>',
)

/** The same as PNG, written by hand: a header, one compressed block of pixels, an end. */
export function pngPicture(): Uint8Array {
  const header = new Uint8Array(13)
  const view = new DataView(header.buffer)
  view.setUint32(0, SIZE)
  view.setUint32(4, SIZE)
  // Eight bits for each of red, green, blue and opacity.
  header.set([8, 6], 8)
  const signature = [137, 80, 78, 71, 13, 10, 26, 10]
  const parts = [
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixels())),
    chunk('IEND', new Uint8Array(0)),
  ]
  return Uint8Array.from([...signature, ...parts.flatMap((part) => [...part])])
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + data.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, data.length)
  bytes.set(new TextEncoder().encode(type), 4)
  bytes.set(data, 8)
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)))
  return bytes
}

/** Line by line; each begins with a 0, which says that it is not written as a difference to the one before. */
function pixels(): Uint8Array {
  const bytes = new Uint8Array(SIZE * (1 + SIZE * 4))
  for (let y = 0; y < SIZE; y++) {
    for (let x = 0; x < SIZE; x++)
      bytes.set(pixel(x + 0.5 - 90, y + 0.5 - 90), y * (1 + SIZE * 4) + 1 + x * 4)
  }
  return bytes
}

function pixel(x: number, y: number): readonly number[] {
  const radius = Math.hypot(x, y)
  const isWhite = Math.abs(radius - 70) <= 3 || Math.abs(x) + Math.abs(y) <= 42
  return [...(isWhite ? WHITE : RED), Math.round(255 * Math.min(1, Math.max(0, 88.5 - radius)))]
}
