// The first page and the guides exist in Japanese, and a translation says the same as its original:
// `X.ja.md` is compared with `X.md`. Prose is a person's work; code, tables and the outline can be compared.
import { existsSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { type CodeBlock, type Markdown, parseMarkdown, type Table } from './lib/markdown.ts'
import { markdownFiles } from './lib/markdown-files.ts'
import { isProgram, ROOT, report } from './lib/report.ts'

const TRANSLATION = /\.ja\.md$/
/** Pages that Japanese readers need in their language. Generated ones hold both languages already. */
const TRANSLATED = /^(?:README|docs\/[^/]+)\.md$/
const GENERATED = /^<!-- Generated /
const CODE_SPAN = /`[^`]+`/g
const ASCII_ONLY = /^[\x20-\x7e]*$/
/** A cell without words: numbers, marks, code. Such a cell has nothing to translate. */
const WORDLESS = /^[^\p{L}]*$/u

/** Every difference between an original and its translation, as sentences. */
export function checkTranslations(root: string): string[] {
  const pages = markdownFiles(root)
  const translations = pages.filter((file) => TRANSLATION.test(file))
  const originals = pages.filter((file) => !TRANSLATION.test(file))
  const missing = originals.flatMap((file) => missingTranslation(root, file))
  return [...missing, ...translations.flatMap((file) => compareFiles(root, file))]
}

function missingTranslation(root: string, original: string): string[] {
  const name = relative(root, original).replaceAll(sep, '/')
  const translation = name.replace(/\.md$/, '.ja.md')
  if (!TRANSLATED.test(name) || existsSync(join(root, translation))) return []
  return GENERATED.test(readFileSync(original, 'utf8')) ? [] : [`${translation} is missing`]
}

function compareFiles(root: string, translation: string): string[] {
  const original = translation.replace(TRANSLATION, '.md')
  const name = relative(root, translation)
  if (!existsSync(original)) return [`${name} has no original`]
  const [from, to] = [original, translation].map((file) => parseMarkdown(readFileSync(file, 'utf8')))
  if (from === undefined || to === undefined) return []
  return compareMarkdown(from, to).map((problem) => `${name}${problem}`)
}

/** Each problem starts with the line of the translation, as in `:12: …`. */
export function compareMarkdown(original: Markdown, translation: Markdown): string[] {
  return [
    ...sameOutline(original.headings, translation.headings),
    ...inPairs('code blocks', original.blocks, translation.blocks, sameCode),
    ...inPairs('tables', original.tables, translation.tables, sameTable),
  ]
}

function sameOutline(original: readonly number[], translation: readonly number[]): string[] {
  const [from, to] = [original, translation].map((levels) =>
    levels.map((level) => '#'.repeat(level)).join(' '),
  )
  return from === to ? [] : [`: headings are ${to}, in the original ${from}`]
}

function inPairs<Part>(
  what: string,
  original: readonly Part[],
  translation: readonly Part[],
  compare: (from: Part, to: Part) => string[],
): string[] {
  if (original.length !== translation.length) {
    return [`: ${translation.length} ${what}, in the original ${original.length}`]
  }
  return original.flatMap((from, index) => {
    const to = translation[index]
    return to === undefined ? [] : compare(from, to)
  })
}

function sameCode(original: CodeBlock, translation: CodeBlock): string[] {
  const same =
    original.info === translation.info && original.lines.join('\n') === translation.lines.join('\n')
  return same
    ? []
    : [`:${translation.firstLine}: this code differs from line ${original.firstLine} of the original`]
}

function sameTable(original: Table, translation: Table): string[] {
  const at = (row: number) => `:${translation.firstLine + (row === 0 ? 0 : row + 1)}:`
  if (original.rows.length !== translation.rows.length) {
    return [`${at(0)} ${translation.rows.length} rows, in the original ${original.rows.length}`]
  }
  return original.rows.flatMap((from, row) => {
    const to = translation.rows[row] ?? []
    if (from.length !== to.length) return [`${at(row)} ${to.length} cells, in the original ${from.length}`]
    return from.flatMap((cell, column) => {
      const translated = to[column] ?? ''
      return sameCell(cell, translated)
        ? []
        : [`${at(row)} cell "${translated}" is "${cell}" in the original`]
    })
  })
}

function sameCell(original: string, translation: string): boolean {
  const [from, to] = [original, translation].map((cell) => cell.match(CODE_SPAN)?.sort().join() ?? '')
  if (from !== to) return false
  const mustBeEqual = ASCII_ONLY.test(translation) || WORDLESS.test(original.replace(CODE_SPAN, ''))
  return !mustBeEqual || original === linksToOriginals(translation)
}

/** A translation may lead to the translation of what the original leads to. */
function linksToOriginals(cell: string): string {
  return cell.replaceAll('.ja.md)', '.md)')
}

if (isProgram(import.meta.url)) report('translations', checkTranslations(ROOT))
