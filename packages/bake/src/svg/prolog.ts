/** What comes first in a file of markup, after white space, comments and processing instructions. */
export interface Prolog {
  /** `text` where the file does not even begin with markup; `broken` where it does, and breaks off. */
  readonly kind: 'element' | 'doctype' | 'text' | 'broken'
  /** The name of the element, or the one that the document type gives. */
  readonly name: string
  /** Where it begins. */
  readonly index: number
}

/** What may stand in front, by how it begins and how it ends. */
const SKIPPED = [
  ['<!--', '-->'],
  ['<?', '?>'],
] as const

const BLANK = /[ \t\r\n]*/y
const DOCTYPE = /<!doctype[ \t\r\n]+([^ \t\r\n>[]*)/iy
const ELEMENT = /<([^ \t\r\n/>!?<]+)/y

/** Finds the document type or the root element, whichever comes first. */
export function readProlog(text: string): Prolog {
  let index = 0
  let hasMarkup = false
  for (;;) {
    index = afterBlank(text, index)
    const skipped = SKIPPED.find(([begin]) => text.startsWith(begin, index))
    if (skipped === undefined) return whatIsAt(text, index, hasMarkup)
    const [begin, end] = skipped
    const ending = text.indexOf(end, index + begin.length)
    if (ending === -1) return { kind: 'broken', name: '', index }
    index = ending + end.length
    hasMarkup = true
  }
}

function whatIsAt(text: string, index: number, hasMarkup: boolean): Prolog {
  for (const [kind, pattern] of [
    ['doctype', DOCTYPE],
    ['element', ELEMENT],
  ] as const) {
    pattern.lastIndex = index
    const name = pattern.exec(text)?.[1]
    if (name !== undefined) return { kind, name, index }
  }
  return { kind: hasMarkup || text[index] === '<' ? 'broken' : 'text', name: '', index }
}

function afterBlank(text: string, index: number): number {
  BLANK.lastIndex = index
  BLANK.exec(text)
  return BLANK.lastIndex
}
