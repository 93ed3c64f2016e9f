// The reference engine, as far as the tests use it. It comes without types.
declare module 'jsonld' {
  interface JsonLdEvent {
    readonly code: string
    readonly details: Readonly<Record<string, unknown>>
  }
  interface JsonLdOptions {
    readonly documentLoader: (
      url: string,
    ) => Promise<{ readonly documentUrl: string; readonly document: unknown }>
    readonly eventHandler?: (parameters: { readonly event: JsonLdEvent; readonly next: () => void }) => void
    readonly safe?: boolean
    readonly algorithm?: 'RDFC-1.0'
    readonly format?: 'application/n-quads'
  }
  const jsonld: {
    expand(document: unknown, options: JsonLdOptions): Promise<unknown[]>
    compact(document: unknown, contexts: unknown, options: JsonLdOptions): Promise<unknown>
    canonize(document: unknown, options: JsonLdOptions): Promise<string>
  }
  // biome-ignore lint/style/noDefaultExport: that is how the package exports it
  export default jsonld
}
