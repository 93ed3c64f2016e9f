import type { AchievementInput } from '../../../build/define-achievement.ts'
import type { ProfileInput } from '../../../build/define-profile.ts'
import type { AlignmentInput, ResultDescriptionInput } from '../../../build/ob3-inputs.ts'
import type { AchievementType, AlignmentTargetType } from '../../../generated/types-ob3.ts'
import { ALIGNMENT_TARGET_TYPES } from '../../../generated/vocabularies.ts'
import type { NativeAlignment, NativeFields, NativeIssuer, NativeResult } from './native-fields.ts'
import { isResultType } from './native-of-descriptor.ts'

/** The properties of an achievement of Open Badges 3.0, for its builder to complete and judge. */
export function achievementInput(native: NativeFields): AchievementInput {
  const { id = '', name = '', description = '', criteriaPage, narrative, image, results } = native
  return {
    id,
    // A descriptor has none but terms of the vocabulary; the builder refuses all others.
    achievementType: native.achievementType as AchievementType | undefined,
    name,
    description,
    criteria: { id: criteriaPage, narrative },
    image: image && { id: image.id, caption: image.caption },
    inLanguage: native.language,
    creator: native.issuer && profileInput(native.issuer),
    creditsAvailable: native.creditsAvailable,
    fieldOfStudy: native.fieldOfStudy,
    humanCode: native.code,
    tag: native.tags,
    version: native.version,
    alignment: native.alignments.map(alignmentInput),
    resultDescription: results.map(resultInput),
  }
}

/** The profile of an issuer; nothing without an id, which a profile has to have. */
export function profileInput(issuer: NativeIssuer): ProfileInput | undefined {
  const { id, name, url, email, country, region, identifiers, parent } = issuer
  if (id === undefined) return undefined
  const hasAddress = country !== undefined || region !== undefined
  return {
    id,
    name,
    url,
    email,
    address: hasAddress ? { addressCountryCode: country, addressRegion: region } : undefined,
    otherIdentifier: identifiers?.map(({ scheme, value }) => ({
      identifier: value,
      identifierType: identifierType(scheme),
    })),
    parentOrg: parent && { id: parent.id, name: parent.name },
  }
}

/** A register as an identifier type: a term of the vocabulary, an extension of it, or none in particular. */
function identifierType(scheme: string): 'identifier' | `ext:${string}` {
  return /^[A-Za-z0-9._]+$/.test(scheme) && scheme !== 'identifier' ? `ext:${scheme}` : 'identifier'
}

function alignmentInput({ name, url, framework, code, type }: NativeAlignment): AlignmentInput {
  return {
    targetName: name,
    targetUrl: url,
    targetFramework: framework,
    targetCode: code,
    targetType: isTargetType(type) ? type : undefined,
  }
}

function isTargetType(type: string | undefined): type is AlignmentTargetType {
  if (type === undefined) return false
  return /^ext:[A-Za-z0-9._]+$/.test(type) || ALIGNMENT_TARGET_TYPES.some((term) => term === type)
}

function resultInput(result: NativeResult): ResultDescriptionInput {
  const { id, name, allowed, min, max, required, levels, type } = result
  const isLevel = levels?.some((level) => level.id === required) ?? false
  return {
    id,
    name: name ?? id,
    resultType: isResultType(type) ? type : 'Result',
    allowedValue: allowed,
    valueMin: min,
    valueMax: max,
    requiredValue: isLevel ? undefined : required,
    requiredLevel: isLevel ? required : undefined,
    rubricCriterionLevel: levels?.map((level) => ({ ...level, name: level.name ?? level.id })),
  }
}
