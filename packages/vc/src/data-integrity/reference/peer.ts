/** A signer as the reference implementation wants it. */
export interface PeerSigner {
  readonly algorithm: string
  readonly id: string
  sign(options: { readonly data: Uint8Array }): Promise<Uint8Array>
}

/** Loads contexts, as `jsonld` wants it. */
export type PeerLoader = (url: string) => Promise<{
  readonly contextUrl: null
  readonly documentUrl: string
  readonly document: unknown
}>

/** What a suite of the reference implementation is given to work on. It writes to both objects. */
export interface PeerInput {
  readonly document: object
  readonly documentLoader: PeerLoader
  readonly proofSet: readonly object[]
  readonly purpose: { readonly term?: unknown; readonly update: (proof: object) => Promise<object> }
}

/** What all suites of the reference implementation have. */
export interface PeerSuite {
  /** What `created` becomes; `null` for none. */
  date: null
  /** What a new proof begins as. */
  proof: object
  canonize: (input: object, options?: { readonly messageDigestAlgorithm?: string }) => Promise<string>
  getVerificationMethod: () => Promise<object>
  verifySignature: (options: { readonly verifyData: unknown }) => Promise<boolean>
  createProof(input: PeerInput): Promise<object>
  verifyProof(input: PeerInput & { readonly proof: object }): Promise<{
    readonly verified: boolean
    readonly error?: unknown
  }>
  derive(input: PeerInput): Promise<object>
}
