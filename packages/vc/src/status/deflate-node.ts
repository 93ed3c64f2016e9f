import { deflateRawSync, inflateRawSync } from 'node:zlib'

export { crc32 } from 'node:zlib'

/** Compresses bytes into a raw DEFLATE stream, by what Node brings. */
export function deflate(bytes: Uint8Array): Uint8Array {
  return deflateRawSync(bytes)
}

/** Unpacks a raw DEFLATE stream of at most `maximum` bytes: `'too-large'`, or `undefined` where it is none. */
export function inflate(bytes: Uint8Array, maximum: number): Uint8Array | 'too-large' | undefined {
  try {
    return inflateRawSync(bytes, { maxOutputLength: maximum })
  } catch (error) {
    const isTooLarge = error instanceof Error && Reflect.get(error, 'code') === 'ERR_BUFFER_TOO_LARGE'
    return isTooLarge ? 'too-large' : undefined
  }
}
