// A badge is signed in every way that Open Badges names, and what cannot be signed is said in Japanese.
import { createAssertion, createCredential } from '@shirushi/core'
import { endorse, sign, signAssertion, signBoth } from '@shirushi/sign'
import { UnsignableError } from '@shirushi/sign/errors'
import { generateKey, signerFor } from '@shirushi/vc'
import { verifyProof } from '@shirushi/vc/data-integrity'
import { parseVcJwt, verifyJws } from '@shirushi/vc/jose'
import { expect } from './lib/expect.ts'
import { facts, heading } from './lib/print.ts'

heading('バッジに署名する', 'A badge is signed')

const issuer = 'https://uni.example/issuer.json'
const [ed25519, rsa] = [await generateKey('Ed25519'), await generateKey('RSA')]
const signer = signerFor(ed25519, { verificationMethod: 'https://uni.example/keys#ed25519' })
const rsaSigner = signerFor(rsa, { verificationMethod: 'https://uni.example/keys/rsa.json' })

const credential = createCredential({
  id: 'urn:uuid:91537dba-56cb-41ec-bf63-0242ac130002',
  issuer: { id: issuer, name: '例大学', url: 'https://uni.example/' },
  validFrom: '2026-03-25T09:00:00+09:00',
  recipient: { id: 'did:example:hanako' },
  achievement: {
    id: 'https://uni.example/achievements/data-literacy',
    name: 'データリテラシー基礎',
    description: '統計とデータ倫理の基礎を修得したことを証明します。',
    criteria: '修了試験で 60 点以上を取ること。',
  },
})

const prefecture = await generateKey('P-256')
const endorser = signerFor(prefecture, { verificationMethod: 'did:web:pref.example#1' })
const claim = {
  id: 'urn:uuid:0e9bb9a9-9d1c-4a9b-8a0f-6d4f0d1c2b3a',
  name: '県の研修としての推薦',
  issuer: 'did:web:pref.example',
  validFrom: '2026-03-26T09:00:00+09:00',
  comment: '県の研修として認めます。',
}
const { target, endorsement } = await endorse(credential, claim, endorser)

const { secured, jwt } = await signBoth(target, { embedded: signer, jwt: rsaSigner })
facts({ 'bytes with proof': JSON.stringify(secured).length, 'bytes as token': jwt.length })
const outcomes = async () => [
  (await verifyProof(secured, { key: ed25519 })).outcome,
  (await verifyProof(endorsement, { key: prefecture, engine: 'reference' })).outcome,
  (await verifyJws(parseVcJwt(jwt).jws, rsa)).outcome,
]
expect('all three signatures hold', await outcomes(), ['verified', 'verified', 'verified'])

const changed = { ...secured, validFrom: '2025-03-25T09:00:00+09:00' }
expect('and no change goes unnoticed', (await verifyProof(changed, { key: ed25519 })).outcome, 'failed')

const assertion = createAssertion({
  id: 'https://uni.example/awards/2026-0001.json',
  recipient: { email: 'hanako@student.example', salt: '5f0c1d3e9a7b' },
  badge: 'https://uni.example/badges/data-literacy.json',
  issuedOn: '2026-03-25T09:00:00+09:00',
  verification: { type: 'SignedBadge', creator: rsaSigner.verificationMethod },
})
const text = await signAssertion(assertion, rsaSigner)
expect('a badge of Open Badges 2.0 is signed, too', await verifyJws(text, rsa), { outcome: 'verified' })

// Typed by hand: a member that nobody defined, and the key of somebody else.
const careless = { ...credential, issuer: 'did:web:uni.example', 学籍番号: '2026-0001' }
const error = await sign(careless, signer, { language: 'ja' }).catch((thrown: unknown) => thrown)
const findings = error instanceof UnsignableError ? error.findings : []
for (const { path, message } of findings) console.log(`  ${path}  ${message}`)
expect(
  'what verifiers would refuse is not signed',
  findings.map(({ code }) => code),
  ['TERM_UNDEFINED', 'KEY_OF_ANOTHER'],
)
