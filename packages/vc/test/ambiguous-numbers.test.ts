import { ambiguousNumbers, canonicalizeRdf } from '@shirushi/vc/canonicalize'
import { bundledContext, CONTEXT_DIGESTS, createDocumentLoader } from '@shirushi/vc/contexts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const DOUBLE = 'http://www.w3.org/2001/XMLSchema#double'
const documentLoader = createDocumentLoader()

/** The text that the library makes of a number. */
async function written(number: number, type?: string): Promise<string> {
  const term = type === undefined ? 'urn:n' : { '@id': 'urn:n', '@type': type }
  const document = { '@context': { n: term }, '@id': 'urn:s', n: number }
  const { nquads } = await canonicalizeRdf(document, { documentLoader })
  return nquads.slice('<urn:s> <urn:n> '.length)
}

const numberIn = (literal: string): number => Number(/^"([^"]*)"/.exec(literal)?.[1])

const view = new DataView(new ArrayBuffer(8))

/** The double so many steps further from zero, or nearer to it. */
function step(number: number, steps: bigint): number {
  view.setFloat64(0, number)
  view.setBigInt64(0, view.getBigInt64(0) + steps)
  return view.getFloat64(0)
}

/** Some other double that the library writes alike. */
async function twinOf(number: number, type?: string): Promise<number | undefined> {
  const sign = Math.sign(number)
  const literal = await written(number, type)
  const near = [1n, -1n, 2n, -2n, 3n, -3n, 4n, -4n].map((steps) => step(number, steps))
  for (const other of [numberIn(literal), ...near, sign * 1e-7, sign * 2e-7]) {
    if (!Number.isFinite(other) || Object.is(other, number)) continue
    if ((await written(other, type)) === literal) return other
  }
  return undefined
}

/**
 * Next to `4e-29`, which the library writes as zero, the double `4.0000000000000003e-29` has the text `4.0E-29` for
 * itself. It is named all the same: whoever reads the text gets another number.
 */
const isLonely = (number: number): boolean =>
  String(number).includes('.') && /^-?\de-/.test(String(Number(number.toExponential(15))))

const numbers = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.double({ min: -10, max: 10, noNaN: true }),
  fc.integer().map((value) => value / 100),
  fc.maxSafeInteger(),
  fc.bigInt({ min: -(10n ** 23n), max: 10n ** 23n }).map(Number),
  fc
    .tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -30, max: 30 }))
    .map(([digit, power]) => digit * 10 ** power),
)

