import { describe, expect, test } from 'vitest'
import type { Rule } from './findings-page.ts'

type Catalogue = Readonly<Record<string, Rule>>

/** What is asked of a catalogue beside its rules. */
export interface CatalogueBesides {
  /** The page in `docs/` that lists it, as it should be. */
  readonly page: string
  /** Where that page is, seen from the test. */
  readonly file: string
  /** The catalogues of the packages below, whose findings come out of the same calls. */
  readonly below: Catalogue
}

/** The one code that every list of findings ends with where it was cut off. */
const SHARED = 'FINDINGS_TRUNCATED'

/** Tests of every rule of a catalogue: of its code, its two messages, its source, and its place in `docs/`. */
export function describeCatalogue(catalogue: Catalogue, { page, file, below }: CatalogueBesides): void {
  const rules = Object.entries(catalogue)

  describe('every finding', () => {
    test.for(rules)('%s says the same in both languages, and where the rule is', ([code, rule]) => {
      expect(code).toMatch(/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$/)
      expect(['error', 'warning', 'info']).toContain(rule.severity)
      for (const address of addressesOf(rule)) expect(address).toMatch(/^https:\/\/[^\s]+$/)
      expectTranslations(rule)
    })

    test('has a code that the packages below do not use for something else', () => {
      const shared = rules.map(([code]) => code).filter((code) => Object.hasOwn(below, code))
      expect(shared).toEqual([SHARED])
    })

    test('is on the page in docs/', async () => {
      await expect(page).toMatchFileSnapshot(file)
      expect(rules.filter(([code]) => !page.includes(`\`${code}\``))).toEqual([])
    })
  })
}

const addressesOf = ({ spec }: Rule): readonly string[] =>
  typeof spec === 'string' ? [spec] : Object.values(spec)

function expectTranslations({ en, ja }: Rule): void {
  expect(placeholders(ja)).toEqual(placeholders(en))
  expect(en).toMatch(/^[A-Z{`].*\.$/)
  expect(ja).toMatch(/。$/)
  // Hiragana tells a translation from an English text that was left in place.
  expect(ja).toMatch(/[ぁ-ん]/)
  expect(en).not.toMatch(/[ぁ-んァ-ヶ一-龠]/)
}

const placeholders = (text: string): string[] =>
  [...new Set(Array.from(text.matchAll(/\{(\w+)\}/g), ([, name = '']) => name))].sort()
