import {
  lintDescriptor,
  type MicroCredentialAward,
  type MicroCredentialDescriptor,
} from '@shirushi/core/descriptors'
import { describe, expect, test } from 'vitest'
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
} from './support/descriptor-samples.ts'

/** The rules that the samples were first counted by; later ones are tested on their own. */
const COUNTED = /^(?:MC00[1-9]|MC010|EU0(?:0[1-9]|1[0-2])|AU0(?:0[1-9]|1[0-6])|JP0(?:0[1-9]|1[0-2]))$/

function broken(
  descriptor: MicroCredentialDescriptor,
  award: MicroCredentialAward,
  profile: string,
): string[] {
  return lintDescriptor(descriptor, [profile], { award })
    .findings.filter(({ code, profile: of }) => of === profile && COUNTED.test(code))
    .map(({ code, severity }) => (severity === 'error' ? code : `${code} (${severity})`))
}

const MC_BADGE = ['MC005', 'MC006', 'MC007', 'MC008', 'MC009 (warning)']
const EU_BADGE = ['EU007', 'EU008 (warning)', 'EU009', 'EU010', 'EU011', 'EU012 (warning)']

describe('the samples under the four frameworks', () => {
  test.for([
    ['a certificate program', JP, JP_AWARD, 'mc-worthiness', []],
    ['a certificate program', JP, JP_AWARD, 'eu-2022', ['EU007', 'EU008 (warning)', 'EU012 (warning)']],
    ['a certificate program', JP, JP_AWARD, 'au-nmf-2021', ['AU009']],
    ['a certificate program', JP, JP_AWARD, 'jp-rishu-164', []],
    ['a European micro-credential', EU, EU_AWARD, 'mc-worthiness', []],
    ['a European micro-credential', EU, EU_AWARD, 'eu-2022', []],
    [
      'a European micro-credential',
      EU,
      EU_AWARD,
      'au-nmf-2021',
      ['AU007', 'AU009', 'AU010', 'AU012', 'AU013'],
    ],
    [
      'a European micro-credential',
      EU,
      EU_AWARD,
      'jp-rishu-164',
      ['JP001', 'JP002', 'JP006', 'JP009', 'JP010', 'JP011 (warning)', 'JP012 (warning)'],
    ],
    ['an Australian microcredential', AU, AU_AWARD, 'mc-worthiness', []],
    ['an Australian microcredential', AU, AU_AWARD, 'eu-2022', ['EU008 (warning)', 'EU012 (warning)']],
    ['an Australian microcredential', AU, AU_AWARD, 'au-nmf-2021', []],
    [
      'an Australian microcredential',
      AU,
      AU_AWARD,
      'jp-rishu-164',
      ['JP001', 'JP002', 'JP004', 'JP006', 'JP009', 'JP010', 'JP011 (warning)', 'JP012 (warning)'],
    ],
    ['a badge of Ibaraki', IBARAKI, IBARAKI_AWARD, 'mc-worthiness', MC_BADGE],
    ['a badge of Ibaraki', IBARAKI, IBARAKI_AWARD, 'eu-2022', EU_BADGE],
    [
      'a badge of Ibaraki',
      IBARAKI,
      IBARAKI_AWARD,
      'au-nmf-2021',
      ['AU005', 'AU006', 'AU007', 'AU008', 'AU009', 'AU010', 'AU011', 'AU013', 'AU014', 'AU015 (warning)'],
    ],
    [
      'a badge of Ibaraki',
      IBARAKI,
      IBARAKI_AWARD,
      'jp-rishu-164',
      ['JP002', 'JP003', 'JP005', 'JP006', 'JP008', 'JP010', 'JP011 (warning)', 'JP012 (warning)'],
    ],
    ['a tier of Hokkaido', HOKKAIDO, HOKKAIDO_AWARD, 'mc-worthiness', MC_BADGE],
    ['a tier of Hokkaido', HOKKAIDO, HOKKAIDO_AWARD, 'eu-2022', EU_BADGE],
    [
      'a tier of Hokkaido',
      HOKKAIDO,
      HOKKAIDO_AWARD,
      'au-nmf-2021',
      ['AU005', 'AU006', 'AU007', 'AU008', 'AU009', 'AU010', 'AU011', 'AU012', 'AU014', 'AU015 (warning)'],
    ],
    [
      'a tier of Hokkaido',
      HOKKAIDO,
      HOKKAIDO_AWARD,
      'jp-rishu-164',
      ['JP002', 'JP003', 'JP005', 'JP006', 'JP008', 'JP009', 'JP010', 'JP011 (warning)', 'JP012 (warning)'],
    ],
  ] as const)('%s: %#', ([, descriptor, award, profile, codes]) => {
    expect(broken(descriptor, award, profile)).toEqual(codes)
  })

  const PROFILES = ['mc-worthiness', 'eu-2022', 'au-nmf-2021', 'jp-rishu-164'] as const

  /** As they were first counted: errors and warnings under each of the four profiles, in their order. */
  const FIRST_COUNT = [
    ['a certificate program', JP, JP_AWARD, ['0+0', '1+2', '1+0', '0+0']],
    ['a European micro-credential', EU, EU_AWARD, ['0+0', '0+0', '5+0', '4+2']],
    ['an Australian microcredential', AU, AU_AWARD, ['0+0', '0+2', '0+0', '5+2']],
    ['a badge of Ibaraki', IBARAKI, IBARAKI_AWARD, ['4+1', '4+2', '9+1', '6+2']],
    ['a tier of Hokkaido', HOKKAIDO, HOKKAIDO_AWARD, ['4+1', '4+2', '9+1', '7+2']],
  ] as const

  /** Why a count differs: the rules that were corrected since, and how. */
  const CORRECTED: Readonly<Record<string, { readonly codes: readonly string[]; readonly why: string }>> = {
    'a European micro-credential, jp-rishu-164': {
      codes: ['JP010'],
      why: 'JP010 asks for a Japanese university, not for any',
    },
    'an Australian microcredential, jp-rishu-164': {
      codes: ['JP010'],
      why: 'JP010 asks for a Japanese university, not for any',
    },
  }

  test('are counted as they first were, but for rules that were corrected', () => {
    const lines = FIRST_COUNT.flatMap(([name, descriptor, award, counts]) =>
      PROFILES.map((profile, index) => {
        const found = broken(descriptor, award, profile)
        const { codes = [], why } = CORRECTED[`${name}, ${profile}`] ?? {}
        const asFirst = found.filter((code) => !codes.includes(code))
        const warnings = asFirst.filter((code) => code.endsWith('(warning)')).length
        expect.soft(found, `${name}, ${profile}`).toEqual(expect.arrayContaining([...codes]))
        expect.soft(`${asFirst.length - warnings}+${warnings}`, `${name}, ${profile}`).toBe(counts[index])
        const more = why === undefined ? '' : `, and ${codes.join(', ')}: ${why}`
        return `${name}, ${profile}: ${counts[index]}${more}`
      }),
    )
    console.info(`errors+warnings of the samples\n${lines.join('\n')}`)
  })

  test('none of them breaks an error of its own profile, or a rule for all', () => {
    const own = [
      [JP, JP_AWARD, 'jp-rishu-164'],
      [EU, EU_AWARD, 'eu-2022'],
      [AU, AU_AWARD, 'au-nmf-2021'],
      [IBARAKI, IBARAKI_AWARD, 'jp-ibaraki-digital-skill'],
      [HOKKAIDO, HOKKAIDO_AWARD, 'jp-hokkaido-digital-people'],
    ] as const
    for (const [descriptor, award, profile] of own) {
      const report = lintDescriptor(descriptor, [profile], { award })
      expect(report.profiles).toMatchObject([
        { profile, conforms: true, errors: 0 },
        { profile: 'common', conforms: true },
      ])
    }
  })
})
