import type { BadgeForm, BadgeGeneration, BakeFindingCode, UnbakeOptions } from '@shirushi/bake'
import type { DetectedFormat } from '@shirushi/bake/errors'

/** A badge that a reader has to find. */
export interface ExpectedBadge {
  readonly generation: BadgeGeneration | null
  readonly form: BadgeForm
  /** Exactly this. Texts of more than 4,096 characters are given by their SHA-256, of UTF-8, in hexadecimal. */
  readonly text?: string
  readonly textSha256?: string
  readonly compressed?: true
  /** Where it is: the type of the chunk and its keyword, or the element and its part. */
  readonly where: string
}

/** What a reader has to answer. */
export type Expectation =
  | {
      readonly outcome: 'read'
      readonly badges: readonly ExpectedBadge[]
      readonly codes: readonly BakeFindingCode[]
    }
  | { readonly outcome: 'malformed'; readonly offset: number }
  | { readonly outcome: 'unsupported'; readonly detected: DetectedFormat }
  | { readonly outcome: 'limit'; readonly limit: string }

/** What a reader has to answer when it is asked in one way. */
export interface Reading {
  readonly options: UnbakeOptions
  readonly expect: Expectation
}

/** An image, made by code, and what is to be said about it. */
export interface CorpusCase {
  /** Name of the file, without its ending. */
  readonly id: string
  readonly format: 'png' | 'svg'
  /** What is special about it. */
  readonly description: string
  /** The text that says what is right. */
  readonly spec: string
  readonly bytes: () => Uint8Array
  readonly readings: readonly [Reading, ...Reading[]]
}
