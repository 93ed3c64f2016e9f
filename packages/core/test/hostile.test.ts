/**
 * Attackers 9, JSON: duplicate keys, `__proto__`, depth bombs, numbers beyond doubles, lone surrogates,
 * huge texts. Nothing inside a badge may crash the process, hang it, or change what is outside.
 */
import {
  checkBadge,
  compareCredentials,
  createCredential,
  downgradeToOpenBadges2,
  hashIdentity,
  matchIdentity,
  upgradeToOpenBadges3,
} from '@shirushi/core'
import { isShirushiError } from '@shirushi/core/errors'
import { FindingList, MAX_FINDINGS } from '@shirushi/core/findings'
import {
  applyPatch,
  findJsonProblems,
  inspectJson,
  type JsonObject,
  parseJson,
  resolvePointer,
  toJsonTree,
} from '@shirushi/core/json'
import {
  hostedScopeOf,
  normaliseOb2,
  recogniseOb2,
  upgradeLegacyAssertion,
  verificationMethodOf,
} from '@shirushi/core/ob2'
import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { arbitraryCredentialInput } from './support/arbitrary-badges.ts'
import { BADGE, BADGE_V1, ENDORSEMENT } from './support/badges.ts'
import {
  assertion,
  bundle,
  credential,
  downgradeOptions,
  frozen,
  fullBundle,
  profile,
  upgradeOptions,
} from './support/conversion-samples.ts'
import { mutationsOf } from './support/mutations.ts'

/** Whoever writes TypeScript cannot pass these; a program that read them from somewhere can. */
const asDocument = (value: unknown): JsonObject => value as JsonObject

const email = 'hanako@recipient.example'

/** Everything that takes a document, or a part of one, from a stranger. */
const READERS: readonly (readonly [name: string, read: (value: unknown) => unknown])[] = [
  ['checkBadge', (value) => checkBadge(value)],
  ['checkBadge, JSON form', (value) => checkBadge(value, { form: 'json', language: 'ja' })],
  ['toJsonTree', (value) => toJsonTree(value)],
  ['findJsonProblems', (value) => findJsonProblems(value)],
  ['matchIdentity', (value) => matchIdentity(email, value)],
  ['matchIdentity, in a list', (value) => matchIdentity({ type: 'ext:x', value: 'y' }, [value, value])],
  ['compareCredentials', (value) => compareCredentials(value, BADGE)],
  ['compareCredentials, with itself', (value) => compareCredentials(value, value)],
  [
    'upgradeToOpenBadges3, an assertion',
    (value) => upgradeToOpenBadges3({ assertion: value }, upgradeOptions),
  ],
  [
    'upgradeToOpenBadges3, a badge class',
    (value) => upgradeToOpenBadges3({ ...bundle, badgeClass: value }, upgradeOptions),
  ],
  [
    'upgradeToOpenBadges3, an issuer',
    (value) => upgradeToOpenBadges3({ ...bundle, issuer: value }, upgradeOptions),
  ],
  ['downgradeToOpenBadges2', (value) => downgradeToOpenBadges2(value, downgradeOptions)],
  ['recogniseOb2', (value) => recogniseOb2(value)],
  ['normaliseOb2', (value) => normaliseOb2(asDocument(value), new FindingList())],
  ['upgradeLegacyAssertion', (value) => upgradeLegacyAssertion(asDocument(value))],
  ['verificationMethodOf', (value) => verificationMethodOf(asDocument(value))],
  ['hostedScopeOf', (value) => hostedScopeOf(asDocument(value))],
  ['applyPatch, add', (value) => applyPatch(value, [{ op: 'add', path: '/issuer/id', value: 1 }])],
  ['applyPatch, remove', (value) => applyPatch(value, [{ op: 'remove', path: '/type' }])],
  ['applyPatch, move', (value) => applyPatch(value, [{ op: 'move', from: '/id', path: '/a~1b' }])],
  ['resolvePointer', (value) => resolvePointer(value, '/issuer/id/0')],
]

/** What throws something that no documentation names, as sentences; nothing is how it should be. */
function undocumented(value: unknown): string[] {
  return READERS.flatMap(([name, read]) => {
    try {
      read(value)
      return []
    } catch (error) {
      return isShirushiError(error) ? [] : [`${name}: ${String(error)}`]
    }
  })
}

