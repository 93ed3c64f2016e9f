import type { BadgePlace } from '../badge/found-badge.ts'
import type { Carrier, ReadTask } from '../format/image-format.ts'
import type { BadgeBudget } from './badge-budget.ts'
import { KEYWORDS, type Keyword } from './badge-chunk.ts'
import { decodeLatin1, decodeUtf8 } from './bytes.ts'
import { CHUNK_OVERHEAD } from './chunk-cursor.ts'
import { CHUNK_TYPE } from './chunk-type.ts'
import { inflate } from './inflate.ts'
import { type RawText, rawTextOf } from './text-chunk.ts'

/** A chunk that has the keyword of a badge. */
export interface BadgeChunk {
  readonly type: number
  readonly keyword: Keyword
  /** Where the chunk begins in the file. */
  readonly offset: number
  readonly data: Uint8Array
}

const CHUNK_NAMES: ReadonlyMap<number, 'iTXt' | 'tEXt' | 'zTXt'> = new Map([
  [CHUNK_TYPE.iTXt, 'iTXt'],
  [CHUNK_TYPE.tEXt, 'tEXt'],
  [CHUNK_TYPE.zTXt, 'zTXt'],
])

/** Where in the file a chunk with a badge is. */
export function placeOf({ type, keyword, offset }: BadgeChunk, dataLength: number): BadgePlace {
  const chunk = CHUNK_NAMES.get(type) ?? 'iTXt'
  return { format: 'png', chunk, keyword, offset, length: dataLength + CHUNK_OVERHEAD }
}

/**
 * Reads the badge in a chunk. What keeps it from being read is a finding.
 *
 * @throws `LimitExceededError` when the badges of the image are too large, packed or unpacked.
 */
export function readCarrier(found: BadgeChunk, task: ReadTask, budget: BadgeBudget): Carrier {
  const place = placeOf(found, found.data.length)
  const { chunk, offset } = { chunk: CHUNK_NAMES.get(found.type) ?? '', offset: found.offset }
  const raw = rawTextOf(found.type, found.data, found.keyword.length)
  if (chunk !== 'iTXt') task.findings.add('PNG_BADGE_IN_OTHER_CHUNK', '', { chunk, offset })
  if (raw === undefined) task.findings.add('PNG_BADGE_CHUNK_MALFORMED', '', { chunk, offset })
  const bytes = raw && unpack(raw, { chunk, offset }, task, budget)
  const text = bytes && decode(bytes, chunk, offset, task)
  return { place, announces: KEYWORDS[found.keyword], compressed: raw?.compressed ?? false, text }
}

function unpack(
  raw: RawText,
  place: { readonly chunk: string; readonly offset: number },
  task: ReadTask,
  budget: BadgeBudget,
): Uint8Array | undefined {
  budget.take(raw.bytes.length)
  if (!raw.compressed) return raw.bytes
  if (!task.allowCompressed) {
    task.findings.add('PNG_BADGE_COMPRESSED', '', place)
    return undefined
  }
  const bytes = inflate(raw.bytes, budget)
  if (bytes === undefined) task.findings.add('PNG_BADGE_CHUNK_MALFORMED', '', place)
  else task.findings.add('PNG_BADGE_WAS_COMPRESSED', '', place)
  return bytes
}

/** `iTXt` is UTF-8. The others are Latin-1 by the letter, and UTF-8 by the habit of those who bake. */
function decode(bytes: Uint8Array, chunk: string, offset: number, { findings }: ReadTask): string {
  const text = decodeUtf8(bytes)
  if (text === undefined) {
    if (chunk === 'iTXt') findings.add('PNG_BADGE_NOT_UTF8', '', { chunk, offset })
    return decodeLatin1(bytes)
  }
  if (chunk !== 'iTXt' && text.length !== bytes.length) {
    findings.add('PNG_BADGE_READ_AS_UTF8', '', { chunk, offset })
  }
  return text
}
