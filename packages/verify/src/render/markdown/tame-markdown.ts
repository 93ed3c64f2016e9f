/** Quotes and lists in each other, on one line. */
const MAX_NESTING = 12

/** Marks of emphasis; pairing them takes longer than their number says. */
const MAX_EMPHASIS_MARKS = 1_000

/** Brackets of links. */
const MAX_BRACKETS = 1_000

/** A letter with which a quote or an item of a list begins. */
const CONTAINER = /[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y

/** Whether a text can be read as Markdown in a time that its length lets one expect. */
export function isTameMarkdown(text: string): boolean {
  if (count(text, /[*_]/g) > MAX_EMPHASIS_MARKS || count(text, /[[\]]/g) > MAX_BRACKETS) return false
  return text
    .split('\n')
    .every((line) => nesting(line) <= MAX_NESTING && indentation(line) <= MAX_NESTING * 4)
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

function nesting(line: string): number {
  let depth = 0
  CONTAINER.lastIndex = 0
  while (CONTAINER.test(line)) depth++
  return depth
}

function indentation(line: string): number {
  return line.length - line.trimStart().length
}
