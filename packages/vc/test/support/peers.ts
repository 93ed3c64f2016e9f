import { DataIntegrityProof } from '@digitalbazaar/data-integrity'
import * as ecdsaJcs from '@digitalbazaar/ecdsa-jcs-2019-cryptosuite'
import * as ecdsaRdfc from '@digitalbazaar/ecdsa-rdfc-2019-cryptosuite'
import * as selective from '@digitalbazaar/ecdsa-sd-2023-cryptosuite'
import { Ed25519Signature2020 } from '@digitalbazaar/ed25519-signature-2020'
import * as eddsaJcs from '@digitalbazaar/eddsa-jcs-2022-cryptosuite'
import * as eddsaRdfc from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite'
import { type Key, signerFor } from '@shirushi/vc'
import { bundledContext } from '@shirushi/vc/contexts'
import type { CryptosuiteName } from '@shirushi/vc/data-integrity'

interface Cryptosuites {
  readonly sign: () => object
  readonly verify: () => object
}

/** The suites of the reference implementation as it comes, with nothing of ours in them. */
const CRYPTOSUITES: Readonly<Record<Exclude<CryptosuiteName, 'Ed25519Signature2020'>, Cryptosuites>> = {
  'eddsa-rdfc-2022': { sign: () => eddsaRdfc.cryptosuite, verify: () => eddsaRdfc.cryptosuite },
  'ecdsa-rdfc-2019': { sign: () => ecdsaRdfc.cryptosuite, verify: () => ecdsaRdfc.cryptosuite },
  'eddsa-jcs-2022': { sign: eddsaJcs.createSignCryptosuite, verify: eddsaJcs.createVerifyCryptosuite },
  'ecdsa-jcs-2019': { sign: ecdsaJcs.createSignCryptosuite, verify: ecdsaJcs.createVerifyCryptosuite },
  'ecdsa-sd-2023': {
    sign: () => selective.createSignCryptosuite({ mandatoryPointers: ['/issuer'] }),
    verify: selective.createVerifyCryptosuite,
  },
}

/** A suite that signs with a key of ours. */
export function signingPeer(name: CryptosuiteName, key: Key, date: string): object {
  const { verificationMethod, sign } = signerFor(key)
  const signer = {
    id: verificationMethod,
    algorithm: key.type,
    sign: async ({ data }: { readonly data: Uint8Array }) => sign(data),
  }
  if (name === 'Ed25519Signature2020') return new Ed25519Signature2020({ signer, date })
  return new DataIntegrityProof({ signer, date, cryptosuite: CRYPTOSUITES[name].sign() })
}

/** A suite that verifies. */
export function verifyingPeer(name: CryptosuiteName): object {
  if (name === 'Ed25519Signature2020') return new Ed25519Signature2020()
  return new DataIntegrityProof({ cryptosuite: CRYPTOSUITES[name].verify() })
}

/** A suite that derives. */
export function disclosingPeer(selectivePointers: readonly string[]): object {
  return new DataIntegrityProof({ cryptosuite: selective.createDiscloseCryptosuite({ selectivePointers }) })
}

/** Contexts, and what is behind a did:key. */
export async function peerLoader(url: string): Promise<object> {
  return { contextUrl: null, documentUrl: url, document: bundledContext(url) ?? didDocument(url) }
}

function didDocument(url: string): object {
  const [did = '', fragment] = url.split('#')
  if (!did.startsWith('did:key:')) throw new Error(`no ${url}`)
  const publicKeyMultibase = did.slice('did:key:'.length)
  const id = `${did}#${publicKeyMultibase}`
  const method = {
    '@context': 'https://w3id.org/security/multikey/v1',
    id,
    type: 'Multikey',
    controller: did,
    publicKeyMultibase,
  }
  if (fragment !== undefined) return method
  return {
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
    id: did,
    verificationMethod: [method],
    assertionMethod: [id],
  }
}
