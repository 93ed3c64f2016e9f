/**
 * What this package throws: the call is wrong, or the bytes are no image that could be read. What is wrong
 * with a badge inside an image is a finding.
 *
 * @module
 */
import { type InvalidArgumentError, ShirushiError } from '@shirushi/core/errors'
import type { BadgePlace } from './badge/found-badge.ts'
import type { BakeLimits } from './limits.ts'

/** The image begins as a PNG or an SVG, and stops being one part-way through. */
export class MalformedImageError extends ShirushiError {
  override readonly name = 'MalformedImageError'
  readonly code = 'ERR_BAKE_MALFORMED_IMAGE'
  /** Where reading stopped, counted in bytes from the start of the file. */
  readonly offset: number

  constructor(message: string, offset: number, options?: ErrorOptions) {
    super(`${message} (at byte ${offset})`, options)
    this.offset = offset
  }
}

/** Reading on would go past one of the limits. */
export class LimitExceededError extends ShirushiError {
  override readonly name = 'LimitExceededError'
  readonly code = 'ERR_BAKE_LIMIT_EXCEEDED'
  /** Which limit was reached. */
  readonly limit: keyof BakeLimits
  /** What it was set to. */
  readonly maximum: number

  constructor(limit: keyof BakeLimits, maximum: number) {
    super(`The limit "${limit}" is ${maximum}, and this goes beyond it`)
    this.limit = limit
    this.maximum = maximum
  }
}

/** There is a badge in the image already, and `replace` was not asked for. */
export class AlreadyBakedError extends ShirushiError {
  override readonly name = 'AlreadyBakedError'
  readonly code = 'ERR_BAKE_ALREADY_BAKED'
  /** Where in the file the badges are that were found. */
  readonly places: readonly BadgePlace[]

  constructor(places: readonly BadgePlace[]) {
    super(
      `The image carries a badge already (at byte ${listOf(places)}); pass \`replace: true\` to put another in its place`,
    )
    this.places = places
  }
}

/** So many places are named in a message. There may be very many, and a stranger chose how many. */
const NAMED_PLACES = 3

function listOf(places: readonly BadgePlace[]): string {
  const named = places.slice(0, NAMED_PLACES).map(({ offset }) => offset)
  const left = places.length - named.length
  return left === 0 ? named.join(', ') : `${named.join(', ')} and in ${left} more places`
}

/** What the bytes are, by their beginning. */
export type DetectedFormat =
  | 'png'
  | 'svg'
  | 'jpeg'
  | 'gif'
  | 'webp'
  | 'avif'
  | 'heic'
  | 'jpeg-xl'
  | 'bmp'
  | 'tiff'
  | 'ico'
  | 'psd'
  | 'pdf'
  | 'gzip'
  | 'zip'
  | 'html'
  | 'xml'
  | 'json'
  | 'jws'
  | 'base64'
  | 'empty'
  | 'unknown'

/** Why an image cannot carry a badge. */
export type UnsupportedReason = 'format' | 'encoding' | 'doctype'

/** The image is of a format that cannot carry a badge, or written in a way that we do not read. */
export class UnsupportedImageError extends ShirushiError {
  override readonly name = 'UnsupportedImageError'
  readonly code = 'ERR_BAKE_UNSUPPORTED_IMAGE'
  /** What the bytes are. */
  readonly detected: DetectedFormat
  /**
   * What stands in the way: the `format` is not PNG or SVG; an SVG is in an `encoding` other than UTF-8; an
   * SVG has a `doctype`, which may define entities.
   */
  readonly reason: UnsupportedReason

  constructor(message: string, detected: DetectedFormat, reason: UnsupportedReason = 'format') {
    super(message)
    this.detected = detected
    this.reason = reason
  }
}

/** Every error of this package, for an exhaustive `switch` on `code`. */
export type BakeError =
  | MalformedImageError
  | LimitExceededError
  | AlreadyBakedError
  | UnsupportedImageError
  | InvalidArgumentError
