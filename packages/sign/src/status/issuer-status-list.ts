import { InvalidArgumentError } from '@shirushi/core/errors'
import { isUri } from '@shirushi/core/values'
import {
  type BitstringStatusListEntry,
  createBitstringStatusListEntry,
  decodeStatusList,
  emptyStatusList,
  encodeStatusList,
  type StatusList,
  type StatusMessage,
} from '@shirushi/vc/status-list'
import { RevocationFinalError } from './status-errors.ts'

/** What a list of statuses is for. */
export interface StatusListInput {
  /** The address at which the list is, or will be, published. */
  readonly id: string
  /**
   * What a status other than zero means: `revocation` (for ever), `suspension` (for a time), `refresh` (there is
   * a newer credential), `message` (what `messages` say); or several of them.
   */
  readonly purpose: string | readonly string[]
  /** How many entries there are. Default: `MINIMUM_STATUS_LIST_LENGTH`, 131,072, which is also the least. */
  readonly length?: number
  /** How many bits an entry has, 1 to 8. Default: 1. */
  readonly size?: number
  /** What each status means, for people; has to be there for `message`, and with more than one bit. */
  readonly messages?: readonly StatusMessage[]
  /** Where to read more about the statuses. */
  readonly references?: string | readonly string[]
  /** The list as it was saved (`encode`), or as it stands in what was published, to go on with. */
  readonly encodedList?: string
}

/** What may not be done by mistake. */
export interface SetStatusOptions {
  /** Takes back a revocation. Whoever saw it published may go on believing it. Default: `false`. */
  readonly force?: boolean
}

/** Once such a status is given, it stays. */
const FINAL_PURPOSES: ReadonlySet<string> = new Set(['revocation'])

/** As large as a list can be made. */
const LARGEST_IN_BYTES = 2 ** 25

/**
 * A list of statuses on the issuer's side; {@link createStatusList} makes one.
 *
 * All that has to be kept is what `encode` gives; everything else is in the input that made it.
 */
export class IssuerStatusList {
  /** The address at which it is published. */
  readonly id: string
  /** What a status other than zero means. */
  readonly purposes: readonly string[]
  readonly #input: StatusListInput
  readonly #list: StatusList

  /** @internal */
  constructor(input: StatusListInput, list: StatusList) {
    this.id = input.id
    this.purposes = typeof input.purpose === 'string' ? [input.purpose] : [...input.purpose]
    this.#input = { ...input, ...(input.messages && { messages: input.messages.map((one) => ({ ...one })) }) }
    this.#list = list
  }

  /** How many entries there are. */
  get length(): number {
    return this.#list.length
  }

  /** How many bits an entry has. */
  get size(): number {
    return this.#list.size
  }

  /**
   * The status of an entry: zero where nothing is against the credential.
   *
   * @throws `StatusIndexError` when there is no such entry.
   */
  get(index: number): number {
    return this.#list.get(index)
  }

  /**
   * Gives an entry a status. Nobody knows before the list is published again.
   *
   * @param status - Default: 1, which is all that a list of one bit has beside zero.
   * @throws `RevocationFinalError` when a revocation would be taken back.
   * @throws `StatusIndexError` when there is no such entry, `InvalidArgumentError` when the status does not fit.
   */
  set(index: number, status = 1, options: SetStatusOptions = {}): void {
    const isTakenBack = status === 0 && this.#list.get(index) !== 0 && options.force !== true
    if (isTakenBack && this.purposes.some((purpose) => FINAL_PURPOSES.has(purpose))) {
      throw new RevocationFinalError(index)
    }
    this.#list.set(index, status)
  }

  /**
   * Ends a suspension, or takes a message back.
   *
   * @throws `RevocationFinalError` when a revocation would be taken back; `StatusIndexError` when there is no
   * such entry.
   */
  clear(index: number, options: SetStatusOptions = {}): void {
    this.set(index, 0, options)
  }