/** Inherited by everything, if somebody managed to. */
const PROTOTYPES = [Object.prototype, Array.prototype, String.prototype, Function.prototype]
const untouched = PROTOTYPES.map((prototype) => Reflect.ownKeys(prototype))

afterEach(() => {
  expect(PROTOTYPES.map((prototype) => Reflect.ownKeys(prototype))).toEqual(untouched)
})

/** `wrap(wrap(… inner))`. */
function nested(depth: number, inner: unknown, wrap: (value: unknown) => unknown): unknown {
  let value = inner
  for (let level = 0; level < depth; level++) value = wrap(value)
  return value
}

function withGetter(document: object, name: string): object {
  const get = (): never => {
    throw new Error('a getter that throws')
  }
  return Object.defineProperty({ ...document }, name, { get, enumerable: true, configurable: true })
}

const allTraps: ProxyHandler<object> = new Proxy<ProxyHandler<object>>(
  {},
  {
    get() {
      throw new Error('a trap that throws')
    },
  },
)

function revoked(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {})
  revoke()
  return proxy
}

/** Has `a` and `b`, and in each of them itself. */
const endless: object = new Proxy(
  {},
  {
    get: (_, name) => (typeof name === 'string' ? endless : undefined),
    has: () => true,
    ownKeys: () => ['a', 'b'],
    getOwnPropertyDescriptor: () => ({ value: endless, enumerable: true, configurable: true }),
  },
)

function cyclic(document: object, ...path: readonly string[]): object {
  const copy = structuredClone(document)
  let node: unknown = copy
  for (const name of path.slice(0, -1)) node = Reflect.get(Object(node), name)
  Reflect.set(Object(node), path.at(-1) ?? '', copy)
  return copy
}

class Lookalike {
  readonly type = 'Assertion'
  readonly recipient = email
}

const BADGES = { 'a 3.0 badge': BADGE, 'a 2.0 assertion': assertion, 'a 2.0 profile': profile }

/** Values that JSON does not have, alone and in the place of every member of a badge. */
const FOREIGN: readonly (readonly [name: string, value: unknown])[] = [
  ['undefined', undefined],
  ['NaN', Number.NaN],
  ['more than doubles hold', Number.POSITIVE_INFINITY],
  ['minus zero', -0],
  ['a bigint', 10n],
  ['a symbol', Symbol('id')],
  ['a function', () => 'id'],
  ['a date', new Date(0)],
  ['a date that is none', new Date(Number.NaN)],
  ['a map', new Map([['type', 'Assertion']])],
  ['a set', new Set(['Assertion'])],
  ['an instance of a class', new Lookalike()],
  ['a text as an object', Object('Assertion')],
  ['bytes', Uint8Array.of(1, 2, 3)],
  ['an error', new Error('x')],
  ['a promise', Promise.resolve()],
  ['an object without a prototype', Object.create(null)],
  ['an object that cannot be a text', { toString: null, valueOf: null, [Symbol.toPrimitive]: null }],
  ['half a character', '\ud83c'],
  ['a list with a hole', Object.assign([1], { 2: 3 })],
  ['a list of holes', Object.assign([], { length: 4_294_967_295 })],
  [
    'a list that says it is endless',
    new Proxy([], { get: (list, name) => (name === 'length' ? 4_294_967_295 : Reflect.get(list, name)) }),
  ],
  ['a proxy that throws', new Proxy({}, allTraps)],
  ['a list that throws', new Proxy([], allTraps)],
  ['a proxy that was revoked', revoked({})],
  ['a list that was revoked', revoked([])],
  ['an object that has itself twice, without end', endless],
  [
    '__proto__, constructor and prototype',
    JSON.parse(
      '{"__proto__":{"type":"Assertion","polluted":1},"constructor":{"prototype":{"polluted":1}},"toString":1,"hasOwnProperty":1}',
    ),
  ],
]

