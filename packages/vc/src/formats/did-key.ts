import type { CurveMaterial, KeyCandidate } from '../keys/key-material.ts'
import { malformed } from './fail.ts'
import { fromMultikey, toPublicMultikey } from './multikey.ts'

/** How every did:key begins. */
export const DID_KEY = 'did:key:'

/** The DID that is the public key itself. */
export function toDidKey(material: CurveMaterial): string {
  return `${DID_KEY}${toPublicMultikey(material)}`
}

/**
 * Takes the key out of a did:key, with or without fragment.
 *
 * A fragment has to name the same key: another one would be the key of somebody else under this name.
 *
 * @throws `InvalidKeyError`
 * @see {@link https://w3c-ccg.github.io/did-key-spec/ | The did:key Method}
 */
export function fromDidKey(url: string): KeyCandidate {
  const [multikey = '', fragment, ...more] = url.slice(DID_KEY.length).split('#', 3)
  if (more.length > 0 || (fragment !== undefined && fragment !== multikey)) {
    return malformed('The fragment of a did:key must repeat the key')
  }
  const candidate = fromMultikey(multikey)
  if (candidate.secretKey !== undefined)
    return malformed('A did:key must hold a public key, and this is a secret one')
  return candidate
}
