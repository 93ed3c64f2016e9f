import { unbake } from '@shirushi/bake'
import { BAKE_CATALOGUE, type BakeFindingCode, renderBakeFinding } from '@shirushi/bake/findings'
import { CATALOGUE } from '@shirushi/core/findings'
import { describeCatalogue } from 'shirushi-testing/finding-catalogue'
import { expect, test } from 'vitest'
import { findingsPage } from './support/findings-page.ts'
import { badgeChunk, png } from './support/make-png.ts'

describeCatalogue(BAKE_CATALOGUE, {
  page: findingsPage(),
  file: '../../../docs/findings-bake.md',
  below: CATALOGUE,
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
