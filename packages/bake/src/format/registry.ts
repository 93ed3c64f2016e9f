import { UnsupportedImageError } from '../errors.ts'
import { PNG_FORMAT } from '../png/png-format.ts'
import { SVG_FORMAT } from '../svg/svg-format.ts'
import { detectFormat } from './detect-format.ts'
import type { ImageFormat } from './image-format.ts'

/** Every format that can carry a badge, in the order in which they are asked. */
const FORMATS: readonly ImageFormat[] = [PNG_FORMAT, SVG_FORMAT]

/**
 * The format of an image, told by its content.
 *
 * @throws `UnsupportedImageError` that names what the bytes are instead.
 */
export function formatOf(image: Uint8Array): ImageFormat {
  const format = FORMATS.find(({ recognises }) => recognises(image))
  if (format !== undefined) return format
  const { format: detected, name } = detectFormat(image)
  throw new UnsupportedImageError(`Only PNG and SVG can carry a badge, and this is ${name}`, detected)
}

/** Whether the first bytes of an image are enough to tell its format, before more of it arrives. */
export function isFormatClear(head: Uint8Array): boolean {
  return FORMATS.some(
    ({ markSize, recognises }) => markSize !== undefined && head.length >= markSize && recognises(head),
  )
}
