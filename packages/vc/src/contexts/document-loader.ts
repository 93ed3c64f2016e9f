import { InvalidArgumentError } from '@shirushi/core/errors'
import { assertDocument } from '../canonical/assert-document.ts'
import type { DocumentLoader } from '../canonical/canonicalize-rdf.ts'
import { DEFAULT_RDF_LIMITS } from '../canonical/rdf-limits.ts'
import { CanonicalizationError, ContextNotAllowedError, LimitExceededError } from '../errors.ts'
import { bundledContext, deepFreeze } from './bundled-contexts.ts'

/** How large contexts may be that are not bundled, and how many may be fetched. */
export interface ContextLimits {
  /** Characters of a fetched context. Default: 524,288. */
  readonly contextSize: number
  /** How deep values may lie inside each other. Default: 64. */
  readonly depth: number
  /** How many values a context may have. Default: 10,000. */
  readonly values: number
  /** How many contexts one loader fetches in its life. Default: 10. */
  readonly contextFetches: number
}

/** The limits where nothing else is asked for. */
export const DEFAULT_CONTEXT_LIMITS: ContextLimits = {
  contextSize: 524_288,
  depth: 64,
  values: 10_000,
  contextFetches: 10,
}

/** Which contexts may be used beside the bundled ones. */
export interface DocumentLoaderOptions {
  /** Contexts by their addresses. A bundled one cannot be replaced. */
  readonly additional?: Readonly<Record<string, object>>
  /**
   * Gives the text of a context that is neither bundled nor added. The addresses are a stranger's: whether to
   * go there, and whose they are, is for this function to decide. Without it, nothing is fetched.
   */
  readonly fetch?: (url: string) => Promise<string>
  /** Those that are not named keep their defaults. */
  readonly limits?: Partial<ContextLimits>
}

/**
 * Makes what tells JSON-LD where its contexts are.
 *
 * Nothing is fetched unless `fetch` is given: an address that is not known is an error. Addresses are compared
 * letter by letter. What is fetched is not kept; what the loader gives out is frozen.
 *
 * @example A badge names a context that nobody has heard of
 * ```ts
 * import { canonicalizeRdf } from '@shirushi/vc/canonicalize'
 * import { createDocumentLoader } from '@shirushi/vc/contexts'
 *
 * const documentLoader = createDocumentLoader()
 * const badge = { '@context': ['https://www.w3.org/ns/credentials/v2', 'https://attacker.example/'] }
 * await canonicalizeRdf(badge, { documentLoader }).catch((error) => console.log(error.code)) // → ERR_VC_CONTEXT_NOT_ALLOWED
 * ```
 *
 * @throws `InvalidArgumentError` when an added context is bundled already, or a limit is no whole number.
 * @throws `CanonicalizationError` or `LimitExceededError` when an added context is no JSON, or too large.
 * @returns A loader that throws `ContextNotAllowedError` for an address that is not known, what `fetch` throws,
 * and `CanonicalizationError` or `LimitExceededError` for what it gives.
 */
export function createDocumentLoader(options: DocumentLoaderOptions = {}): DocumentLoader {
  const limits = assertContextLimits(options.limits)
  const added = new Map<string, object>()
  for (const [url, context] of Object.entries(options.additional ?? {})) {
    if (bundledContext(url) !== undefined) {
      throw new InvalidArgumentError('options.additional', 'a bundled context cannot be replaced')
    }
    assertDocument(context, { ...DEFAULT_RDF_LIMITS, ...limits })
    added.set(url, deepFreeze(JSON.parse(JSON.stringify(context))))
  }
  let fetches = 0
  return async (url) => {
    const known = bundledContext(url) ?? added.get(url)
    if (known !== undefined) return { document: known }
    if (options.fetch === undefined) throw new ContextNotAllowedError(url)
    fetches += 1
    if (fetches > limits.contextFetches) throw new LimitExceededError('contextFetches', limits.contextFetches)
    return { document: parseContext(await options.fetch(url), limits) }
  }
}

function parseContext(text: string, limits: ContextLimits): object {
  if (text.length > limits.contextSize) throw new LimitExceededError('contextSize', limits.contextSize)
  const context = parse(text)
  if (typeof context !== 'object' || context === null || Array.isArray(context)) {
    throw new CanonicalizationError('json-ld', 'the context is no JSON object')
  }
  assertDocument(context, { ...DEFAULT_RDF_LIMITS, ...limits })
  return deepFreeze(context)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // The message of the parser quotes the text.
    return undefined
  }
}

function assertContextLimits(limits: Partial<ContextLimits> = {}): ContextLimits {
  for (const [name, value] of Object.entries(limits)) {
    if (!Number.isSafeInteger(value) || value < 0) {
      throw new InvalidArgumentError(`options.limits.${name}`, 'has to be a whole number from 0')
    }
  }
  return { ...DEFAULT_CONTEXT_LIMITS, ...limits }
}
