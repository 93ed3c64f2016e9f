import type { BadgePlace } from '../badge/found-badge.ts'
import type { BakeTask } from '../format/image-format.ts'
import type { Splice } from '../format/splice.ts'
import { isTextType, keywordAt } from './badge-chunk.ts'
import { ChunkCursor } from './chunk-cursor.ts'
import { placeOf } from './read-carrier.ts'

const NOTHING = new Uint8Array(0)

/** Where the chunks are that carry a badge, readable or not. */
function badgePlacesOf(image: Uint8Array, { limits }: Pick<BakeTask, 'limits'>): BadgePlace[] {
  const cursor = new ChunkCursor(image, limits)
  const places: BadgePlace[] = []
  while (cursor.next()) {
    const { type, start: offset, dataStart, dataEnd } = cursor
    const keyword = isTextType(type) ? keywordAt(image, dataStart, dataEnd) : undefined
    if (keyword !== undefined) {
      places.push(placeOf({ type, keyword, offset, data: cursor.data }, dataEnd - dataStart))
    }
  }
  return places
}

/** Takes a chunk out. */
export function cut({ offset, length }: BadgePlace): Splice {
  return { start: offset, end: offset + length, bytes: NOTHING }
}

/** How to take every badge out of a PNG. Nothing else is looked at, so that a broken picture can be cleaned. */
export function removeFromPng(image: Uint8Array, task: Pick<BakeTask, 'limits'>): Splice[] {
  return badgePlacesOf(image, task).map(cut)
}
