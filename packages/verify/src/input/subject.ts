import type { BadgeCheck } from '@shirushi/core'
import type { ParsedJws, ParsedVcJwt, ParsedVpJwt } from '@shirushi/vc/jose'
import type { JsonObject } from '../json-object.ts'
import type { Evidence } from '../report/evidence.ts'
import type { InputLayer } from '../report/report.ts'

/** What is judged: a document, decoded from exactly what was signed, and how it came. */
export interface Subject {
  /** Frozen through and through. */
  readonly document: JsonObject
  /** What `checkBadge` says about it: what it is, and whether it follows its specification. */
  readonly check: BadgeCheck
  /** The layers that were taken off, the outermost first. */
  readonly layers: readonly InputLayer[]
  /** The signed text that the document came in, if it came in one: of Open Badges 2.0 or 3.0. */
  readonly jws?: ParsedJws
  /** The same as a credential or a presentation in a token; absent for the signed assertions of Open Badges 2.0. */
  readonly jwt?: ParsedVcJwt | ParsedVpJwt
  /** Where it was fetched from, if it was. */
  readonly address?: string
  /** What was obtained on the way. */
  readonly evidence: readonly Evidence[]
}
