import type { MicroCredentialAward, MicroCredentialDescriptor } from '../../../generated/types-descriptors.ts'
import type { Assertion, BadgeClass } from '../../../generated/types-ob2.ts'
import type { Achievement, AchievementCredential } from '../../../generated/types-ob3.ts'
import type { JsonObject } from '../../../json/json-value.ts'
import type { DescriptorFindingList } from '../../findings/descriptor-finding-list.ts'
import type { BadgeLanguages } from '../badge-languages.ts'
import type { ToBadgeOptions } from '../to-badge-options.ts'

/** What is to be written, and where to say what became of it. */
export interface WriterInput {
  readonly descriptor: MicroCredentialDescriptor
  readonly award: MicroCredentialAward | undefined
  readonly options: ToBadgeOptions
  readonly findings: DescriptorFindingList
}

/** Writes one generation of Open Badges. */
export interface BadgeWriter {
  /** The `id` of the class in its primary language. */
  readonly base: string | undefined
  /** The contexts that a credential needs for what was carried. */
  readonly contexts: readonly (string | JsonObject)[]
  writeClass(language: string, languages: BadgeLanguages): Achievement | BadgeClass
  writeAward(
    ofClass: Achievement | BadgeClass,
    award: MicroCredentialAward,
    language: string,
  ): AchievementCredential | Assertion
}
