import type { KnownIdentity } from '@shirushi/core'
import { InvalidArgumentError } from '@shirushi/core/errors'
import type { Key } from '@shirushi/vc'
import type { DocumentLoader, RdfLimits } from '@shirushi/vc/canonicalize'
import { knownIdentity } from '../checks/recipient.ts'
import type { Net } from '../net/net.ts'
import type { VerifyOptions } from '../options.ts'
import type { StatusListStore } from '../status/status-list-store.ts'
import type { ResolveDid, Run } from './run.ts'

/** What was made of the options once, for many verifications. */
export interface Surroundings {
  readonly net: Net
  readonly resolveDid: ResolveDid
  readonly documentLoader: DocumentLoader
  readonly keys: ReadonlyMap<string, Key>
  readonly allowsLoopback: boolean
  readonly statusLists: StatusListStore
  /** As of when answers are that come out of a bundle of evidence; absent where they are fresh. */
  readonly asOf?: string
}

const NO_SCHEMAS: Run['schemas'] = {}

/** A verifier answers strangers: what takes a second to read is not read. */
const STRICTER: Partial<RdfLimits> = { deepWork: 10_000, permutations: 10_000 }

/** @throws `InvalidArgumentError` when an option is not what it has to be. */
export function createRun(options: VerifyOptions, at: Date, surroundings: Surroundings): Run {
  const { trust, clockSkew = 0, domain, challenge } = options
  if (Number.isNaN(at.getTime())) throw new InvalidArgumentError('options.at', 'must be a valid Date')
  if (!Number.isFinite(clockSkew) || clockSkew < 0) {
    throw new InvalidArgumentError('options.clockSkew', 'must be zero or more seconds')
  }
  return {
    ...surroundings,
    at,
    clockSkew,
    profile: oneOf(options.profile ?? 'strict', ['strict', '1edtech'], 'options.profile'),
    language: oneOf(options.language ?? 'en', ['en', 'ja'], 'options.language'),
    engine: oneOf(options.engine ?? 'default', ['default', 'reference'], 'options.engine'),
    rdfLimits: { ...STRICTER, ...options.rdfLimits },
    explain: options.explain ?? false,
    recipient: recipientsOf(options.recipient),
    schemas: options.schemas ?? NO_SCHEMAS,
    allowForeignSchemas: options.allowForeignSchemas ?? false,
    asksForRefresh: options.refresh ?? false,
    asksForResources: options.relatedResources ?? false,
    depth: 0,
    inside: { count: 0, milliseconds: 0 },
    ...(domain === undefined ? {} : { domain }),
    ...(challenge === undefined ? {} : { challenge }),
    ...(trust === undefined ? {} : { trust: decisionOf(trust) }),
  }
}

function oneOf<Value extends string>(value: Value, allowed: readonly Value[], name: string): Value {
  if (allowed.includes(value)) return value
  throw new InvalidArgumentError(name, `must be ${allowed.map((one) => `"${one}"`).join(' or ')}`)
}

function decisionOf(trust: NonNullable<VerifyOptions['trust']>): NonNullable<Run['trust']> {
  if (typeof trust === 'function') return trust
  const trusted = new Set(trust)
  return (issuer) => trusted.has(issuer)
}

function recipientsOf(given: VerifyOptions['recipient']): readonly KnownIdentity[] {
  if (given === undefined) return []
  const list: readonly (string | KnownIdentity)[] = isList(given) ? given : [given]
  for (const one of list) {
    const { type, value } = knownIdentity(one)
    if (typeof type === 'string' && typeof value === 'string' && value !== '') continue
    throw new InvalidArgumentError('options.recipient', 'must be texts, or objects with `type` and `value`')
  }
  return list.map(knownIdentity)
}

function isList<Item>(value: Item | readonly Item[]): value is readonly Item[] {
  return Array.isArray(value)
}
