import { parseDateTime } from '@shirushi/core/values'
import { isObject, type JsonObject, memberOf } from './json-object.ts'

/** The claims that say again what a credential says. */
export type ClaimName = 'iss' | 'sub' | 'jti' | 'nbf' | 'exp'

/**
 * What is wrong with a claim: it is not there although the credential has what it stands for (`…-missing`), says
 * something else (`…-differs`), is not of the kind it has to be (`…-malformed`), or says something that the
 * credential does not say at all (`…-alone`).
 */
export type ClaimProblem = `${ClaimName}-${'missing' | 'differs' | 'malformed' | 'alone'}`

/** A claim, and what of a credential it stands for. */
export interface ClaimRow {
  readonly name: ClaimName
  readonly isDate: boolean
  /** What the credential says. */
  readonly read: (credential: JsonObject) => unknown
}

/** Seconds of the last moment of the year 9999. */
const LAST_SECOND = 253_402_300_799

/** Seconds of the first moment of the year 1. */
const FIRST_SECOND = -62_135_596_800

/** In the order in which they are written. */
export const CLAIMS: readonly ClaimRow[] = [
  { name: 'iss', isDate: false, read: (credential) => idOf(memberOf(credential, 'issuer')) },
  { name: 'sub', isDate: false, read: subjectId },
  { name: 'jti', isDate: false, read: (credential) => memberOf(credential, 'id') },
  { name: 'nbf', isDate: true, read: (credential) => eitherMember(credential, 'validFrom', 'issuanceDate') },
  {
    name: 'exp',
    isDate: true,
    read: (credential) => eitherMember(credential, 'validUntil', 'expirationDate'),
  },
]

/** The claims of a presentation that say again what it says. */
export const PRESENTATION_CLAIMS: readonly ClaimRow[] = [
  { name: 'iss', isDate: false, read: (presentation) => idOf(memberOf(presentation, 'holder')) },
  { name: 'jti', isDate: false, read: (presentation) => memberOf(presentation, 'id') },
]

/** What is wrong with the claims of a token, looking at the credential that it holds. */
export function claimProblems(claims: JsonObject, credential: JsonObject): readonly ClaimProblem[] {
  const problems: ClaimProblem[] = []
  for (const row of CLAIMS) {
    const fault = claimFault(row, memberOf(claims, row.name), row.read(credential))
    if (fault !== undefined) problems.push(`${row.name}-${fault}`)
  }
  return problems
}

/** What is wrong with one claim, beside what was said. */
export function claimFault(
  { isDate }: Pick<ClaimRow, 'isDate'>,
  claim: unknown,
  said: unknown,
): 'missing' | 'differs' | 'malformed' | 'alone' | undefined {
  if (claim === undefined) return said === undefined ? undefined : 'missing'
  if (isDate ? !isNumericDate(claim) : typeof claim !== 'string') return 'malformed'
  if (said === undefined) return 'alone'
  const isSame = isDate ? secondsOf(said) === Math.floor(Number(claim)) : claim === said
  return isSame ? undefined : 'differs'
}

/** Whether a value is a number of seconds within the years that a date can have. */
export function isNumericDate(value: unknown): value is number {
  return typeof value === 'number' && value >= FIRST_SECOND && value < LAST_SECOND + 1
}

/** The whole seconds of a date; a fraction is cut off. `undefined` where it is no date. */
export function secondsOf(date: unknown): number | undefined {
  const parsed = typeof date === 'string' ? parseDateTime(date) : undefined
  return parsed?.ok && !parsed.dateOnly ? Math.floor(parsed.epochMilliseconds / 1000) : undefined
}

/** Something that is named by its text or by the `id` of an object. */
function idOf(value: unknown): unknown {
  return isObject(value) ? memberOf(value, 'id') : value
}

/** A claim can name one subject only. */
function subjectId(credential: JsonObject): unknown {
  const subjects = memberOf(credential, 'credentialSubject')
  if (!Array.isArray(subjects)) return idOf(subjects)
  return subjects.length === 1 ? idOf(subjects[0]) : undefined
}

/** The names of version 2.0 of the data model, and of 1.1. */
function eitherMember(credential: JsonObject, name: string, older: string): unknown {
  return memberOf(credential, name) ?? memberOf(credential, older)
}
