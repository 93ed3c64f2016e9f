import {
  type AchievementInput,
  type CredentialInput,
  createAssertion,
  createCredential,
  createEndorsement,
} from '@shirushi/core'
import { sign, signAssertion, signJwt } from '@shirushi/sign'
import { CRYPTOSUITES, type CryptosuiteName, verifyProof } from '@shirushi/vc/data-integrity'
import { parseVcJwt, verifyJws } from '@shirushi/vc/jose'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { deepFreeze, now, type Party, partyOf, RECIPIENT, rsaParty } from './support/badges.ts'

let ed: Party
let p256: Party
let rsa: Party
beforeAll(async () => {
  ed = await partyOf('Ed25519')
  p256 = await partyOf('P-256')
  rsa = await rsaParty()
})

/** Text of all kinds, with something in it that can be seen. */
const TEXT = fc
  .tuple(
    fc.constantFrom('修了 ', '“a”\n', '👩‍🎓 ', 'é\\ ', '\u{10ffff}x'),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  )
  .map(([start, rest]) => `${start}${rest.replaceAll(/[\p{Cc}\p{Cs}]/gu, '')}.`)

const MOMENT = fc
  .date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2026-01-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString())

const ADDRESS = fc.webUrl({ validSchemes: ['https'] })

const ACHIEVEMENTS: fc.Arbitrary<AchievementInput> = fc.record(
  {
    id: ADDRESS,
    name: TEXT,
    description: TEXT,
    criteria: TEXT,
    creditsAvailable: fc.integer({ min: 100, max: 1000 }),
    tag: fc.array(TEXT, { minLength: 1, maxLength: 3 }),
    inLanguage: fc.constantFrom('ja', 'en'),
  },
  { requiredKeys: ['id', 'name', 'description', 'criteria'] },
)

const CREDENTIALS: fc.Arbitrary<Omit<CredentialInput, 'issuer'>> = fc.record(
  {
    id: fc.uuid().map((uuid) => `urn:uuid:${uuid}`),
    validFrom: MOMENT,
    recipient: fc.constant({ id: RECIPIENT }),
    achievement: ACHIEVEMENTS,
    name: TEXT,
    narrative: TEXT,
    licenseNumber: TEXT,
    creditsEarned: fc.integer({ min: 0, max: 99 }),
    evidence: fc.array(fc.record({ id: ADDRESS, name: TEXT, narrative: TEXT }), {
      minLength: 1,
      maxLength: 2,
    }),
  },
  { requiredKeys: ['id', 'validFrom', 'recipient', 'achievement'] },
)

const DOCUMENTS = (issuer: string) =>
  fc.oneof(
    CREDENTIALS.map((input) => createCredential({ ...input, issuer: { id: issuer, name: '例大学' } })),
    fc
      .record({ id: fc.uuid(), name: TEXT, validFrom: MOMENT, target: ADDRESS, comment: TEXT })
      .map(({ id, name, validFrom, target, comment }) =>
        createEndorsement({
          id: `urn:uuid:${id}`,
          name,
          validFrom,
          issuer,
          subject: { id: target, endorsementComment: comment },
        }),
      ),
  )

const SUITES = (Object.keys(CRYPTOSUITES) as CryptosuiteName[]).filter(
  (suite) => suite !== 'Ed25519Signature2020',
)

describe('whatever the builders make', () => {
  test.for(SUITES)('can be signed with %s, and holds', async (suite) => {
    const party = CRYPTOSUITES[suite].algorithms.includes('EdDSA') ? ed : p256
    const engine = 'reference'
    const property = fc.asyncProperty(DOCUMENTS(party.id), async (document) => {
      const { proof, ...rest } = await sign(deepFreeze(document), party.signer, {
        suite,
        now,
      })
      expect(rest).toEqual(document)
      const verified = await verifyProof({ ...rest, proof }, { key: party.key, engine })
      expect(verified).toMatchObject({ outcome: 'verified' })
    })
    await fc.assert(property, { numRuns: 15 })
  })

  test('can be signed as token, and holds', async () => {
    const property = fc.asyncProperty(DOCUMENTS('https://uni.example/issuer.json'), async (document) => {
      const token = await signJwt(deepFreeze(document), rsa.signer)
      const { jws, credential, problems } = parseVcJwt(token)
      expect(problems).toEqual([])
      expect(credential).toMatchObject(document)
      expect(await verifyJws(jws, rsa.key)).toEqual({ outcome: 'verified' })
    })
    await fc.assert(property, { numRuns: 25 })
  })

  test('can be signed as assertion, and holds', async () => {
    const assertions = fc
      .record({
        uuid: fc.uuid(),
        narrative: TEXT,
        issuedOn: MOMENT,
        salt: fc.base64String({ minLength: 8 }),
        badge: ADDRESS,
      })
      .map(({ uuid, salt, ...others }) =>
        createAssertion({
          ...others,
          id: `https://uni.example/awards/${uuid}`,
          recipient: { email: 'hanako@example.org', salt },
          verification: { type: 'SignedBadge', creator: rsa.signer.verificationMethod },
        }),
      )
    const property = fc.asyncProperty(assertions, async (assertion) => {
      const token = await signAssertion(deepFreeze(assertion), rsa.signer)
      expect(JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())).toEqual(assertion)
      expect(await verifyJws(token, rsa.key)).toEqual({ outcome: 'verified' })
    })
    await fc.assert(property, { numRuns: 25 })
  })
})

type Step = string | number

/** Every place of a value that holds no others, as steps from the root. */
function leavesOf(value: unknown, steps: readonly Step[] = []): readonly (readonly Step[])[] {
  if (typeof value !== 'object' || value === null) return [steps]
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return entries.flatMap(([step, item]) => leavesOf(item, [...steps, step]))
}

