import { checkAward, checkDescriptor, readAward, readDescriptor } from '@shirushi/core/descriptors'
import { describe, expect, test } from 'vitest'
import { DESCRIPTOR_LIMITS } from '../src/descriptors/shape/shape-limits.ts'
import { InvalidArgumentError } from '../src/errors.ts'
import * as samples from './support/descriptor-samples.ts'

const BARE = { schemaVersion: '1.0' }

/** The findings about a descriptor with these fields, as `CODE path`. */
function found(fields: object): string[] {
  return checkDescriptor({ ...BARE, ...fields }).map(({ code, path }) => `${code} ${path}`)
}

function foundInAward(fields: object): string[] {
  return checkAward(fields).map(({ code, path }) => `${code} ${path}`)
}

describe('the form of a descriptor', () => {
  test.each(Object.entries(samples))('has nothing wrong with it in the sample %s', (name, sample) => {
    const check = name.endsWith('_AWARD') ? checkAward : checkDescriptor
    expect(check(sample)).toEqual([])
  })

  test.each([
    ['is an object', null, ['DESCRIPTOR_WRONG_TYPE ']],
    ['is no list', [], ['DESCRIPTOR_WRONG_TYPE ']],
    ['is no text', 'Welding', ['DESCRIPTOR_WRONG_TYPE ']],
    ['names its version', {}, ['DESCRIPTOR_PROPERTY_MISSING /schemaVersion']],
    ['names a version that we know', { schemaVersion: '2.0' }, ['DESCRIPTOR_VALUE_UNKNOWN /schemaVersion']],
    ['names it as a text', { schemaVersion: 1 }, ['DESCRIPTOR_WRONG_TYPE /schemaVersion']],
    ['needs no more than that', BARE, []],
  ])('%s', (_title, value, expected) => {
    expect(checkDescriptor(value).map(({ code, path }) => `${code} ${path}`)).toEqual(expected)
  })

  test.each([
    ['a field that the model has', { code: 'A-1' }, []],
    ['a field that it does not have', { cost: 1 }, ['DESCRIPTOR_PROPERTY_UNKNOWN /cost']],
    ['a field without a name', { '': 1 }, ['DESCRIPTOR_PROPERTY_UNKNOWN /']],
    ['what every object inherits', { toString: 1 }, ['DESCRIPTOR_PROPERTY_UNKNOWN /toString']],
    [
      'a field that it has elsewhere',
      { effort: { hours: 1, points: 1 } },
      ['DESCRIPTOR_PROPERTY_UNKNOWN /effort/points'],
    ],
    [
      'a part that lacks what it is about',
      { learningOutcomes: [{}] },
      ['DESCRIPTOR_PROPERTY_MISSING /learningOutcomes/0/text'],
    ],
    ['a list', { tags: ['a', 'b'] }, []],
    ['one of what is listed', { tags: 'a' }, ['DESCRIPTOR_WRONG_TYPE /tags']],
    ['a list of something else', { tags: ['a', 1] }, ['DESCRIPTOR_WRONG_TYPE /tags/1']],
    ['null', { title: null }, ['DESCRIPTOR_WRONG_TYPE /title']],
    [
      'a text for a truth',
      { image: { id: 'x', marksMicroCredential: 'yes' } },
      ['DESCRIPTOR_WRONG_TYPE /image/marksMicroCredential'],
    ],
  ])('is judged by the model: %s', (_title, fields, expected) => {
    expect(found(fields)).toEqual(expected)
  })
})