describe('values that JSON does not have make nothing throw', () => {
  test.for(FOREIGN)('%s', ([, value]) => {
    expect(undocumented(value)).toEqual([])
  })

  /** Each of these is read up to the limits wherever it stands: a few places will do. */
  const WITHOUT_END = ['a list that says it is endless', 'an object that has itself twice, without end']
  const FEW = ['type', 'issuer']

  test.for(FOREIGN)('%s, in the place of every member of a badge', { timeout: 60_000 }, ([title, value]) => {
    for (const document of Object.values(BADGES)) {
      const all = [...Object.keys(document), 'verification', 'evidence', 'endorsement', 'related']
      for (const name of WITHOUT_END.includes(title) ? FEW : all) {
        expect(undocumented({ ...document, [name]: value })).toEqual([])
        expect(undocumented({ ...document, [name]: [value] })).toEqual([])
        expect(undocumented({ ...document, [name]: { type: value, id: value } })).toEqual([])
      }
    }
  })

  test.for(Object.entries(BADGES))('a getter that throws, at every member of %s', ([, document]) => {
    for (const name of Object.keys(document)) {
      expect(undocumented(withGetter(document, name))).toEqual([])
      expect(
        undocumented({ ...document, issuer: withGetter(document, name), badge: withGetter(document, name) }),
      ).toEqual([])
    }
    expect(checkBadge(withGetter(BADGE, 'name')).findings).toMatchObject([{ code: 'JSON_UNREADABLE' }])
  })

  test('whatever fast-check can make of them', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withSparseArray: true,
      withTypedArray: true,
      withNullPrototype: true,
      withBoxedValues: true,
      withObjectString: true,
    })
    const around = fc.oneof(
      anything,
      fc
        .tuple(
          fc.constantFrom(...Object.values(BADGES)),
          fc.constantFrom(...Object.keys({ ...BADGE, ...assertion })),
          anything,
        )
        .map(([document, name, value]) => ({ ...document, [name]: value })),
    )
    fc.assert(
      fc.property(around, (value) => {
        expect(undocumented(value)).toEqual([])
      }),
      { numRuns: 150 },
    )
  })
})

describe('documents that contain themselves end', () => {
  test.for([
    ['a badge that is its own issuer', cyclic(BADGE, 'issuer')],
    ['a badge whose issuer’s parent is the issuer', cyclic(BADGE, 'issuer', 'parentOrg')],
    ['a badge that endorses itself', { ...BADGE, endorsement: [cyclic(BADGE, 'evidence')] }],
    ['a badge whose context contains it', cyclic(BADGE, '@context', '2')],
    ['an assertion that is its own badge class', cyclic(assertion, 'badge')],
    [
      'an assertion that is its own evidence and recipient',
      cyclic(cyclic(assertion, 'evidence'), 'recipient'),
    ],
    ['a presentation of itself', cyclic({ type: 'VerifiablePresentation' }, 'verifiableCredential')],
    ['an unknown thing that holds itself twice', cyclic(cyclic({ a: 1 }, 'a'), 'b')],
  ] as const)('%s', ([, document]) => {
    expect(undocumented(document)).toEqual([])
  })

  // As YAML makes them of aliases. Followed blindly, 60 levels are 2^60 places.
  const branches = (wrap: (value: unknown) => unknown, inner: unknown = {}): unknown =>
    nested(60, inner, wrap)
  test.for([
    [
      'in a term of its own',
      { ...BADGE, 'https://x.example/a': branches((a) => ({ 'https://x.example/b': [a, a] })) },
    ],
    [
      'in tags',
      {
        ...BADGE,
        credentialSubject: {
          ...BADGE.credentialSubject,
          achievement: { ...BADGE.credentialSubject.achievement, tag: branches((a) => [a, a], 't') },
        },
      },
    ],
    [
      'in endorsements of issuers of endorsements',
      branches(
        (a) => ({ ...ENDORSEMENT, issuer: { ...profile, endorsement: [a, a], parentOrg: a } }),
        ENDORSEMENT,
      ),
    ],
    [
      'in what a context says to be a literal',
      {
        ...BADGE,
        '@context': [...BADGE['@context'], { evidence: { '@id': 'https://x.example/e', '@type': '@json' } }],
        evidence: branches((a) => ({ ...(BADGE.issuer as object), endorsement: [a, a], parentOrg: a })),
      },
    ],
    [
      'in contexts',
      {
        ...BADGE,
        '@context': [
          ...BADGE['@context'],
          branches((a) => ({
            a: { '@id': 'https://x.example/', '@context': a },
            b: { '@id': 'https://x.example/', '@context': a },
          })),
        ],
      },
    ],
    ['in lists of contexts', { ...BADGE, '@context': [...BADGE['@context'], branches((a) => [a, a])] }],
    [
      'in presentations',
      branches((a) => ({ type: 'VerifiablePresentation', verifiableCredential: [a, a] }), BADGE),
    ],
    [
      'in related badge classes',
      {
        ...assertion,
        badge: branches((a) => ({ ...(fullBundle.assertion['badge'] as object), related: [a, a] })),
      },
    ],
    ['in an assertion', branches((a) => ({ ...assertion, badge: a, evidence: [a, a] }), assertion)],
    ['in anything', branches((a) => ({ a, b: a }))],
  ] as const)('parts that are shared, level by level, %s', { timeout: 60_000 }, ([, document]) => {
    expect(undocumented(document)).toEqual([])
  })

  test('a long text in many places is not read in each of them', () => {
    const narrative = 'x'.repeat(8_000_000)
    const evidence = Array.from({ length: 100_000 }, () => ({
      id: 'https://x.example/',
      type: ['Evidence'],
      narrative,
    }))
    for (const document of [{ ...BADGE, evidence }, { ...assertion, evidence }, evidence]) {
      expect(checkBadge(document).findings).toMatchObject([{ code: 'JSON_TOO_LARGE' }])
    }
  })
})

