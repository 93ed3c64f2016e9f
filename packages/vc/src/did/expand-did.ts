import { checkCandidate } from '../checks/check-candidate.ts'
import { MalformedDidError } from '../errors.ts'
import { DID_JWK, fromDidJwk, toDidJwk } from '../formats/did-jwk.ts'
import { fromDidKey } from '../formats/did-key.ts'
import { type Key, makeKey, materialOf } from '../keys/key.ts'
import type { DidDocument } from './did-document.ts'
import { parseDidUrl } from './did-url.ts'
import { didJwkDocument, didKeyDocument } from './generative-documents.ts'

/** The did:jwk of the public half of a key. Others may write the same key otherwise: compare keys, not DIDs. */
export function didJwk(key: Key): string {
  return toDidJwk(materialOf(key))
}

/**
 * Takes the public key out of a did:jwk, with the fragment `#0` or without.
 *
 * @param did - A stranger's.
 * @throws `MalformedDidError` when it is none. `InvalidKeyError` when it holds no key, a private key, or one that
 * may not be used.
 * @see {@link https://github.com/quartzjer/did-jwk/blob/main/spec.md#read | did:jwk Method Specification}
 */
export async function parseDidJwk(did: string): Promise<Key> {
  if (typeof did !== 'string' || !did.startsWith(DID_JWK))
    throw new MalformedDidError('method', 'The DID is no did:jwk')
  return makeKey(await checkCandidate(fromDidJwk(did)))
}

/**
 * The document of a DID that is its own key: a did:key or a did:jwk. Nothing is looked up.
 *
 * @param did - A stranger's, without path, query and fragment.
 * @throws `MalformedDidError` when it is no DID (`syntax`), or of another `method`. `InvalidKeyError` when the key
 * in it is not one that may be used.
 */
export async function expandDid(did: string): Promise<DidDocument> {
  const { method, did: bare } = parseDidUrl(did)
  if (bare !== did) throw new MalformedDidError('syntax', 'The text is more than a DID')
  const expand = Object.hasOwn(METHODS, method) ? METHODS[method] : undefined
  if (expand === undefined) throw new MalformedDidError('method', 'The DID is not its own key')
  return expand(did)
}

const METHODS: Readonly<Record<string, (did: string) => Promise<DidDocument>>> = {
  async key(did) {
    return didKeyDocument(await checkCandidate(fromDidKey(did)), 'Multikey')
  },
  async jwk(did) {
    await checkCandidate(fromDidJwk(did))
    return didJwkDocument(did)
  },
}
