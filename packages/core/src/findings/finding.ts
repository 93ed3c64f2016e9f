import type { FindingCode } from './catalogue.ts'
import type { Severity } from './definition.ts'

/** A language in which messages exist. */
export type MessageLanguage = 'en' | 'ja'

/** One step of a mechanical repair (RFC 6902), to be applied to the document that was checked. */
export type JsonPatchOperation =
  | { readonly op: 'add' | 'replace'; readonly path: string; readonly value: unknown }
  | { readonly op: 'remove'; readonly path: string }
  | { readonly op: 'move'; readonly from: string; readonly path: string }

/** Something that was noticed, by a rule of some catalogue. */
export interface FindingOf<Code extends string> {
  /** Identifies the rule. Covered by semver; listed in `docs/findings.md`. */
  readonly code: Code
  /** How bad it is. */
  readonly severity: Severity
  /** Where it is: a JSON Pointer (RFC 6901) into the document; the empty string is the whole of it. */
  readonly path: string
  /** What is wrong, why, and what mends it, in the language that was asked for. */
  readonly message: string
  /** The text that makes the rule. */
  readonly spec: string
  /** The values that `message` names, for rendering it again in another language. */
  readonly params: Readonly<Record<string, string>>
  /** A repair, where it can be made without knowing more than the document says. */
  readonly fix?: readonly JsonPatchOperation[]
}

/** Something that was noticed about a badge. */
export interface Finding extends FindingOf<FindingCode> {}
