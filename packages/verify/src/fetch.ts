/**
 * The guarded fetcher. This is the build for browsers and workers, over `fetch` of the platform; Node has its own
 * under the condition `node`.
 *
 * @module
 */
export type {
  AbortSignalLike,
  BodyReader,
  FetchLike,
  ReadableBody,
  RequestLike,
  ResponseLike,
} from './net/fetch-like.ts'
export {
  DEFAULT_FETCHER_LIMITS,
  type Fetcher,
  type FetcherGuarantees,
  type FetcherLimits,
  type FetcherOptions,
  type Lookup,
} from './net/fetcher-options.ts'
export { createFetcher, FETCHER_GUARANTEES } from './net/platform/create-platform-fetcher.ts'
