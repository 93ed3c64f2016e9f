import { encodeStatusList, type StatusListForm } from './encode-status-list.ts'
import { assertMembers, listOf, memberOf, optionalTextOf, textOf, typeAmong, wrong } from './members.ts'
import type { StatusList } from './status-list.ts'

/** What a published list has to say about itself. */
export interface StatusListSubjectInput {
  /** Identifies the list within its credential, such as `https://issuer.example/status/3#list`. */
  readonly id?: string
  /** What a status other than zero means: `revocation`, `suspension`, `message`, or several of them. */
  readonly purpose: string | readonly string[]
  /** The statuses. */
  readonly list: StatusList
  /** For how long a copy may be used, in milliseconds. `validUntil` of the credential is the better way. */
  readonly ttl?: number
}

/** The `credentialSubject` of a BitstringStatusListCredential. */
export interface BitstringStatusListSubject {
  readonly id?: string
  readonly type: 'BitstringStatusList'
  readonly statusPurpose: string | readonly string[]
  readonly encodedList: string
  readonly ttl?: number
}

/** The `credentialSubject` of a status list, as it was read. */
export interface ParsedStatusListSubject {
  /** Which specification it follows. */
  readonly form: StatusListForm
  readonly id?: string
  /** At least one. */
  readonly purposes: readonly string[]
  /** For `decodeStatusList`, with the same `form`. */
  readonly encodedList: string
  readonly ttl?: number
}

/**
 * Writes the `credentialSubject` under which a list is published. The credential around it, with issuer and
 * dates, and its proof are another matter.
 *
 * @see {@link https://www.w3.org/TR/vc-bitstring-status-list/#bitstringstatuslistcredential | Bitstring Status List, 2.2}
 */
export function createBitstringStatusListSubject(input: StatusListSubjectInput): BitstringStatusListSubject {
  const { id, purpose, list, ttl } = input
  return {
    ...(id === undefined ? {} : { id }),
    type: 'BitstringStatusList',
    statusPurpose: purpose,
    encodedList: encodeStatusList(list),
    ...(ttl === undefined ? {} : { ttl }),
  }
}

/**
 * Reads the `credentialSubject` of a status list of either specification. The list itself stays encoded.
 *
 * @param subject - A stranger's, of a credential whose proof has been verified.
 * @throws `MalformedStatusListError` when a member is missing or of the wrong kind (`path` says which).
 */
export function parseStatusListSubject(subject: unknown): ParsedStatusListSubject {
  const members = assertMembers(subject)
  const form = typeAmong(members, ['BitstringStatusList', 'StatusList2021'])
  const id = optionalTextOf(members, 'id')
  const ttl = memberOf(members, 'ttl')
  if (ttl !== undefined && !isCount(ttl)) throw wrong('/ttl', 'has to be a whole number of milliseconds')
  const purposes = listOf(members, 'statusPurpose').map((purpose, index) => {
    if (typeof purpose === 'string' && purpose !== '') return purpose
    throw wrong(`/statusPurpose/${index}`, 'has to be a text')
  })
  if (purposes.length === 0) throw wrong('/statusPurpose', 'is missing')
  return {
    form,
    ...(id === undefined ? {} : { id }),
    purposes,
    encodedList: textOf(members, 'encodedList'),
    ...(ttl === undefined ? {} : { ttl }),
  }
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && typeof value === 'number' && value >= 0
}
