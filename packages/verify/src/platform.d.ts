// Every name beyond ES2022 that this package uses, and no more, beside those of `@shirushi/vc`, whose sources are
// read along. All are in every browser, worker and server; the modules of Node are reached under the condition
// `node`.
/// <reference path="../../vc/src/platform.d.ts" />

interface URL {
  readonly href: string
  readonly protocol: string
  readonly username: string
  readonly password: string
  readonly host: string
  readonly hostname: string
  readonly port: string
  readonly pathname: string
  readonly search: string
  readonly origin: string
  hash: string
}

declare class AbortController {
  readonly signal: import('./net/fetch-like.ts').AbortSignalLike
  abort(reason?: unknown): void
}

declare class Blob {
  arrayBuffer(): Promise<ArrayBuffer>
}

declare class Response {
  arrayBuffer(): Promise<ArrayBuffer>
}

declare function atob(text: string): string
declare function btoa(text: string): string

declare const performance: { now(): number }

/** In Node it is an object, elsewhere a number. */
interface PlatformTimer {
  readonly platformTimer: never
}
declare function setTimeout(work: () => void, milliseconds: number): PlatformTimer
declare function clearTimeout(timer: PlatformTimer | undefined): void

declare module 'node:dns/promises' {
  export function lookup(
    hostname: string,
    options: { readonly all: true; readonly verbatim: true },
  ): Promise<{ address: string; family: number }[]>
}

declare module 'node:http' {
  type LookupDone = (
    error: null,
    address: string | { address: string; family: number }[],
    family?: number,
  ) => void
  interface Duplex {
    readonly remoteAddress?: string
    once(event: 'connect', listener: () => void): void
  }
  interface Readable {
    on(event: 'data', listener: (chunk: Uint8Array) => void): void
    on(event: 'end' | 'aborted' | 'close', listener: () => void): void
    on(event: 'error', listener: (error: Error) => void): void
    pipe<To>(to: To): To
    resume(): void
    destroy(): void
  }
  interface IncomingMessage extends Readable {
    readonly statusCode?: number
    readonly complete: boolean
    readonly headers: Readonly<Record<string, string | string[] | undefined>>
  }
  interface ClientRequest {
    on(event: 'socket', listener: (socket: Duplex) => void): void
    on(event: 'error', listener: (error: Error) => void): void
    on(event: 'response', listener: (response: IncomingMessage) => void): void
    end(): void
    destroy(error?: Error): void
  }
  interface RequestOptions {
    readonly hostname: string
    readonly port: string | number
    readonly path: string
    readonly method: 'GET'
    readonly headers: Readonly<Record<string, string>>
    readonly agent: false
    readonly maxHeaderSize: number
    readonly lookup: (hostname: string, options: { readonly all?: boolean }, done: LookupDone) => void
  }
  export function request(options: RequestOptions): ClientRequest
}

declare module 'node:https' {
  import type { ClientRequest, RequestOptions } from 'node:http'

  interface SecureRequestOptions extends RequestOptions {
    readonly servername: string
    readonly rejectUnauthorized: true
    readonly ca?: string
  }
  export function request(options: SecureRequestOptions): ClientRequest
}

declare module 'node:zlib' {
  import type { Readable } from 'node:http'
  export function createGunzip(): Readable
  export function createBrotliDecompress(): Readable
}
