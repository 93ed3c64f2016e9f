// What of the reference engine is used; `imports` in package.json lays this over the package `rdf-canonize`,
// which comes without types.

export interface Term {
  readonly termType: string
  readonly value: string
}

export interface Quad {
  readonly subject: Term
  readonly predicate: Term
  readonly object: Term
  readonly graph: Term
}

interface CanonizeOptions {
  readonly algorithm: 'RDFC-1.0'
  readonly messageDigestAlgorithm: 'sha256' | 'sha384'
  readonly canonicalIdMap: Map<string, string>
  readonly maxDeepIterations: number
  readonly signal: { readonly aborted: boolean; readonly reason: unknown }
}

declare const rdfCanonize: {
  readonly NQuads: {
    parse(text: string): readonly Quad[]
    serializeQuad(quad: Quad): string
  }
  canonize(dataset: readonly Quad[], options: CanonizeOptions): Promise<string>
}

// biome-ignore lint/style/noDefaultExport: that is how the package exports it
export default rdfCanonize
