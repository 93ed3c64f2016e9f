/** A key for an issuer: made, kept encrypted, and used under the name that verifiers look up. */
import { equal } from 'node:assert/strict'
import { exportKey, generateKey, importKey, jwkThumbprint, signerFor, verifySignature } from '@shirushi/vc'

const key = await generateKey('Ed25519')
const kept = await exportKey(key, 'pkcs8', { passphrase: 'correct horse battery staple' })
console.log(kept.split('\n')[0])

const signer = signerFor(await importKey(kept, { passphrase: 'correct horse battery staple' }), {
  verificationMethod: 'did:web:uni.example#2026',
})
const bytes = new TextEncoder().encode('データリテラシー基礎')
const signature = await signer.sign(bytes)

const published = await importKey(await exportKey(key, 'multikey'))
equal(await verifySignature(published, bytes, signature), true)
equal(await jwkThumbprint(published), await jwkThumbprint(key))
console.log(`${signer.verificationMethod} signs with ${signer.algorithm}`)
