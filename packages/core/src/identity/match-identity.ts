import { InvalidArgumentError } from '../errors.ts'
import type { Finding, MessageLanguage } from '../findings/finding.ts'
import { FindingList } from '../findings/finding-list.ts'
import { DEFAULT_JSON_LIMITS } from '../json/json-limits.ts'
import { pointerStep } from '../json/pointer.ts'
import { isEmail } from '../values/email.ts'
import type { IdentityHashAlgorithm } from '../values/identity-hash.ts'
import { isEqualInConstantTime } from './constant-time.ts'
import { digestOf } from './digest.ts'
import type { EmailPolicy } from './email-policy.ts'
import { assertEncodable } from './hash-identity.ts'
import { isEmailType, isSameIdentityType } from './identity-type.ts'
import type { ComparableIdentity } from './read-identity.ts'
import { identityMembers, readIdentity } from './read-identity.ts'

/** An identity that is known by other means than the badge. */
export interface KnownIdentity {
  /**
   * What kind it is: an `identityType` of Open Badges 3.0 such as `emailAddress`, or a recipient type of
   * 2.0 such as `email`, `url`, `telephone` or `id`. `email` and `emailAddress` are the same.
   */
  readonly type: string
  /** The identity in plain text. */
  readonly value: string
}

/** How to look for an identity. */
export interface MatchIdentityOptions {
  /**
   * Default: `lowercase`, which tries the address as it is and then in small letters; a finding says so
   * when only that matched. `exact` is the letter of the specification. A hash of an address with
   * capitals can only be found by somebody who knows where they are.
   */
  readonly emailPolicy?: EmailPolicy
  /** JSON Pointer of the identities inside their badge, put before the paths of findings. */
  readonly path?: string
  /** Language of the messages. Default: `en`. */
  readonly language?: MessageLanguage
}

/** Whether an identity was found, and what is to be said about those that were looked at. */
export type IdentityMatch =
  | {
      readonly matched: true
      /** Which identity matched, counted from 0: the first, or the first that matches to the letter. */
      readonly index: number
      /** Whether it stood there in plain text, or hashed and by which algorithm. */
      readonly how: 'plain' | IdentityHashAlgorithm
      readonly findings: readonly Finding[]
    }
  | {
      readonly matched: false
      /** How many identities were compared. With 0, the badge says nothing about the known one. */
      readonly compared: number
      readonly findings: readonly Finding[]
    }

/**
 * Looks for a known identity among those of a badge: recipients of Open Badges 1.x and 2.0, identifiers
 * of 3.0, one or an array, plain or hashed.
 *
 * Only identities of the known type are compared. All of them are, and each to its end, so that the time
 * taken says nothing about how much of a hash was right. Hashes are read as SHA-256, SHA-512 or MD5, in
 * capital or small digits, and as SHA-256 when 64 digits come without a name. An identity that is said to
 * be hashed is never compared as plain text, nor one that looks like a hash although it is said to be
 * none: everybody who sees the badge knows those texts.
 *
 * Findings warn about MD5, missing salts and open e-mail addresses, and about identities that cannot be
 * compared. No finding repeats an identity, hash or salt.
 *
 * A match says that the badge was made for this identity. It does not say that whoever presents the badge
 * has it, nor that the badge is genuine.
 *
 * @example
 * ```ts
 * import { matchIdentity } from '@shirushi/core'
 *
 * const recipient = { type: 'email', hashed: true, salt: 'deadsea',
 *   identity: 'sha256$ecf5409f3f4b91ab60cc5ef4c02aef7032354375e70cf4d8e43f6a1d29891942' }
 * matchIdentity('nobody@example.org', recipient).matched // true
 * ```
 *
 * @param known - The identity to look for; a string is short for an e-mail address.
 * @param identityObject - Parsed JSON from a badge; nothing in it makes this function throw.
 * @throws `InvalidArgumentError` when `known` or an option is not as described.
 * @see {@link https://www.imsglobal.org/spec/ob/v3p0/#verify-identifier | Open Badges 3.0, Verify the
 * Recipient Using an Identifier}
 */