describe('a text in several languages', () => {
  test.each([
    ['ja', []],
    ['en-GB', []],
    ['zh-Hant-TW', []],
    ['JA', []],
    ['x-private', ['DESCRIPTOR_LANGUAGE_KEY /title/x-private']],
    ['', ['DESCRIPTOR_LANGUAGE_KEY /title/']],
    ['日本語', ['DESCRIPTOR_LANGUAGE_KEY /title/日本語']],
    ['en_GB', ['DESCRIPTOR_LANGUAGE_KEY /title/en_GB']],
    ['__proto__', ['DESCRIPTOR_LANGUAGE_KEY /title/__proto__']],
    ['constructor', ['DESCRIPTOR_LANGUAGE_KEY /title/constructor']],
  ])('may be in "%s", or not', (language, expected) => {
    expect(found({ title: Object.fromEntries([[language, 'a']]) })).toEqual(expected)
  })

  test('is made of texts', () => {
    expect(found({ title: { ja: 1, en: ['a'] } })).toEqual([
      'DESCRIPTOR_WRONG_TYPE /title/ja',
      'DESCRIPTOR_WRONG_TYPE /title/en',
    ])
  })

  test('is an object', () => expect(found({ title: '名称' })).toEqual(['DESCRIPTOR_WRONG_TYPE /title']))
})

describe('a value of a closed vocabulary', () => {
  test('is one of its values', () => {
    expect(found({ credentialKind: 'badge', delivery: { modes: ['online', 'onsite'] } })).toEqual([])
  })

  test.each([
    ['blended', undefined],
    ['Blended', 'blended'],
    ['ブレンド型', 'blended'],
    ['work-based', 'workBased'],
    ['http://data.europa.eu/snb/learning-assessment/920fbb3cbe', 'online'],
    ['onlime', 'online'],
  ])('that is written %s is said to be %s', (mode, nearest) => {
    const [finding] = checkDescriptor({ ...BARE, delivery: { modes: [mode] } })
    expect(finding?.params['nearest']).toBe(nearest)
    expect(finding?.code).toBe(nearest === undefined ? undefined : 'DESCRIPTOR_VALUE_MISSPELT')
  })

  test('is named with all others where they are few and none is meant', () => {
    const [finding] = checkDescriptor({ ...BARE, effort: { basis: 'weeks' } })
    expect(finding).toMatchObject({
      code: 'DESCRIPTOR_VALUE_UNKNOWN',
      path: '/effort/basis',
      params: { value: 'weeks', expected: 'contact, total, unspecified' },
    })
  })

  test('may be anything where the vocabulary is open', () => {
    expect(found({ conformsTo: ['own'], level: [{ framework: 'SCQF', code: '7' }] })).toEqual([])
    expect(found({ conformsTo: [1] })).toEqual(['DESCRIPTOR_WRONG_TYPE /conformsTo/0'])
  })
})

describe('a date', () => {
  test.each([
    ['2024-02-29', undefined],
    ['2025-02-29', 'DESCRIPTOR_DATE_IMPOSSIBLE'],
    ['2025-04-31', 'DESCRIPTOR_DATE_IMPOSSIBLE'],
    ['2025-13-01', 'DESCRIPTOR_DATE_IMPOSSIBLE'],
    ['0000-01-01', 'DESCRIPTOR_DATE_IMPOSSIBLE'],
    ['2025-04-01T09:00:00+09:00', undefined],
    ['2025-04-01T09:00:00.125Z', undefined],
    ['2025-04-01T25:00:00Z', 'DESCRIPTOR_DATE_IMPOSSIBLE'],
    ['2025-04-01T09:00:00+15:00', 'DESCRIPTOR_DATE_IMPOSSIBLE'],
    ['2025-04-01T09:00:00', 'DESCRIPTOR_DATE_MALFORMED'],
    ['2025-04-01T09:00Z', 'DESCRIPTOR_DATE_MALFORMED'],
    ['2025/04/01', 'DESCRIPTOR_DATE_MALFORMED'],
    ['令和7年4月1日', 'DESCRIPTOR_DATE_MALFORMED'],
    ['2025-4-1', 'DESCRIPTOR_DATE_MALFORMED'],
    ['', 'DESCRIPTOR_DATE_MALFORMED'],
    [20250401, 'DESCRIPTOR_WRONG_TYPE'],
  ])('may be written %s, or not', (start, code) => {
    expect(checkDescriptor({ ...BARE, schedule: { start } }).map((finding) => finding.code)).toEqual(
      code === undefined ? [] : [code],
    )
  })
})

