import { createCredential, defineAchievement } from '@shirushi/core'
import { exportKey, generateKey, type Key, type KeyType, type Signer, signerFor } from '@shirushi/vc'
import { addProof, type ProofOptions } from '@shirushi/vc/data-integrity'
import { signVcJwt } from '@shirushi/vc/jose'

/** An issuer of tests: a key, what signs with it, and its DID. */
export interface TestIssuer {
  readonly key: Key
  readonly signer: Signer
  readonly did: string
}

/** An issuer that is its own did:key. */
export async function keyIssuer(type: Exclude<KeyType, 'RSA'> = 'Ed25519'): Promise<TestIssuer> {
  const key = await generateKey(type)
  return { key, signer: signerFor(key), did: await exportKey(key, 'did:key') }
}

const ISSUED_AT = '2026-04-01T00:00:00Z'

/** A moment at which the badges of tests are in force. */
export const NOW: Date = new Date('2026-06-01T12:00:00Z')

/** A badge of Open Badges 3.0, not signed. */
export function badge(
  issuer: string,
  members: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  const credential = createCredential({
    id: 'urn:uuid:2f1b5a3c-8d1e-4c77-9f4a-0a6b3c9f0d11',
    issuer: { id: issuer, name: '例大学' },
    validFrom: ISSUED_AT,
    recipient: { identifier: [{ email: 'hanako@example.jp', salt: 'Kami' }] },
    achievement: defineAchievement({
      id: 'urn:uuid:0c3e8b0e-5a4e-4d0b-8d6f-7f6f2f9a1c22',
      name: '情報リテラシー修了',
      description: '全15回の講義を修了しました。',
      criteria: { narrative: '出席 **80%** 以上、最終試験に合格。' },
    }),
  })
  return { ...JSON.parse(JSON.stringify(credential)), ...members }
}

/** A badge with a proof. */
export async function signed(
  { signer, did }: Pick<TestIssuer, 'signer' | 'did'>,
  members: Readonly<Record<string, unknown>> = {},
  options: ProofOptions = {},
): Promise<Record<string, unknown>> {
  const secured = await addProof(badge(did, members), signer, { created: '2026-04-01T09:00:00Z', ...options })
  return JSON.parse(JSON.stringify(secured))
}

/** A badge as a token. */
export async function signedToken(
  { signer, did }: Pick<TestIssuer, 'signer' | 'did'>,
  members: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  return signVcJwt(badge(did, members), signer)
}
