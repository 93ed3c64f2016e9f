import { hash } from 'node:crypto'
import type { Hasher, HashName } from './hasher.ts'

const NAMES: Readonly<Record<HashName, string>> = { 'SHA-256': 'sha256', 'SHA-384': 'sha384' }

/** The crypto module of Node. */
export const hasher: Hasher = {
  digest: (name, bytes) => hash(NAMES[name], bytes, 'buffer'),
  hex: (name, text) => hash(NAMES[name], text, 'hex'),
}
