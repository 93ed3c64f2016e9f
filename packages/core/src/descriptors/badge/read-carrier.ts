import type { Generation } from '../../findings/definition.ts'
import type { MicroCredentialDescriptor } from '../../generated/types-descriptors.ts'
import { isObject, type JsonObject } from '../../json/json-value.ts'
import { ownMember } from '../../json/own-member.ts'
import { inspectJson } from '../../json/parse-json.ts'
import { own, ownObject, ownText, ownTexts } from '../../ob2/own.ts'
import { ACHIEVEMENT_TYPE, OB2_TERMS, OB3_TERMS } from '../carrier/namespace.ts'
import type { DescriptorFindingList } from '../findings/descriptor-finding-list.ts'
import { readDescriptor } from '../shape/read-descriptor.ts'

/** The machine layer of a badge. */
export interface Carrier {
  readonly descriptor: MicroCredentialDescriptor
  /** The digest of the narrative that it was written with. */
  readonly digest: string | undefined
}

/** The descriptor inside an achievement or badge class, if there is one that can be used. */
export function readCarrier(
  ofClass: JsonObject,
  generation: Generation,
  findings: DescriptorFindingList,
): Carrier | undefined {
  const { value, digest } = generation === 'ob3' ? carriedByOb3(ofClass) : carriedByOb2(ofClass)
  const found = typeof value === 'string' ? parsed(value, findings) : value
  if (found === undefined) return undefined
  const version = isObject(found) ? ownMember(found, 'schemaVersion') : undefined
  if (typeof version === 'string' && version !== '1.0') {
    findings.add('CARRIER_FROM_OTHER_VERSION', '', { version })
    return undefined
  }
  const reading = readDescriptor(found)
  if (reading.descriptor !== undefined) return { descriptor: reading.descriptor, digest }
  findings.add('CARRIER_MALFORMED', '', { reason: reading.findings[0]?.message ?? '' })
  return undefined
}

interface Carried {
  readonly value?: JsonObject[string] | undefined
  readonly digest?: string | undefined
}

/** Only under our own type: `descriptor` is a word that others use, too. */
function carriedByOb3(achievement: JsonObject): Carried {
  if (!ownTexts(achievement, 'type').includes(ACHIEVEMENT_TYPE)) return {}
  return { value: own(achievement, OB3_TERMS.descriptor), digest: ownText(achievement, OB3_TERMS.digest) }
}

function carriedByOb2(badgeClass: JsonObject): Carried {
  const extension = ownObject(badgeClass, OB2_TERMS.extension)
  if (extension !== undefined) {
    return { value: ownText(extension, 'descriptorJson'), digest: ownText(extension, 'narrativeDigest') }
  }
  return { value: ownText(badgeClass, OB2_TERMS.descriptor), digest: ownText(badgeClass, OB2_TERMS.digest) }
}

function parsed(text: string, findings: DescriptorFindingList): unknown {
  const reading = inspectJson(text)
  if (reading.ok) return reading.value
  findings.add('CARRIER_MALFORMED', '', { reason: reading.findings[0].message })
  return undefined
}
