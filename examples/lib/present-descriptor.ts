import {
  type BuiltInProfileId,
  compareWith,
  type DescriptorFinding,
  fromBadge,
  lintDescriptor,
  type MicroCredentialAward,
  type MicroCredentialDescriptor,
  renderComparison,
  renderDescriptorFinding,
  toBadge,
} from '@shirushi/core/descriptors'
import { expect } from './expect.ts'
import { printJson } from './print.ts'

/** What to show of a descriptor. */
export interface Presentation {
  readonly descriptor: MicroCredentialDescriptor
  readonly award: MicroCredentialAward
  /** The language of the badge, and of what is said of it. */
  readonly language: 'ja' | 'en'
  /** The profiles that it is held to. */
  readonly profiles: readonly BuiltInProfileId[]
  /** The framework that it is to be presented under. */
  readonly against: BuiltInProfileId
}

/** What came of showing it, for the example to verify. */
export interface Presented {
  /** Codes of severity `error`, by profile. */
  readonly errors: Readonly<Record<string, readonly string[]>>
  readonly narrative: string
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '  ')
}

/** Findings about a descriptor: how bad, which rule, where and what to do. The same in many places is said once. */
export function printDescriptorFindings(findings: readonly DescriptorFinding[], language: 'ja' | 'en'): void {
  const places = new Map<string, string[]>()
  for (const finding of findings) {
    const { severity, code, path } = finding
    const said = `${severity.padEnd(7)}  ${code}\n           ${renderDescriptorFinding(finding, language)}`
    places.set(said, [...(places.get(said) ?? []), path])
  }
  for (const [said, paths] of places) console.log(`  ${said}\n           → ${paths.join(', ')}`)
  if (findings.length === 0) console.log(language === 'ja' ? '  指摘はありません。' : '  Nothing to say.')
  console.log()
}

/** Prints the badge, the narrative, the lint and the comparison, and reads the badge back. */
export function present({ descriptor, award, language, profiles, against }: Presentation): Presented {
  const { badge, findings } = toBadge(descriptor, { as: 'ob3', award, language })
  const { achievement } = badge.credentialSubject
  const narrative = achievement.criteria.narrative ?? ''

  console.log('  ── 本文 · narrative\n')
  console.log(indented(narrative))
  console.log('  ── バッジ · badge\n')
  const short = { ...achievement, criteria: { ...achievement.criteria, narrative: '…' }, descriptor: '…' }
  printJson({
    ...badge,
    '@context': '…',
    credentialSubject: { ...badge.credentialSubject, achievement: short },
  })
  printDescriptorFindings(findings, language)

  console.log(`  ── 検査 · lint: ${profiles.join(', ')}\n`)
  const report = lintDescriptor(descriptor, profiles, { award, exportTo: 'ob3', language })
  printDescriptorFindings(report.findings, language)

  console.log(`  ── 比較 · comparison: ${against}\n`)
  const comparison = compareWith(descriptor, against, { award, language })
  console.log(indented(renderComparison(comparison, { as: 'text', language })))

  const read = fromBadge(JSON.stringify(badge))
  expect('the description comes back whole from the badge', read.descriptor, descriptor)
  expect('and nobody has edited its text', read.findings, [])
  const errors = profiles.map((profile) => {
    const own = report.findings.filter((one) => one.profile === profile && one.severity === 'error')
    return [profile, own.map(({ code }) => code)] as const
  })
  return { errors: Object.fromEntries(errors), narrative }
}
