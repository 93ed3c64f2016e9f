import type { ImageFacts } from '../format/image-facts.ts'
import type { ReadTask } from '../format/image-format.ts'
import { isTextType, keywordAt } from './badge-chunk.ts'
import { readUint32 } from './bytes.ts'
import { ChunkCursor } from './chunk-cursor.ts'
import { CHUNK_TYPE } from './chunk-type.ts'

/** The bit of the colour type that says that there is an alpha channel. */
const ALPHA = 4

/** Where in the file the header says what. */
const HEADER = { width: 16, height: 20, colourType: 25 } as const

/** What can be told of a PNG by its chunks. */
export function inspectPng(image: Uint8Array, { limits }: Pick<ReadTask, 'limits'>): ImageFacts {
  const cursor = new ChunkCursor(image, limits)
  let [badges, animated, hasPixels] = [0, false, false]
  let hasTransparency = false
  while (cursor.next()) {
    const { type, dataStart, dataEnd } = cursor
    if (type === CHUNK_TYPE.IDAT) hasPixels = true
    // An animation that is announced behind the pixels is none.
    if (type === CHUNK_TYPE.acTL && !hasPixels) animated = true
    if (type === CHUNK_TYPE.tRNS) hasTransparency = true
    if (isTextType(type) && keywordAt(image, dataStart, dataEnd) !== undefined) badges++
  }
  return {
    format: 'png',
    width: readUint32(image, HEADER.width),
    height: readUint32(image, HEADER.height),
    animated,
    hasTransparency: hasTransparency || ((image[HEADER.colourType] ?? 0) & ALPHA) !== 0,
    size: image.length,
    badges,
  }
}
