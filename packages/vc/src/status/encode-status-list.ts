import { InvalidArgumentError } from '@shirushi/core/errors'
import { decodeAnyBase64, decodeBase64url, encodeBase64url } from '../bytes/base64.ts'
import { LimitExceededError, MalformedStatusListError } from '../errors.ts'
import { gunzip, gzip } from './gzip.ts'
import { assertStatusSize, emptyStatusList, MINIMUM_STATUS_LIST_LENGTH, StatusList } from './status-list.ts'

/** Which of the specifications a list follows. */
export type StatusListForm = 'BitstringStatusList' | 'StatusList2021'

/** How to read an encoded list. */
export interface DecodeStatusListOptions {
  /** How many bits an entry has, 1 to 8; the entry in the credential says it. Default: 1. */
  readonly size?: number
  /** How large the list may be, unpacked, in bytes. Default: {@link LARGEST_STATUS_LIST}. */
  readonly maximum?: number
  /** Which specification it follows. Default: `BitstringStatusList`. */
  readonly form?: StatusListForm
}

/** How many bytes a list may have unless a caller says otherwise: 4 MiB, 33 million one-bit entries. */
export const LARGEST_STATUS_LIST = 4_194_304

/** So that every position of a bit fits into 31 bits. */
const LARGEST_MAXIMUM = 2 ** 28 - 1

/** The multibase prefix of base64url without padding. */
const PREFIX = 'u'

/**
 * Encodes a list of statuses for `encodedList`: GZIP, base64url, and the prefix `u`.
 *
 * The same list gives the same text on one platform; another may compress it otherwise.
 *
 * @param list - A list, or the statuses from the first entry on; what is missing up to
 * {@link MINIMUM_STATUS_LIST_LENGTH} is zero.
 * @param options - How many bits an entry has, where statuses are given. A list knows it itself.
 * @throws `InvalidArgumentError` when a status does not fit into its entry, or `size` is not 1 to 8 or not
 * that of the list.
 * @see {@link https://www.w3.org/TR/vc-bitstring-status-list/#bitstring-generation-algorithm | Bitstring Status List, 3.3}
 */
export function encodeStatusList(
  list: StatusList | Iterable<number>,
  options: { readonly size?: number } = {},
): string {
  return PREFIX + encodeBase64url(gzip(asStatusList(list, options.size).bytes))
}

function asStatusList(list: StatusList | Iterable<number>, size: number | undefined): StatusList {
  if (!(list instanceof StatusList)) return fromStatuses([...list], assertStatusSize(size, 'options.size'))
  if (size === undefined || size === list.size) return list
  throw new InvalidArgumentError('options.size', `the entries of the list have ${list.size} bit`)
}

function fromStatuses(statuses: readonly number[], size: number): StatusList {
  const list = emptyStatusList({ length: Math.max(statuses.length, MINIMUM_STATUS_LIST_LENGTH), size })
  for (const [index, status] of statuses.entries()) if (status !== 0) list.set(index, status)
  return list
}

/**
 * Reads an `encodedList`.
 *
 * Nothing is verified: who made the list is for its proof to say. A list with fewer entries than the
 * specification asks for is read, and says so (`isTooShort`).
 *
 * @param encoded - The text, as it came: a stranger's.
 * @throws `MalformedStatusListError` when the text has not the prefix of its form, is not base64url, or not
 * one sound GZIP member.
 * @throws `LimitExceededError` when more than `maximum` bytes would come out. A list is never cut off.
 * @throws `InvalidArgumentError` when an option is wrong.
 * @see {@link https://www.w3.org/TR/vc-bitstring-status-list/#bitstring-expansion-algorithm | Bitstring Status List, 3.4}
 */
export function decodeStatusList(encoded: string, options: DecodeStatusListOptions = {}): StatusList {
  const { maximum = LARGEST_STATUS_LIST, form = 'BitstringStatusList' } = options
  const size = assertStatusSize(options.size, 'options.size')
  if (!Number.isInteger(maximum) || maximum < 1 || maximum > LARGEST_MAXIMUM) {
    throw new InvalidArgumentError('options.maximum', `has to be a whole number from 1 to ${LARGEST_MAXIMUM}`)
  }
  // Compression makes nothing twice as long: so long a text cannot be a list within the limit.
  if (encoded.length > 2 * maximum + 1024) throw new LimitExceededError('inflatedSize', maximum)
  return new StatusList(gunzip(textToBytes(encoded, form), maximum), size)
}

/** In 2021 there was no prefix, and which of the two alphabets was meant was not clear. */
function textToBytes(encoded: string, form: StatusListForm): Uint8Array {
  const isOld = form === 'StatusList2021'
  if (!isOld && !encoded.startsWith(PREFIX)) {
    throw new MalformedStatusListError('multibase', 'the encoded list does not begin with "u"')
  }
  const bytes = isOld ? decodeAnyBase64(encoded) : decodeBase64url(encoded.slice(PREFIX.length))
  if (bytes === undefined) {
    throw new MalformedStatusListError('base64url', 'the encoded list is not base64url without padding')
  }
  return bytes
}
