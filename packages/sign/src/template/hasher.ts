/** The hash functions that canonical forms are hashed with. */
export type HashName = 'SHA-256' | 'SHA-384'

/**
 * Hashes at once, without a promise: a row of a template needs several, and a promise costs more than each.
 *
 * There are two, chosen by the export condition `node`; both give the same answers.
 */
export interface Hasher {
  /** The hash of bytes. */
  readonly digest: (name: HashName, bytes: Uint8Array) => Uint8Array
  /** The hash of a text in UTF-8, as hexadecimal digits in small letters. */
  readonly hex: (name: HashName, text: string) => string
}