describe('a number', () => {
  test.each([
    [{ hours: 0 }, []],
    [{ hours: 0.5 }, []],
    [{ hours: 1e300 }, []],
    [{ hours: -0.5 }, ['DESCRIPTOR_NUMBER_RANGE /effort/hours']],
    [{ hours: -0 }, ['DESCRIPTOR_NUMBER_RANGE /effort/hours']],
    [{ hours: '120' }, ['DESCRIPTOR_WRONG_TYPE /effort/hours']],
    [{ hours: Number.NaN }, ['DESCRIPTOR_VALUE_NOT_JSON /effort/hours']],
    [{ hours: Number.POSITIVE_INFINITY }, ['DESCRIPTOR_VALUE_NOT_JSON /effort/hours']],
    [{ hours: 120n }, ['DESCRIPTOR_VALUE_NOT_JSON /effort/hours']],
  ])('of hours is finite and not negative: %o', (effort, expected) => {
    expect(found({ effort })).toEqual(expected)
  })

  test('of people is whole', () => {
    expect(found({ capacity: 30 })).toEqual([])
    expect(found({ capacity: 30.5 })).toEqual(['DESCRIPTOR_WRONG_TYPE /capacity'])
    expect(found({ capacity: -1 })).toEqual(['DESCRIPTOR_NUMBER_RANGE /capacity'])
  })

  test.each([
    [0, ['DESCRIPTOR_NUMBER_RANGE /award/stars']],
    [1, []],
    [3, []],
    [4, ['DESCRIPTOR_NUMBER_RANGE /award/stars']],
    [1.5, ['DESCRIPTOR_WRONG_TYPE /award/stars']],
    ['★★', ['DESCRIPTOR_WRONG_TYPE /award/stars']],
  ])('of stars in an award is one to three: %o', (stars, expected) => {
    expect(foundInAward({ stars })).toEqual(expected)
  })

  const RANGE = 'DESCRIPTOR_NUMBER_RANGE /badgeTier/starRange'
  test.each([
    [[1, 3], []],
    [[0, 0], []],
    [[2, 2], []],
    [[3, 1], [RANGE]],
    [[1, 4], [`${RANGE}/1`]],
    [[-1, 3], [`${RANGE}/0`]],
    [[1], [RANGE]],
    [[1, 2, 3], [RANGE]],
    [[], [RANGE]],
    [[1.5, 3], ['DESCRIPTOR_WRONG_TYPE /badgeTier/starRange/0']],
    [
      [{ toString: 1 }, 3],
      ['DESCRIPTOR_WRONG_TYPE /badgeTier/starRange/0', RANGE],
    ],
    ['1-3', ['DESCRIPTOR_WRONG_TYPE /badgeTier/starRange']],
  ])('of stars of a class goes up from the fewest to the most: %o', (starRange, expected) => {
    expect(found({ badgeTier: { framework: 'own', code: '1', starRange } })).toEqual(expected)
  })
})

describe('the results of a descriptor', () => {
  test('have an id each, levels included', () => {
    const results = [{ id: 'a', levels: [{ id: 'b' }, { id: 'c' }] }, { id: 'd' }]
    expect(found({ results })).toEqual([])
  })

  test.each([
    ['two results', [{ id: 'a' }, { id: 'a' }], '/results/1/id'],
    ['two levels', [{ id: 'a', levels: [{ id: 'b' }, { id: 'b' }] }], '/results/0/levels/1/id'],
    [
      'levels of two results',
      [
        { id: 'a', levels: [{ id: 'c' }] },
        { id: 'b', levels: [{ id: 'c' }] },
      ],
      '/results/1/levels/0/id',
    ],
    ['a result and its level', [{ id: 'a', levels: [{ id: 'a' }] }], '/results/0/levels/0/id'],
  ])('that share an id cannot be told apart: %s', (_title, results, path) => {
    expect(found({ results })).toEqual([`DESCRIPTOR_RESULT_ID_TWICE ${path}`])
  })
})

