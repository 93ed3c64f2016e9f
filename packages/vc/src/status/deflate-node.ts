import { constants, deflateRawSync, inflateRawSync } from 'node:zlib'

export { crc32 } from 'node:zlib'

/** In a list of statuses nothing but one byte comes again and again; to look for more takes ten times as long. */
const RUNS = { strategy: constants.Z_RLE }

/** Room for a little more than there may be, so that all comes out in one piece and too much is noticed. */
const ROOM = 64

/** Compresses bytes into a raw DEFLATE stream, by what Node brings. */
export function deflate(bytes: Uint8Array): Uint8Array {
  return deflateRawSync(bytes, RUNS)
}

/** Unpacks a raw DEFLATE stream of at most `maximum` bytes: `'too-large'`, or `undefined` where it is none. */
export function inflate(bytes: Uint8Array, maximum: number): Uint8Array | 'too-large' | undefined {
  try {
    return inflateRawSync(bytes, { maxOutputLength: maximum, chunkSize: maximum + ROOM })
  } catch (error) {
    const isTooLarge = error instanceof Error && Reflect.get(error, 'code') === 'ERR_BUFFER_TOO_LARGE'
    return isTooLarge ? 'too-large' : undefined
  }
}