  /**
   * What goes into the `credentialStatus` of the credential that has this entry, once for each purpose.
   *
   * @throws `StatusIndexError` when there is no such entry.
   */
  entries(index: number): readonly BitstringStatusListEntry[] {
    this.#list.get(index)
    return this.purposes.map((purpose) => entryOf(this.#input, index, purpose, this.purposes.length > 1))
  }

  /** The list as `encodedList` has it: also what to save, and to go on with. */
  encode(): string {
    return encodeStatusList(this.#list)
  }

  /** @internal The same list, for what is written around it. */
  get list(): StatusList {
    return this.#list
  }
}

/**
 * Makes a list of statuses, or goes on with one that was saved.
 *
 * @example A badge is suspended, and counts again
 * ```ts
 * import { createStatusList } from '@shirushi/sign'
 *
 * const list = createStatusList({ id: 'https://uni.example/status/1', purpose: 'suspension' })
 * list.set(94_567)
 * const later = createStatusList({ id: list.id, purpose: 'suspension', encodedList: list.encode() })
 * later.clear(94_567)
 * console.log(list.get(94_567), later.get(94_567)) // → 1 0
 * ```
 *
 * @throws `InvalidArgumentError` when the list is impossible, or there is not one message for each status where
 * there have to be. `MalformedStatusListError` when `encodedList` cannot be read.
 * @see {@link https://www.w3.org/TR/vc-bitstring-status-list/#bitstringstatuslist | Bitstring Status List, 2.2}
 */
export function createStatusList(input: StatusListInput): IssuerStatusList {
  const { id, purpose } = input
  if (typeof id !== 'string' || !isUri(id) || id.includes('#')) {
    throw new InvalidArgumentError('input.id', 'has to be a URL without a fragment')
  }
  const purposes: readonly unknown[] = typeof purpose === 'string' ? [purpose] : purpose
  const isSound = Array.isArray(purposes) && purposes.every((one) => typeof one === 'string' && one !== '')
  if (!isSound || purposes.length === 0 || new Set(purposes).size < purposes.length) {
    throw new InvalidArgumentError('input.purpose', 'has to be a text, or several that differ')
  }
  const list = new IssuerStatusList(input, input.encodedList === undefined ? empty(input) : restore(input))
  // What is wrong with the messages is wrong with the first entry, too.
  list.entries(0)
  return list
}

/**
 * The `credentialStatus` of a credential that has the same entry in one list or in several, such as one for
 * revocation and one for suspension.
 *
 * @throws `StatusIndexError` when a list has no such entry.
 */
export function credentialStatusFor(
  lists: IssuerStatusList | readonly IssuerStatusList[],
  index: number,
): BitstringStatusListEntry | readonly BitstringStatusListEntry[] {
  const entries = [lists].flat().flatMap((list) => list.entries(index))
  const [first, ...more] = entries
  if (first === undefined) throw new InvalidArgumentError('lists', 'has to be one list at least')
  return more.length === 0 ? first : entries
}

function empty({ length, size }: StatusListInput): StatusList {
  return emptyStatusList({ ...(length !== undefined && { length }), ...(size !== undefined && { size }) })
}

function restore({ encodedList = '', length, size = 1 }: StatusListInput): StatusList {
  const list = decodeStatusList(encodedList, { size, maximum: LARGEST_IN_BYTES })
  if (list.isTooShort) throw new InvalidArgumentError('input.encodedList', 'has to have more entries')
  if (length !== undefined && list.length !== empty({ id: '', purpose: '', length, size }).length) {
    throw new InvalidArgumentError('input.length', `has to be that of the encoded list, ${list.length}`)
  }
  return list
}

function entryOf(
  { id, size, messages, references }: StatusListInput,
  index: number,
  purpose: string,
  isOneOfSeveral: boolean,
): BitstringStatusListEntry {
  return createBitstringStatusListEntry({
    // Open Badges wants every status to have a name, and two names are needed for two purposes.
    id: `${id}#${isOneOfSeveral ? `${encodeURIComponent(purpose)}-` : ''}${index}`,
    list: id,
    index,
    purpose,
    ...(size !== undefined && { size }),
    ...(messages && { messages }),
    ...(references !== undefined && { references }),
  })
}