describe('the wording of the source', () => {
  test.each([
    ['/delivery/methods/0', []],
    ['/', []],
    ['jp-rishu-164/JP-7/key', []],
    ['delivery', ['DESCRIPTOR_SOURCE_PATH /sourceTerms/delivery']],
    ['', ['DESCRIPTOR_SOURCE_PATH /sourceTerms/']],
    ['__proto__', ['DESCRIPTOR_SOURCE_PATH /sourceTerms/__proto__']],
  ])('is kept by the path of the field, or of the element: "%s"', (path, expected) => {
    expect(found({ sourceTerms: Object.fromEntries([[path, '授業の方法']]) })).toEqual(expected)
  })
})

describe('a value from a stranger', () => {
  const cycle: Record<string, unknown> = { ...BARE }
  cycle['provider'] = { parent: cycle }
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()

  /** Nested lists, this many deep. */
  function nested(depth: number): unknown {
    let value: unknown = []
    for (let made = 1; made < depth; made++) value = [value]
    return value
  }

  test.each([
    ['contains itself', cycle, 'DESCRIPTOR_CYCLE'],
    ['is a proxy without an object', proxy, 'DESCRIPTOR_UNREADABLE'],
    ['is too deep', { ...BARE, tags: nested(DESCRIPTOR_LIMITS.depth) }, 'DESCRIPTOR_TOO_LARGE'],
    ['is far too deep', nested(100_000), 'DESCRIPTOR_TOO_LARGE'],
    [
      'has too many values',
      { ...BARE, tags: Array(DESCRIPTOR_LIMITS.values).fill('a') },
      'DESCRIPTOR_TOO_LARGE',
    ],
    [
      'claims a length without end',
      { ...BARE, tags: new Proxy([], { get: (_, name) => (name === 'length' ? 2 ** 32 : 'a') }) },
      'DESCRIPTOR_TOO_LARGE',
    ],
    [
      'has a text that is too long',
      { ...BARE, code: 'a'.repeat(DESCRIPTOR_LIMITS.stringLength + 1) },
      'DESCRIPTOR_TOO_LARGE',
    ],
    [
      'has a name that is too long',
      { ...BARE, ['a'.repeat(DESCRIPTOR_LIMITS.nameLength + 1)]: 1 },
      'DESCRIPTOR_TOO_LARGE',
    ],
    ['has a hole', { ...BARE, tags: Array(1) }, 'DESCRIPTOR_VALUE_NOT_JSON'],
    ['has undefined', { ...BARE, code: undefined }, 'DESCRIPTOR_VALUE_NOT_JSON'],
    ['has a function', { ...BARE, toJSON: () => BARE }, 'DESCRIPTOR_VALUE_NOT_JSON'],
    ['has a date object', { ...BARE, schedule: { start: new Date(0) } }, 'DESCRIPTOR_VALUE_NOT_JSON'],
    ['has half a character', { ...BARE, code: '\uD83D' }, 'DESCRIPTOR_TEXT_MALFORMED'],
    ['has half a character in a name', { ...BARE, title: { 'ja\uDC00': 'a' } }, 'DESCRIPTOR_TEXT_MALFORMED'],
    [
      'throws when it is read',
      {
        ...BARE,
        get code() {
          throw new Error('no')
        },
      },
      'DESCRIPTOR_UNREADABLE',
    ],
    [
      'throws when its fields are listed',
      new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error('no')
          },
        },
      ),
      'DESCRIPTOR_UNREADABLE',
    ],
  ])('that %s is no descriptor', (_title, value, code) => {
    const { descriptor, findings } = readDescriptor(value)
    expect(findings.map((finding) => finding.code)).toContain(code)
    expect(descriptor).toBeUndefined()
  })

  test('may be as deep and as large as the limits, and is then judged by the model', () => {
    expect(found({ tags: nested(DESCRIPTOR_LIMITS.depth - 1) })).toEqual(['DESCRIPTOR_WRONG_TYPE /tags/0'])
    expect(found({ tags: Array(DESCRIPTOR_LIMITS.values - 3).fill('a') })).toEqual([])
  })

  test('has only members of its own', () => {
    const heir: unknown = Object.create(Object.assign(Object.create(null), BARE))
    expect(checkDescriptor(heir).map(({ code }) => code)).toEqual(['DESCRIPTOR_PROPERTY_MISSING'])
  })

  test('is told which fields there are where it has another one', () => {
    const [finding] = checkDescriptor({ ...BARE, qualityAssurance: [{ agency: { en: 'FINEEC' } }] })
    expect(finding?.params['fields']?.split(', ')).toEqual(['type', 'standard', 'body', 'url', 'statement'])
  })

  test('reaches no prototype', () => {
    const value: unknown = JSON.parse('{"schemaVersion":"1.0","__proto__":{"code":"A-1"},"constructor":{}}')
    const { descriptor, findings } = readDescriptor(value)
    expect(findings.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'DESCRIPTOR_PROPERTY_UNKNOWN /__proto__',
      'DESCRIPTOR_PROPERTY_UNKNOWN /constructor',
    ])
    expect(descriptor).toBeUndefined()
    expect({}).not.toHaveProperty('code')
  })

  test('cannot be one thing to the check and another to its reader', () => {
    let reads = 0
    const { descriptor } = readDescriptor({
      ...BARE,
      get code() {
        reads++
        return reads === 1 ? 'A-1' : 1
      },
    })
    expect(reads).toBe(1)
    expect(descriptor).toStrictEqual({ ...BARE, code: 'A-1' })
  })

  test('has its findings counted, but not all of them kept', () => {
    expect(found({ tags: Array(5_000).fill(1) })).toHaveLength(1_000)
  })
})

