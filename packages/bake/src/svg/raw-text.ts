import type { Range } from './svg-watcher.ts'

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** What is not read as it is written, and white space that is. `]]>` outside of CDATA was refused before. */
const SPECIAL = /&|\r\n?|<!\[CDATA\[|<!--|<\?|<|\]\]>/g

/** What stands between these signs is no text. */
const PASSED_OVER: ReadonlyMap<string, string> = new Map([
  ['<!--', '-->'],
  ['<?', '?>'],
])

/** Text as a reader gets it, with the places in the file that it came from. */
export class RawText {
  /** The text, with references resolved. */
  readonly text: string
  readonly #runs: readonly Run[]

  /** @internal */
  constructor(runs: readonly Run[]) {
    this.text = runs.map(({ text }) => text).join('')
    this.#runs = runs
  }

  /** The stretches of the file from which the text from `start` to `end` was read; what touches is joined. */
  rangesOf(start: number, end: number): readonly Range[] {
    const ranges: Range[] = []
    for (let index = this.#runAt(start); index < this.#runs.length; index++) {
      const run = this.#runs[index]
      if (run === undefined || run.at >= end) break
      const from = Math.max(start, run.at)
      const to = Math.min(end, run.at + run.text.length)
      const isVerbatim = run.end - run.start === run.text.length
      const range = isVerbatim ? { start: run.start + from - run.at, end: run.start + to - run.at } : run
      const last = ranges.at(-1)
      if (last?.end === range.start) ranges[ranges.length - 1] = { start: last.start, end: range.end }
      else ranges.push({ start: range.start, end: range.end })
    }
    return ranges
  }

  /** The last run that begins at or before a place of the text. */
  #runAt(place: number): number {
    let low = 0
    let high = this.#runs.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((this.#runs[middle]?.at ?? 0) <= place) low = middle
      else high = middle
    }
    return low
  }
}

/** Text that was written in one way. */
interface Run extends Range {
  readonly text: string
  /** Where it begins in the text as it is read. */
  readonly at: number
}

/**
 * Reads the content of an element, or the value of an attribute, which is known to be well-formed.
 *
 * @param count - Called for each part of it that is not read as it is written.
 * @returns `undefined` where there are elements inside.
 */
export function readRawText(source: string, range: Range, count: () => void): RawText | undefined {
  const raw = source.slice(range.start, range.end)
  const runs = new Runs(raw, range.start)
  let at = 0
  let isCdata = false
  for (const { 0: sign, index } of raw.matchAll(SPECIAL)) {
    // Inside of what was read already, or a sign that means nothing in CDATA.
    if (index < at || (isCdata && sign !== ']]>' && !sign.startsWith('\r'))) continue
    count()
    runs.add(at, index)
    at = index + sign.length
    const ending = PASSED_OVER.get(sign)
    if (sign === '<') return undefined
    if (sign.startsWith('\r')) runs.add(index, at, '\n')
    else if (ending !== undefined) at = raw.indexOf(ending, at) + ending.length
    else if (sign === '&') {
      at = raw.indexOf(';', at) + 1
      runs.add(index, at, resolvedReference(raw.slice(index + 1, at - 1)))
    } else isCdata = sign !== ']]>'
  }
  runs.add(at, raw.length)
  return new RawText(runs.all)
}

class Runs {
  readonly all: Run[] = []
  readonly #raw: string
  readonly #first: number
  #length = 0

  constructor(raw: string, first: number) {
    this.#raw = raw
    this.#first = first
  }

  add(from: number, to: number, text: string = this.#raw.slice(from, to)): void {
    if (text === '') return
    this.all.push({ text, at: this.#length, start: this.#first + from, end: this.#first + to })
    this.#length += text.length
  }
}

/** What a reference stands for, without the signs around it; it is known to be well-formed. */
export function resolvedReference(reference: string): string {
  if (!reference.startsWith('#')) return ENTITIES[reference] ?? ''
  const isHexadecimal = reference.startsWith('#x')
  return String.fromCodePoint(
    Number.parseInt(reference.slice(isHexadecimal ? 2 : 1), isHexadecimal ? 16 : 10),
  )
}
