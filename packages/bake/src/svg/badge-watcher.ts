import { isHttpUrl } from '@shirushi/core/values'
import { LimitExceededError } from '../errors.ts'
import type { BakeLimits } from '../limits.ts'
import { addressOf } from './badge-element.ts'
import { type BadgeElementName, badgeElementName } from './badge-names.ts'
import { utf8Length } from './byte-offsets.ts'
import type { SvgElement, SvgExtent, SvgWatcher } from './svg-watcher.ts'

/** What a badge element holds, in one of its two places. */
export interface BadgePart {
  readonly part: 'content' | 'verify'
  readonly text: string
}

/** An element that is there to carry a badge. */
export interface BadgeElement extends SvgExtent, BadgeElementName {
  /** The badges in it: usually one. */
  readonly parts: readonly BadgePart[]
  /** Whether its text was written as CDATA, at least in part. */
  readonly hasCdata: boolean
  /** Whether there are elements in it, which were passed over. */
  readonly hasElements: boolean
}

/** A badge element that has not come to its end. */
interface Draft extends BadgeElementName {
  readonly element: SvgElement
  readonly pieces: { readonly text: string; readonly kind: 'plain' | 'cdata' }[]
  hasElements: boolean
}

/** Line ends and indents. A carriage return can only have been written on purpose, as a reference. */
const LAYOUT = /^[ \t\n]*$/

/** Collects the elements that carry badges. */
export class BadgeWatcher implements SvgWatcher {
  readonly #badges: BadgeElement[] = []
  readonly #limit: number
  readonly #drafts: Draft[] = []

  constructor({ badgeSize }: BakeLimits) {
    this.#limit = badgeSize
  }

  /** In the order in which they begin. One that is inside another comes to its end before it. */
  get badges(): readonly BadgeElement[] {
    return [...this.#badges].sort((one, other) => one.start - other.start)
  }

  opened(element: SvgElement): void {
    const parent = this.#drafts.at(-1)
    if (parent !== undefined) parent.hasElements = true
    const name = badgeElementName(element)
    if (name !== undefined) this.#drafts.push({ ...name, element, pieces: [], hasElements: false })
  }

  text(text: string, kind: 'plain' | 'cdata', parent: SvgElement | undefined): void {
    const draft = this.#drafts.at(-1)
    if (draft === undefined || draft.element !== parent) return
    draft.pieces.push({ text, kind })
  }

  closed(extent: SvgExtent): void {
    const draft = this.#drafts.at(-1)
    if (draft?.element !== extent.element) return
    this.#drafts.pop()
    const { announces, local, pieces, hasElements } = draft
    const parts = partsOf(contentOf(pieces), verifyOf(extent.element))
    for (const { text } of parts) this.#assertSize(text)
    const hasCdata = pieces.some(({ kind }) => kind === 'cdata')
    this.#badges.push({ ...extent, announces, local, parts, hasCdata, hasElements })
  }

  #assertSize(text: string): void {
    if (text.length > this.#limit || utf8Length(text, 0, text.length) > this.#limit) {
      throw new LimitExceededError('badgeSize', this.#limit)
    }
  }
}

/** What is written in CDATA is the badge; white space around it is layout. Without CDATA, all text is. */
function contentOf(pieces: Draft['pieces']): string {
  const kinds = pieces.map(({ kind }) => kind)
  const first = kinds.indexOf('cdata')
  const last = kinds.lastIndexOf('cdata')
  const texts = pieces.map(({ text }) => text)
  if (first === -1) return texts.join('').trim()
  const before = texts.slice(0, first).join('')
  const behind = texts.slice(last + 1).join('')
  const inside = texts.slice(first, last + 1).join('')
  return `${LAYOUT.test(before) ? '' : before}${inside}${LAYOUT.test(behind) ? '' : behind}`
}

function verifyOf({ attributes }: SvgElement): string {
  return attributes.find(({ name }) => name === 'verify')?.value.trim() ?? ''
}

/** An address beside the badge that it is the address of is no badge of its own. */
function partsOf(content: string, verify: string): BadgePart[] {
  const parts: BadgePart[] = []
  if (content.trim() !== '') parts.push({ part: 'content', text: content })
  const isRepeated = parts.length > 0 && isHttpUrl(verify) && addressOf(content) === verify
  if (verify !== '' && !isRepeated) parts.push({ part: 'verify', text: verify })
  return parts
}
