import { createHash } from 'node:crypto'
import type { IdentityMatch, KnownIdentity } from '@shirushi/core'
import { hashIdentity, matchIdentity } from '@shirushi/core'
import { InvalidArgumentError } from '@shirushi/core/errors'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { utf8Bytes } from '../src/identity/utf8.ts'

const ADDRESS = 'taro@example.org'
const EMAIL: KnownIdentity = { type: 'email', value: ADDRESS }

function digest(algorithm: string, text: string): string {
  return createHash(algorithm).update(text, 'utf8').digest('hex')
}

function codes(match: IdentityMatch): string[] {
  return match.findings.map((finding) => finding.code)
}

/** A well-formed text: halves of surrogate pairs are left out. */
const text = fc.string({ unit: 'grapheme', minLength: 1 })

describe('hashing an identity', () => {
  test('is SHA-256 of the identity and its salt, whatever they are', () => {
    fc.assert(
      fc.property(text, text, (value, salt) => {
        expect(hashIdentity(value, { salt })).toBe(`sha256$${digest('sha256', value + salt)}`)
      }),
    )
  })

  test('can be SHA-512, which names itself', () => {
    expect(hashIdentity(ADDRESS, { algorithm: 'sha512', salt: 'x' })).toBe(
      `sha512$${digest('sha512', `${ADDRESS}x`)}`,
    )
  })

  test('keeps capital letters unless told otherwise', () => {
    expect(hashIdentity('Taro@Example.ORG')).not.toBe(hashIdentity(ADDRESS))
    expect(hashIdentity('Taro@Example.ORG', { emailPolicy: 'lowercase' })).toBe(hashIdentity(ADDRESS))
  })

  test('never changes the letters of what is no address', () => {
    expect(hashIdentity('A-123', { emailPolicy: 'lowercase' })).toBe(hashIdentity('A-123'))
  })

  test.for([
    ['an empty identity', ['']],
    ['no identity', [undefined]],
    ['half of a character', ['\uD800']],
    ['a salt with half of a character', ['a', { salt: '\uDC00' }]],
    ['a salt that is a number', ['a', { salt: 1 }]],
    ['MD5', ['a', { algorithm: 'md5' }]],
    ['an algorithm from the prototype', ['a', { algorithm: 'constructor' }]],
    ['a policy that does not exist', ['a', { emailPolicy: 'loose' }]],
  ] as const)('throws at %s', ([, args]) => {
    expect(() => Reflect.apply(hashIdentity, undefined, args)).toThrow(InvalidArgumentError)
  })

  test('has no type for MD5', () => {
    // @ts-expect-error MD5 is read, never made
    expect(() => hashIdentity('a', { algorithm: 'md5' })).toThrow(InvalidArgumentError)
  })

  test('never says in an error what the identity was', () => {
    expect(() => hashIdentity(`${ADDRESS}\uD800`)).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining(ADDRESS) }),
    )
  })

  test('encodes UTF-8 like everybody else', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (value) => {
        expect([...utf8Bytes(value)]).toEqual([...Buffer.from(value, 'utf8')])
      }),
    )
    for (const value of ['\u007F\u0080\u07FF\u0800\uFFFF', '\u{10000}\u{10FFFF}', '修了証😀']) {
      expect([...utf8Bytes(value)]).toEqual([...Buffer.from(value, 'utf8')])
    }
  })
})

