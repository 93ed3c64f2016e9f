/** What is needed of an answer; that of every platform's `fetch` has it. */
export interface ResponseLike {
  readonly status: number
  /** Where the answer came from in the end; empty where that is not known. */
  readonly url: string
  readonly headers: { get(name: string): string | null }
  readonly body?: ReadableBody | null
  arrayBuffer(): Promise<ArrayBuffer>
}

/** A body that can be read piece by piece, so that an endless one can be given up. */
export interface ReadableBody {
  getReader(): BodyReader
}

/** What reads a body. */
export interface BodyReader {
  read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>
  cancel(reason?: unknown): Promise<void>
}

/** What a request says. */
export interface RequestLike {
  readonly method: 'GET'
  readonly headers: Readonly<Record<string, string>>
  readonly redirect: 'manual' | 'follow'
  readonly signal: AbortSignalLike
  /** No cookies, and no other way to know a visitor again. */
  readonly credentials: 'omit'
  readonly referrerPolicy: 'no-referrer'
}

/** What there is of an `AbortSignal`: so much that it fits wherever a platform asks for its own. */
export interface AbortSignalLike {
  readonly aborted: boolean
  readonly reason: unknown
  onabort: { listener(event: unknown): unknown }['listener'] | null
  throwIfAborted(): void
  addEventListener(
    type: 'abort',
    listener: (event: unknown) => void,
    options?: { readonly once: boolean },
  ): void
  removeEventListener(type: 'abort', listener: (event: unknown) => void): void
  dispatchEvent(event: never): boolean
}

/** Gets a document: `fetch` of the platform, or the guarded one of `@shirushi/verify/fetch`. */
export interface FetchLike {
  (url: string, request: RequestLike): Promise<ResponseLike>
  /** Whether it goes to this machine as well, as tests need it; `verify` then does so, too. */
  readonly allowsLoopback?: boolean
}
