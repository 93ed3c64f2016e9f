import type { Generation } from '../../../findings/definition.ts'
import { OB2_CLASSES, OB3_CLASSES } from '../../../generated/class-tables.ts'
import type { JsonObject } from '../../../json/json-value.ts'
import { own, ownTexts } from '../../../ob2/own.ts'
import { ACHIEVEMENT_TYPE, AWARD_TYPE, OB2_TERMS, OB3_TERMS } from '../../carrier/namespace.ts'
import type { DescriptorFindingList } from '../../findings/descriptor-finding-list.ts'
import { ownObjects } from '../json-node.ts'
import type { LocatedBadge } from '../locate-badge.ts'
import { EXTRA_DESCRIPTION } from './extra-descriptions.ts'

/** What every node of JSON-LD may have. */
const KEYWORDS = ['@context', '@id', '@type', '@language', 'id', 'type'] as const

/** Members of the standards that say something of the course and that no field of a descriptor is for. */
const WITHOUT_FIELD: ReadonlySet<string> = new Set(['otherIdentifier', 'specialization', 'targetDescription'])

/** Names from before Open Badges 2.0, and from data model 1.1. */
const OLDER = {
  ob2: ['uid', 'verify'],
  ob3: ['issuanceDate', 'expirationDate'],
} as const

/** The kinds of nodes that are looked at, by the class that says what they may have. */
const CLASSES = {
  ob2: { ofClass: 'BadgeClass', award: 'Assertion', profile: 'Profile', alignment: 'AlignmentObject' },
  ob3: { ofClass: 'Achievement', award: 'AchievementCredential', profile: 'Profile', alignment: 'Alignment' },
} as const

/** What a node of a badge is. */
export type NodeKind = keyof (typeof CLASSES)['ob2'] | 'criteria' | 'subject' | 'result'

const OTHER_CLASSES = {
  criteria: 'Criteria',
  subject: 'AchievementSubject',
  result: 'ResultDescription',
} as const

/** As much of a list of names as a message quotes. */
const MAX_LISTED = 70

/**
 * Says which members of a badge nobody read: those that the standard does not have and `wasRead` does not
 * know, and the few of the standard that no field is for. Proofs, pictures of issuers and the like are no facts
 * about a course, and are passed over.
 */
export function noteMembersNotRead(
  badge: LocatedBadge,
  wasRead: (kind: NodeKind, member: string) => boolean,
  findings: DescriptorFindingList,
): void {
  const unread = new Set<string>()
  for (const { node, kind, prefix } of nodesOf(badge)) {
    const known = knownMembers(badge.generation, kind)
    for (const member of Object.keys(node)) {
      if (known.has(member) || isOurs(node, member) || wasRead(kind, member)) continue
      if (own(node, member) !== null) unread.add(prefix + member)
    }
  }
  if (unread.size > 0) findings.add('BADGE_MEMBERS_NOT_READ', '', { members: listed([...unread]) })
}

interface VisitedNode {
  readonly node: JsonObject
  readonly kind: NodeKind
  readonly prefix: string
}

function nodesOf({ ofClass, award, subject }: LocatedBadge): readonly VisitedNode[] {
  const within = (
    parent: JsonObject | undefined,
    member: string,
    kind: NodeKind,
    prefix = `${member}.`,
  ): VisitedNode[] =>
    parent === undefined ? [] : ownObjects(parent, member).map((node) => ({ node, kind, prefix }))
  return [
    { node: ofClass, kind: 'ofClass', prefix: '' },
    ...within(ofClass, 'criteria', 'criteria'),
    ...within(ofClass, 'alignment', 'alignment'),
    ...within(ofClass, 'resultDescription', 'result'),
    ...within(ofClass, 'issuer', 'profile'),
    ...within(ofClass, 'creator', 'profile'),
    ...within(award, 'issuer', 'profile'),
    ...(award === undefined ? [] : [{ node: award, kind: 'award', prefix: '' } as const]),
    ...(subject === undefined
      ? []
      : [{ node: subject, kind: 'subject', prefix: 'credentialSubject.' } as const]),
  ]
}

const known = new Map<string, ReadonlySet<string>>()

function knownMembers(generation: Generation, kind: NodeKind): ReadonlySet<string> {
  const key = `${generation} ${kind}`
  const found = known.get(key)
  if (found !== undefined) return found
  const names: Readonly<Record<string, string>> = { ...OTHER_CLASSES, ...CLASSES[generation] }
  const source = (generation === 'ob3' ? OB3_CLASSES : OB2_CLASSES)[names[kind] ?? '']
  const members = Object.keys(source?.properties ?? {}).filter((name) => !isFact(kind, name))
  const all = new Set([...KEYWORDS, ...OLDER[generation], ...members])
  known.set(key, all)
  return all
}

/** A profile's identifiers are read. */
function isFact(kind: NodeKind, member: string): boolean {
  return kind !== 'profile' && kind !== 'subject' && WITHOUT_FIELD.has(member)
}

const OB2_READ: ReadonlySet<string> = new Set([...Object.values(OB2_TERMS), EXTRA_DESCRIPTION])

/** Words that others use, too: they are ours where the type is. */
const TYPE_OF_CARRIER: ReadonlyMap<string, string> = new Map([
  [OB3_TERMS.descriptor, ACHIEVEMENT_TYPE],
  [OB3_TERMS.digest, ACHIEVEMENT_TYPE],
  [OB3_TERMS.award, AWARD_TYPE],
])

/** What carries a descriptor, which is read or complained about elsewhere. */
function isOurs(node: JsonObject, member: string): boolean {
  if (OB2_READ.has(member)) return true
  const type = TYPE_OF_CARRIER.get(member)
  return type !== undefined && ownTexts(node, 'type').includes(type)
}

/** The names, as many as a message can quote, and how many more there are. */
function listed(names: readonly string[]): string {
  let text = ''
  for (const [index, name] of names.entries()) {
    const next = index === 0 ? name.slice(0, MAX_LISTED) : `${text}, ${name}`
    if (next.length > MAX_LISTED) return `${text}, … (+${names.length - index})`
    text = next
  }
  return text
}
