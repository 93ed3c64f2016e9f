import { blake3 } from '@noble/hashes/blake3.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { createPermutation, type Permutation } from './permutation.ts'

/** @internal Everything that decides which entry of which list the next credential gets. */
export interface ListLayout {
  /** 32 bytes, from {@link masterKeyFrom}. */
  readonly masterKey: Uint8Array
  readonly list: (number: number) => string
  readonly length: number
  readonly spare: number
}

/** @internal One list: where it is, in which order its entries are given out, and what tells that order. */
export interface LaidOutList {
  readonly number: number
  readonly address: string
  readonly order: Permutation
  readonly check: string
}

const CHECK_BYTES = 8

/** @internal A key out of a secret of any length, for nothing else than giving out entries. */
export function masterKeyFrom(secret: Uint8Array): Uint8Array {
  return blake3(secret, { context: utf8ToBytes('shirushi 2026-11 order of status lists') })
}

/**
 * Works out one of the lists. Its key depends on everything that must not change while the list is being
 * filled, so that the check of the key tells when something did.
 *
 * @internal
 */
export function layOut({ masterKey, list, length, spare }: ListLayout, number: number): LaidOutList {
  const address = list(number)
  const purpose = JSON.stringify([number, address, length, spare])
  const key = blake3(utf8ToBytes(purpose), { key: masterKey })
  return {
    number,
    address,
    order: createPermutation(key, length),
    check: bytesToHex(blake3(utf8ToBytes('check'), { key, dkLen: CHECK_BYTES })),
  }
}
