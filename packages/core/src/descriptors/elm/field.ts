import { isObject } from '../../json/json-value.ts'
import { ownMember } from '../../json/own-member.ts'
import { pointerStep } from '../../json/pointer.ts'
import { isIri } from '../../values/uri.ts'
import type { Ledger } from './ledger.ts'

/** More items than this of one list are left out, and said to be. */
const MAX_ITEMS = 1_000

const LANGUAGE_TAG = /^[a-z]{1,8}(-[a-z\d]{1,8}){0,8}$/i

/** Texts by language, as the European Learning Model writes them. */
export type Texts = Readonly<Record<string, string>>

/** Whether a text has the form of a language tag. */
export function isLanguageTag(text: string): boolean {
  return LANGUAGE_TAG.test(text)
}

type ItemOf<Value> = NonNullable<Value> extends readonly (infer Item)[] ? Item : never

/**
 * A field of a descriptor, however hostile. What is read of it is settled in the ledger; what has another
 * form than it should is not there, so that it stays unsettled.
 */
export class Field<Value> {
  /** Its JSON Pointer. */
  readonly path: string
  readonly #value: unknown
  readonly #ledger: Ledger

  constructor(value: unknown, path: string, ledger: Ledger) {
    this.#value = value
    this.path = path
    this.#ledger = ledger
  }

  /** A member, there or not. */
  get<Name extends keyof NonNullable<Value> & string>(name: Name): Field<NonNullable<Value>[Name]> {
    const value = isObject(this.#value) ? ownMember(this.#value, name) : undefined
    return new Field<NonNullable<Value>[Name]>(value, this.path + pointerStep(name), this.#ledger)
  }

  /** The items of a list. */
  items(): Field<ItemOf<Value>>[] {
    if (!Array.isArray(this.#value)) return []
    const items: readonly unknown[] = this.#value.slice(0, MAX_ITEMS)
    return items.map((item, index) => new Field<ItemOf<Value>>(item, `${this.path}/${index}`, this.#ledger))
  }

  /** Whether there is anything. */
  get exists(): boolean {
    return this.#value !== undefined && this.#value !== null
  }

  /** Notes that all of it was written, or that a finding says why not. */
  settle(): void {
    this.#ledger.settle(this.path)
  }

  /** The text, if it says anything, without settling it. */
  peek(): string | undefined {
    const value = this.#value
    return typeof value === 'string' && value.trim() !== '' ? value : undefined
  }

  /** The text, if it says anything. */
  text(): string | undefined {
    if (typeof this.#value === 'string') this.settle()
    return this.peek()
  }

  /** The text, if it can name a node. */
  iri(): string | undefined {
    const text = this.peek()
    return text !== undefined && isIri(text) ? this.text() : undefined
  }

  /** The number, if it is one that can be written. */
  number(): number | undefined {
    const value = this.#value
    if (typeof value !== 'number' || !Number.isFinite(value) || Math.abs(value) >= 1e15) return undefined
    if (value !== 0 && Math.abs(value) < 1e-6) return undefined
    this.settle()
    return value
  }

  /** True or false, without settling it. */
  peekBoolean(): boolean | undefined {
    return typeof this.#value === 'boolean' ? this.#value : undefined
  }

  /** The languages that it has texts in, without settling them. */
  languages(): string[] {
    return isObject(this.#value) ? Object.keys(this.#value).slice(0, MAX_ITEMS) : []
  }

  /** The texts that say anything, by language. */
  texts(): Texts | undefined {
    const value = this.#value
    if (!isObject(value)) return undefined
    const texts: [string, string][] = []
    for (const tag of Object.keys(value).slice(0, MAX_ITEMS)) {
      const text = ownMember(value, tag)
      if (typeof text !== 'string' || !isLanguageTag(tag)) continue
      this.#ledger.settle(this.path + pointerStep(tag))
      if (text.trim() !== '') texts.push([tag, text])
    }
    return texts.length === 0 ? undefined : Object.fromEntries(texts)
  }
}
