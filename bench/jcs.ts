/**
 * What eddsa-jcs-2022 costs, beside the libraries of Digital Bazaar and the bare signature and verification of the
 * platform. Every document is another one, as it is in life.
 */
import { createPrivateKey, createPublicKey, sign as rawSign, verify as rawVerify } from 'node:crypto'
import { DataIntegrityProof } from '@digitalbazaar/data-integrity'
import { createSignCryptosuite, createVerifyCryptosuite } from '@digitalbazaar/eddsa-jcs-2022-cryptosuite'
import { issue, verifyCredential } from '@digitalbazaar/vc'
import { exportKey, generateKey, signerFor } from '@shirushi/vc'
import { bundledContext } from '@shirushi/vc/contexts'
import { addProof, verifyProof } from '@shirushi/vc/data-integrity'
import { typicalBadge } from './badge.ts'
import { digitalBazaarSigner } from './digital-bazaar.ts'
import { measureAsync } from './measure-async.ts'

const CREATED = '2026-05-01T00:00:00Z'
const SUITE = 'eddsa-jcs-2022'
const TARGETS = { issue: 5, verify: 2.2 }

const key = await generateKey('Ed25519')
const signer = signerFor(key)
const did = await exportKey(key, 'did:key')
const jwk = await exportKey(key, 'private-jwk')
const raw = {
  private: createPrivateKey({ key: jwk, format: 'jwk' }),
  public: createPublicKey({ key: jwk, format: 'jwk' }),
}
const { proof: _, ...unsigned } = typicalBadge('2.0')
const credential = { ...unsigned, issuer: { ...Object(unsigned['issuer']), id: did } }

let made = 0
const another = (): object => ({ ...credential, id: `urn:example:${made++}` })

const signingPeer = new DataIntegrityProof({
  signer: await digitalBazaarSigner(jwk, did),
  date: CREATED,
  cryptosuite: createSignCryptosuite(),
})
const verifyingPeer = new DataIntegrityProof({ cryptosuite: createVerifyCryptosuite() })

async function documentLoader(url: string): Promise<object> {
  return { contextUrl: null, documentUrl: url, document: bundledContext(url) ?? controller(url) }
}

function controller(url: string): object {
  const publicKeyMultibase = did.slice('did:key:'.length)
  const id = `${did}#${publicKeyMultibase}`
  const method = { id, type: 'Multikey', controller: did, publicKeyMultibase }
  if (url === id) return { '@context': 'https://w3id.org/security/multikey/v1', ...method }
  const context = ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1']
  return { '@context': context, id: did, verificationMethod: [method], assertionMethod: [id] }
}

const secured = await Promise.all(
  Array.from({ length: 200 }, () => addProof(another(), signer, { suite: SUITE, created: CREATED })),
)
let read = 0
const next = (): object => secured[read++ % secured.length] ?? {}

const [sample = {}] = secured
const verdict = await verifyCredential({ credential: sample, suite: verifyingPeer, documentLoader })
if (!verdict.verified) throw new Error('The peer does not verify what we sign')

const bytes = new Uint8Array(64)
const signature = rawSign(null, bytes, raw.private)
const timings = await measureAsync(
  [
    { name: 'issue', run: () => addProof(another(), signer, { suite: SUITE, created: CREATED }) },
    { name: 'issue, peer', run: () => issue({ credential: another(), suite: signingPeer, documentLoader }) },
    { name: 'issue, limit', run: async () => rawSign(null, bytes, raw.private) },
    { name: 'verify', run: () => verifyProof(next(), { key }) },
    {
      name: 'verify, peer',
      run: () => verifyCredential({ credential: next(), suite: verifyingPeer, documentLoader }),
    },
    { name: 'verify, limit', run: async () => rawVerify(null, bytes, raw.public, signature) },
  ],
  20,
)

const of = (name: string): number => timings.find((timing) => timing.name === name)?.nanoseconds ?? Number.NaN
for (const task of ['issue', 'verify'] as const) {
  const ofPeer = of(`${task}, peer`) / of(task)
  const ofLimit = of(`${task}, limit`) / of(task)
  const met = ofPeer >= TARGETS[task] ? 'Met' : 'Missed'
  console.log(
    `${SUITE} ${task.padEnd(7)} ${(of(task) / 1000).toFixed(0).padStart(6)} us  ${ofPeer.toFixed(1)}x the peer  ${ofLimit.toFixed(2)} of the limit  target ${TARGETS[task]}x: ${met}`,
  )
}
