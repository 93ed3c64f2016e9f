import type {
  CredentialKind,
  DescriptorAlignment,
  DescriptorProvider,
  MicroCredentialDescriptor,
  QualificationLevel,
  ResultSpec,
} from '../../../generated/types-descriptors.ts'
import type { LangMap } from '../../lang-map.ts'
import { CREDENTIAL_KIND_TERMS } from '../../vocabularies/kinds.ts'
import { LEVEL_FRAMEWORK_TERMS, OTHER_LEVEL_TARGET_TYPE } from '../../vocabularies/levels.ts'
import { termFor } from '../../vocabularies/vocabulary.ts'
import { saidOf } from '../json-node.ts'
import { localId } from '../local-id.ts'
import { levelFramework, TARGET_TYPES } from './descriptor-alignments.ts'
import type { NativeAlignment, NativeFields, NativeIssuer, NativeResult } from './native-fields.ts'

/** What the own properties of a badge say, as a descriptor, without what the narrative says. */
export function descriptorOfNative(
  native: NativeFields,
  language: string,
): Omit<MicroCredentialDescriptor, 'schemaVersion'> {
  const say = (text: string | undefined, others?: LangMap): LangMap | undefined =>
    text === undefined ? others : { [language]: text, ...others }
  const { id, image, issuer, creditsAvailable: points, fieldOfStudy, tags, results, translations } = native
  const levels = native.alignments.flatMap((alignment) => levelOf(alignment, language))
  const others = native.alignments.filter((alignment) => levelOf(alignment, language).length === 0)
  return saidOf({
    id,
    version: native.version,
    code: native.code,
    credentialKind: kindOf(native),
    title: say(native.name, translations?.name),
    summary: say(native.description, translations?.description),
    criteriaPage: native.criteriaPage,
    tags: listed(tags),
    image: image && saidOf({ id: image.id, caption: say(image.caption) }),
    provider:
      issuer && saidOf({ ...providerOf(issuer, language), name: say(issuer.name, translations?.issuer) }),
    effort: points === undefined ? undefined : { credits: [{ system: 'unspecified', points }] },
    fieldOfStudy: fieldOfStudy === undefined ? undefined : [{ name: { [language]: fieldOfStudy } }],
    level: listed(levels),
    alignments: listed(others.map((alignment) => alignmentOf(alignment, language))),
    results: listed(results.map((result) => resultOf(result, id, language))),
  })
}

function listed<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length === 0 ? undefined : items
}

const KINDS: ReadonlyMap<string, CredentialKind> = new Map(
  (Object.keys(CREDENTIAL_KIND_TERMS) as CredentialKind[]).map((kind) => [
    CREDENTIAL_KIND_TERMS[kind].achievementType,
    kind,
  ]),
)

/** By the achievement type; in Open Badges 2.0, which has none, by the tag that says micro-credential. */
function kindOf({ achievementType, tags }: NativeFields): CredentialKind | undefined {
  if (achievementType !== undefined) return KINDS.get(achievementType)
  const { microCredential } = CREDENTIAL_KIND_TERMS
  const isSaid = tags.some((tag) => termFor({ microCredential }, tag) !== undefined)
  return isSaid ? 'microCredential' : undefined
}

/** A profile as a provider. */
export function providerOf(issuer: NativeIssuer, language: string): DescriptorProvider {
  const { id, name, url, email, country, region, identifiers, parent } = issuer
  return saidOf({
    id,
    name: name === undefined ? undefined : { [language]: name },
    url,
    email,
    country,
    region,
    identifiers,
    parent: parent && { id: parent.id, name: parent.name === undefined ? {} : { [language]: parent.name } },
  })
}

/** An alignment as a level, where it points at one; otherwise nothing. */
export function levelOf(alignment: NativeAlignment, language: string): QualificationLevel[] {
  const { name, url, framework = '', code, type } = alignment
  if (code === undefined || Object.values(TARGET_TYPES).some((other) => other === type)) return []
  const known = frameworkOf(type, framework)
  const isLevel = known !== undefined || type === OTHER_LEVEL_TARGET_TYPE
  if (!isLevel) return []
  const isUnnamed = name === `${known ?? framework} ${code}`
  return [
    saidOf({
      framework: known ?? framework,
      frameworkName: known === framework || framework === '' ? undefined : { [language]: framework },
      code,
      name: isUnnamed ? undefined : { [language]: name },
      url,
    }),
  ]
}

function frameworkOf(type: string | undefined, framework: string): string | undefined {
  const byName = termFor(LEVEL_FRAMEWORK_TERMS, framework)
  if (byName !== undefined || type === undefined) return byName
  // Edubadges write the framework itself into the type, with or without "Alignment" behind it.
  const types = [type, type.replace(/^(ext:.{1,20}?)(?:Alignment)?$/, '$1Level')]
  return Object.keys(LEVEL_FRAMEWORK_TERMS).find((code) =>
    types.includes(levelFramework(code)?.targetType ?? ''),
  )
}

/** An alignment that is no level. */
export function alignmentOf(alignment: NativeAlignment, language: string): DescriptorAlignment {
  const { name, url, framework, code, type } = alignment
  return saidOf({
    name: { [language]: name },
    url,
    framework: framework === undefined ? undefined : { [language]: framework },
    code,
    type,
  })
}

function resultOf(result: NativeResult, base: string | undefined, language: string): ResultSpec {
  const { name, required, levels, ...others } = result
  const say = (text: string | undefined): LangMap | undefined =>
    text === undefined ? undefined : { [language]: text }
  return saidOf({
    ...others,
    id: localId(base, result.id),
    name: say(name),
    required: required === undefined ? undefined : localId(base, required),
    levels: levels?.map(({ id, level, points, ...texts }) =>
      saidOf({
        id: localId(base, id),
        level,
        name: say(texts.name),
        description: say(texts.description),
        points,
      }),
    ),
  })
}