describe('depth bombs', () => {
  const shapes: readonly (readonly [name: string, bomb: (depth: number) => unknown])[] = [
    ['of lists', (depth) => nested(depth, [], (value) => [value])],
    ['of objects', (depth) => nested(depth, {}, (a) => ({ a }))],
    [
      'of parent organisations',
      (depth) => ({
        ...BADGE,
        issuer: nested(depth, BADGE.issuer, (parentOrg) => ({
          ...profile,
          id: 'did:web:a.example',
          type: ['Profile'],
          parentOrg,
        })),
      }),
    ],
    [
      'of endorsements',
      (depth) => nested(depth, ENDORSEMENT, (one) => ({ ...ENDORSEMENT, endorsement: [one] })),
    ],
    [
      'of presentations',
      (depth) =>
        nested(depth, BADGE, (one) => ({ type: 'VerifiablePresentation', verifiableCredential: [one] })),
    ],
    [
      'of contexts',
      (depth) => ({
        ...BADGE,
        '@context': [
          ...BADGE['@context'],
          nested(depth, {}, (value) => ({ a: { '@id': 'https://x.example/', '@context': value } })),
        ],
      }),
    ],
    ['of lists of contexts', (depth) => ({ ...BADGE, '@context': nested(depth, [], (value) => [value]) })],
    [
      'of lists of types',
      (depth) => ({ ...assertion, type: nested(depth, 'Assertion', (value) => [value]) }),
    ],
    [
      'of lists of one',
      (depth) => ({ ...assertion, badge: nested(depth, bundle.badgeClass, (value) => [value]) }),
    ],
    [
      'of related badge classes',
      (depth) => ({
        ...assertion,
        badge: nested(depth, bundle.badgeClass, (related) => ({ ...bundle.badgeClass, related })),
      }),
    ],
    [
      'of extensions',
      (depth) =>
        nested(depth, {}, (value) => ({ type: ['Extension', 'extensions:E'], 'extensions:E': value })),
    ],
    [
      'of names of prototypes',
      (depth) =>
        nested(depth, {}, (value) =>
          JSON.parse('{"__proto__":0}', (name, inner) => (name === '__proto__' ? value : inner)),
        ),
    ],
  ]

  test.for(
    shapes.flatMap(([name, bomb]) =>
      [10, 99, 101, 127, 129, 1_000, 10_000, 100_000].map((depth) => [depth, name, bomb] as const),
    ),
  )('%i levels %s', ([depth, , bomb]) => {
    const document = bomb(depth)
    expect(undocumented(document)).toEqual([])
    if (depth >= 1_000)
      expect(checkBadge(document).findings.some(({ code }) => /_TOO_DEEP$/.test(code))).toBe(true)
  })

  test.for([
    ['lists', '[', ']'],
    ['objects', '{"a":', '}'],
    ['lists that never close', '[', ''],
    ['names of prototypes', '{"__proto__":', '}'],
  ] as const)('text of 100,000 levels of %s', ([, open, close]) => {
    const text = `${open.repeat(100_000)}1${close.repeat(100_000)}`
    expect(inspectJson(text).ok).toBe(false)
    expect(() => parseJson(text)).toThrow(expect.toSatisfy(isShirushiError))
    expect(checkBadge(text).findings.filter(({ severity }) => severity === 'error')).toMatchObject([{}])
    expect(checkBadge(text).findings.map(({ code }) => code)).toContain('JSON_TOO_DEEP')
  })
})

