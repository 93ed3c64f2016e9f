import type { FindingList } from '../findings/finding-list.ts'
import { isObject } from '../json/json-value.ts'
import { ownMember } from '../json/own-member.ts'
import { isEmail } from '../values/email.ts'
import type { ParsedIdentityHash } from '../values/identity-hash.ts'
import { parseIdentityHash } from '../values/identity-hash.ts'
import { hasLoneSurrogate } from '../values/surrogates.ts'
import { isEmailType } from './identity-type.ts'

/** The members of an identity object, found but not judged. */
export interface IdentityMembers {
  readonly type: string
  /** What the identity or its hash is called: `identity` in Open Badges 2.0, `identityHash` in 3.0. */
  readonly valueName: 'identity' | 'identityHash'
  readonly value: string
  readonly hashed: unknown
  readonly salt: unknown
}

/** An identity that a known one can be compared with. */
export type ComparableIdentity =
  | { readonly form: 'plain'; readonly value: string }
  | { readonly form: 'hash'; readonly hash: ParsedIdentityHash; readonly salt: string }

/**
 * Finds the members of an identity object of Open Badges 1.x, 2.0 or 3.0.
 *
 * @returns `undefined` when there is no type or nothing to compare.
 */
export function identityMembers(identityObject: unknown): IdentityMembers | undefined {
  if (!isObject(identityObject)) return undefined
  const names = ['identityHash', 'identityType']
  const isOb3 = names.some((name) => ownMember(identityObject, name) !== undefined)
  const valueName = isOb3 ? 'identityHash' : 'identity'
  const type = ownMember(identityObject, isOb3 ? 'identityType' : 'type')
  const value = ownMember(identityObject, valueName)
  if (typeof type !== 'string' || type === '' || typeof value !== 'string' || value === '') return undefined
  return {
    type,
    valueName,
    value,
    hashed: ownMember(identityObject, 'hashed'),
    salt: ownMember(identityObject, 'salt'),
  }
}

/**
 * Judges an identity, whoever it is said to belong to: whether `hashed` tells the truth, which algorithm
 * and salt there are, and whether an e-mail address lies open.
 *
 * Where `hashed` is missing or no boolean, the form decides.
 *
 * @param path - JSON Pointer of the identity object.
 * @returns What to compare with; `undefined` when nothing can match it.
 */
export function readIdentity(
  members: IdentityMembers,
  path: string,
  findings: FindingList,
): ComparableIdentity | undefined {
  const hash = parseIdentityHash(members.value)
  if (typeof members.hashed !== 'boolean') findings.add('IDENTITY_HASHED_NOT_BOOLEAN', `${path}/hashed`)
  const isHashed = typeof members.hashed === 'boolean' ? members.hashed : hash?.named === true
  return isHashed ? readHashed(members, hash, path, findings) : readPlain(members, hash, path, findings)
}

function readPlain(
  { type, value, valueName }: IdentityMembers,
  hash: ParsedIdentityHash | undefined,
  path: string,
  findings: FindingList,
): ComparableIdentity | undefined {
  if (hash?.named === true) {
    // Whoever has seen the badge knows this text, so knowing it must never identify anybody.
    findings.add('IDENTITY_HASHED_CONTRADICTED', `${path}/hashed`)
    return undefined
  }
  if (isEmailType(type) && isEmail(value)) findings.add('IDENTITY_PLAIN_EMAIL', `${path}/${valueName}`)
  return { form: 'plain', value }
}

function readHashed(
  { value, valueName, salt }: IdentityMembers,
  hash: ParsedIdentityHash | undefined,
  path: string,
  findings: FindingList,
): ComparableIdentity | undefined {
  const valuePath = `${path}/${valueName}`
  if (hash === undefined) {
    reportNoHash(value, valuePath, findings)
    return undefined
  }
  if (!hash.named) findings.add('IDENTITY_HASH_NO_ALGORITHM', valuePath)
  if (hash.algorithm === 'md5') findings.add('IDENTITY_HASH_MD5', valuePath)
  if (hash.algorithm === 'sha512') findings.add('IDENTITY_HASH_SHA512', valuePath)
  const saltText = salt ?? ''
  if (typeof saltText !== 'string' || hasLoneSurrogate(saltText)) {
    findings.add('IDENTITY_SALT_MALFORMED', `${path}/salt`)
    return undefined
  }
  if (saltText === '') findings.add('IDENTITY_SALT_MISSING', path)
  return { form: 'hash', hash, salt: saltText }
}

const KNOWN_ALGORITHMS: ReadonlySet<string> = new Set(['sha256', 'sha512', 'md5'])

/** The name of an algorithm is no secret; everything else about the value may be. */
function reportNoHash(value: string, path: string, findings: FindingList): void {
  const algorithm = /^([a-z][a-z0-9-]{1,15})\$[0-9a-f]+$/i.exec(value.slice(0, 300))?.[1]?.toLowerCase()
  if (algorithm === undefined || KNOWN_ALGORITHMS.has(algorithm))
    findings.add('IDENTITY_HASH_MALFORMED', path)
  else findings.add('IDENTITY_HASH_ALGORITHM_UNKNOWN', path, { algorithm })
}
