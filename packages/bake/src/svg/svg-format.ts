import type { BadgeText } from '../badge/badge-text.ts'
import type { SvgPlace } from '../badge/found-badge.ts'
import { AlreadyBakedError } from '../errors.ts'
import type { ImageFacts } from '../format/image-facts.ts'
import type { BakeTask, Carrier, ImageFormat, ReadTask } from '../format/image-format.ts'
import { concatenate, type Splice, segmentsOf } from '../format/splice.ts'
import type { BakeLimits } from '../limits.ts'
import { ActivityWatcher } from './activity-watcher.ts'
import { BADGE_NAMES } from './badge-names.ts'
import type { BadgeElement } from './badge-watcher.ts'
import { dimensionsOf } from './dimensions.ts'
import { planBaking, planRemoval, toSplices } from './plan-changes.ts'
import { recogniseSvg } from './recognise-svg.ts'
import { reportActivities, reportMarkup, reportRemoved } from './report.ts'
import { readSvg, type SvgDocument } from './svg-document.ts'
import { assertFitsXml } from './xml-text.ts'

const LESS_THAN = 0x3c

/**
 * SVG as a carrier of badges. It is parsed to find the places, and edited in place, so that whatever is not
 * changed on purpose stays as it is, to the last byte.
 */
export const SVG_FORMAT: ImageFormat = {
  name: 'svg',
  recognises: recogniseSvg,
  read,
  bake,
  remove,
  inspect,
}

function read(image: Uint8Array, { limits, findings }: ReadTask): readonly Carrier[] {
  const watcher = new ActivityWatcher()
  const svg = readSvg(image, limits, 'read', [watcher])
  reportMarkup(svg, findings)
  reportActivities(watcher.activities, svg, findings)
  return svg.badges.flatMap((badge) => carriersOf(badge, svg))
}

function bake(image: Uint8Array, badge: BadgeText, task: BakeTask): readonly Splice[] {
  assertFitsXml(badge.text)
  const { limits, findings, replace, stripActiveContent } = task
  const watcher = new ActivityWatcher()
  const svg = readSvg(image, limits, 'find', [watcher])
  if (svg.badges.length > 0 && !replace) {
    throw new AlreadyBakedError(svg.badges.flatMap((element) => placesOf(element, svg)))
  }
  const { activities } = watcher
  const report = stripActiveContent ? reportRemoved : reportActivities
  report(activities, svg, findings)
  const removed = stripActiveContent ? activities.flatMap(({ edits }) => edits) : []
  const splices = toSplices(svg, [...planBaking(svg, badge), ...removed])
  if (mayGoBeyond(limits, svg, splices)) readSvg(concatenate(segmentsOf(image, splices)), limits, 'read')
  return splices
}

/** Where a badge stands: in the root. */
const BADGE_DEPTH = 2

/** What else comes with a badge: two attributes, and two parts that it counts for itself; one to spare. */
const ADDED_BESIDE = 5

/**
 * Whether what is made might not be read again under the same limits, so that it has to be tried. Every part
 * that is added begins with `<`, or is text behind one.
 */
function mayGoBeyond(
  { xmlDepth, xmlNodes }: BakeLimits,
  { nodes }: SvgDocument,
  splices: readonly Splice[],
): boolean {
  if (xmlDepth < BADGE_DEPTH) return true
  let added = ADDED_BESIDE
  for (const { bytes } of splices) {
    for (let at = bytes.indexOf(LESS_THAN); at !== -1; at = bytes.indexOf(LESS_THAN, at + 1)) added += 2
  }
  return nodes + added > xmlNodes
}

function remove(image: Uint8Array, { limits }: Pick<BakeTask, 'limits'>): readonly Splice[] {
  const svg = readSvg(image, limits, 'find')
  return toSplices(svg, planRemoval(svg))
}

function inspect(image: Uint8Array, { limits, findings }: Pick<ReadTask, 'limits' | 'findings'>): ImageFacts {
  const watcher = new ActivityWatcher()
  const svg = readSvg(image, limits, 'find', [watcher])
  reportMarkup(svg, findings)
  reportActivities(watcher.activities, svg, findings)
  return {
    format: 'svg',
    ...dimensionsOf(svg.root.element, svg.source.text),
    animated: watcher.isAnimated,
    hasTransparency: true,
    size: image.length,
    badges: svg.badges.flatMap((badge) => carriersOf(badge, svg)).length,
  }
}

function carriersOf(badge: BadgeElement, svg: SvgDocument): readonly Carrier[] {
  const { announces, parts } = badge
  const texts = parts.length > 0 ? parts.map(({ text }) => text) : [undefined]
  return placesOf(badge, svg).map((place, index) => ({
    place,
    announces,
    compressed: false,
    text: texts[index],
  }))
}

/** One for each badge in the element; one where it is empty. */
function placesOf(
  { start, end, announces, local, parts }: BadgeElement,
  svg: SvgDocument,
): readonly SvgPlace[] {
  const { offsets } = svg.source
  const offset = offsets.at(start)
  const place = {
    format: 'svg',
    element: local,
    namespace: BADGE_NAMES[announces].namespace,
    offset,
    length: offsets.at(end) - offset,
  } as const
  const names = parts.length > 0 ? parts.map(({ part }) => part) : (['content'] as const)
  return names.map((part) => ({ ...place, part }))
}
