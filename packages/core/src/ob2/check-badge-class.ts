import type { FindingList } from '../findings/finding-list.ts'
import type { JsonObject } from '../json/json-value.ts'
import { isJsonList, isJsonObject, own, ownList, ownText } from './own.ts'

/** Judges what one has to do to earn a badge. */
export function checkCriteria(node: JsonObject, path: string, findings: FindingList): void {
  const narrative = ownText(node, 'narrative')
  const saysNothing = narrative === undefined || narrative.trim() === ''
  if (!Object.hasOwn(node, 'id') && saysNothing) findings.add('OB2_CRITERIA_EMPTY', path)
}

const EVIDENCE_CONTENT = ['id', 'narrative', 'name', 'description']

/** Judges the work that a badge was awarded for. */
export function checkEvidence(node: JsonObject, path: string, findings: FindingList): void {
  if (!EVIDENCE_CONTENT.some((key) => Object.hasOwn(node, key))) findings.add('OB2_EVIDENCE_EMPTY', path)
}

const LEGACY_ALIGNMENT = [
  ['name', 'targetName'],
  ['url', 'targetUrl'],
  ['description', 'targetDescription'],
] as const

/** Judges the link to a standard: the names that Open Badges 1.x used mean something else now. */
export function checkAlignment(node: JsonObject, path: string, findings: FindingList): void {
  for (const [property, instead] of LEGACY_ALIGNMENT) {
    if (!Object.hasOwn(node, property) || Object.hasOwn(node, instead)) continue
    const from = `${path}/${property}`
    findings.add('OB2_ALIGNMENT_LEGACY', from, { property, instead }, [
      { op: 'move', from, path: `${path}/${instead}` },
    ])
  }
}

/** Judges the keywords of a badge class. */
export function checkTags(node: JsonObject, path: string, findings: FindingList): void {
  const seen = new Set<string>()
  const listed = isJsonList(own(node, 'tags'))
  for (const [index, tag] of ownList(node, 'tags').entries()) {
    if (typeof tag !== 'string') continue
    const at = `${path}/tags${listed ? `/${index}` : ''}`
    if (seen.has(tag)) findings.add('OB2_TAG_TWICE', at, { tag })
    seen.add(tag)
  }
}

/** Judges the other editions that something names. */
export function checkRelated(node: JsonObject, path: string, findings: FindingList): void {
  const id = ownText(node, 'id')
  const listed = isJsonList(own(node, 'related'))
  for (const [index, entry] of ownList(node, 'related').entries()) {
    const related = isJsonObject(entry) ? ownText(entry, 'id') : entry
    if (id === undefined || related !== id) continue
    findings.add('OB2_RELATED_TO_ITSELF', `${path}/related${listed ? `/${index}` : ''}`)
  }
}

/** Judges whether an endorsement says anything. */
export function checkClaim(node: JsonObject, path: string, findings: FindingList): void {
  if (Object.keys(node).every((key) => key === 'id' || key === 'type')) {
    findings.add('OB2_CLAIM_SAYS_NOTHING', path)
  }
}
