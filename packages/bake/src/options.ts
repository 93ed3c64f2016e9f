import { InvalidArgumentError } from '@shirushi/core/errors'
import { FindingCollector, type MessageLanguage } from '@shirushi/core/findings'
import { LimitExceededError } from './errors.ts'
import { BAKE_CATALOGUE, type BakeFinding, type BakeFindings } from './findings/catalogue.ts'
import type { BakeTask, ReadTask } from './format/image-format.ts'
import { type BakeLimits, completeLimits } from './limits.ts'

/** What every function of this package can be told. */
export interface ImageOptions {
  /** Limits other than the defaults. */
  readonly limits?: Partial<BakeLimits>
  /** The language of the messages. Default: `en`. */
  readonly language?: MessageLanguage
}

/** How to read an image. */
export interface UnbakeOptions extends ImageOptions {
  /**
   * Which checksums of a PNG are compared: of the chunks that carry a badge, or of all. Default: `badge`,
   * because damage elsewhere is no fault of the badge.
   */
  readonly checksums?: 'all' | 'badge'
  /** Whether to unpack compressed badges, which Open Badges forbids. Default: `false`. */
  readonly allowCompressed?: boolean
}

/** How to put a badge into an image. */
export interface BakeOptions extends ImageOptions {
  /** Whether badges that are in the image already are taken out first. Default: `false`, which refuses. */
  readonly replace?: boolean
  /**
   * Whether to take scripts, event handlers, `javascript:` links and references to other hosts out of an SVG.
   * Default: `false`. `onFinding` is told what was removed.
   */
  readonly stripActiveContent?: boolean
  /**
   * Which checksums of a PNG are compared before: all, so that no damaged picture is handed on; or none, with
   * `badge`, for pictures that were checked already. Default: `all`.
   */
  readonly checksums?: 'all' | 'badge'
  /** Called with everything that was noticed about the image, once it is baked. */
  readonly onFinding?: (finding: BakeFinding) => void
}

/** Options from JavaScript may be anything. */
function assertOptions(options: ImageOptions): void {
  if (typeof options === 'object' && options !== null) return
  throw new InvalidArgumentError('options', 'must be an object')
}

/** @internal */
export function limitsOf(options: ImageOptions): BakeLimits {
  assertOptions(options)
  return completeLimits(options.limits)
}

/** @internal */
export function collectorFor(options: ImageOptions): BakeFindings {
  assertOptions(options)
  const { language } = options
  if (language !== undefined && language !== 'en' && language !== 'ja') {
    throw new InvalidArgumentError('options.language', "must be 'en' or 'ja'")
  }
  return new FindingCollector(BAKE_CATALOGUE, language)
}

/** @internal */
export function readTask(options: UnbakeOptions): ReadTask {
  return {
    limits: limitsOf(options),
    findings: collectorFor(options),
    checksums: checksumsOf(options, 'badge'),
    allowCompressed: flag(options, 'allowCompressed'),
  }
}

/** @internal */
export function bakeTask(options: BakeOptions): BakeTask {
  const limits = limitsOf(options)
  const { onFinding } = options
  if (onFinding !== undefined && typeof onFinding !== 'function') {
    throw new InvalidArgumentError('options.onFinding', 'must be a function')
  }
  return {
    limits,
    findings: collectorFor(options),
    checksums: checksumsOf(options, 'all'),
    replace: flag(options, 'replace'),
    stripActiveContent: flag(options, 'stripActiveContent'),
  }
}

/** @internal Refuses what is not bytes, or too many of them. */
export function assertImage(image: Uint8Array, { imageSize }: BakeLimits): void {
  if (!(image instanceof Uint8Array)) throw new InvalidArgumentError('image', 'must be a Uint8Array')
  if (image.length > imageSize) throw new LimitExceededError('imageSize', imageSize)
}

function checksumsOf<Default extends 'all' | 'badge'>(
  { checksums }: { readonly checksums?: 'all' | 'badge' },
  standard: Default,
): 'all' | 'badge' {
  if (checksums === undefined || checksums === 'all' || checksums === 'badge') return checksums ?? standard
  throw new InvalidArgumentError('options.checksums', "must be 'all' or 'badge'")
}

function flag<Name extends string>(options: { readonly [N in Name]?: boolean }, name: Name): boolean {
  const value = options[name]
  if (value === undefined || typeof value === 'boolean') return value ?? false
  throw new InvalidArgumentError(`options.${name}`, 'must be true or false')
}
