// Every name beyond ES2022 that this package uses, and no more. All are in every browser, worker and server;
// the modules of Node are reached under the condition `node`.

declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>
}

declare class TextDecoder {
  constructor(label: 'utf-8', options: { readonly fatal: boolean; readonly ignoreBOM: boolean })
  decode(bytes: Uint8Array): string
}

declare class URL {
  constructor(url: string, base?: string)
  readonly hostname: string
}

interface WebCryptoKey {
  readonly extractable: boolean
}

interface WebCryptoAlgorithm {
  readonly name: string
  readonly namedCurve?: string
  readonly hash?: string
  readonly length?: number
  readonly iv?: Uint8Array
  readonly salt?: Uint8Array
  readonly iterations?: number
  readonly modulusLength?: number
  readonly publicExponent?: Uint8Array
}

interface WebCryptoSubtle {
  readonly digest: (algorithm: string, bytes: Uint8Array) => Promise<ArrayBuffer>
  readonly generateKey: (
    algorithm: WebCryptoAlgorithm,
    extractable: boolean,
    usages: string[],
  ) => Promise<{ readonly privateKey: WebCryptoKey }>
  readonly importKey: (
    format: 'jwk' | 'raw',
    key: object,
    algorithm: WebCryptoAlgorithm | string,
    extractable: boolean,
    usages: string[],
  ) => Promise<WebCryptoKey>
  readonly exportKey: (format: 'jwk', key: WebCryptoKey) => Promise<object>
  readonly deriveKey: (
    algorithm: WebCryptoAlgorithm,
    base: WebCryptoKey,
    derived: WebCryptoAlgorithm,
    extractable: boolean,
    usages: string[],
  ) => Promise<WebCryptoKey>
  readonly encrypt: (
    algorithm: WebCryptoAlgorithm,
    key: WebCryptoKey,
    bytes: Uint8Array,
  ) => Promise<ArrayBuffer>
  readonly decrypt: (
    algorithm: WebCryptoAlgorithm,
    key: WebCryptoKey,
    bytes: Uint8Array,
  ) => Promise<ArrayBuffer>
  readonly sign: (algorithm: WebCryptoAlgorithm, key: WebCryptoKey, bytes: Uint8Array) => Promise<ArrayBuffer>
  readonly verify: (
    algorithm: WebCryptoAlgorithm,
    key: WebCryptoKey,
    signature: Uint8Array,
    bytes: Uint8Array,
  ) => Promise<boolean>
}

declare const crypto: {
  readonly subtle: WebCryptoSubtle
  getRandomValues(bytes: Uint8Array): Uint8Array
}

declare module 'node:buffer' {
  interface Buffer extends Uint8Array<ArrayBuffer> {
    toString(encoding?: 'base64url'): string
  }
  export const Buffer: {
    from(text: string, encoding: 'base64url'): Buffer
    from(bytes: ArrayBufferLike, at: number, length: number): Buffer
  }
}

declare module 'node:crypto' {
  interface KeyObject {
    export(options: { readonly format: 'jwk' }): object
  }
  type Done = (error: Error | null, publicKey: KeyObject, privateKey: KeyObject) => void
  interface KeyOptions {
    readonly key: KeyObject
    readonly dsaEncoding: 'ieee-p1363'
  }
  interface Hmac {
    update(bytes: Uint8Array): Hmac
    digest(): Uint8Array
  }
  export function createHmac(hash: string, key: Uint8Array): Hmac
  export function createPrivateKey(key: string | { readonly key: object; readonly format: 'jwk' }): KeyObject
  export function createPublicKey(
    key: KeyObject | { readonly key: object; readonly format: 'jwk' },
  ): KeyObject
  export function generateKeyPair(type: 'rsa', options: { readonly modulusLength: number }, done: Done): void
  export function generateKeyPair(type: 'ec', options: { readonly namedCurve: string }, done: Done): void
  export function generateKeyPair(type: 'ed25519', options: object, done: Done): void
  export function hash(name: string, bytes: Uint8Array, form: 'buffer'): Uint8Array
  export function sign(hash: string | null, bytes: Uint8Array, key: KeyOptions): Uint8Array
  export function verify(
    hash: string | null,
    bytes: Uint8Array,
    key: KeyOptions,
    signature: Uint8Array,
  ): boolean
}

declare module 'node:zlib' {
  export function crc32(data: Uint8Array): number
  export const constants: { readonly Z_RLE: number }
  export function deflateRawSync(data: Uint8Array, options: { readonly strategy: number }): Uint8Array
  export function inflateRawSync(
    data: Uint8Array,
    options: { readonly maxOutputLength: number; readonly chunkSize: number },
  ): Uint8Array
}
