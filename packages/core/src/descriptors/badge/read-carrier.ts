import type { Generation } from '../../findings/definition.ts'
import type { Finding, MessageLanguage } from '../../findings/finding.ts'
import type { MicroCredentialDescriptor } from '../../generated/types-descriptors.ts'
import { isObject, type JsonObject, type JsonValue } from '../../json/json-value.ts'
import { ownMember } from '../../json/own-member.ts'
import { inspectJson } from '../../json/parse-json.ts'
import { isJsonObject, own, ownTexts } from '../../ob2/own.ts'
import { ACHIEVEMENT_TYPE, OB2_TERMS, OB3_TERMS } from '../carrier/namespace.ts'
import { isNarrativeDigest } from '../carrier/narrative-digest.ts'
import type { DescriptorFindingList } from '../findings/descriptor-finding-list.ts'
import { readDescriptor } from '../shape/read-descriptor.ts'

/** The machine layer of a badge. */
export interface Carrier {
  readonly descriptor: MicroCredentialDescriptor
  /** The digest of the narrative that it was written with; absent where there is none that can be used. */
  readonly digest: string | undefined
}

/** The descriptor inside an achievement or badge class, if there is one that can be used. */
export function readCarrier(
  ofClass: JsonObject,
  generation: Generation,
  findings: DescriptorFindingList,
  language: MessageLanguage = 'en',
): Carrier | undefined {
  const carried = generation === 'ob3' ? carriedByOb3(ofClass) : carriedByOb2(ofClass)
  if (carried === undefined) return undefined
  if (carried.value === undefined) {
    findings.add('CARRIER_ABSENT', '')
    return undefined
  }
  const reading = parseCarried(carried.value, language)
  if ('problem' in reading) {
    findings.add('CARRIER_MALFORMED', '', { reason: reading.problem })
    return undefined
  }
  const version = isObject(reading.value) ? ownMember(reading.value, 'schemaVersion') : undefined
  if (typeof version === 'string' && version !== '1.0') {
    findings.add('CARRIER_FROM_OTHER_VERSION', '', { version })
    return undefined
  }
  const { descriptor, findings: problems } = readDescriptor(reading.value, { language })
  if (descriptor === undefined) {
    findings.add('CARRIER_MALFORMED', '', { reason: problems[0]?.message ?? '' })
    return undefined
  }
  return { descriptor, digest: isNarrativeDigest(carried.digest) ? carried.digest : undefined }
}

/** What stands where a descriptor, and its digest, should be. */
interface Carried {
  readonly value: JsonValue | undefined
  readonly digest: JsonValue | undefined
}

/** Only under our own type: `descriptor` is a word that others use, too, and edubadges have a type of our name. */
function carriedByOb3(achievement: JsonObject): Carried | undefined {
  if (!ownTexts(achievement, 'type').includes(ACHIEVEMENT_TYPE)) return undefined
  const value = own(achievement, OB3_TERMS.descriptor)
  const digest = own(achievement, OB3_TERMS.digest)
  return value === undefined && digest === undefined ? undefined : { value, digest }
}

function carriedByOb2(badgeClass: JsonObject): Carried | undefined {
  const extension = own(badgeClass, OB2_TERMS.extension)
  if (isJsonObject(extension)) {
    return { value: own(extension, 'descriptorJson'), digest: own(extension, 'narrativeDigest') }
  }
  const value = own(badgeClass, OB2_TERMS.descriptor) ?? extension
  const digest = own(badgeClass, OB2_TERMS.digest)
  return value === undefined && digest === undefined ? undefined : { value, digest }
}

/** A value as it was carried: JSON text, or what came of it. */
export function parseCarried(
  value: JsonValue,
  language: MessageLanguage,
): { readonly value: unknown } | { readonly problem: string } {
  if (typeof value !== 'string') return { value }
  const reading = inspectJson(value, { language })
  const problem: Finding | undefined = reading.findings.find(({ severity }) => severity === 'error')
  // What two readers would understand differently is no descriptor.
  return reading.ok && problem === undefined ? { value: reading.value } : { problem: problem?.message ?? '' }
}
