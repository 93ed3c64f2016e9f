import type * as ob3 from '../generated/types-ob3.ts'
import type { Extensible, Lenient } from './builder-input.ts'

/** Where a picture is, or the picture itself as a data URI; with a caption, an object. */
export type ImageInput = string | (Lenient<ob3.Image> & { readonly type?: 'Image' | undefined })

/** What one has to do: a text in Markdown; with a page that says it, an object. */
export type CriteriaInput = string | (Lenient<ob3.Criteria> & Extensible)

/** {@link ob3.Alignment} without `type`. */
export interface AlignmentInput extends Lenient<ob3.Alignment>, Extensible {}

/** {@link ob3.Related} without `type`. */
export interface RelatedInput extends Lenient<ob3.Related>, Extensible {}

/** {@link ob3.IdentifierEntry} without `type`. */
export interface IdentifierEntryInput extends Lenient<ob3.IdentifierEntry> {
  readonly type?: 'IdentifierEntry' | undefined
}

/** {@link ob3.GeoCoordinates} without `type`. */
export interface GeoCoordinatesInput extends Lenient<ob3.GeoCoordinates> {
  readonly type?: 'GeoCoordinates' | undefined
  readonly extensions?: Extensible['extensions']
}

/** {@link ob3.Address} without `type`. */
export interface AddressInput extends Lenient<ob3.Address, 'geo'>, Extensible {
  /** The place on the globe. */
  readonly geo?: GeoCoordinatesInput | undefined
}

/** Where the evidence is; with anything about it, an object. */
export type EvidenceInput = string | (Lenient<ob3.Evidence> & Extensible)

/** {@link ob3.RubricCriterionLevel} without `type`. */
export interface RubricCriterionLevelInput
  extends Lenient<ob3.RubricCriterionLevel, 'alignment'>,
    Extensible {
  /** The same level in other frameworks. */
  readonly alignment?: readonly AlignmentInput[] | undefined
}

/** {@link ob3.ResultDescription} without `type`. */
export interface ResultDescriptionInput
  extends Lenient<ob3.ResultDescription, 'alignment' | 'rubricCriterionLevel'>,
    Extensible {
  /** The standards behind the result. */
  readonly alignment?: readonly AlignmentInput[] | undefined
  /** The levels of the rubric, from low to high. */
  readonly rubricCriterionLevel?: readonly RubricCriterionLevelInput[] | undefined
}

/** {@link ob3.Result} without `type`. */
export interface ResultInput extends Lenient<ob3.Result, 'alignment'>, Extensible {
  /** The standards behind this result. */
  readonly alignment?: readonly AlignmentInput[] | undefined
}

/** Endorsements that others have signed. They are taken over as they are. */
export type EndorsementsInput = readonly (ob3.EndorsementCredential | ob3.EndorsementCredentialv1p1)[]
