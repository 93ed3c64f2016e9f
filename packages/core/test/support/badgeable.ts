import type {
  AwardResult,
  MicroCredentialAward,
  MicroCredentialDescriptor,
  ResultSpec,
} from '@shirushi/core/descriptors'
import type fc from 'fast-check'
import { arbitraryDescribedAward } from './arbitrary-descriptors.ts'
import {
  AU,
  AU_AWARD,
  EU,
  EU_AWARD,
  HOKKAIDO,
  HOKKAIDO_AWARD,
  IBARAKI,
  IBARAKI_AWARD,
  JP,
  JP_AWARD,
} from './descriptor-samples.ts'

/** The five worked examples. */
export const SAMPLES: readonly (readonly [
  name: string,
  descriptor: MicroCredentialDescriptor,
  award: MicroCredentialAward,
])[] = [
  ['a 履修証明 of 120 hours', JP, JP_AWARD],
  ['an EU credential of 5 ECTS', EU, EU_AWARD],
  ['an Australian microcredential of 40 hours', AU, AU_AWARD],
  ['Ibaraki ★★', IBARAKI, IBARAKI_AWARD],
  ['a Hokkaido tier', HOKKAIDO, HOKKAIDO_AWARD],
]

/**
 * Descriptors and awards with the little that Open Badges cannot do without; beyond that anything may be
 * there, or not.
 */
export const arbitraryBadgeable: fc.Arbitrary<{
  readonly descriptor: MicroCredentialDescriptor
  readonly award: MicroCredentialAward
}> = arbitraryDescribedAward({
  descriptor: { required: ['id', 'title', 'image', 'provider', 'criteriaPage'] },
  award: { required: ['id', 'issuedOn', 'learner'] },
}).map(({ descriptor, award }) => ({
  descriptor: {
    ...descriptor,
    provider: { id: 'https://example.org/issuer', ...descriptor.provider },
    ...(descriptor.results && { results: descriptor.results.map(consistent) }),
  },
  award: {
    ...award,
    ...(award.results && { results: award.results.map((result) => allowed(result, descriptor)) }),
    learner: {
      ...award.learner,
      identifiers: [{ type: 'emailAddress', value: 'learner@example.org', salt: 'a1b2' }],
    },
  },
}))

/** Open Badges refuses a pass mark that is no mark. */
function consistent({ required, ...spec }: ResultSpec): ResultSpec {
  const isMark = required !== undefined && (spec.allowed?.includes(required) ?? true)
  return isMark ? { ...spec, required } : spec
}

/** A value that the descriptor allows, and a status where it asks for one: Open Badges refuses all others. */
function allowed(result: AwardResult, { results = [] }: MicroCredentialDescriptor): AwardResult {
  const { allowed: values = [], type } = results.find(({ id }) => id === result.of) ?? {}
  const [value] = values
  const marked = value === undefined ? result : { ...result, value }
  return type === 'Status' ? { status: 'Completed', ...marked } : marked
}

/** What of a descriptor is told in sections of its narrative. */
const DESCRIPTIVE: readonly (keyof MicroCredentialDescriptor)[] = [
  'content',
  'purpose',
  'learningOutcomes',
  'effort',
  'level',
  'fieldOfStudy',
  'languagesOfInstruction',
  'delivery',
  'schedule',
  'prerequisites',
  'inherentRequirements',
  'capacity',
  'price',
  'assessment',
  'completionRequirements',
  'certification',
  'recognition',
  'stackability',
  'qualityAssurance',
  'organisation',
  'badgeTier',
]

/** The leaves of a value, each with its place: `/level/0/code=6`. */
function leavesOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [`${path}=${JSON.stringify(value)}`]
  return Object.entries(value).flatMap(([name, member]) => leavesOf(member, `${path}/${name}`))
}

/** The leaves of the descriptive part of a descriptor. */
export function descriptiveLeaves(descriptor: MicroCredentialDescriptor | undefined): string[] {
  return DESCRIPTIVE.flatMap((name) => {
    const value = descriptor?.[name]
    return value === undefined ? [] : leavesOf(value, `/${name}`)
  })
}
