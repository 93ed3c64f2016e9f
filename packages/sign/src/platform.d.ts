// Every name beyond ES2022 that this package uses, and no more, beside those of `@shirushi/vc`, whose sources are
// read along. All are in every browser, worker and server; the modules of Node are reached under the condition
// `node`, and from `@shirushi/sign/node`.
/// <reference path="../../vc/src/platform.d.ts" />

interface TextEncoder {
  encodeInto(text: string, into: Uint8Array): { readonly read: number; readonly written: number }
}

interface URL {
  readonly href: string
  readonly origin: string
  readonly pathname: string
}

declare module 'node:crypto' {
  export function randomUUID(): string
  export function hash(algorithm: string, data: string | Uint8Array, output: 'hex'): string
  export function hash(algorithm: string, data: string | Uint8Array, output: 'buffer'): Uint8Array
}

declare module 'node:fs/promises' {
  interface FileHandle {
    readonly writeFile: (text: string) => Promise<void>
    readonly sync: () => Promise<void>
    readonly close: () => Promise<void>
  }
  export function open(path: string, flags: string, mode?: number): Promise<FileHandle>
  export function link(existing: string, path: string): Promise<void>
  export function unlink(path: string): Promise<void>
  export function mkdir(path: string, options: { readonly recursive: true }): Promise<unknown>
  export function readdir(path: string): Promise<string[]>
  export function readFile(path: string, encoding: 'utf8'): Promise<string>
}
