import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAssertion } from '@shirushi/core'
import {
  createStatusList,
  defineSigningIssuer,
  type PublicationInput,
  type PublishedFile,
  publicationFor,
  publishStatusList,
  revocationListOb2For,
  revokeHostedAssertion,
  signAssertion,
} from '@shirushi/sign'
import { UnpublishableError } from '@shirushi/sign/errors'
import { renderSignFinding } from '@shirushi/sign/findings'
import { exportKey, generateKey, type Key, signerFor } from '@shirushi/vc'
import {
  didWebFor,
  didWebToUrl,
  findVerificationMethod,
  parseJwkSet,
  readDidDocument,
} from '@shirushi/vc/did'
import { parseVcJwt, verifyJws } from '@shirushi/vc/jose'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const ORIGIN = 'https://uni.example'
const DID = 'did:web:uni.example'
let key: Key
let rsa: Key

beforeAll(async () => {
  key = await generateKey('Ed25519')
  rsa = await generateKey('RSA')
})

async function findingsOf(input: PublicationInput): Promise<string[]> {
  const error = await publicationFor(input).catch((error: unknown) => error)
  if (!(error instanceof UnpublishableError)) return []
  for (const finding of error.findings) expect(renderSignFinding(finding, 'ja')).toMatch(/[ぁ-ん]/)
  return error.findings.map(({ code, path }) => `${code} ${path}`)
}

