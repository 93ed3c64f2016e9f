/** A fenced block of code. */
export interface CodeBlock {
  /** What stands behind the opening fence, such as `ts continue`. */
  readonly info: string
  /** Number of the first line inside the fence, counted from 1. */
  readonly firstLine: number
  readonly lines: readonly string[]
}

/** A table, as rows of cells; the row of dashes is left out. */
export interface Table {
  /** Number of the header's line, counted from 1. */
  readonly firstLine: number
  readonly rows: readonly (readonly string[])[]
}

/** The parts of a Markdown file that tools compare or compile. */
export interface Markdown {
  readonly blocks: readonly CodeBlock[]
  readonly tables: readonly Table[]
  /** The level of each heading, in order. */
  readonly headings: readonly number[]
}

const FENCE = /^ {0,3}(`{3,}|~{3,})\s*(.*?)\s*$/
const DELIMITER_ROW = /^\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$/
const HEADING = /^ {0,3}(#{1,6})\s/

/** Reads what matters to our tools: fences first, because a table or heading inside one is text. */
export function parseMarkdown(text: string): Markdown {
  const lines = text.split(/\r?\n/)
  const blocks: CodeBlock[] = []
  const tables: Table[] = []
  const headings: number[] = []
  let index = 0
  while (index < lines.length) {
    const block = codeBlockAt(lines, index)
    const table = block === undefined ? tableAt(lines, index) : undefined
    if (block !== undefined) blocks.push(block)
    if (table !== undefined) tables.push(table)
    const level = HEADING.exec(lines[index] ?? '')?.[1]?.length
    if (block === undefined && level !== undefined) headings.push(level)
    // A block's fences are two lines, a table's row of dashes is one; an unclosed fence takes the rest.
    index += block !== undefined ? block.lines.length + 2 : table !== undefined ? table.rows.length + 1 : 1
  }
  return { blocks, tables, headings }
}

function codeBlockAt(lines: readonly string[], start: number): CodeBlock | undefined {
  const [, fence, info] = FENCE.exec(lines[start] ?? '') ?? []
  if (fence === undefined || info === undefined || info.includes('`')) return undefined
  const body = lines.slice(start + 1)
  const end = body.findIndex((line) => {
    const [, closing, rest] = FENCE.exec(line) ?? []
    return closing !== undefined && rest === '' && closing.startsWith(fence)
  })
  return { info, firstLine: start + 2, lines: end === -1 ? body : body.slice(0, end) }
}

function tableAt(lines: readonly string[], start: number): Table | undefined {
  const header = lines[start] ?? ''
  const delimiter = lines[start + 1] ?? ''
  if (!header.includes('|') || !delimiter.includes('|') || !DELIMITER_ROW.test(delimiter)) return undefined
  const body = lines.slice(start + 2)
  const end = body.findIndex((line) => !line.includes('|'))
  const rows = [header, ...(end === -1 ? body : body.slice(0, end))]
  return { firstLine: start + 1, rows: rows.map(cellsOf) }
}

/** The cells of a row. A bar behind a backslash does not end one; code does not protect it (GFM). */
function cellsOf(row: string): string[] {
  const inner = row
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim())
}
