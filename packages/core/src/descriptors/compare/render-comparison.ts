import { InvalidArgumentError } from '../../errors.ts'
import type { MessageLanguage } from '../../findings/finding.ts'
import { isObject } from '../../json/json-value.ts'
import { assertChoice, assertOptions } from '../assert-options.ts'
import type { Bilingual } from '../profiles/profile.ts'
import type { ComparedElement, ProfileComparison } from './comparison.ts'
import { comparisonAsJson } from './comparison-as-json.ts'
import { type ComparisonRow, rowsOf } from './comparison-rows.ts'
import { markdownCell, markdownText, oneLine } from './comparison-text.ts'
import { WORDS } from './comparison-words.ts'

/** How to write a comparison. */
export interface RenderComparisonOptions {
  /** `text`: for a terminal or a mail. `markdown`: a table. `json`: for programs, in one language. */
  readonly as: 'text' | 'markdown' | 'json'
  /** Default: the language that was compared in. */
  readonly language?: MessageLanguage
}

/**
 * Writes a comparison for people or programs. What comes from the descriptor stays on its line and in its
 * cell: line breaks become spaces, and what Markdown would take for its own is escaped.
 *
 * @example Can this certificate program be presented with the European elements, and what is missing?
 * ```ts
 * import { compareWith, renderComparison } from '@shirushi/core/descriptors'
 *
 * const program = { schemaVersion: '1.0', purpose: { ja: '業務でデータを活用する力を養う。' } } as const
 * renderComparison(compareWith(program, 'eu-2022'), { as: 'markdown', language: 'ja' })
 * ```
 *
 * @param comparison - As `compareWith` made it.
 * @throws `InvalidArgumentError` for options that are none, and for what is no comparison.
 */
export function renderComparison(comparison: ProfileComparison, options: RenderComparisonOptions): string {
  assertOptions(options, 'language')
  assertChoice('options.as', options.as ?? '', Object.keys(RENDERERS))
  if (!isObject(comparison) || !Array.isArray(comparison.satisfied)) {
    throw new InvalidArgumentError('comparison', 'must be what `compareWith` answers')
  }
  const language = options.language ?? comparison.language
  return RENDERERS[options.as](comparison, language)
}

type Renderer = (comparison: ProfileComparison, language: MessageLanguage) => string

const RENDERERS: Readonly<Record<RenderComparisonOptions['as'], Renderer>> = {
  text: asText,
  markdown: asMarkdown,
  json: comparisonAsJson,
}

function titleOf({ id, name, confidence }: ComparedElement, language: MessageLanguage): string {
  const unsure = confidence === 'uncertain' ? WORDS.unverified[language] : ''
  return `${id} ${name[language]}${unsure}`
}

function asText(comparison: ProfileComparison, language: MessageLanguage): string {
  const { name, note, answer } = comparison
  const blocked = comparison.blocked.map(({ rule, why }) => `- ${rule}: ${oneLine(why[language])}`)
  const lines = [
    oneLine(name[language]),
    oneLine(answer[language]),
    ...(note === undefined ? [] : [oneLine(note[language])]),
    ...section(WORDS.blocked, blocked, language),
    ...(['satisfied', 'convertible', 'missing', 'notCompared'] as const).flatMap((list) =>
      section(WORDS[list], textRows(rowsOf(comparison, [list]), language), language),
    ),
  ]
  return `${lines.join('\n')}\n`
}

function section(heading: Bilingual, lines: readonly string[], language: MessageLanguage): string[] {
  return lines.length === 0 ? [] : ['', heading[language], ...lines]
}

function textRows(rows: readonly ComparisonRow[], language: MessageLanguage): string[] {
  return rows.flatMap(({ element, list, state, has, add }) => [
    `- ${titleOf(element, language)} [${asked(element, list === 'convertible' ? state : undefined, language)}]`,
    ...[...has, ...add].map((line) => `    ${oneLine(line[language])}`),
  ])
}

function asked({ status }: ComparedElement, state: Bilingual | undefined, language: MessageLanguage): string {
  const word = WORDS[status][language]
  return state === undefined ? word : `${word}${{ en: '; ', ja: '・' }[language]}${state[language]}`
}

function asMarkdown(comparison: ProfileComparison, language: MessageLanguage): string {
  const rows = rowsOf(comparison, ['satisfied', 'convertible', 'missing', 'notCompared'])
  const { name, note, answer, blocked } = comparison
  const paragraphs = [
    `## ${markdownText(name[language])}`,
    markdownText(answer[language]),
    ...(note === undefined ? [] : [markdownText(note[language])]),
    ...(blocked.length === 0
      ? []
      : [blocked.map(({ rule, why }) => `- **${rule}** ${markdownText(why[language])}`).join('\n')]),
    ...(rows.length === 0 ? [] : [markdownTable(rows, language)]),
  ]
  return `${paragraphs.join('\n\n')}\n`
}

function markdownTable(rows: readonly ComparisonRow[], language: MessageLanguage): string {
  const head = [WORDS.element, WORDS.status, WORDS.state, WORDS.has, WORDS.add].map((word) => word[language])
  const body = rows.map(({ element, state, has, add }) => [
    markdownCell([titleOf(element, language)]),
    markdownCell([WORDS[element.status][language]]),
    markdownCell([state[language]]),
    markdownCell(has.map((line) => line[language])),
    markdownCell(add.map((line) => line[language])),
  ])
  return [head, head.map(() => '---'), ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