describe('reading', () => {
  test('gives a copy that is equal, unshared and frozen all through', () => {
    const source = structuredClone(samples.JP)
    const { descriptor, findings } = readDescriptor(source)
    expect(findings).toEqual([])
    expect(descriptor).toStrictEqual(source)
    expect(descriptor).not.toBe(source)
    expect(descriptor?.delivery?.methods?.[0]).not.toBe(source.delivery?.methods?.[0])
    expect(Object.isFrozen(source)).toBe(false)
    for (const part of [descriptor, descriptor?.delivery, descriptor?.delivery?.methods, descriptor?.title]) {
      expect(Object.isFrozen(part)).toBe(true)
    }
  })

  test('gives an award on the same terms', () => {
    const { award, findings } = readAward(samples.IBARAKI_AWARD)
    expect({ award, findings }).toStrictEqual({ award: samples.IBARAKI_AWARD, findings: [] })
    expect(Object.isFrozen(award?.learner?.identifiers)).toBe(true)
    expect(readAward({ stars: 9 })).not.toHaveProperty('award')
  })

  test('changes no character of a name', () => {
    const name = '\uFA19社 か\u3099 葛\u{E0100}城'
    expect(readAward({ learner: { name } }).award?.learner?.name).toBe(name)
  })

  test('says what it finds in the language that is asked for', () => {
    const [finding] = checkDescriptor({ ...BARE, capacity: '若干名' }, { language: 'ja' })
    expect(finding?.message).toContain('整数')
  })

  test('takes no other language', () => {
    const french = { language: 'fr' } as unknown as { language: 'ja' }
    expect(() => checkDescriptor(BARE, french)).toThrow(InvalidArgumentError)
    expect(() => checkAward(BARE, french)).toThrow(InvalidArgumentError)
  })
})
