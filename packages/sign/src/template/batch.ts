import { InvalidArgumentError } from '@shirushi/core/errors'
import { FindingCollector } from '@shirushi/core/findings'
import type { JsonObject, JsonValue } from '@shirushi/core/json'
import { UnsignableError } from '../errors.ts'
import { SIGN_CATALOGUE, type SignDefinitions } from '../findings/catalogue.ts'
import { clockOf } from '../sign/checked-options.ts'
import { sign } from '../sign/sign.ts'
import type { SignOptions } from '../sign/sign-options.ts'
import type { CompiledTemplate } from './compiled-template.ts'
import type { RowIssuer } from './row-issuer.ts'
import { kindsOf, readRow } from './row-values.ts'
import { fillSlots, type Row } from './slots.ts'
import { type RefusedRow, type RowFacts, type RowResult, SignedText } from './template-result.ts'

/** What all rows of a batch have in common. */
export interface BatchOptions {
  /** When the proofs were made; `false` leaves it out. Default: when the batch was begun, in whole seconds. */
  readonly created?: Date | string | false
}

/** Rows that leave different members out need issuers of their own; further ones go to `sign`. */
const MOST_ISSUERS = 64

type Values = readonly (JsonValue | undefined)[]

/** One run over rows, with one moment at which all of them are signed. */
export class Batch {
  readonly #template: CompiledTemplate
  readonly #options: SignOptions & { readonly now: () => Date }
  readonly #issuers = new Map<string, RowIssuer | undefined>()
  readonly #pending = new Map<string, Promise<void>>()

  constructor(template: CompiledTemplate, options: SignOptions, { created }: BatchOptions) {
    this.#template = template
    const now = clockOf(options)
    this.#options = { ...options, ...(created !== undefined && { created }), now: () => now }
  }

  /** The results, in the order of the rows. */
  async *run<RowType extends Row>(
    rows: Iterable<RowType> | AsyncIterable<RowType>,
    concurrency: number,
  ): AsyncGenerator<RowResult<RowType>, void, undefined> {
    const waiting: (RowResult<RowType> | Promise<RowResult<RowType>>)[] = []
    let index = 0
    try {
      for await (const row of rows) {
        const result = this.#issue({ row, index: index++ })
        if (waiting.length === 0 && !(result instanceof Promise)) yield result
        else {
          waiting.push(result)
          while (waiting.length >= concurrency || isReady(waiting[0])) {
            const next = waiting.shift()
            if (next !== undefined) yield await next
          }
        }
      }
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) yield await next
    } finally {
      // Whoever stops early is not to hear of what was still under way.
      for (const result of waiting) Promise.resolve(result).catch(() => undefined)
    }
  }

  /** What a row gives, or why it gives nothing: one broken line of a register must not stop the others. */
  #usable<RowType extends Row, Value>(
    facts: RowFacts<RowType>,
    make: () => Value,
  ): RefusedRow<RowType> | { readonly value: Value } {
    try {
      return { value: make() }
    } catch (error) {
      if (!(error instanceof InvalidArgumentError)) throw error
      const findings = new FindingCollector<SignDefinitions>(SIGN_CATALOGUE, this.#options.language)
      findings.add('ROW_UNUSABLE', '', { reason: error.message })
      const [first, ...others] = findings.toArray()
      if (first === undefined) throw error
      return { ...facts, outcome: 'refused', findings: [first, ...others] }
    }
  }

  #issue<RowType extends Row>(facts: RowFacts<RowType>): RowResult<RowType> | Promise<RowResult<RowType>> {
    const read = this.#usable(facts, () => readRow(facts.row, this.#template.slots.names, facts.index))
    if ('outcome' in read) return read
    const { value: values } = read
    const kinds = kindsOf(values)
    if (kinds === undefined) return this.#single(facts, values)
    if (!this.#issuers.has(kinds)) return this.#first(facts, kinds, values)
    const text = this.#issuers.get(kinds)?.(values)
    if (typeof text === 'string') return new SignedText(facts, text, 'template')
    return text === undefined ? this.#single(facts, values) : this.#later(facts, values, text)
  }

  /** The first row of its kind. */
  async #first<RowType extends Row>(
    facts: RowFacts<RowType>,
    kinds: string,
    values: Values,
  ): Promise<RowResult<RowType>> {
    const pending = this.#pending.get(kinds) ?? this.#compile(kinds, values)
    this.#pending.set(kinds, pending)
    await pending
    this.#pending.delete(kinds)
    return this.#issuers.has(kinds) ? this.#issue(facts) : this.#single(facts, values)
  }

  async #compile(kinds: string, values: Values): Promise<void> {
    if (this.#issuers.size >= MOST_ISSUERS) return
    try {
      this.#issuers.set(kinds, await this.#template.issuerFor(kinds, values, this.#options))
    } catch (error) {
      // The next row may be better. What is wrong with the call itself comes up again when this row is signed alone.
      if (!(error instanceof UnsignableError || error instanceof InvalidArgumentError)) throw error
    }
  }

  async #later<RowType extends Row>(
    facts: RowFacts<RowType>,
    values: Values,
    pending: Promise<string | undefined>,
  ): Promise<RowResult<RowType>> {
    const text = await pending
    return text === undefined ? this.#single(facts, values) : new SignedText(facts, text, 'template')
  }

  /** A row that the template cannot hold, or that may have to be refused. */
  async #single<RowType extends Row>(facts: RowFacts<RowType>, values: Values): Promise<RowResult<RowType>> {
    const { document, slots, signer } = this.#template
    const filled = this.#usable(facts, () => fillSlots(document, slots, values, `rows[${facts.index}]`))
    if ('outcome' in filled) return filled
    try {
      const signed = await sign<JsonObject>(filled.value, signer, this.#options)
      return new SignedText(facts, JSON.stringify(signed), 'sign')
    } catch (error) {
      if (error instanceof UnsignableError) return { ...facts, outcome: 'refused', findings: error.findings }
      throw error
    }
  }
}

function isReady(result: unknown): boolean {
  return result !== undefined && !(result instanceof Promise)
}
