import { BADGE_PREFIX, badgeElementName } from './badge-names.ts'
import type { SvgAttribute, SvgElement, SvgExtent, SvgWatcher } from './svg-watcher.ts'

const DECLARATION = `xmlns:${BADGE_PREFIX}`

/** Notes where the root is, and whether what it declares for badges serves anything else. */
export class RootWatcher implements SvgWatcher {
  #root: SvgExtent | undefined
  #isUsedOtherwise = false
  /** How many open elements give the prefix a meaning of their own. */
  #redeclared = 0

  /** There is one once the SVG was read to its end. */
  get root(): SvgExtent {
    if (this.#root === undefined) throw new Error('asked for the root of an SVG that was not read')
    return this.#root
  }

  /** Whether names other than those of badge elements need the prefix as the root declares it. */
  get isPrefixUsedOtherwise(): boolean {
    return this.#isUsedOtherwise
  }

  opened(element: SvgElement): void {
    if (element.depth > 0 && declarationIn(element) !== undefined) this.#redeclared++
    if (this.#redeclared > 0) return
    const isBadge = badgeElementName(element) !== undefined
    if (element.prefix === BADGE_PREFIX && !isBadge) this.#isUsedOtherwise = true
    if (element.attributes.some(({ prefix }) => prefix === BADGE_PREFIX)) this.#isUsedOtherwise = true
  }

  closed(extent: SvgExtent): void {
    const { element } = extent
    if (element.depth === 0) this.#root = extent
    else if (declarationIn(element) !== undefined) this.#redeclared--
  }
}

/** The attribute with which an element gives the prefix of badges a meaning. */
export function declarationIn({ attributes }: SvgElement): SvgAttribute | undefined {
  return attributes.find(({ name }) => name === DECLARATION)
}
