import { exportKey, generateKey, importKey } from '@shirushi/vc'
import { didDocumentFor, didJwk, findVerificationMethod, readDidDocument } from '@shirushi/vc/did'
import { Resolver } from 'did-resolver'
import { getResolver } from 'key-did-resolver'
import { describe, expect, test } from 'vitest'
import { createNet } from '../src/net/create-net.ts'
import { createDocumentCache } from '../src/net/document-cache.ts'
import { createDidResolver, type DidResolverOptions } from '../src/resolve/create-did-resolver.ts'
import type { ResolvedDid } from '../src/run/run.ts'
import { serve, serveRaw } from './support/loopback.ts'

const AT = new Date('2026-11-21T09:00:00Z')

function resolverOf(options: Partial<DidResolverOptions> = {}) {
  const net = createNet({ fetch: globalThis.fetch, now: () => AT, allowLoopback: true })
  return createDidResolver({ net, allowLoopback: true, ...options })
}

function outcome(answer: ResolvedDid): string {
  return answer.ok ? 'found' : `${answer.fault}: ${answer.reason}`
}

/** Serves one answer for everything, as the host of a did:web. */
async function hostOf(body: string | Uint8Array | ((did: string) => unknown), headers = {}, status = 200) {
  const own = { did: '' }
  const server = await serve((_request, response) => {
    const text = typeof body === 'function' ? JSON.stringify(body(own.did)) : body
    response.writeHead(status, { 'content-type': 'application/did+json', ...headers }).end(text)
  })
  own.did = `did:web:localhost%3A${server.port}`
  return { ...server, did: own.did }
}

describe('a DID that is its own key needs nobody', () => {
  test.for(['Ed25519', 'P-256', 'P-384'] as const)('did:key of %s', async (type) => {
    const did = await exportKey(await generateKey(type), 'did:key')
    const answer = await resolverOf()(did)
    expect(answer).toMatchObject({ ok: true, did, document: { id: did } })
    expect(answer.ok && answer.evidence).toEqual({ kind: 'did-document', id: did, source: 'derived' })
    const found = findVerificationMethod(
      answer.ok ? answer.document : {},
      `${did}#${did.slice(8)}`,
      'assertionMethod',
    )
    if (found.outcome !== 'found') throw new Error(found.reason)
    expect(await exportKey(await importKey(found.key), 'did:key')).toBe(did)
  })

  test.for(['Ed25519', 'P-256', 'P-384', 'RSA'] as const)('did:jwk of %s', async (type) => {
    const key = await generateKey(type)
    const did = didJwk(key)
    const answer = await resolverOf()(did)
    expect(answer).toMatchObject({ ok: true, evidence: { source: 'derived' } })
    const found = findVerificationMethod(answer.ok ? answer.document : {}, `${did}#0`, 'assertionMethod')
    if (found.outcome !== 'found') throw new Error(found.reason)
    expect(await exportKey(await importKey(found.key), 'jwk')).toEqual(await exportKey(key, 'jwk'))
  })

  test.for([
    ['did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ3', 'invalid: key-invalid'],
    ['did:key:', 'invalid: malformed-did'],
    ['did:key:nonsense', 'invalid: key-invalid'],
    // secp256k1 and X25519, for which Open Badges has no use.
    ['did:key:zQ3shokFTS3brHcDQrn82RUDfCZESWL1ZdCEJwekUDPQiYBme', 'unsupported: key-unsupported'],
    ['did:key:z6LSbysY2xFMRpGMhb7tFTLMpeuPRaqaWM1yECx2AtzE3KCc', 'unsupported: key-unsupported'],
    ['did:jwk:e30', 'unsupported: key-unsupported'],
    ['did:jwk:nonsense', 'invalid: key-invalid'],
  ] as const)('%s: %s', async ([did, expected]) => {
    expect(outcome(await resolverOf()(did))).toBe(expected)
  })

  test('a private key in a did:jwk is none', async () => {
    const jwk = await exportKey(await generateKey('P-256'), 'private-jwk')
    const did = `did:jwk:${Buffer.from(JSON.stringify(jwk)).toString('base64url')}`
    expect(outcome(await resolverOf()(did))).toBe('invalid: key-invalid')
  })
})

