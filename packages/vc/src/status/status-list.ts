import { InvalidArgumentError } from '@shirushi/core/errors'
import { StatusIndexError } from '../errors.ts'

/**
 * How many entries a list has at the least, whatever their size: with fewer, one could tell who is asked
 * about.
 */
export const MINIMUM_STATUS_LIST_LENGTH = 131_072

/** So that every position of a bit fits into 31 bits. */
const LARGEST_LENGTH = 2 ** 28

/** How a list is laid out. */
export interface StatusListOptions {
  /** How many entries it has. Default: {@link MINIMUM_STATUS_LIST_LENGTH}, which is also the least. */
  readonly length?: number
  /** How many bits an entry has, 1 to 8. Default: 1. */
  readonly size?: number
}

/**
 * A list of statuses: one small number for each credential. {@link emptyStatusList} and `decodeStatusList`
 * make one.
 *
 * It says nothing about what a number means; that is the purpose of the list, or a message of the entry in
 * the credential.
 *
 * @see {@link https://www.w3.org/TR/vc-bitstring-status-list/#bitstring-encoding | Bitstring Status List, 3.4}
 */
export class StatusList {
  /** How many entries there are. */
  readonly length: number
  /** How many bits an entry has. */
  readonly size: number
  /** @internal The first bit of the first entry is the highest of the first byte. */
  readonly bytes: Uint8Array

  /** @internal */
  constructor(bytes: Uint8Array, size: number) {
    this.bytes = bytes
    this.size = size
    this.length = Math.floor((bytes.length * 8) / size)
  }

  /**
   * Whether there are fewer entries than {@link MINIMUM_STATUS_LIST_LENGTH}. Such a list can be read, but the
   * specification wants its statuses not to be relied on.
   */
  get isTooShort(): boolean {
    return this.length < MINIMUM_STATUS_LIST_LENGTH
  }

  /**
   * The status of one entry.
   *
   * @throws `StatusIndexError` when there is no such entry: what lies beyond a list is never zero.
   */
  get(index: number): number {
    this.#assertIndex(index)
    let value = 0
    const end = (index + 1) * this.size
    for (let bit = index * this.size; bit < end; bit++) {
      value = (value << 1) | (((this.bytes[bit >>> 3] ?? 0) >>> (7 - (bit & 7))) & 1)
    }
    return value
  }

  /**
   * Changes the status of one entry.
   *
   * @throws `StatusIndexError` when there is no such entry.
   * @throws `InvalidArgumentError` when the value does not fit into an entry.
   */
  set(index: number, value: number): void {
    this.#assertIndex(index)
    if (!Number.isInteger(value) || value < 0 || value >= 2 ** this.size) {
      throw new InvalidArgumentError('value', `has to fit into ${this.size} bit`)
    }
    const first = index * this.size
    for (let step = 0; step < this.size; step++) {
      const bit = first + step
      const mask = 0x80 >>> (bit & 7)
      const isOne = ((value >>> (this.size - 1 - step)) & 1) === 1
      const byte = this.bytes[bit >>> 3] ?? 0
      this.bytes[bit >>> 3] = isOne ? byte | mask : byte & ~mask
    }
  }

  #assertIndex(index: number): void {
    if (!Number.isInteger(index) || index < 0 || index >= this.length) {
      throw new StatusIndexError(index, this.length)
    }
  }
}

/**
 * Makes a list in which every status is zero.
 *
 * @example Two bits each, so that there are four statuses
 * ```ts
 * import { decodeStatusList, emptyStatusList, encodeStatusList } from '@shirushi/vc/status-list'
 *
 * const list = emptyStatusList({ size: 2 })
 * list.set(94_567, 3)
 *
 * const read = decodeStatusList(encodeStatusList(list), { size: 2 })
 * console.log(read.get(94_567), read.get(94_568), read.isTooShort) // → 3 0 false
 * ```
 *
 * @throws `InvalidArgumentError` when the length is below the minimum, or the size is not 1 to 8.
 */
export function emptyStatusList(options: StatusListOptions = {}): StatusList {
  const { length = MINIMUM_STATUS_LIST_LENGTH } = options
  const size = assertStatusSize(options.size, 'options.size')
  if (!Number.isInteger(length) || length < MINIMUM_STATUS_LIST_LENGTH || length * size > LARGEST_LENGTH) {
    const most = Math.floor(LARGEST_LENGTH / size)
    const range = `${MINIMUM_STATUS_LIST_LENGTH} to ${most}`
    throw new InvalidArgumentError('options.length', `has to be a whole number from ${range}`)
  }
  return new StatusList(new Uint8Array(Math.ceil((length * size) / 8)), size)
}

/** @internal One to eight bits, one where nothing is said. */
export function assertStatusSize(size: number | undefined, argument: string): number {
  if (size === undefined) return 1
  if (Number.isInteger(size) && size >= 1 && size <= 8) return size
  throw new InvalidArgumentError(argument, 'has to be a whole number of bits from 1 to 8')
}
