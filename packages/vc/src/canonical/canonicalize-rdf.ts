import type { Quad, Term } from '#rdf-canonize'
import { CanonicalizationError, LimitExceededError } from '../errors.ts'
import { loadOnce } from '../load-once.ts'
import { assertDocument } from './assert-document.ts'
import { hasLoneSurrogate } from './canonicalize-json.ts'
import { Carried, libraryLoader, ownError } from './library-errors.ts'
import { assertRdfLimits, type RdfLimits } from './rdf-limits.ts'

/** Finds a context by its address, and throws where it may not be used. */
export type DocumentLoader = (url: string) => Promise<{ readonly document: unknown }>

/** The hash functions that RDFC-1.0 knows. */
export type RdfHash = 'SHA-256' | 'SHA-384'

/** How far a canonicalization may go. */
export interface CanonicalizeOptions {
  /** Default: `SHA-256`. */
  readonly hash?: RdfHash
  /** Those that are not named keep their defaults. */
  readonly limits?: Partial<RdfLimits>
  /** To give up early, as an `AbortSignal` does; asked now and then, where work can become much. */
  readonly signal?: { readonly aborted: boolean; readonly reason?: unknown }
}

/** How to read a document, and how far to go. */
export interface CanonicalizeRdfOptions extends CanonicalizeOptions {
  /** Where contexts come from; `createDocumentLoader` makes one that uses no network. */
  readonly documentLoader: DocumentLoader
}

/** A dataset in canonical form. */
export interface CanonicalRdf {
  /** The canonical N-Quads, one in each line. */
  readonly nquads: string
  /** The canonical label of each blank node, by the label it had before, both without `_:`. */
  readonly labels: ReadonlyMap<string, string>
}

/** An engine for RDFC-1.0 over JSON-LD. All engines give the same bytes. */
export type RdfCanonicalizer = (document: object, options: CanonicalizeRdfOptions) => Promise<CanonicalRdf>

const loadJsonld = loadOnce(() => import('#jsonld'))
const loadRdfCanonize = loadOnce(() => import('#rdf-canonize'))

const DIGESTS = { 'SHA-256': 'sha256', 'SHA-384': 'sha384' } as const

/** rdf-canonize looks at the signal once in three permutations. */
const PERMUTATIONS_PER_LOOK = 3

/** Put before every label while the library works. */
const MARK = 'm'

/**
 * Brings a JSON-LD document into its RDFC-1.0 form, with the reference libraries `jsonld` and `rdf-canonize`.
 *
 * Safe mode throughout: a member that would be dropped, because no context defines it, is an error. The work
 * is bounded by counting, so that the same document is refused on every machine; with such bounds a dataset
 * that is made to be hard is refused within a second.
 *
 * Statements are sorted by UTF-16 code units, as all libraries do; the specification says code points, which
 * differs for characters beyond U+FFFF against U+E000 to U+FFFF.
 *
 * @param document - Parsed JSON; a stranger's. It is never written to.
 * @param options - Where contexts come from, and how far to go.
 * @throws `CanonicalizationError` when it has no canonical form that covers all of it.
 * @throws `LimitExceededError` when it takes more than a limit allows.
 * @throws What the loader throws, such as `ContextNotAllowedError`.
 * @throws The `reason` of the signal, once it is aborted.
 * @throws `InvalidArgumentError` when a limit is no whole number.
 * @see {@link https://www.w3.org/TR/rdf-canon/#canon-algorithm | RDF Dataset Canonicalization, 4.4}
 */
export async function canonicalizeRdf(
  document: object,
  options: CanonicalizeRdfOptions,
): Promise<CanonicalRdf> {
  const limits = assertRdfLimits(options.limits)
  assertDocument(document, limits)
  const { default: jsonld } = await loadJsonld()
  try {
    const quads = await jsonld.toRDF(document, {
      documentLoader: libraryLoader(options.documentLoader),
      safe: true,
      base: null,
      produceGeneralizedRdf: false,
      rdfDirection: 'i18n-datatype',
    })
    return await canonicalizeQuads(quads, limits, options)
  } catch (error) {
    throw ownError(error, 'json-ld', limits)
  }
}

