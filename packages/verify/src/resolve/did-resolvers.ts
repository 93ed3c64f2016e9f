/** What a DID resolver answers with; that of `did-resolver` has it. */
export interface DidResolution {
  readonly didDocument: object | null
  readonly didResolutionMetadata?: { readonly error?: string }
  readonly didDocumentMetadata?: { readonly deactivated?: boolean }
}

/** Finds DID documents: a `Resolver` of the package `did-resolver`, or anything else with that method. */
export interface DidResolvable {
  resolve(did: string): Promise<DidResolution>
}

/** The same as a function. */
export type DidResolve = DidResolvable['resolve']
