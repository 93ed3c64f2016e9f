import type { BadgeKind, BadgeVersion, DataModel } from '@shirushi/core'
import type { VerifyFinding } from '../findings/catalogue.ts'
import type { JsonObject } from '../json-object.ts'
import type { ClaimedFacts } from './claimed-facts.ts'
import type { Evidence } from './evidence.ts'

/** How a question was answered. */
export type Outcome =
  /** It was asked, and the answer is good. */
  | 'passed'
  /** It was asked, and the answer is bad. */
  | 'failed'
  /** It could not be answered: neither fine nor forged. */
  | 'undetermined'
  /** The badge does not raise it, or the caller did not ask. */
  | 'not-applicable'

/** One question about a badge, and its answer. */
export interface Check {
  readonly outcome: Outcome
  /** What there is to say, in the language of the call. */
  readonly findings: readonly VerifyFinding[]
  /** What the answer rests on: keys, documents, lists, and when they were obtained. */
  readonly evidence: readonly Evidence[]
  /** How long it took, in milliseconds. */
  readonly duration: number
}

/**
 * Every question that a verification asks. All of them are always there: a check that was not asked says
 * `not-applicable`, so that nothing is missing unnoticed.
 */
export interface Checks {
  /** Does it follow its specification, and does every term mean something? */
  readonly structure: Check
  /** Is it, byte for byte or statement for statement, what was signed (or what its issuer hosts)? */
  readonly proof: Check
  /** Does the key belong to the issuer that the badge names, for this purpose, at that time? */
  readonly issuer: Check
  /** Is it in force at the moment asked about? */
  readonly validity: Check
  /** Was it revoked or suspended? */
  readonly status: Check
  /** Was it made for the recipient that the caller knows? */
  readonly recipient: Check
  /** Does it follow the schemas that it names itself? */
  readonly schema: Check
  /** Do the endorsements that it carries hold? */
  readonly endorsements: Check
  /** Is there a newer version of it? */
  readonly refresh: Check
  /** Are the files that it names by digest what they were? */
  readonly relatedResources: Check
  /** Is the issuer one that the caller trusts? */
  readonly trust: Check
}

/** The name of a check. */
export type CheckName = keyof Checks

/** What a verification concluded. */
export type Verdict = 'valid' | 'invalid' | 'undetermined'

/** Which rules decide where the specifications leave room. */
export type VerificationProfile = 'strict' | '1edtech'

/** What all reports have. */
export interface ReportFacts {
  /** What the badge is, by its content. */
  readonly kind: BadgeKind
  /** Which Open Badges it belongs to. */
  readonly version?: BadgeVersion
  /** Which Verifiable Credentials Data Model it is written in. */
  readonly dataModel?: DataModel
  /** How the badge came: the layers that were taken off, the outermost first. */
  readonly layers: readonly InputLayer[]
  /** How it is secured. */
  readonly secured: readonly ('data-integrity' | 'jwt' | 'jws' | 'hosted')[]
  readonly profile: VerificationProfile
  /** The moment that was asked about, in ISO 8601. */
  readonly at: string
  readonly checks: Checks
  /** Every finding of every check, in their order. */
  readonly findings: readonly VerifyFinding[]
  /** What the badge says, for people to read. NOT verified unless `verdict` is `valid`. */
  readonly claims?: ClaimedFacts
  /** The reports on the credentials inside of a presentation. */
  readonly inside: readonly VerificationReport[]
}

/** A wrapping of what was handed in. */
export type InputLayer = 'url' | 'png' | 'svg' | 'jwt' | 'jws' | 'json' | 'object'

/** A badge that is genuine, its issuer's, in force and not revoked, as far as was asked. */
export interface ValidReport extends ReportFacts {
  readonly verdict: 'valid'
  /** The badge, decoded from exactly what was signed; frozen. */
  readonly credential: JsonObject
}

/** A badge that is not to be relied on, or about which too little could be found out. */
export interface OtherReport extends ReportFacts {
  readonly verdict: 'invalid' | 'undetermined'
}

/** What a verification came to. */
export type VerificationReport = ValidReport | OtherReport
