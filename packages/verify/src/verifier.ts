import { importKey, type Key } from '@shirushi/vc'
import { createDocumentLoader } from '@shirushi/vc/contexts'
import { createNet } from './net/create-net.ts'
import { type CacheLimits, createDocumentCache } from './net/document-cache.ts'
import type { VerifyOptions } from './options.ts'
import type { VerificationReport } from './report/report.ts'
import { createDidResolver } from './resolve/create-did-resolver.ts'
import { createRun, type Surroundings } from './run/create-run.ts'
import { verifyInput } from './verify/verify-input.ts'
import { type VerifyManyOptions, verifyStream } from './verify/verify-stream.ts'

/** Verifies many badges, and keeps what they share: keys, DID documents, lists. */
export interface Verifier {
  /** Verifies one badge. `options` replace those of the verifier for this one. */
  verify(input: unknown, options?: VerifyOptions): Promise<VerificationReport>
  /** Verifies a stream of badges, some at a time; the reports come in the order of the badges. */
  verifyMany(
    inputs: Iterable<unknown> | AsyncIterable<unknown>,
    options?: VerifyManyOptions,
  ): AsyncGenerator<VerificationReport, void, undefined>
}

/** How to verify many badges. */
export interface VerifierOptions extends VerifyOptions {
  /** How much is kept between verifications, and for how long. */
  readonly cache?: Partial<CacheLimits>
}

/**
 * Makes a verifier that keeps documents over many verifications: a status list is fetched once, not once a badge.
 *
 * @throws `InvalidArgumentError` when an option is not what it has to be.
 */
export function createVerifier(options: VerifierOptions = {}): Verifier {
  const { cache: limits, ...defaults } = options
  const cache = createDocumentCache(limits)
  const keys = importedKeys(defaults.keys)
  const verify = async (input: unknown, own: VerifyOptions = {}): Promise<VerificationReport> => {
    const merged = { ...defaults, ...own }
    const now = merged.now ?? (() => new Date())
    const known = own.keys === undefined ? await keys() : await importedKeys(own.keys)()
    const run = createRun(merged, merged.at ?? now(), surroundingsOf(merged, now, known, cache))
    return verifyInput(input, run)
  }
  return {
    verify,
    verifyMany: (inputs, many = {}) => verifyStream(inputs, many, (input) => verify(input)),
  }
}

/** Once, and only when they are needed. */
function importedKeys(given: VerifyOptions['keys'] = {}): () => Promise<ReadonlyMap<string, Key>> {
  let imported: Promise<ReadonlyMap<string, Key>> | undefined
  return () => {
    imported ??= Promise.all(
      Object.entries(given).map(async ([id, key]) => [id, await importKey(key)] as const),
    ).then((entries) => new Map(entries))
    return imported
  }
}

function surroundingsOf(
  options: VerifyOptions,
  now: () => Date,
  keys: ReadonlyMap<string, Key>,
  cache: ReturnType<typeof createDocumentCache>,
): Surroundings {
  const { fetch, budget, limits, signal, resolver, contexts } = options
  const allowsLoopback = options.allowLoopback ?? fetch?.allowsLoopback === true
  const net = createNet({ fetch, now, budget, limits, signal, cache, allowLoopback: allowsLoopback })
  return {
    net,
    keys,
    allowsLoopback,
    resolveDid: createDidResolver({ net, resolver, allowLoopback: allowsLoopback }),
    documentLoader: contexts === undefined ? bundled() : createDocumentLoader({ additional: contexts }),
  }
}

let bundledLoader: ReturnType<typeof createDocumentLoader> | undefined

function bundled(): ReturnType<typeof createDocumentLoader> {
  bundledLoader ??= createDocumentLoader()
  return bundledLoader
}
