import type { JsonObject, JsonValue } from '../../json/json-value.ts'
import { isJsonObject, own, ownList, ownObject, ownText, ownTexts } from '../../ob2/own.ts'
import { idOf, ownNumber, ownObjects } from './json-node.ts'
import { languageOf } from './language-of.ts'
import type { LocatedBadge } from './locate-badge.ts'
import type {
  NativeAlignment,
  NativeFields,
  NativeImage,
  NativeIssuer,
  NativeResult,
} from './native-fields.ts'

/** What a badge of Open Badges 3.0 says in its own properties. */
export function nativeOfOb3({ ofClass, award }: LocatedBadge): NativeFields {
  const criteria = ownObject(ofClass, 'criteria')
  const creator = own(ofClass, 'creator') ?? (award && own(award, 'issuer'))
  return {
    id: ownText(ofClass, 'id'),
    language: languageOf(ownText(ofClass, 'inLanguage')),
    name: ownText(ofClass, 'name'),
    description: ownText(ofClass, 'description'),
    criteriaPage: criteria && ownText(criteria, 'id'),
    narrative: criteria && ownText(criteria, 'narrative'),
    image: imageOf(ofClass),
    issuer: issuerOf(typeof creator === 'string' ? { id: creator } : creator),
    alignments: alignmentsIn(ofClass),
    tags: ownTexts(ofClass, 'tag'),
    version: ownText(ofClass, 'version'),
    code: ownText(ofClass, 'humanCode'),
    achievementType: ownText(ofClass, 'achievementType'),
    fieldOfStudy: ownText(ofClass, 'fieldOfStudy'),
    creditsAvailable: ownNumber(ofClass, 'creditsAvailable'),
    results: ownObjects(ofClass, 'resultDescription').flatMap(resultOf),
  }
}

/** The picture of either generation: an address, or an object with one. */
export function imageOf(node: JsonObject): NativeImage | undefined {
  const image = own(node, 'image')
  const id = idOf(image)
  if (id === undefined) return undefined
  const caption = isJsonObject(image) ? ownText(image, 'caption') : undefined
  return { id, caption }
}

/** The alignments of either generation. */
export function alignmentsIn(node: JsonObject): NativeAlignment[] {
  return ownObjects(node, 'alignment').flatMap((alignment) => {
    const name = ownText(alignment, 'targetName')
    const url = ownText(alignment, 'targetUrl')
    if (name === undefined || url === undefined) return []
    return [
      {
        name,
        url,
        framework: ownText(alignment, 'targetFramework'),
        code: ownText(alignment, 'targetCode'),
        type: ownText(alignment, 'targetType'),
      },
    ]
  })
}

function issuerOf(node: JsonValue | undefined): NativeIssuer | undefined {
  if (!isJsonObject(node)) return undefined
  const address = ownObject(node, 'address')
  const parent = ownObject(node, 'parentOrg')
  const parentId = parent && ownText(parent, 'id')
  const identifiers = ownObjects(node, 'otherIdentifier').flatMap(identifierOf)
  return {
    id: ownText(node, 'id'),
    name: ownText(node, 'name'),
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
