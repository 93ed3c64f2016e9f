import type { LangMap } from '../../lang-map.ts'

/** A picture, in one language. */
export interface NativeImage {
  readonly id: string
  readonly caption?: string | undefined
}

/** A link to a standard, in one language. */
export interface NativeAlignment {
  readonly name: string
  readonly url: string
  readonly framework?: string | undefined
  readonly code?: string | undefined
  readonly type?: string | undefined
}

/** Who issues, in one language. */
export interface NativeIssuer {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly url?: string | undefined
  readonly email?: string | undefined
  readonly country?: string | undefined
  readonly region?: string | undefined
  readonly identifiers?: readonly { readonly scheme: string; readonly value: string }[] | undefined
  readonly parent?: { readonly id: string; readonly name?: string | undefined } | undefined
}

/** A level of a result, in one language. */
export interface NativeLevel {
  readonly id: string
  readonly level?: string | undefined
  readonly name?: string | undefined
  readonly description?: string | undefined
  readonly points?: string | undefined
}

/** What may be reported, in one language. */
export interface NativeResult {
  readonly id: string
  readonly name?: string | undefined
  readonly type?: string | undefined
  readonly allowed?: readonly string[] | undefined
  readonly min?: string | undefined
  readonly max?: string | undefined
  readonly required?: string | undefined
  readonly levels?: readonly NativeLevel[] | undefined
}

/** Texts of a badge in languages other than its own. */
export interface NativeTranslations {
  readonly name?: LangMap
  readonly description?: LangMap
  readonly narrative?: LangMap
  /** The name of the issuer. */
  readonly issuer?: LangMap
}

/**
 * What a badge says in properties of its own, in one language and in the words of neither generation. The
 * writers make it of a descriptor, the readers of a badge; where both are there, they can be compared.
 */
export interface NativeFields {
  readonly id?: string | undefined
  readonly language?: string | undefined
  readonly name?: string | undefined
  readonly description?: string | undefined
  readonly criteriaPage?: string | undefined
  readonly narrative?: string | undefined
  readonly image?: NativeImage | undefined
  readonly issuer?: NativeIssuer | undefined
  readonly alignments: readonly NativeAlignment[]
  readonly tags: readonly string[]
  readonly version?: string | undefined
  readonly code?: string | undefined
  readonly achievementType?: string | undefined
  readonly fieldOfStudy?: string | undefined
  readonly creditsAvailable?: number | undefined
  readonly results: readonly NativeResult[]
  /** What is there in other languages, too; absent where there is none. */
  readonly translations?: NativeTranslations | undefined
}