describe('the package key-did-resolver', () => {
  const front = new Resolver(getResolver() as never)

  test.for(['Ed25519', 'P-256', 'P-384'] as const)('means the same key as we do, for %s', async (type) => {
    const did = await exportKey(await generateKey(type), 'did:key')
    const { didDocument } = await front.resolve(did)
    const method = didDocument?.verificationMethod?.[0]
    expect(method?.id).toBe(`${did}#${did.slice(8)}`)
    const { x = '', y } = method?.publicKeyJwk ?? {}
    if (type === 'Ed25519') expect(method?.type).toBe('Ed25519VerificationKey2018')
    else expect({ x: number(x), y: number(y ?? '') }).toEqual(await coordinates(did))
  })

  test('drops zeros at the start of a coordinate, which RFC 7518 wants kept: so it is not what we use', async () => {
    // One key in 256 begins with a zero.
    const did = 'did:key:zDnaehhn9hT1cH5NZrzMFHD2F4st5jNncdZByYagAAhrj7dpY'
    const { didDocument } = await front.resolve(did)
    const theirs = didDocument?.verificationMethod?.[0]?.publicKeyJwk
    expect(Buffer.from(theirs?.x ?? '', 'base64url').length).toBe(31)
    const { x } = (await exportKey(await importKey(did), 'jwk')) as { readonly x: string }
    expect(Buffer.from(x, 'base64url').length).toBe(32)
    expect(outcome(await resolverOf()(did))).toBe('found')
  })
})

function number(base64url: string): bigint {
  return BigInt(`0x${Buffer.from(base64url, 'base64url').toString('hex')}`)
}

async function coordinates(did: string): Promise<{ x: bigint; y: bigint }> {
  const jwk = (await exportKey(await importKey(did), 'jwk')) as { readonly x: string; readonly y?: string }
  return { x: number(jwk.x), y: number(jwk.y ?? '') }
}

