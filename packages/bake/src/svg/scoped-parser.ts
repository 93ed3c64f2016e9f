import { SaxesParser, type SaxesTagNS } from '#saxes'

const BUILT_IN: ReadonlyMap<string, string> = new Map([
  ['xml', 'http://www.w3.org/XML/1998/namespace'],
  ['xmlns', 'http://www.w3.org/2000/xmlns/'],
])

/** Longer than any namespace that is looked for. */
export const LONG_NAMESPACE = 128

/** So many characters are read at a time. */
const STRETCH = 16_384

/** What the parser itself asks of a value is told by as many characters, white space counted as one. */
const TELLING = 64

/**
 * The parser, with a table of the prefixes in scope. The one that it brings looks through all open elements
 * for each name, which in a deep document takes seconds.
 *
 * It also puts a text together of a piece for each line end, reference or sign that may end it, which takes
 * thirty times the memory of the file. So what it tells of texts and values is not used, and is thrown away as
 * it reads.
 */
export class ScopedParser extends SaxesParser {
  readonly #scopes = new Map<string, string[]>()
  #longNamespaces = 0

  constructor() {
    super({ xmlns: true, position: false, defaultXMLVersion: '1.0', forceXMLVersion: true })
  }

  /** Reads a file from its beginning to its end. */
  read(text: string): void {
    for (let at = 0; at < text.length; at += STRETCH) {
      this.write(text.slice(at, at + STRETCH))
      this.#forget()
    }
    this.close()
  }

  /**
   * Notes a declaration of the element that is being opened.
   *
   * @param namespace - Its first characters, up to {@link LONG_NAMESPACE}. The parser makes a text of it and
   * the name for each attribute, so a long one is called something short that no other is.
   */
  declare(prefix: string, namespace: string): void {
    const isLong = namespace.length >= LONG_NAMESPACE
    const called = isLong ? `\0${this.#longNamespaces++}` : namespace.trim()
    const bound = this.#scopes.get(prefix)
    if (bound === undefined) this.#scopes.set(prefix, [called])
    else bound.push(called)
  }

  /** Forgets the declarations of an element that is over. */
  leave(tag: SaxesTagNS): void {
    for (const prefix of Object.keys(tag.ns)) this.#scopes.get(prefix)?.pop()
  }

  override resolve(prefix: string): string | undefined {
    return this.#scopes.get(prefix)?.at(-1) ?? BUILT_IN.get(prefix)
  }

  #forget(): void {
    if (this.text.length > TELLING) {
      // Whether it is blank, or a namespace that may not be declared. Joined anew, it keeps nothing else alive.
      this.text = [...this.text.replace(/\s+/g, ' ').slice(0, TELLING)].join('')
    }
    // Nobody writes a reference as long; with a line end in it, it is none.
    if (this.entity.length > STRETCH) this.entity = '\n'
  }
}
