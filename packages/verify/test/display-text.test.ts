import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { displayLine, displayText } from '../src/report/display-text.ts'

describe('a text of a stranger', () => {
  test.for([
    ['an override of direction', 'a\u202eb', 'a⟨U+202E⟩b'],
    ['a sequence for a terminal', '\u001b[2J\u009b', '⟨U+001B⟩[2J⟨U+009B⟩'],
    ['a letter without a body', 'a\u200b\ufeff\u3164b', 'a⟨U+200B⟩⟨U+FEFF⟩⟨U+3164⟩b'],
    ['half of a character', 'a\ud800b', 'a⟨U+D800⟩b'],
    ['an ideographic name', '山田 花子\u{20bb7}', '山田 花子\u{20bb7}'],
    ['a name that needs joiners and marks', 'می\u200cخواهم \u200f', 'می\u200cخواهم \u200f'],
    ['blank lines without end', 'a\n\n\n\n\n\n\nb', 'a\n\nb'],
    ['a blank that pushes out of sight', `a${' '.repeat(500)}b`, 'a b'],
    ['marks in a heap', `a${'\u0301'.repeat(50)}`, `a${'\u0301'.repeat(6)}`],
  ] as const)('%s is made harmless', ([, text, shown]) => {
    expect(displayText(text)).toBe(shown)
  })

  test('is cut at the limit, and not inside of a character', () => {
    expect(displayText('a'.repeat(20), 20)).toBe('a'.repeat(20))
    expect(displayText('a'.repeat(21), 20)).toBe(`${'a'.repeat(16)} […]`)
    expect(displayText('\u{20bb7}'.repeat(20), 20)).not.toMatch(/\p{Cs}/u)
  })

  test('is not changed by doing it twice', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.integer({ min: 10, max: 50 }),
        (text, limit) => {
          const once = displayText(text, limit)
          expect(displayText(once, limit)).toBe(once)
          expect(once.length).toBeLessThanOrEqual(limit)
        },
      ),
    )
  })

  test('can be had on one line', () => {
    expect(displayLine(' a\r\n\tb \n')).toBe('a b')
  })
})
