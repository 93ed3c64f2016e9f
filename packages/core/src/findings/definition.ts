/** `error`: the badge breaks a rule. `warning`: legal, but will hurt somebody. `info`: worth knowing. */
export type Severity = 'error' | 'warning' | 'info'

/** The two generations of Open Badges. */
export type Generation = 'ob2' | 'ob3'

/**
 * A rule, as the catalogue holds it. `{name}` in a message stands for a parameter; both languages
 * name the same ones.
 */
export interface FindingDefinition {
  readonly severity: Severity
  /** The text that makes the rule: a URL, with its section; one a generation where they differ. */
  readonly spec: string | { readonly [Name in Generation]: string }
  /** What is wrong, why, and what mends it. */
  readonly en: string
  /** The same in Japanese. */
  readonly ja: string
}

/** Rules by their codes. */
export type FindingDefinitions = Readonly<Record<string, FindingDefinition>>

/** The parameters that a message names: `'{a} and {b}'` gives `'a' | 'b'`. */
export type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never
