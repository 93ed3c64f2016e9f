import type {
  AchievementInput,
  AssertionInput,
  BadgeClassInput,
  CredentialInput,
  CredentialInputv1p1,
  EndorsementInput,
  IssuerInput,
  ProfileInput,
} from '@shirushi/core'
import { createCredential } from '@shirushi/core'
import { describe, expectTypeOf, test } from 'vitest'
import type { AchievementCredential, AchievementCredentialv1p1 } from '../src/generated/types-ob3.ts'

/** Only compiled: what has to compile, and beneath it what must not. */
declare const achievement: AchievementInput
declare const credential: CredentialInput
declare const assertion: AssertionInput
declare const badgeClass: BadgeClassInput

function neverCalled(): unknown[] {
  const ready = { id: 'a:1', name: 'n', description: 'd', criteria: 'c' } as const
  const who = { id: 'a:1' } as const
  const mail = 'a@example.org'
  const key = 'https://issuer.example/key'
  const shownAndSalted = { email: mail, hashed: false, salt: 's' } as const
  return [
    ready satisfies AchievementInput,
    { ...ready, achievementType: 'ext:Own', tag: undefined } satisfies AchievementInput,
    // @ts-expect-error An achievement needs an id.
    { name: 'n', description: 'd', criteria: 'c' } satisfies AchievementInput,
    // @ts-expect-error An achievement needs a name.
    { id: 'a:1', description: 'd', criteria: 'c' } satisfies AchievementInput,
    // @ts-expect-error An id is not optional just because others may be undefined.
    { ...ready, id: undefined } satisfies AchievementInput,
    // @ts-expect-error The vocabulary has no such term.
    { ...ready, achievementType: 'Kurs' } satisfies AchievementInput,
    // @ts-expect-error There is no such property.
    { ...ready, critera: 'c' } satisfies AchievementInput,
    // @ts-expect-error An alignment needs to point somewhere.
    { ...ready, alignment: [{ targetName: 'n' }] } satisfies AchievementInput,
    // @ts-expect-error Null is not undefined.
    { ...ready, version: null } satisfies AchievementInput,

    { id: 'a:1', parentOrg: 'a:2' } satisfies ProfileInput,
    // @ts-expect-error A profile needs an id.
    { name: 'n' } satisfies ProfileInput,

    { ...credential, recipient: who } satisfies CredentialInput,
    { ...credential, recipient: { ...who, identifier: [] } } satisfies CredentialInput,
    { ...credential, recipient: { identifier: [{ email: mail, salt: 's' }] } } satisfies CredentialInput,
    // @ts-expect-error A recipient is somebody.
    { ...credential, recipient: {} } satisfies CredentialInput,
    // @ts-expect-error No identifier identifies nobody.
    { ...credential, recipient: { identifier: [] } } satisfies CredentialInput,
    // @ts-expect-error An identity is hashed with a salt, or shown on purpose.
    { ...credential, recipient: { identifier: [{ email: mail }] } } satisfies CredentialInput,
    // @ts-expect-error What is shown is not salted.
    { ...credential, recipient: { identifier: [shownAndSalted] } } satisfies CredentialInput,
    // @ts-expect-error Proofs are made by signing.
    { ...credential, proof: {} } satisfies CredentialInput,
    // @ts-expect-error Both data models are written with the names of 2.0.
    { ...credential, issuanceDate: '2026-04-01T00:00:00Z' } satisfies CredentialInput,
    // @ts-expect-error There is no such data model.
    { ...credential, dataModel: '3.0' } satisfies CredentialInput,
    // @ts-expect-error A result has no such status.
    { ...credential, result: [{ status: 'Passed' }] } satisfies CredentialInput,
    // @ts-expect-error An endorsement needs a name.
    { id: 'a:1', issuer: 'a:2', validFrom: '', subject: who } satisfies EndorsementInput,

    { ...assertion, recipient: { url: 'https://a.example/', hashed: false } } satisfies AssertionInput,
    { ...assertion, verification: { type: 'signed', creator: key } } satisfies AssertionInput,
    // @ts-expect-error A recipient is somebody.
    { ...assertion, recipient: {} } satisfies AssertionInput,
    // @ts-expect-error One identity only.
    { ...assertion, recipient: { email: mail, url: key, salt: 's' } } satisfies AssertionInput,
    // @ts-expect-error An identity is hashed with a salt, or shown on purpose.
    { ...assertion, recipient: { email: mail } } satisfies AssertionInput,
    // @ts-expect-error Whoever signs says with which key.
    { ...assertion, verification: { type: 'SignedBadge' } } satisfies AssertionInput,
    // @ts-expect-error There is no such way to verify.
    { ...assertion, verification: { type: 'trust-me' } } satisfies AssertionInput,
    // @ts-expect-error Criteria say something.
    { ...badgeClass, criteria: {} } satisfies BadgeClassInput,
    // @ts-expect-error An issuer needs an e-mail address.
    { id: 'a:1', name: 'n', url: 'https://a.example/' } satisfies IssuerInput,
    achievement,
  ]
}

describe('the builders guide by types', () => {
  test('what is wrong does not compile: the compiler reads this file', () => {
    expectTypeOf(neverCalled).returns.toEqualTypeOf<unknown[]>()
  })

  test('the data model that is asked for decides what comes out', () => {
    expectTypeOf(() => createCredential(credential)).returns.toEqualTypeOf<AchievementCredential>()
    const older = (input: CredentialInputv1p1) => createCredential(input)
    expectTypeOf(older).returns.toEqualTypeOf<AchievementCredentialv1p1>()
  })
})
