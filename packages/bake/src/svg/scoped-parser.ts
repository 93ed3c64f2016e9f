import { SaxesParser, type SaxesTagNS } from '#saxes'

const BUILT_IN: ReadonlyMap<string, string> = new Map([
  ['xml', 'http://www.w3.org/XML/1998/namespace'],
  ['xmlns', 'http://www.w3.org/2000/xmlns/'],
])

/**
 * The parser, with a table of the prefixes in scope. The one that it brings looks through all open elements
 * for each name, which in a deep document takes seconds.
 */
export class ScopedParser extends SaxesParser {
  readonly #scopes = new Map<string, string[]>()

  constructor() {
    super({ xmlns: true, position: false, defaultXMLVersion: '1.0', forceXMLVersion: true })
  }

  /** Notes a declaration of the element that is being opened. */
  declare(prefix: string, namespace: string): void {
    const bound = this.#scopes.get(prefix)
    if (bound === undefined) this.#scopes.set(prefix, [namespace.trim()])
    else bound.push(namespace.trim())
  }

  /** Forgets the declarations of an element that is over. */
  leave(tag: SaxesTagNS): void {
    for (const prefix of Object.keys(tag.ns)) this.#scopes.get(prefix)?.pop()
  }

  override resolve(prefix: string): string | undefined {
    return this.#scopes.get(prefix)?.at(-1) ?? BUILT_IN.get(prefix)
  }
}
