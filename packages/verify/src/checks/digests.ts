import { type JsonObject, textOf } from '../json-object.ts'

/** A hash function, and what it has to give. */
export interface Digest {
  readonly algorithm: 'SHA-256' | 'SHA-384' | 'SHA-512'
  readonly value: Uint8Array
}

const SRI: Readonly<Record<string, Digest['algorithm']>> = {
  sha256: 'SHA-256',
  sha384: 'SHA-384',
  sha512: 'SHA-512',
}

/** First bytes of a multihash: which function, and how many bytes follow. */
const MULTIHASHES: readonly (readonly [algorithm: Digest['algorithm'], code: number, length: number])[] = [
  ['SHA-256', 0x12, 32],
  ['SHA-384', 0x20, 48],
  ['SHA-512', 0x13, 64],
]

/** Longer than any digest that is known here. */
const LONGEST = 1_024

/**
 * The digests that a resource names and that are understood; none, where there is one that is not.
 *
 * @see {@link https://www.w3.org/TR/vc-data-model-2.0/#integrity-of-related-resources | VCDM 2.0, 5.3}
 */
export function digestsOf(resource: JsonObject): readonly Digest[] {
  const [sri, multibase] = [textOf(resource, 'digestSRI'), textOf(resource, 'digestMultibase')]
  const read = [
    ...(Object.hasOwn(resource, 'digestSRI') ? [sri === undefined ? undefined : fromSri(sri)] : []),
    ...(Object.hasOwn(resource, 'digestMultibase')
      ? [multibase === undefined ? undefined : fromMultibase(multibase)]
      : []),
  ]
  const known = read.filter((digest) => digest !== undefined)
  return known.length === read.length ? known : []
}

/** Whether bytes have a digest. */
export async function matchesDigest(bytes: Uint8Array, { algorithm, value }: Digest): Promise<boolean> {
  const { crypto } = globalThis as { readonly crypto?: { readonly subtle?: Digester } }
  if (crypto?.subtle === undefined) return false
  const digest = new Uint8Array(await crypto.subtle.digest(algorithm, bytes))
  return digest.length === value.length && digest.every((byte, at) => byte === value[at])
}

/** Of several digests in one text, the strongest counts, as browsers have it. */
function fromSri(text: string): Digest | undefined {
  if (text.length > LONGEST) return undefined
  const all = text.split(/\s+/).map((one) => {
    const [, name = '', encoded = ''] = /^(sha\d{3})-([A-Za-z0-9+/_-]+={0,2})(?:\?.*)?$/.exec(one) ?? []
    const algorithm = Object.hasOwn(SRI, name) ? SRI[name] : undefined
    const value = fromBase64(encoded)
    return algorithm === undefined || value === undefined ? undefined : { algorithm, value }
  })
  return all
    .filter((digest) => digest !== undefined)
    .sort((one, other) => other.value.length - one.value.length)[0]
}

function fromMultibase(text: string): Digest | undefined {
  if (text.length > LONGEST) return undefined
  const bytes = text.startsWith('u')
    ? fromBase64(text.slice(1))
    : text.startsWith('z')
      ? fromBase58(text.slice(1))
      : undefined
  if (bytes === undefined) return undefined
  const found = MULTIHASHES.find(
    ([, code, length]) => bytes[0] === code && bytes[1] === length && bytes.length === length + 2,
  )
  return found === undefined ? undefined : { algorithm: found[0], value: bytes.subarray(2) }
}

function fromBase64(text: string): Uint8Array | undefined {
  try {
    const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
    return Uint8Array.from(plain, (character) => character.charCodeAt(0))
  } catch {
    return undefined
  }
}

const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'

function fromBase58(text: string): Uint8Array | undefined {
  let value = 0n
  for (const character of text) {
    const digit = ALPHABET.indexOf(character)
    if (digit < 0) return undefined
    value = value * 58n + BigInt(digit)
  }
  const hex = value === 0n ? '' : value.toString(16)
  const even = hex.length % 2 === 0 ? hex : `0${hex}`
  return Uint8Array.from(even.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
}

interface Digester {
  digest(algorithm: Digest['algorithm'], bytes: Uint8Array): Promise<ArrayBuffer>
}