describe('published examples', () => {
  test.for([
    [
      'Open Badges 3.0, IdentityHash',
      'a@example.com',
      'Kosher',
      'b5809d8a92f8858436d7e6b87c12ebc0ae1eac4baecc2c0b913aee2c922ef399',
    ],
    [
      'Open Badges 2.0, IdentityHash ("mayze", which is right)',
      'mayze',
      '',
      '7a1a1b3f7d40552e4299180e346e3add12bf9a751a43d9c4ca4518febc2c60c6',
    ],
    [
      'Open Badges 3.0, implementation guide',
      'jjefferson18@example.com',
      'FleurDeSel',
      '658625b25ab3d75d613ca97d9a5a77f70e2192feca5557f4ad09a4d4f121f5fc',
    ],
    [
      'the 1EdTech validator, 1.1 and 2.0',
      'nobody@example.org',
      'deadsea',
      'ecf5409f3f4b91ab60cc5ef4c02aef7032354375e70cf4d8e43f6a1d29891942',
    ],
    [
      'the 1EdTech validator, 0.5',
      'test@example.com',
      'sel gris',
      '85c4196c5516561cef673642157499b70066cb1070852b2a37fdbf3cc599b087',
    ],
  ] as const)('%s', ([, value, salt, hex]) => {
    expect(hashIdentity(value, { salt })).toBe(`sha256$${hex}`)
    const identity = { type: 'email', hashed: true, salt, identity: `sha256$${hex}` }
    expect(matchIdentity({ type: 'email', value }, identity)).toMatchObject({ matched: true, how: 'sha256' })
  })

  test('Open Badges 1.1 is wrong: the hash that it calls SHA-256 of "mayze" is SHA-1, and matches nothing', () => {
    const published = '28d50415252ab6c689a54413da15b083034b66e5'
    expect(digest('sha1', 'mayze')).toBe(published)
    const match = matchIdentity(
      { type: 'email', value: 'mayze' },
      { type: 'email', hashed: true, identity: `sha256$${published}` },
    )
    expect(match).toMatchObject({ matched: false, compared: 0 })
    expect(codes(match)).toContain('IDENTITY_HASH_MALFORMED')
  })

  test('the implementation guide writes the type `email` where the enumeration has `emailAddress`: both match', () => {
    const identity = {
      type: 'IdentityObject',
      hashed: true,
      identityHash: 'sha256$658625b25ab3d75d613ca97d9a5a77f70e2192feca5557f4ad09a4d4f121f5fc',
      identityType: 'email',
      salt: 'FleurDeSel',
    }
    for (const type of ['email', 'emailAddress']) {
      expect(matchIdentity({ type, value: 'jjefferson18@example.com' }, identity).matched).toBe(true)
    }
  })

  test('the complete 3.0 example names two open addresses with a salt that is not used', () => {
    const entry = { type: 'IdentityObject', identityType: 'emailAddress', hashed: false, salt: 'not-used' }
    const identifiers = [
      { ...entry, identityHash: 'student@1edtech.edu' },
      { ...entry, identityHash: 'somebody@gmail.com' },
    ]
    const match = matchIdentity('somebody@gmail.com', identifiers)
    expect(match).toMatchObject({ matched: true, index: 1, how: 'plain' })
    expect(codes(match)).toEqual(['IDENTITY_PLAIN_EMAIL', 'IDENTITY_PLAIN_EMAIL'])
  })
})

const ob2 = (identity: unknown, rest: object = {}) => ({ type: 'email', hashed: true, identity, ...rest })
const sha256 = (value: string) => `sha256$${digest('sha256', value)}`

