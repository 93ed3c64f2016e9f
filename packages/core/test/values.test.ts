import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { IDENTITY } from '../src/findings/identity.ts'
import { VALUES } from '../src/findings/values.ts'
import { isCompactJws } from '../src/values/compact-jws.ts'
import { isCountryCode } from '../src/values/country-code.ts'
import { isEmail } from '../src/values/email.ts'
import { isIdentityHash, parseIdentityHash } from '../src/values/identity-hash.ts'
import {
  canonicalLanguageTag,
  isLanguageTag,
  isOpenBadgesLanguageCode,
  languageTagProblem,
} from '../src/values/language-tag.ts'
import { creditsProblem, isCredits } from '../src/values/numbers.ts'
import { isPhoneNumber } from '../src/values/phone.ts'
import { hasLoneSurrogate } from '../src/values/surrogates.ts'
import { textProblem } from '../src/values/text.ts'

describe('a language tag', () => {
  test.for(['ja', 'en-GB', 'zh-Hant', 'zh-Hant-TW', 'es-419', 'haw'])(
    'of the published schema: %s',
    (tag) => {
      expect(isOpenBadgesLanguageCode(tag)).toBe(true)
      expect(languageTagProblem(tag)).toBeUndefined()
    },
  )

  test.for([
    ['in the wrong case', 'en-us', 'en-US'],
    ['in capitals', 'JA', 'ja'],
    ['with a script in small letters', 'zh-hant-tw', 'zh-Hant-TW'],
    ['with a variant', 'sl-rozaj-biske', 'sl-rozaj-biske'],
    ['with a variant that begins with a digit', 'de-CH-1901', 'de-CH-1901'],
    ['with an extension', 'en-a-bbb-x-a-ccc', 'en-a-bbb-x-a-ccc'],
    ['with an extension that looks like a region', 'de-u-CO-phonebk', 'de-u-co-phonebk'],
    ['with an extended language', 'zh-yue-HK', 'zh-yue-HK'],
    ['of private use', 'X-shirushi', 'x-shirushi'],
    ['from before the grammar', 'I-KLINGON', 'i-klingon'],
    ['from before the grammar, with regions', 'sgn-be-fr', 'sgn-BE-FR'],
    ['from before the grammar, that it happens to cover', 'zh-min-nan', 'zh-min-nan'],
    ['of a registered language of five letters', 'abcde', 'abcde'],
  ] as const)('that the published schema refuses: %s', ([, tag, canonical]) => {
    expect(languageTagProblem(tag)).toBe('LANGUAGE_TAG_UNUSUAL')
    expect(canonicalLanguageTag(tag)).toBe(canonical)
  })

  test.for([
    '',
    'j',
    'japanese!',
    'en_US',
    'en-',
    '-en',
    'en--US',
    'toolonglang',
    'en-US-',
    'x',
    'x-',
    'i-unknown',
    'en-a',
    'ja\n',
    '日本語',
    'en US',
  ])('is not "%s"', (tag) => {
    expect(languageTagProblem(tag)).toBe('LANGUAGE_TAG_MALFORMED')
  })

  test('with underscores can be mended', () => {
    expect(canonicalLanguageTag('ja_jp')).toBe('ja-JP')
    expect(canonicalLanguageTag('日本語')).toBeUndefined()
    expect(canonicalLanguageTag('a'.repeat(1_000_000))).toBeUndefined()
  })

  test('in its customary case is the same tag, and stays as it is', () => {
    const subtag = fc.stringMatching(/^[A-Za-z0-9]{1,8}$/)
    fc.assert(
      fc.property(fc.array(subtag, { minLength: 1, maxLength: 5 }), (subtags) => {
        const tag = subtags.join('-')
        fc.pre(isLanguageTag(tag))
        const canonical = canonicalLanguageTag(tag)
        expect(canonical?.toLowerCase()).toBe(tag.toLowerCase())
        expect(canonicalLanguageTag(canonical ?? '')).toBe(canonical)
      }),
    )
  })

  test('that is hostile is refused quickly', () => {
    const started = performance.now()
    for (const tag of [`en${'-a1b2c'.repeat(200_000)}`, `en${'-1abc'.repeat(50)}-`, `${'x-'.repeat(120)}`]) {
      expect(isLanguageTag(tag)).toBe(false)
    }
    expect(performance.now() - started).toBeLessThan(500)
  })
})

