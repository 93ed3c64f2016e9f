import { type AddressNature, addressNature } from './address.ts'
import { type CssToken, cssTokens } from './css-tokens.ts'
import type { Range } from './svg-watcher.ts'

/** A place of CSS that reaches out of the file or runs code. */
export interface CssReference extends Range {
  readonly nature: Exclude<AddressNature, 'harmless'>
  /** How CSS calls it, such as `url()` or `@import`. */
  readonly name: string
  /** What can stand there instead and does nothing, so that the rest of the rule keeps its meaning. */
  readonly replacement: string
}

/** What is of interest in CSS. */
export interface CssFacts {
  readonly references: readonly CssReference[]
  /** Whether there are animations. */
  readonly hasKeyframes: boolean
  /**
   * Whether nothing is left once the references are replaced. CSS that is broken on purpose can be read in
   * another way then, and refer to something after all.
   */
  readonly isQuietWithout: boolean
}

/** An address of nothing. */
const NOWHERE = 'data:,'

/** Functions whose strings are addresses. */
const ADDRESS_FUNCTIONS: ReadonlySet<string> = new Set([
  'url',
  'src',
  'image',
  'image-set',
  '-webkit-image-set',
  'cross-fade',
  '-webkit-cross-fade',
])

/** Functions that bring in what is written elsewhere, so that it cannot be judged where they stand. */
const SUBSTITUTIONS: ReadonlySet<string> = new Set(['var', 'env', 'attr'])

/** Rules of which an address is only a name. */
const NAMING_RULES: ReadonlySet<string> = new Set(['namespace', 'charset'])

/** Finds what CSS refers to outside of the file, and what would run code in old browsers. */
export function findCssReferences(css: string): CssFacts {
  const found = read(css)
  const { references } = found
  const isQuietWithout = references.length === 0 || read(replaced(css, references)).references.length === 0
  return { ...found, isQuietWithout }
}

type Reading = Omit<CssFacts, 'isQuietWithout'>

function read(css: string): Reading {
  const reader = new CssReader(css.length)
  for (const token of cssTokens(css)) reader.take(token)
  return reader.finish()
}

/** As the changes of a file are made: of several that overlap, the widest. */
function replaced(css: string, references: readonly CssReference[]): string {
  const ordered = [...references].sort((one, other) => one.start - other.start || other.end - one.end)
  const parts: string[] = []
  let last = 0
  for (const { start, end, replacement } of ordered) {
    if (start < last) continue
    parts.push(css.slice(last, start), replacement)
    last = end
  }
  return parts.join('') + css.slice(last)
}

interface OpenFunction {
  readonly name: string
  readonly start: number
  /** Whether a function around it takes addresses. */
  readonly isInAddress: boolean
}

class CssReader {
  readonly #length: number
  readonly #references: CssReference[] = []
  readonly #functions: OpenFunction[] = []
  #hasKeyframes = false
  /** The rule that is being read, if it is one that counts, and where it began. */
  #rule: { readonly name: 'import' | 'naming'; readonly start: number } | undefined

  constructor(length: number) {
    this.#length = length
  }

  take(token: CssToken): void {
    const { kind, value, start, end } = token
    if (kind === 'at-word') this.#atWord(value, start)
    else if (kind === 'function') this.#open(value, start)
    else if (kind === 'sign') this.#sign(value, start, end)
    else if (kind === 'url') this.#address(value, 'url()', token)
    else if (kind === 'string' && ADDRESS_FUNCTIONS.has(this.#functions.at(-1)?.name ?? '')) {
      this.#address(value, `${this.#functions.at(-1)?.name}()`, token)
    }
  }

  finish(): Reading {
    while (this.#functions.length > 0) this.#close(this.#length)
    this.#endRule(this.#length)
    return { references: this.#references, hasKeyframes: this.#hasKeyframes }
  }

  #atWord(name: string, start: number): void {
    if (name.endsWith('keyframes')) this.#hasKeyframes = true
    if (this.#rule?.name === 'import') return
    if (name === 'import') this.#rule = { name: 'import', start }
    else if (NAMING_RULES.has(name)) this.#rule = { name: 'naming', start }
    else this.#rule = undefined
  }

  #open(name: string, start: number): void {
    const parent = this.#functions.at(-1)
    const isInAddress = parent !== undefined && (parent.isInAddress || ADDRESS_FUNCTIONS.has(parent.name))
    this.#functions.push({ name, start, isInAddress })
  }

  #sign(sign: string, start: number, end: number): void {
    if (sign === '(') this.#open('', start)
    else if (sign === ')') this.#close(end)
    else if (sign === ';' && this.#functions.length === 0) this.#endRule(end)
    else if (sign === '{' || sign === '}') {
      // A block inside of brackets is nothing that images need; after it, count anew.
      while (this.#functions.length > 0) this.#close(start)
      this.#endRule(start)
    }
  }

  #close(end: number): void {
    const closed = this.#functions.pop()
    if (closed === undefined) return
    const { name, start, isInAddress } = closed
    if (SUBSTITUTIONS.has(name) && isInAddress) {
      const replacement = `url(${NOWHERE})`
      this.#whole({ nature: 'external', name: `${name}()`, start, end, replacement })
    } else if (name === 'expression') {
      // With a space, lest the word goes on with what stands behind.
      this.#whole({ nature: 'script-address', name: 'expression()', start, end, replacement: 'none ' })
    }
  }

  /** A function that goes as a whole. An import that began inside of it begins anew behind it. */
  #whole(reference: CssReference): void {
    this.#references.push(reference)
    const { start, end } = reference
    if (this.#rule === undefined || this.#rule.start < start) return
    this.#rule = this.#rule.name === 'import' ? { ...this.#rule, start: end } : undefined
  }

  #address(address: string, name: string, { start, end, contentEnd }: CssToken): void {
    if (this.#rule !== undefined) return
    const nature = addressNature(address)
    if (nature === 'harmless') return
    // The quotes of a string stay, because they may be written as references.
    const place =
      contentEnd === undefined
        ? { start, end, replacement: `url(${NOWHERE})` }
        : { start: start + 1, end: contentEnd, replacement: NOWHERE }
    this.#references.push({ nature, name, ...place })
  }

  #endRule(end: number): void {
    const rule = this.#rule
    this.#rule = undefined
    if (rule?.name !== 'import' || rule.start >= end) return
    // A space, lest what stood around it becomes one word.
    this.#references.push({ nature: 'external', name: '@import', start: rule.start, end, replacement: ' ' })
  }
}
