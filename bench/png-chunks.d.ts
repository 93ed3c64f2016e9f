// Neither of the two ships types.
interface PngChunk {
  readonly name: string
  readonly data: Uint8Array
}

declare module 'png-chunks-extract' {
  function extract(image: Uint8Array): PngChunk[]

  // biome-ignore lint/style/noDefaultExport: it has no other.
  export { extract as default }
}

declare module 'png-chunks-encode' {
  function encode(chunks: readonly PngChunk[]): Uint8Array

  // biome-ignore lint/style/noDefaultExport: it has no other.
  export { encode as default }
}