describe('a badge that is for the known recipient', () => {
  test.for([
    ['a salted SHA-256', ob2(sha256(`${ADDRESS}salt`), { salt: 'salt' }), 'sha256', []],
    ['one in capitals', ob2(sha256(`${ADDRESS}salt`).toUpperCase(), { salt: 'salt' }), 'sha256', []],
    [
      'one without the name',
      ob2(digest('sha256', `${ADDRESS}salt`), { salt: 'salt' }),
      'sha256',
      ['IDENTITY_HASH_NO_ALGORITHM'],
    ],
    ['one without salt', ob2(sha256(ADDRESS)), 'sha256', ['IDENTITY_SALT_MISSING']],
    ['one with an empty salt', ob2(sha256(ADDRESS), { salt: '' }), 'sha256', ['IDENTITY_SALT_MISSING']],
    ['one with a null salt', ob2(sha256(ADDRESS), { salt: null }), 'sha256', ['IDENTITY_SALT_MISSING']],
    ['an MD5', ob2(`md5$${digest('md5', `${ADDRESS}s`)}`, { salt: 's' }), 'md5', ['IDENTITY_HASH_MD5']],
    [
      'a SHA-512',
      ob2(`sha512$${digest('sha512', `${ADDRESS}s`)}`, { salt: 's' }),
      'sha512',
      ['IDENTITY_HASH_SHA512'],
    ],
    ['the open address', ob2(ADDRESS, { hashed: false }), 'plain', ['IDENTITY_PLAIN_EMAIL']],
    [
      'a hash that does not say whether it is one',
      { type: 'email', identity: sha256(`${ADDRESS}s`), salt: 's' },
      'sha256',
      ['IDENTITY_HASHED_NOT_BOOLEAN'],
    ],
    [
      'an address that does not say so',
      { type: 'email', identity: ADDRESS },
      'plain',
      ['IDENTITY_HASHED_NOT_BOOLEAN', 'IDENTITY_PLAIN_EMAIL'],
    ],
    [
      'hashed written as text',
      ob2(sha256(`${ADDRESS}s`), { hashed: 'true', salt: 's' }),
      'sha256',
      ['IDENTITY_HASHED_NOT_BOOLEAN'],
    ],
    [
      'the 3.0 form',
      {
        type: ['IdentityObject'],
        identityType: 'emailAddress',
        hashed: true,
        salt: 's',
        identityHash: sha256(`${ADDRESS}s`),
      },
      'sha256',
      [],
    ],
  ] as const)('%s', ([, identity, how, expected]) => {
    const match = matchIdentity(EMAIL, identity)
    expect(match).toMatchObject({ matched: true, index: 0, how })
    expect(codes(match)).toEqual(expected)
  })

  test.for([
    ['email', 'http://schema.org/email'],
    ['schema:email', 'emailAddress'],
    ['https://schema.org/url', 'url'],
    ['telephone', 'schema:telephone'],
    ['id', '@id'],
    ['ext:studentNumber', 'ext:studentNumber'],
    ['sisSourcedId', 'https://purl.imsglobal.org/spec/vc/ob/vocab.html#sisSourcedId'],
  ] as const)('whether the type is written %s or %s', ([one, other]) => {
    for (const [known, written] of [
      [one, other],
      [other, one],
    ] as const) {
      expect(
        matchIdentity({ type: known, value: 'x-1' }, { type: written, hashed: false, identity: 'x-1' })
          .matched,
      ).toBe(true)
    }
  })

  test('wherever it stands among others', () => {
    const others = ['a@example.org', 'b@example.org'].map((value) => ob2(sha256(`${value}s`), { salt: 's' }))
    const own = ob2(sha256(`${ADDRESS}s`), { salt: 's' })
    expect(matchIdentity(EMAIL, [...others, own, own])).toMatchObject({
      matched: true,
      index: 2,
      findings: [],
    })
  })

  test('for any identity and salt', () => {
    fc.assert(
      fc.property(text, text, (value, salt) => {
        const identityHash = hashIdentity(value, { salt })
        const identity = { identityType: 'identifier', hashed: true, identityHash, salt }
        expect(matchIdentity({ type: 'identifier', value }, identity)).toMatchObject({
          matched: true,
          findings: [],
        })
        expect(matchIdentity({ type: 'identifier', value: `${value}x` }, identity).matched).toBe(false)
      }),
    )
  })
})

describe('capital letters in addresses', () => {
  const shouting = { type: 'email', value: 'Taro@Example.ORG' }
  const hashed = ob2(sha256(`${ADDRESS}s`), { salt: 's' })

  test('of the known one are tried in small letters too, and that is said', () => {
    const match = matchIdentity(shouting, hashed)
    expect(match).toMatchObject({ matched: true, how: 'sha256' })
    expect(codes(match)).toEqual(['IDENTITY_EMAIL_CASE'])
  })

  test('count when the comparison is to be exact', () => {
    expect(matchIdentity(shouting, hashed, { emailPolicy: 'exact' }).matched).toBe(false)
  })

  test('of an open address do not count', () => {
    const open = ob2('TARO@example.org', { hashed: false })
    expect(codes(matchIdentity(EMAIL, open))).toEqual(['IDENTITY_PLAIN_EMAIL', 'IDENTITY_EMAIL_CASE'])
    expect(matchIdentity(EMAIL, open, { emailPolicy: 'exact' }).matched).toBe(false)
  })

  test('under a hash are found by who knows them', () => {
    const own = ob2(sha256('Taro@Example.ORGs'), { salt: 's' })
    expect(matchIdentity(shouting, own)).toMatchObject({ matched: true, findings: [] })
    expect(matchIdentity(EMAIL, own).matched).toBe(false)
  })

  test('do not matter where a later identity matches to the letter', () => {
    const match = matchIdentity(shouting, [hashed, ob2(sha256('Taro@Example.ORGs'), { salt: 's' })])
    expect(match).toMatchObject({ matched: true, index: 1, findings: [] })
  })

  test('count in every other type of identity', () => {
    expect(
      matchIdentity(
        { type: 'userName', value: 'Taro' },
        { type: 'userName', hashed: false, identity: 'taro' },
      ).matched,
    ).toBe(false)
  })
})

