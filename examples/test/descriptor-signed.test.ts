// A descriptor goes all the way: into a badge, signed, into a picture, out of it, verified, and back.
import { bake, unbake } from '@shirushi/bake'
import {
  type FromBadgeOptions,
  fromBadge,
  type MicroCredentialAward,
  type MicroCredentialDescriptor,
  type ToBadgeOptions,
  toBadge,
} from '@shirushi/core/descriptors'
import { defineSigningIssuer, publicationFor, sign, signAssertion, signJwt } from '@shirushi/sign'
import { generateKey, type KeyType, signerFor } from '@shirushi/vc'
import { type VerificationReport, type VerifyOptions, verify } from '@shirushi/verify'
import { describe, expect, test } from 'vitest'
import { pngPicture, SVG_PICTURE } from '../lib/picture.ts'

const AT = new Date('2026-06-01T00:00:00Z')
const created = '2026-04-01T00:00:00Z'
const ORIGIN = 'https://uni.example'
const DID = 'did:web:uni.example'
const LANGUAGES = ['ja', 'en'] as const
const PICTURES = [
  ['PNG', pngPicture()],
  ['SVG', SVG_PICTURE],
] as const

const DESCRIPTOR: MicroCredentialDescriptor = {
  schemaVersion: '1.0',
  id: `${ORIGIN}/classes/regional-data`,
  languages: ['ja', 'en'],
  conformsTo: ['jp-rishu-164'],
  credentialKind: 'certificate',
  title: { ja: '地域データ活用 👩🏽‍🔬 \u202e', en: 'Using “Regional Data”' },
  summary: { ja: '髙﨑市の講座', en: 'A course' },
  criteriaPage: `${ORIGIN}/classes/regional-data.html`,
  image: { id: `${ORIGIN}/badge.png`, caption: { ja: '修了証', en: 'Certificate' } },
  provider: {
    id: DID,
    name: { ja: '例大学', en: 'Example University' },
    url: ORIGIN,
    email: 'badges@uni.example',
    country: 'JP',
  },
  purpose: { ja: '## 力を養う。\n\n- *講義*、演習', en: '1. To learn,\n2. to do' },
  learningOutcomes: [{ text: { ja: 'データを読める', en: 'Read data' }, kind: 'skill' }],
  effort: { hours: 120.5, basis: 'contact', credits: [{ system: 'JP-TANI', points: 8, awarded: true }] },
  level: [{ framework: 'EQF', code: '6', url: 'http://data.europa.eu/snb/eqf/6' }],
  assessment: { methods: [{ type: 'written' }, { type: 'oral' }], supervised: true },
  results: [{ id: 'grade', name: { ja: '成績', en: 'Grade' }, type: 'LetterGrade', allowed: ['優', '良'] }],
  extra: [{ framework: 'narrative', element: '受講者の声', text: { ja: '好評', en: 'Good' } }],
  sourceTerms: { '/effort': '総時間数' },
}

const AWARD: MicroCredentialAward = {
  descriptor: `${ORIGIN}/classes/regional-data`,
  id: 'urn:uuid:91537dba-56cb-11ec-bf63-0242ac130002',
  certificateNumber: '履証第2026-0012号',
  learner: {
    name: '山田 花子',
    identifiers: [{ type: 'emailAddress', value: 'hanako@student.example', hashed: true, salt: '5f0c1d' }],
  },
  issuedOn: '2026-03-25',
  completedOn: '2026-03-20',
  period: { start: '2025-10-01', end: '2026-03-15' },
  creditsEarned: 8,
  results: [{ of: 'grade', value: '優' }],
}

function faultsOf({ verdict, findings }: VerificationReport): unknown {
  return { verdict, errors: findings.filter(({ severity }) => severity === 'error').map(({ code }) => code) }
}

const FINE = { verdict: 'valid', errors: [] }

/** What comes out of a picture, as the text that it is. */
function textIn(picture: Uint8Array): string {
  const [badge] = unbake(picture).found
  if (badge === undefined) throw new Error('no badge in the picture')
  return badge.text
}

/** The descriptor and the award, read from a verified badge; the learner is as the badge shows them. */
function expectWhole(text: string, options: FromBadgeOptions = {}): void {
  const { descriptor, award, provenance, findings } = fromBadge(text, options)
  expect(descriptor).toEqual({
    ...DESCRIPTOR,
    provider: { ...DESCRIPTOR.provider, id: descriptor?.provider?.id },
  })
  expect({ ...award, learner: undefined }).toEqual({ ...AWARD, learner: undefined })
  expect(new Set(Object.values(provenance))).toEqual(new Set(['carrier']))
  expect(findings.filter(({ code }) => code !== 'BADGE_NOT_VERIFIED')).toEqual([])
}

type Secure = (badge: object, type: KeyType) => Promise<{ secured: string | object; fetch: Fetch }>
type Fetch = NonNullable<VerifyOptions['fetch']>

