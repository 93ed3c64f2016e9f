import { InvalidArgumentError } from '@shirushi/core/errors'
import type { StatusListForm } from './encode-status-list.ts'
import {
  assertMembers,
  listOf,
  type Members,
  memberOf,
  optionalTextOf,
  textOf,
  typeAmong,
  wrong,
} from './members.ts'
import { assertStatusSize } from './status-list.ts'

/** What a status means, for lists with the purpose `message`. */
export interface StatusMessage {
  /** The status, as it stands in the list. */
  readonly status: number
  /** For people. */
  readonly message: string
}

/** Where the status of a credential stands. */
export interface StatusListEntryInput {
  readonly id?: string
  /** Where the credential is published that holds the list. */
  readonly list: string
  /** Which entry of the list it is. */
  readonly index: number
  /** What a status other than zero means, such as `revocation`; one of the list's purposes. */
  readonly purpose: string
  /** How many bits an entry has, 1 to 8. Default: 1. */
  readonly size?: number
  /** One for each status; has to be there with the purpose `message`, and with more than one bit. */
  readonly messages?: readonly StatusMessage[]
  /** Where to read more about the statuses. */
  readonly references?: string | readonly string[]
}

/** A `credentialStatus` that points into a BitstringStatusList. */
export interface BitstringStatusListEntry {
  readonly id?: string
  readonly type: 'BitstringStatusListEntry'
  readonly statusPurpose: string
  readonly statusListIndex: string
  readonly statusListCredential: string
  readonly statusSize?: number
  readonly statusMessage?: readonly { readonly status: string; readonly message: string }[]
  readonly statusReference?: string | readonly string[]
}

/** A `credentialStatus` that points into a status list, as it was read. */
export interface ParsedStatusListEntry {
  /** Which specification it follows. */
  readonly form: StatusListForm
  readonly id?: string
  readonly list: string
  readonly index: number
  readonly purpose: string
  readonly size: number
  readonly messages: readonly StatusMessage[]
  readonly references: readonly string[]
}

const FORMS = {
  BitstringStatusListEntry: 'BitstringStatusList',
  StatusList2021Entry: 'StatusList2021',
} as const
const DIGITS = /^(?:0|[1-9][0-9]{0,15})$/
const HEXADECIMAL = /^0x[0-9a-fA-F]{1,2}$/

/**
 * Writes the `credentialStatus` that says where the status of a credential stands.
 *
 * @throws `InvalidArgumentError` when the index or size is impossible, or there is not one message for each
 * status where there have to be.
 * @see {@link https://www.w3.org/TR/vc-bitstring-status-list/#bitstringstatuslistentry | Bitstring Status List, 2.1}
 */
export function createBitstringStatusListEntry(input: StatusListEntryInput): BitstringStatusListEntry {
  const { id, list, index, purpose, messages, references } = input
  const size = assertStatusSize(input.size, 'input.size')
  if (!Number.isSafeInteger(index) || index < 0) {
    throw new InvalidArgumentError('input.index', 'has to be a whole number from 0')
  }
  if (messages !== undefined || size > 1 || purpose === 'message') assertComplete(messages ?? [], size)
  return {
    ...(id === undefined ? {} : { id }),
    type: 'BitstringStatusListEntry',
    statusPurpose: purpose,
    statusListIndex: String(index),
    statusListCredential: list,
    ...(size === 1 ? {} : { statusSize: size }),
    ...(messages === undefined ? {} : { statusMessage: messages.map(writeMessage) }),
    ...(references === undefined ? {} : { statusReference: references }),
  }
}

function assertComplete(messages: readonly StatusMessage[], size: number): void {
  const statuses = new Set(messages.map(({ status }) => status))
  const count = 2 ** size
  const isEvery = Array.from({ length: count }, (_, status) => status).every((status) => statuses.has(status))
  if (!isEvery || messages.length !== count) {
    throw new InvalidArgumentError(
      'input.messages',
      `there has to be one for each status from 0 to ${count - 1}`,
    )
  }
}

function writeMessage({ status, message }: StatusMessage): { status: string; message: string } {
  return { status: `0x${status.toString(16)}`, message }
}

/**
 * Reads a `credentialStatus` that points into a status list of either specification.
 *
 * @param entry - One entry, a stranger's. A credential may have several, and each of them counts.
 * @throws `MalformedStatusListError` when a member is missing or of the wrong kind (`path` says which).
 */
export function parseStatusListEntry(entry: unknown): ParsedStatusListEntry {
  const members = assertMembers(entry)
  const form = FORMS[typeAmong(members, ['BitstringStatusListEntry', 'StatusList2021Entry'])]
  const id = optionalTextOf(members, 'id')
  return {
    form,
    ...(id === undefined ? {} : { id }),
    list: textOf(members, 'statusListCredential'),
    index: readIndex(members, form),
    purpose: textOf(members, 'statusPurpose'),
    size: readSize(members),
    messages: listOf(members, 'statusMessage').map(readMessage),
    references: listOf(members, 'statusReference').map(readReference),
  }
}

/** A text; as a number it was usual in 2021. */
function readIndex(members: Members, form: StatusListForm): number {
  const value = memberOf(members, 'statusListIndex')
  const text = form === 'StatusList2021' && typeof value === 'number' ? String(value) : value
  const index = typeof text === 'string' && DIGITS.test(text) ? Number(text) : Number.NaN
  if (!Number.isSafeInteger(index)) throw wrong('/statusListIndex', 'has to be a whole number, as a text')
  return index
}

function readSize(members: Members): number {
  const size = memberOf(members, 'statusSize') ?? 1
  const isSize = typeof size === 'number' && Number.isInteger(size) && size >= 1 && size <= 8
  if (!isSize) throw wrong('/statusSize', 'has to be a whole number of bits from 1 to 8')
  return size
}

function readMessage(value: unknown, index: number): StatusMessage {
  const path = `/statusMessage/${index}`
  const members = assertMembers(value, path)
  const status = textOf(members, 'status', path)
  if (!HEXADECIMAL.test(status)) throw wrong(`${path}/status`, 'has to be hexadecimal, such as "0x1"')
  return { status: Number(status), message: textOf(members, 'message', path) }
}

function readReference(value: unknown, index: number): string {
  if (typeof value === 'string') return value
  throw wrong(`/statusReference/${index}`, 'has to be a text')
}
