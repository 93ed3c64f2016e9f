// The reference implementation, as far as the tests use it. It comes without types.

declare module '@digitalbazaar/vc' {
  interface Options {
    readonly credential: object
    readonly suite: object | readonly object[]
    readonly documentLoader: (url: string) => Promise<object>
  }
  export function issue(options: Options): Promise<object>
  export function derive(
    options: Omit<Options, 'credential'> & { readonly verifiableCredential: object },
  ): Promise<object>
  export function verifyCredential(
    options: Options & { readonly now?: Date },
  ): Promise<{ readonly verified: boolean; readonly error?: unknown }>
}

declare module '@digitalbazaar/data-integrity' {
  export class DataIntegrityProof {
    constructor(options: { readonly signer?: object; readonly date?: string; readonly cryptosuite: object })
  }
}

declare module '@digitalbazaar/ed25519-signature-2020' {
  export class Ed25519Signature2020 {
    constructor(options?: { readonly signer?: object; readonly date?: string })
  }
}

declare module '@digitalbazaar/eddsa-rdfc-2022-cryptosuite' {
  export const cryptosuite: object
}

declare module '@digitalbazaar/ecdsa-rdfc-2019-cryptosuite' {
  export const cryptosuite: object
}

declare module '@digitalbazaar/eddsa-jcs-2022-cryptosuite' {
  export function createSignCryptosuite(): object
  export function createVerifyCryptosuite(): object
}

declare module '@digitalbazaar/ecdsa-jcs-2019-cryptosuite' {
  export function createSignCryptosuite(): object
  export function createVerifyCryptosuite(): object
}

declare module '@digitalbazaar/ecdsa-sd-2023-cryptosuite' {
  export function createSignCryptosuite(options?: { readonly mandatoryPointers: readonly string[] }): object
  export function createDiscloseCryptosuite(options: {
    readonly selectivePointers: readonly string[]
  }): object
  export function createVerifyCryptosuite(): object
}

interface PeerMultikey {
  export(what: { readonly publicKey: true }): Promise<Record<string, unknown>>
}

declare module '@digitalbazaar/ed25519-multikey' {
  export function from(method: object): Promise<PeerMultikey>
}

declare module '@digitalbazaar/ecdsa-multikey' {
  export function from(method: object): Promise<PeerMultikey>
}
