import type { KnownIdentity, MessageLanguage } from '@shirushi/core'
import type { Key } from '@shirushi/vc'
import type { DocumentLoader, RdfLimits } from '@shirushi/vc/canonicalize'
import type { VerifyFindings } from '../findings/verify-findings.ts'
import type { JsonObject } from '../json-object.ts'
import type { Net } from '../net/net.ts'
import type { Evidence } from '../report/evidence.ts'
import type { Outcome, VerificationProfile } from '../report/report.ts'
import type { DidFault, DidReason } from '../resolve/did-reason.ts'
import type { StatusListStore } from '../status/status-list-store.ts'

/** What every check of one verification works with. */
export interface Run {
  /** The moment that is asked about. */
  readonly at: Date
  /** Clock difference that is forgiven, in seconds. */
  readonly clockSkew: number
  readonly profile: VerificationProfile
  readonly language: MessageLanguage
  readonly net: Net
  readonly resolveDid: ResolveDid
  /** Keys that the caller knows, by their addresses. */
  readonly keys: ReadonlyMap<string, Key>
  /** Whether plain HTTP to this machine is allowed, as tests need it. */
  readonly allowsLoopback: boolean
  /** As of when answers are that come out of a bundle of evidence; absent where they are fresh. */
  readonly asOf?: string
  readonly documentLoader: DocumentLoader
  readonly rdfLimits: Partial<RdfLimits>
  /** Status lists that were verified, for the next badges that point into them. */
  readonly statusLists: StatusListStore
  readonly engine: 'default' | 'reference'
  readonly explain: boolean
  /** Whom the badge is expected to be for; empty where the caller did not ask. */
  readonly recipient: readonly KnownIdentity[]
  /** For whom and upon which question a presentation was made; absent where the caller did not say. */
  readonly domain?: string
  readonly challenge?: string
  /** Whether the caller trusts an issuer; absent where the caller did not say. */
  readonly trust?: (issuer: string) => boolean | Promise<boolean>
  /** Schemas that the caller brought, by their addresses. */
  readonly schemas: Readonly<Record<string, object>>
  readonly allowForeignSchemas: boolean
  readonly asksForRefresh: boolean
  readonly asksForResources: boolean
  /** How deep this verification is nested: endorsements of endorsements end somewhere. */
  readonly depth: number
  /** What was verified so far of what lies inside of what was handed in, and how long its proofs took; one for all. */
  readonly inside: { count: number; milliseconds: number }
}

/** Finds a DID document. It never throws. */
export type ResolveDid = (did: string) => Promise<ResolvedDid>

/** A DID document that was found, or why there is none. */
export type ResolvedDid =
  | { readonly ok: true; readonly did: string; readonly document: JsonObject; readonly evidence: Evidence }
  | {
      readonly ok: false
      readonly did: string
      /** `unsupported`: no resolver knows the method. `invalid`: what was found is no such document. `unreachable`: could not find out. */
      readonly fault: DidFault
      readonly reason: DidReason
    }

/** What a check came to; time and findings are added around it. */
export interface Judgement {
  readonly outcome: Outcome
  readonly evidence?: readonly Evidence[]
}

/** Notes findings while it judges. */
export type CheckFunction<Subject> = (
  subject: Subject,
  run: Run,
  findings: VerifyFindings,
) => Promise<Judgement>
