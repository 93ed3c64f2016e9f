import type { FindingDefinition, FindingDefinitions, Generation, Placeholders } from './definition.ts'
import { inDocumentOrder } from './document-order.ts'
import type { FindingOf, JsonPatchOperation, MessageLanguage } from './finding.ts'
import { quotable } from './quotable.ts'
import { fillMessage } from './render-finding.ts'

/** Findings beyond this number are counted, not kept: a hostile document must not cost memory. */
export const MAX_FINDINGS = 1_000

const TRUNCATED = 'FINDINGS_TRUNCATED'

/** The codes of a catalogue. */
export type CodeIn<Definitions extends FindingDefinitions> = keyof Definitions & string

/** The parameters that the message of a code names. */
export type ParamsIn<Definitions extends FindingDefinitions, Code extends CodeIn<Definitions>> =
  Code extends CodeIn<Definitions> ? Placeholders<Definitions[Code]['en']> : never

/** Parameters as a check has them; they become quotable text. */
export type GivenParams<Definitions extends FindingDefinitions, Code extends CodeIn<Definitions>> = {
  readonly [Name in ParamsIn<Definitions, Code>]: unknown
}

/** A catalogue, which can say that there are more findings than were kept. */
export type Catalogue<Definitions extends FindingDefinitions> = Readonly<
  Record<CodeIn<Definitions>, FindingDefinition>
> & { readonly FINDINGS_TRUNCATED: FindingDefinition }

/**
 * Collects what a check finds, by the rules of one catalogue. One of these serves a whole check; it is the
 * only thing in a check that is written to.
 *
 * Each package makes its own by naming its catalogue: `FindingList` is the one of this package.
 */
export class FindingCollector<Definitions extends FindingDefinitions> {
  readonly #findings: FindingOf<CodeIn<Definitions>>[] = []
  readonly #catalogue: Catalogue<Definitions>
  readonly #language: MessageLanguage
  #dropped = 0

  /** The generation whose specification findings refer to, where both have the rule. */
  generation: Generation = 'ob3'

  constructor(catalogue: Catalogue<Definitions>, language: MessageLanguage = 'en') {
    this.#catalogue = catalogue
    this.#language = language
  }

  /** Notes a finding. `path` is a JSON Pointer. */
  add<Code extends CodeIn<Definitions>>(
    code: Code,
    path: string,
    ...[params, fix]: [ParamsIn<Definitions, Code>] extends [never]
      ? [params?: undefined, fix?: readonly JsonPatchOperation[]]
      : [params: GivenParams<Definitions, Code>, fix?: readonly JsonPatchOperation[]]
  ): void {
    this.#keep(code, path, params ?? {}, fix)
  }

  /** The same as {@link FindingCollector.add | add}, for callers that hand on a code they were given. */
  record<Code extends CodeIn<Definitions>>(
    code: Code,
    path: string,
    params: GivenParams<Definitions, Code>,
    fix?: readonly JsonPatchOperation[],
  ): void {
    this.#keep(code, path, params, fix)
  }

  /** Takes over findings that another check made. What it left out is left out here, too, and counted. */
  addAll(findings: Iterable<FindingOf<CodeIn<Definitions>>>): void {
    for (const finding of findings) {
      if (finding.code === TRUNCATED) this.#dropped += Number(finding.params['dropped'])
      else if (this.#findings.length < MAX_FINDINGS) this.#findings.push(finding)
      else this.#dropped++
    }
  }

  /** How many were kept so far. */
  get size(): number {
    return this.#findings.length
  }

  /** Whether one of them is of severity `error`. */
  get hasErrors(): boolean {
    return this.#findings.some(({ severity }) => severity === 'error')
  }

  /** All findings, in the order in which they were made. */
  toArray(): FindingOf<CodeIn<Definitions>>[] {
    return [...this.#findings, ...this.#leftOut()]
  }

  /** All findings, in the order in which a reader of the document meets what they are about. */
  inOrderOf(document: unknown): FindingOf<CodeIn<Definitions>>[] {
    if (this.#findings.length === 0) return []
    return [...inDocumentOrder(document, this.#findings), ...this.#leftOut()]
  }

  #leftOut(): FindingOf<CodeIn<Definitions>>[] {
    return this.#dropped === 0 ? [] : [this.#make(TRUNCATED, '', { dropped: this.#dropped })]
  }

  #keep(
    code: CodeIn<Definitions>,
    path: string,
    params: Readonly<Record<string, unknown>>,
    fix: readonly JsonPatchOperation[] | undefined,
  ): void {
    if (this.#findings.length >= MAX_FINDINGS) this.#dropped++
    else this.#findings.push(this.#make(code, path, params, fix))
  }

  #make(
    code: CodeIn<Definitions>,
    path: string,
    values: Readonly<Record<string, unknown>>,
    fix?: readonly JsonPatchOperation[],
  ): FindingOf<CodeIn<Definitions>> {
    const definition: FindingDefinition = this.#catalogue[code]
    const { severity, spec: specs } = definition
    const spec = typeof specs === 'string' ? specs : specs[this.generation]
    const params: Record<string, string> = {}
    for (const [name, value] of Object.entries(values)) params[name] = quotable(value)
    const message = fillMessage(definition[this.#language], params, this.#language)
    return { code, severity, path, message, spec, params, ...(fix && { fix }) }
  }
}
