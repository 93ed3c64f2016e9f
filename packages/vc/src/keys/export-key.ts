import { InvalidArgumentError } from '@shirushi/core/errors'
import { KeyNotSuitableError } from '../errors.ts'
import { toDidKey } from '../formats/did-key.ts'
import { encryptPkcs8 } from '../formats/encrypted-pkcs8.ts'
import { type PrivateJwk, type PublicJwk, toPrivateJwk, toPublicJwk } from '../formats/jwk.ts'
import { toPublicMultikey, toSecretMultikey } from '../formats/multikey.ts'
import { toPem } from '../formats/pem.ts'
import { toPkcs8 } from '../formats/pkcs8.ts'
import { toSpki } from '../formats/spki.ts'
import { type Key, materialOf } from './key.ts'
import type { CurveMaterial, KeyMaterial } from './key-material.ts'

/** What a key can be written as, and what comes out. */
export interface KeyFormats {
  /** The public key as JSON Web Key. */
  readonly jwk: PublicJwk
  /** The public key as Multikey. Not for RSA. */
  readonly multikey: string
  /** The public key as a DID of its own. Not for RSA. */
  readonly 'did:key': string
  /** The public key as PEM, `PUBLIC KEY`. */
  readonly spki: string
  /** The private key as JSON Web Key. */
  readonly 'private-jwk': PrivateJwk
  /** The secret key as Multikey. Not for RSA. */
  readonly 'secret-multikey': string
  /** The private key as PEM, `PRIVATE KEY`, or `ENCRYPTED PRIVATE KEY` with a passphrase. */
  readonly pkcs8: string
}

/** The name of a format. Those that give away the private key are never the short ones. */
export type KeyFormat = keyof KeyFormats

/** How a key is written. */
export interface ExportKeyOptions {
  /** Encrypts PKCS#8: PBKDF2 with 600,000 rounds of HMAC-SHA-256, AES-256 in CBC mode. */
  readonly passphrase?: string
}

type Write<Format extends KeyFormat> = (
  material: KeyMaterial,
  passphrase: string | undefined,
) => KeyFormats[Format] | Promise<KeyFormats[Format]>

const FORMATS: { readonly [Format in KeyFormat]: Write<Format> } = {
  jwk: toPublicJwk,
  multikey: (material) => toPublicMultikey(onCurve(material)),
  'did:key': (material) => toDidKey(onCurve(material)),
  spki: (material) => toPem('PUBLIC KEY', toSpki(material)),
  'private-jwk': (material) => toPrivateJwk(material) ?? notPrivate(),
  'secret-multikey'(material) {
    const { type, secretKey } = onCurve(material)
    return toSecretMultikey(type, secretKey ?? notPrivate())
  },
  async pkcs8(material, passphrase) {
    const bytes = toPkcs8(material) ?? notPrivate()
    if (passphrase === undefined) return toPem('PRIVATE KEY', bytes)
    return toPem('ENCRYPTED PRIVATE KEY', await encryptPkcs8(bytes, passphrase))
  },
}

/**
 * Writes a key in one of the formats that `importKey` reads.
 *
 * From a private key both halves can be written; the short names, `jwk` and `multikey`, are always the public
 * half.
 *
 * @throws `KeyNotSuitableError` when the private half of a public key is asked for, or a form of an RSA key
 * that there is none of. `InvalidArgumentError` for an unknown format, an empty passphrase, or a passphrase for
 * another format than `pkcs8`.
 */
export async function exportKey<Format extends KeyFormat>(
  key: Key,
  format: Format,
  options: ExportKeyOptions = {},
): Promise<KeyFormats[Format]> {
  const material = materialOf(key)
  if (!Object.hasOwn(FORMATS, format)) {
    throw new InvalidArgumentError('format', `must be one of ${Object.keys(FORMATS).join(', ')}`)
  }
  const { passphrase } = options
  if (
    passphrase !== undefined &&
    (typeof passphrase !== 'string' || passphrase === '' || format !== 'pkcs8')
  ) {
    throw new InvalidArgumentError(
      'options.passphrase',
      'must be a text that is not empty, and is for pkcs8 only',
    )
  }
  return FORMATS[format](material, passphrase)
}

function onCurve(material: KeyMaterial): CurveMaterial {
  if (material.type !== 'RSA') return material
  throw new KeyNotSuitableError('RSA keys are written as JWK or PEM only')
}

function notPrivate(): never {
  throw new KeyNotSuitableError('The key is public, and its private half is not known')
}
