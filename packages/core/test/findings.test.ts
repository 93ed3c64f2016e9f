import { checkBadge, renderFinding } from '@shirushi/core'
import { CATALOGUE, type FindingCode, FindingCollector } from '@shirushi/core/findings'
import { describe, expect, test } from 'vitest'

const entries = Object.entries(CATALOGUE) as [FindingCode, (typeof CATALOGUE)[FindingCode]][]

function placeholders(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(/\{(\w+)\}/g), ([, name = '']) => name))].sort()
}

describe('every code', () => {
  test.for(entries)('%s has a message in both languages that names the same values', ([, rule]) => {
    expect(rule.en).toMatch(/[.!]$/)
    expect(rule.ja).toMatch(/[。]$/)
    // Hiragana tells a translation from an English text that was left in place.
    expect(rule.ja).toMatch(/[ぁ-ん]/)
    expect(rule.en).not.toMatch(/[ぁ-んァ-ヶ一-龠]/)
    expect(placeholders(rule.ja)).toEqual(placeholders(rule.en))
  })

  test.for(entries)('%s names the text that makes the rule', ([, rule]) => {
    const urls = typeof rule.spec === 'string' ? [rule.spec] : Object.values(rule.spec)
    for (const url of urls) expect(url).toMatch(/^https:\/\/[^\s]+$/)
  })

  test.for(entries)('%s is written the way codes are', ([code]) => {
    expect(code).toMatch(/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$/)
  })
})

describe('a finding', () => {
  const input = { type: ['VerifiableCredential', 'OpenBadgeCredential'] }

  test('says itself in the language that was asked for', () => {
    const [en] = checkBadge(input).findings
    const [ja] = checkBadge(input, { language: 'ja' }).findings
    expect(en?.code).toBe(ja?.code)
    expect(en?.message).not.toBe(ja?.message)
    if (en === undefined || ja === undefined) throw new Error('nothing was found')
    expect(renderFinding(en, 'ja')).toBe(ja.message)
    expect(renderFinding(ja, 'en')).toBe(en.message)
  })

  test('shows values of the badge shortened and without invisible characters', () => {
    const name = `https://x.example/\u202e${'a'.repeat(500)}`
    const { findings } = checkBadge({ ...input, id: name })
    const found = findings.find(({ path }) => path === '/id')
    expect(found?.message).not.toMatch(/\u202e/)
    expect(found?.message).toContain('\\u{202E}')
    expect(found?.params['value']?.length).toBeLessThan(120)
  })

  test('leaves out what comes after the thousandth, and says so', () => {
    const tag = Array.from({ length: 3_000 }, () => null)
    const { findings } = checkBadge({
      type: 'Achievement',
      '@context': ['https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],
      tag,
    })
    expect(findings).toHaveLength(1_001)
    expect(findings.at(-1)).toMatchObject({ code: 'FINDINGS_TRUNCATED', severity: 'info' })
  })

  test('is counted where it was left out by a check within the check', () => {
    const inner = new FindingCollector(CATALOGUE)
    for (let at = 0; at < 5_000; at++) inner.add('TYPE_MISSING', `/${at}`)
    const outer = new FindingCollector(CATALOGUE)
    outer.add('TYPE_MISSING', '')
    outer.addAll(inner.toArray())
    outer.addAll([])
    const findings = outer.toArray()
    expect(findings).toHaveLength(1_001)
    expect(findings.at(-1)).toMatchObject({ code: 'FINDINGS_TRUNCATED', params: { dropped: '4001' } })
  })
})
