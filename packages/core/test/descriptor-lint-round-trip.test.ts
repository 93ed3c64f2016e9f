/** The rules about the badge that a descriptor becomes: they count only where one is to be written. */
import {
  fromBadge,
  fromFramework,
  lintDescriptor,
  type MicroCredentialDescriptor,
} from '@shirushi/core/descriptors'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryBadgeable, SAMPLES } from './support/badgeable.ts'
import { EU, JP } from './support/descriptor-samples.ts'

const GENERATIONS = ['ob2', 'ob3'] as const

function roundTrip(descriptor: MicroCredentialDescriptor, exportTo: 'ob2' | 'ob3'): string[] {
  const { findings } = lintDescriptor(descriptor, [], { exportTo })
  return findings.filter(({ code }) => code.startsWith('RT')).map(({ code, path }) => code + path)
}

describe.each(GENERATIONS)('a descriptor that is to become a badge of %s', (as) => {
  test.for(SAMPLES)('%s comes back from it', ([, descriptor]) => {
    expect(roundTrip(descriptor, as)).toEqual([])
  })

  test('comes back whatever it says', () => {
    fc.assert(
      fc.property(arbitraryBadgeable, ({ descriptor }) => {
        expect(roundTrip(descriptor, as)).toEqual([])
      }),
      { numRuns: 30 },
    )
  })

  test.for([
    ['a title', { ...EU, title: {} }, '/title'],
    ['an id', { ...JP, id: '' }, '/id'],
    [
      'results that can be told apart',
      { ...EU, results: [...(EU.results ?? []), ...(EU.results ?? [])] },
      '/results/1/id',
    ],
  ] as const)('needs %s', ([, descriptor, place]) => {
    expect(roundTrip(descriptor, as)).toEqual([`RT001_REFUSED${place}`])
  })

  test('is told in Japanese, and to the end, why it cannot', () => {
    const { findings } = lintDescriptor({ ...EU, title: {} }, [], { exportTo: as, language: 'ja' })
    const { message } = findings.find(({ code }) => code === 'RT001_REFUSED') ?? {}
    expect(message).toMatch(/^`\/title` に問題があるため（BADGE_PART_MISSING）、.*示されます。$/)
  })
})

test('needs an image for Open Badges 2.0 only', () => {
  const { image: _, ...bare } = EU
  expect(roundTrip(bare, 'ob2')).toEqual(['RT001_REFUSED/image'])
  expect(roundTrip(bare, 'ob3')).toEqual([])
})

test('that is not to become a badge is not asked whether it can', () => {
  const { findings, notJudged } = lintDescriptor({ schemaVersion: '1.0' }, [])
  expect(findings.filter(({ code }) => code.startsWith('RT'))).toEqual([])
  expect(notJudged.filter(({ reason }) => reason === 'badge-export').map(({ code }) => code)).toEqual([
    'RT001',
    'RT001_REFUSED',
    'RT002',
  ])
})

describe('a quota in words, which registers really have', () => {
  const quotaRules = (descriptor: MicroCredentialDescriptor | undefined): string[] =>
    lintDescriptor(descriptor ?? { schemaVersion: '1.0' }, ['jp-rishu-164'])
      .findings.map(({ code }) => code)
      .filter((code) => code === 'JP006' || code.startsWith('JP017'))

  test('is asked to be a number, and not called missing, after it was read from a document', () => {
    expect(quotaRules(fromFramework({ 定員: '若干名' }, 'jp-rishu-164').descriptor)).toEqual(['JP017_TEXT'])
    expect(quotaRules(fromFramework({ 定員: '24名' }, 'jp-rishu-164').descriptor)).toEqual([])
    expect(quotaRules(fromFramework({ 目的: '学ぶ' }, 'jp-rishu-164').descriptor)).toEqual(['JP006'])
  })

  test('nor after it was read from a badge', () => {
    const criteria = { narrative: '## 定員\n\n若干名\n' }
    expect(quotaRules(fromBadge({ type: ['Achievement'], name: 'x', criteria }).descriptor)).toEqual([
      'JP017_TEXT',
    ])
  })
})
