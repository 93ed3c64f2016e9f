import { importKey, type Key, type KeyInput } from '@shirushi/vc'
import { createDocumentLoader } from '@shirushi/vc/contexts'
import type { CryptosuiteName } from '@shirushi/vc/data-integrity'

type Members = Readonly<Record<string, unknown>>

const CITIZENSHIP = 'https://w3id.org/citizenship#'
const SCHEMA = 'https://schema.org/'
const DATE = 'http://www.w3.org/2001/XMLSchema#dateTime'

/** As much of the context of the published vectors as they use. */
const citizenship = {
  '@context': {
    EmployablePerson: `${CITIZENSHIP}EmployablePerson`,
    EmploymentAuthorizationDocument: `${CITIZENSHIP}EmploymentAuthorizationDocument`,
    EmploymentAuthorizationDocumentCredential: `${CITIZENSHIP}EmploymentAuthorizationDocumentCredential`,
    PermanentResident: `${CITIZENSHIP}PermanentResident`,
    PermanentResidentCard: `${CITIZENSHIP}PermanentResidentCard`,
    PermanentResidentCardCredential: `${CITIZENSHIP}PermanentResidentCardCredential`,
    Person: `${SCHEMA}Person`,
    additionalName: `${SCHEMA}additionalName`,
    birthCountry: `${CITIZENSHIP}birthCountry`,
    birthDate: { '@id': `${SCHEMA}birthDate`, '@type': DATE },
    commuterClassification: `${CITIZENSHIP}commuterClassification`,
    employmentAuthorizationDocument: {
      '@id': `${CITIZENSHIP}employmentAuthorizationDocument`,
      '@type': '@id',
    },
    familyName: `${SCHEMA}familyName`,
    gender: `${SCHEMA}gender`,
    givenName: `${SCHEMA}givenName`,
    identifier: `${SCHEMA}identifier`,
    image: { '@id': `${SCHEMA}image`, '@type': '@id' },
    lprCategory: `${CITIZENSHIP}lprCategory`,
    lprNumber: `${CITIZENSHIP}lprNumber`,
    permanentResidentCard: { '@id': `${CITIZENSHIP}permanentResidentCard`, '@type': '@id' },
    residentSince: { '@id': `${CITIZENSHIP}residentSince`, '@type': DATE },
  },
}

/** Knows what the published vectors name. */
export const vectorLoader: ReturnType<typeof createDocumentLoader> = createDocumentLoader({
  additional: {
    'https://www.w3.org/ns/credentials/examples/v2': {
      '@context': { '@vocab': 'https://www.w3.org/ns/credentials/examples#' },
    },
    'https://w3id.org/citizenship/v4rc1': citizenship,
  },
})

/** A value that must be an object. */
export function asObject(value: unknown): Members {
  if (typeof value !== 'object' || value === null) throw new TypeError('not an object')
  return { ...value }
}

/** A key pair as the vectors write it, with the older name of the secret half too. */
export function pairKey(value: unknown): Promise<Key> {
  const { publicKeyMultibase, secretKeyMultibase, privateKeyMultibase } = asObject(value)
  const pair: unknown = { publicKeyMultibase, secretKeyMultibase: secretKeyMultibase ?? privateKeyMultibase }
  return importKey(pair as KeyInput)
}

/** Keys that never change; the secrets are 1 to 32 and 1 to 48. */
export const KEYS: Readonly<Record<'EdDSA' | 'ES256' | 'ES384', Promise<Key>>> = {
  EdDSA: importKey(
    '-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8g\n-----END PRIVATE KEY-----\n',
  ),
  ES256: importKey({
    kty: 'EC',
    crv: 'P-256',
    x: 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU',
    y: 'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0',
    d: 'jpsQnnGQmL-YBIffH1136cspYG6-0iY7X1fCE9-E9LI',
  }),
  ES384: importKey('z2fanyY7zgwNpZGxX5fXXibvScNaUWNprHU9dKx7qpVj7mws9J8LLt4mDB5TyH2GLHWkUc'),
}

/** Every suite with every algorithm that it takes. */
export const CASES: readonly (readonly [suite: CryptosuiteName, algorithm: keyof typeof KEYS])[] = [
  ['eddsa-rdfc-2022', 'EdDSA'],
  ['eddsa-jcs-2022', 'EdDSA'],
  ['ecdsa-rdfc-2019', 'ES256'],
  ['ecdsa-rdfc-2019', 'ES384'],
  ['ecdsa-jcs-2019', 'ES256'],
  ['ecdsa-jcs-2019', 'ES384'],
  ['ecdsa-sd-2023', 'ES256'],
  ['Ed25519Signature2020', 'EdDSA'],
]

export const ENGINES = ['default', 'reference'] as const

/** A badge with Japanese text. */
export const BADGE: Members = deepFreeze({
  '@context': [
    'https://www.w3.org/ns/credentials/v2',
    'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    'https://w3id.org/security/suites/ed25519-2020/v1',
  ],
  id: 'urn:uuid:0b4f6b5e-5f0e-4a5c-9f6e-6f7d2f3a1c01',
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  name: '統計学入門 修了証',
  issuer: { id: 'https://uni.example/issuer', type: ['Profile'], name: '例大学 オープンバッジ委員会' },
  validFrom: '2026-04-01T00:00:00+09:00',
  credentialSubject: {
    id: 'did:example:holder',
    type: ['AchievementSubject'],
    achievement: {
      id: 'https://uni.example/achievements/statistics',
      type: ['Achievement'],
      name: '統計学入門 📊',
      description: '記述統計と推測統計の基礎を学びました。',
      criteria: { narrative: '全15回の講義に出席し、期末試験に合格すること。' },
      tag: ['統計', 'データサイエンス'],
    },
    result: [{ type: ['Result'], value: '優', status: 'Completed' }],
  },
})

/** Freezes all of it, so that whoever writes to it is found out. */
export function deepFreeze<T extends object>(value: T): T {
  for (const item of Object.values(value)) if (typeof item === 'object' && item !== null) deepFreeze(item)
  return Object.freeze(value)
}