const profile = {
  '@context': [
    'https://www.w3.org/ns/credentials/v2',
    'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  ],
  id: `${ORIGIN}/profile`,
  type: ['Profile'],
  name: '例大学',
}
const assertion = { '@context': 'https://w3id.org/openbadges/v2', type: 'Assertion', id: `${ORIGIN}/a/1` }

describe('what an issuer publishes is read back from a web server', () => {
  let server: Server
  let base: string
  let files: ReadonlyMap<string, PublishedFile>
  const read = (url: string) => fetch(base + new URL(url).pathname)

  beforeAll(async () => {
    const list = createStatusList({ id: `${ORIGIN}/status/1`, purpose: 'revocation' })
    list.set(7)
    const other = createStatusList({ id: `${ORIGIN}/status/2`, purpose: 'suspension' })
    const signer = signerFor(key, { verificationMethod: `${DID}#2026` })
    const edition = { issuer: DID, validFrom: '2026-11-21T00:00:00Z', ttl: 60_000 }
    const documents = Object.freeze([
      Object.freeze(profile),
      await publishStatusList(list, signer, edition),
      await publishStatusList(other, signer, { ...edition, as: 'jwt' }),
      { ...assertion, badge: `${ORIGIN}/バッジ/データ` },
      {
        '@context': 'https://w3id.org/openbadges/v2',
        type: 'BadgeClass',
        id: `${ORIGIN}/バッジ/データ`,
        name: 'データ',
      },
      revokeHostedAssertion({ id: `${ORIGIN}/a/2` }, { reason: '誤発行' }),
      revocationListOb2For(list, {
        id: `${ORIGIN}/revoked`,
        issuer: `${ORIGIN}/ob2`,
        credentials: [{ id: 'urn:uuid:1', index: 7 }],
      }),
    ])
    const ob2 = await defineSigningIssuer(
      { id: `${ORIGIN}/ob2`, name: '例大学', url: `${ORIGIN}/`, email: 'office@uni.example' },
      [{ key: rsa, id: `${ORIGIN}/ob2/key` }],
    )
    const signed = createAssertion({
      id: `${ORIGIN}/a/3`,
      recipient: { email: 'hanako@example.org', salt: '5f0c1d3e' },
      badge: `${ORIGIN}/バッジ/データ`,
      issuedOn: '2026-03-25T09:00:00+09:00',
      verification: { type: 'SignedBadge', creator: `${ORIGIN}/ob2/key` },
    })
    const rsaSigner = signerFor(rsa, { verificationMethod: `${ORIGIN}/ob2/key` })
    files = await publicationFor({
      issuer: DID,
      keys: [
        { key, fragment: '2026' },
        { key: rsa, fragment: '2020', expires: '2026-01-01T00:00:00Z', url: `${ORIGIN}/keys/2020.jwk` },
      ],
      documents: [...documents, ob2.issuer, ...ob2.keys, await signAssertion(signed, rsaSigner)],
    })
    server = createServer((request, response) => {
      const file = files.get(request.url ?? '')
      response.writeHead(file?.status ?? 404, file?.headers).end(file?.bytes)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => new Promise((resolve) => server.close(resolve)))

  test('the document of the DID, with all keys and no private one', async () => {
    const response = await read(didWebToUrl(DID))
    const text = await response.text()
    const document = readDidDocument(JSON.parse(text), DID)
    expect(document.problems).toEqual([])
    expect(document.methods.map(({ id }) => id)).toEqual([`${DID}#2026`, `${DID}#2020`])
    expect(findVerificationMethod(JSON.parse(text), `${DID}#2026`, 'assertionMethod')).toMatchObject({
      outcome: 'found',
    })
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    for (const file of files.values())
      expect(new TextDecoder().decode(file.bytes)).not.toMatch(/"d":|secret|PRIVATE/)
  })

  test('the keys, under the names that signers give them', async () => {
    const response = await read(`${ORIGIN}/.well-known/jwks.json`)
    expect(response.headers.get('content-type')).toBe('application/jwk-set+json')
    const { keys, problems } = await parseJwkSet(await response.json())
    expect(problems).toEqual([])
    expect(keys.map(({ kid }) => kid)).toEqual([`${DID}#2026`, `${ORIGIN}/keys/2020.jwk`])
    const alone = await (await read(`${ORIGIN}/keys/2020.jwk`)).json()
    expect(alone).toMatchObject({
      ...(await exportKey(rsa, 'jwk')),
      kid: `${ORIGIN}/keys/2020.jwk`,
      alg: 'RS256',
    })
    expect(alone).not.toHaveProperty('d')
  })

  test.for([
    ['a profile', '/profile', 200, 'application/ld+json', 'public, max-age=3600'],
    ['a status list', '/status/1', 200, 'application/vc', 'public, max-age=60'],
    ['a status list as token', '/status/2', 200, 'application/vc+jwt', 'public, max-age=60'],
    ['an assertion', '/a/1', 200, 'application/ld+json', 'public, max-age=300'],
    ['an assertion that was revoked', '/a/2', 410, 'application/ld+json', 'no-cache'],
    [
      'a badge class with a Japanese address',
      '/バッジ/データ',
      200,
      'application/ld+json',
      'public, max-age=3600',
    ],
    ['an issuer of Open Badges 2.0', '/ob2', 200, 'application/ld+json', 'public, max-age=3600'],
    ['a key of Open Badges 2.0', '/ob2/key', 200, 'application/ld+json', 'public, max-age=3600'],
    ['a signed assertion', '/a/3', 200, 'application/jose', 'public, max-age=300'],
    ['a list of revoked assertions', '/revoked', 200, 'application/ld+json', 'public, max-age=300'],
  ] as const)('%s', async ([, path, status, mediaType, caching]) => {
    const response = await read(ORIGIN + path)
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toBe(mediaType)
    expect(response.headers.get('cache-control')).toBe(caching)
    const text = await response.text()
    const token = /jwt|jose/.test(mediaType) ? parseVcJwt(text) : undefined
    expect((token?.credential ?? JSON.parse(text)).id).toBe(ORIGIN + path)
    if (token === undefined) return
    const signedWith = mediaType === 'application/jose' ? rsa : key
    expect(await verifyJws(token.jws, signedWith)).toMatchObject({ outcome: 'verified' })
  })

  test('nothing else', async () => {
    expect(files.size).toBe(13)
    expect((await read(`${ORIGIN}/a/4`)).status).toBe(404)
  })
})

describe('where an issuer publishes', () => {
  test('is the folder and port of its did:web', async () => {
    const place = { domain: 'localhost', port: 8443, path: 'badges/統計学' }
    const files = await publicationFor({
      issuer: didWebFor(place),
      keys: [{ key }],
      did: { alsoKnownAs: [`${ORIGIN}/`] },
    })
    const path = `/badges/${encodeURIComponent('統計学')}/did.json`
    expect([...files.keys()]).toEqual([path, '/.well-known/jwks.json'])
    const { id } = JSON.parse(new TextDecoder().decode(files.get(path)?.bytes))
    expect(id).toBe(didWebFor(place))
  })

  test('is the host of its https address, where there is no document of a DID', async () => {
    const files = await publicationFor({
      issuer: `${ORIGIN}/profile`,
      keys: [{ key, fragment: 'k' }],
      jwks: `${ORIGIN}/keys.json`,
      documents: [{ id: ORIGIN, name: 'root' }],
    })
    expect([...files.keys()]).toEqual(['/keys.json', '/'])
    const [jwk] = JSON.parse(new TextDecoder().decode(files.get('/keys.json')?.bytes)).keys
    expect(jwk.kid).toBe(`${ORIGIN}/keys.json#k`)
    expect(files.get('/')?.mediaType).toBe('application/json')
  })

  test.for([
    'http://uni.example/',
    'did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2',
    'did:web:Uni.example',
    'did:web:uni.example:a:..',
    'did:web:uni.example:%FF',
    'did:web:uni.example%3a8443',
    'did:web:127.0.0.1',
    'https://uni.example/a?b',
    '',
    7 as never,
  ])('cannot be %s', async (issuer) => {
    await expect(publicationFor({ issuer })).rejects.toMatchObject({ argument: 'input.issuer' })
  })
})

describe('no path leads out of where it belongs', () => {
  test.for([
    '/../etc/passwd',
    '/a/../../b',
    '/a/%2e%2e/b',
    '/a/.%2E/b',
    '/a/%252e/../b',
    '/a%2f..%2fb',
    '/a%5c..%5cb',
    '/a\\..\\b',
    '//other.example/a',
    '/a//b',
    '/a/./b',
    '/a%00.json',
    '/a%0d%0aSet-Cookie:x',
    '/a%',
    '/a%zz',
    '/a%FF',
    '/a b',
    '/a\tb',
    '/a?b=c',
    '/a?',
    '/a#b',
    '/a#',
    `/${'a'.repeat(2100)}`,
  ])('%j', async (path) => {
    expect(await findingsOf({ issuer: DID, documents: [{ id: ORIGIN + path }] })).toEqual([
      'PUBLICATION_ADDRESS_UNUSABLE /documents/0/id',
    ])
  })

  test.for([
    'https://UNI.example/a',
    'https://uni.example:443/a',
    'https://user@uni.example/a',
    'http://uni.example/a',
    'urn:uuid:1',
    'https:uni.example/a',
    ' https://uni.example/a',
    '/a',
    '',
  ])('nor is anything published at %j', async (id) => {
    expect(await findingsOf({ issuer: DID, documents: [{ id }] })).toEqual([
      'PUBLICATION_ADDRESS_UNUSABLE /documents/0/id',
    ])
  })

  test.for([
    'https://uni.example.evil.example/a',
    'https://sub.uni.example/a',
    'https://uni.example:8443/a',
    'https://other.example/a',
  ])('nor on another host: %s', async (id) => {
    expect(await findingsOf({ issuer: DID, documents: [{ id }], language: 'ja' })).toEqual([
      'PUBLICATION_ELSEWHERE /documents/0/id',
    ])
  })

  test('whatever the address is', async () => {
    const part = fc.constantFrom(
      'a',
      '..',
      '.',
      '/',
      '%2e',
      '%2F',
      '%',
      '\\',
      'バ',
      '?',
      '#',
      ':',
      '@',
      '%E3%83%90',
      '\u0000',
      ' ',
      '~',
      '%25',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 8 }), async (parts) => {
        const files = await publicationFor({
          issuer: DID,
          documents: [{ id: `${ORIGIN}/${parts.join('')}` }],
        }).catch((error: unknown) => {
          expect(error).toBeInstanceOf(UnpublishableError)
          return new Map()
        })
        for (const path of files.keys()) {
          expect(new URL(path, ORIGIN).pathname).toBe(path)
          const decoded = decodeURIComponent(path)
          expect(
            decoded
              .split('/')
              .slice(1, -1)
              .every((name) => name !== '' && name !== '.' && name !== '..'),
          ).toBe(true)
          expect(decoded).not.toMatch(/[\\\0]|\/\.\.?$/)
        }
      }),
      { numRuns: 500, seed: 20_261_121 },
    )
  })
})

describe('what cannot be published together is told all at once', () => {
  test('with where it is', async () => {
    const cyclic: { self?: object; id: string } = { id: `${ORIGIN}/c` }
    cyclic.self = cyclic
    const secret = await exportKey(key, 'private-jwk')
    const found = await findingsOf({
      issuer: DID,
      documents: [
        { id: `${ORIGIN}/a` },
        { name: 'no id' },
        { id: `${ORIGIN}/a`, name: 'again' },
        { id: `${ORIGIN}/b`, keys: [{ deep: secret }] },
        { id: `${ORIGIN}/d`, privateKeyMultibase: 'z1' },
        { id: `${ORIGIN}/e`, note: await exportKey(rsa, 'pkcs8') },
        cyclic,
        'not.a.token',
        Object.create({ id: `${ORIGIN}/inherited` }),
        { id: `${ORIGIN}/\ud800` },
      ],
    })
    expect(found.sort()).toEqual([
      'PUBLICATION_ADDRESS_TWICE /documents/2/id',
      'PUBLICATION_ID_MISSING /documents/1',
      'PUBLICATION_PRIVATE_KEY /documents/3',
      'PUBLICATION_PRIVATE_KEY /documents/4',
      'PUBLICATION_PRIVATE_KEY /documents/5',
      'PUBLICATION_UNREADABLE /documents/6',
      'PUBLICATION_UNREADABLE /documents/7',
      'PUBLICATION_UNREADABLE /documents/8',
      'PUBLICATION_UNREADABLE /documents/9',
    ])
  })

  test('also where keys meet documents', async () => {
    const input = {
      issuer: DID,
      keys: [{ key, url: 'https://keys.example/1' }],
      jwks: `${ORIGIN}/.well-known/did.json`,
    }
    expect(await findingsOf(input)).toEqual([
      'PUBLICATION_ADDRESS_TWICE /jwks',
      'PUBLICATION_ELSEWHERE /keys/0/url',
    ])
  })

  test('a public key is none that must not be shown', async () => {
    const jwk = await exportKey(key, 'jwk')
    const files = await publicationFor({
      issuer: DID,
      documents: [{ id: `${ORIGIN}/k`, publicKeyJwk: jwk, d: 1 }],
    })
    expect(files.size).toBe(1)
  })

  test.for([-1, 0.5, Number.NaN])('a lifetime of %d is a bug in the caller', async (maxAge) => {
    await expect(publicationFor({ issuer: DID, maxAge })).rejects.toMatchObject({ argument: 'input.maxAge' })
  })
})
