import { readNarrative, writeNarrative } from '@shirushi/core/descriptors'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DescriptivePart } from '../src/descriptors/narrative/section-codec.ts'
import { arbitraryDescriptor } from './support/arbitrary-descriptors.ts'
import { narrativePart } from './support/narrative-part.ts'

/** Texts that look like what the grammar is made of. */
const NASTY = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '\\',
          '\\\\',
          '*',
          '**',
          '_',
          '`',
          '``',
          '#',
          '##',
          '- ',
          '-',
          '+ ',
          '> ',
          '1. ',
          '2) ',
          '=',
          '===',
          '---',
          '|',
        ],
        ...[
          '\n',
          '\n\n',
          '\n\n\n',
          '\r\n',
          '\r',
          ' ',
          '  ',
          '\t',
          '\u3000',
          '\u00a0',
          '\u2028',
          '\u0085',
          '\0',
        ],
        ...[
          '：',
          ': ',
          '、',
          ', ',
          ';',
          '；',
          '（',
          '）',
          '(',
          ')',
          '／',
          ' / ',
          '・',
          '･',
          '●',
          '■ ',
          '【内容】',
          '「',
          '」',
        ],
        ...[
          '**方法**：',
          '**Type**: ',
          '種別：',
          'Type: ',
          '単位認定：',
          '## 内容',
          '内容',
          'Content',
          '記載なし',
          'Not stated',
        ],
        ...[
          '<b>',
          '</b>',
          '<',
          '![',
          '](',
          '[x]',
          '[a]: b',
          '&#32;',
          '&amp;',
          '&',
          '~~',
          '～',
          '〜',
          '★',
          '★〜★★★',
        ],
        ...[
          '1',
          '１',
          '①',
          '120時間',
          '8単位',
          '5 ECTS',
          'なし',
          'none',
          'English',
          '日本語',
          'オンライン',
          '筆記試験',
          'その他',
        ],
        ...[
          'か\u3099',
          '\uFA19',
          '👩🏽‍🔬',
          '\ud800',
          'ｶﾞ',
          'ﷺ',
          '__proto__',
          'constructor',
          'EQF',
          'URL',
          '見出しのない記述',
        ],
      ),
      fc.string({ maxLength: 4 }),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(''))
  .filter((text) => text.trim() !== '')

const OPTIONS = { languages: ['ja', 'en'], text: NASTY }

const code = fc.oneof(
  NASTY,
  fc.constantFrom(
    'EQF',
    'eqf',
    'European Qualifications Framework',
    'JP-TANI',
    '単位',
    'tan-i',
    'none',
    'なし',
    'EN',
    'English',
  ),
  fc.constantFrom(
    '令和6年10月1日',
    '2024-10',
    '2024-10-01',
    'a / b',
    'jp',
    'JPY',
    '円',
    'ISCED-F-2013',
    '2 ECTS',
    'Hours',
  ),
)

/** Codes that nobody should write, in fields whose values are open. */
const ODD_CODES: fc.Arbitrary<DescriptivePart> = fc.record(
  {
    effort: fc.record({
      credits: fc.array(
        fc.record(
          {
            system: code,
            points: fc.float({ noNaN: true, noDefaultInfinity: true, min: 0 }),
            hoursPerPoint: fc.nat(),
            awarded: fc.boolean(),
          },
          { requiredKeys: ['system', 'points'] },
        ),
        { minLength: 1, maxLength: 2 },
      ),
    }),
    level: fc.array(
      fc.record(
        {
          framework: code,
          frameworkName: fc.record({ ja: code }),
          code,
          name: fc.record({ ja: code }),
          url: code,
        },
        { requiredKeys: ['framework', 'code'] },
      ),
      { minLength: 1, maxLength: 2 },
    ),
    fieldOfStudy: fc.array(fc.record({ scheme: code, code, name: fc.record({ ja: code }) }), {
      minLength: 1,
    }),
    languagesOfInstruction: fc.array(code, { minLength: 1, maxLength: 3 }),
    languagesOfAssessment: fc.array(code, { minLength: 1, maxLength: 3 }),
    schedule: fc.record({ start: code, applicationDeadline: code }),
    prerequisites: fc.record({ eligibility: code }),
    price: fc.record({ amount: fc.nat(), currency: code }),
    provider: fc.record({ country: code, region: code }),
    badgeTier: fc.record({ framework: code, code, starRange: fc.tuple(fc.nat(9), fc.nat(9)) }),
    extra: fc.array(
      fc.record({
        framework: fc.oneof(code, fc.constant('narrative')),
        element: code,
        text: fc.record({ ja: NASTY }),
      }),
      {
        minLength: 1,
        maxLength: 3,
      },
    ),
  },
  { requiredKeys: [] },
)

function read(markdown: string, language: string): DescriptivePart {
  return readNarrative(markdown, { language }).descriptor
}

describe('a narrative gives back what was written into it', () => {
  test.for(['ja', 'en'] as const)('in %s, whatever the texts are', (language) => {
    fc.assert(
      fc.property(arbitraryDescriptor(OPTIONS), (descriptor) => {
        const markdown = writeNarrative(descriptor, { language })
        expect(read(markdown, language)).toEqual(narrativePart(descriptor, language))
        expect(writeNarrative(descriptor, { language })).toBe(markdown)
        expect(writeNarrative(read(markdown, language), { language })).toBe(markdown)
      }),
      { numRuns: 200 },
    )
  })
  test('in any language of the texts, with headings in English', () => {
    fc.assert(
      fc.property(arbitraryDescriptor({ languages: ['fr'] }), (descriptor) => {
        const markdown = writeNarrative(descriptor, { language: 'fr' })
        expect(read(markdown, 'fr')).toEqual(narrativePart(descriptor, 'fr'))
      }),
      { numRuns: 100 },
    )
  })

  test('where codes are words that mean something else', () => {
    fc.assert(
      fc.property(ODD_CODES, (descriptor) => {
        const markdown = writeNarrative(descriptor, { language: 'ja' })
        expect(read(markdown, 'ja')).toEqual(narrativePart(descriptor, 'ja'))
        expect(writeNarrative(read(markdown, 'ja'), { language: 'ja' })).toBe(markdown)
      }),
      { numRuns: 200 },
    )
  })

  test('with the stars of an award shown beside the range', () => {
    const badgeTier = { framework: 'own', code: '1', starRange: [1, 3] as const }
    for (const stars of [1, 2, 3] as const) {
      for (const language of ['ja', 'en']) {
        const markdown = writeNarrative({ badgeTier }, { language, stars })
        expect(markdown).toContain('★'.repeat(stars))
        expect(read(markdown, language)).toEqual({ badgeTier })
      }
    }
    const { starRange: _, ...open } = badgeTier
    const markdown = writeNarrative({ badgeTier: open }, { language: 'ja', stars: 2 })
    expect(markdown).toContain('- **星**：★★\n')
    expect(read(markdown, 'ja')).toEqual({ badgeTier: open })
  })

  test('in markdown that has no picture, no HTML and one line break at its end', () => {
    fc.assert(
      fc.property(arbitraryDescriptor(OPTIONS), (descriptor) => {
        const markdown = writeNarrative(descriptor, { language: 'ja' })
        expect(markdown).not.toContain('![')
        expect(markdown).not.toContain('\r')
        expect(markdown).not.toMatch(/(?<!\\)(?:\\\\)*<[A-Za-z/!?]/)
        expect(markdown).toMatch(/^$|^## .*[^\n]\n$/s)
      }),
      { numRuns: 200 },
    )
  })
})
