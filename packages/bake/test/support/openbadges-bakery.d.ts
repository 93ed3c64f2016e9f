// The two readers of images of openbadges-bakery, which has no types. Its main module does not load: it
// wants packages that reach for the network, and we leave those out (pnpm-workspace.yaml).

declare module 'openbadges-bakery/lib/png.js' {
  const png: {
    readonly extract: (image: Buffer, done: (error: Error | null, text?: string) => void) => void
  }
  export = png
}

declare module 'openbadges-bakery/lib/svg.js' {
  const svg: {
    readonly extract: (image: Buffer, done: (error: Error | null, text?: string) => void) => void
    readonly bake: (
      options: { readonly image: Buffer; readonly assertion?: object; readonly signature?: string },
      done: (error: Error | null, svg?: string) => void,
    ) => void
  }
  export = svg
}
