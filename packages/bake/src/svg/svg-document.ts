import type { BakeLimits } from '../limits.ts'
import { type BadgeElement, BadgeWatcher } from './badge-watcher.ts'
import { RootWatcher } from './root-watcher.ts'
import type { SvgSource } from './svg-source.ts'
import type { SvgExtent, SvgWatcher } from './svg-watcher.ts'
import { walkSvg } from './walk-svg.ts'

/** What has to be known of an SVG to put a badge in or to take one out. */
export interface SvgDocument {
  readonly source: SvgSource
  /** Whether its encoding has no more than ASCII. */
  readonly isAsciiOnly: boolean
  /** How many parts were counted, of which there is a limit. */
  readonly nodes: number
  readonly root: SvgExtent
  /** In the order in which they begin. */
  readonly badges: readonly BadgeElement[]
  /** Whether names other than those of badges need the prefix of badges as the root declares it. */
  readonly isPrefixUsedOtherwise: boolean
}

/**
 * Reads an SVG. Other watchers see it in the same pass.
 *
 * @param task - Whether badges are read, or only found, however large they are.
 * @throws `UnsupportedImageError`, `MalformedImageError`, `LimitExceededError`
 */
export function readSvg(
  image: Uint8Array,
  limits: BakeLimits,
  task: 'read' | 'find',
  watchers: readonly SvgWatcher[] = [],
): SvgDocument {
  const badgeWatcher = new BadgeWatcher(limits, task)
  const rootWatcher = new RootWatcher()
  const walked = walkSvg(image, limits, [badgeWatcher, rootWatcher, ...watchers])
  const { badges } = badgeWatcher
  const { root, isPrefixUsedOtherwise } = rootWatcher
  return { ...walked, root, badges, isPrefixUsedOtherwise }
}