export function matchIdentity(
  known: KnownIdentity | string,
  identityObject: unknown,
  options: MatchIdentityOptions = {},
): IdentityMatch {
  const wanted = wantedIdentity(known, emailPolicyOf(options))
  const findings = new FindingList(options.language)
  const path = options.path ?? ''
  const list = identitiesIn(identityObject)
  const entries = list ?? [identityObject]
  let compared = 0
  let found: Found | undefined

  for (let index = 0; index < entries.length; index++) {
    const entryPath = list !== undefined ? path + pointerStep(index) : path
    const identity = comparable(entries[index], wanted, entryPath, findings)
    if (identity === undefined) continue
    compared++
    const likeness = compareIdentity(wanted, identity)
    const isBetter = likeness === 'same' ? found?.likeness !== 'same' : found === undefined
    if (likeness !== 'different' && isBetter) found = { index, path: entryPath, likeness, identity }
  }

  if (found === undefined) {
    if (compared === 0) findings.add('IDENTITY_NOT_COMPARED', path, { type: wanted.type })
    return { matched: false, compared, findings: findings.toArray() }
  }
  const { index, likeness, identity } = found
  if (likeness === 'same-but-for-case') findings.add('IDENTITY_EMAIL_CASE', found.path)
  const how = identity.form === 'plain' ? 'plain' : identity.hash.algorithm
  return { matched: true, index, how, findings: findings.toArray() }
}

/** The items of a list; nothing where it is none, cannot be read, or claims to be longer than JSON may be. */
function identitiesIn(value: unknown): readonly unknown[] | undefined {
  try {
    return Array.isArray(value) && value.length <= DEFAULT_JSON_LIMITS.values ? [...value] : undefined
  } catch {
    return undefined
  }
}

interface Found {
  readonly index: number
  readonly path: string
  readonly likeness: Exclude<Likeness, 'different'>
  readonly identity: ComparableIdentity
}

/** The known identity, with everything that does not depend on the badge worked out. */
interface WantedIdentity {
  readonly type: string
  readonly value: string
  /** The address in small letters, where that is to be tried as well. */
  readonly lowercase: string | undefined
}

function emailPolicyOf({ emailPolicy = 'lowercase' }: MatchIdentityOptions): EmailPolicy {
  if (emailPolicy === 'exact' || emailPolicy === 'lowercase') return emailPolicy
  throw new InvalidArgumentError('options.emailPolicy', "must be 'exact' or 'lowercase'")
}

function wantedIdentity(known: KnownIdentity | string, emailPolicy: EmailPolicy): WantedIdentity {
  if (typeof known === 'string' && !isEmail(known)) {
    throw new InvalidArgumentError('known', 'is not an e-mail address; say which type of identity it is')
  }
  if (known === null || (typeof known !== 'object' && typeof known !== 'string')) {
    throw new InvalidArgumentError('known', 'must be an object with type and value, or an e-mail address')
  }
  const { type, value } = typeof known === 'string' ? { type: 'emailAddress', value: known } : known
  assertEncodable(type, 'known.type')
  assertEncodable(value, 'known.value')
  if (type === '') throw new InvalidArgumentError('known.type', 'must not be empty')
  if (value === '') throw new InvalidArgumentError('known.value', 'must not be empty')
  const ignoresCase = emailPolicy === 'lowercase' && isEmailType(type)
  return { type, value, lowercase: ignoresCase ? value.toLowerCase() : undefined }
}

/** The identity if it is of the wanted type and can be compared; says why where it is a fault. */
function comparable(
  entry: unknown,
  wanted: WantedIdentity,
  path: string,
  findings: FindingList,
): ComparableIdentity | undefined {
  const members = identityMembers(entry)
  if (members === undefined) {
    findings.add('IDENTITY_OBJECT_MALFORMED', path)
    return undefined
  }
  if (!isSameIdentityType(members.type, wanted.type)) return undefined
  return readIdentity(members, path, findings)
}

type Likeness = 'same' | 'same-but-for-case' | 'different'

/** Does both comparisons always, so that the time does not tell which one succeeded. */
function compareIdentity(wanted: WantedIdentity, identity: ComparableIdentity): Likeness {
  const isSame = isIdentity(wanted.value, identity)
  const isSameInLowercase =
    wanted.lowercase !== undefined && isIdentity(wanted.lowercase, lowercased(identity))
  if (isSame) return 'same'
  return isSameInLowercase ? 'same-but-for-case' : 'different'
}

/** What can be compared with an address in small letters: a hash stays as it is. */
function lowercased(identity: ComparableIdentity): ComparableIdentity {
  return identity.form === 'plain' ? { form: 'plain', value: identity.value.toLowerCase() } : identity
}

function isIdentity(value: string, identity: ComparableIdentity): boolean {
  if (identity.form === 'plain') return isEqualInConstantTime(identity.value, value)
  const { algorithm, digest } = identity.hash
  return isEqualInConstantTime(digest, digestOf(algorithm, value, identity.salt))
}
