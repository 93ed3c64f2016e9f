import type { Severity } from '../../findings/definition.ts'
import type { SourceId } from '../evidence.ts'

/** A rule about descriptors. `{name}` in a message stands for a parameter; both languages name the same. */
export interface DescriptorFindingDefinition {
  /** How bad it is where no profile says otherwise. */
  readonly severity: Severity
  /** The text that makes the rule: a key of `SOURCES`. */
  readonly source: SourceId
  /** What is wrong, why, and what mends it. */
  readonly en: string
  /** The same in Japanese. */
  readonly ja: string
}

/** Rules by their codes. */
export type DescriptorFindingDefinitions = Readonly<Record<string, DescriptorFindingDefinition>>