describe('a badge that is not for the known recipient', () => {
  test.for([
    ['another hash', ob2(sha256('other@example.orgs'), { salt: 's' }), 1, []],
    ['another salt', ob2(sha256(`${ADDRESS}s`), { salt: 't' }), 1, []],
    ['another address', ob2('other@example.org', { hashed: false }), 1, ['IDENTITY_PLAIN_EMAIL']],
    ['an address that begins alike', ob2(`${ADDRESS}.jp`, { hashed: false }), 1, ['IDENTITY_PLAIN_EMAIL']],
    ['another type', ob2(ADDRESS, { hashed: false, type: 'userName' }), 0, ['IDENTITY_NOT_COMPARED']],
    ['no identities', [], 0, ['IDENTITY_NOT_COMPARED']],
    [
      'an open address that is said to be hashed',
      ob2(ADDRESS),
      0,
      ['IDENTITY_HASH_MALFORMED', 'IDENTITY_NOT_COMPARED'],
    ],
    [
      'a hash that is said to be none',
      ob2(sha256(`${ADDRESS}s`), { hashed: false, salt: 's' }),
      0,
      ['IDENTITY_HASHED_CONTRADICTED', 'IDENTITY_NOT_COMPARED'],
    ],
    [
      'an algorithm that is too short',
      ob2(`sha256$${digest('sha1', ADDRESS)}`),
      0,
      ['IDENTITY_HASH_MALFORMED', 'IDENTITY_NOT_COMPARED'],
    ],
    [
      'an unknown algorithm',
      ob2(`SHA1$${digest('sha1', ADDRESS)}`),
      0,
      ['IDENTITY_HASH_ALGORITHM_UNKNOWN', 'IDENTITY_NOT_COMPARED'],
    ],
    [
      'a salt that is a number',
      ob2(sha256(`${ADDRESS}1`), { salt: 1 }),
      0,
      ['IDENTITY_SALT_MALFORMED', 'IDENTITY_NOT_COMPARED'],
    ],
    [
      'a salt without UTF-8 form',
      ob2(sha256(ADDRESS), { salt: '\uD800' }),
      0,
      ['IDENTITY_SALT_MALFORMED', 'IDENTITY_NOT_COMPARED'],
    ],
    ['a bare text', ADDRESS, 0, ['IDENTITY_OBJECT_MALFORMED', 'IDENTITY_NOT_COMPARED']],
    ['an identity that is a number', ob2(1), 0, ['IDENTITY_OBJECT_MALFORMED', 'IDENTITY_NOT_COMPARED']],
    [
      'an array in an array',
      [[ob2(ADDRESS, { hashed: false })]],
      0,
      ['IDENTITY_OBJECT_MALFORMED', 'IDENTITY_NOT_COMPARED'],
    ],
    [
      'no type',
      { hashed: false, identity: ADDRESS },
      0,
      ['IDENTITY_OBJECT_MALFORMED', 'IDENTITY_NOT_COMPARED'],
    ],
    [
      'members that are inherited',
      Object.create(ob2(ADDRESS, { hashed: false })),
      0,
      ['IDENTITY_OBJECT_MALFORMED', 'IDENTITY_NOT_COMPARED'],
    ],
  ] as const)('%s', ([, identity, compared, expected]) => {
    const match = matchIdentity(EMAIL, identity)
    expect(match).toMatchObject({ matched: false, compared })
    expect(codes(match)).toEqual(expected)
  })

  test('not even when somebody presents the published hash itself', () => {
    const published = sha256(`${ADDRESS}s`)
    for (const hashed of [true, false, undefined]) {
      const identity = {
        type: 'userName',
        identity: published,
        salt: 's',
        ...(hashed !== undefined && { hashed }),
      }
      expect(matchIdentity({ type: 'userName', value: published }, identity).matched).toBe(false)
    }
  })
})

