import { crc32, deflate, inflate } from '#deflate'
import { LimitExceededError, MalformedStatusListError } from '../errors.ts'

/** Magic number, DEFLATE, no flags, no time, nothing about the compressor, an unknown system. */
const HEADER: Uint8Array = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff)
const TRAILER_SIZE = 8

const FLAG_HEADER_CRC = 2
const FLAG_EXTRA = 4
const FLAG_NAME = 8
const FLAG_COMMENT = 16
const FLAGS_RESERVED = 0xe0

/** Compresses bytes. Nothing but the bytes goes in: no time, no name, no system. */
export function gzip(bytes: Uint8Array): Uint8Array {
  const body = deflate(bytes)
  const packed = new Uint8Array(HEADER.length + body.length + TRAILER_SIZE)
  packed.set(HEADER)
  packed.set(body, HEADER.length)
  const trailer = viewOf(packed, packed.length - TRAILER_SIZE)
  trailer.setUint32(0, crc32(bytes), true)
  trailer.setUint32(4, bytes.length, true)
  return packed
}

/**
 * Unpacks one GZIP member, and checks its length and its checksum.
 *
 * The frame is read here and not by the platform, so that Node and browsers refuse the same.
 *
 * How much comes out stands at the end, and no more than that is ever made.
 *
 * @throws `LimitExceededError` when it is more than `maximum` bytes. Nothing is ever cut off.
 * @throws `MalformedStatusListError` when it is not one sound member.
 * @see {@link https://www.rfc-editor.org/rfc/rfc1952#section-2.3 | RFC 1952, 2.3}
 */
export function gunzip(bytes: Uint8Array, maximum: number): Uint8Array {
  const begin = headerSize(bytes)
  const end = bytes.length - TRAILER_SIZE
  if (begin === undefined || begin >= end) throw malformed()
  const trailer = viewOf(bytes, end)
  const announced = trailer.getUint32(4, true)
  const unpacked = inflate(bytes.subarray(begin, end), Math.min(announced, maximum))
  if (unpacked === 'too-large' && announced > maximum) throw new LimitExceededError('inflatedSize', maximum)
  if (unpacked === undefined || unpacked === 'too-large') throw malformed()
  if (unpacked.length !== announced) throw malformed()
  if (crc32(unpacked) !== trailer.getUint32(0, true)) throw malformed()
  return unpacked
}

/** Where the compressed bytes begin. */
function headerSize(bytes: Uint8Array): number | undefined {
  const flags = bytes[3] ?? 0
  const isGzip = bytes.length >= HEADER.length && [0, 1, 2].every((at) => bytes[at] === HEADER[at])
  if (!isGzip || (flags & FLAGS_RESERVED) !== 0) return undefined
  let at = HEADER.length
  if (flags & FLAG_EXTRA) at += 2 + (bytes[at] ?? 0) + 256 * (bytes[at + 1] ?? 0)
  for (const flag of [FLAG_NAME, FLAG_COMMENT]) {
    if ((flags & flag) === 0) continue
    const zero = bytes.indexOf(0, at)
    if (zero < 0) return undefined
    at = zero + 1
  }
  return flags & FLAG_HEADER_CRC ? at + 2 : at
}

function viewOf(bytes: Uint8Array, offset: number): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset + offset, TRAILER_SIZE)
}

function malformed(): MalformedStatusListError {
  return new MalformedStatusListError('gzip', 'the list is not one sound GZIP member')
}
