/** `unknown`: a context that we do not have may define it. */
export type TermAnswer = 'yes' | 'no' | 'unknown'

/** What a context says about one term. Its IRI is not kept: all that is asked is whether there is one. */
export interface ContextTerm {
  /** `no`: the context takes the term away, by mapping it to `null` or to nothing usable. */
  readonly mapped: TermAnswer
  /** The keyword that the term stands for, such as `@type`. */
  readonly keyword?: string
  /** Another term whose mapping this one borrows; it may come from an earlier context. */
  readonly sameAs?: string
  /** The value is a JSON literal: nothing inside is a term. */
  readonly json?: true
  /** The keys of the value are languages, indexes, ids or types, not terms. */
  readonly map?: true
  /** The contexts that apply inside: below the property, or in a node of the type. */
  readonly scoped?: readonly ContextScope[]
}

/** One context: what it adds to, or takes from, the one before it. */
export interface ContextScope {
  readonly terms: ReadonlyMap<string, ContextTerm>
  /** `null` as a context: forget everything before. */
  readonly resets?: true
  /** A context that we do not have, or that is beyond our limits: it may define anything. */
  readonly unknown?: true
  /** Whether undefined terms fall back on `@vocab`. Absent: as before. */
  readonly vocab?: boolean
  /** Whether it also applies to nodes further down. Absent: the default of the place where it stands. */
  readonly propagates?: boolean
  /** Written into the badge, and thus gone with it. */
  readonly inline?: true
}

const NO_TERMS: ReadonlyMap<string, ContextTerm> = new Map()

/** `null` as a context. */
export const RESETTING_SCOPE: ContextScope = { terms: NO_TERMS, resets: true }

/** A context whose terms cannot be told. */
export const UNKNOWN_SCOPE: ContextScope = { terms: NO_TERMS, unknown: true }
