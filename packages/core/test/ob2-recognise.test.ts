import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../src/json/json-value.ts'
import { ob2ClassOf, recogniseOb2 } from '../src/ob2/recognise-ob2.ts'
import {
  assertion,
  badgeClass,
  CONTEXT,
  change,
  endorsement,
  issuer,
  key,
  manifest,
  revocationList,
} from './support/ob2-documents.ts'

const V1 = 'https://w3id.org/openbadges/v1'

describe('a document is told by its content', () => {
  test.for([
    ['an assertion', assertion, 'assertion', '2.0'],
    ['a badge class', badgeClass, 'badge-class', '2.0'],
    ['an issuer', change(issuer, { '@context': CONTEXT }), 'profile', '2.0'],
    ['an endorsement', endorsement, 'endorsement', '2.0'],
    ['a key', key, 'cryptographic-key', '2.0'],
    ['a revocation list', revocationList, 'revocation-list', '2.0'],
    [
      'a revoked assertion that has lost its type',
      { '@context': CONTEXT, id: 'https://a.example/', revoked: true },
      'assertion',
      '2.0',
    ],
    [
      'an assertion that has lost its context',
      change(assertion, { '@context': undefined }),
      'assertion',
      '2.0',
    ],
    ['an assertion that has lost its type', change(assertion, { type: undefined }), 'assertion', '2.0'],
    ['a type by a compact IRI', { '@context': CONTEXT, '@type': 'obi:BadgeClass' }, 'badge-class', '2.0'],
    [
      'a key by the IRI of its type',
      { '@context': CONTEXT, '@type': ['https://w3id.org/security#Key'] },
      'cryptographic-key',
      '2.0',
    ],
    ['both contexts', change(badgeClass, { '@context': [V1, CONTEXT] }), 'badge-class', '2.0'],
    [
      'a context inside',
      change(badgeClass, { '@context': { name: 'http://schema.org/name' } }),
      'badge-class',
      '2.0',
    ],
    ['a manifest', manifest, 'badge-connect-manifest', '2.1'],
    [
      'a manifest without a context',
      change(manifest, { '@context': undefined }),
      'badge-connect-manifest',
      '2.1',
    ],
    [
      'an answer of Badge Connect',
      { status: { error: null, statusCode: 200, statusText: 'OK' }, assertions: [] },
      'badge-connect-response',
      '2.1',
    ],
    ['an assertion of 1.1', change(assertion, { '@context': V1 }), 'assertion', '1.1'],
    [
      'an issuer of 1.1',
      { '@context': V1, type: 'IssuerOrg', name: 'A', url: 'https://a.example/' },
      'profile',
      '1.1',
    ],
    [
      'an assertion of 1.0',
      { uid: '1', recipient: {}, badge: 'https://a.example/b', verify: {} },
      'assertion',
      '1.0',
    ],
    [
      'a badge class of 1.0',
      { name: 'A', criteria: 'https://a.example/c', issuer: 'https://a.example/' },
      'badge-class',
      '1.0',
    ],
    ['an issuer of 1.0', { name: 'A', url: 'https://a.example/' }, 'profile', '1.0'],
    [
      'an assertion of 1.0 with a plain recipient',
      { uid: '1', recipient: 'a@b.example', verify: {} },
      'assertion',
      '1.0',
    ],
    [
      'an assertion of 0.5',
      { recipient: 'hanako@recipient.example', badge: { version: '0.5.0' } },
      'assertion',
      '0.5',
    ],
  ] as const satisfies readonly (readonly [string, JsonObject, string, string])[])(
    '%s',
    ([, document, kind, version]) => {
      expect(recogniseOb2(document)).toEqual({ kind, version })
    },
  )
})

describe('what is no Open Badges document before 3.0 is not taken for one', () => {
  test.for([
    [
      'a credential of 3.0',
      { '@context': ['https://www.w3.org/ns/credentials/v2'], type: ['VerifiableCredential'] },
    ],
    [
      'a profile of 3.0',
      { '@context': 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json', type: 'Profile' },
    ],
    [
      'a profile that could be either',
      { type: ['Profile'], id: 'https://a.example/', name: 'A', url: 'https://a.example/' },
    ],
    ['an achievement', { type: ['Achievement'], criteria: {}, name: 'A' }],
    ['an empty object', {}],
    ['a list', []],
    ['text', 'Assertion'],
    ['nothing', null],
    [
      'something of another context',
      { '@context': 'https://else.example/', name: 'A', url: 'https://a.example/' },
    ],
  ] as const)('%s', ([, document]) => {
    expect(recogniseOb2(document)).toBeUndefined()
  })
})

test('a revoked award needs to fit little', () => {
  expect(ob2ClassOf({ revoked: true }, 'assertion')).toBe('RevokedAssertion')
  expect(ob2ClassOf({ revoked: 'true' }, 'assertion')).toBe('Assertion')
  expect(ob2ClassOf({ revoked: true }, 'endorsement')).toBe('RevokedAssertion')
  expect(ob2ClassOf({ revoked: true }, 'badge-class')).toBe('BadgeClass')
  expect(ob2ClassOf({ profile: {} }, 'badge-connect-response')).toBe('ProfileResponse')
})

test('nothing makes recognition throw', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      recogniseOb2(value)
    }),
  )
})
