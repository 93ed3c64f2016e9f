/** What a page signs and reads: keys cannot travel between Node and a browser, so that they are imported there. */
import {
  type DeriveOptions,
  derive,
  type SignOptions,
  sign,
  signAssertion,
  signBoth,
  signJwt,
} from '@shirushi/sign'
import { importKey, type PrivateJwk, type Signer, signerFor } from '@shirushi/vc'
import { verifyProof } from '@shirushi/vc/data-integrity'

async function signerOf(jwk: PrivateJwk, verificationMethod: string): Promise<Signer> {
  return signerFor(await importKey({ ...jwk }), { verificationMethod })
}

export async function signHere(document: object, jwk: PrivateJwk, url: string, options: SignOptions) {
  return sign(document, await signerOf(jwk, url), options)
}

export async function tokenHere(document: object, jwk: PrivateJwk, url: string) {
  return signJwt(document, await signerOf(jwk, url))
}

export async function bothHere(document: object, jwk: PrivateJwk, url: string, embedded: SignOptions) {
  return signBoth(document, await signerOf(jwk, url), { embedded })
}

export async function assertionHere(document: object, jwk: PrivateJwk, url: string) {
  return signAssertion(document, await signerOf(jwk, url))
}

export async function deriveHere(document: object, jwk: PrivateJwk, disclose: DeriveOptions['disclose']) {
  return derive(document, { disclose, key: await importKey({ ...jwk }) })
}

export async function outcomeHere(document: object, jwk: PrivateJwk) {
  return (await verifyProof(document, { key: await importKey({ ...jwk }) })).outcome
}