describe('names that mean something to JavaScript', () => {
  const text = JSON.stringify({ ...BADGE, issuer: { ...(BADGE.issuer as object), a: 0 } }).replace(
    '"a":0',
    '"__proto__":{"polluted":1,"id":"did:web:evil.example"},"constructor":{"prototype":{"polluted":1}}',
  )

  test('stay names: nothing is inherited from them, and they are pointed at', () => {
    const value = parseJson(text)
    expect(Object.getPrototypeOf(resolvePointer(value, '/issuer'))).toBe(Object.prototype)
    expect(resolvePointer(value, '/issuer/polluted')).toBeUndefined()
    const places = checkBadge(text)
      .findings.filter(({ code }) => code === 'JSON_PROTOTYPE_MEMBER')
      .map(({ path }) => path)
    expect(places).toContain('/issuer/__proto__')
  })

  test('are no way to be somebody else', () => {
    const inherited = JSON.parse(
      `{"__proto__":${JSON.stringify({ id: BADGE.id, issuer: 'did:web:university.example', type: 'email', identity: email, hashed: false })}}`,
    )
    expect(compareCredentials(inherited, BADGE).relation).toBe('undetermined')
    expect(matchIdentity(email, inherited).matched).toBe(false)
    expect(recogniseOb2(JSON.parse(`{"__proto__":${JSON.stringify(assertion)}}`))).toBeUndefined()
    expect(checkBadge(JSON.parse(`{"__proto__":${JSON.stringify(BADGE)}}`)).kind).toBe('unknown')
  })

  test('are written where a patch says, and nowhere else', () => {
    const patched = applyPatch({}, [
      { op: 'add', path: '/__proto__', value: {} },
      { op: 'add', path: '/__proto__/polluted', value: 1 },
      { op: 'add', path: '/constructor', value: 1 },
    ])
    expect(JSON.stringify(patched)).toBe('{"__proto__":{"polluted":1},"constructor":1}')
    expect({}).not.toHaveProperty('polluted')
    for (const path of ['/__proto__/polluted', '/constructor/prototype/polluted', '/toString']) {
      expect(() => applyPatch({}, [{ op: 'replace', path, value: 1 }])).toThrow(
        expect.toSatisfy(isShirushiError),
      )
    }
  })

  test('as names of anything in a badge of either generation', () => {
    const names = [
      '__proto__',
      'constructor',
      'prototype',
      'toString',
      'valueOf',
      'hasOwnProperty',
      '__defineGetter__',
      'then',
      'toJSON',
    ]
    for (const name of names) {
      const named = (document: object, value: unknown) =>
        Object.fromEntries([...Object.entries(document), [name, value]])
      for (const value of [null, 1, 'x', {}, [], { type: 'Assertion' }]) {
        for (const document of Object.values(BADGES)) {
          expect(undocumented(named(document, value))).toEqual([])
          expect(
            undocumented({
              ...document,
              type: name,
              issuer: named(profile, value),
              badge: named({}, value),
              '@context': [name, named({}, value)],
            }),
          ).toEqual([])
        }
      }
    }
  })
})

