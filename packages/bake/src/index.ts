/**
 * Badges in and out of images: bytes in, bytes out. No network, no files, no clock, no keys.
 *
 * @module
 */
export type {
  BadgeForm,
  BadgeGeneration,
  BadgePlace,
  FoundBadge,
  PngPlace,
  SvgPlace,
} from './badge/found-badge.ts'
export { bake } from './bake.ts'
export { bakeSegments } from './bake-segments.ts'
export type { BakeFinding, BakeFindingCode } from './findings/catalogue.ts'
export type { ImageFacts } from './format/image-facts.ts'
export { inspectImage } from './inspect-image.ts'
export { type BakeLimits, DEFAULT_BAKE_LIMITS } from './limits.ts'
export { lintImage, MAXIMUM_IMAGE_SIZE, MINIMUM_IMAGE_SIDE } from './lint-image.ts'
export type { BakeOptions, ImageOptions, UnbakeOptions } from './options.ts'
export { removeBadge } from './remove-badge.ts'
export { type UnbakeResult, unbake } from './unbake.ts'
export { type ImageStream, unbakeStream } from './unbake-stream.ts'
