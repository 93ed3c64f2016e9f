// What the issuer's side makes, the verifier's side takes. The two packages never see each other, so that this
// stands where both may be used.
import { bake } from '@shirushi/bake'
import { createAssertion, createCredential, defineBadgeClass } from '@shirushi/core'
import {
  compileTemplate,
  createStatusList,
  credentialStatusFor,
  defineSigningIssuer,
  derive,
  endorse,
  publicationFor,
  publishStatusList,
  type SignOptions,
  sign,
  signAssertion,
  signBoth,
  signJwt,
} from '@shirushi/sign'
import { exportKey, generateKey, type Key, type KeyType, type Signer, signerFor } from '@shirushi/vc'
import { type VerificationReport, type VerifyOptions, verify } from '@shirushi/verify'
import { describe, expect, test } from 'vitest'
import { pngPicture, SVG_PICTURE } from '../lib/picture.ts'

const AT = new Date('2026-06-01T00:00:00Z')
const created = '2026-04-01T00:00:00Z'
const ORIGIN = 'https://uni.example'
const DID = 'did:web:uni.example'
const LIST = `${ORIGIN}/status/1`

const ACHIEVEMENT = {
  id: `${ORIGIN}/achievements/1`,
  name: '履修証明プログラム「データリテラシー基礎」 👩‍🎓',
  description: '統計とデータ倫理の基礎を修得したことを証明します。',
  criteria: '全 8 回の課題を提出し、修了試験で **60 点**以上を取ること。',
}

interface University {
  readonly key: Key
  readonly signer: Signer
  readonly did: string
}

async function university(type: KeyType): Promise<University> {
  const key = await generateKey(type)
  return { key, signer: signerFor(key, { verificationMethod: `${DID}#2026` }), did: DID }
}

function badge(dataModel: '1.1' | '2.0' = '2.0', more: object = {}) {
  return createCredential({
    dataModel,
    id: 'urn:uuid:91537dba-56cb-11ec-bf63-0242ac130002',
    issuer: { id: DID, name: '例大学', url: ORIGIN },
    validFrom: '2026-03-25T09:00:00+09:00',
    recipient: { identifier: [{ email: 'hanako@student.example', salt: '5f0c1d' }] },
    achievement: ACHIEVEMENT,
    ...more,
  } as Parameters<typeof createCredential>[0])
}

/** Whatever the issuer says has to be hosted, under its address. */
async function hosting(
  one: University,
  documents: readonly object[] = [],
): Promise<NonNullable<VerifyOptions['fetch']>> {
  const files = await publicationFor({
    issuer: DID,
    keys: [{ key: one.key, fragment: '2026' }],
    documents,
  })
  return async (url) => {
    const file = files.get(new URL(url).pathname)
    if (file === undefined) return new Response(null, { status: 404 })
    return new Response(Uint8Array.from(file.bytes), {
      status: file.status,
      headers: { 'content-type': file.mediaType },
    })
  }
}

function faultsOf({ verdict, findings }: VerificationReport) {
  return { verdict, errors: findings.filter(({ severity }) => severity === 'error').map(({ code }) => code) }
}

const FINE = { verdict: 'valid', errors: [] }

const SUITES: readonly (readonly [SignOptions['suite'] & string, Exclude<KeyType, 'RSA'>])[] = [
  ['eddsa-rdfc-2022', 'Ed25519'],
  ['eddsa-jcs-2022', 'Ed25519'],
  ['ecdsa-rdfc-2019', 'P-256'],
  ['ecdsa-rdfc-2019', 'P-384'],
  ['ecdsa-jcs-2019', 'P-256'],
  ['ecdsa-jcs-2019', 'P-384'],
]

describe('a badge with a proof', () => {
  test.for(SUITES)('of %s by a key of %s', async ([suite, type]) => {
    const one = await university(type)
    const fetch = await hosting(one)
    const secured = await sign(badge(), one.signer, { suite, created })
    expect(faultsOf(await verify(secured, { fetch, at: AT }))).toEqual(FINE)
    for (const picture of [pngPicture(), SVG_PICTURE]) {
      expect(faultsOf(await verify(bake(picture, secured), { fetch, at: AT }))).toEqual(FINE)
    }
    const changed = await verify({ ...secured, name: 'x' }, { fetch, at: AT })
    expect(changed.checks.proof.outcome).toBe('failed')
  })

  test.for(['eddsa-rdfc-2022', 'Ed25519Signature2020'] as const)(
    'of the older data model, %s',
    async (suite) => {
      const one = await university('Ed25519')
      const secured = await sign(badge('1.1'), one.signer, { suite, dataModel: '1.1', created })
      expect(faultsOf(await verify(secured, { fetch: await hosting(one), at: AT }))).toEqual(FINE)
    },
  )

  test('of which a part is shown', async () => {
    const one = await university('P-256')
    const secured = await sign(badge(), one.signer, { suite: 'ecdsa-sd-2023', created })
    const shown = await derive(secured, { disclose: ['recipient'], key: one.key })
    const report = await verify(shown, {
      fetch: await hosting(one),
      at: AT,
      recipient: 'hanako@student.example',
    })
    expect(faultsOf(report)).toEqual(FINE)
  })

  test('out of a template', async () => {
    const one = await university('Ed25519')
    const fetch = await hosting(one)
    const template = await compileTemplate(
      badge(),
      { id: '/id', name: '/credentialSubject/achievement/name' },
      one.signer,
    )
    const rows = ['東京', '“quoted”\n\u2028', '𠮷野家\uffee'].map((name, at) => ({
      id: `urn:uuid:91537dba-56cb-11ec-bf63-0242ac13000${at}`,
      name,
    }))
    for await (const result of template.sign(rows, { created })) {
      if (result.outcome !== 'signed') throw new Error('refused')
      expect(faultsOf(await verify(result.text, { fetch, at: AT }))).toEqual(FINE)
    }
  })
})

