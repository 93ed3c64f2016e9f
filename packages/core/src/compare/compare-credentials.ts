import type { Finding, MessageLanguage } from '../findings/finding.ts'
import { FindingList } from '../findings/finding-list.ts'
import { isObject } from '../json/json-value.ts'
import { ownMember } from '../json/own-member.ts'
import type { ParsedDateTime } from '../values/date-time.ts'
import { compareDateTimes, parseDateTime } from '../values/date-time.ts'

/** How to compare. */
export interface CompareCredentialsOptions {
  /** Language of the messages. Default: `en`. */
  readonly language?: MessageLanguage
}

/**
 * How two credentials relate. `undetermined` means that something is missing which would tell them apart:
 * it is not `different`.
 */
export type CredentialComparison =
  | { readonly relation: 'different'; readonly findings: readonly Finding[] }
  | { readonly relation: 'undetermined'; readonly findings: readonly Finding[] }
  | {
      readonly relation: 'same'
      /** Which one is up to date: `both` when their dates are the same moment. */
      readonly newest: 'a' | 'b' | 'both' | 'unknown'
      readonly findings: readonly Finding[]
    }

/**
 * Decides whether two credentials are the same one, and which of them is up to date.
 *
 * They are the same when the ids of their issuers are equal and their own ids are, after percent-decoding
 * and then removing white space at both ends. The one with the later `validFrom` is up to date; for the
 * W3C data model 1.1 that is `issuanceDate`. Dates are compared as moments, with every digit of their
 * fractions; one without offset is read as UTC. A date that cannot be read leaves `newest` unknown.
 *
 * One pair of ids that differs is enough for `different`, even if the other pair is incomplete.
 *
 * It compares nothing else: credentials that are `same` may hold different achievements. It verifies
 * nothing either, so whoever can write an `id` can claim to replace a credential; verify both first.
 *
 * @example
 * ```ts
 * import { compareCredentials } from '@shirushi/core'
 *
 * const issued = { id: 'urn:example:1', issuer: 'did:web:uni.example', validFrom: '2025-04-01T00:00:00Z' }
 * const reissued = { ...issued, validFrom: '2026-04-01T09:00:00+09:00' }
 * compareCredentials(issued, reissued) // { relation: 'same', newest: 'b', findings: [] }
 * ```
 *
 * @param a - A credential of Open Badges 3.0 as parsed JSON. Nothing in it makes this function throw.
 * @param b - Another one.
 * @returns Paths of findings point into an object `{ a, b }`.
 * @see {@link https://www.imsglobal.org/spec/ob/v3p0/#credential-equality-and-comparison-algorithm | Open
 * Badges 3.0, Credential equality and comparison algorithm}
 */
export function compareCredentials(
  a: unknown,
  b: unknown,
  options: CompareCredentialsOptions = {},
): CredentialComparison {
  const findings = new FindingList(options.language)
  const left = readIds(a, '/a', findings)
  const right = readIds(b, '/b', findings)
  if (differ(left.issuer, right.issuer) || differ(left.id, right.id)) {
    return { relation: 'different', findings: findings.toArray() }
  }
  if ([left.issuer, right.issuer, left.id, right.id].includes(undefined)) {
    return { relation: 'undetermined', findings: findings.toArray() }
  }
  const newest = newestOf(readMoment(a, '/a', findings), readMoment(b, '/b', findings))
  return { relation: 'same', newest, findings: findings.toArray() }
}

interface Ids {
  readonly issuer: string | undefined
  readonly id: string | undefined
}

function readIds(credential: unknown, path: string, findings: FindingList): Ids {
  if (!isObject(credential)) {
    findings.add('COMPARISON_NOT_A_CREDENTIAL', path)
    return { issuer: undefined, id: undefined }
  }
  const issuer = ownMember(credential, 'issuer')
  const isEmbedded = isObject(issuer)
  const issuerPath = isEmbedded ? `${path}/issuer/id` : `${path}/issuer`
  return {
    issuer: readId(isEmbedded ? ownMember(issuer, 'id') : issuer, 'issuer.id', issuerPath, findings),
    id: readId(ownMember(credential, 'id'), 'id', `${path}/id`, findings),
  }
}

function readId(value: unknown, property: string, path: string, findings: FindingList): string | undefined {
  const text = typeof value === 'string' ? decodeEscapes(value, property, path, findings).trim() : ''
  if (text !== '') return text
  findings.add('COMPARISON_ID_ABSENT', path, { property })
  return undefined
}

/** Escapes that are no UTF-8, or no escapes at all, stay: then only the case of their digits is evened out. */
function decodeEscapes(text: string, property: string, path: string, findings: FindingList): string {
  try {
    return decodeURIComponent(text)
  } catch {
    findings.add('COMPARISON_ESCAPE_MALFORMED', path, { property })
    return text.replace(/%[0-9a-f]{2}/gi, (escaped) => escaped.toUpperCase())
  }
}

function differ(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other
}

function readMoment(credential: unknown, path: string, findings: FindingList): ParsedDateTime | undefined {
  const date = isObject(credential) ? dateOf(credential) : undefined
  const property = date?.property ?? 'validFrom'
  const parsed = typeof date?.value === 'string' ? parseDateTime(date.value) : undefined
  if (parsed === undefined || !parsed.ok || parsed.dateOnly) {
    findings.add('COMPARISON_DATE_UNREADABLE', `${path}/${property}`, { property })
    return undefined
  }
  if (!parsed.hasOffset)
    findings.add('DATE_NO_OFFSET', `${path}/${property}`, { property, value: date?.value })
  return parsed
}

function dateOf(credential: {
  readonly [member: string]: unknown
}): { readonly property: string; readonly value: unknown } | undefined {
  const property = ['validFrom', 'issuanceDate'].find((name) => ownMember(credential, name) !== undefined)
  return property === undefined ? undefined : { property, value: ownMember(credential, property) }
}

function newestOf(
  a: ParsedDateTime | undefined,
  b: ParsedDateTime | undefined,
): 'a' | 'b' | 'both' | 'unknown' {
  if (a === undefined || b === undefined) return 'unknown'
  const order = compareDateTimes(a, b)
  if (order === 0) return 'both'
  return order > 0 ? 'a' : 'b'
}
