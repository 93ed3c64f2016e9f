import type { Carrier, ReadTask } from '../format/image-format.ts'
import { BadgeBudget } from './badge-budget.ts'
import { isTextType, keywordAt } from './badge-chunk.ts'
import { ChunkCursor } from './chunk-cursor.ts'
import { ChunkOrder } from './chunk-order.ts'
import { chunkTypeName } from './chunk-type.ts'
import { readCarrier } from './read-carrier.ts'

/**
 * Every chunk of a PNG that carries a badge. What is wrong with the others does not matter to the badge; of
 * each kind, the first is noted.
 */
export function readPng(image: Uint8Array, task: ReadTask): Carrier[] {
  const { findings } = task
  const cursor = new ChunkCursor(image, task.limits)
  const order = new ChunkOrder()
  const budget = new BadgeBudget(task.limits)
  const note = noteOnce(task)
  const carriers: Carrier[] = []
  while (cursor.next()) {
    const { type, start: offset, dataStart, dataEnd } = cursor
    if (!order.accepts(type, dataEnd - dataStart)) note('PNG_CHUNK_MISPLACED', type, offset)
    const keyword = isTextType(type) ? keywordAt(image, dataStart, dataEnd) : undefined
    if (keyword === undefined) {
      if (task.checksums === 'all' && !cursor.isIntact()) note('PNG_CHECKSUM_WRONG', type, offset)
      continue
    }
    carriers.push(readCarrier({ type, keyword, offset, data: cursor.data }, task, budget))
    if (order.hasPixels) findings.add('PNG_BADGE_AFTER_PIXELS', '', { offset })
    if (!cursor.isIntact()) {
      findings.add('PNG_BADGE_CHECKSUM_WRONG', '', { chunk: chunkTypeName(type), offset })
    }
  }
  if (!order.hasPixels) findings.add('PNG_PIXELS_MISSING', '')
  noteTrailer(image, cursor.end, task)
  return carriers
}

function noteTrailer({ length }: Uint8Array, end: number, { findings }: Pick<ReadTask, 'findings'>): void {
  if (length > end) findings.add('PNG_DATA_AFTER_END', '', { count: length - end, offset: end })
}

type ChunkCode = 'PNG_CHUNK_MISPLACED' | 'PNG_CHECKSUM_WRONG'

function noteOnce({ findings }: ReadTask): (code: ChunkCode, type: number, offset: number) => void {
  const noted = new Set<ChunkCode>()
  return (code, type, offset) => {
    if (!noted.has(code)) findings.add(code, '', { chunk: chunkTypeName(type), offset })
    noted.add(code)
  }
}
