import type { MessageLanguage } from '../../findings/finding.ts'
import type { MicroCredentialAward, MicroCredentialDescriptor } from '../../generated/types-descriptors.ts'
import type { JsonObject } from '../../json/json-value.ts'
import { assertLanguage, assertOptions } from '../assert-options.ts'
import type { DescriptorFinding } from '../findings/descriptor-finding.ts'
import { DescriptorFindingList } from '../findings/descriptor-finding-list.ts'
import { bestText } from '../lang-map.ts'
import { readAward } from './award/read-award.ts'
import { withStarResult } from './award/star-results.ts'
import { languageByTitle, primaryLanguage } from './badge-languages.ts'
import { compareNarrative } from './compare-narrative.ts'
import { extensionTerm } from './foreign/extension-terms.ts'
import { type NodeKind, noteMembersNotRead } from './foreign/members-not-read.ts'
import type { MergedDescriptor, Provenance } from './foreign/merge-narrative.ts'
import { readForeign } from './foreign/read-foreign.ts'
import { type LocatedBadge, locateBadge } from './locate-badge.ts'
import type { NativeComparison } from './native/native-comparison.ts'
import { settleConflicts } from './native/native-conflicts.ts'
import type { NativeFields } from './native/native-fields.ts'
import { nativeOfDescriptor } from './native/native-of-descriptor.ts'
import { nativeOfOb2 } from './native/native-of-ob2.ts'
import { nativeOfOb3 } from './native/native-of-ob3.ts'
import { badgeClassInput } from './native/native-to-ob2.ts'
import { achievementInput } from './native/native-to-ob3.ts'
import { type Carrier, readCarrier } from './read-carrier.ts'

/** How {@link fromBadge} reads. */
export interface FromBadgeOptions {
  /**
   * The language of a badge that does not say which it is in. Default: that of its title in the descriptor
   * which it carries, or else of its headings.
   */
  readonly language?: string
  /** The language of the findings. Default: `en`. */
  readonly messages?: MessageLanguage
}

/** What was read from a badge. */
export interface BadgeReading {
  /** What the badge is awarded for; absent where the input is no badge. */
  readonly descriptor?: MicroCredentialDescriptor
  /** What one learner was awarded; absent for an achievement or class alone. */
  readonly award?: MicroCredentialAward
  /**
   * Which layer each field of the descriptor is from, by its JSON Pointer: what was carried for machines,
   * a property of the badge, a property that no standard has (`extension`), or the text for people, which
   * is the least certain and is named where it added anything.
   */
  readonly provenance: Readonly<Record<string, Provenance>>
  /** What was noticed: edits, contradictions, headings that nobody knows. */
  readonly findings: readonly DescriptorFinding[]
}

/**
 * Reads a descriptor, and the award if there is one, from a badge of either generation: one that
 * {@link toBadge} wrote, or anybody's.
 *
 * The descriptor that a badge carries for machines comes first, then its properties, then its narrative.
 * A narrative that was edited since is noticed by its digest. Where properties and the carried descriptor
 * contradict each other, title, issuer, alignments and dates are taken from the properties, all else
 * from the descriptor. Badges that carry none are read by their properties, by the terms that edubadges
 * and educredentials add to them, and by the headings of their narrative, in this order; whatever has no
 * field of its own is in `extra`. Members that nobody read are named in one finding.
 *
 * It does not say that the badge is genuine, and fetches nothing: verify a badge before you read it.
 *
 * @example
 * ```ts
 * import { fromBadge } from '@shirushi/core/descriptors'
 *
 * const { descriptor, provenance } = fromBadge({
 *   '@context': 'https://w3id.org/openbadges/v2',
 *   type: 'BadgeClass',
 *   id: 'https://uni.example/badges/1',
 *   name: 'データ分析入門',
 *   criteria: { narrative: '## 総時間数\n\n60時間' },
 * })
 * descriptor?.effort?.hours // 60
 * provenance['/effort'] // 'narrative'
 * ```
 *
 * @param badge - JSON text, a compact JWS, or a value that came from JSON. Nothing in it makes this throw.
 * @throws `InvalidArgumentError` for options that are none.
 */
export function fromBadge(badge: unknown, options: FromBadgeOptions = {}): BadgeReading {
  assertOptions(options, 'messages')
  assertLanguage(options.language)
  const findings = new DescriptorFindingList(options.messages)
  const located = locateBadge(badge, options.messages, findings)
  if (located === undefined) return { provenance: {}, findings: findings.toArray() }
  const nativeOf = located.generation === 'ob3' ? nativeOfOb3 : nativeOfOb2
  const native = nativeOf(located, options.language)
  const carrier = readCarrier(located.ofClass, located.generation, findings, options.messages)
  const language = native.language ?? (carrier && languageByTitle(carrier.descriptor, native.name))
  const { descriptor, provenance } =
    carrier === undefined
      ? readForeign(native, located, findings)
      : readCarried(carrier, { ...native, language }, located, findings)
  const spoken = language ?? primaryLanguage(descriptor)
  const award = readAward(located, descriptor, spoken, findings, options.messages)
  noteMembersNotRead(located, carrier === undefined ? isReadAsExtension : () => false, findings)
  return { descriptor, ...(award && { award }), provenance, findings: findings.toArray() }
}

/** Terms of others count where the badge carries no descriptor. */
function isReadAsExtension(kind: NodeKind, member: string): boolean {
  if (kind !== 'ofClass' && kind !== 'profile') return false
  return extensionTerm(member, kind === 'profile' ? 'issuer' : undefined) !== undefined
}

/** A badge with a descriptor inside, held against what it says otherwise. */
function readCarried(
  carrier: Carrier,
  actual: NativeFields,
  { generation, award }: LocatedBadge,
  findings: DescriptorFindingList,
): MergedDescriptor {
  const { descriptor } = carrier
  compareNarrative(carrier, actual, findings)
  const language = actual.language ?? primaryLanguage(descriptor)
  const described = generation === 'ob3' ? withStarResult(descriptor) : descriptor
  const native = nativeOfDescriptor(described, { language, id: actual.id })
  // A title that there was none of in the language was written in another.
  const name = native.name ?? bestText(descriptor.title, [language])
  const expected = asWritten({ ...native, name }, generation)
  // Each number of stars has a picture of its own, which the award chooses.
  const except: NativeComparison['except'] = generation === 'ob2' && award !== undefined ? ['image'] : []
  const settled = settleConflicts(descriptor, { generation, language, actual, expected, except }, findings)
  const provenance: Record<string, Provenance> = {}
  for (const [name, value] of Object.entries(settled)) {
    const isCarried = Object.hasOwn(descriptor, name) && Reflect.get(descriptor, name) === value
    provenance[`/${name}`] = isCarried ? 'carrier' : 'native'
  }
  return { descriptor: settled, provenance }
}

/** What is said when it was written and read again: some of it takes another form in a badge. */
function asWritten(native: NativeFields, generation: LocatedBadge['generation']): NativeFields {
  const input = generation === 'ob3' ? achievementInput(native) : badgeClassInput(native)
  // Builders take objects with members that are undefined; JSON has none.
  const ofClass: JsonObject = JSON.parse(JSON.stringify(input))
  return generation === 'ob3' ? nativeOfOb3({ generation, ofClass }) : nativeOfOb2({ generation, ofClass })
}
