import fc from 'fast-check'

/** Texts that broke something somewhere, and any others. */
export const arbitraryText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    'データリテラシー基礎',
    '髙橋 𠮷野 ﾊﾝｶｸ',
    '👩🏽‍🔬 🇯🇵 🏅',
    `"quoted" 'single' \\ back`,
    'first line\nsecond line\ttab',
    'line\u2028separator\u2029paragraph',
    'e\u0301 and é, ﬁ and fi',
    '<script>alert(1)</script>',
    '=HYPERLINK("https://issuer.example/")',
    '__proto__',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
)

/** The path of an address: letters and digits, never empty. */
const arbitraryPath = fc.string({ unit: fc.constantFrom(...'abcxyz019'), minLength: 1, maxLength: 8 })

/** An address for the things of a kind; different kinds never share one. */
export function arbitraryUrl(kind: string): fc.Arbitrary<string> {
  return arbitraryPath.map((path) => `https://issuer.example/${kind}/${path}`)
}

const EARLIEST = new Date('0001-01-02T00:00:00Z')
const LATEST = new Date('9999-12-30T00:00:00Z')

const arbitraryMoment = fc.date({ min: EARLIEST, max: LATEST, noInvalidDate: true })

/** A moment as somebody might write it. */
function writtenAs(moment: Date, form: 'date' | 'utc' | 'tokyo'): Date | string {
  if (form === 'date') return moment
  if (form === 'utc') return moment.toISOString()
  const inTokyo = new Date(moment.getTime() + 9 * 3_600_000).toISOString()
  return inTokyo.replace('Z', '+09:00')
}

const arbitraryForm = fc.constantFrom('date', 'utc', 'tokyo' as const)

/** A date in one of the forms that builders take. */
export const arbitraryDate: fc.Arbitrary<Date | string> = fc
  .tuple(arbitraryMoment, arbitraryForm)
  .map(([moment, form]) => writtenAs(moment, form))

/** A beginning and an end that is not before it. */
export const arbitraryPeriod: fc.Arbitrary<readonly [from: Date | string, until: Date | string]> = fc
  .tuple(arbitraryMoment, arbitraryMoment, arbitraryForm, arbitraryForm)
  .map(([a, b, formOfFirst, formOfSecond]) => {
    const [first, second] = a <= b ? [a, b] : [b, a]
    return [writtenAs(first, formOfFirst), writtenAs(second, formOfSecond)]
  })

export const arbitraryLanguage: fc.Arbitrary<string> = fc.constantFrom('ja', 'en-GB', 'zh-Hant-TW')

export const arbitraryEmail: fc.Arbitrary<string> = arbitraryPath.map((name) => `${name}@example.org`)

export const arbitraryCredits: fc.Arbitrary<number> = fc.oneof(
  fc.nat(200),
  fc.double({ min: 0, max: 1e6, noNaN: true, noDefaultInfinity: true }),
)

/** Properties of somebody's own, as full IRIs: they need no context. */
export const arbitraryExtensions: fc.Arbitrary<{ readonly [property: string]: unknown }> = fc.dictionary(
  arbitraryPath.map((name) => `https://terms.example/${name}`),
  fc.oneof(arbitraryText, fc.boolean(), fc.record({ 'https://terms.example/inner': arbitraryText })),
  { maxKeys: 2 },
)

/** A signed text, by its form. */
export const arbitraryJws: fc.Arbitrary<string> = fc.constantFrom(
  'eyJhbGciOiJFUzI1NiJ9.eyJuYW1lIjoi44GC44GE44GGIn0.c2lnbmF0dXJl',
  'eyJhbGciOiJFZERTQSJ9.eyJpZCI6InVybjp1dWlkOjEifQ.YW5vdGhlcg',
)

export const arbitraryImageUri: fc.Arbitrary<string> = fc.oneof(
  arbitraryUrl('images').map((url) => `${url}.png`),
  fc.constantFrom(
    'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciLz4=',
  ),
)

/** A list of none, one or two: an empty one has to be left out. */
export function listed<Item>(item: fc.Arbitrary<Item>): fc.Arbitrary<Item[]> {
  return fc.array(item, { maxLength: 2 })
}
