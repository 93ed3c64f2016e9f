import { CATALOGUE } from '@shirushi/core/findings'
import { sign } from '@shirushi/sign'
import { renderSignFinding, SIGN_CATALOGUE, type SignFinding } from '@shirushi/sign/findings'
import { describe, expect, test } from 'vitest'
import { badge, partyOf } from './support/badges.ts'
import { findingsPage } from './support/findings-page.ts'

const rows = Object.entries(SIGN_CATALOGUE)
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
    await expect(page).toMatchFileSnapshot('../../../docs/findings-sign.md')
    expect(rows.filter(([code]) => !page.includes(`\`${code}\``))).toEqual([])
  })
})

test('a finding can be said again in the other language, be it ours or of core', async () => {
  const { signer } = await partyOf('Ed25519')
  const document = { ...badge('did:web:uni.example'), 学籍番号: '1' }
  const findingsIn = async (language: 'en' | 'ja'): Promise<readonly SignFinding[]> => {
    const error = await sign(document, signer, { language }).catch((thrown: unknown) => thrown)
    return Reflect.get(Object(error), 'findings')
  }
  const [english, japanese] = [await findingsIn('en'), await findingsIn('ja')]
  expect(english.map(({ code }) => code)).toEqual(['TERM_UNDEFINED', 'KEY_OF_ANOTHER'])
  expect(english.map((finding) => renderSignFinding(finding, 'ja'))).toEqual(
    japanese.map(({ message }) => message),
  )
})
