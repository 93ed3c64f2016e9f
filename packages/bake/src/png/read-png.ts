import type { Carrier, ReadTask } from '../format/image-format.ts'
import { isTextType, keywordAt } from './badge-chunk.ts'
import { ChunkCursor } from './chunk-cursor.ts'
import { ChunkOrder } from './chunk-order.ts'
import { chunkTypeName } from './chunk-type.ts'
import { readCarrier } from './read-carrier.ts'

/** Every chunk of a PNG that carries a badge. What is wrong with the others is noted, and does not matter. */
export function readPng(image: Uint8Array, task: ReadTask): Carrier[] {
  const { findings } = task
  const cursor = new ChunkCursor(image, task.limits)
  const order = new ChunkOrder()
  const carriers: Carrier[] = []
  while (cursor.next()) {
    const { type, start: offset, dataStart, dataEnd } = cursor
    if (!order.accepts(type, dataEnd - dataStart)) {
      findings.add('PNG_CHUNK_MISPLACED', '', { chunk: chunkTypeName(type), offset })
    }
    const keyword = isTextType(type) ? keywordAt(image, dataStart, dataEnd) : undefined
    if (keyword !== undefined) {
      carriers.push(readCarrier({ type, keyword, offset, data: cursor.data }, task))
      if (order.hasPixels) findings.add('PNG_BADGE_AFTER_PIXELS', '', { offset })
    }
    if ((keyword !== undefined || task.checksums === 'all') && !cursor.isIntact()) {
      const code = keyword === undefined ? 'PNG_CHECKSUM_WRONG' : 'PNG_BADGE_CHECKSUM_WRONG'
      findings.add(code, '', { chunk: chunkTypeName(type), offset })
    }
  }
  noteEnd(image.length - cursor.end, cursor.end, order, task)
  return carriers
}

function noteEnd(left: number, offset: number, order: ChunkOrder, { findings }: ReadTask): void {
  if (!order.hasPixels) findings.add('PNG_PIXELS_MISSING', '')
  if (left > 0) findings.add('PNG_DATA_AFTER_END', '', { count: left, offset })
}
