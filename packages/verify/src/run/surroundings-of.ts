import type { Key } from '@shirushi/vc'
import type { DocumentLoader } from '@shirushi/vc/canonicalize'
import { createDocumentLoader } from '@shirushi/vc/contexts'
import type { EvidenceRecorder } from '../evidence/record-net.ts'
import type { Replay } from '../evidence/replay-net.ts'
import { createNet } from '../net/create-net.ts'
import type { DocumentCache } from '../net/document-cache.ts'
import type { VerifyOptions } from '../options.ts'
import { createDidResolver } from '../resolve/create-did-resolver.ts'
import { createStatusListStore, type StatusListStore } from '../status/status-list-store.ts'
import type { Surroundings } from './create-run.ts'

/** What a verifier has beside its options. */
export interface Possessions {
  readonly now: () => Date
  readonly keys: ReadonlyMap<string, Key>
  readonly cache: DocumentCache
  readonly statusLists: StatusListStore
  /** Answers in place of the network. */
  readonly replay: Replay | undefined
  /** Remembers all answers. */
  readonly recorder: EvidenceRecorder | undefined
}

/** What one verification works with: ways out, resolvers, contexts. */
export function surroundingsOf(options: VerifyOptions, possessions: Possessions): Surroundings {
  const { fetch, budget, limits, signal, resolver, didMethods: methods, hiddenRedirects, contexts } = options
  const { now, keys, cache, statusLists, replay, recorder } = possessions
  const allowLoopback = options.allowLoopback ?? fetch?.allowsLoopback === true
  const open =
    replay?.net ?? createNet({ fetch, now, budget, limits, signal, cache, allowLoopback, hiddenRedirects })
  const net = recorder?.net(open) ?? open
  const resolve = createDidResolver({ net, resolver, methods, allowLoopback })
  const replayed = replay?.resolver(resolve) ?? resolve
  return {
    net,
    keys,
    allowsLoopback: allowLoopback,
    // A list that was verified before would be missing from what is recorded.
    statusLists: recorder === undefined ? statusLists : createStatusListStore(),
    resolveDid: recorder?.resolver(replayed, now) ?? replayed,
    documentLoader: contexts === undefined ? bundled() : loaderOf(contexts),
    ...(replay === undefined ? {} : { asOf: replay.collectedAt.toISOString() }),
  }
}

let bundledLoader: DocumentLoader | undefined

function bundled(): DocumentLoader {
  bundledLoader ??= createDocumentLoader()
  return bundledLoader
}

const loaders = new WeakMap<object, DocumentLoader>()

/** One loader for one set of contexts: what was verified with it before is known to hold. */
function loaderOf(contexts: NonNullable<VerifyOptions['contexts']>): DocumentLoader {
  const loader = loaders.get(contexts) ?? createDocumentLoader({ additional: contexts })
  loaders.set(contexts, loader)
  return loader
}
