import type { AddressNature } from './address.ts'
import type { Edit } from './plan-changes.ts'

/** What can act in an SVG, or leads out of it. */
export type ActivityKind =
  /** A script that stands in the file. */
  | 'script'
  /** An attribute with code for an event. */
  | 'handler'
  /** Something other than SVG. */
  | 'embedded'
  /** A link, which leads out of the file only when it is clicked. */
  | 'link'
  /** An animation of an address or of a handler. */
  | 'animated'
  /** What an address does that stands in the file. */
  | Exclude<AddressNature, 'harmless'>

/** Something in an SVG that can act, or leads out of it. */
export interface Activity {
  readonly kind: ActivityKind
  /** What it is, such as `<script>`, `onload`, or `@import`. */
  readonly name: string
  /** Where it begins in the text. */
  readonly index: number
  /** How to take it out. */
  readonly edits: readonly Edit[]
}