describe('what findings show', () => {
  const identities = [
    ob2(sha256(ADDRESS)),
    ob2(`md5$${digest('md5', `${ADDRESS}pepper`)}`, { salt: 'pepper' }),
    ob2(ADDRESS, { hashed: false }),
    ob2(ADDRESS),
    ob2(`sha1$${digest('sha1', ADDRESS)}`, { salt: 'pepper' }),
    ob2(sha256(ADDRESS), { hashed: false }),
  ]

  test('is never an identity, a hash or a salt', () => {
    const shown = JSON.stringify(matchIdentity(EMAIL, identities))
    for (const secret of [ADDRESS, 'pepper', digest('sha256', ADDRESS), digest('sha1', ADDRESS)]) {
      expect(shown).not.toContain(secret)
    }
  })

  test('is where in the badge they are, and which member', () => {
    const match = matchIdentity(EMAIL, identities, { path: '/credentialSubject/identifier' })
    const paths = match.findings.map((finding) => [finding.code, finding.path])
    expect(paths).toContainEqual(['IDENTITY_SALT_MISSING', '/credentialSubject/identifier/0'])
    expect(paths).toContainEqual(['IDENTITY_HASH_MD5', '/credentialSubject/identifier/1/identity'])
    expect(paths).toContainEqual(['IDENTITY_HASHED_CONTRADICTED', '/credentialSubject/identifier/5/hashed'])
    const single = matchIdentity(EMAIL, ob2(sha256(ADDRESS)), { path: '/recipient' })
    expect(single.findings[0]?.path).toBe('/recipient')
  })

  test('is in the language that was asked for', () => {
    const [finding] = matchIdentity(EMAIL, ob2(sha256(ADDRESS)), { language: 'ja' }).findings
    expect(finding?.message).toMatch(/ソルト/)
  })
})

describe('a caller who errs', () => {
  test.for([
    ['no known identity', undefined],
    ['null', null],
    ['a number', 1],
    ['a text that is no address', 'A-123'],
    ['an empty text', ''],
    ['no type', { value: ADDRESS }],
    ['an empty type', { type: '', value: ADDRESS }],
    ['an empty value', { type: 'email', value: '' }],
    ['a value that is a number', { type: 'email', value: 1 }],
    ['half of a character', { type: 'email', value: '\uD800' }],
  ] as const)('is told: %s', ([, known]) => {
    expect(() => Reflect.apply(matchIdentity, undefined, [known, ob2(ADDRESS)])).toThrow(InvalidArgumentError)
  })

  test('is told of an unknown policy', () => {
    expect(() => Reflect.apply(matchIdentity, undefined, [EMAIL, [], { emailPolicy: 'loose' }])).toThrow(
      InvalidArgumentError,
    )
  })

  test('may write an address alone', () => {
    expect(matchIdentity(ADDRESS, ob2(sha256(`${ADDRESS}s`), { salt: 's' })).matched).toBe(true)
  })
})

test('nothing in a badge makes it throw, and nothing matches by accident', () => {
  fc.assert(
    fc.property(fc.anything(), (hostile) => {
      expect(matchIdentity(EMAIL, hostile).matched).toBe(false)
      expect(matchIdentity(EMAIL, [hostile, ob2(hostile, { salt: hostile })]).matched).toBe(false)
    }),
  )
})

test('the badge is not written to', () => {
  const identity = Object.freeze(ob2(sha256(`${ADDRESS}s`), { salt: 's' }))
  expect(matchIdentity(EMAIL, Object.freeze([identity])).matched).toBe(true)
})
