/** Text with more lines is no narrative, and each line costs. */
const MAX_LINES = 500

/** Letters that may begin or end something: pairing them takes longer than their number says. */
const MAX_MARKS = 1_000

/** Quotes and lists in each other, on one line. */
const MAX_NESTING = 6

/** Blanks in front of a line; lists in lists are indented. */
const MAX_INDENTATION = 24

/** A letter with which a quote or an item of a list begins. */
const CONTAINER = /[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y

/** Whether a text can be read as Markdown in a time that its length lets one expect. */
export function isTameMarkdown(text: string): boolean {
  const lines = text.split('\n')
  if (lines.length > MAX_LINES || (text.match(/[*_[\]`<&]/g)?.length ?? 0) > MAX_MARKS) return false
  return lines.every((line) => nesting(line) <= MAX_NESTING && indentation(line) <= MAX_INDENTATION)
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