describe('a compact JWS', () => {
  const published = /^[a-zA-Z0-9_-]+\.[a-zA-Z0-9_-]*\.[a-zA-Z0-9_-]+$/

  test.for(['a.b.c', 'a..c', 'eyJhbGciOiJFUzI1NiJ9.e30.AA-_'])('%s', (text) => {
    expect(isCompactJws(text)).toBe(true)
  })

  test.for(['', 'a', 'a.b', '.b.c', 'a.b.', 'a.b.c.d', 'a.b.c=', 'a.b.c\n', 'a.b c.d', '..'])(
    'is not "%s"',
    (text) => {
      expect(isCompactJws(text)).toBe(false)
    },
  )

  test('is what the published pattern says', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'Z', '0', '_', '-', '.', '=', '+', 'é', '`', '[') })
    fc.assert(
      fc.property(text, (value) => {
        expect(isCompactJws(value)).toBe(published.test(value))
      }),
    )
  })
})

describe('an identity hash', () => {
  const digits = '0123456789abcdef'

  test.for([
    ['SHA-256', `sha256$${digits.repeat(4)}`, 'sha256', true],
    ['SHA-256 in capitals', `SHA256$${digits.toUpperCase().repeat(4)}`, 'sha256', true],
    ['MD5', `md5$${digits.repeat(2)}`, 'md5', true],
    ['SHA-512', `sha512$${digits.repeat(8)}`, 'sha512', true],
    ['64 digits without a name', digits.repeat(4), 'sha256', false],
  ] as const)('%s', ([, text, algorithm, named]) => {
    expect(parseIdentityHash(text)).toEqual({
      algorithm,
      named,
      digest: expect.stringMatching(/^[0-9a-f]+$/),
    })
  })

  test('of Open Badges is SHA-256 or MD5, and names it', () => {
    expect(isIdentityHash(`sha256$${digits.repeat(4)}`)).toBe(true)
    expect(isIdentityHash(`md5$${digits.repeat(2)}`)).toBe(true)
    expect(isIdentityHash(`sha512$${digits.repeat(8)}`)).toBe(false)
    expect(isIdentityHash(digits.repeat(4))).toBe(false)
  })

  test('is not what the Open Badges 1.1 text gives as an example: the 40 digits are SHA-1', () => {
    expect(parseIdentityHash('sha256$28d50415252ab6c689a54413da15b083034b66e5')).toBeUndefined()
  })

  test.for([
    ['a digit too few', `sha256$${digits.repeat(4).slice(1)}`],
    ['a digit too many', `sha256$0${digits.repeat(4)}`],
    ['a letter beyond f', `sha256$${digits.repeat(4).replace('f', 'g')}`],
    ['no digits', 'sha256$'],
    ['the length of another algorithm', `md5$${digits.repeat(4)}`],
    ['another algorithm', `sha1$${digits.repeat(2)}01234567`],
    ['32 digits without a name', digits.repeat(2)],
    ['an e-mail address', 'nobody@example.org'],
    ['a line feed', `sha256$${digits.repeat(4)}\n`],
  ] as const)('is not one: %s', ([, text]) => {
    expect(parseIdentityHash(text)).toBeUndefined()
  })
})

describe('an e-mail address', () => {
  const local64 = 'a'.repeat(64)
  const domain = (length: number) => `${'a'.repeat(length - 4)}.org`

  test.for([
    'a@b',
    'taro.yamada+badge@example.ac.jp',
    "o'neil@example.org",
    '山田@例え.jp',
    `${local64}@example.org`,
    `${local64}@${domain(189)}`,
  ])('%s', (text) => {
    expect(isEmail(text)).toBe(true)
  })

  test.for([
    ['nothing before the sign', '@example.org'],
    ['nothing after it', 'a@'],
    ['no sign', 'example.org'],
    ['two signs', 'a@b@c'],
    ['a space', 'a b@example.org'],
    ['a space at the end', 'a@example.org '],
    ['an ideographic space', 'a\u3000b@example.org'],
    ['a line feed', 'a@example.org\n'],
    ['a name around it', 'A <a@example.org>'],
    ['a list', 'a@example.org,b'],
    ['a link', 'mailto:a@example.org'],
    ['a domain that begins with a dot', 'a@.example.org'],
    ['a domain that ends with one', 'a@example.org.'],
    ['a domain with two in a row', 'a@example..org'],
    ['an invisible override', 'a\u202E@example.org'],
    ['half of a character', 'a\uD800@example.org'],
    ['65 characters before the sign', `a${local64}@example.org`],
    ['255 characters', `${local64}@${domain(190)}`],
  ] as const)('is not one: %s', ([, text]) => {
    expect(isEmail(text)).toBe(false)
  })
})

