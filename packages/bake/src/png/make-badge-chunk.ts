import { crc32 } from '#crc32'
import type { BadgeText } from '../badge/badge-text.ts'
import { encodeLatin1, writeUint32 } from './bytes.ts'
import { CHUNK_OVERHEAD } from './chunk-cursor.ts'
import { CHUNK_TYPE } from './chunk-type.ts'

/** Between the keyword and the text: its end, not compressed, method, no language, no translated keyword. */
const BETWEEN = Uint8Array.of(0, 0, 0, 0, 0)

/**
 * The `iTXt` chunk that carries a badge, with its length and its checksum.
 *
 * @see {@link https://www.imsglobal.org/spec/ob/v3p0/#png-baking | Open Badges 3.0, PNG, Baking}
 */
export function makeBadgeChunk({ generation, bytes }: BadgeText): Uint8Array {
  const keyword = encodeLatin1(generation === '3.0' ? 'openbadgecredential' : 'openbadges')
  const length = keyword.length + BETWEEN.length + bytes.length
  const chunk = new Uint8Array(length + CHUNK_OVERHEAD)
  writeUint32(chunk, 0, length)
  writeUint32(chunk, 4, CHUNK_TYPE.iTXt)
  chunk.set(keyword, 8)
  chunk.set(BETWEEN, 8 + keyword.length)
  chunk.set(bytes, 8 + keyword.length + BETWEEN.length)
  writeUint32(chunk, 8 + length, crc32(chunk.subarray(4, 8 + length)))
  return chunk
}
