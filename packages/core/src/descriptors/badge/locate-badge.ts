import { readInput } from '../../check/read-input.ts'
import type { Generation } from '../../findings/definition.ts'
import type { MessageLanguage } from '../../findings/finding.ts'
import { FindingList } from '../../findings/finding-list.ts'
import type { JsonObject } from '../../json/json-value.ts'
import { isJsonObject, own, ownTexts } from '../../ob2/own.ts'
import type { DescriptorFindingList } from '../findings/descriptor-finding-list.ts'
import { idOf, ownObjects } from './json-node.ts'

/** A badge that was taken apart: what was awarded, and the document that awards it. */
export interface LocatedBadge {
  readonly generation: Generation
  /** The achievement, or the badge class. */
  readonly ofClass: JsonObject
  /** The credential, or the assertion; absent where the class stands alone. */
  readonly award?: JsonObject
  /** The credential subject of Open Badges 3.0. */
  readonly subject?: JsonObject
}

/** Finds what there is to read; where there is nothing, says why. */
export function locateBadge(
  input: unknown,
  language: MessageLanguage | undefined,
  findings: DescriptorFindingList,
): LocatedBadge | undefined {
  const reading = new FindingList(language)
  const document = readInput(input, reading, language === undefined ? {} : { language })
  const problems = reading.toArray()
  if (document === undefined) {
    const reason = problems.find(({ severity }) => severity === 'error')?.message ?? ''
    findings.add('BADGE_UNREADABLE', '', { reason })
    return undefined
  }
  if (problems.some(({ code }) => code === 'KIND_SIGNED_NOT_VERIFIED')) findings.add('BADGE_NOT_VERIFIED', '')
  const found = inCredential(document, findings) ?? inAssertion(document, findings)
  if (found !== undefined || findings.hasErrors) return found
  const single = alone(document)
  if (single === undefined) findings.add('BADGE_UNREADABLE', '', { reason: unknownKind(language) })
  return single
}

/** Why something that can be read is no badge. */
function unknownKind(language: MessageLanguage | undefined): string {
  const list = new FindingList(language)
  list.add('KIND_UNKNOWN', '')
  return list.toArray()[0]?.message ?? ''
}

type Found = LocatedBadge | undefined

function inCredential(document: JsonObject, findings: DescriptorFindingList): Found {
  const subjects = ownObjects(document, 'credentialSubject')
  const subject = subjects.find((one) => own(one, 'achievement') !== undefined)
  if (subject === undefined) return undefined
  const [achievement] = ownObjects(subject, 'achievement')
  if (achievement !== undefined) {
    return { generation: 'ob3', ofClass: achievement, award: document, subject }
  }
  return withoutClass(idOf(own(subject, 'achievement')), findings)
}

function inAssertion(document: JsonObject, findings: DescriptorFindingList): Found {
  const badge = own(document, 'badge')
  if (badge === undefined) return undefined
  if (isJsonObject(badge)) return { generation: 'ob2', ofClass: badge, award: document }
  return withoutClass(idOf(badge), findings)
}

/** Not `undefined`, so that no other form is tried: an empty class reads as nothing. */
function withoutClass(id: string | undefined, findings: DescriptorFindingList): Found {
  findings.add('BADGE_WITHOUT_CLASS', '', { id: id ?? '' })
  return undefined
}

function alone(document: JsonObject): Found {
  const types = ownTexts(document, 'type')
  if (types.includes('Achievement')) return { generation: 'ob3', ofClass: document }
  if (types.includes('BadgeClass')) return { generation: 'ob2', ofClass: document }
  if (own(document, 'criteria') === undefined) return undefined
  const isOlder = ownTexts(document, '@context').some((context) => context.includes('w3id.org/openbadges'))
  return { generation: isOlder ? 'ob2' : 'ob3', ofClass: document }
}
