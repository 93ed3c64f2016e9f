import { toBadge } from '@shirushi/core/descriptors'
import { claimsOf, withDescriptor } from '@shirushi/verify/report'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ASSERTION, ENGLISH_BADGE, PICTURE, RISHU } from './support/sample-reports.ts'

describe('what a badge claims is read', () => {
  test('from a credential of Open Badges 3.0', () => {
    expect(claimsOf(ENGLISH_BADGE)).toEqual({
      issuer: {
        id: 'https://college.example/issuer',
        name: 'Example College',
        url: 'https://college.example/',
      },
      recipient: { id: 'did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK' },
      achievement: {
        id: 'https://college.example/achievements/data-literacy',
        name: 'Data Literacy',
        description: 'Reads a table of figures, and says what it does not say.',
        criteria:
          '# What it takes\n\n- Pass the **final** test with 60 points\n- Hand in [the portfolio](https://college.example/portfolio)',
        image: PICTURE,
      },
      id: 'https://college.example/credentials/42',
      validFrom: '2026-03-25T00:00:00Z',
      validUntil: '2028-03-25T00:00:00Z',
      language: 'en',
    })
  })

  test('from an assertion of Open Badges 2.0, whose recipient is a hash', () => {
    expect(claimsOf(ASSERTION)).toMatchObject({
      issuer: { id: 'https://college.example/issuer', name: 'Example College' },
      recipient: { hashed: true },
      achievement: { name: 'Data Literacy', criteria: 'Pass the final test with 60 points.' },
      awardedDate: '2026-03-25T00:00:00Z',
      validUntil: '2028-03-25T00:00:00Z',
    })
    expect(claimsOf(ASSERTION).recipient).not.toHaveProperty('id')
  })

  test('from an assertion that names its class and issuer by address only', () => {
    const { badge: _, ...rest } = ASSERTION
    expect(claimsOf({ ...rest, badge: 'https://college.example/badges/1' }).achievement).toEqual({
      id: 'https://college.example/badges/1',
    })
    expect(
      claimsOf({ ...rest, badge: { name: 'N', issuer: 'https://college.example/issuer' } }).issuer,
    ).toEqual({
      id: 'https://college.example/issuer',
    })
  })

  test('from a badge in the data model 1.1, and from a class alone', () => {
    const old = {
      credentialSubject: {},
      issuanceDate: '2020-01-01T00:00:00Z',
      expirationDate: '2021-01-01T00:00:00Z',
    }
    expect(claimsOf(old)).toEqual({ validFrom: '2020-01-01T00:00:00Z', validUntil: '2021-01-01T00:00:00Z' })
    expect(claimsOf({ type: 'BadgeClass', name: 'N', criteria: 'https://c.example/' })).toEqual({
      achievement: { name: 'N', criteriaUrl: 'https://c.example/' },
    })
  })

  test.for([
    ['a list', ['名称', 'name']],
    ['a value object', { '@value': '名称', '@language': 'ja' }],
    ['a map of languages', { en: 'name', ja: '名称' }],
  ] as const)('where a name is %s', ([, name]) => {
    expect(claimsOf({ credentialSubject: { achievement: { name } } }).achievement?.name).toBe('名称')
  })

  test('with the hash of an address, not as the address', () => {
    const identifier = {
      type: 'IdentityObject',
      hashed: true,
      identityHash: 'sha256$00',
      identityType: 'emailAddress',
    }
    expect(claimsOf({ credentialSubject: { identifier } }).recipient).toEqual({ hashed: true })
    expect(
      claimsOf({ credentialSubject: { identifier: { ...identifier, hashed: false } } }).recipient,
    ).toEqual({
      id: 'sha256$00',
    })
  })
})