describe('a did:web is fetched from its host', () => {
  test('and says what, when and from where', async () => {
    const key = await generateKey('Ed25519')
    const server = await serve((request, response) => {
      const did = `did:web:localhost%3A${server.port}:badges:2026`
      if (request.url !== '/badges/2026/did.json') return response.writeHead(404).end()
      const text = JSON.stringify({
        id: did,
        verificationMethod: [{ id: '#1', type: 'Multikey', controller: did }],
      })
      return response.setHeader('content-type', 'application/json').end(text)
    })
    const did = `did:web:localhost%3A${server.port}:badges:2026`
    const answer = await resolverOf()(did)
    expect(answer).toMatchObject({
      ok: true,
      did,
      document: { id: did },
      evidence: {
        kind: 'did-document',
        id: did,
        source: 'fetched',
        obtainedAt: AT.toISOString(),
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        details: { url: `http://localhost:${server.port}/badges/2026/did.json` },
      },
    })
    expect(key.type).toBe('Ed25519')
    expect(server.requests[0]?.headers.accept).toContain('application/did+ld+json')
  })

  test('once, for the same verification; from the cache for the next', async () => {
    const server = await hostOf((did) => ({ id: did }))
    const cache = createDocumentCache()
    const next = () =>
      resolverOf({ net: createNet({ fetch: globalThis.fetch, now: () => AT, allowLoopback: true, cache }) })
    const first = next()
    await Promise.all([first(server.did), first(server.did)])
    expect(await next()(server.did)).toMatchObject({ ok: true, evidence: { source: 'cached' } })
    expect(server.hits).toEqual(['/.well-known/did.json'])
  })

  test.for([
    ['application/did+ld+json', 'found'],
    ['application/did+json; charset=utf-8', 'found'],
    ['application/did', 'found'],
    ['application/ld+json', 'found'],
    ['text/plain', 'found'],
    ['text/html', 'unreachable: wrong-type'],
    ['image/png', 'unreachable: wrong-type'],
  ] as const)('as %s: %s', async ([type, expected]) => {
    const server = await hostOf((did) => ({ id: did }), { 'content-type': type })
    expect(outcome(await resolverOf()(server.did))).toBe(expected)
  })

  test.for([
    ['a document of somebody else', () => ({ id: 'did:web:victim.example' }), 'invalid: id-differs'],
    ['a document without a name', () => ({}), 'invalid: id-differs'],
    ['a document with a relative name', () => ({ id: '' }), 'invalid: id-differs'],
    [
      'the same name in other letters',
      (did: string) => ({ id: did.replace('%3A', '%3a') }),
      'invalid: id-differs',
    ],
    ['a list', (did: string) => [{ id: did }], 'invalid: not-json'],
    ['nothing', () => null, 'invalid: not-json'],
    ['a text', () => 'did', 'invalid: not-json'],
  ] as const)('%s: %s', async ([, body, expected]) => {
    const server = await hostOf(body)
    expect(outcome(await resolverOf()(server.did))).toBe(expected)
  })

  test.for([
    ['two names', (did: string) => `{"id":"did:web:a.example","id":"${did}"}`],
    ['two names, one of them escaped', (did: string) => `{"id":"${did}","\\u0069d":"${did}"}`],
    ['a bomb of depth', (did: string) => `{"id":"${did}","a":${'['.repeat(50)}${']'.repeat(50)}}`],
    ['too many values', (did: string) => `{"id":"${did}","a":[${'1,'.repeat(30_000)}1]}`],
    ['no UTF-8', (did: string) => Buffer.from(`{"id":"${did}","a":"\u00ff"}`, 'latin1')],
    ['text after its end', (did: string) => `{"id":"${did}"} {}`],
    ['nothing at all', () => ''],
  ] as const)('%s', async ([, make]) => {
    const server = await serve((_request, response) => {
      response.end(make(`did:web:localhost%3A${server.port}`))
    })
    expect(outcome(await resolverOf()(`did:web:localhost%3A${server.port}`))).toBe('invalid: not-json')
  })

  test('a member named __proto__ stays a member', async () => {
    const server = await serve((_request, response) => {
      response.end(`{"id":"did:web:localhost%3A${server.port}","__proto__":{"polluted":true}}`)
    })
    const answer = await resolverOf()(`did:web:localhost%3A${server.port}`)
    expect(outcome(answer)).toBe('found')
    expect(({} as { polluted?: boolean }).polluted).toBe(undefined)
    const only = await serve((_request, response) => response.end('{"__proto__":{"id":"did:web:a.example"}}'))
    expect(outcome(await resolverOf()(`did:web:localhost%3A${only.port}`))).toBe('invalid: id-differs')
  })

  test.for([
    [404, 'unreachable: not-found'],
    [410, 'invalid: gone'],
    [500, 'unreachable: status'],
    [403, 'unreachable: status'],
  ] as const)('a host that answers %i: %s', async ([status, expected]) => {
    const server = await hostOf('{}', {}, status)
    expect(outcome(await resolverOf()(server.did))).toBe(expected)
  })

  test('a host that is down, slow, endless, or sends elsewhere', async () => {
    const down = await serveRaw((socket) => socket.destroy())
    const slow = await serveRaw(() => {})
    const large = await hostOf(Buffer.alloc(300_000, ' '))
    const inner = await serveRaw((socket) => socket.end())
    const elsewhere = await hostOf('', { location: `https://127.0.0.2:${inner.port}/did.json` }, 302)
    const resolve = resolverOf()
    const limits = { milliseconds: 300 }
    const hasty = createNet({ fetch: globalThis.fetch, now: () => AT, allowLoopback: true, limits })
    expect(outcome(await resolve(`did:web:localhost%3A${down.port}`))).toBe('unreachable: unreachable')
    expect(outcome(await resolverOf({ net: hasty })(`did:web:localhost%3A${slow.port}`))).toBe(
      'unreachable: timeout',
    )
    expect(outcome(await resolve(large.did))).toBe('unreachable: too-large')
    expect(outcome(await resolve(elsewhere.did))).toBe('unreachable: redirect')
    expect(inner.connections()).toBe(0)
  })

  test('without tests being allowed, this machine is not asked', async () => {
    const server = await hostOf((did) => ({ id: did }))
    const net = createNet({ fetch: globalThis.fetch, now: () => AT })
    expect(outcome(await createDidResolver({ net })(server.did))).toBe('unreachable: refused')
    const offline = createNet({ now: () => AT })
    expect(outcome(await createDidResolver({ net: offline })('did:web:university.example'))).toBe(
      'unreachable: offline',
    )
    expect(server.hits).toEqual([])
  })

  test.for([
    'did:web:127.0.0.1',
    'did:web:2130706433',
    'did:web:0x7f.1',
    'did:web:%31%32%37.0.0.1',
    'did:web:a.example:..:b',
    'did:web:a.example:%2e%2e:b',
    'did:web:a.example%2Fb',
    'did:web:user@a.example',
    'did:web:a.example%3A99999',
    'did:web:',
    'did:web:a.example#key',
    'did:web:a.example?service=files',
    'did:web:a.example/did.json',
    'DID:web:a.example',
    'a.example',
    '',
  ])('%s is no such DID, and nobody is asked', async (did) => {
    const asked: string[] = []
    const fetch = (url: string) => {
      asked.push(url)
      return Promise.reject(new Error('never'))
    }
    const net = createNet({ fetch, now: () => AT })
    expect(outcome(await createDidResolver({ net })(did))).toBe('invalid: malformed-did')
    expect(asked).toEqual([])
  })
})

