import type { BadgeText } from '../badge/badge-text.ts'
import type { BadgePlace } from '../badge/found-badge.ts'
import { AlreadyBakedError, LimitExceededError, MalformedImageError } from '../errors.ts'
import type { BakeTask } from '../format/image-format.ts'
import type { Splice } from '../format/splice.ts'
import { isTextType, keywordAt } from './badge-chunk.ts'
import { ChunkCursor } from './chunk-cursor.ts'
import { ChunkOrder } from './chunk-order.ts'
import { chunkTypeName } from './chunk-type.ts'
import { makeBadgeChunk } from './make-badge-chunk.ts'
import { placeOf } from './read-carrier.ts'
import { cut } from './remove-from-png.ts'

/** Where the header ends: behind the signature and the first chunk, which is 13 bytes long. */
const HEADER_END = 33

/**
 * How to put a badge into a PNG: directly behind the header, so that a reader meets it before all else.
 *
 * A picture that is broken is refused rather than handed on with a badge in it.
 */
export function bakePng(image: Uint8Array, badge: BadgeText, task: BakeTask): Splice[] {
  const places = surveyPng(image, task)
  if (places.length > 0 && !task.replace) throw new AlreadyBakedError(places)
  return [{ start: HEADER_END, end: HEADER_END, bytes: makeBadgeChunk(badge) }, ...places.map(cut)]
}

function surveyPng(image: Uint8Array, task: BakeTask): BadgePlace[] {
  const cursor = new ChunkCursor(image, task.limits)
  const order = new ChunkOrder()
  const places: BadgePlace[] = []
  while (cursor.next()) {
    const { type, start: offset, dataStart, dataEnd } = cursor
    if (!order.accepts(type, dataEnd - dataStart)) {
      throw new MalformedImageError(`The ${chunkTypeName(type)} chunk must not stand there`, offset)
    }
    const keyword = isTextType(type) ? keywordAt(image, dataStart, dataEnd) : undefined
    if (keyword !== undefined) {
      places.push(placeOf({ type, keyword, offset, data: cursor.data }, dataEnd - dataStart))
    } else if (task.checksums === 'all' && !cursor.isIntact()) {
      throw new MalformedImageError(`The checksum of the ${chunkTypeName(type)} chunk is wrong`, offset)
    }
  }
  if (!order.hasPixels) throw new MalformedImageError('The image has no pixels (IDAT)', cursor.start)
  // What is made has to be read again under the same limits.
  const room = task.limits.chunks + places.length - cursor.chunks
  if (room < 1) throw new LimitExceededError('chunks', task.limits.chunks)
  const left = image.length - cursor.end
  if (left > 0) task.findings.add('PNG_DATA_AFTER_END', '', { count: left, offset: cursor.end })
  return places
}
