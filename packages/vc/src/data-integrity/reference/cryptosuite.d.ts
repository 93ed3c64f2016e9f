// What of the cryptosuites of the reference implementation is used; `imports` in package.json lays this over
// each of them. They come without types, and none of them has all of this.

export declare const cryptosuite: object | undefined

export declare const createSignCryptosuite:
  | ((options?: { readonly mandatoryPointers?: readonly string[] }) => object)
  | undefined

export declare const createVerifyCryptosuite: (() => object) | undefined

export declare const createDiscloseCryptosuite:
  | ((options: { readonly selectivePointers: readonly string[] }) => object)
  | undefined
