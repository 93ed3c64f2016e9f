import { toHex } from '../../bytes/hex.ts'
import { webCrypto } from '../../engine/web-crypto.ts'

/** Names for nodes that have none: IRIs for a while, and blank nodes again afterwards. */
export interface Names {
  /** The IRI of what a key stands for; the same each time. */
  readonly iriOf: (...key: readonly (string | number)[]) => string
  /** The label behind such an IRI; `undefined` for any other. */
  readonly labelOf: (iri: unknown) => string | undefined
}

/** Enough that names are sorted in the order in which they were given. */
const DIGITS = 6

/**
 * Names for one call. Nobody can have written one of them into a document, because they are drawn by lot.
 *
 * Nodes that nothing tells apart get canonical labels in the order of their names. So that issuer and holder
 * find the same ones, the order is that of the document.
 */
export function createNames(): Names {
  const prefix = `urn:shirushi:${toHex(webCrypto().getRandomValues(new Uint8Array(16)))}:`
  const iris = new Map<string, string>()
  return {
    iriOf(...parts) {
      const key = JSON.stringify(parts)
      const iri = iris.get(key) ?? prefix + String(iris.size).padStart(DIGITS, '0')
      iris.set(key, iri)
      return iri
    },
    labelOf: (iri) =>
      typeof iri === 'string' && iri.startsWith(prefix) ? iri.slice(prefix.length) : undefined,
  }
}
