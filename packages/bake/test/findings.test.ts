import { unbake } from '@shirushi/bake'
import { BAKE_CATALOGUE, type BakeFindingCode, renderBakeFinding } from '@shirushi/bake/findings'
import { CATALOGUE } from '@shirushi/core/findings'
import { describe, expect, test } from 'vitest'
import { findingsPage } from './support/findings-page.ts'
import { badgeChunk, png } from './support/make-png.ts'

const rows = Object.entries(BAKE_CATALOGUE)
const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()

describe('every finding', () => {
  test.for(rows)(
    '%s says the same in both languages, and where the rule is',
    ([code, { severity, spec, en, ja }]) => {
      expect(code).toMatch(/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$/)
      expect(['error', 'warning', 'info']).toContain(severity)
      expect(spec).toMatch(/^https:\/\//)
      expect(new Set(placeholders(ja))).toEqual(new Set(placeholders(en)))
      expect(en).toMatch(/^[A-Z{`].*\.$/)
      expect(ja).toMatch(/。$/)
    },
  )

  test('has a code that core does not use for something else', () => {
    const shared = rows.map(([code]) => code).filter((code) => Object.hasOwn(CATALOGUE, code))
    expect(shared).toEqual(['FINDINGS_TRUNCATED'])
  })

  test('is on the page in docs/', async () => {
    const page = findingsPage()
    await expect(page).toMatchFileSnapshot('../../../docs/findings-bake.md')
    expect(rows.filter(([code]) => !page.includes(`\`${code}\``))).toEqual([])
  })
})

test('a finding can be said again in the other language', () => {
  const [finding] = unbake(png([badgeChunk('?')])).findings
  expect(finding).toMatchObject({ code: 'BADGE_FORM_UNKNOWN' satisfies BakeFindingCode, path: '/found/0' })
  if (finding === undefined) return
  expect(renderBakeFinding(finding, 'en')).toBe(finding.message)
  expect(renderBakeFinding(finding, 'ja')).toBe(
    unbake(png([badgeChunk('?')]), { language: 'ja' }).findings[0]?.message,
  )
})

test('nothing that an image says of itself can hide or reorder a message', () => {
  for (const { message } of unbake(png([badgeChunk('\u202e\u0007')])).findings) {
    expect(message).not.toMatch(/[\p{Cc}\p{Cf}]/u)
  }
})
