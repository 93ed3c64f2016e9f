import { crc32, deflateSync } from 'node:zlib'
import { zlibSync } from 'fflate'

/** The signature of a PNG. */
export const SIGNATURE: Buffer = Buffer.from('89504e470d0a1a0a', 'hex')

/** A chunk, put together by hand and not by what is tested. */
export function chunk(type: string, data: Uint8Array | string = '', checksum?: number): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), Buffer.from(data)])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(body.length - 4)
  sum.writeUInt32BE(checksum ?? crc32(body))
  return Buffer.concat([length, body, sum])
}

/** What a header says. */
export interface Header {
  readonly width?: number
  readonly height?: number
  readonly colourType?: 0 | 2 | 3 | 4 | 6
}

/** The header of a picture, eight bits a sample. */
export function header({ width = 2, height = 2, colourType = 6 }: Header = {}): Buffer {
  const data = Buffer.alloc(13)
  data.writeUInt32BE(width, 0)
  data.writeUInt32BE(height, 4)
  data.set([8, colourType], 8)
  return chunk('IHDR', data)
}

const SAMPLES = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 } as const

/** The compressed pixels of a picture, that are not all alike. */
export function pixelData({ width = 2, height = 2, colourType = 6 }: Header = {}): Buffer {
  const row = width * SAMPLES[colourType] + 1
  const pixels = Uint8Array.from({ length: row * height }, (_, at) => (at % row === 0 ? 0 : at * 31))
  if (colourType === 3) pixels.fill(0)
  // Stored and not compressed: what zlib makes of the same bytes depends on the machine.
  return deflateSync(pixels, { level: 0 })
}

/** The end of a picture. */
export const END: Buffer = chunk('IEND')

/** A picture, with chunks before its pixels and behind them. */
export function png(
  before: readonly Uint8Array[] = [],
  behind: readonly Uint8Array[] = [],
  head: Header = {},
): Uint8Array {
  const parts = [SIGNATURE, header(head), ...before, chunk('IDAT', pixelData(head)), ...behind, END]
  return Uint8Array.from(Buffer.concat(parts))
}

/** A compressed text, which is the same on every machine. */
export function deflate(text: Uint8Array | string): Uint8Array {
  return zlibSync(Buffer.from(text))
}

/** The data of an `iTXt` chunk. */
export function internationalText(keyword: string, text: Uint8Array | string, compressed = false): Buffer {
  const head = Buffer.concat([Buffer.from(keyword, 'latin1'), Buffer.of(0, compressed ? 1 : 0, 0, 0, 0)])
  return Buffer.concat([head, compressed ? deflate(text) : Buffer.from(text)])
}

/** A badge in a chunk, as the specification asks for. */
export function badgeChunk(text: Uint8Array | string, keyword = 'openbadgecredential'): Buffer {
  return chunk('iTXt', internationalText(keyword, text))
}