describe('the descriptor of a badge', () => {
  test('becomes a short table in both languages', async () => {
    const { descriptor } = await withDescriptor(claimsOf(RISHU), RISHU)
    expect(Object.fromEntries(descriptor?.map(({ field, text }) => [field, text]) ?? [])).toMatchObject({
      kind: { en: 'Micro-credential', ja: 'マイクロクレデンシャル' },
      hours: { en: expect.stringContaining('120 hours'), ja: expect.stringContaining('120 時間') },
      credits: { en: '8 credits (tan-i)', ja: '8 単位' },
      supervision: { en: 'supervised, identity verified', ja: '監督あり、本人確認あり' },
      // Said in one language only: it is shown as it is.
      qualityAssurance: { en: '学校教育法第105条 (Legal standard)' },
    })
  })

  test('shows no credits as granted that are not', async () => {
    const shown = async (credit: { points: number; awarded?: boolean }) => {
      const { badge } = toBadge(
        {
          schemaVersion: '1.0',
          id: 'https://uni.example/p',
          languages: ['ja'],
          title: { ja: '統計学入門' },
          completionRequirements: { ja: '修了試験に合格すること。' },
          effort: { credits: [{ system: 'JP-TANI', ...credit }] },
        },
        { as: 'ob3' },
      )
      const { descriptor } = await withDescriptor(claimsOf(badge), badge)
      return descriptor?.find(({ field }) => field === 'credits')?.text
    }
    expect(await shown({ points: 2 })).toEqual({ en: '2 credits (tan-i)', ja: '2 単位' })
    expect(await shown({ points: 2, awarded: true })).toEqual({ en: '2 credits (tan-i)', ja: '2 単位' })
    expect(await shown({ points: 2, awarded: false })).toEqual({
      en: '2 credits (tan-i) (not granted)',
      ja: '2 単位（授与しない）',
    })
    expect(await shown({ points: 0, awarded: false })).toEqual({ en: 'none granted', ja: '授与しない' })
  })

  test('is not there for a badge that says none of it', async () => {
    const claims = claimsOf(ASSERTION)
    expect(await withDescriptor(claims, ASSERTION)).toEqual(claims)
    expect(await withDescriptor({}, 'no badge')).toEqual({})
  })
})

describe('nothing in a document', () => {
  const revoked = Proxy.revocable({}, {})
  revoked.revoke()

  test.for([
    ['null', null],
    ['a text', 'x'],
    ['a list', [[]]],
    ['a revoked proxy', revoked.proxy],
    [
      'a getter that throws',
      {
        credentialSubject: {
          get achievement() {
            throw new Error('no')
          },
        },
      },
    ],
    ['a deep document', deep(5_000)],
    [
      'wrong types all over',
      { credentialSubject: [1, { achievement: [null, [], true] }], issuer: 7, validFrom: {} },
    ],
  ] as const)('makes it throw: %s', ([, document]) => {
    expect(() => claimsOf(document)).not.toThrow()
  })

  test('makes it throw, whatever it is made of', () => {
    const names = fc.constantFrom(
      ...[
        'credentialSubject',
        'achievement',
        'issuer',
        'badge',
        'recipient',
        'name',
        'criteria',
        'narrative',
      ],
      ...['image', 'id', '@context', '@language', 'identifier', 'hashed', '__proto__', 'toString'],
    )
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 5 },
        fc.jsonValue(),
        fc.array(tie('tree')),
        fc.dictionary(names, tie('tree')),
      ),
    }))
    fc.assert(
      fc.property(tree, (document) => {
        expect(typeof claimsOf(document)).toBe('object')
      }),
    )
  })

  test('is read from a prototype', () => {
    expect(claimsOf(Object.create({ credentialSubject: { achievement: { name: 'x' } } }))).toEqual({})
  })

  test('makes the claims large', () => {
    const long = 'あ'.repeat(1_000_000)
    const claims = claimsOf({
      name: long,
      id: long,
      issuer: { name: long, id: long },
      credentialSubject: {
        id: long,
        achievement: { name: long, description: long, criteria: { narrative: long }, image: `data:${long}` },
      },
    })
    expect(JSON.stringify(claims).length).toBeLessThan(30_000)
    expect(claims.achievement).not.toHaveProperty('image')
  })

  test('hides or reorders what stands around it', () => {
    const name = 'Bad\u202eegdab\u2066\u0007\u001b[31m'
    const claims = claimsOf({ issuer: { name }, credentialSubject: { achievement: { name } } })
    expect(claims.issuer?.name).toBe('Bad⟨U+202E⟩egdab⟨U+2066⟩⟨U+0007⟩⟨U+001B⟩[31m')
    expect(JSON.stringify(claims)).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
  })
})

function deep(depth: number): object {
  let document: object = {}
  for (let at = 0; at < depth; at++) document = { credentialSubject: document, badge: document }
  return document
}
