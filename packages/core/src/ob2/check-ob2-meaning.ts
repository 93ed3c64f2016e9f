import type { FindingList } from '../findings/finding-list.ts'
import { OB2_CLASSES } from '../generated/class-tables.ts'
import type { JsonObject, JsonValue } from '../json/json-value.ts'
import type { ClassSource } from '../model/class-table.ts'
import { checkAwardDates, checkAwardImage, checkRevocation, checkUid } from './check-award.ts'
import {
  checkAlignment,
  checkClaim,
  checkCriteria,
  checkEvidence,
  checkRelated,
  checkTags,
} from './check-badge-class.ts'
import { checkBadgeConnectApi } from './check-badge-connect.ts'
import { checkKey } from './check-key.ts'
import { type TextCheck, textCheck } from './check-leaf.ts'
import { checkOb2Terms } from './check-ob2-terms.ts'
import { checkEmbeddedIssuer, checkProfile } from './check-profile.ts'
import { checkRecipient } from './check-recipient.ts'
import { checkRevocationList, checkRevokedAssertion } from './check-revocation-list.ts'
import {
  checkAssertionIssuer,
  checkAssertionVerification,
  checkEndorsementIssuer,
  checkProfileVerification,
} from './check-verification.ts'
import { isExtension, isJsonList, isJsonObject, own, ownTexts } from './own.ts'

/** Judges an object of one class, with what it embeds. */
type NodeCheck = (node: JsonObject, path: string, findings: FindingList, isLegacy: boolean) => void

/** What judges the objects of each class beyond their form. */
const NODE_CHECKS: ReadonlyMap<string, readonly NodeCheck[]> = new Map<string, readonly NodeCheck[]>([
  [
    'Assertion',
    [checkAssertionIssuer, checkAwardDates, checkAwardImage, checkRevocation, checkUid, checkRelated],
  ],
  ['BadgeClass', [checkEmbeddedIssuer, checkTags, checkRelated]],
  ['Profile', [checkProfile, checkRelated]],
  ['Criteria', [checkCriteria]],
  ['Evidence', [checkEvidence]],
  ['AlignmentObject', [checkAlignment]],
  ['IdentityObject', [checkRecipient]],
  ['AssertionVerification', [checkAssertionVerification]],
  ['VerificationObject', [checkProfileVerification]],
  ['CryptographicKey', [checkKey]],
  ['RevocationList', [checkRevocationList]],
  ['RevokedAssertion', [checkRevokedAssertion]],
  ['Endorsement', [checkEndorsementIssuer, checkEmbeddedIssuer, checkRevocation, checkRelated]],
  ['EndorsementClaim', [checkClaim]],
  ['BadgeConnectApi', [checkBadgeConnectApi]],
])

/** Messages of the Badge Connect API are plain JSON: they need no context. */
const PLAIN_JSON = new Set([
  'BadgeConnectManifest',
  'AssertionsResponse',
  'AssertionRequest',
  'ProfileResponse',
  'StatusResponse',
])

interface Place {
  readonly node: JsonObject
  readonly className: string
  readonly path: string
  readonly depth: number
}

const MAX_DEPTH = 64

/**
 * Judges an Open Badges 2.x document by the rules that its form cannot express: formats and types, then
 * recipient, verification and the scope of the issuer, keys, images, revocation, terms and extensions.
 *
 * Only what the document embeds is judged; what it refers to by `id` has to be fetched and judged by
 * whoever verifies. What has the wrong JSON type is passed over.
 *
 * @param document - Normalised by `normaliseOb2`.
 * @param className - The class that the document has to fit, such as `Assertion`.
 * @param path - Where the document stands in the one that was checked.
 * @param isLegacy - Whether it was upgraded from a version that asked for less.
 */
export function checkOb2Meaning(
  document: JsonObject,
  className: string,
  findings: FindingList,
  path = '',
  isLegacy = false,
): void {
  if (!PLAIN_JSON.has(className)) checkOb2Terms(document, findings, path)
  if (className === 'RevokedAssertion') checkRevocation(document, path, findings)
  const places: Place[] = [{ node: document, className, path, depth: 0 }]
  for (let place = places.pop(); place !== undefined; place = places.pop()) {
    if (place.depth > MAX_DEPTH || isExtension(place.node)) continue
    checkTypes(place, findings)
    for (const check of NODE_CHECKS.get(place.className) ?? [])
      check(place.node, place.path, findings, isLegacy)
    places.push(...checkMembers(place, findings).reverse())
  }
}

function checkTypes({ node, className, path }: Place, findings: FindingList): void {
  // A verification of an unknown type has a finding of its own.
  if (className === 'AssertionVerification' && Object.hasOwn(node, 'type')) return
  const types = ownTexts(node, 'type')
  for (const names of classSource(className)?.contains ?? []) {
    if (names.some((name) => types.includes(name))) continue
    const value = types.length === 0 ? names[0] : [...types, names[0]]
    const op = Object.hasOwn(node, 'type') ? 'replace' : 'add'
    findings.add('TYPE_MISSING', `${path}/type`, { expected: names.join(' / ') }, [
      { op, path: `${path}/type`, value },
    ])
  }
}

function classSource(className: string): ClassSource | undefined {
  return Object.hasOwn(OB2_CLASSES, className) ? OB2_CLASSES[className] : undefined
}

/** Judges the texts among the members of an object, and gives the objects among them. */
function checkMembers(place: Place, findings: FindingList): Place[] {
  const children: Place[] = []
  for (const [name, member] of membersOf(place.className)) {
    const value = own(place.node, name)
    const path = `${place.path}/${name}`
    const visit = (item: JsonValue, at: string): void => {
      if (typeof item === 'string') member.check?.(item, name, at, findings)
      else if (isJsonObject(item) && member.className !== undefined) {
        children.push({ node: item, className: member.className, path: at, depth: place.depth + 1 })
      }
    }
    if (isJsonList(value)) for (const [index, item] of value.entries()) visit(item, `${path}/${index}`)
    else if (value !== undefined) visit(value, path)
  }
  return children
}

/** What the walk needs to know of a property. */
interface Member {
  readonly check: TextCheck | undefined
  readonly className: string | undefined
}

const members = new Map<string, ReadonlyMap<string, Member>>()

/** The properties of a class that hold something to judge. Worked out at the first use. */
function membersOf(className: string): ReadonlyMap<string, Member> {
  const known = members.get(className)
  if (known !== undefined) return known
  const made = new Map<string, Member>()
  for (const [name, code] of Object.entries(classSource(className)?.properties ?? {})) {
    const values = code.replace(/^[1?+*]~?/, '').split('|')
    const check = values.map(textCheck).find((found) => found !== undefined)
    const embedded = values.find((value) => Object.hasOwn(OB2_CLASSES, value))
    if (check !== undefined || embedded !== undefined) made.set(name, { check, className: embedded })
  }
  members.set(className, made)
  return made
}
