import type { MicroCredentialAward, MicroCredentialDescriptor } from '../../generated/types-descriptors.ts'
import type { Assertion, BadgeClass } from '../../generated/types-ob2.ts'
import type { Achievement, AchievementCredential } from '../../generated/types-ob3.ts'
import type { JsonObject } from '../../json/json-value.ts'
import type { DescriptorFinding } from '../findings/descriptor-finding.ts'
import { DescriptorFindingList } from '../findings/descriptor-finding-list.ts'
import { noteAward } from './award/award-notes.ts'
import { badgeLanguages } from './badge-languages.ts'
import { assertToBadgeOptions, type ToBadgeOptions } from './to-badge-options.ts'
import { acceptAward, acceptDescriptor, refuse } from './write/accept.ts'
import { noteClass } from './write/badge-notes.ts'
import { missingParts } from './write/required-parts.ts'
import { ob2Writer } from './write/write-ob2.ts'
import { ob3Writer } from './write/write-ob3.ts'

/** A badge that was written from a descriptor. */
export interface DescriptorBadge<Badge> {
  /** The badge, frozen. */
  readonly badge: Badge
  /**
   * The contexts that a credential has to name for what the achievement carries. A credential that was
   * made here has them; an achievement has no place for them.
   */
  readonly contexts: readonly (string | JsonObject)[]
  /**
   * The same class in the other languages of the descriptor, by language, to be published at their ids.
   * Award the badge only: two credentials for two languages would look like two achievements.
   */
  readonly translations: Readonly<Record<string, Achievement | BadgeClass>>
  /** What was lost, moved or filled in. */
  readonly findings: readonly DescriptorFinding[]
}

type For<As extends 'ob2' | 'ob3'> = ToBadgeOptions & { readonly as: As }
type WithAward = { readonly award: MicroCredentialAward }
type WithoutAward = { readonly award?: undefined }

/**
 * Writes a descriptor as a badge, in three layers at once: the properties that Open Badges has for it, a
 * narrative with fixed headings in one language, and the whole descriptor for machines, with a digest that
 * tells whether somebody edited the narrative later. {@link fromBadge} reads it back.
 *
 * Without an award it makes what is awarded: an achievement, or a badge class. With one it makes what is
 * signed: a credential, or an assertion. Stars and results belong to the award; Open Badges 2.0 has no
 * levels, so each number of stars is a class of its own there, related to the others.
 *
 * Nothing is made up: an incomplete descriptor gives a badge that says less, and one that is too incomplete
 * for Open Badges is refused. Whether it says enough for a framework is for {@link lintDescriptor}.
 *
 * @example
 * ```ts
 * import { toBadge } from '@shirushi/core/descriptors'
 *
 * const { badge } = toBadge(
 *   {
 *     schemaVersion: '1.0',
 *     id: 'https://uni.example/achievements/data-literacy',
 *     languages: ['ja'],
 *     title: { ja: 'データリテラシー基礎' },
 *     completionRequirements: { ja: '全 8 回の課題を提出すること。' },
 *   },
 *   { as: 'ob3' },
 * )
 * badge.criteria.narrative // '## 修了要件\n\n全 8 回の課題を提出すること。\n'
 * ```
 *
 * @param descriptor - What to write. It is copied, never written to.
 * @throws `InvalidDescriptorError` when the descriptor or the award has not the form of one, or lacks what
 * no badge can be without, such as a title. `InvalidBadgeError` when the badge would break another rule.
 * `InvalidArgumentError` when an option is not what it has to be.
 */
export function toBadge(
  descriptor: MicroCredentialDescriptor,
  options: For<'ob3'> & WithAward,
): DescriptorBadge<AchievementCredential>
export function toBadge(
  descriptor: MicroCredentialDescriptor,
  options: For<'ob2'> & WithAward,
): DescriptorBadge<Assertion>
export function toBadge(
  descriptor: MicroCredentialDescriptor,
  options: For<'ob3'> & WithoutAward,
): DescriptorBadge<Achievement>
export function toBadge(
  descriptor: MicroCredentialDescriptor,
  options: For<'ob2'> & WithoutAward,
): DescriptorBadge<BadgeClass>
export function toBadge(
  descriptor: MicroCredentialDescriptor,
  options: ToBadgeOptions,
): DescriptorBadge<Achievement | AchievementCredential | BadgeClass | Assertion>
export function toBadge(
  given: MicroCredentialDescriptor,
  options: ToBadgeOptions,
): DescriptorBadge<Achievement | AchievementCredential | BadgeClass | Assertion> {
  assertToBadgeOptions(options)
  const { as, messages } = options
  const descriptor = acceptDescriptor(given)
  const award = options.award && acceptAward(options.award)
  const missing = missingParts({ descriptor, award, options })
  if (missing.length > 0) refuse(missing[0]?.path.startsWith('/award') ? 'award' : 'descriptor', missing)
  const findings = new DescriptorFindingList(messages)
  const writer = (as === 'ob2' ? ob2Writer : ob3Writer)({ descriptor, award, options, findings })
  const languages = badgeLanguages(descriptor, options, writer.base)
  noteClass(descriptor, options, languages.language, findings)
  if (award !== undefined) noteAward(award, descriptor, as, findings)
  const own = writer.writeClass(languages.language, languages)
  const badge = award === undefined ? own : writer.writeAward(own, award, languages.language)
  const translations = languages.others.map((other) => [other, writer.writeClass(other, languages)] as const)
  return {
    badge,
    contexts: writer.contexts,
    translations: Object.fromEntries(translations),
    findings: findings.toArray(),
  }
}
