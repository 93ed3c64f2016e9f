/** From a descriptor into a badge and back, with and without the descriptor inside. */

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type BadgeReading,
  fromBadge,
  type MicroCredentialAward,
  type MicroCredentialDescriptor,
  toBadge,
} from '@shirushi/core/descriptors'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryBadgeable, descriptiveLeaves, SAMPLES } from './support/badgeable.ts'

const GENERATIONS = ['ob2', 'ob3'] as const
const LANGUAGES = ['ja', 'en'] as const

/** A badge as it arrives: JSON, and nothing else. */
function sent(badge: unknown): string {
  return JSON.stringify(badge)
}

/** The reading of a badge, and of each of its translations. */
function readings(
  descriptor: MicroCredentialDescriptor,
  options: Parameters<typeof toBadge>[1],
): readonly BadgeReading[] {
  const { badge, translations } = toBadge(descriptor, options)
  return [badge, ...Object.values(translations)].map((one) => fromBadge(sent(one)))
}

describe.each(GENERATIONS)('a descriptor comes back whole from a badge of %s that carries it', (as) => {
  test.for(SAMPLES)('%s', ([, descriptor, award]) => {
    for (const language of LANGUAGES) {
      for (const options of [
        { as, language },
        { as, language, award },
      ]) {
        for (const reading of readings(descriptor, options)) {
          expect(reading.descriptor).toEqual(descriptor)
          expect(reading.findings).toEqual([])
          expect(new Set(Object.values(reading.provenance))).toEqual(new Set(['carrier']))
        }
      }
    }
  })

  test('whatever it says, in whatever languages', () => {
    fc.assert(
      fc.property(arbitraryBadgeable, fc.boolean(), ({ descriptor, award }, isAwarded) => {
        const options = isAwarded ? { as, award } : { as }
        for (const reading of readings(descriptor, options)) {
          expect(reading.descriptor).toEqual(descriptor)
          expect(reading.findings.map(({ code, params }) => [code, params])).toEqual([])
        }
      }),
      { numRuns: 150 },
    )
  })

  test('also where the terms are hosted by the issuer', () => {
    const carrier = {
      context: 'https://issuer.example/mc/context.json',
      schema: 'https://issuer.example/mc/schema.json',
    }
    for (const [, descriptor] of SAMPLES) {
      const { badge, contexts } = toBadge(descriptor, { as, carrier })
      expect(fromBadge(sent(badge)).descriptor).toEqual(descriptor)
      expect(contexts).toEqual(as === 'ob3' ? [carrier.context] : [])
    }
  })
})

describe('an award comes back whole from a credential of Open Badges 3.0', () => {
  test.for(SAMPLES)('%s', ([, descriptor, award]) => {
    const { badge } = toBadge(descriptor, { as: 'ob3', award })
    expect(fromBadge(sent(badge)).award).toEqual(award)
  })

  test('but for the learner also from an assertion of Open Badges 2.0', () => {
    for (const [, descriptor, award] of SAMPLES) {
      const { badge } = toBadge(descriptor, { as: 'ob2', award })
      const read = fromBadge(sent(badge)).award
      expect({ ...read, learner: undefined }).toEqual({ ...award, learner: undefined })
      expect(read?.learner?.identifiers).toEqual(award.learner?.identifiers?.slice(0, 1))
    }
  })

  test('what it reached, when and with which number, also where no descriptor is inside', () => {
    for (const [, descriptor, award] of SAMPLES) {
      for (const as of GENERATIONS) {
        const { badge } = toBadge(descriptor, { as, award, carrier: 'none' })
        const read = fromBadge(sent(badge)).award
        const { id, issuedOn, certificateNumber, term, creditsEarned, stars } = award
        expect(read).toMatchObject(
          JSON.parse(JSON.stringify({ id, issuedOn, certificateNumber, term, creditsEarned, stars })),
        )
      }
    }
  })
})

type Measured = { readonly recovered: number; readonly total: number; readonly lost: readonly string[] }

/** How much of the descriptive part comes back from a badge without the descriptor inside. */
function measure(descriptor: MicroCredentialDescriptor, as: 'ob2' | 'ob3', language?: string): Measured {
  const { badge } = toBadge(descriptor, { as, carrier: 'none', ...(language !== undefined && { language }) })
  const said = descriptiveLeaves(descriptor)
  const read = new Set(descriptiveLeaves(fromBadge(sent(badge)).descriptor))
  const lost = said.filter((leaf) => !read.has(leaf))
  return { recovered: said.length - lost.length, total: said.length, lost }
}

