import { md5 } from '@noble/hashes/legacy.js'
import { sha256, sha512 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { IdentityHashAlgorithm } from '../values/identity-hash.ts'
import { utf8Bytes } from './utf8.ts'

const HASHES: Readonly<Record<IdentityHashAlgorithm, (bytes: Uint8Array) => Uint8Array>> = {
  sha256: (bytes) => sha256(bytes),
  sha512: (bytes) => sha512(bytes),
  md5: (bytes) => md5(bytes),
}

/**
 * The hexadecimal digest of a value followed by its salt, both in UTF-8.
 *
 * @internal
 */
export function digestOf(algorithm: IdentityHashAlgorithm, value: string, salt: string): string {
  return bytesToHex(HASHES[algorithm](utf8Bytes(value + salt)))
}
