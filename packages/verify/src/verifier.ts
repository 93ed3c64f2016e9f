import { importKey, type Key } from '@shirushi/vc'
import type { EvidenceBundle } from './evidence/evidence-bundle.ts'
import { EvidenceRecorder } from './evidence/record-net.ts'
import { replayOf } from './evidence/replay-net.ts'
import { type CacheLimits, createDocumentCache } from './net/document-cache.ts'
import type { VerifyOptions } from './options.ts'
import type { VerificationReport } from './report/report.ts'
import { createRun } from './run/create-run.ts'
import { surroundingsOf } from './run/surroundings-of.ts'
import { createStatusListStore } from './status/status-list-store.ts'
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
  /** Verifies one badge, and keeps every document that this took, for the option `evidence`. */
  collectEvidence(input: unknown, options?: VerifyOptions): Promise<CollectedEvidence>
}

/** A report, and what it rests on. */
export interface CollectedEvidence {
  readonly report: VerificationReport
  /** Plain JSON: store it beside the badge. */
  readonly evidence: EvidenceBundle
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
  const statusLists = createStatusListStore()
  const keys = importedKeys(defaults.keys)
  const prepared = async (input: unknown, own: VerifyOptions, recorder?: EvidenceRecorder) => {
    const merged = { ...defaults, ...own }
    const known = own.keys === undefined ? await keys() : await importedKeys(own.keys)()
    const now = merged.now ?? (() => new Date())
    const replay = merged.evidence === undefined ? undefined : await replayOf(merged.evidence)
    const surroundings = surroundingsOf(merged, { now, keys: known, cache, statusLists, replay, recorder })
    const at = merged.at ?? replay?.collectedAt ?? now()
    return verifyInput(input, createRun(merged, at, surroundings))
  }
  const verify: Verifier['verify'] = (input, own = {}) => prepared(input, own)
  return {
    verify,
    verifyMany: (inputs, many = {}) => verifyStream(inputs, many, (input) => verify(input)),
    async collectEvidence(input, own = {}) {
      const recorder = new EvidenceRecorder()
      const report = await prepared(input, own, recorder)
      const now = own.now ?? defaults.now ?? (() => new Date())
      const collectedAt = now().toISOString()
      const documents = await recorder.documents()
      const absences = recorder.absences(collectedAt)
      return { report, evidence: { type: 'ShirushiEvidence', version: 1, collectedAt, documents, absences } }
    },
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
