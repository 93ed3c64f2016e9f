import { InvalidArgumentError } from '@shirushi/core/errors'
import {
  type CanonicalizeOptions,
  canonicalizeRdf,
  type DocumentLoader,
  type RdfCanonicalizer,
  type RdfHash,
} from '../canonical/canonicalize-rdf.ts'
import type { RdfLimits } from '../canonical/rdf-limits.ts'
import { createDocumentLoader } from '../contexts/document-loader.ts'

/** How the work is done. None of it changes what comes out. */
export interface EngineOptions {
  /** Where contexts come from. Default: what is bundled, and nothing else. */
  readonly documentLoader?: DocumentLoader
  /** How far to go; those that are not named keep their defaults. */
  readonly limits?: Partial<RdfLimits>
  /** To give up early, as an `AbortSignal` does. */
  readonly signal?: CanonicalizeOptions['signal']
  /** `reference` goes through the suites of Digital Bazaar, which is slower. Default: `default`. */
  readonly engine?: 'default' | 'reference'
  /** What brings JSON-LD into its canonical form in the default engine. Default: `canonicalizeRdf`. */
  readonly canonicalize?: RdfCanonicalizer
}

/** @internal What the work is done with, after the options were looked at. */
export interface Tools {
  readonly engine: 'default' | 'reference'
  readonly documentLoader: DocumentLoader
  readonly canonicalize: (document: object, hash: RdfHash) => Promise<string>
  readonly options: Pick<CanonicalizeOptions, 'limits' | 'signal'>
  /** Whether the loader threw this. */
  readonly isFromLoader: (error: unknown) => boolean
}

let bundledOnly: DocumentLoader | undefined

/** @internal @throws `InvalidArgumentError` when there is no such engine. */
export function toolsFor(options: EngineOptions): Tools {
  const { engine = 'default', limits, signal } = options
  const canonicalize: RdfCanonicalizer = options.canonicalize ?? canonicalizeRdf
  if (engine !== 'default' && engine !== 'reference') {
    throw new InvalidArgumentError('options.engine', 'must be "default" or "reference"')
  }
  bundledOnly ??= createDocumentLoader()
  const load = options.documentLoader ?? bundledOnly
  const thrown: unknown[] = []
  const documentLoader: DocumentLoader = async (url) => {
    try {
      return await load(url)
    } catch (error) {
      thrown.push(error)
      throw error
    }
  }
  const kept = { ...(limits && { limits }), ...(signal && { signal }) }
  return {
    engine,
    documentLoader,
    canonicalize: async (document, hash) =>
      (await canonicalize(document, { ...kept, documentLoader, hash })).nquads,
    options: kept,
    isFromLoader: (error) => thrown.includes(error),
  }
}