/** What has to come back in the primary language, and of how much. */
const FLOORS: readonly (readonly [recovered: number, total: number])[] = [
  [51, 77],
  [32, 32],
  [44, 44],
  [18, 18],
  [17, 17],
]

describe('without the descriptor inside, people’s text gives back', () => {
  const rows = SAMPLES.map(
    ([name, descriptor], index) => [name, descriptor, FLOORS[index] ?? [0, 0]] as const,
  )

  test.for(rows)('%s: all but the other language', ([name, descriptor, [floor, total]]) => {
    for (const as of GENERATIONS) {
      const measured = measure(descriptor, as)
      console.log(`  ${as}: ${name}: ${measured.recovered} of ${measured.total}`)
      expect(measured.total).toBe(total)
      expect(measured.recovered, measured.lost.join('\n')).toBeGreaterThanOrEqual(floor)
    }
  })
})

/** The worked examples of the design, where they lie beside the project. */
const EXAMPLES = join(import.meta.dirname, '../../../../shared/design/descriptor-examples')

const DESIGNED: readonly (readonly [name: string, floor: number, total: number])[] = [
  ['jp', 48, 77],
  ['eu', 30, 32],
  ['au', 41, 44],
  ['ib', 16, 18],
  ['hk', 15, 17],
]

const hasExamples = existsSync(EXAMPLES)
const skipped = hasExamples ? '' : ' (skipped: ../shared/design is not here)'

function designed(name: string): MicroCredentialDescriptor {
  const text = readFileSync(join(EXAMPLES, `out_${name}_pivot.json`), 'utf8')
  const descriptor = fromCarrier(text)
  if (descriptor === undefined) throw new Error(`no descriptor: ${name}`)
  return descriptor
}

/** The example as a badge carries it, which is also a test of the form. */
function fromCarrier(descriptorText: string): MicroCredentialDescriptor | undefined {
  const achievement = {
    type: ['Achievement', 'MicroCredentialAchievement'],
    id: 'https://example.org/a',
    descriptor: JSON.parse(descriptorText),
  }
  return fromBadge(achievement).descriptor
}

describe.skipIf(!hasExamples)(`the worked examples of the design${skipped}`, () => {
  test.for(DESIGNED)('%s: %i of %i come back without the descriptor inside', ([name, floor, total]) => {
    for (const as of GENERATIONS) {
      const measured = measure(designed(name), as)
      console.log(`  ${as}: ${name}: ${measured.recovered} of ${measured.total}`)
      expect(measured.total).toBe(total)
      expect(measured.recovered, measured.lost.join('\n')).toBeGreaterThanOrEqual(floor)
    }
  })

  test.for(DESIGNED)('%s comes back whole with it', ([name]) => {
    const descriptor = designed(name)
    for (const as of GENERATIONS) {
      for (const language of LANGUAGES) {
        for (const reading of readings(descriptor, { as, language })) {
          expect(reading.descriptor).toEqual(descriptor)
        }
      }
    }
  })
})

test('nothing that was given is written to, and what comes out is frozen', () => {
  for (const [, descriptor, award] of SAMPLES) {
    const before = sent([descriptor, award])
    const { badge } = toBadge(descriptor, { as: 'ob3', award })
    const { descriptor: read } = fromBadge(badge)
    expect(sent([descriptor, award])).toBe(before)
    expect(Object.isFrozen(badge)).toBe(true)
    expect(Object.isFrozen(read)).toBe(true)
  }
})

test('the identity of a learner is nowhere but where it was asked for', () => {
  const award: MicroCredentialAward = {
    issuedOn: '2025-03-31',
    learner: {
      name: '山田 花子',
      identifiers: [{ type: 'emailAddress', value: 'hanako@example.org', hashed: true, salt: 'x' }],
    },
  }
  for (const [, descriptor, { id = '' }] of SAMPLES) {
    const own = { ...award, id }
    for (const as of GENERATIONS) {
      expect(sent(toBadge(descriptor, { as, award: own }))).not.toContain('hanako@')
    }
    expect(sent(toBadge(descriptor, { as: 'ob2', award: own }))).not.toContain('山田')
  }
})
