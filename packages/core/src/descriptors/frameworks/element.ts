import type {
  EffortBasis,
  MicroCredentialAward,
  MicroCredentialDescriptor,
} from '../../generated/types-descriptors.ts'
import type { JsonValue } from '../../json/json-value.ts'
import type { FRAMEWORK } from '../findings/framework.ts'

/** A code that reading or writing a framework's document can give. */
export type FrameworkFindingCode = keyof typeof FRAMEWORK

/** Who keeps the wording of an element: what is about one learner stays with that learner. */
export type Store = 'descriptor' | 'award' | 'learner'

/** What a value of a document says, in the fields of the pivot. */
export interface Reading {
  readonly descriptor?: Partial<MicroCredentialDescriptor>
  readonly award?: Partial<MicroCredentialAward>
}

/** What a reader needs to know beside the value. Reading the same value again gives the same fields. */
export interface ReadContext {
  /** The language of texts that do not say theirs. */
  readonly language: string
  /** What hours count where the document does not say it; absent for what the framework means. */
  readonly basis?: EffortBasis
  /** The URL or DID of the provider, for documents that only have its name. */
  readonly providerId?: string
  /** The key of the element, as it is written. */
  readonly key: string
  /** Notes a finding about the element. */
  readonly note: (code: FrameworkFindingCode, params?: Readonly<Record<string, unknown>>) => void
}

/** The pivot as a writer sees it. */
export interface Source {
  readonly descriptor: MicroCredentialDescriptor
  readonly award: MicroCredentialAward
}

/** What a writer needs to know beside the fields. */
export interface WriteContext {
  /** The language that the reader of the document will assume. */
  readonly assumed: string
}

/** An element of a framework: what it is called, where it goes, how it is read and written. */
export interface FrameworkElement {
  /** Its number in the framework, such as `EU-M2`. */
  readonly id: string
  /** Its name, as the framework writes it. */
  readonly name: string
  /** What is read as its name, too. */
  readonly synonyms: readonly string[]
  /** The fields that it is kept in, as JSON Pointers; those of the award start with `/award`. */
  readonly fields: readonly string[]
  /**
   * Why it is not like the others: not one of the framework's own, and only written where the source had
   * it; without a field, kept as it is; or private, and kept nowhere.
   */
  readonly standing?: 'additional' | 'unfielded' | 'private'
  /** Where its wording is kept, if not where its fields are. */
  readonly store?: Store
  /** What changes its meaning on the way into the pivot. */
  readonly notice?: FrameworkFindingCode
  /** Whether objects with the names of the pivot's members are for `read`, too. */
  readonly readsObjects?: boolean
  /** Reads a value; `undefined` where it says nothing that the fields can hold. */
  readonly read: (value: JsonValue, context: ReadContext) => Reading | undefined
  /** What it says beside its fields, where no element of the document is about that. */
  readonly beside?: (value: JsonValue) => Reading | undefined
  /** Writes the fields as the framework's users would; `undefined` where only a structured value will do. */
  readonly write?: (source: Source, context: WriteContext) => JsonValue | undefined
  /** Writes the fields as an object that says what is not known, too, where that would be assumed otherwise. */
  readonly writeObject?: (source: Source) => JsonValue | undefined
  /** What changes its meaning on the way out of the pivot. */
  readonly writeNotices?: (source: Source) => readonly FrameworkFindingCode[]
}
