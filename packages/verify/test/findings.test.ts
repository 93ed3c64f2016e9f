import { BAKE_CATALOGUE } from '@shirushi/bake/findings'
import { checkBadge } from '@shirushi/core'
import { CATALOGUE } from '@shirushi/core/findings'
import { renderVerifyFinding, VERIFY_CATALOGUE } from '@shirushi/verify/findings'
import { describe, expect, test } from 'vitest'
import { notReached } from '../src/report/skipped.ts'
import { findingsPage } from './support/findings-page.ts'

const rows = Object.entries(VERIFY_CATALOGUE)
const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()

describe('every finding', () => {
  test.for(rows)(
    '%s says the same in both languages, and where the rule is',
    ([code, { severity, spec, en, ja }]) => {
      expect(code).toMatch(/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$/)
      expect(['error', 'warning', 'info']).toContain(severity)
      for (const address of typeof spec === 'string' ? [spec] : [spec.ob2, spec.ob3]) {
        expect(address).toMatch(/^https:\/\//)
      }
      expect(new Set(placeholders(ja))).toEqual(new Set(placeholders(en)))
      expect(en).toMatch(/^[A-Z{`].*\.$/)
      expect(ja).toMatch(/。$/)
    },
  )

  test('has a code that core and bake do not use for something else', () => {
    const others = { ...CATALOGUE, ...BAKE_CATALOGUE }
    expect(rows.map(([code]) => code).filter((code) => Object.hasOwn(others, code))).toEqual([
      'FINDINGS_TRUNCATED',
    ])
  })

  test('is on the page in docs/', async () => {
    const page = findingsPage()
    await expect(page).toMatchFileSnapshot('../../../docs/findings-verify.md')
    expect(rows.filter(([code]) => !page.includes(`\`${code}\``))).toEqual([])
  })
})

describe('a finding can be said again in the other language', () => {
  test('where it is from this package', () => {
    const [finding] = notReached('en').findings
    if (finding === undefined) throw new Error('no finding')
    expect(renderVerifyFinding(finding, 'en')).toBe(finding.message)
    expect(renderVerifyFinding(finding, 'ja')).toBe(notReached('ja').findings[0]?.message)
  })

  test('where it is from core', () => {
    const input = { type: ['VerifiableCredential', 'OpenBadgeCredential'] }
    const ja = checkBadge(input, { language: 'ja' }).findings.map(({ message }) => message)
    expect(ja.length).toBeGreaterThan(0)
    expect(checkBadge(input).findings.map((finding) => renderVerifyFinding(finding, 'ja'))).toEqual(ja)
  })

  test('and is said as it was where its code is not known', () => {
    const later = { code: 'FROM_A_LATER_VERSION', params: {}, message: 'Later.' }
    expect(renderVerifyFinding(later, 'ja')).toBe('Later.')
    expect(renderVerifyFinding({ ...later, code: 'toString' }, 'ja')).toBe('Later.')
  })
})