async function issuer(type: KeyType) {
  const key = await generateKey(type)
  const files = await publicationFor({ issuer: DID, keys: [{ key, fragment: '2026' }], documents: [] })
  const fetch: Fetch = async (url) => {
    const file = files.get(new URL(url).pathname)
    if (file === undefined) return new Response(null, { status: 404 })
    const headers = { 'content-type': file.mediaType }
    return new Response(Uint8Array.from(file.bytes), { status: file.status, headers })
  }
  return { signer: signerFor(key, { verificationMethod: `${DID}#2026` }), fetch }
}

const PROOFS: readonly (readonly [name: string, type: KeyType, secure: Secure])[] = [
  ...(['eddsa-rdfc-2022', 'eddsa-jcs-2022'] as const).map(
    (suite) => [suite, 'Ed25519', embedding(suite)] as const,
  ),
  ['ecdsa-rdfc-2019', 'P-256', embedding('ecdsa-rdfc-2019')],
  ['a token', 'Ed25519', asToken],
  ['a token by RSA', 'RSA', asToken],
]

function embedding(suite: 'eddsa-rdfc-2022' | 'eddsa-jcs-2022' | 'ecdsa-rdfc-2019'): Secure {
  return async (badge, type) => {
    const { signer, fetch } = await issuer(type)
    return { secured: await sign(badge, signer, { suite, created }), fetch }
  }
}

async function asToken(badge: object, type: KeyType): ReturnType<Secure> {
  const { signer, fetch } = await issuer(type)
  return { secured: await signJwt(badge, signer), fetch }
}

describe.each(LANGUAGES)('a descriptor in a badge of Open Badges 3.0 in %s', (language) => {
  test.for(PROOFS)('comes back from pictures, verified: %s', async ([, type, secure]) => {
    const { badge } = toBadge(DESCRIPTOR, { as: 'ob3', award: AWARD, language })
    const { secured, fetch } = await secure(badge, type)
    for (const [, picture] of PICTURES) {
      const baked = bake(picture, secured)
      const report = await verify(baked, { fetch, at: AT, recipient: 'hanako@student.example' })
      expect(faultsOf(report)).toEqual(FINE)
      expectWhole(textIn(baked))
    }
  })

  test('is covered by the signature', async () => {
    const { signer, fetch } = await issuer('Ed25519')
    const { badge } = toBadge(DESCRIPTOR, { as: 'ob3', award: AWARD, language })
    const secured = JSON.stringify(await sign(badge, signer, { suite: 'eddsa-rdfc-2022', created }))
    for (const [said, forged] of [
      ['"hours":120.5', '"hours":999'],
      ['"of":"grade"', '"of":"other"'],
      ['sha256-', 'sha256-0'],
    ] as const) {
      expect(secured).toContain(said)
      const report = await verify(secured.replace(said, forged), { fetch, at: AT })
      expect(report.checks.proof.outcome).toBe('failed')
    }
  })
})

/** A signed badge of Open Badges 2.0, and who hosts what it leads to. */
async function signedAssertion(options: Omit<ToBadgeOptions, 'as' | 'award'>) {
  const key = await generateKey('RSA')
  const [id, creator] = [`${ORIGIN}/issuer.json`, `${ORIGIN}/key.json`]
  const { issuer: profile, keys } = await defineSigningIssuer(
    { id, name: '例大学', url: ORIGIN, email: 'badges@uni.example' },
    [{ key, id: creator }],
  )
  const descriptor = { ...DESCRIPTOR, provider: { ...DESCRIPTOR.provider, id } }
  const verification = { type: 'SignedBadge', creator } as const
  const { badge } = toBadge(descriptor, { ...options, as: 'ob2', award: AWARD, verification })
  const published = toBadge(descriptor, { ...options, as: 'ob2' }).badge
  const documents = new Map<string, object>([
    [id, profile],
    [published.id, published],
    ...keys.map((one) => [String(one.id), one] as const),
  ])
  const fetch: Fetch = async (url) => {
    const document = documents.get(url)
    const headers = { 'content-type': 'application/ld+json' }
    const status = document === undefined ? 404 : 200
    return new Response(document === undefined ? null : JSON.stringify(document), { status, headers })
  }
  return { fetch, jws: await signAssertion(badge, signerFor(key, { verificationMethod: creator })) }
}

describe.each(LANGUAGES)('a descriptor in a signed badge of Open Badges 2.0 in %s', (language) => {
  test.for(PICTURES)('comes back from a picture, verified: %s', async ([, picture]) => {
    const { fetch, jws } = await signedAssertion({ language })
    const baked = bake(picture, jws)
    const report = await verify(baked, { fetch, at: AT, recipient: 'hanako@student.example' })
    expect(faultsOf(report)).toEqual(FINE)
    expectWhole(textIn(baked))
  })
})