/** A copy with another value in one place. */
function changedAt(
  value: unknown,
  [step, ...rest]: readonly Step[],
  change: (leaf: unknown) => unknown,
): unknown {
  if (step === undefined) return change(value)
  if (Array.isArray(value))
    return value.map((item, at) => (at === step ? changedAt(item, rest, change) : item))
  const members = Object.entries(value as object)
  return Object.fromEntries(
    members.map(([name, item]) => [name, name === step ? changedAt(item, rest, change) : item]),
  )
}

/** Every place of a value but the root. */
function partsOf(value: unknown, steps: readonly Step[] = []): readonly (readonly Step[])[] {
  if (typeof value !== 'object' || value === null) return []
  const entries: [Step, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return entries.flatMap(([step, item]) => [[...steps, step], ...partsOf(item, [...steps, step])])
}

/** A copy without what is in one place. */
function without(value: unknown, [step, ...rest]: readonly Step[]): unknown {
  const isLast = rest.length === 0
  if (Array.isArray(value)) {
    return value.flatMap((item, at) => (at !== step ? [item] : isLast ? [] : [without(item, rest)]))
  }
  const members = Object.entries(value as object)
  return Object.fromEntries(
    members.flatMap(([name, item]) =>
      name !== step ? [[name, item]] : isLast ? [] : [[name, without(item, rest)]],
    ),
  )
}

/** Another value of the same kind. */
function another(leaf: unknown): unknown {
  if (typeof leaf === 'number') return leaf + 1
  if (typeof leaf === 'boolean') return !leaf
  const text = String(leaf)
  const at = text.length - 1
  // The last letter of base58 and base64url is kept a letter of theirs.
  return `${text.slice(0, at)}${text[at] === 'x' ? 'y' : 'x'}`
}

describe('every change of one leaf', () => {
  test.for(SUITES)('of a badge that is signed with %s is noticed, by Digital Bazaar too', async (suite) => {
    const party = CRYPTOSUITES[suite].algorithms.includes('EdDSA') ? ed : p256
    const document = createCredential({
      id: 'urn:uuid:91537dba-56cb-11ec-bf63-0242ac130002',
      issuer: { id: party.id, name: '例大学', url: 'https://uni.example/' },
      validFrom: '2026-03-25T09:00:00+09:00',
      recipient: { identifier: [{ email: 'hanako@example.org', salt: '5f0c1d3e' }] },
      creditsEarned: 2,
      achievement: {
        id: 'https://uni.example/achievements/data-literacy',
        name: 'データリテラシー基礎',
        description: '統計とデータ倫理の基礎を修得したことを認定します。',
        criteria: '全 8 回の課題を提出し、最終試験で 60 点以上を取ること。',
      },
    })
    const signed = await sign(document, party.signer, {
      suite,
      now,
      challenge: 'a',
      domain: 'b',
    })
    const leaves = leavesOf(signed)
    expect(leaves.length).toBeGreaterThan(25)
    const isSelective = CRYPTOSUITES[suite].isSelective
    for (const leaf of leaves) {
      const changed = changedAt(signed, leaf, another) as object
      for (const engine of ['default', 'reference'] as const) {
        // The suite for parts is the same library in both engines, and slow.
        if (isSelective && engine === 'reference') continue
        const { outcome } = await verifyProof(changed, { key: party.key, engine })
        expect([leaf.join('/'), engine, outcome]).not.toEqual([leaf.join('/'), engine, 'verified'])
      }
    }
  })

  test.for(SUITES)('and every part that is taken out of a badge that is signed with %s', async (suite) => {
    const party = CRYPTOSUITES[suite].algorithms.includes('EdDSA') ? ed : p256
    const document = createCredential({
      id: 'urn:uuid:91537dba-56cb-11ec-bf63-0242ac130002',
      issuer: party.id,
      validFrom: '2026-03-25T09:00:00+09:00',
      recipient: { id: RECIPIENT },
      achievement: { id: 'https://uni.example/1', name: '統計', description: '基礎', criteria: '試験' },
    })
    const signed = await sign(document, party.signer, { suite, now, challenge: 'a', domain: 'b' })
    for (const part of partsOf(signed)) {
      const { outcome } = await verifyProof(without(signed, part) as object, { key: party.key })
      expect([part.join('/'), outcome]).not.toEqual([part.join('/'), 'verified'])
    }
  })

  test('of a token is noticed, and of its text, too', async () => {
    const document = createCredential({
      id: 'urn:uuid:91537dba-56cb-11ec-bf63-0242ac130002',
      issuer: ed.id,
      validFrom: '2026-03-25T09:00:00+09:00',
      recipient: { id: RECIPIENT },
      achievement: { id: 'https://uni.example/1', name: '統計', description: '基礎', criteria: '試験' },
    })
    const token = await signJwt(document, ed.signer)
    const [header = '', payload = '', signature = ''] = token.split('.')
    const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const decode = (text: string): unknown => JSON.parse(Buffer.from(text, 'base64url').toString())
    const forged = [
      ...leavesOf(decode(payload)).map((leaf) => [
        header,
        encode(changedAt(decode(payload), leaf, another)),
        signature,
      ]),
      ...leavesOf(decode(header)).map((leaf) => [
        encode(changedAt(decode(header), leaf, another)),
        payload,
        signature,
      ]),
    ]
    for (const parts of forged) {
      const verified = await verifyJws(parts.join('.'), ed.key).catch((error: Error) => error)
      expect(verified).not.toEqual({ outcome: 'verified' })
    }
    expect(await verifyJws(token, ed.key)).toEqual({ outcome: 'verified' })
  })
})
