// What of the reference engine is used; `imports` in package.json lays this over the package `jsonld`, which
// comes without types.

interface RemoteDocument {
  readonly contextUrl: null
  readonly documentUrl: string
  readonly document: unknown
}

interface ExpandOptions {
  readonly documentLoader: (url: string) => Promise<RemoteDocument>
  readonly safe: boolean
  readonly base: null
}

interface ToRdfOptions extends ExpandOptions {
  /** Whether the document is expanded already. */
  readonly skipExpansion?: boolean
  readonly safe: true
  readonly produceGeneralizedRdf: false
  readonly rdfDirection: 'i18n-datatype'
}

declare const jsonld: {
  expand(document: object, options: ExpandOptions): Promise<readonly unknown[]>
  toRDF(document: object, options: ToRdfOptions): Promise<readonly Quad[]>
}

interface Term {
  readonly termType: string
  readonly value: string
}

interface Quad {
  readonly subject: Term
  readonly predicate: Term
  readonly object: Term
  readonly graph: Term
}

// biome-ignore lint/style/noDefaultExport: that is how the package exports it
export default jsonld
