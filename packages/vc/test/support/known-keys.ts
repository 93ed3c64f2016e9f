import { createPrivateKey, generateKeyPairSync, type JsonWebKey } from 'node:crypto'

/** RFC 8037, A.1. */
export const RFC8037_PRIVATE = {
  kty: 'OKP',
  crv: 'Ed25519',
  d: 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A',
  x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
} as const

/** RFC 7515, A.3.1. */
export const RFC7515_P256 = {
  kty: 'EC',
  crv: 'P-256',
  x: 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU',
  y: 'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0',
  d: 'jpsQnnGQmL-YBIffH1136cspYG6-0iY7X1fCE9-E9LI',
} as const

const SECRETS = {
  Ed25519: { size: 32, head: '302e020100300506032b657004220420' },
  'P-256': { size: 32, head: '3041020100301306072a8648ce3d020106082a8648ce3d030107042730250201010420' },
  'P-384': { size: 48, head: '304e020100301006072a8648ce3d020106052b81040022043730350201010430' },
} as const

/** The kinds of keys on curves. */
export const CURVE_TYPES = ['Ed25519', 'P-256', 'P-384'] as const

/** A PEM that holds a secret only, and what Node makes of it. */
export function secretPem(type: keyof typeof SECRETS, secret: Uint8Array): { pem: string; jwk: JsonWebKey } {
  const { head, size } = SECRETS[type]
  const bytes = Buffer.concat([Buffer.from(head, 'hex'), secret.subarray(0, size)])
  const pem = `-----BEGIN PRIVATE KEY-----\n${bytes.toString('base64')}\n-----END PRIVATE KEY-----\n`
  return { pem, jwk: createPrivateKey(pem).export({ format: 'jwk' }) }
}

/** A private RSA key by Node. */
export function rsaByNode(modulusLength: number): JsonWebKey {
  return generateKeyPairSync('rsa', { modulusLength }).privateKey.export({ format: 'jwk' })
}

/** A copy of bytes in which one is another. */
export function withByte(bytes: Uint8Array, at: number, byte: number): Uint8Array {
  const copy = Uint8Array.from(bytes)
  copy[at] = byte
  return copy
}