/**
 * Brings a dataset in N-Quads into its RDFC-1.0 form. Bounds and hashes as in {@link canonicalizeRdf}.
 *
 * @param text - A stranger's.
 * @throws `CanonicalizationError` when it is no N-Quads.
 * @throws `LimitExceededError` when it takes more than a limit allows.
 * @throws The `reason` of the signal, once it is aborted.
 * @throws `InvalidArgumentError` when a limit is no whole number.
 */
export async function canonicalizeNQuads(
  text: string,
  options: CanonicalizeOptions = {},
): Promise<CanonicalRdf> {
  const limits = assertRdfLimits(options.limits)
  let lines = 1
  for (let at = text.indexOf('\n'); at >= 0 && lines <= limits.quads; at = text.indexOf('\n', at + 1)) lines++
  if (lines - 1 > limits.quads) throw new LimitExceededError('quads', limits.quads)
  if (hasLoneSurrogate(text)) {
    throw new CanonicalizationError('surrogate', 'the text has half of a surrogate pair')
  }
  const { default: rdfCanonize } = await loadRdfCanonize()
  try {
    return await canonicalizeQuads(rdfCanonize.NQuads.parse(text), limits, options)
  } catch (error) {
    throw ownError(error, 'n-quads', limits)
  }
}

/** Brings statements into their RDFC-1.0 form. Bounds, hashes and errors as in {@link canonicalizeNQuads}. */
export async function canonicalizeDataset(
  quads: readonly Quad[],
  options: CanonicalizeOptions,
): Promise<CanonicalRdf> {
  const limits = assertRdfLimits(options.limits)
  try {
    return await canonicalizeQuads(quads, limits, options)
  } catch (error) {
    throw ownError(error, 'n-quads', limits)
  }
}

async function canonicalizeQuads(
  quads: readonly Quad[],
  limits: RdfLimits,
  options: CanonicalizeOptions,
): Promise<CanonicalRdf> {
  if (quads.length > limits.quads) throw new LimitExceededError('quads', limits.quads)
  const { default: rdfCanonize } = await loadRdfCanonize()
  const issued = new Map<string, string>()
  const nquads = await rdfCanonize.canonize(quads.map(relabelled), {
    algorithm: 'RDFC-1.0',
    messageDigestAlgorithm: DIGESTS[options.hash ?? 'SHA-256'],
    canonicalIdMap: issued,
    maxDeepIterations: Math.floor(limits.deepWork / largestDegree(quads)),
    signal: countingSignal(limits, options.signal),
  })
  const labels = new Map([...issued].map(([label, canonical]) => [label.slice(MARK.length), canonical]))
  return { nquads, labels }
}

/** How many statements the blank node with the most of them is in. */
function largestDegree(quads: readonly Quad[]): number {
  const degrees = new Map<string, number>()
  let largest = 1
  for (const { subject, object, graph } of quads) {
    for (const { termType, value } of [subject, object, graph]) {
      if (termType !== 'BlankNode') continue
      const degree = (degrees.get(value) ?? 0) + 1
      degrees.set(value, degree)
      largest = Math.max(largest, degree)
    }
  }
  return largest
}

/** Labels that already look canonical would be taken for such and kept. */
function relabelled({ subject, predicate, object, graph }: Quad): Quad {
  return { subject: marked(subject), predicate, object: marked(object), graph: marked(graph) }
}

function marked(term: Term): Term {
  return term.termType === 'BlankNode' ? { ...term, value: MARK + term.value } : term
}

/** Throws from where the library only asks, so that the reason is not lost in a message of its own. */
function countingSignal(
  { permutations }: RdfLimits,
  signal: CanonicalizeOptions['signal'],
): { readonly aborted: boolean; readonly reason: unknown } {
  let seen = 0
  return {
    get aborted() {
      if (signal?.aborted) throw new Carried(signal.reason)
      seen += PERMUTATIONS_PER_LOOK
      if (seen > permutations) throw new LimitExceededError('permutations', permutations)
      return false
    },
    reason: undefined,
  }
}
