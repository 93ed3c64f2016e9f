import { type CredentialInput, createCredential, createEndorsement } from '@shirushi/core'
import { exportKey, generateKey, type Key, type KeyType, type Signer, signerFor } from '@shirushi/vc'

/** Someone who signs: the key, the signer, and the name of the issuer. */
export interface Party {
  readonly key: Key
  readonly signer: Signer
  readonly id: string
}

/** The moment at which tests sign. */
export const NOW = new Date('2026-04-01T03:04:05.678Z')
export const now = (): Date => NOW

/** The same moment, as proofs say it. */
export const CREATED = '2026-04-01T03:04:05Z'

/** A party that is its key. */
export async function partyOf(type: Exclude<KeyType, 'RSA'>): Promise<Party> {
  const key = await generateKey(type)
  return { key, signer: signerFor(key), id: await exportKey(key, 'did:key') }
}

/** A party with an RSA key, which is published on the web. */
export async function rsaParty(): Promise<Party> {
  const key = await generateKey('RSA')
  const verificationMethod = 'https://uni.example/keys/2026.json'
  return { key, signer: signerFor(key, { verificationMethod }), id: 'https://uni.example/issuer.json' }
}

export const ACHIEVEMENT = {
  id: 'https://uni.example/achievements/data-literacy',
  name: 'データリテラシー基礎 “入門” 👩‍🎓\n第１版',
  description: '統計とデータ倫理の基礎を修得したことを認定します。',
  criteria: '全 8 回の課題を提出し、最終試験で 60 点以上を取ること。',
}

export const RECIPIENT = 'did:key:z6MkuXYofpH9H5PyAEYgBn6uWqVZA4TqwkR7ujEw7m2RHuQf'

/** A badge with Japanese text. */
export function badge(issuer: string, more: Partial<CredentialInput> = {}) {
  return createCredential({
    id: 'urn:uuid:91537dba-56cb-11ec-bf63-0242ac130002',
    issuer: { id: issuer, name: '例大学', url: 'https://uni.example/' },
    validFrom: '2026-03-25T09:00:00+09:00',
    recipient: { id: RECIPIENT },
    achievement: ACHIEVEMENT,
    ...more,
  })
}

/** The same in the older data model. */
export function olderBadge(issuer: string) {
  return createCredential({
    dataModel: '1.1',
    id: 'urn:uuid:91537dba-56cb-11ec-bf63-0242ac130002',
    issuer: { id: issuer, name: '例大学' },
    validFrom: '2026-03-25T09:00:00+09:00',
    recipient: { id: RECIPIENT },
    achievement: ACHIEVEMENT,
  })
}

export function endorsement(issuer: string) {
  return createEndorsement({
    id: 'urn:uuid:0e9bb9a9-9d1c-4a9b-8a0f-6d4f0d1c2b3a',
    name: '県の研修としての推薦',
    issuer,
    validFrom: '2026-04-01T09:00:00+09:00',
    subject: { id: ACHIEVEMENT.id, endorsementComment: '県の研修として認めます。' },
  })
}

const VCDM = 'https://www.w3.org/ns/credentials/v2'

export function statusList(issuer: string) {
  return {
    '@context': [VCDM],
    id: 'https://uni.example/status/1',
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer,
    validFrom: '2026-03-25T00:00:00Z',
    credentialSubject: {
      id: 'https://uni.example/status/1#list',
      type: 'BitstringStatusList',
      statusPurpose: 'revocation',
      encodedList: 'uH4sIAAAAAAAAA-3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsAQAAA',
    },
  }
}

export function profileCredential(issuer: string) {
  return {
    '@context': [VCDM, 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],
    id: 'urn:uuid:5f0c1d3e-56cb-11ec-bf63-0242ac130002',
    type: ['VerifiableCredential'],
    issuer,
    credentialSubject: { id: RECIPIENT, type: 'Profile', name: '山田花子' },
  }
}

export function presentation(holder: string, verifiableCredential: readonly object[]) {
  return { '@context': [VCDM], type: ['VerifiablePresentation'], holder, verifiableCredential }
}

/** The same object, and everything in it, so that whoever writes to it is found out. */
export function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value
  for (const item of Object.values(value)) deepFreeze(item)
  return Object.freeze(value)
}

/** The codes of everything that an error of ours says. */
function codesOf(error: unknown): readonly string[] {
  const findings: unknown = error instanceof Error ? Reflect.get(error, 'findings') : undefined
  if (!Array.isArray(findings)) throw error
  return findings.filter(({ severity }) => severity === 'error').map(({ code }) => code)
}

/** Which codes stand in the way; none where it is signed. */
export async function refusal(signing: Promise<unknown>): Promise<readonly string[]> {
  return signing.then(() => [], codesOf)
}
