import { deflateSync, Inflate } from 'fflate'

/**
 * How much is handed to the decompressor at a time, in bytes. Deflate makes at most 1,032 bytes of one, so
 * that no more than half a mebibyte beyond the limit is ever made.
 */
const PIECE = 512

/** The reflected polynomial of the CRC that GZIP uses. */
const POLYNOMIAL = 0xedb88320

const TABLE: Uint32Array = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1
  return value
})

/** The CRC-32 of bytes. */
export function crc32(bytes: Uint8Array): number {
  let crc = -1
  for (const byte of bytes) crc = (TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8)
  return ~crc >>> 0
}

/** Compresses bytes into a raw DEFLATE stream, in plain JavaScript. */
export function deflate(bytes: Uint8Array): Uint8Array {
  return deflateSync(bytes)
}

/** Unpacks a raw DEFLATE stream of at most `maximum` bytes: `'too-large'`, or `undefined` where it is none. */
export function inflate(bytes: Uint8Array, maximum: number): Uint8Array | 'too-large' | undefined {
  const parts: Uint8Array[] = []
  let [size, isComplete] = [0, false]
  const stream = new Inflate((part, isLast) => {
    size += part.length
    parts.push(part)
    isComplete = isLast
  })
  for (let at = 0; at < bytes.length; at += PIECE) {
    try {
      stream.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length)
    } catch {
      return undefined
    }
    if (size > maximum) return 'too-large'
  }
  return isComplete ? concatenate(parts, size) : undefined
}

function concatenate(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
