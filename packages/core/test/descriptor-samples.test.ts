import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { MicroCredentialAward, MicroCredentialDescriptor } from '@shirushi/core/descriptors'
import { describe, expect, test } from 'vitest'
import * as samples from './support/descriptor-samples.ts'

/** What the narrative of a badge tells, field by field; the rest has native fields, or only the carrier. */
const TOLD: readonly (keyof MicroCredentialDescriptor)[] = [
  ...(['content', 'purpose', 'learningOutcomes', 'effort', 'level', 'fieldOfStudy'] as const),
  ...(['languagesOfInstruction', 'languagesOfAssessment', 'delivery', 'schedule', 'prerequisites'] as const),
  ...(['inherentRequirements', 'capacity', 'price', 'assessment', 'completionRequirements'] as const),
  ...(['certification', 'recognition', 'stackability', 'qualityAssurance', 'organisation'] as const),
  ...(['badgeTier', 'further', 'extra'] as const),
]

function leavesOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return value === undefined ? 0 : 1
  return Object.values(value).reduce((sum: number, part) => sum + leavesOf(part), 0)
}

type Sample = readonly [
  name: string,
  descriptor: MicroCredentialDescriptor,
  award: MicroCredentialAward,
  email: string,
  leaves: number,
]

const SAMPLES: readonly Sample[] = [
  ['JP', samples.JP, samples.JP_AWARD, 'hanako.yamada@example.org', 77],
  ['EU', samples.EU, samples.EU_AWARD, 'aino.virtanen@example.org', 32],
  ['AU', samples.AU, samples.AU_AWARD, 'olivia.brown@example.org', 44],
  ['IBARAKI', samples.IBARAKI, samples.IBARAKI_AWARD, 'taro.suzuki@example.org', 18],
  ['HOKKAIDO', samples.HOKKAIDO, samples.HOKKAIDO_AWARD, 'misaki.sato@example.org', 17],
]

describe.each(SAMPLES)('the sample %s', (_name, descriptor, award, email, leaves) => {
  test(`tells ${leaves} things in its narrative`, () => {
    expect(leavesOf(TOLD.map((field) => descriptor[field]))).toBe(leaves)
  })

  test('has an award of its own, whose results it knows', () => {
    expect(award.descriptor).toBe(descriptor.id)
    const known = descriptor.results?.map(({ id }) => id)
    for (const { of } of award.results ?? []) expect(known).toContain(of)
  })

  test('knows its learner by the hash of an e-mail address', () => {
    const [identifier] = award.learner?.identifiers ?? []
    const digest = bytesToHex(sha256(utf8ToBytes(email + (identifier?.salt ?? ''))))
    expect(identifier).toMatchObject({ type: 'emailAddress', hashed: true, value: `sha256$${digest}` })
  })
})
