import type { Finding } from '../findings/finding.ts'
import { FindingList } from '../findings/finding-list.ts'
import { isObject, type JsonObject } from '../json/json-value.ts'
import { checkDocument, checkInPlace } from './check-document.ts'
import { assertCheckOptions, type CheckOptions, DEFAULT_OPTIONS } from './check-options.ts'
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
  /**
   * Whether the document follows its specification: it was recognised, and nothing that was noticed is of
   * severity `error`. `undefined` where there are no rules here for what it is. It never says that a badge
   * is genuine.
   */
  readonly conforms: boolean | undefined
  /** Everything that was noticed, in the order of the document. */
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
 * const { kind, conforms, findings } = checkBadge({ type: ['VerifiableCredential', 'OpenBadgeCredential'] })
 * console.log(kind, conforms) // credential false
 * for (const { path, message } of findings) console.log(path, message)
 * ```
 *
 * @param input - JSON text, a compact JWS whose payload is JSON, or a value that came from JSON.
 * @returns What it is and what was found. Nothing in `input` makes this function throw.
 * @throws `InvalidArgumentError` when an option is not what it has to be.
 * @see {@link https://www.imsglobal.org/spec/ob/v3p0/ | Open Badges 3.0}
 */
export function checkBadge(input: unknown, options: CheckOptions = DEFAULT_OPTIONS): BadgeCheck {
  assertCheckOptions(options)
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
    if (recognised === undefined) return undefined
    const found = findings.inOrderOf(input)
    // Spelled out, because spreading would take a tenth of the whole check.
    const { kind, version = '3.0', dataModel } = recognised
    if (dataModel === undefined) return { kind, version, conforms: true, findings: found }
    return { kind, version, dataModel, conforms: true, findings: found }
  } catch {
    // A getter or a proxy threw, or the value holds itself. The copy says which.
    return undefined
  }
}

function checkCopy(input: unknown, options: CheckOptions): BadgeCheck {
  const findings = new FindingList(options.language)
  const document = readInput(input, findings, options)
  if (document === undefined) return { kind: 'unknown', conforms: false, findings: findings.toArray() }
  const recognised = checkDocument(document, findings, options)
  const found = findings.inOrderOf(document)
  return { ...recognised, conforms: judgement(findings, found), findings: found }
}

function judgement(findings: FindingList, found: readonly Finding[]): boolean | undefined {
  if (findings.hasErrors) return false
  return found.some(({ code, path }) => code === 'KIND_NOT_JUDGED' && path === '') ? undefined : true
}
