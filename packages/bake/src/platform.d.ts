// Every name beyond ES2022 that this package uses, and no more. TextEncoder and TextDecoder are in every
// browser, worker and server; the modules of Node are reached from `@shirushi/bake/node` and, for checksums,
// under the condition `node`.

declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>
}

declare class TextDecoder {
  constructor(label: 'utf-8', options: { readonly fatal: boolean; readonly ignoreBOM: boolean })
  decode(bytes: Uint8Array): string
}

declare module 'node:zlib' {
  export function crc32(data: Uint8Array, value?: number): number
}

declare module 'node:crypto' {
  export function randomUUID(): string
}

declare module 'node:fs/promises' {
  interface FileHandle {
    readonly stat: () => Promise<{ readonly size: number; readonly mode: number }>
    readonly readFile: () => Promise<Uint8Array>
    readonly writev: (parts: readonly Uint8Array[]) => Promise<{ readonly bytesWritten: number }>
    readonly sync: () => Promise<void>
    readonly close: () => Promise<void>
  }
  export function open(path: string, flags: string, mode?: number): Promise<FileHandle>
  export function rename(from: string, to: string): Promise<void>
  export function unlink(path: string): Promise<void>
}
