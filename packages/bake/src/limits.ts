import { InvalidArgumentError } from '@shirushi/core/errors'

/**
 * How much of a stranger's image is read. Each is a whole number; an image that exactly meets one is read.
 */
export interface BakeLimits {
  /** Size of an image, in bytes. */
  readonly imageSize: number
  /** Chunks of a PNG. */
  readonly chunks: number
  /**
   * Size of all badges of an image together, in bytes: in a PNG as they lie in the image, in an SVG as text in
   * UTF-8. Badges beyond it are not read; they are still found, removed and replaced.
   */
  readonly badgeSize: number
  /** Size of all compressed badges of one image together when they are unpacked, in bytes. */
  readonly inflatedSize: number
  /** Elements of an SVG inside each other. */
  readonly xmlDepth: number
  /**
   * Elements, attributes, texts, comments and instructions of an SVG together, with the brackets, strings and
   * escapes of the styles that are read for what they refer to, and every 64 characters of these. An
   * element that carries a badge counts as three. Each takes up to 800 bytes of memory while the SVG is read,
   * beside four times the size of the image at most.
   */
  readonly xmlNodes: number
}

const KIBIBYTE = 1024
const MEBIBYTE = 1024 * KIBIBYTE

/** The limits that hold where a call does not set others. */
export const DEFAULT_BAKE_LIMITS: BakeLimits = Object.freeze({
  imageSize: 64 * MEBIBYTE,
  chunks: 100_000,
  badgeSize: 2 * MEBIBYTE,
  inflatedSize: 2 * MEBIBYTE,
  xmlDepth: 256,
  xmlNodes: 1_000_000,
})

/**
 * The limits of a call: the defaults, with what the caller set in their place.
 *
 * @throws `InvalidArgumentError` when one is not a whole number from 1, or has a name that no limit has.
 */
export function completeLimits(given: Partial<BakeLimits> = {}): BakeLimits {
  const limits: BakeLimits = { ...DEFAULT_BAKE_LIMITS, ...given }
  for (const [name, value] of Object.entries(limits)) {
    if (!Object.hasOwn(DEFAULT_BAKE_LIMITS, name)) {
      throw new InvalidArgumentError(`options.limits.${name}`, 'is not the name of a limit')
    }
    if (!Number.isSafeInteger(value) || value < 1) {
      throw new InvalidArgumentError(`options.limits.${name}`, 'must be a whole number from 1')
    }
  }
  return limits
}
