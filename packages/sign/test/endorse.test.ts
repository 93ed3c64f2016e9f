import { checkBadge, defineAchievement, defineProfile } from '@shirushi/core'
import { ENDORSEMENT_JWT_CONTEXT, type EndorsementClaim, endorse, sign } from '@shirushi/sign'
import { verifyProof } from '@shirushi/vc/data-integrity'
import { parseVcJwt, verifyJws } from '@shirushi/vc/jose'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  ACHIEVEMENT,
  badge,
  deepFreeze,
  now,
  olderBadge,
  type Party,
  partyOf,
  refusal,
} from './support/badges.ts'

let issuer: Party
let prefecture: Party
beforeAll(async () => {
  issuer = await partyOf('Ed25519')
  prefecture = await partyOf('P-256')
})

const claim = (more: Partial<EndorsementClaim> = {}): EndorsementClaim =>
  deepFreeze({
    id: 'urn:uuid:0e9bb9a9-9d1c-4a9b-8a0f-6d4f0d1c2b3a',
    name: '県の研修としての推薦',
    issuer: prefecture.id,
    validFrom: '2026-04-01T09:00:00+09:00',
    comment: '県の研修として認めます。',
    ...more,
  } as EndorsementClaim)

const achievement = () => defineAchievement(ACHIEVEMENT)

describe('an endorsement with an embedded proof', () => {
  test('is about the target, holds by itself, and is in the copy of the target', async () => {
    const target = achievement()
    const endorsed = await endorse(target, claim(), prefecture.signer, { now })
    expect(endorsed.target).toEqual({ ...target, endorsement: [endorsed.endorsement] })
    expect(endorsed.endorsement.credentialSubject).toMatchObject({
      id: ACHIEVEMENT.id,
      type: ['EndorsementSubject'],
      endorsementComment: '県の研修として認めます。',
    })
    const { key } = prefecture
    const verified = await verifyProof(endorsed.endorsement, { key, engine: 'reference' })
    expect(verified).toMatchObject({ outcome: 'verified' })
  })

  test('can be part of a badge that another signs, and both hold', async () => {
    const { target } = await endorse(achievement(), claim(), prefecture.signer)
    const document = badge(issuer.id, { achievement: target })
    const signed = await sign(document, issuer.signer)
    expect(await verifyProof(signed, { key: issuer.key, engine: 'reference' })).toMatchObject({
      outcome: 'verified',
    })
    const inside = signed.credentialSubject.achievement?.endorsement?.[0] ?? {}
    expect(await verifyProof(inside, { key: prefecture.key })).toMatchObject({ outcome: 'verified' })
    expect(checkBadge(signed).conforms).toBe(true)
  })

  test('of a credential or a profile goes the same way, and behind others', async () => {
    const profile = defineProfile({ id: issuer.id, name: '例大学' })
    for (const document of [badge(issuer.id), profile]) {
      const once = await endorse(document, claim(), prefecture.signer)
      const id = 'urn:uuid:5f0c1d3e-9d1c-4a9b-8a0f-6d4f0d1c2b3a'
      const twice = await endorse(deepFreeze(once.target), claim({ id }), prefecture.signer)
      expect(twice.target).toEqual({ ...document, endorsement: [once.endorsement, twice.endorsement] })
    }
  })

  test('is written in the older data model where the claim is', async () => {
    const target = olderBadge(issuer.id)
    const { endorsement } = await endorse(target, claim({ dataModel: '1.1' }), prefecture.signer)
    expect(checkBadge(endorsement)).toMatchObject({ conforms: true, dataModel: '1.1' })
    const signed = await sign(
      (await endorse(target, claim({ dataModel: '1.1' }), prefecture.signer)).target,
      issuer.signer,
      { dataModel: '1.1' },
    )
    expect(await verifyProof(signed, { key: issuer.key })).toMatchObject({ outcome: 'verified' })
  })

  test('says what else the subject is to say', async () => {
    const subject = { type: ['EndorsementSubject', 'Achievement'] }
    const { endorsement } = await endorse(achievement(), claim({ subject }), prefecture.signer)
    expect(endorsement.credentialSubject.type).toEqual(subject.type)
  })
})

describe('an endorsement that is a token', () => {
  test('of a credential brings the context that defines its place', async () => {
    const { endorsement, target } = await endorse(badge(issuer.id), claim(), prefecture.signer, { as: 'jwt' })
    expect(await verifyJws(endorsement, prefecture.key)).toEqual({ outcome: 'verified' })
    expect(parseVcJwt(endorsement).credential).toMatchObject({
      credentialSubject: { id: badge(issuer.id).id },
    })
    expect(target).toMatchObject({ endorsementJwt: [endorsement] })
    const signed = await sign(target, issuer.signer)
    expect(await verifyProof(signed, { key: issuer.key, engine: 'reference' })).toMatchObject({
      outcome: 'verified',
    })
    const changed = { ...signed, endorsementJwt: [] }
    expect(await verifyProof(changed, { key: issuer.key })).toMatchObject({ reason: 'signature-wrong' })
    const again = await endorse(target, claim(), prefecture.signer, { as: 'jwt' })
    expect(again.target['@context']).toEqual(target['@context'])
  })

  test('of an achievement needs the context on the credential around it', async () => {
    const { target } = await endorse(achievement(), claim(), prefecture.signer, { as: 'jwt' })
    const signed = await sign(
      badge(issuer.id, { achievement: target, contexts: [ENDORSEMENT_JWT_CONTEXT] }),
      issuer.signer,
    )
    expect(await verifyProof(signed, { key: issuer.key })).toMatchObject({ outcome: 'verified' })
  })
})

describe('what cannot be endorsed', () => {
  test('a signed credential, unless the endorsement stays outside', async () => {
    const signed = await sign(badge(issuer.id), issuer.signer)
    expect(await refusal(endorse(signed, claim(), prefecture.signer))).toEqual(['ENDORSEMENT_BREAKS_PROOF'])
    const { endorsement, target } = await endorse(signed, claim(), prefecture.signer, { attach: false })
    expect(target).toEqual(signed)
    expect(endorsement.credentialSubject.id).toBe(signed.id)
  })

  test('what has no name', async () => {
    const { id: _, ...nameless } = achievement()
    expect(await refusal(endorse(nameless, claim(), prefecture.signer))).toEqual([
      'ENDORSEMENT_TARGET_UNNAMED',
    ])
  })

  test('by a key of another', async () => {
    const signing = endorse(achievement(), claim({ issuer: 'did:web:pref.example' }), prefecture.signer)
    expect(await refusal(signing)).toEqual(['KEY_OF_ANOTHER'])
  })

  test('with a claim that makes no endorsement, or options that are none', async () => {
    const wrong = endorse(achievement(), claim({ id: '推薦' }), prefecture.signer)
    await expect(wrong).rejects.toMatchObject({ code: 'ERR_CORE_INVALID_BADGE' })
    const fault = { code: 'ERR_CORE_INVALID_ARGUMENT' }
    for (const [target, said, options] of [
      [null, claim(), {}],
      [achievement(), null, {}],
      [achievement(), claim(), { as: 'pdf' }],
    ] as const) {
      await expect(
        endorse(target as never, said as never, prefecture.signer, options as never),
      ).rejects.toMatchObject(fault)
    }
  })
})
