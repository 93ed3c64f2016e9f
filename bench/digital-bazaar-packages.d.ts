// The peer, as far as it is timed. It comes without types.
declare module '@digitalbazaar/vc' {
  export function issue(options: {
    readonly credential: object
    readonly suite: object
    readonly documentLoader: (url: string) => Promise<object>
  }): Promise<object>
  export function verifyCredential(options: {
    readonly credential: object
    readonly suite: object
    readonly documentLoader: (url: string) => Promise<object>
  }): Promise<{ readonly verified: boolean }>
}

declare module '@digitalbazaar/data-integrity' {
  export class DataIntegrityProof {
    constructor(options: { readonly signer?: object; readonly cryptosuite: object; readonly date?: string })
  }
}

declare module '@digitalbazaar/eddsa-rdfc-2022-cryptosuite' {
  export const cryptosuite: object
}

declare module '@digitalbazaar/ed25519-multikey' {
  export function from(key: object): Promise<{ readonly signer: () => object }>
}

declare module '@digitalbazaar/eddsa-jcs-2022-cryptosuite' {
  export function createSignCryptosuite(): object
  export function createVerifyCryptosuite(): object
}
