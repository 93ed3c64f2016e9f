import type {
  DescriptorProvider,
  LearningEffort,
  MicroCredentialDescriptor,
  ResultSpec,
} from '../../../generated/types-descriptors.ts'
import type { ResultType } from '../../../generated/types-ob3.ts'
import { RESULT_TYPES } from '../../../generated/vocabularies.ts'
import type { LangMap } from '../../lang-map.ts'
import { textIn } from '../../lang-map.ts'
import { messageLanguageOf } from '../../message-language.ts'
import { writeNarrative } from '../../narrative/write-narrative.ts'
import { CREDENTIAL_KIND_TERMS } from '../../vocabularies/kinds.ts'
import { languageOf } from '../language-of.ts'
import { globalId } from '../local-id.ts'
import { alignmentsOf } from './descriptor-alignments.ts'
import type { NativeFields, NativeIssuer, NativeResult } from './native-fields.ts'

/** Which badge of a descriptor is meant. */
export interface NativeOptions {
  readonly language: string
  readonly id: string | undefined
  /** How many stars the badge is for, where each number has a badge of its own. */
  readonly stars?: 1 | 2 | 3 | undefined
}

/** What the badge of a descriptor says in its own properties. Missing texts stay missing. */
export function nativeOfDescriptor(
  descriptor: MicroCredentialDescriptor,
  { language, id, stars }: NativeOptions,
): NativeFields {
  const {
    title,
    summary,
    criteriaPage,
    image,
    tags = [],
    version,
    code,
    credentialKind,
    results = [],
  } = descriptor
  const say = (text: LangMap | undefined): string | undefined => textIn(text, language)
  const narrative = writeNarrative(descriptor, { language, ...(stars && { stars }) })
  return {
    id,
    language: languageOf(language) ?? language,
    name: say(title),
    description: say(summary),
    criteriaPage,
    narrative: narrative === '' ? undefined : narrative,
    image: image && { id: image.id, caption: say(image.caption) },
    issuer: issuerOf(descriptor.provider, language),
    alignments: alignmentsOf(descriptor, language),
    tags: tagsWithKind(descriptor, tags, language),
    version,
    code,
    achievementType: credentialKind && CREDENTIAL_KIND_TERMS[credentialKind].achievementType,
    fieldOfStudy: say(descriptor.fieldOfStudy?.find(({ name }) => say(name) !== undefined)?.name),
    creditsAvailable: nativeCredit(descriptor.effort)?.points,
    results: results.map((spec) => resultOf(spec, id, language)),
  }
}

/** The credits that a number without a unit can stand for: those that are granted, or else the first. */
export function nativeCredit(
  effort: LearningEffort | undefined,
): { readonly system: string; readonly points: number } | undefined {
  const credits = effort?.credits ?? []
  return credits.find(({ awarded }) => awarded === true) ?? credits[0]
}

/** Open Badges 2.0 has no property for what kind of thing a badge is: the word is a tag. */
function tagsWithKind(
  { credentialKind }: MicroCredentialDescriptor,
  tags: readonly string[],
  language: string,
): readonly string[] {
  if (credentialKind !== 'microCredential') return tags
  const { en, ja, synonyms = [] } = CREDENTIAL_KIND_TERMS.microCredential
  const known = new Set([en, ja, ...synonyms].map((word) => word.toLowerCase()))
  const isSaid = tags.some((tag) => known.has(tag.toLowerCase()))
  return isSaid ? tags : [...tags, messageLanguageOf(language) === 'ja' ? ja : en]
}

function issuerOf(provider: DescriptorProvider | undefined, language: string): NativeIssuer | undefined {
  if (provider === undefined) return undefined
  const { id, url, email, country, region, identifiers, parent } = provider
  return {
    id,
    name: providerName(provider, language),
    url,
    email,
    country,
    region,
    identifiers,
    parent: parent?.id === undefined ? undefined : { id: parent.id, name: textIn(parent.name, language) },
  }
}

/** What a provider is called in a language. */
export function providerName(provider: DescriptorProvider | undefined, language: string): string | undefined {
  return textIn(provider?.name, language) ?? onlyText(provider?.name)
}

/** A name that exists in one language only is the name in all of them. */
function onlyText(map: LangMap | undefined): string | undefined {
  const texts = Object.values(map ?? {})
  return texts.length === 1 ? texts[0] : undefined
}

function resultOf(spec: ResultSpec, base: string | undefined, language: string): NativeResult {
  const { levels, required, name, ...others } = spec
  const isLevel = levels?.some(({ id }) => id === required) ?? false
  return {
    ...others,
    id: globalId(base, spec.id),
    name: textIn(name, language) ?? onlyText(name) ?? spec.id,
    type: isResultType(spec.type) ? spec.type : levels === undefined ? 'Result' : 'RubricCriterionLevel',
    required: isLevel && required !== undefined ? globalId(base, required) : required,
    levels: levels?.map((level) => ({
      ...level,
      id: globalId(base, level.id),
      name: textIn(level.name, language) ?? onlyText(level.name) ?? level.level ?? level.id,
      description: textIn(level.description, language),
    })),
  }
}

/** Whether Open Badges 3.0 takes a text as a result type. */
export function isResultType(type: string | undefined): type is ResultType {
  if (type === undefined) return false
  return /^ext:[A-Za-z0-9._]+$/.test(type) || RESULT_TYPES.some((term) => term === type)
}
