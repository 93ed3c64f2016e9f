import { MAX_FINDINGS } from '../../findings/finding-collector.ts'
import type { ExtraElement } from '../../generated/types-descriptors.ts'
import type { DescriptorFindingList } from '../findings/descriptor-finding-list.ts'
import type { LangMap } from '../lang-map.ts'
import { foldTerm, termFor, type Vocabulary } from '../vocabularies/vocabulary.ts'
import { type RawBlock, splitBlocks } from './block.ts'
import { decodeInline, decodeLiteral, decodeText } from './markdown-text.ts'
import { findLabel, splitKnownLabel } from './narrative-names.ts'
import type { NarrativeSection } from './section.ts'
import { splitList } from './split-list.ts'

/** A value as it was read. */
export interface ReadValue {
  readonly text: string
  /** Whether it stands for itself, whatever a vocabulary would make of it. */
  readonly literal: boolean
}

/** A paragraph or an item of a section. */
export interface Entry extends ReadValue {
  readonly kind: 'paragraph' | 'item'
  /** The key of its label, where the section has that. */
  readonly key?: string
  /** Its label as it was written. */
  readonly name?: ReadValue
  /** Whether the label counts, so that the value is one. */
  readonly numbered: boolean
  readonly lines: readonly string[]
  /** What the lines below it say, by the key of their label and in order. */
  readonly details: readonly (readonly [key: string, value: ReadValue])[]
  /** All of it, as text. */
  readonly whole: string
}

/** A section of the narrative that we know. */
export interface SectionSource {
  readonly section: NarrativeSection
  readonly heading: string
  readonly lines: readonly string[]
  /** Whether the narrative was made by nobody who knows our grammar. */
  readonly wide: boolean
}

/** What reading collects over all sections. */
export interface ReadState {
  readonly language: string
  readonly findings: DescriptorFindingList
  readonly extra: ExtraElement[]
  readonly sourceTerms: Map<string, string>
}

const UNREAD = {
  date: 'NARRATIVE_DATE_UNREAD',
  value: 'NARRATIVE_VALUE_UNREAD',
} as const

function readValue(lines: readonly string[]): ReadValue {
  const literal = lines.length === 1 ? decodeLiteral(lines[0] ?? '') : undefined
  return { text: literal ?? decodeText(lines), literal: literal !== undefined }
}

function nameOf(name: string): ReadValue {
  const literal = decodeLiteral(name)
  return { text: literal ?? decodeInline(name), literal: literal !== undefined }
}

/** Gives a codec what one section says. */
export class SectionReader {
  readonly section: NarrativeSection
  /** The heading as it was written. */
  readonly heading: string
  /** What stands under it, as Markdown. */
  readonly lines: readonly string[]
  readonly entries: readonly Entry[]
  readonly #state: ReadState

