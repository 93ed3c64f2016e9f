import type { BadgeText } from '../badge/badge-text.ts'
import type { BadgePlace } from '../badge/found-badge.ts'
import type { BakeFindings } from '../findings/catalogue.ts'
import type { BakeLimits } from '../limits.ts'
import type { ImageFacts } from './image-facts.ts'
import type { Splice } from './splice.ts'

/** What a format needs to know to read an image. */
export interface ReadTask {
  readonly limits: BakeLimits
  /** Where to note what is wrong with the image or what is in it. */
  readonly findings: BakeFindings
  /** Checksums of every part, or only of the parts that carry a badge. */
  readonly checksums: 'all' | 'badge'
  /** Whether to unpack badges that are compressed. */
  readonly allowCompressed: boolean
}

/** What a format needs to know to change an image. */
export interface BakeTask {
  readonly limits: BakeLimits
  /** Where to note what was removed. */
  readonly findings: BakeFindings
  /** Checksums of every part, or none but the new one. */
  readonly checksums: 'all' | 'badge'
  /** Whether badges that are there already make room, or are an `AlreadyBakedError`. */
  readonly replace: boolean
  /** Whether to take out whatever could act: scripts, handlers, outside references. */
  readonly stripActiveContent: boolean
}

/** A place in an image that carries a badge, and what it holds. */
export interface Carrier {
  readonly place: BadgePlace
  /** The generation that has this place. */
  readonly announces: '2.0' | '3.0'
  readonly compressed: boolean
  /** `undefined` where there is none to be had; then there is a finding that says why. */
  readonly text: string | undefined
}

/** Reads an image piece by piece, until a badge is found. */
export interface StreamReader {
  /**
   * Takes the next bytes. The answer is the first badge; `'end'` when the image is over; `undefined` while
   * more is needed. It is not called again after an answer.
   */
  readonly push: (bytes: Uint8Array) => Carrier | 'end' | undefined
  /** Says that there are no more bytes. Throws where the image is incomplete. */
  readonly finish: () => void
}

/**
 * A kind of image that can carry badges. Each passes the tests of `test/support/format-contract.ts`.
 *
 * No bytes make any of these throw anything but `MalformedImageError`, `UnsupportedImageError`,
 * `LimitExceededError`, and `AlreadyBakedError` where that is named. None writes to `image`. `imageSize` was
 * checked before; each of the other limits is the format's to keep.
 */
export interface ImageFormat {
  readonly name: 'png' | 'svg'
  /**
   * Whether the bytes begin like this format, whole or damaged. Decides by the first kilobytes at most. What
   * looks like nothing else may be claimed: refusing it with a good message is up to `read`.
   */
  readonly recognises: (image: Uint8Array) => boolean
  /** So many bytes are enough for `recognises` to be certain, where they are few. */
  readonly markSize?: number
  /** Everything that carries a badge, in the order of the file. */
  readonly read: (image: Uint8Array, task: ReadTask) => readonly Carrier[]
  /**
   * How to change the file so that it carries this badge, and no other. Throws `AlreadyBakedError` where one
   * is there and `replace` is false; `InvalidArgumentError` where the format cannot hold the text.
   */
  readonly bake: (image: Uint8Array, badge: BadgeText, task: BakeTask) => readonly Splice[]
  /** How to change the file so that it carries no badge: what `bake` added goes, to the last byte. */
  readonly remove: (image: Uint8Array, task: Pick<BakeTask, 'limits' | 'findings'>) => readonly Splice[]
  /** What can be told without decoding pixels. */
  readonly inspect: (image: Uint8Array, task: Pick<ReadTask, 'limits' | 'findings'>) => ImageFacts
  /** A reader that needs not the whole image, where the format allows for one. */
  readonly openStream?: (task: ReadTask) => StreamReader
}
