import type { Finding } from '../../src/findings/finding.ts'
import { FindingList } from '../../src/findings/finding-list.ts'
import type { JsonObject, JsonValue } from '../../src/json/json-value.ts'
import { checkOb2 } from '../../src/ob2/check-ob2.ts'
import { ob2ClassOf, recogniseOb2 } from '../../src/ob2/recognise-ob2.ts'

export const CONTEXT = 'https://w3id.org/openbadges/v2'
export const HASH = `sha256$${'0123456789abcdef'.repeat(4)}`
export const PEM = '-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYI\n-----END PUBLIC KEY-----\n'

type Changes = { readonly [member: string]: JsonValue | undefined }

/** A document with some members exchanged; `undefined` takes a member away. */
export function change(document: JsonObject, changes: Changes): JsonObject {
  const members = Object.entries({ ...document, ...changes })
  return Object.fromEntries(members.filter((entry): entry is [string, JsonValue] => entry[1] !== undefined))
}

export const issuer: JsonObject = {
  type: 'Issuer',
  id: 'https://issuer.example/profile.json',
  name: 'Mori no Gakkō',
  url: 'https://issuer.example/',
  email: 'office@issuer.example',
}

export const badgeClass: JsonObject = {
  '@context': CONTEXT,
  type: 'BadgeClass',
  id: 'https://issuer.example/badges/1.json',
  name: 'Knots',
  description: 'Ties ten knots without looking.',
  image: 'https://issuer.example/badges/1.png',
  criteria: { narrative: 'Tie ten knots blindfolded.' },
  issuer,
}

export const recipient: JsonObject = { type: 'email', hashed: true, salt: 'shio', identity: HASH }

export const assertion: JsonObject = {
  '@context': CONTEXT,
  type: 'Assertion',
  id: 'https://issuer.example/awards/1.json',
  recipient,
  badge: badgeClass,
  issuedOn: '2026-04-01T09:00:00+09:00',
  verification: { type: 'HostedBadge' },
}

export const key: JsonObject = {
  '@context': CONTEXT,
  type: 'CryptographicKey',
  id: 'https://issuer.example/key.json',
  owner: 'https://issuer.example/profile.json',
  publicKeyPem: PEM,
}

export const endorsement: JsonObject = {
  '@context': CONTEXT,
  type: 'Endorsement',
  id: 'https://issuer.example/endorsements/1.json',
  claim: { id: 'https://other.example/badges/1.json', endorsementComment: 'Well made.' },
  issuer,
  issuedOn: '2026-04-01T00:00:00Z',
  verification: { type: 'hosted' },
}

export const revocationList: JsonObject = {
  '@context': CONTEXT,
  type: 'RevocationList',
  id: 'https://issuer.example/revoked.json',
  issuer: 'https://issuer.example/profile.json',
  revokedAssertions: ['urn:uuid:9d1ab5e4-52b7-4b35-8a4f-0d1f1a3b9a10'],
}

export const manifest: JsonObject = {
  '@context': 'https://purl.imsglobal.org/spec/ob/v2p1/ob_v2p1.jsonld',
  id: 'https://host.example/.well-known/badgeconnect.json',
  badgeConnectAPI: [
    {
      name: 'Host',
      apiBase: 'https://host.example/api/ims/ob/v2p1',
      version: 'v2p1',
      termsOfServiceUrl: 'https://host.example/terms',
      privacyPolicyUrl: 'https://host.example/privacy',
      scopesOffered: ['https://purl.imsglobal.org/spec/ob/v2p1/scope/profile.readonly'],
      registrationUrl: 'https://host.example/register',
      authorizationUrl: 'https://host.example/auth',
      tokenUrl: 'https://host.example/token',
    },
  ],
}

/** An assertion whose embedded badge class, or its issuer, is different. */
export function withBadge(changes: Changes, assertionChanges: Changes = {}): JsonObject {
  return change(assertion, { badge: change(badgeClass, changes), ...assertionChanges })
}

export function withIssuer(changes: Changes, assertionChanges: Changes = {}): JsonObject {
  return withBadge({ issuer: change(issuer, changes) }, assertionChanges)
}

/** What a check finds in a document, recognised by its content. */
export function findingsOf(document: JsonObject): readonly Finding[] {
  const findings = new FindingList()
  const recognised = recogniseOb2(document)
  if (recognised === undefined) throw new Error('not recognised')
  checkOb2(document, ob2ClassOf(document, recognised.kind), recognised.version, findings)
  return findings.toArray()
}

/** Code and place of what a check finds. */
export function codesOf(document: JsonObject): string[] {
  return findingsOf(document).map(({ code, path }) => `${code} ${path}`)
}