describe('whatever text', () => {
  const checked = (text: string): void => {
    expect(undocumented(text)).toEqual([])
    const reading = inspectJson(text)
    try {
      const value = parseJson(text)
      expect(reading).toMatchObject({ ok: true, value })
    } catch (error) {
      expect(isShirushiError(error)).toBe(true)
      expect(reading.findings.some(({ severity }) => severity === 'error')).toBe(true)
    }
  }

  test('of any characters', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), checked), { numRuns: 200 })
    // Not only whole characters.
    const halves = fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes))
    fc.assert(fc.property(halves, checked), { numRuns: 100 })
  })

  test('that is JSON, and that nearly is', () => {
    const spoilt = fc.tuple(
      fc.json(),
      fc.nat(),
      fc.constantFrom('', '"', '\\', '{', '[', ',', '\u0000', '1e400', '\ud800', '\\ud800', ' '),
    )
    fc.assert(
      fc.property(spoilt, ([text, at, piece]) => {
        checked(text)
        const place = at % (text.length + 1)
        checked(text.slice(0, place) + piece + text.slice(place + 1))
      }),
      { numRuns: 200 },
    )
  })

  test('of a badge, cut or with one character changed anywhere', () => {
    const text = JSON.stringify(credential)
    const characters = fc.constantFrom(
      '"',
      '\\',
      '}',
      ']',
      ',',
      ':',
      '0',
      '-',
      '.',
      '{',
      '\u202e',
      '\ud83c',
      'é',
    )
    fc.assert(
      fc.property(fc.nat(text.length - 1), characters, (at, character) => {
        checkBadge(text.slice(0, at))
        checkBadge(text.slice(0, at) + character + text.slice(at + 1))
      }),
      { numRuns: 200 },
    )
  })

  test('that looks signed', () => {
    const part = fc.string({ unit: fc.constantFrom(...'abcXYZ019-_=+/.') })
    fc.assert(
      fc.property(part, part, part, (...parts) => {
        checkBadge(parts.join('.'))
      }),
      { numRuns: 200 },
    )
  })

  test.for([
    ['numbers beyond doubles', '{"a":1e400}', 'JSON_NUMBER_OUT_OF_RANGE'],
    ['numbers that lose digits', '{"a":9007199254740993}', 'JSON_NUMBER_INEXACT'],
    ['half a character', '{"a":"\\ud83c"}', 'JSON_LONE_SURROGATE'],
    ['half a character in a name', '{"\\udfeb":1}', 'JSON_LONE_SURROGATE'],
    ['a name twice', '{"a":1,"\\u0061":2}', 'JSON_DUPLICATE_MEMBER'],
    ['the name of a prototype', '{"__proto__":1}', 'JSON_PROTOTYPE_MEMBER'],
    ['an endless text', `"${'a'.repeat(8_388_609)}"`, 'JSON_STRING_TOO_LONG'],
    ['a text beyond the limit', ' '.repeat(10_485_761), 'JSON_TOO_LARGE'],
    ['too many values', `[${'0,'.repeat(1_000_000)}0]`, 'JSON_TOO_MANY_VALUES'],
  ] as const)('with %s is told by its code', ([, text, code]) => {
    expect(inspectJson(text).findings.map((finding) => finding.code)).toContain(code)
    expect(checkBadge(text).findings.map((finding) => finding.code)).toContain(code)
  })
})

describe('badges in which one thing is changed', () => {
  test.for([
    ['a badge of 3.0', BADGE],
    ['a badge of 3.0, data model 1.1', BADGE_V1],
    ['an endorsement', ENDORSEMENT],
    ['an assertion with everything that 2.0 has', fullBundle.assertion],
    [
      'an assertion of 0.5',
      {
        recipient: email,
        issued_on: '2012-01-31',
        badge: {
          version: '0.5.0',
          name: 'HTML',
          image: '/h.png',
          description: 'd',
          criteria: '/c',
          issuer: { origin: 'https://a.example', name: 'A' },
        },
      },
    ],
  ] as const)('%s: nothing throws, and nothing is written to', ([, document]) => {
    for (const mutation of mutationsOf(document)) {
      const before = JSON.stringify(mutation.document)
      expect(undocumented(frozen(mutation.document)), `${mutation.change} at ${mutation.path}`).toEqual([])
      expect(JSON.stringify(mutation.document)).toBe(before)
    }
  })

  test('whatever the builders make', () => {
    fc.assert(
      fc.property(arbitraryCredentialInput, fc.nat(), (input, chosen) => {
        const mutations = [...mutationsOf(createCredential(input))]
        for (let step = 0; step < 25; step++) {
          const mutation = mutations[(chosen + step * 7_919) % mutations.length]
          expect(
            undocumented(frozen(mutation?.document)),
            `${mutation?.change} at ${mutation?.path}`,
          ).toEqual([])
        }
      }),
      { numRuns: 12 },
    )
  })
})

