import { KeyNotSuitableError } from '../../errors.ts'
import { toPublicMultikey } from '../../formats/multikey.ts'
import type { Key } from '../../keys/key.ts'
import { materialOf } from '../../keys/key.ts'
import type { KeyType, SignatureAlgorithm } from '../../keys/key-type.ts'
import type { Signer } from '../../keys/signer.ts'
import {
  CREDENTIALS_V2,
  type CryptosuiteName,
  DATA_INTEGRITY_V1,
  DATA_INTEGRITY_V2,
} from '../cryptosuites.ts'
import type { Tools } from '../engine-options.ts'
import { asList, type Members, own } from '../members.ts'
import { signatureOf } from '../signature-of.ts'
import type { Hooks } from './hooks.ts'
import type { PeerInput, PeerLoader, PeerSigner, PeerSuite } from './peer.ts'

/** Makes a suite of the reference implementation: to sign where there is a signer, and to verify otherwise. */
export type MakePeer = (document: Members, hooks: Hooks, signer?: PeerSigner) => Promise<PeerSuite>

/** What a package with a cryptosuite gives. */
interface SuitePackage {
  readonly cryptosuite?: object | undefined
  readonly createSignCryptosuite?: (() => object) | undefined
  readonly createVerifyCryptosuite?: (() => object) | undefined
}

/** All but the selective one. */
export const PEERS: Readonly<Record<Exclude<CryptosuiteName, 'ecdsa-sd-2023'>, MakePeer>> = {
  'eddsa-rdfc-2022': peerFrom(() => import('#reference/eddsa-rdfc-2022')),
  'eddsa-jcs-2022': peerFrom(() => import('#reference/eddsa-jcs-2022')),
  'ecdsa-rdfc-2019': peerFrom(() => import('#reference/ecdsa-rdfc-2019')),
  'ecdsa-jcs-2019': peerFrom(() => import('#reference/ecdsa-jcs-2019')),
  Ed25519Signature2020: async (_, hooks, signer) => {
    const { Ed25519Signature2020 } = await import('#reference/ed25519-signature-2020')
    const suite = new Ed25519Signature2020(signer === undefined ? {} : { signer })
    suite.canonize = hooks.canonizeRdf
    suite.date = null
    return suite
  },
}

function peerFrom(load: () => Promise<SuitePackage>): MakePeer {
  return async (document, hooks, signer) => {
    const suite = await load()
    const made = signer === undefined ? suite.createVerifyCryptosuite?.() : suite.createSignCryptosuite?.()
    // Those over JSON-LD are objects, those over JSON come out of functions.
    const cryptosuite =
      made === undefined
        ? { ...suite.cryptosuite, canonize: hooks.canonizeRdf }
        : { ...made, canonize: hooks.canonizeJson }
    return dataIntegrityPeer(document, cryptosuite, signer)
  }
}

/** A suite of the reference implementation around a cryptosuite of it. */
export async function dataIntegrityPeer(
  document: Members,
  cryptosuite: object,
  signer?: PeerSigner,
): Promise<PeerSuite> {
  const { DataIntegrityProof } = await import('#reference/data-integrity')
  const contexts = asList(own(document, '@context'))
  // Otherwise it would lay the second version over the first.
  const legacyContext =
    contexts.includes(DATA_INTEGRITY_V1) &&
    !contexts.includes(DATA_INTEGRITY_V2) &&
    !contexts.includes(CREDENTIALS_V2)
  return new DataIntegrityProof({ ...(signer && { signer }), date: null, cryptosuite, legacyContext })
}

const NAMES: Readonly<Record<SignatureAlgorithm, KeyType>> = {
  EdDSA: 'Ed25519',
  ES256: 'P-256',
  ES384: 'P-384',
  RS256: 'RSA',
}

/** Our signer, as the reference implementation wants it. */
export function peerSigner(signer: Signer): PeerSigner {
  return {
    algorithm: NAMES[signer.algorithm],
    id: signer.verificationMethod,
    sign: ({ data }) => signatureOf(signer, data),
  }
}

/** Our key, as the reference implementation wants it: the document behind a verification method. */
export function keyDocument(key: Key, proof: Members): object {
  const material = materialOf(key)
  if (material.type === 'RSA') throw new KeyNotSuitableError('RSA keys make no proofs')
  const id = own(proof, 'verificationMethod')
  return {
    '@context': 'https://w3id.org/security/multikey/v1',
    id,
    type: 'Multikey',
    controller: id,
    publicKeyMultibase: toPublicMultikey(material),
  }
}

/** What the reference implementation works on, in copies that it may write to. */
export function peerInput(document: Members, { documentLoader }: Tools, term?: unknown): PeerInput {
  const load: PeerLoader = async (url) => {
    const { document } = await documentLoader(url)
    return { contextUrl: null, documentUrl: url, document }
  }
  return {
    document: { ...document },
    documentLoader: load,
    proofSet: [],
    purpose: { term, update: async (proof) => proof },
  }
}
