import { sha256, sha384 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { Hasher } from './hasher.ts'

const FUNCTIONS = { 'SHA-256': sha256, 'SHA-384': sha384 } as const

const encoder = new TextEncoder()

/** For platforms whose own hash functions answer with promises only. */
export const hasher: Hasher = {
  digest: (name, bytes) => FUNCTIONS[name](bytes),
  hex: (name, text) => bytesToHex(FUNCTIONS[name](encoder.encode(text))),
}
