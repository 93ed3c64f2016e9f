// Every name beyond ES2022 that this package uses, and no more. All are in every browser, worker and server;
// the modules of Node are reached under the condition `node`.

declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>
}

declare class TextDecoder {
  constructor(label: 'utf-8', options: { readonly fatal: boolean; readonly ignoreBOM: boolean })
  decode(bytes: Uint8Array): string
}

declare module 'node:zlib' {
  export function crc32(data: Uint8Array): number
  export function deflateRawSync(data: Uint8Array): Uint8Array
  export function inflateRawSync(data: Uint8Array, options: { readonly maxOutputLength: number }): Uint8Array
}
