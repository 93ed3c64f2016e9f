import type { KnownIdentity, MessageLanguage } from '@shirushi/core'
import type { KeyInput } from '@shirushi/vc'
import type { RdfLimits } from '@shirushi/vc/canonicalize'
import type { DIDResolver } from 'did-resolver'
import type { EvidenceBundle } from './evidence/evidence-bundle.ts'
import type { Budget } from './net/budget.ts'
import type { AbortSignalLike, FetchLike } from './net/fetch-like.ts'
import type { FetcherLimits } from './net/fetcher-options.ts'
import type { VerificationProfile } from './report/report.ts'
import type { DidResolvable, DidResolve } from './resolve/did-resolvers.ts'

/** How to verify. Everything that is not in the badge comes from here. */
export interface VerifyOptions {
  /**
   * How documents are fetched: `createFetcher()` of `@shirushi/verify/fetch` in Node, `fetch` in a browser. Without
   * it nothing is fetched, and what would have to be is `undetermined`.
   */
  readonly fetch?: FetchLike
  /** The moment to judge for. Default: now. */
  readonly at?: Date
  /** The clock, for `at` and for when documents were fetched. Default: that of the platform. */
  readonly now?: () => Date
  /** Clock difference to forgive, in seconds. Default: 0. */
  readonly clockSkew?: number
  /** Whom the badge should be for: an e-mail address, an id, or another identity; one of several has to match. */
  readonly recipient?: string | KnownIdentity | readonly (string | KnownIdentity)[]
  /** Default: `strict`. `1edtech` judges like the official validator, and warns of what that lets pass. */
  readonly profile?: VerificationProfile
  /** Finds documents of DIDs of other methods than did:key, did:jwk and did:web. */
  readonly resolver?: DidResolvable | DidResolve
  /** The same by method, before our own: `{ ion: resolve }`. */
  readonly didMethods?: Readonly<Record<string, DIDResolver>>
  /** Keys that are known by other means, by their addresses; their issuers are not asked. */
  readonly keys?: Readonly<Record<string, KeyInput>>
  /** Contexts beside the bundled ones, by their addresses. */
  readonly contexts?: Readonly<Record<string, object>>
  /** Schemas beside the bundled ones, by their addresses. */
  readonly schemas?: Readonly<Record<string, object>>
  /** Whether schemas of strangers may be fetched and followed. Default: `false`. */
  readonly allowForeignSchemas?: boolean
  /** Issuers that are trusted, or what decides. */
  readonly trust?: readonly string[] | ((issuer: string) => boolean | Promise<boolean>)
  /** For whom a presentation has to have been made. */
  readonly domain?: string
  /** What a presentation has to answer. */
  readonly challenge?: string
  /** Whether to ask the issuer for a newer version of the badge. Default: `false`. */
  readonly refresh?: boolean
  /** Whether to fetch what the badge names by digest, and compare. Default: `false`. */
  readonly relatedResources?: boolean
  /** Whether to report all intermediate values of proofs. Default: `false`. */
  readonly explain?: boolean
  /** Language of the findings. Default: `en`. */
  readonly language?: MessageLanguage
  /** `reference` verifies proofs with the suites of Digital Bazaar. Default: `default`. */
  readonly engine?: 'default' | 'reference'
  /** What one verification may fetch in all. */
  readonly budget?: Partial<Budget>
  /** What one fetch may take. */
  readonly limits?: Partial<FetcherLimits>
  /**
   * What to do where a browser does not show redirects: `follow` lets it go on and judges where it arrived. Default:
   * `refuse`.
   */
  readonly hiddenRedirects?: 'refuse' | 'follow'
  /** How much work a document may make. Default: as in `@shirushi/vc`, but 10,000 of `deepWork` and `permutations`. */
  readonly rdfLimits?: Partial<RdfLimits>
  /** Documents that were collected before: nothing is fetched then, and the report is as of that time. */
  readonly evidence?: EvidenceBundle
  /** Ends everything that is under way; what was not answered then is `undetermined`. */
  readonly signal?: AbortSignalLike
  /** For tests: loopback addresses are gone to, and without TLS. Default: what the fetcher says. */
  readonly allowLoopback?: boolean
}