  constructor({ section, heading, lines, wide }: SectionSource, state: ReadState) {
    this.section = section
    this.heading = heading
    this.lines = lines
    this.#state = state
    const blocks = splitBlocks(lines, { wide: wide || section.prose !== true })
    this.entries = blocks.flatMap((block) => this.#expand(block)).map((block) => this.#entry(block))
  }

  /** The language of the texts. */
  get language(): string {
    return this.#state.language
  }

  /** A text in the language of the narrative. */
  map(text: string): LangMap {
    return { [this.#state.language]: text }
  }

  /** Everything under the heading as one text. */
  all(): LangMap | undefined {
    const text = decodeText(this.lines)
    return text === '' ? undefined : this.map(text)
  }

  /** The texts of several blocks, as one. */
  prose(entries: readonly Entry[]): LangMap | undefined {
    let text = ''
    for (const [index, { kind, whole }] of entries.entries()) {
      const isNext = kind === 'item' && entries[index - 1]?.kind === 'item'
      text += index === 0 ? '' : isNext ? '\n' : '\n\n'
      text += kind === 'item' ? `- ${whole}` : whole
    }
    return text === '' ? undefined : this.map(text)
  }

  /** The values of an item: several, unless its label counts. */
  values(entry: Entry): ReadValue[] {
    if (entry.numbered || entry.literal || entry.lines.length > 1) return entry.text === '' ? [] : [entry]
    const parts = splitList(entry.lines[0] ?? '')
    return parts.map((part) => readValue([part])).filter(({ text, literal }) => text !== '' || literal)
  }

  /** The first detail with a label. */
  detail(entry: Entry, key: string): ReadValue | undefined {
    return entry.details.find(([name]) => name === key)?.[1]
  }

  /** The value of a closed vocabulary; the wording is kept where it is not ours. */
  term<Known extends string>(
    vocabulary: Vocabulary<Known>,
    value: ReadValue,
    path: string,
  ): Known | undefined {
    const term = value.literal ? undefined : termFor(vocabulary, value.text)
    if (term === undefined) return undefined
    const { en, ja, former = [] } = vocabulary[term]
    this.said(path, value.text, [en, ja, term, ...former])
    return term
  }

  /** Keeps the wording of the source, unless it is one of ours. */
  said(path: string, text: string, ours: readonly string[]): void {
    const folded = foldTerm(text)
    if (ours.some((our) => foldTerm(our) === folded) || this.#state.sourceTerms.size >= MAX_FINDINGS) return
    this.#state.sourceTerms.set(path, text.trim())
  }

  /** Keeps an element of a framework that no field is for. */
  keep(element: ExtraElement): void {
    this.#state.extra.push(element)
  }

  /** Keeps what could not be read, and says so. */
  unread(entry: Entry, why: 'date' | 'value' = 'value'): void {
    const label = entry.name?.text
    const element = label === undefined ? this.heading : `${this.heading} / ${label}`
    const text = entry.details.length > 0 || label === undefined ? entry.whole : entry.text
    if (text === '') return
    const path = `/extra/${this.#state.extra.length}`
    this.keep({ framework: 'narrative', element, text: this.map(text) })
    const { heading } = this
    const { findings } = this.#state
    if (label !== undefined && entry.key === undefined) {
      findings.add('NARRATIVE_LABEL_UNKNOWN', path, { heading, label })
    } else findings.add(UNREAD[why], path, { heading, value: text })
  }

  /** A paragraph of lines with labels we know is as many items. */
  #expand(block: RawBlock): RawBlock[] {
    if (block.kind === 'item' || this.section.prose === true || block.lines.length < 2) return [block]
    const blocks: RawBlock[] = []
    for (const line of block.lines) {
      const last = blocks.at(-1)
      if (last === undefined || this.#loose([line]) !== undefined) {
        blocks.push({ kind: 'paragraph', lines: [line], details: [], raw: [line] })
      } else {
        last.lines.push(line)
        last.raw.push(line)
      }
    }
    return blocks
  }

  #entry(block: RawBlock): Entry {
    const { kind, lines } = block
    const split = block.name === undefined && this.#mayHaveLabel(block) ? this.#loose(lines) : undefined
    const name = block.name === undefined ? undefined : nameOf(block.name)
    const label = split === undefined ? name : { text: split.name.trim(), literal: false }
    const found = label === undefined || label.literal ? undefined : findLabel(this.section, label.text)
    const rest = split === undefined ? lines : [split.value, ...lines.slice(1)]
    return {
      kind: split === undefined ? kind : 'item',
      ...readValue(rest),
      ...(label !== undefined && { name: label }),
      ...(found !== undefined && { key: found.key }),
      numbered: found?.numbered === true,
      lines: rest,
      details: block.details.map((detail) => this.#detail(detail)),
      whole: decodeText(block.raw),
    }
  }

  #mayHaveLabel({ kind }: RawBlock): boolean {
    return kind === 'item' || this.section.prose !== true
  }

  #loose(lines: readonly string[]): { name: string; value: string } | undefined {
    return splitKnownLabel(this.section, lines[0] ?? '', decodeInline)
  }

  #detail({ name, lines }: RawBlock['details'][number]): readonly [string, ReadValue] {
    const found = findLabel(this.section, decodeInline(name))
    return [found?.key ?? '', readValue(lines)]
  }
}
