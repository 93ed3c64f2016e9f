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
  }
  const jsonld: {
    expand(document: unknown, options: JsonLdOptions): Promise<unknown[]>
  }
  // biome-ignore lint/style/noDefaultExport: that is how the package exports it
  export default jsonld
}