describe('a badge as a token', () => {
  test.for(['Ed25519', 'P-256', 'P-384', 'RSA'] as const)(
    'by a key of %s, and with a proof inside',
    async (type) => {
      const one = await university(type)
      const fetch = await hosting(one)
      const token = await signJwt(badge(), one.signer)
      expect(faultsOf(await verify(token, { fetch, at: AT }))).toEqual(FINE)
      if (type === 'RSA') return
      const { jwt } = await signBoth(badge(), one.signer, { embedded: { created } })
      const report = await verify(jwt, { fetch, at: AT })
      expect(faultsOf(report)).toEqual(FINE)
      expect(report.secured).toEqual(['jwt', 'data-integrity'])
    },
  )
})

test.for(['embedded', 'jwt'] as const)('a badge with an endorsement: %s', async (as) => {
  const [one, other] = [await university('Ed25519'), await generateKey('Ed25519')]
  const endorser = { id: await exportKey(other, 'did:key'), name: '評価機構' }
  const claim = {
    id: 'urn:uuid:91537dba-56cb-11ec-bf63-0242ac130004',
    issuer: endorser,
    validFrom: '2026-04-01T00:00:00Z',
    name: '例大学の修了証を推薦します',
    comment: '内容を確認しました。',
  } as const
  const { target } =
    as === 'jwt'
      ? await endorse(badge(), claim, signerFor(other), { as })
      : await endorse(badge(), claim, signerFor(other), { created })
  const secured = await sign(target, one.signer, { created })
  const report = await verify(secured, { fetch: await hosting(one), at: AT })
  expect(faultsOf(report)).toEqual(FINE)
  expect(report.checks.endorsements.outcome).toBe('passed')
})

test('a status list that takes a badge back', async () => {
  const one = await university('Ed25519')
  const list = createStatusList({ id: LIST, purpose: 'revocation' })
  const secured = await sign(badge('2.0', { credentialStatus: credentialStatusFor(list, 7) }), one.signer, {
    created,
  })
  const edition = async () =>
    publishStatusList(list, one.signer, {
      issuer: DID,
      validFrom: '2026-05-31T00:00:00Z',
      validUntil: '2026-06-07T00:00:00Z',
      signing: { created },
    })
  expect(faultsOf(await verify(secured, { fetch: await hosting(one, [await edition()]), at: AT }))).toEqual(
    FINE,
  )
  list.set(7)
  const report = await verify(secured, { fetch: await hosting(one, [await edition()]), at: AT })
  expect(report.checks.status.outcome).toBe('failed')
  expect(report.verdict).toBe('invalid')
})

test.for(['RSA', 'P-256', 'Ed25519'] as const)(
  'a signed badge of Open Badges 2.0 by a key of %s',
  async (type) => {
    const key = await generateKey(type)
    const issuerId = `${ORIGIN}/issuer.json`
    const { issuer, keys } = await defineSigningIssuer(
      { id: issuerId, name: '例大学', url: ORIGIN, email: 'badges@uni.example' },
      [{ key, id: `${ORIGIN}/key.json` }],
    )
    const badgeClass = defineBadgeClass({
      id: `${ORIGIN}/class.json`,
      name: ACHIEVEMENT.name,
      description: ACHIEVEMENT.description,
      image: `${ORIGIN}/badge.png`,
      criteria: { narrative: ACHIEVEMENT.criteria },
      issuer: issuerId,
    })
    const assertion = createAssertion({
      id: 'urn:uuid:91537dba-56cb-11ec-bf63-0242ac130003',
      recipient: { email: 'hanako@student.example', salt: '5f0c1d' },
      badge: badgeClass.id,
      issuedOn: '2026-03-25T09:00:00+09:00',
      verification: { type: 'SignedBadge', creator: `${ORIGIN}/key.json` },
    })
    const documents = new Map<string, object>([
      [issuerId, issuer],
      [badgeClass.id, badgeClass],
      ...keys.map((one) => [String(one.id), one] as const),
    ])
    const fetch = async (url: string) => {
      const document = documents.get(url)
      return new Response(document === undefined ? null : JSON.stringify(document), {
        status: document === undefined ? 404 : 200,
        headers: { 'content-type': 'application/ld+json' },
      })
    }
    const jws = await signAssertion(assertion, signerFor(key, { verificationMethod: `${ORIGIN}/key.json` }))
    const report = await verify(jws, { fetch, at: AT, recipient: 'hanako@student.example' })
    expect(faultsOf(report)).toEqual(FINE)
  },
)
