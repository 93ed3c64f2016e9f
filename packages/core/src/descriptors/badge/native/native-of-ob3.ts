import type { JsonObject, JsonValue } from '../../../json/json-value.ts'
import { isJsonObject, own, ownList, ownObject, ownText, ownTexts } from '../../../ob2/own.ts'
import { idOf, ownNumber, ownObjects } from '../json-node.ts'
import type { LocatedBadge } from '../locate-badge.ts'
import { anyText, languageOfClass, taggedTexts, textByLanguage } from '../tagged-texts.ts'
import type {
  NativeAlignment,
  NativeFields,
  NativeImage,
  NativeIssuer,
  NativeResult,
} from './native-fields.ts'
import { nativeTexts } from './native-texts.ts'

/** What a badge of Open Badges 3.0 says in its own properties; `asked` where it does not say in which language. */
export function nativeOfOb3({ ofClass, award }: LocatedBadge, asked?: string): NativeFields {
  const criteria = ownObject(ofClass, 'criteria')
  const creator = own(ofClass, 'creator') ?? (award && own(award, 'issuer'))
  const language = languageOfClass(ofClass, 'inLanguage', asked)
  return {
    id: ownText(ofClass, 'id'),
    language,
    ...nativeTexts(ofClass, creator, language),
    criteriaPage: criteria && ownText(criteria, 'id'),
    image: imageOf(ofClass, language),
    issuer: issuerOf(typeof creator === 'string' ? { id: creator } : creator, language),
    alignments: alignmentsIn(ofClass, language),
    tags: taggedTexts(ofClass, 'tag').map(({ text }) => text),
    version: ownText(ofClass, 'version'),
    code: ownText(ofClass, 'humanCode'),
    achievementType: ownText(ofClass, 'achievementType'),
    fieldOfStudy: ownText(ofClass, 'fieldOfStudy'),
    creditsAvailable: ownNumber(ofClass, 'creditsAvailable'),
    results: ownObjects(ofClass, 'resultDescription').flatMap(resultOf),
  }
}

/** The picture of either generation: an address, or an object with one. */
export function imageOf(node: JsonObject, language: string | undefined): NativeImage | undefined {
  const image = own(node, 'image')
  const id = idOf(image)
  if (id === undefined) return undefined
  const caption = isJsonObject(image) ? anyText(image, 'caption', language) : undefined
  return { id, caption }
}

/** The alignments of either generation. */
export function alignmentsIn(node: JsonObject, language: string | undefined): NativeAlignment[] {
  return ownObjects(node, 'alignment').flatMap((alignment) => {
    const name = anyText(alignment, 'targetName', language)
    const url = ownText(alignment, 'targetUrl')
    if (name === undefined || url === undefined) return []
    return [
      {
        name,
        url,
        framework: anyText(alignment, 'targetFramework', language),
        code: ownText(alignment, 'targetCode'),
        type: ownText(alignment, 'targetType'),
      },
    ]
  })
}

function issuerOf(node: JsonValue | undefined, language: string | undefined): NativeIssuer | undefined {
  if (!isJsonObject(node)) return undefined
  const address = ownObject(node, 'address')
  const parent = ownObject(node, 'parentOrg')
  const parentId = parent && ownText(parent, 'id')
  const identifiers = ownObjects(node, 'otherIdentifier').flatMap(identifierOf)
  return {
    id: ownText(node, 'id'),
    name: textByLanguage(node, 'name', language).text,
    url: ownText(node, 'url'),
    email: ownText(node, 'email'),
    country: address && ownText(address, 'addressCountryCode'),
    region: address && ownText(address, 'addressRegion'),
    identifiers: identifiers.length === 0 ? undefined : identifiers,
    parent: parent && parentId !== undefined ? { id: parentId, name: ownText(parent, 'name') } : undefined,
  }
}

function identifierOf(entry: JsonObject): { scheme: string; value: string }[] {
  const value = ownText(entry, 'identifier')
  const scheme = ownText(entry, 'identifierType')?.replace(/^ext:/, '')
  return value === undefined || scheme === undefined ? [] : [{ scheme, value }]
}

function resultOf(node: JsonObject): NativeResult[] {
  const id = ownText(node, 'id')
  if (id === undefined) return []
  const allowed = ownTexts(node, 'allowedValue')
  const levels = ownObjects(node, 'rubricCriterionLevel').flatMap((level) => {
    const levelId = ownText(level, 'id')
    if (levelId === undefined) return []
    const [name, rank] = [ownText(level, 'name'), ownText(level, 'level')]
    return [
      {
        id: levelId,
        level: rank,
        name,
        description: ownText(level, 'description'),
        points: ownText(level, 'points'),
      },
    ]
  })
  return [
    {
      id,
      name: ownText(node, 'name'),
      type: ownText(node, 'resultType'),
      allowed: allowed.length === 0 ? undefined : allowed,
      min: ownText(node, 'valueMin'),
      max: ownText(node, 'valueMax'),
      required: ownText(node, 'requiredLevel') ?? ownText(node, 'requiredValue'),
      levels: ownList(node, 'rubricCriterionLevel').length === 0 ? undefined : levels,
    },
  ]
}
