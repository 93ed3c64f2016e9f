import type { Finding } from '../findings/finding.ts'
import { FindingList } from '../findings/finding-list.ts'
import { isObject, type JsonObject } from '../json/json-value.ts'
import { checkDocument, checkInPlace } from './check-document.ts'
import type { CheckOptions } from './check-options.ts'
import { readInput } from './read-input.ts'
import type { BadgeKind, BadgeVersion, DataModel } from './recognise.ts'

/** What a document is, and what is wrong with it. */
export interface BadgeCheck {
  /** What the document is, by its content. */
  readonly kind: BadgeKind
  /** Which Open Badges it belongs to; absent for documents of wider standards and unknown ones. */
  readonly version?: BadgeVersion
  /** Which Verifiable Credentials Data Model it is written in; absent for what is no credential. */
  readonly dataModel?: DataModel
  /** Everything that was noticed. The document is sound when none is of severity `error`. */
  readonly findings: readonly Finding[]
}

/**
 * Tells what a document is and whether it follows its specification: Open Badges 3.0 in both data
 * models, 2.0 and 2.1, and what came before; endorsements, profiles, achievements, badge classes,
 * keys and revocation lists. Presentations and CLR envelopes are recognised, and the badges inside
 * them judged.
 *
 * Structure and meaning only: no signature is checked, nothing is fetched, no clock is read. Whether
 * a badge is genuine, in force and not revoked is for `@shirushi/verify`.
 *
 * @example
 * ```ts
 * import { checkBadge } from '@shirushi/core'
 *
 * const { kind, findings } = checkBadge({ type: ['VerifiableCredential', 'OpenBadgeCredential'] })
 * const errors = findings.filter((finding) => finding.severity === 'error')
 * console.log(kind, errors.map((finding) => `${finding.path} ${finding.code}`))
 * ```
 *
 * @param input - JSON text, a compact JWS whose payload is JSON, or a value that came from JSON.
 * @returns What it is and what was found. Nothing in `input` makes this function throw.
 * @see {@link https://www.imsglobal.org/spec/ob/v3p0/ | Open Badges 3.0}
 */
export function checkBadge(input: unknown, options: CheckOptions = {}): BadgeCheck {
  return tryInPlace(input, options) ?? checkCopy(input, options)
}

/**
 * Judges a value where it lies, which is enough for a badge that is in order. Where there is an error,
 * or anything that JSON does not have, the answer is `undefined`: then a copy is judged, which shows
 * the same to every check whatever getters and proxies the value is made of, and names what is not JSON.
 */
function tryInPlace(input: unknown, options: CheckOptions): BadgeCheck | undefined {
  const findings = new FindingList(options.language)
  try {
    const recognised = isObject(input) ? checkInPlace(input as JsonObject, findings, options) : undefined
    return recognised && { ...recognised, findings: findings.toArray() }
  } catch {
    // A getter or a proxy threw, or the value holds itself. The copy says which.
    return undefined
  }
}

function checkCopy(input: unknown, options: CheckOptions): BadgeCheck {
  const findings = new FindingList(options.language)
  const document = readInput(input, findings, options)
  if (document === undefined) return { kind: 'unknown', findings: findings.toArray() }
  const recognised = checkDocument(document, findings, options)
  return { ...recognised, findings: findings.toArray() }
}
