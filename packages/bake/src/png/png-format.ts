import type { ImageFormat } from '../format/image-format.ts'
import { bakePng } from './bake-png.ts'
import { inspectPng } from './inspect-png.ts'
import { PngStreamReader } from './png-stream-reader.ts'
import { readPng } from './read-png.ts'
import { removeFromPng } from './remove-from-png.ts'
import { looksLikePng, MARK } from './signature.ts'

/**
 * PNG as a carrier of badges.
 *
 * @see {@link https://www.w3.org/TR/png-3/ | Portable Network Graphics (PNG) Specification}
 */
export const PNG_FORMAT: ImageFormat = {
  name: 'png',
  recognises: looksLikePng,
  markSize: MARK,
  read: readPng,
  bake: bakePng,
  remove: removeFromPng,
  inspect: inspectPng,
  openStream: (task) => new PngStreamReader(task),
}
