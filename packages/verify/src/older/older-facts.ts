import type { BadgeVersion } from '@shirushi/core'
import type { VerificationMethod } from '@shirushi/core/ob2'
import type { VerifyFindings } from '../findings/verify-findings.ts'
import type { JsonObject } from '../json-object.ts'
import type { Evidence } from '../report/evidence.ts'

/** What became known of a badge of Open Badges 2.0 or before while it was verified. */
export interface OlderFacts {
  readonly kind: 'assertion' | 'endorsement'
  readonly version: BadgeVersion
  readonly method: VerificationMethod
  /** The award exactly as it was signed, or as its issuer hosts it. */
  readonly original: JsonObject
  /** The same in the form of 2.0. Once `chain` is there, with badge class and issuer in it, wherever they came from. */
  readonly award: JsonObject
  /** Whether it was found where it says that it is hosted. */
  readonly isFound?: boolean
  /** That its host says that it was revoked. */
  readonly withdrawn?: Withdrawal
  /** Who stands behind it, once that was looked for. */
  readonly chain?: Chain
}

/** That a host says that an award was revoked. */
export interface Withdrawal {
  readonly url: string
  readonly reason: string | undefined
}

/** From an award to its issuer. */
export interface Chain {
  /** The badge class, where it was found. */
  readonly badge?: Part
  /** The issuer as it is named, whether its profile was found or not. */
  readonly issuerId?: string
  /** The issuer's profile, where it was found. */
  readonly profile?: Part
  /** What kept the badge class from being found. */
  readonly badgeProblem?: Problem
  /** What kept the profile from being found. */
  readonly profileProblem?: Problem
  readonly evidence: readonly Evidence[]
}

/** A document that an award refers to. */
export interface Part {
  /** In the form of 2.0. */
  readonly document: JsonObject
  /** Whether it was found at the address that is its `id`; otherwise only the award has it. */
  readonly isPublished: boolean
  /** Whether it was published before 2.0, when profiles did not name keys. */
  readonly isLegacy: boolean
}

/** Why something could not be found, or be used. */
export interface Problem {
  /** `failed`: it was looked for, and is not there. `undetermined`: it could not be looked for. */
  readonly outcome: 'failed' | 'undetermined'
  /** Whether this is only because nothing may be fetched. */
  readonly isOffline: boolean
  /** In short, for messages of others. */
  readonly reason: string
  /** Says so. */
  readonly note: (findings: VerifyFindings, path: string) => void
}
