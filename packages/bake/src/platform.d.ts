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

declare module 'node:path' {
  export function dirname(path: string): string
  export function join(...parts: string[]): string
}

declare module 'node:fs/promises' {
  interface Stats {
    readonly size: number
    readonly mode: number
  }
  interface FileHandle {
    readonly stat: () => Promise<Stats>
    readonly chmod: (mode: number) => Promise<void>
    readonly read: (
      into: Uint8Array,
      at: number,
      length: number,
      position: null,
    ) => Promise<{ readonly bytesRead: number }>
    readonly writev: (parts: readonly Uint8Array[]) => Promise<{ readonly bytesWritten: number }>
    readonly sync: () => Promise<void>
    readonly close: () => Promise<void>
  }
  export function open(path: string, flags: string, mode?: number): Promise<FileHandle>
  export function stat(path: string): Promise<Stats>
  export function rename(from: string, to: string): Promise<void>
  export function unlink(path: string): Promise<void>
}