describe('numbers that JSON-LD cannot keep apart', () => {
  test.for([
    ['a tiny one', 1e-7, 2e-7],
    ['the smallest', 5e-324, 0],
    ['a negative tiny one', -1e-7, -3e-9],
    ['one with 17 digits', 0.1 + 0.2, 0.3],
    ['next to one', 1 + Number.EPSILON, 1 + 2 * Number.EPSILON],
    ['minus zero', -0, 0],
    ['a huge one with 17 digits', 12345678901234568e5, 12345678901234570e5],
  ] as const)('%s is named', async ([, number, other]) => {
    expect(ambiguousNumbers({ number })).toEqual(['/number'])
    expect(await written(number)).toBe(await written(other))
  })

  test.for([
    0,
    1,
    -1,
    7.5,
    0.1,
    0.3,
    1e-6,
    1.5e-7,
    2 ** 53,
    2 ** 53 + 2,
    123456789012345680000,
    1e21,
    1e300,
    100,
    98.6,
  ])('%d is safe', async (number) => {
    expect(ambiguousNumbers({ number })).toEqual([])
    expect(numberIn(await written(number))).toBe(number)
  })

  test.for([undefined, DOUBLE])('the rule is that of the library, for the type %s', async (type) => {
    const property = fc.asyncProperty(numbers, async (number) => {
      const document = { '@context': { n: { '@id': 'urn:n', ...(type && { '@type': type }) } }, n: number }
      const isNamed = ambiguousNumbers(document).length > 0
      expect(Object.is(numberIn(await written(number, type)), number)).toBe(!isNamed)
      if (isNamed && !isLonely(number)) expect(await twinOf(number, type), String(number)).toBeDefined()
    })
    await fc.assert(property, { numRuns: 400 })
  })

  test('are found wherever they are, in the order of the document', () => {
    const document = {
      'a/b': [1, { '~': 1e-7 }, [[-0]]],
      z: { '@list': [1e-8] },
      n: 3,
      y: 1e-9,
      text: '1e-7',
    }
    expect(ambiguousNumbers(document)).toEqual(['/a~1b/1/~0', '/a~1b/2/0/0', '/z/@list/0', '/y'])
    expect(ambiguousNumbers([1e-7])).toEqual(['/0'])
  })

  test('are not those that are kept as JSON', async () => {
    const kept = {
      '@context': { n: { '@id': 'urn:n', '@type': '@json' } },
      '@id': 'urn:s',
      n: { deep: [1e-7, 0.1 + 0.2] },
    }
    expect(ambiguousNumbers(kept)).toEqual([])
    expect((await canonicalizeRdf(kept, { documentLoader })).nquads).toContain('[1e-7,0.30000000000000004]')
    expect(ambiguousNumbers({ n: { '@type': '@json', '@value': { deep: 1e-7 } } })).toEqual([])
    expect(ambiguousNumbers({ publicKeyJwk: { x: 1e-7 } })).toEqual([])
    expect(ambiguousNumbers({ publicKeyJwk: { x: 1e-7 } }, { jsonTerms: [] })).toEqual(['/publicKeyJwk/x'])
    expect(ambiguousNumbers({ mine: 1e-7 }, { jsonTerms: ['mine'] })).toEqual([])
  })

  test('are those of a term that one context keeps as JSON and another does not', () => {
    const contexts = [{ n: { '@id': 'urn:n', '@type': '@json' } }, { n: 'urn:n' }]
    expect(ambiguousNumbers({ '@context': contexts, n: 1e-7 })).toEqual(['/n'])
    expect(ambiguousNumbers({ '@context': { jwk: 'urn:jwk' }, jwk: 1e-7 })).toEqual(['/jwk'])
  })

  test('are not what stands in a context', () => {
    expect(ambiguousNumbers({ '@context': { '@version': 1.1, n: 1e-7 } })).toEqual([])
  })

  test('of a typed value are those of its type', async () => {
    const number = 2 ** 53 + 2 ** 10 + 2
    expect(ambiguousNumbers({ n: number })).toEqual([])
    expect(ambiguousNumbers({ n: 2 ** 60 + 2 ** 8 })).toEqual([])
    expect(ambiguousNumbers({ n: { '@value': 2 ** 60 + 2 ** 8, '@type': DOUBLE } })).toEqual(['/n/@value'])
    expect(ambiguousNumbers({ n: { '@value': 1e-7, '@type': DOUBLE } })).toEqual([])
  })

  test('are known for every term that a bundled context keeps as JSON', () => {
    const terms = new Set<string>()
    const learn = (value: unknown, name: string): void => {
      if (typeof value !== 'object' || value === null) return
      const type: unknown = Reflect.get(value, '@type')
      if (type === '@json') terms.add(name)
      expect(type, name).not.toBe(DOUBLE)
      for (const [inside, member] of Object.entries(value)) learn(member, inside)
    }
    for (const url of Object.keys(CONTEXT_DIGESTS)) learn(bundledContext(url), url)
    expect(terms.size).toBeGreaterThan(3)
    for (const term of terms) expect(ambiguousNumbers({ [term]: 1e-7 }), term).toEqual([])
  })

  test('of a document without end, or of no JSON, are not looked for', () => {
    const circle: Record<string, unknown> = {}
    circle['circle'] = circle
    expect(() => ambiguousNumbers(circle)).toThrow(expect.objectContaining({ limit: 'depth' }))
    expect(() => ambiguousNumbers({ list: new Array(20_000).fill(0) })).toThrow(
      expect.objectContaining({ limit: 'values' }),
    )
    expect(ambiguousNumbers({ list: new Array(20_000).fill(0) }, { limits: { values: 30_000 } })).toEqual([])
    expect(() => ambiguousNumbers({ number: Number.NaN })).toThrow(
      expect.objectContaining({ fault: 'number' }),
    )
    const polluting: object = JSON.parse('{"__proto__":{"n":1e-7}}')
    expect(() => ambiguousNumbers(polluting)).toThrow(expect.objectContaining({ fault: 'unsafe' }))
    expect(ambiguousNumbers({ constructor: 1e-7 })).toEqual(['/constructor'])
  })
})