describe('other methods come from resolvers of the caller', () => {
  const resolution = (didDocument: object | null, error?: string, deactivated = false) => ({
    didDocument,
    didResolutionMetadata: error === undefined ? {} : { error },
    didDocumentMetadata: deactivated ? { deactivated } : {},
  })

  test('by method, as packages for did-resolver export them', async () => {
    const asked: unknown[] = []
    const methods = {
      example: async (did: string, parsed: { readonly id: string }) => {
        asked.push(parsed.id)
        return resolution({ id: did }) as never
      },
    }
    const answer = await resolverOf({ methods })('did:example:123')
    expect(answer).toMatchObject({ ok: true, evidence: { source: 'caller' } })
    expect(asked).toEqual(['123'])
  })

  test('in place of ours, where the caller wants that', async () => {
    const methods = getResolver() as never
    const did = await exportKey(await generateKey('Ed25519'), 'did:key')
    const answer = await resolverOf({ methods })(did)
    expect(answer.ok && answer.evidence.source).toBe('caller')
    expect(readDidDocument(answer.ok ? answer.document : {}, did).methods[0]?.type).toBe(
      'Ed25519VerificationKey2018',
    )
  })

  test('one for everything else, as function or as Resolver', async () => {
    const asked: string[] = []
    const resolve = async (did: string) => {
      asked.push(did)
      return resolution({ id: did })
    }
    const own = didJwk(await generateKey('P-256'))
    for (const resolver of [resolve, { resolve }, new Resolver({ example: resolve as never })]) {
      const all = resolverOf({ resolver })
      expect(outcome(await all('did:example:1'))).toBe('found')
      expect(outcome(await all(own))).toBe('found')
    }
    expect(asked).toEqual(['did:example:1', 'did:example:1', 'did:example:1'])
  })

  test('without one, the method is not known; nor is a method that every object has', async () => {
    expect(outcome(await resolverOf()('did:example:1'))).toBe('unsupported: method-unsupported')
    for (const resolver of [undefined, new Resolver({})]) {
      expect(outcome(await resolverOf({ resolver })('did:constructor:1'))).toBe(
        'unsupported: method-unsupported',
      )
      expect(outcome(await resolverOf({ resolver })('did:example:1'))).toBe('unsupported: method-unsupported')
    }
  })

  test.for([
    ['a document of another DID', () => resolution({ id: 'did:example:2' }), 'invalid: id-differs'],
    [
      'a name that it inherits',
      () => resolution(Object.create({ id: 'did:example:1' })),
      'invalid: id-differs',
    ],
    ['no document', () => resolution(null), 'unreachable: resolver-failed'],
    ['not found', () => resolution(null, 'notFound'), 'unreachable: not-found'],
    ['no DID', () => resolution(null, 'invalidDid'), 'invalid: malformed-did'],
    [
      'an unknown error',
      () => resolution({ id: 'did:example:1' }, 'internalError'),
      'unreachable: resolver-failed',
    ],
    ['given up', () => resolution({ id: 'did:example:1' }, undefined, true), 'invalid: deactivated'],
    ['nothing', () => undefined as never, 'unreachable: resolver-failed'],
    [
      'an error',
      () => {
        throw new Error('down')
      },
      'unreachable: resolver-failed',
    ],
    [
      'a circle',
      () => {
        const own: { id: string; own?: object } = { id: 'did:example:1' }
        own.own = own
        return resolution(own)
      },
      'unreachable: resolver-failed',
    ],
  ] as const satisfies readonly (readonly [string, () => ReturnType<typeof resolution>, string])[])(
    'what they say is trusted no more than a host: %s',
    async ([, answer, expected]) => {
      expect(outcome(await resolverOf({ resolver: async () => answer() })('did:example:1'))).toBe(expected)
    },
  )

  test('what they hand out is copied', async () => {
    const document = { id: 'did:example:1', alsoKnownAs: ['a'] }
    const answer = await resolverOf({ resolver: async () => resolution(document) })('did:example:1')
    document.alsoKnownAs.push('b')
    expect(answer.ok && answer.document['alsoKnownAs']).toEqual(['a'])
  })

  test('what is no resolver is a bug in the caller', () => {
    for (const options of [
      { resolver: {} as never },
      { resolver: 'x' as never },
      { methods: { a: 1 as never } },
    ]) {
      expect(() => resolverOf(options)).toThrow(
        expect.objectContaining({ code: 'ERR_CORE_INVALID_ARGUMENT' }),
      )
    }
  })
})

test('a document that we write ourselves is found on its host', async () => {
  const key = await generateKey('P-256')
  const server = await serve((_request, response) => {
    didDocumentFor(key, { method: 'web', domain: 'localhost', port: server.port }).then(
      (document) => response.end(JSON.stringify(document)),
      (error: unknown) => response.destroy(error instanceof Error ? error : undefined),
    )
  })
  const did = `did:web:localhost%3A${server.port}`
  const answer = await resolverOf()(did)
  expect(outcome(answer)).toBe('found')
  expect(readDidDocument(answer.ok ? answer.document : {}, did).problems).toEqual([])
})
