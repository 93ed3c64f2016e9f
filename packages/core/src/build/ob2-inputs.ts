import type * as ob2 from '../generated/types-ob2.ts'
import type { JsonObject, OneOrMany } from '../json/json-value.ts'
import type { Extensible, Lenient } from './builder-input.ts'

/** What documents of Open Badges 2.0 take beyond their own properties. */
export interface Ob2DocumentInput extends Extensible {
  /** Contexts in addition to that of Open Badges 2.0. */
  readonly contexts?: readonly (string | JsonObject)[] | undefined
}

/** The properties that a builder takes in other forms, and `@context`, which it fills in. */
export type Ob2Lenient<Class, Replaced extends PropertyKey = never> = Lenient<Class, Replaced | '@context'>

/** Where a picture is, or the picture itself as a data URI; with a caption, an object. */
export type Ob2ImageInput = string | (Lenient<ob2.Image> & Extensible)

/** A page that says what one has to do; with a text in Markdown, an object. */
export type Ob2CriteriaInput =
  | string
  | (Extensible & { readonly id: string; readonly narrative?: string | undefined })
  | (Extensible & { readonly id?: string | undefined; readonly narrative: string })

/** A page with the evidence; with anything about it, an object. */
export type Ob2EvidenceInput = string | (Lenient<ob2.Evidence> & Extensible)

/** {@link ob2.AlignmentObject}. */
export interface AlignmentObjectInput extends Lenient<ob2.AlignmentObject>, Extensible {}

/** The `id` of another edition; with its version or language, an object. */
export type Ob2RelatedInput = string | (Lenient<ob2.Related> & Extensible)

/** Endorsements, or where they are. They are taken over as they are. */
export type Ob2EndorsementsInput = OneOrMany<string | ob2.Endorsement>
