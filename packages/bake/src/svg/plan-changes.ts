import type { BadgeText } from '../badge/badge-text.ts'
import type { Splice } from '../format/splice.ts'
import { notesSelfClosing, prefixDeclaration, writeBadgeElement } from './badge-element.ts'
import { BADGE_PREFIX } from './badge-names.ts'
import type { BadgeElement } from './badge-watcher.ts'
import { declarationIn } from './root-watcher.ts'
import type { SvgDocument } from './svg-document.ts'
import type { Range } from './svg-watcher.ts'

const NOTHING = new Uint8Array(0)

/** Keeps texts apart that were apart before. */
const APART = '<!---->'

/** A change of the text of an SVG. */
export interface Edit extends Range {
  /** What comes in place of the range; empty where it is only taken out. */
  readonly text: string
}

/** How to take all badges out. */
interface Removal {
  readonly edits: readonly Edit[]
  /** Whether the root, once they are out, still declares the prefix of badges. */
  readonly leavesDeclaration: boolean
  /** Where the root was self-closing before it was baked: from the `>` of its start tag to its end. */
  readonly emptiedRoot: Range | undefined
}

/** How to change the text so that it carries no badge. What `planBaking` added goes, to the last character. */
export function planRemoval(svg: SvgDocument): readonly Edit[] {
  const { edits, emptiedRoot } = removalOf(svg)
  return emptiedRoot === undefined ? edits : [...edits, { ...emptiedRoot, text: '/>' }]
}

/** How to change the text so that it carries this badge, and none of those that are there. */
export function planBaking(svg: SvgDocument, badge: BadgeText): readonly Edit[] {
  const { root, isAsciiOnly } = svg
  const { edits, leavesDeclaration, emptiedRoot } = removalOf(svg)
  const { element } = root
  const wasSelfClosing = element.isSelfClosing || emptiedRoot !== undefined
  const carrier = writeBadgeElement(badge, { declaresPrefix: leavesDeclaration, wasSelfClosing, isAsciiOnly })
  const declaration = leavesDeclaration ? '' : prefixDeclaration(badge.generation)
  // Before the others, which may begin at the same places.
  return [
    insertion(behindName(root.element.start, element.name), declaration),
    ...(element.isSelfClosing
      ? opened(element.end, element.name, carrier)
      : [insertion(element.end, carrier)]),
    ...edits,
  ]
}

/** Makes `<svg/>` an element with content, keeping both signs at its end: `<svg>` content `</svg>`. */
function opened(end: number, name: string, content: string): readonly Edit[] {
  return [insertion(end - 2, `>${content}<`), insertion(end - 1, name)]
}

/** Applies edits to the bytes. Of several that overlap, the widest is made. */
export function toSplices({ source }: SvgDocument, edits: readonly Edit[]): readonly Splice[] {
  const encoder = new TextEncoder()
  return settled(edits).map(({ start, end, text }) => {
    const written = text === '' && closesCdata(source.text, start, end) ? APART : text
    return {
      start: source.offsets.at(start),
      end: source.offsets.at(end),
      bytes: written === '' ? NOTHING : encoder.encode(written),
    }
  })
}

/** The edits that are made, in the order of the file; those that take out what touches are one. */
function settled(edits: readonly Edit[]): readonly Edit[] {
  const made: Edit[] = []
  const isInsertion = ({ start, end }: Edit) => start === end
  const ordered = [...edits].sort(
    (one, other) =>
      one.start - other.start || Number(isInsertion(other)) - Number(isInsertion(one)) || other.end - one.end,
  )
  for (const edit of ordered) {
    const last = made.at(-1)
    if (edit.start < (last?.end ?? 0) || (isInsertion(edit) && edit.text === '')) continue
    if (last?.end === edit.start && last.text === '' && edit.text === '') {
      made[made.length - 1] = { start: last.start, end: edit.end, text: '' }
    } else made.push(edit)
  }
  return made
}

/** Whether what is left around a gap could come to `]]>`, which may not stand in text. */
function closesCdata(text: string, start: number, end: number): boolean {
  return text.charAt(start - 1) === ']' && ']>'.includes(text.charAt(end))
}

function insertion(at: number, text: string): Edit {
  return { start: at, end: at, text }
}

function behindName(start: number, name: string): number {
  return start + 1 + name.length
}

function removalOf(svg: SvgDocument): Removal {
  const { root, badges, source } = svg
  const declares = declarationIn(root.element) !== undefined
  const own = badges.find((badge) => isAtOurPlace(svg, badge))
  const declaration = own && ourDeclaration(svg, own)
  const edits: Edit[] = badges.map(({ start, end }) => ({ start, end, text: '' }))
  if (declaration !== undefined) edits.push({ ...declaration, text: '' })
  const isEmptied =
    own !== undefined &&
    notesSelfClosing(own.element, source.text) &&
    own.end === root.endTagStart &&
    root.end - root.endTagStart === `</${root.element.name}>`.length
  return {
    edits,
    leavesDeclaration: declares && declaration === undefined,
    emptiedRoot: isEmptied ? { start: root.element.end - 1, end: root.end } : undefined,
  }
}

/** Directly behind the start tag of the root is where we bake. */
function isAtOurPlace({ root }: SvgDocument, { element, start }: BadgeElement): boolean {
  return element.prefix === BADGE_PREFIX && start === root.element.end
}

/**
 * The declaration of the prefix, if it came with the badge: it stands and is spelled as ours, the badge relies
 * on it, and nothing else does.
 */
function ourDeclaration(svg: SvgDocument, badge: BadgeElement): Range | undefined {
  if (svg.isPrefixUsedOtherwise || declarationIn(badge.element) !== undefined) return undefined
  const spelled = prefixDeclaration(badge.announces)
  const start = behindName(svg.root.start, svg.root.element.name)
  if (!svg.source.text.startsWith(spelled, start)) return undefined
  return { start, end: start + spelled.length }
}
