import type { MessageLanguage } from '../../findings/finding.ts'
import type { Confidence } from '../evidence.ts'
import type { DescriptorFindingCode, DescriptorParamsOf } from '../findings/catalogue.ts'
import { DescriptorFindingList, type DescriptorFindingParams } from '../findings/descriptor-finding-list.ts'
import type { Term } from '../vocabularies/vocabulary.ts'
import { schemeOfCode } from './elm-lists.ts'
import type { ElmNode, ElmValue } from './elm-value.ts'
import type { Field, Texts } from './field.ts'
import { momentOf } from './xsd-values.ts'

/** A label of ours in both languages. */
export interface Label {
  readonly en: string
  readonly ja: string
}

/** The language of a text of which nobody says it. */
const UNDETERMINED = 'und'

/** How a document is written. */
export interface DraftOptions {
  /** The languages of the descriptor, the primary one first. */
  readonly languages: readonly string[]
  /** The language of the findings. */
  readonly language: MessageLanguage
  /** Where days begin. */
  readonly offset: string
}

/** What an ELM document is written with: it makes the nodes, and notes what there is to say. */
export class ElmDraft {
  readonly findings: DescriptorFindingList
  /** The language of texts that do not say theirs: the first that the descriptor names. */
  readonly primary: string
  readonly #offset: string
  readonly #languages: ReadonlySet<string>
  readonly #counts = new Map<string, number>()
  readonly #said = new Set<string>()
  #timeAdded = false

  constructor({ languages, language, offset }: DraftOptions) {
    this.#offset = offset
    this.findings = new DescriptorFindingList(language)
    this.primary = languages[0] ?? UNDETERMINED
    this.#languages = new Set(languages.map((tag) => tag.split('-', 1)[0]?.toLowerCase() ?? ''))
  }

  /** Notes a finding. */
  note<Code extends DescriptorFindingCode>(
    code: Code,
    path: string,
    ...params: [DescriptorParamsOf<Code>] extends [never] ? [] : [params: DescriptorFindingParams<Code>]
  ): void {
    // What is written in two places is said once.
    const said = JSON.stringify([code, path, params[0]])
    if (this.#said.has(said)) return
    this.#said.add(said)
    this.findings.record(code, path, params[0] ?? {})
  }

  /** A node; without an IRI of its own it gets a local one, as Europass writes them. */
  node(type: string, properties: Readonly<Record<string, ElmValue | undefined>>, iri?: string): ElmNode {
    const said = Object.entries(properties).filter(([, value]) => value !== undefined)
    return { id: iri ?? this.#localId(type), type, ...Object.fromEntries(said) }
  }

  #localId(type: string): string {
    const count = (this.#counts.get(type) ?? 0) + 1
    this.#counts.set(type, count)
    return `urn:epass:${type.slice(0, 1).toLowerCase()}${type.slice(1)}:${count}`
  }

  /** A label of ours in the languages of the descriptor; in English where it has neither of ours. */
  label({ en, ja }: Label): Texts {
    const japanese = this.#languages.has('ja')
    return { ...(japanese && { ja }), ...((this.#languages.has('en') || !japanese) && { en }) }
  }

  /** A text that does not say its language, in the primary one. */
  assumed(field: Field<string | undefined>): Texts | undefined {
    const text = field.text()
    if (text === undefined) return undefined
    const params = { field: fieldName(field.path), language: this.primary }
    this.note('ELM_LANGUAGE_ASSUMED', field.path, params)
    return { [this.primary]: text }
  }

  /** A day or moment. */
  moment(field: Field<string | undefined>): string | undefined {
    const text = field.text()
    if (text === undefined) return undefined
    const moment = momentOf(text, this.#offset)
    if (moment === undefined) this.refuses(field, text)
    else if (moment.ofDay && !this.#timeAdded) {
      this.#timeAdded = true
      this.note('ELM_TIME_ADDED', field.path, { field: fieldName(field.path), offset: this.#offset })
    }
    return moment?.dateTime
  }

  /** Notes that a value is not one that the model can hold. */
  refuses(field: Field<unknown>, value: unknown): void {
    field.settle()
    this.note('ELM_VALUE_REFUSED', field.path, { field: fieldName(field.path), value })
  }

  /** A code of a controlled list, with the list that it belongs to. */
  concept(iri: string, prefLabel?: Texts, scheme: string | undefined = schemeOfCode(iri)): ElmNode {
    const inScheme = scheme === undefined ? undefined : { id: scheme, type: 'ConceptScheme' }
    return this.node('Concept', { inScheme, prefLabel }, iri)
  }

  /** A value of a vocabulary of ours: its code in the list of Europass, or else its label alone. */
  term(term: Term, field: Field<unknown>): ElmNode {
    const prefLabel = this.label(term)
    if (term.europass === undefined) {
      // As the descriptor has it, which is the same for readers of either language.
      this.note('ELM_NO_CODE', field.path, { value: field.peek() ?? fieldName(field.path) })
      return this.node('Concept', { prefLabel })
    }
    if (term.confidence !== ('established' satisfies Confidence)) {
      this.note('ELM_CODE_UNVERIFIED', field.path, { field: fieldName(field.path), iri: term.europass })
    }
    return this.concept(term.europass, prefLabel)
  }

  /** A list of values that no authority keeps, by its names and its own code. */
  scheme(prefLabel: Texts | undefined, notation?: string): ElmNode | undefined {
    if (prefLabel === undefined && notation === undefined) return undefined
    return this.node('ConceptScheme', { prefLabel, notation })
  }

  /** A note about something, in words. */
  noteNode(noteLiteral: Texts | undefined, subject?: Label): ElmNode | undefined {
    if (noteLiteral === undefined) return undefined
    const about = subject && this.node('Concept', { prefLabel: this.label(subject) })
    return this.node('Note', { noteLiteral, subject: about })
  }

  /** A field that has no property of its own, as a note. */
  asNote(field: Field<Readonly<Record<string, string>> | undefined>, subject: Label): ElmNode | undefined {
    const texts = field.texts()
    if (texts !== undefined) this.note('ELM_AS_NOTE', field.path, { field: fieldName(field.path) })
    return this.noteNode(texts, subject)
  }

  /** A web page. */
  page(url: Field<string | undefined>, title?: Texts): ElmNode | undefined {
    const contentURL = url.text()
    return contentURL === undefined ? undefined : this.node('WebResource', { title, contentURL })
  }

  /** Notes that a document without a property is refused. */
  requires(type: string, property: string, path: string): void {
    this.note('ELM_REQUIRED_MISSING', path, { class: type, property })
  }
}

/** A field as messages name it: `effort.hours`, `award.stars`. */
export function fieldName(path: string): string {
  return path.slice(1).replaceAll('/', '.').replaceAll('~1', '/').replaceAll('~0', '~')
}
