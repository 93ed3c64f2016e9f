import { fromBigInt } from '../bytes/bytes.ts'
import { webCrypto } from '../engine/web-crypto.ts'
import { InvalidKeyError } from '../errors.ts'
import { DerReader, der, derInteger, derOid, TAG } from './der.ts'
import { malformed, unsupported } from './fail.ts'

const OID = {
  pbes2: '2a864886f70d01050d',
  pbkdf2: '2a864886f70d01050c',
  hmacSha256: '2a864886f70d0209',
  aes256: '60864801650304012a',
} as const

/** Hashes for PBKDF2 by name. Without a name it is the first. */
const HASHES: Readonly<Record<string, string>> = {
  '2a864886f70d0207': 'SHA-1',
  [OID.hmacSha256]: 'SHA-256',
  '2a864886f70d020a': 'SHA-384',
  '2a864886f70d020b': 'SHA-512',
}

/** Bits of AES-CBC by name. Browsers do not all have 192. */
const CIPHERS: Readonly<Record<string, number>> = { '608648016503040102': 128, [OID.aes256]: 256 }

/** What we write: as many rounds as OWASP asks for. */
const ROUNDS = 600_000

/** What we read: more would let a file decide how long a program hangs. */
const MOST_ROUNDS = 5_000_000

/** How a key was encrypted. */
interface Encryption {
  readonly salt: Uint8Array
  readonly rounds: number
  readonly hash: string
  readonly bits: number
  readonly iv: Uint8Array
}

/** PKCS#8, encrypted with AES-256 under a key from a passphrase. */
export async function encryptPkcs8(pkcs8: Uint8Array, passphrase: string): Promise<Uint8Array> {
  const crypto = webCrypto()
  const salt = crypto.getRandomValues(new Uint8Array(16))
  const iv = crypto.getRandomValues(new Uint8Array(16))
  const encryption = { salt, rounds: ROUNDS, hash: 'SHA-256', bits: 256, iv }
  const key = await keyFrom(passphrase, encryption, 'encrypt')
  const secret = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-CBC', iv }, key, pkcs8))
  const prf = der(TAG.sequence, derOid(OID.hmacSha256), der(TAG.null))
  const parameters = der(TAG.sequence, der(TAG.octets, salt), derInteger(fromBigInt(BigInt(ROUNDS), 3)), prf)
  const kdf = der(TAG.sequence, derOid(OID.pbkdf2), parameters)
  const cipher = der(TAG.sequence, derOid(OID.aes256), der(TAG.octets, iv))
  const scheme = der(TAG.sequence, derOid(OID.pbes2), der(TAG.sequence, kdf, cipher))
  return der(TAG.sequence, scheme, der(TAG.octets, secret))
}

/**
 * The PKCS#8 inside an encrypted one.
 *
 * @throws `InvalidKeyError`
 * @see {@link https://www.rfc-editor.org/rfc/rfc8018#section-6.2 | RFC 8018, 6.2 PBES2}
 */
export async function decryptPkcs8(bytes: Uint8Array, passphrase: string): Promise<Uint8Array> {
  const whole = new DerReader(bytes)
  const inside = whole.open()
  whole.end()
  const encryption = takeEncryption(inside)
  const secret = inside.take(TAG.octets)
  inside.end()
  if (secret.length === 0 || secret.length % 16 !== 0)
    malformed('The encrypted key is not whole blocks of AES')
  const { subtle } = webCrypto()
  const key = await keyFrom(passphrase, encryption, 'decrypt')
  try {
    return new Uint8Array(await subtle.decrypt({ name: 'AES-CBC', iv: encryption.iv }, key, secret))
  } catch {
    throw new InvalidKeyError('passphrase-wrong', 'The passphrase is not that of the key')
  }
}

function takeEncryption(inside: DerReader): Encryption {
  const scheme = inside.open()
  if (scheme.takeOid() !== OID.pbes2) unsupported(`The key is encrypted in an old way. ${ADVICE}`)
  const parameters = scheme.open()
  scheme.end()
  const kdf = parameters.open()
  const cipher = parameters.open()
  parameters.end()
  if (kdf.takeOid() !== OID.pbkdf2) unsupported(`The key is encrypted without PBKDF2. ${ADVICE}`)
  const derivation = kdf.open()
  kdf.end()
  const bits =
    CIPHERS[cipher.takeOid()] ?? unsupported(`The key is not encrypted with AES in CBC mode. ${ADVICE}`)
  const iv = cipher.take(TAG.octets)
  cipher.end()
  if (iv.length !== 16) malformed('The initial vector of the encrypted key must be 16 bytes')
  return { ...takeDerivation(derivation, bits), bits, iv }
}

const ADVICE = 'Write it anew with `openssl pkcs8 -topk8 -v2 aes-256-cbc`'

function takeDerivation(inside: DerReader, bits: number): Pick<Encryption, 'salt' | 'rounds' | 'hash'> {
  const salt = inside.take(TAG.octets)
  const rounds = inside.takeSmallInteger()
  if (rounds < 1 || rounds > MOST_ROUNDS)
    unsupported(`PBKDF2 may take ${MOST_ROUNDS} rounds here, and not none`)
  if (inside.isNext(TAG.integer) && inside.takeSmallInteger() * 8 !== bits) {
    malformed('The length of the key that encrypts is not that of its cipher')
  }
  const hash = inside.isAtEnd ? 'SHA-1' : takeHash(inside.open())
  inside.end()
  return { salt, rounds, hash }
}

function takeHash(inside: DerReader): string {
  const hash = HASHES[inside.takeOid()]
  inside.takeIf(TAG.null)
  inside.end()
  return hash ?? unsupported(`PBKDF2 is used with an unknown hash. ${ADVICE}`)
}

async function keyFrom(
  passphrase: string,
  { salt, rounds, hash, bits }: Encryption,
  usage: 'encrypt' | 'decrypt',
) {
  const { subtle } = webCrypto()
  const bytes = new TextEncoder().encode(passphrase)
  const base = await subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey'])
  const how = { name: 'PBKDF2', salt, iterations: rounds, hash }
  return subtle.deriveKey(how, base, { name: 'AES-CBC', length: bits }, false, [usage])
}
