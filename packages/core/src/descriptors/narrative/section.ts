import type { Evidence } from '../evidence.ts'

/** A label of an item: `- **label**：value`. */
export interface NarrativeLabel {
  readonly en: string
  readonly ja: string
  /** What is read as this label, too. */
  readonly synonyms?: readonly string[]
  /** Says more about an item, in a line of its own below it. */
  readonly detail?: true
}

/** A section of the narrative: its headings, what else they are called, and the labels of its items. */
export interface NarrativeSection extends Evidence {
  readonly key: string
  /** The heading in English. */
  readonly en: string
  /** The heading in Japanese. */
  readonly ja: string
  /** What is read as this heading, too. */
  readonly synonyms: readonly string[]
  /** The labels of its items; they are unique inside the section. */
  readonly labels: Readonly<Record<string, NarrativeLabel>>
  /** Its paragraphs are texts of the issuer, in which no other marks of lists are looked for. */
  readonly prose?: true
}
