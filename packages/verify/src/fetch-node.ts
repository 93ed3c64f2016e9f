/**
 * The guarded fetcher, for Node: the same names as in the build for browsers, and no promise less.
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
export { createFetcher, FETCHER_GUARANTEES } from './net/node/create-node-fetcher.ts'
