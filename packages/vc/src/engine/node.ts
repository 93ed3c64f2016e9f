import {
  createHmac,
  createPrivateKey,
  createPublicKey,
  generateKeyPair,
  hash as hashOf,
  sign,
  verify,
} from 'node:crypto'
import { PlatformError } from '../errors.ts'
import { fromJwk, toPrivateJwk, toPublicJwk } from '../formats/jwk.ts'
import { toPem } from '../formats/pem.ts'
import { secretPkcs8 } from '../formats/pkcs8.ts'
import type { KeyType } from '../keys/key-type.ts'
import type { Engine, HashName } from './engine.ts'

/** The hash of a signature. Ed25519 has its own inside. */
const HASHES: Readonly<Record<KeyType, string | null>> = {
  Ed25519: null,
  'P-256': 'sha256',
  'P-384': 'sha384',
  RSA: 'sha256',
}

const DIGESTS: Readonly<Record<HashName, string>> = { 'SHA-256': 'sha256', 'SHA-384': 'sha384' }

/**
 * The crypto module of Node: key objects are made once, and signing is synchronous, which is twice as fast as
 * WebCrypto there.
 */
export const engine: Engine = {
  async generate(type, bits) {
    const privateKey = await new Promise<object>((resolve, reject) => {
      const done = (
        error: Error | null,
        _: unknown,
        made: { export(options: { format: 'jwk' }): object },
      ): void => (error === null ? resolve(made.export({ format: 'jwk' })) : reject(error))
      if (type === 'RSA') generateKeyPair('rsa', { modulusLength: bits }, done)
      else if (type === 'Ed25519') generateKeyPair('ed25519', {}, done)
      else generateKeyPair('ec', { namedCurve: type }, done)
    })
    return fromJwk(privateKey)
  },

  async publicKeyOf(type, secretKey) {
    const key = toPem('PRIVATE KEY', secretPkcs8(type, secretKey))
    const jwk = createPublicKey(createPrivateKey(key)).export({ format: 'jwk' })
    const candidate = fromJwk(jwk)
    if (candidate.type === 'RSA' || candidate.publicKey === undefined) {
      throw new PlatformError('Node did not say what the public key is')
    }
    return candidate.publicKey
  },

  signWith(material) {
    const jwk = toPrivateJwk(material)
    if (jwk === undefined) throw new PlatformError('A public key cannot sign')
    const key = createPrivateKey({ key: jwk, format: 'jwk' })
    const hash = HASHES[material.type]
    return (bytes) => new Uint8Array(sign(hash, bytes, { key, dsaEncoding: 'ieee-p1363' }))
  },

  verifyWith(material) {
    const key = createPublicKey({ key: toPublicJwk(material), format: 'jwk' })
    const hash = HASHES[material.type]
    return (bytes, signature) => verify(hash, bytes, { key, dsaEncoding: 'ieee-p1363' }, signature)
  },

  digest: (hash, bytes) => new Uint8Array(hashOf(DIGESTS[hash], bytes, 'buffer')),

  hmacWith: (key) => (bytes) => new Uint8Array(createHmac('sha256', key).update(bytes).digest()),
}
