import type { BakeFindings } from '../findings/catalogue.ts'
import type { Activity, ActivityKind } from './activity.ts'
import { BADGE_NAMES } from './badge-names.ts'
import type { BadgeElement } from './badge-watcher.ts'
import type { SvgDocument } from './svg-document.ts'

const CODES = {
  script: 'SVG_SCRIPT',
  'script-address': 'SVG_SCRIPT_ADDRESS',
  handler: 'SVG_EVENT_HANDLER',
  embedded: 'SVG_EMBEDDED_CONTENT',
  document: 'SVG_EMBEDDED_DOCUMENT',
  external: 'SVG_EXTERNAL_REFERENCE',
  link: 'SVG_LINK',
  animated: 'SVG_LINK_ANIMATED',
} as const satisfies Record<ActivityKind, string>

/** Says what can act in the image, or leads out of it. */
export function reportActivities(
  activities: readonly Activity[],
  { source }: SvgDocument,
  findings: BakeFindings,
): void {
  for (const { kind, name, index } of activities) {
    findings.add(CODES[kind], '', { name, offset: source.offsets.at(index) })
  }
}

/** Says what was taken out. */
export function reportRemoved(
  activities: readonly Activity[],
  { source }: SvgDocument,
  findings: BakeFindings,
): void {
  for (const { name, index } of activities) {
    findings.add('SVG_ACTIVE_CONTENT_REMOVED', '', { name, offset: source.offsets.at(index) })
  }
}

/** Says what is unusual about the markup around the badges, and about the root. */
export function reportMarkup({ badges, root, source }: SvgDocument, findings: BakeFindings): void {
  if (root.element.namespace === '') findings.add('SVG_NAMESPACE_MISSING', '')
  for (const badge of badges) reportBadge(badge, source.offsets.at(badge.start), findings)
}

function reportBadge(badge: BadgeElement, offset: number, findings: BakeFindings): void {
  const { announces: generation, local: element, parts } = badge
  if (parts.length === 0) findings.add('SVG_BADGE_EMPTY', '', { offset })
  if (badge.hasElements) findings.add('SVG_BADGE_HOLDS_ELEMENTS', '', { offset })
  if (BADGE_NAMES[generation].element !== element) {
    findings.add('SVG_BADGE_ELEMENT_MIXED', '', { offset, element, generation })
  }
  const hasText = parts.some(({ part }) => part === 'content')
  if (hasText && !badge.hasCdata) findings.add('SVG_BADGE_NOT_CDATA', '', { offset })
}