describe('large documents', () => {
  const subject = BADGE.credentialSubject
  const { achievement } = subject
  const many = <Item>(count: number, item: (index: number) => Item): Item[] =>
    Array.from({ length: count }, (_, index) => item(index))
  const inAchievement = (changes: object): object => ({
    ...BADGE,
    credentialSubject: { ...subject, achievement: { ...achievement, ...changes } },
  })
  const inIssuer = (changes: object): object => ({
    ...BADGE,
    issuer: { ...(BADGE.issuer as object), ...changes },
  })

  const shapes: readonly (readonly [name: string, make: (size: number) => unknown])[] = [
    ['tags', (size) => inAchievement({ tag: many(size, (index) => `tag ${index}`) })],
    ['nulls', (size) => inAchievement({ tag: many(size, () => null) })],
    [
      'alignments',
      (size) =>
        inAchievement({
          alignment: many(size, (index) => ({
            type: ['Alignment'],
            targetName: 'x',
            targetUrl: `https://x.example/${index}`,
          })),
        }),
    ],
    [
      'results and their descriptions',
      (size) => ({
        ...BADGE,
        credentialSubject: {
          ...subject,
          achievement: {
            ...achievement,
            resultDescription: many(size, (index) => ({
              id: `urn:example:${index}`,
              type: ['ResultDescription'],
              name: 'x',
              resultType: 'Status',
            })),
          },
          result: many(size, (index) => ({
            type: ['Result'],
            resultDescription: `urn:example:${size - 1 - index}`,
            status: 'Completed',
          })),
        },
      }),
    ],
    [
      'results and levels of one description',
      (size) => ({
        ...BADGE,
        credentialSubject: {
          ...subject,
          achievement: {
            ...achievement,
            resultDescription: [
              {
                id: 'urn:example:r',
                type: ['ResultDescription'],
                name: 'x',
                resultType: 'RubricCriterionLevel',
                allowedValue: many(size, (index) => `${index}`),
                rubricCriterionLevel: many(size, (index) => ({
                  id: `urn:example:${index}`,
                  type: ['RubricCriterionLevel'],
                  name: 'x',
                })),
              },
            ],
          },
          result: many(size, () => ({
            type: ['Result'],
            resultDescription: 'urn:example:r',
            achievedLevel: `urn:example:${size - 1}`,
            value: `${size - 1}`,
          })),
        },
      }),
    ],
    [
      'identifiers',
      (size) => ({
        ...BADGE,
        credentialSubject: {
          ...subject,
          identifier: many(size, (index) => ({
            type: 'IdentityObject',
            hashed: true,
            identityHash: `sha256$${'0a'.repeat(32)}`,
            identityType: 'emailAddress',
            salt: `${index}`,
          })),
        },
      }),
    ],
    [
      'pieces of evidence with one id',
      (size) => ({
        ...BADGE,
        evidence: many(size, (index) => ({ id: 'https://x.example/', type: ['Evidence'], name: `${index}` })),
      }),
    ],
    [
      'endorsements',
      (size) => ({
        ...BADGE,
        endorsement: many(size, (index) => ({ ...ENDORSEMENT, id: `urn:example:${index}` })),
      }),
    ],
    [
      'contexts',
      (size) => ({
        ...BADGE,
        '@context': [...BADGE['@context'], ...many(size, (index) => `https://x.example/${index}`)],
      }),
    ],
    [
      'contexts inside',
      (size) => ({
        ...BADGE,
        evidence: many(size, (index) => ({
          '@context': { [`t${index}`]: 'https://x.example/t' },
          id: 'https://x.example/',
          type: ['Evidence'],
          name: 'x',
        })),
      }),
    ],
    ['types', (size) => ({ ...BADGE, type: [...BADGE.type, ...many(size, (index) => `T${index}`)] })],
    [
      'undefined terms',
      (size) => ({ ...BADGE, ...Object.fromEntries(many(size, (index) => [`t${index}`, index])) }),
    ],
    ['characters of a name', (size) => ({ ...BADGE, name: '学'.repeat(size * 10) })],
    ['characters that reorder', (size) => ({ ...BADGE, name: '\u202e'.repeat(size * 10) })],
    ['steps of an address', (size) => ({ ...BADGE, id: `https://x.example/${'%20/..'.repeat(size)}` })],
    ['labels of an e-mail address', (size) => inIssuer({ email: `a@${'b.'.repeat(size)}-` })],
    ['subtags of a language', (size) => inAchievement({ inLanguage: `a-${'b-'.repeat(size)}` })],
    ['digits of a second', (size) => ({ ...BADGE, validFrom: `2026-01-01T00:00:00.${'1'.repeat(size)}Z` })],
    [
      'parameters of a data address',
      (size) => inAchievement({ image: { type: 'Image', id: `data:image/png;a${';b=c'.repeat(size)}` } }),
    ],
    [
      'badges of a presentation',
      (size) => ({
        type: 'VerifiablePresentation',
        verifiableCredential: many(size / 10, (index) => ({ ...BADGE, id: `urn:example:${index}` })),
      }),
    ],
    [
      'pieces of evidence of 2.0',
      (size) => ({
        ...assertion,
        evidence: many(size, (index) => ({ id: `https://x.example/${index}`, type: 'Evidence', name: 'x' })),
      }),
    ],
    [
      'terms of 2.0 by other names',
      (size) => ({ ...assertion, ...Object.fromEntries(many(size, (index) => [`obi:t${index}`, index])) }),
    ],
    [
      'extensions of 2.0',
      (size) => ({
        ...assertion,
        ...Object.fromEntries(
          many(size, (index) => [
            `extensions:e${index}`,
            { '@context': 'https://x.example/', type: ['Extension', `extensions:e${index}`] },
          ]),
        ),
      }),
    ],
    [
      'origins of an issuer of 2.0',
      (size) => ({
        ...assertion,
        badge: {
          ...bundle.badgeClass,
          issuer: {
            ...profile,
            verification: {
              type: 'VerificationObject',
              allowedOrigins: many(size, (index) => `o${index}.example`),
              startsWith: many(size, (index) => `https://o.example/${index}`),
            },
          },
        },
      }),
    ],
    [
      'revoked assertions',
      (size) => ({
        '@context': 'https://w3id.org/openbadges/v2',
        type: 'RevocationList',
        id: 'https://x.example/',
        issuer: 'https://x.example/i',
        revokedAssertions: many(size, (index) => `urn:uuid:${index}`),
      }),
    ],
  ]

  /** The best of some runs: what the machine does besides only ever adds. */
  function timed(run: () => unknown): number {
    let best = Number.POSITIVE_INFINITY
    for (let turn = 0; turn < 3; turn++) {
      const begin = performance.now()
      run()
      best = Math.min(best, performance.now() - begin)
    }
    return best
  }

  /** Below some milliseconds there is nothing to measure. */
  function bound(few: number): number {
    return Math.max(40 * few, 25)
  }

  test.for(shapes)(
    'ten times as many %s take about ten times as long, and not a hundred times',
    ([, make]) => {
      const [small, large] = [make(500), make(5_000)]
      const readers: readonly ((value: unknown) => unknown)[] = [
        checkBadge,
        (value) => normaliseOb2(asDocument(value), new FindingList()),
        (value) => upgradeLegacyAssertion(asDocument(value)),
        (value) => compareCredentials(value, value),
      ]
      for (const read of readers) {
        read(small)
        let [few, lots] = [0, Number.POSITIVE_INFINITY]
        // A machine that is busy with other things can spoil a round, but not all; what is quadratic fails in all.
        for (let round = 0; round < 5 && lots >= bound(few); round++) {
          few = timed(() => read(small))
          lots = timed(() => read(large))
        }
        expect(lots).toBeLessThan(bound(few))
      }
    },
  )

  test.for(shapes)('no number of %s makes more findings than there is room for', ([, make]) => {
    expect(checkBadge(make(5_000)).findings.length).toBeLessThanOrEqual(MAX_FINDINGS + 1)
  })

  test('a million items end', { timeout: 20_000 }, () => {
    const items = many(1_000_000, () => 0)
    expect(checkBadge({ ...BADGE, evidence: items }).findings.length).toBeLessThanOrEqual(MAX_FINDINGS + 1)
    expect(checkBadge({ ...assertion, evidence: items }).findings.length).toBeLessThanOrEqual(
      MAX_FINDINGS + 1,
    )
    expect(matchIdentity(email, items)).toMatchObject({ matched: false, compared: 0 })
    expect(matchIdentity(email, items).findings.length).toBeLessThanOrEqual(MAX_FINDINGS + 1)
  })

  test('a recipient is found in a crowd', () => {
    const identity = hashIdentity(email, { salt: 'shio' })
    const crowd = many(2_000, (index) => ({ type: 'email', hashed: true, salt: `${index}`, identity }))
    expect(
      matchIdentity(email, [...crowd, { type: 'email', hashed: true, salt: 'shio', identity }]),
    ).toMatchObject({ matched: true, index: 2_000 })
  })
})
