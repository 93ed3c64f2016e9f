/**
 * What signing and verifying a badge as JSON Web Token costs, beside `jose` and beside the least that anybody can do:
 * one signature, one verification by the platform, of bytes that are there already.
 */
import { deepStrictEqual } from 'node:assert/strict'
import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto'
import { exportKey, generateKey, importKey, type KeyType, signerFor } from '@shirushi/vc'
import { parseJws, parseVcJwt, readJwsPayload, signJws, signVcJwt, verifyJws } from '@shirushi/vc/jose'
import { CompactSign, compactVerify, importJWK, jwtVerify, SignJWT } from 'jose'
import { typicalBadge } from './badge.ts'
import type { Timing } from './measure.ts'
import { type AsyncCase, measureAsync } from './measure-async.ts'

const VERIFICATION_METHOD = 'https://university.example/keys#1'
const ob3 = typicalBadge('2.0')
const ob2 = JSON.stringify({
  '@context': 'https://w3id.org/openbadges/v2',
  id: 'urn:uuid:0b6f1c1e-3f0a-4d57-9d31-1f6a3a0f2c77',
  type: 'Assertion',
  recipient: { type: 'email', hashed: true, salt: 'deadsea', identity: `sha256$${'c7ef'.repeat(16)}` },
  badge: {
    id: 'https://university.example/badges/42',
    type: 'BadgeClass',
    name: '地域政策のためのデータ分析',
    description: 'The learner compares the commuting patterns of two prefectures over ten years.',
    image: 'https://university.example/badges/42.png',
    criteria: { narrative: 'Twelve weeks, a final project, and its defence.' },
    issuer: 'https://university.example/issuer.json',
  },
  issuedOn: '2026-04-01T00:00:00Z',
  verification: { type: 'SignedBadge', creator: VERIFICATION_METHOD },
})
const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** One row: what is ours, what it is compared with, and which of the two it has to reach. */
interface Task {
  readonly name: string
  readonly wanted: number
  readonly ours: () => Promise<unknown>
  readonly peer: () => Promise<unknown>
  readonly limit: () => unknown
}

/** The same key for all three. */
async function keysOf(type: KeyType) {
  const key = await generateKey(type, type === 'RSA' ? { modulusLength: 2048 } : {})
  const jwk = await exportKey(key, 'private-jwk')
  const publicJwk = await exportKey(key, 'jwk')
  return {
    signer: signerFor(key, { verificationMethod: VERIFICATION_METHOD }),
    publicKey: await importKey(publicJwk),
    josePrivate: await importJWK(jwk, key.algorithm),
    josePublic: await importJWK(publicJwk, key.algorithm),
    raw: {
      private: createPrivateKey({ key: jwk, format: 'jwk' }),
      public: createPublicKey({ key: publicJwk, format: 'jwk' }),
    },
  }
}

/** A credential as token, with EdDSA. */
async function credentialTasks(): Promise<readonly Task[]> {
  const { signer, publicKey, josePrivate, josePublic, raw } = await keysOf('Ed25519')
  const token = await signVcJwt(ob3, signer)
  const { signingInput, signature } = parseJws(token)
  const { credential, header } = parseVcJwt(token)
  deepStrictEqual(
    (await jwtVerify(token, josePublic, { currentDate: new Date('2026-08-01') })).payload,
    credential,
  )
  const protectedHeader = { ...header, alg: 'EdDSA' }
  return [
    {
      name: 'VC-JWT EdDSA sign',
      wanted: 2.5,
      ours: () => signVcJwt(ob3, signer),
      peer: () => new SignJWT({ ...credential }).setProtectedHeader(protectedHeader).sign(josePrivate),
      limit: () => sign(null, signingInput, raw.private),
    },
    {
      name: 'VC-JWT EdDSA verify',
      wanted: 1.7,
      ours: async () => {
        const parsed = parseVcJwt(token)
        const { outcome } = await verifyJws(parsed.jws, publicKey)
        if (outcome !== 'verified' || parsed.problems.length > 0) throw new Error(outcome)
        return parsed.credential
      },
      peer: () => jwtVerify(token, josePublic, { currentDate: new Date('2026-08-01') }),
      limit: () => verify(null, signingInput, raw.public, signature),
    },
  ]
}

/** A signed Assertion of Open Badges 2.0. */
async function assertionTasks(): Promise<readonly Task[]> {
  const { signer, publicKey, josePrivate, josePublic, raw } = await keysOf('RSA')
  const token = await signJws(ob2, signer)
  const { signingInput, signature } = parseJws(token)
  deepStrictEqual(decoder.decode((await compactVerify(token, josePublic)).payload), ob2)
  return [
    {
      name: 'OB2 RS256 sign',
      wanted: 1,
      ours: () => signJws(ob2, signer),
      peer: () => new CompactSign(encoder.encode(ob2)).setProtectedHeader({ alg: 'RS256' }).sign(josePrivate),
      limit: () => sign('sha256', signingInput, raw.private),
    },
    {
      name: 'OB2 RS256 verify',
      wanted: 3,
      ours: async () => {
        const jws = parseJws(token)
        const { outcome } = await verifyJws(jws, publicKey)
        if (outcome !== 'verified') throw new Error(outcome)
        return readJwsPayload(jws)
      },
      peer: async () => JSON.parse(decoder.decode((await compactVerify(token, josePublic)).payload)),
      limit: () => verify('sha256', signingInput, raw.public, signature),
    },
  ]
}

function casesOf({ name, ours, peer, limit }: Task): readonly AsyncCase[] {
  return [
    { name, run: ours },
    { name: `${name}: jose`, run: peer },
    { name: `${name}: node:crypto`, run: async () => limit() },
  ]
}

function print({ name, wanted }: Task, [ours, peer, limit]: readonly Timing[]): void {
  if (ours === undefined || peer === undefined || limit === undefined) throw new Error('Nothing was measured')
  const against = (other: Timing) => other.nanoseconds / ours.nanoseconds
  const verdict = against(peer) >= wanted ? 'met' : 'MISSED'
  console.log(
    `  ${name.padEnd(20)} ${(ours.nanoseconds / 1000).toFixed(1).padStart(7)} µs  ${against(peer).toFixed(2).padStart(6)}x jose (target ${wanted}: ${verdict})  ${against(limit).toFixed(2).padStart(5)} of the limit  ±${ours.spread.toFixed(0)} %`,
  )
}

console.log(`A credential of ${JSON.stringify(ob3).length} characters, an Assertion of ${ob2.length}:`)
for (const task of [...(await credentialTasks()), ...(await assertionTasks())]) {
  print(task, await measureAsync(casesOf(task)))
}