describe('other values', () => {
  test('countries are the assigned codes, in capitals', () => {
    for (const code of ['JP', 'GB', 'AD', 'ZW', 'SX', 'SS']) expect(isCountryCode(code)).toBe(true)
    for (const code of ['', 'jp', 'UK', 'EU', 'XK', 'JPN', 'AN', 'SU', 'JP ', '__proto__']) {
      expect(isCountryCode(code)).toBe(false)
    }
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
    const assigned = letters.flatMap((first) => letters.filter((second) => isCountryCode(first + second)))
    expect(assigned).toHaveLength(249)
  })

  test.for(['+16175551212', '+81312345678', '+123456789012345', '+12', '+16175551212;ext=12'])(
    'a telephone: %s',
    (text) => {
      expect(isPhoneNumber(text)).toBe(true)
    },
  )

  test.for([
    '16175551212',
    '+0312345678',
    '+1',
    '+1234567890123456',
    '+81-3-1234-5678',
    '+81 3',
    '03-1234-5678',
    '+81;ext=',
    '+8１',
  ])('not a telephone: %s', (text) => {
    expect(isPhoneNumber(text)).toBe(false)
  })

  test('credits are zero or more', () => {
    for (const credits of [0, -0, 0.5, 3, Number.MAX_VALUE]) expect(isCredits(credits)).toBe(true)
    expect(creditsProblem(-Number.MIN_VALUE)).toBe('CREDITS_NEGATIVE')
    expect(creditsProblem(Number.NEGATIVE_INFINITY)).toBe('NUMBER_NOT_FINITE')
    expect(creditsProblem(Number.NaN)).toBe('NUMBER_NOT_FINITE')
  })
})

describe('a text that people read', () => {
  test.for([
    '修了証',
    '\n修了証',
    '\u3000修了証',
    'Tab\tand\r\nlines',
    '👩‍🎓 family emoji',
    'שלום\u200F world',
    'a\u00A0b',
  ])('is fine: %s', (text) => {
    expect(textProblem(text)).toBeUndefined()
  })

  test.for([
    ['nothing', '', 'TEXT_BLANK'],
    ['a space', ' ', 'TEXT_BLANK'],
    ['full-width spaces', '\u3000\u3000', 'TEXT_BLANK'],
    ['line feeds', '\n\r\n', 'TEXT_BLANK'],
    ['a high half alone', 'a\uD83D', 'TEXT_LONE_SURROGATE'],
    ['a low half alone', '\uDE00a', 'TEXT_LONE_SURROGATE'],
    ['halves the wrong way round', '\uDE00\uD83D', 'TEXT_LONE_SURROGATE'],
    ['an override', 'badge\u202Egnp.exe', 'TEXT_BIDI_CONTROL'],
    ['an isolate', 'a\u2066b', 'TEXT_BIDI_CONTROL'],
    ['a NUL', 'a\0b', 'TEXT_CONTROL_CHARACTER'],
    ['an escape', '\u001B[31m', 'TEXT_CONTROL_CHARACTER'],
    ['UTF-8 that was read as Latin-1', 'ä¿®äº\u0086', 'TEXT_CONTROL_CHARACTER'],
    ['half a character and an override', '\u202E\uD83D', 'TEXT_LONE_SURROGATE'],
  ] as const)('is not: %s', ([, text, code]) => {
    expect(textProblem(text)).toBe(code)
  })

  test('has a UTF-8 form exactly when no half stands alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'é', '証', '😀', '\uD83D', '\uDE00') }), (text) => {
        expect(hasLoneSurrogate(text)).toBe(Buffer.from(text, 'utf8').toString('utf8') !== text)
      }),
    )
  })
})

describe('the messages', () => {
  const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort()

  test.for(Object.entries(VALUES))('of %s name the property and the value, and no more', ([, { en, ja }]) => {
    expect(placeholders(en)).toEqual(['property', 'value'])
    expect(placeholders(ja)).toEqual(['property', 'value'])
  })

  test.for(Object.entries(IDENTITY))('of %s have no room for an identity', ([, { en, ja }]) => {
    expect(placeholders(ja)).toEqual(placeholders(en))
    for (const name of placeholders(en)) expect(['algorithm', 'type', 'property']).toContain(name)
  })
})
