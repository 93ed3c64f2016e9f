import { BAKE_CATALOGUE } from '@shirushi/bake/findings'
import { checkBadge } from '@shirushi/core'
import { CATALOGUE } from '@shirushi/core/findings'
import { renderVerifyFinding, VERIFY_CATALOGUE } from '@shirushi/verify/findings'
import { describeCatalogue } from 'shirushi-testing/finding-catalogue'
import { describe, expect, test } from 'vitest'
import { notReached } from '../src/report/skipped.ts'
import { findingsPage } from './support/findings-page.ts'

describeCatalogue(VERIFY_CATALOGUE, {
  page: findingsPage(),
  file: '../../../docs/findings-verify.md',
  below: { ...CATALOGUE, ...BAKE_CATALOGUE },
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
