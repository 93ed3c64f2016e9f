import { MAX_BLOCKS } from './limits.ts'
import { trimLine } from './markdown-text.ts'

/** A line `**label**：value` after the text of an item, which it says more about. Raw Markdown. */
export interface RawDetail {
  readonly name: string
  readonly lines: string[]
}

/** A paragraph or an item of a list, as raw Markdown. */
export interface RawBlock {
  readonly kind: 'paragraph' | 'item'
  /** What stands in bold before the colon. */
  readonly name?: string
  readonly lines: string[]
  readonly details: RawDetail[]
  /** All of it, as it stands there. */
  readonly raw: string[]
}

/** Whether other marks of lists than those of Markdown count. */
export interface BlockOptions {
  /** Whether `・` and full-width numbers start items, too: not where the writer writes paragraphs. */
  readonly wide: boolean
}

const BULLET = /^(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)/
const WIDE_BULLET = /^(?:[・•●○◦‣①-⑳]|[（(]?[0-9０-９]{1,3}[)）.．、](?![0-9０-９])|－(?=[ \t\u3000]))/
const RULE = /^(?:-[ \t]*){3,}$|^(?:\*[ \t]*){3,}$|^(?:_[ \t]*){3,}$/
const COLON = /^[ \t\u3000]*[:：]/

/** Where `**` ends that was opened: no further than the first one that is not escaped. */
function closeOfBold(line: string, from: number): number {
  for (let at = from; at < line.length - 1; at += 1) {
    if (line[at] === '\\') at += 1
    else if (line[at] === '*' && line[at + 1] === '*') return at
  }
  return -1
}

/** The label and the value of `**label**：value`, or of `**label:** value`. */
function splitLabel(line: string): { name: string; value: string } | undefined {
  if (!line.startsWith('**')) return undefined
  const close = closeOfBold(line, 2)
  if (close <= 2) return undefined
  const name = line.slice(2, close)
  const rest = line.slice(close + 2)
  const colon = COLON.exec(rest)
  if (colon !== null) return { name, value: rest.slice(colon[0].length) }
  const last = name.slice(-1)
  return last === ':' || last === '：' ? { name: name.slice(0, -1), value: rest } : undefined
}

function afterBullet(line: string, wide: boolean): string | undefined {
  const bullet = BULLET.exec(line) ?? (wide ? WIDE_BULLET.exec(line) : null)
  return bullet === null ? undefined : trimLine(line.slice(bullet[0].length))
}

function itemOf(text: string): RawBlock {
  const label = splitLabel(text)
  return label === undefined
    ? { kind: 'item', lines: [text], details: [], raw: [text] }
    : { kind: 'item', name: label.name, lines: [label.value], details: [], raw: [text] }
}

/** Collects the blocks of a section, line by line. */
class BlockList {
  readonly blocks: RawBlock[] = []
  #blank = false

  addBlank(): void {
    this.#blank = true
  }

  add(block: RawBlock): void {
    const last = this.blocks.length < MAX_BLOCKS ? undefined : this.blocks.at(-1)
    if (last === undefined) this.blocks.push(block)
    else for (const line of block.raw) this.#append(last, last.lines, line)
    this.#blank = false
  }

  #append({ raw }: RawBlock, lines: string[], line: string): void {
    lines.push(line)
    raw.push(line)
  }

  /** A line that may go on with the item or paragraph before it. */
  addText(text: string, indented: boolean): void {
    const current = this.blocks.at(-1)
    const label = splitLabel(text)
    if (label !== undefined) {
      if (current?.kind === 'item' && indented) {
        current.details.push({ name: label.name, lines: [label.value] })
        current.raw.push(text)
        this.#blank = false
      } else this.add(itemOf(text))
      return
    }
    const goesOn = current !== undefined && (!this.#blank || (indented && current.kind === 'item'))
    if (!goesOn) {
      this.add({ kind: 'paragraph', lines: [text], details: [], raw: [text] })
      return
    }
    const lines = current.details.at(-1)?.lines ?? current.lines
    if (this.#blank) this.#append(current, lines, '')
    this.#append(current, lines, text)
    this.#blank = false
  }
}

/** Splits the lines of a section into paragraphs and items. Items inside items stand beside them. */
export function splitBlocks(lines: readonly string[], { wide }: BlockOptions): RawBlock[] {
  const list = new BlockList()
  for (const line of lines) {
    const text = trimLine(line)
    const isIndented = line.startsWith(' ') || line.startsWith('\t')
    // Texts of the writer go on in lines that are indented: in these, only what it escapes has a meaning.
    const goesOn = isIndented && list.blocks.at(-1)?.kind === 'item'
    if (text === '' || RULE.test(text)) list.addBlank()
    else {
      const rest = afterBullet(text, wide && !goesOn)
      if (rest === undefined) list.addText(text, isIndented)
      else list.add(itemOf(rest))
    }
  }
  return list.blocks
}
