import { InvalidArgumentError } from '@shirushi/core/errors'
import { isDid } from '@shirushi/core/values'
import { type DIDResolver, Resolver } from 'did-resolver'
import type { Net } from '../net/net.ts'
import type { ResolveDid, ResolvedDid } from '../run/run.ts'
import type { DidResolvable, DidResolve } from './did-resolvers.ts'
import { resolveDidWeb } from './methods/did-web.ts'
import { resolveByCaller } from './methods/of-caller.ts'
import { resolveSelfDescribing } from './methods/self-describing.ts'
import { unresolved } from './unresolved.ts'

/** How DIDs are resolved. */
export interface DidResolverOptions {
  /** The way to the hosts of did:web. */
  readonly net: Net
  /** Resolvers by their methods, as packages for `did-resolver` export them. They replace ours for that method. */
  readonly methods?: Readonly<Record<string, DIDResolver>> | undefined
  /** Is asked for every method that nothing else knows. */
  readonly resolver?: DidResolvable | DidResolve | undefined
  /** For tests: `did:web:localhost%3A…` is asked without TLS. */
  readonly allowLoopback?: boolean | undefined
}

/** More DIDs than one verification meets; beyond that, answers are not remembered. */
const MOST_REMEMBERED = 1_000

/**
 * Makes what finds DID documents: of did:key, did:jwk and did:web by itself, of other methods through resolvers of
 * the caller. A document counts only if its `id` is the DID that was asked for, to the letter.
 *
 * One and the same DID is resolved once. Nothing makes the result throw.
 *
 * @throws `InvalidArgumentError` when a resolver is none.
 */
export function createDidResolver(options: DidResolverOptions): ResolveDid {
  const resolvers = resolversOf(options)
  const fallback = fallbackOf(options.resolver)
  const resolve = async (did: string): Promise<ResolvedDid> => {
    if (!isDid(did)) return unresolved(did, 'malformed-did')
    const method = did.split(':', 2)[1] ?? ''
    const known = resolvers.get(method)
    if (known !== undefined) return known(did)
    return fallback === undefined ? unresolved(did, 'method-unsupported') : resolveByCaller(did, fallback)
  }
  const remembered = new Map<string, Promise<ResolvedDid>>()
  return (did) => {
    const before = remembered.get(did)
    if (before !== undefined) return before
    const answer = resolve(did)
    if (remembered.size < MOST_REMEMBERED) remembered.set(did, answer)
    return answer
  }
}

function resolversOf(options: DidResolverOptions): ReadonlyMap<string, ResolveDid> {
  const { net, allowLoopback = false, methods = {} } = options
  const resolvers = new Map<string, ResolveDid>([
    ['key', resolveSelfDescribing],
    ['jwk', resolveSelfDescribing],
    ['web', (did) => resolveDidWeb(did, net, allowLoopback)],
  ])
  for (const [name, resolver] of Object.entries(methods)) {
    if (typeof resolver !== 'function') {
      throw new InvalidArgumentError(`options.methods.${name}`, 'must be a function')
    }
    // One registry for each: did-resolver looks methods up on an object, where `constructor` is one, too.
    const front = new Resolver({ [name]: resolver })
    resolvers.set(name, (did) => resolveByCaller(did, (asked) => front.resolve(asked)))
  }
  return resolvers
}

function fallbackOf(resolver: DidResolverOptions['resolver']): DidResolve | undefined {
  if (resolver === undefined || typeof resolver === 'function') return resolver
  if (typeof resolver?.resolve !== 'function') {
    throw new InvalidArgumentError('options.resolver', 'must be a function, or have the method `resolve`')
  }
  return async (did) => (did.startsWith('did:constructor:') ? UNSUPPORTED : resolver.resolve(did))
}

/** What `did-resolver` fails to answer for this one name, since every object has it. */
const UNSUPPORTED = { didDocument: null, didResolutionMetadata: { error: 'unsupportedDidMethod' } }
