import type { SvgPlace } from '../badge/found-badge.ts'
import type { SvgElement } from './svg-watcher.ts'

type Generation = '2.0' | '3.0'

/** What a badge is written with, by generation. */
export const BADGE_NAMES: Readonly<
  Record<Generation, { readonly element: SvgPlace['element']; readonly namespace: SvgPlace['namespace'] }>
> = {
  '2.0': { element: 'assertion', namespace: 'http://openbadges.org' },
  '3.0': { element: 'credential', namespace: 'https://purl.imsglobal.org/ob/v3p0' },
}

/** The prefix that the specifications use, and that some readers insist on. */
export const BADGE_PREFIX = 'openbadges'

function generationOfNamespace(namespace: string): Generation | undefined {
  if (namespace === BADGE_NAMES['3.0'].namespace) return '3.0'
  return namespace === BADGE_NAMES['2.0'].namespace ? '2.0' : undefined
}

/** What tells an element that carries a badge from all others. */
export interface BadgeElementName {
  readonly announces: Generation
  readonly local: SvgPlace['element']
}

/** The name of an element, if it is one that carries badges. Readers differ in which of them they look for. */
export function badgeElementName({ namespace, local }: SvgElement): BadgeElementName | undefined {
  const announces = generationOfNamespace(namespace)
  if (announces === undefined || (local !== 'assertion' && local !== 'credential')) return undefined
  return { announces, local }
}
