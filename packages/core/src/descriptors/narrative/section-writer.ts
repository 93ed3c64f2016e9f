import type { MessageLanguage } from '../../findings/finding.ts'
import { type LangMap, textIn } from '../lang-map.ts'
import { messageLanguageOf } from '../message-language.ts'
import { isValueOf, labelOf, termFor, type Vocabulary } from '../vocabularies/vocabulary.ts'
import { encodeInline, encodeLiteral, encodeText, trimLine } from './markdown-text.ts'
import { findLabel, splitKnownLabel } from './narrative-names.ts'
import type { NarrativeLabel, NarrativeSection } from './section.ts'
import { splitList } from './split-list.ts'

/** A value that stands for itself, whatever a vocabulary would make of it. */
export interface Literal {
  readonly literal: string
}

/** A value of an item: text, or a {@link Literal}. */
export type Value = string | Literal

/** A label, and its value if there is any. */
export type Detail = readonly [label: NarrativeLabel, value: Value | undefined]

function encodeValue(value: Value): string[] {
  if (typeof value !== 'string') return [encodeLiteral(value.literal)]
  return value === '' ? [] : encodeText(value)
}

function indent(line: string): string {
  return line === '' ? '' : `  ${line}`
}

/** Writes the blocks of one section, in one language. */
export class SectionWriter {
  /** The language of the texts. */
  readonly language: string
  /** The language of headings, labels and terms. */
  readonly labels: MessageLanguage
  /** The stars of one award. */
  readonly stars: number | undefined
  readonly #section: NarrativeSection
  readonly #lines: string[] = []
  #inList = false

  constructor(section: NarrativeSection, language: string, stars?: number) {
    this.#section = section
    this.language = language
    this.stars = stars
    this.labels = messageLanguageOf(language)
  }

  /** A text in the language, unless it says nothing. */
  text(map: LangMap | undefined): string | undefined {
    const text = textIn(map, this.language)
    return text === undefined || text.trim() === '' ? undefined : text
  }

  /** The texts of a list that are there in the language. */
  texts(maps: readonly LangMap[] | undefined): string[] {
    return (maps ?? []).map((map) => this.text(map)).filter((text) => text !== undefined)
  }

  /** How a value is said so that reading gives it back. */
  term(vocabulary: Vocabulary, value: string, isReadable: (text: string) => boolean = () => true): Value {
    const label = labelOf(vocabulary, value, this.labels)
    const read = termFor(vocabulary, label) ?? label
    return read === value && (isValueOf(vocabulary, value) || isReadable(value)) && label.trim() !== ''
      ? label
      : { literal: value }
  }

  /** A value, and what is said about it in brackets. */
  noted(value: string, note: string | undefined): string {
    if (note === undefined || note === '') return value
    return this.labels === 'ja' ? `${value}（${note}）` : `${value} (${note})`
  }

  /** Values in one line. */
  joined(values: readonly string[]): string {
    return values.join(this.labels === 'ja' ? '、' : ', ')
  }

  paragraph(map: LangMap | undefined): void {
    const text = this.text(map)
    if (text !== undefined) this.#add(false, encodeText(text))
  }

  /** An item without a label; with one, where its text would be read as having one. */
  item(text: string, fallback?: NarrativeLabel, details: readonly Detail[] = []): void {
    if (fallback !== undefined && splitKnownLabel(this.#section, text) !== undefined) {
      this.labelled(fallback, text, details)
      return
    }
    this.#addItem('', encodeText(text), details)
  }

  labelled(label: NarrativeLabel, value: Value | undefined, details: readonly Detail[] = []): void {
    if (value === undefined) return
    this.#addItem(`${this.#bold(label[this.labels])}`, encodeValue(value), details)
  }

  /** An item whose label is a text of the issuer. */
  named(name: Value, value: Value, details: readonly Detail[] = []): void {
    const text = typeof name === 'string' ? name : name.literal
    const isPlain = text === name && text !== '' && findLabel(this.#section, text) === undefined
    const label = isPlain ? encodeInline(text) : encodeLiteral(text)
    this.#addItem(this.#bold(label), encodeValue(value), details)
  }

  /** Values of one kind: in one item where they can be told apart in it, else in items that count. */
  list(label: NarrativeLabel, values: readonly Value[]): void {
    const written = values.map(encodeValue)
    const parts = written.flat()
    const read = splitList(this.joined(parts)).map(trimLine)
    const canBeRead = written.every(({ length }) => length === 1) && parts.length === read.length
    if (values.length === 0) return
    if (canBeRead && parts.every((part, index) => part === read[index])) {
      this.#addItem(this.#bold(label[this.labels]), [this.joined(parts)], [])
    } else this.numbered(label, values)
  }

  /** Values of one kind, in an item each. */
  numbered(label: NarrativeLabel, values: readonly Value[]): void {
    for (const [index, value] of values.entries()) {
      this.#addItem(this.#bold(`${label[this.labels]} ${index + 1}`), encodeValue(value), [])
    }
  }

  /** The section as Markdown; empty if there is nothing to say. */
  toString(): string {
    const heading = this.#section[this.labels]
    return this.#lines.length === 0 ? '' : [`## ${heading}`, ...this.#lines, ''].join('\n')
  }

  #bold(label: string): string {
    return this.labels === 'ja' ? `**${label}**：` : `**${label}**: `
  }

  #addItem(label: string, value: readonly string[], details: readonly Detail[]): void {
    const [head = '', ...lines] = value
    // No line ends in a space, but a text may end in an ideographic one.
    const first = head === '' ? `- ${label.trimEnd()}` : `- ${label}${head}`
    for (const [{ [this.labels]: name }, detail] of details) {
      if (detail === undefined) continue
      const [start = '', ...rest] = encodeValue(detail)
      lines.push(start === '' ? this.#bold(name).trimEnd() : `${this.#bold(name)}${start}`)
      for (const line of rest) lines.push(line)
    }
    this.#add(true, [first, ...lines.map(indent)])
  }

  #add(inList: boolean, lines: readonly string[]): void {
    if (!(inList && this.#inList)) this.#lines.push('')
    this.#inList = inList
    for (const line of lines) this.#lines.push(line)
  }
}
