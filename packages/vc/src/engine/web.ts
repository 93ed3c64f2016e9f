import { ed25519 } from '@noble/curves/ed25519.js'
import { p256, p384 } from '@noble/curves/nist.js'
import { PlatformError } from '../errors.ts'
import { fromJwk, type PrivateJwk, type PublicJwk, toPrivateJwk, toPublicJwk } from '../formats/jwk.ts'
import type { KeyMaterial } from '../keys/key-material.ts'
import type { KeyType } from '../keys/key-type.ts'
import type { Engine } from './engine.ts'
import { verifyExactly } from './verify-exactly.ts'
import { webCrypto } from './web-crypto.ts'

/** The names of WebCrypto: how a key is imported, and how it is used. */
interface Names {
  readonly key: { readonly name: string; readonly namedCurve?: string; readonly hash?: string }
  readonly use: { readonly name: string; readonly hash?: string }
}

const NAMES: Readonly<Record<KeyType, Names>> = {
  Ed25519: { key: { name: 'Ed25519' }, use: { name: 'Ed25519' } },
  'P-256': { key: { name: 'ECDSA', namedCurve: 'P-256' }, use: { name: 'ECDSA', hash: 'SHA-256' } },
  'P-384': { key: { name: 'ECDSA', namedCurve: 'P-384' }, use: { name: 'ECDSA', hash: 'SHA-384' } },
  RSA: { key: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }, use: { name: 'RSASSA-PKCS1-v1_5' } },
}

const HMAC = { name: 'HMAC', hash: 'SHA-256' }

/** The public key of RFC 8032, 7.1, test 1: what takes this knows Ed25519. */
const PROBE: PublicJwk = { kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' }

let knowsEd25519: Promise<boolean> | undefined

/** WebCrypto, and our own curves where it has none. */
export const engine: Engine = {
  async generate(type, bits) {
    const { subtle } = webCrypto()
    if (type === 'Ed25519' && !(await platformKnowsEd25519())) {
      const { publicKey, secretKey } = ed25519.keygen()
      return { type, publicKey, secretKey }
    }
    const algorithm =
      type === 'RSA'
        ? { ...NAMES.RSA.key, modulusLength: bits, publicExponent: Uint8Array.of(1, 0, 1) }
        : NAMES[type].key
    const made = await subtle.generateKey(algorithm, true, ['sign', 'verify'])
    return fromJwk(await subtle.exportKey('jwk', 'privateKey' in made ? made.privateKey : made))
  },

  // WebCrypto has no way to ask for it that works in all browsers.
  async publicKeyOf(type, secretKey) {
    if (type === 'Ed25519') return ed25519.getPublicKey(secretKey)
    return (type === 'P-256' ? p256 : p384).getPublicKey(secretKey, false).subarray(1)
  },

  signWith(material) {
    const jwk = toPrivateJwk(material)
    if (jwk === undefined) throw new PlatformError('A public key cannot sign')
    return later(async () => {
      const own = await withoutPlatform(material)
      if (own?.secretKey !== undefined) {
        const { secretKey } = own
        return (bytes: Uint8Array) => ed25519.sign(bytes, secretKey)
      }
      const { subtle } = webCrypto()
      const key = await imported(jwk, material.type, 'sign')
      const { use } = NAMES[material.type]
      return async (bytes: Uint8Array) => new Uint8Array(await subtle.sign(use, key, bytes))
    })
  },

  verifyWith(material) {
    return later(async () => {
      const own = await withoutPlatform(material)
      if (own !== undefined) {
        return (bytes: Uint8Array, signature: Uint8Array) => verifyExactly(own.publicKey, bytes, signature)
      }
      const { subtle } = webCrypto()
      const key = await imported(toPublicJwk(material), material.type, 'verify')
      const { use } = NAMES[material.type]
      return (bytes: Uint8Array, signature: Uint8Array) => subtle.verify(use, key, signature, bytes)
    })
  },

  digest: async (hash, bytes) => new Uint8Array(await webCrypto().subtle.digest(hash, bytes)),

  hmacWith(key) {
    return later(async () => {
      const { subtle } = webCrypto()
      const imported = await subtle.importKey('raw', key, HMAC, false, ['sign'])
      return async (bytes: Uint8Array) => new Uint8Array(await subtle.sign(HMAC, imported, bytes))
    })
  },
}

/** A function that is made when it is first called, and once. */
function later<Args extends readonly Uint8Array[], Result>(
  make: () => Promise<(...args: Args) => Result | Promise<Result>>,
): (...args: Args) => Promise<Result> {
  let made: ReturnType<typeof make> | undefined
  return async (...args) => {
    made ??= make()
    return (await made)(...args)
  }
}

/** The material of an Ed25519 key that the platform cannot use. */
async function withoutPlatform(material: KeyMaterial) {
  return material.type === 'Ed25519' && !(await platformKnowsEd25519()) ? material : undefined
}

function platformKnowsEd25519(): Promise<boolean> {
  knowsEd25519 ??= webCrypto()
    .subtle.importKey('jwk', PROBE, NAMES.Ed25519.key, false, ['verify'])
    .then(
      () => true,
      () => false,
    )
  return knowsEd25519
}

async function imported(jwk: PublicJwk | PrivateJwk, type: KeyType, usage: 'sign' | 'verify') {
  const { subtle } = webCrypto()
  try {
    return await subtle.importKey('jwk', jwk, NAMES[type].key, false, [usage])
  } catch {
    throw new PlatformError(`The WebCrypto of this platform does not take a key of the kind ${type}`)
  }
}
