import { isHttpUrl } from '@shirushi/core/values'
import { LimitExceededError } from '../errors.ts'
import type { BakeLimits } from '../limits.ts'
import { addressOf } from './badge-element.ts'
import { type BadgeElementName, badgeElementName } from './badge-names.ts'
import { utf8Length } from './byte-offsets.ts'
import { readText, readValue } from './markup-text.ts'
import type { Range, SvgElement, SvgExtent, SvgWatcher } from './svg-watcher.ts'

/** What a badge element holds, in one of its two places. */
export interface BadgePart {
  readonly part: 'content' | 'verify'
  /** `undefined` where it is larger than what is read of badges. */
  readonly text: string | undefined
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

/** Text in a badge element, where it stands. */
interface Piece extends Range {
  readonly kind: 'plain' | 'cdata'
}

/** A badge element that has not come to its end. */
interface Draft extends BadgeElementName {
  readonly element: SvgElement
  readonly pieces: Piece[]
  hasElements: boolean
}

/** Line ends and indents. A carriage return can only have been written on purpose, as a reference. */
const LAYOUT = /^[ \t\n]*$/

/** Collects the elements that carry badges. */
export class BadgeWatcher implements SvgWatcher {
  readonly #badges: BadgeElement[] = []
  readonly #limit: number
  readonly #task: 'read' | 'find'
  readonly #drafts: Draft[] = []
  #source = ''
  #count: () => void = () => undefined
  #taken = 0

  /** @param task - To `read` badges that are too large is refused; to `find` them takes no text. */
  constructor({ badgeSize }: BakeLimits, task: 'read' | 'find') {
    this.#limit = badgeSize
    this.#task = task
  }

  /** In the order in which they begin. One that is inside another comes to its end before it. */
  get badges(): readonly BadgeElement[] {
    return [...this.#badges].sort((one, other) => one.start - other.start)
  }

  begins(source: string, count: () => void): void {
    this.#source = source
    this.#count = count
  }

  opened(element: SvgElement): void {
    const parent = this.#drafts.at(-1)
    if (parent !== undefined) parent.hasElements = true
    const name = badgeElementName(element)
    if (name === undefined) return
    // What is kept and said of a badge takes the memory of three parts, even where it is empty.
    this.#count()
    this.#count()
    this.#drafts.push({ ...name, element, pieces: [], hasElements: false })
  }

  text({ start, end }: Range, kind: 'plain' | 'cdata', parent: SvgElement | undefined): void {
    const draft = this.#drafts.at(-1)
    if (draft === undefined || draft.element !== parent) return
    draft.pieces.push({ start, end, kind })
  }

  closed(extent: SvgExtent): void {
    const draft = this.#drafts.at(-1)
    if (draft?.element !== extent.element) return
    this.#drafts.pop()
    const { announces, local, pieces, hasElements } = draft
    const read = partsOf(this.#contentOf(pieces), this.#verifyOf(extent.element))
    const parts = read.map(({ part, text }) => ({ part, text: this.#take(text) }))
    const hasCdata = pieces.some(({ kind }) => kind === 'cdata')
    this.#badges.push({ ...extent, announces, local, parts, hasCdata, hasElements })
  }

  /**
   * What is written in CDATA is the badge; white space around it is layout. Without CDATA, all text is. Layout
   * that is as large as no badge may be is not read, either.
   */
  #contentOf(pieces: readonly Piece[]): string | undefined {
    const texts: string[] = []
    let room = this.#limit + 1
    for (const piece of pieces) {
      const text = readText(this.#source, piece, piece.kind, room)
      room -= text.length
      if (room === 0) return undefined
      texts.push(text)
    }
    const kinds = pieces.map(({ kind }) => kind)
    const first = kinds.indexOf('cdata')
    const last = kinds.lastIndexOf('cdata')
    if (first === -1) return texts.join('').trim()
    const before = texts.slice(0, first).join('')
    const behind = texts.slice(last + 1).join('')
    const inside = texts.slice(first, last + 1).join('')
    return `${LAYOUT.test(before) ? '' : before}${inside}${LAYOUT.test(behind) ? '' : behind}`
  }

  #verifyOf({ attributes }: SvgElement): string {
    const verify = attributes.find(({ name }) => name === 'verify')
    return verify === undefined ? '' : readValue(this.#source, verify, this.#limit + 1).trim()
  }

  /** The text of a badge, if it and those before it are no more than is read of badges. */
  #take(text: string | undefined): string | undefined {
    const { length } = text ?? { length: this.#limit + 1 }
    // Counted only where it may be small enough.
    this.#taken += length > this.#limit ? length : utf8Length(text ?? '', 0, length)
    if (this.#taken <= this.#limit) return text
    if (this.#task === 'read') throw new LimitExceededError('badgeSize', this.#limit)
    return undefined
  }
}

/**
 * An address beside the badge that it is the address of is no badge of its own. Beside a badge that is not
 * read, every address counts as that.
 *
 * @param content - `undefined` where it is too large to be read.
 */
function partsOf(content: string | undefined, verify: string): BadgePart[] {
  const parts: BadgePart[] = []
  if (content?.trim() !== '') parts.push({ part: 'content', text: content })
  const isRepeated =
    parts.length > 0 && isHttpUrl(verify) && (content === undefined || addressOf(content) === verify)
  if (verify !== '' && !isRepeated) parts.push({ part: 'verify', text: verify })
  return parts
}
