import { concatBytes } from '../bytes/bytes.ts'
import { malformed } from './fail.ts'

/** The tags that keys need. */
export const TAG = {
  integer: 0x02,
  bits: 0x03,
  octets: 0x04,
  null: 0x05,
  oid: 0x06,
  sequence: 0x30,
  attributes: 0xa0,
  publicKey: 0xa1,
  /** The same inside of PKCS#8, where tags are implicit. */
  publicKeyBits: 0x81,
} as const

/** One of the tags. */
export type Tag = (typeof TAG)[keyof typeof TAG]

/**
 * Reads DER value by value.
 *
 * Only the one right way to write a length is taken, and nothing may be left over.
 *
 * @see {@link https://www.itu.int/rec/T-REC-X.690 | X.690, 10 Distinguished encoding rules}
 */
export class DerReader {
  readonly #bytes: Uint8Array
  #at = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  /** Whether the next value has this tag. */
  isNext(tag: Tag): boolean {
    return this.#bytes[this.#at] === tag
  }

  /** Whether there is no next value. */
  get isAtEnd(): boolean {
    return this.#at === this.#bytes.length
  }

  /** The content of the next value, which must have this tag. */
  take(tag: Tag): Uint8Array {
    if (!this.isNext(tag)) malformed('The key is not the DER that its PEM label promises')
    this.#at++
    const length = this.#takeLength()
    const end = this.#at + length
    if (end > this.#bytes.length) malformed('The DER of the key is cut short')
    const content = this.#bytes.subarray(this.#at, end)
    this.#at = end
    return content
  }

  /** The next value, if it has this tag. */
  takeIf(tag: Tag): Uint8Array | undefined {
    return this.isNext(tag) ? this.take(tag) : undefined
  }

  /** The next value, opened. */
  open(tag: Tag = TAG.sequence): DerReader {
    return new DerReader(this.take(tag))
  }

  /** The next value as a number that is not negative, without leading zeros. */
  takeInteger(): Uint8Array {
    const content = this.take(TAG.integer)
    const [first = 0x80, second = 0x80] = content
    if (first >= 0x80 || (first === 0 && content.length > 1 && second < 0x80)) {
      malformed('A number in the DER of the key is negative or not in its shortest form')
    }
    return first === 0 ? content.subarray(1) : content
  }

  /** The next value as a number of at most 32 bits. */
  takeSmallInteger(): number {
    const content = this.takeInteger()
    if (content.length > 4) malformed('A number in the DER of the key is too large')
    return content.reduce((value, byte) => value * 256 + byte, 0)
  }

  /** The bytes of a bit string. */
  takeBits(tag: Tag = TAG.bits): Uint8Array {
    const content = this.take(tag)
    if (content[0] !== 0) malformed('The bits in the DER of the key are not whole bytes')
    return content.subarray(1)
  }

  /** The name of an object, as hexadecimal. */
  takeOid(): string {
    return [...this.take(TAG.oid).subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  }

  /** Nothing may follow. */
  end(): void {
    if (!this.isAtEnd) malformed('There is more in the DER of the key than belongs there')
  }

  #takeLength(): number {
    const first = this.#bytes[this.#at++] ?? 0
    if (first < 0x80) return first
    const count = first - 0x80
    if (count === 0 || count > 2) malformed('A length in the DER of the key is not one of a key')
    const bytes = this.#bytes.subarray(this.#at, this.#at + count)
    this.#at += count
    const length = bytes.reduce((value, byte) => value * 256 + byte, 0)
    if (bytes.length < count || length < (count === 1 ? 0x80 : 0x100))
      malformed('A length in the DER of the key is wrong')
    return length
  }
}

/** Writes one value. */
export function der(tag: Tag, ...parts: readonly Uint8Array[]): Uint8Array {
  const content = concatBytes(...parts)
  const { length } = content
  const head = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 255]
  return concatBytes(Uint8Array.of(tag, ...head), content)
}

/** Writes a number that is not negative. */
export function derInteger(value: Uint8Array): Uint8Array {
  const isSafe = value.length > 0 && (value[0] ?? 0) < 0x80
  return isSafe ? der(TAG.integer, value) : der(TAG.integer, Uint8Array.of(0), value)
}

/** Writes the name of an object, from hexadecimal. */
export function derOid(hex: string): Uint8Array {
  return der(
    TAG.oid,
    Uint8Array.from({ length: hex.length / 2 }, (_, at) =>
      Number.parseInt(hex.slice(at * 2, at * 2 + 2), 16),
    ),
  )
}

/** Writes bytes as a bit string. */
export function derBits(bytes: Uint8Array): Uint8Array {
  return der(TAG.bits, Uint8Array.of(0), bytes)
}
