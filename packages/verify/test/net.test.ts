import { gzipSync } from 'node:zlib'
import { createFetcher, type FetchLike } from '@shirushi/verify/fetch'
import { describe, expect, test } from 'vitest'
import { createNet, type NetOptions } from '../src/net/create-net.ts'
import { createDocumentCache } from '../src/net/document-cache.ts'
import type { Fetched, FetchPurpose, NotFetched } from '../src/net/net.ts'
import { PURPOSES } from '../src/net/purposes.ts'
import { serve, serveRaw } from './support/loopback.ts'

const AT = '2026-11-21T09:00:00.000Z'
const now = () => new Date(AT)
const guarded = createFetcher({ allowLoopback: true })

function net(options: Partial<NetOptions> = {}) {
  return createNet({ fetch: globalThis.fetch, now, allowLoopback: true, ...options })
}

function fault(answer: Fetched | NotFetched): string {
  if (answer.ok) return 'nothing'
  const { reason, status } = answer
  return [answer.fault, reason, status].filter((part) => part !== undefined).join(' ')
}

function textOf(answer: Fetched | NotFetched): string | undefined {
  return answer.bytes && Buffer.from(answer.bytes).toString()
}

describe.each([
  ['the fetch of the platform', globalThis.fetch as FetchLike],
  ['the guarded fetcher', guarded],
] as const)('over %s', (_name, fetch) => {
  test('a document comes with where and when it is from', async () => {
    const server = await serve((request, response) => {
      if (request.url === '/old') response.writeHead(301, { location: '/new' }).end()
      else response.setHeader('content-type', 'Application/LD+JSON; charset=utf-8').end('{}')
    })
    const answer = await net({ fetch }).get(`${server.origin}/old#key-1`, 'profile')
    expect(answer).toEqual({
      ok: true,
      url: `${server.origin}/old#key-1`,
      finalUrl: `${server.origin}/new`,
      status: 200,
      mediaType: 'application/ld+json',
      bytes: new TextEncoder().encode('{}'),
      fetchedAt: AT,
      source: 'fetched',
    })
    expect(server.requests[0]?.headers).toMatchObject({
      accept: expect.stringContaining('application/ld+json'),
    })
    expect(server.requests[0]?.headers.cookie).toBe(undefined)
  })

  test.for([
    ['did-document', 'application/did+json'],
    ['jwks', 'application/jwk-set+json'],
    ['status-list', 'application/vc+jwt'],
    ['revocation-list', 'application/json'],
    ['badge', 'image/png'],
    ['schema', 'application/schema+json'],
    ['context', 'application/ld+json'],
    ['refresh', 'application/vc'],
    ['resource', '*/*'],
  ] as const)('for %s the server is asked for %s', async ([purpose, type]) => {
    const server = await serve((_request, response) => response.end('{}'))
    await net({ fetch }).get(server.origin, purpose)
    expect(server.requests[0]?.headers.accept).toContain(type)
  })

  test.for([
    [404, 'gone fishing'],
    [410, '{"revoked":true}'],
    [500, ''],
    [204, ''],
    [203, 'changed on the way'],
    [304, ''],
  ] as const)('the status %i is told, with what the server says', async ([status, body]) => {
    const server = await serve((_request, response) => response.writeHead(status).end(body))
    const answer = await net({ fetch }).get(server.origin, 'badge')
    expect([fault(answer), textOf(answer)]).toEqual([`status ${status}`, body])
  })

  test('an endless explanation is not waited for', async () => {
    const server = await serve((_request, response) => response.writeHead(410).end(Buffer.alloc(100_000)))
    const answer = await net({ fetch }).get(server.origin, 'badge')
    expect([fault(answer), answer.bytes]).toEqual(['status 410', undefined])
  })

  test.for([
    ['https://10.0.0.1/', 'redirect private-address'],
    ['http://169.254.169.254/', 'redirect scheme'],
    ['https://metadata.google.internal/', 'redirect local-name'],
    ['//127.0.0.2/', 'redirect scheme'],
    ['/', 'redirect'],
  ] as const)('a redirect to %s ends there', async ([location, expected]) => {
    const server = await serve((_request, response) => response.writeHead(307, { location }).end())
    expect(fault(await net({ fetch }).get(server.origin, 'badge'))).toBe(expected)
    expect(server.hits.length).toBe(location === '/' ? 6 : 1)
  })

  test('what does not come in time, or is too much, is told apart from a host that is down', async () => {
    const quick = { fetch, limits: { milliseconds: 1_000, bytes: 50_000 } }
    const down = await serveRaw((socket) => socket.destroy())
    const slow = await serveRaw((socket) => socket.write('HTTP/1.1 200 OK\r\n\r\nx'))
    const large = await serve((_request, response) => response.end(Buffer.alloc(50_001)))
    const packed = gzipSync(Buffer.alloc(20_000_000))
    const bomb = await serve((_request, response) =>
      response.setHeader('content-encoding', 'gzip').end(packed),
    )
    expect(fault(await net(quick).get(down.origin, 'badge'))).toBe('unreachable')
    expect(fault(await net(quick).get(slow.origin, 'badge'))).toBe('timeout')
    expect(fault(await net(quick).get(large.origin, 'badge'))).toBe('too-large')
    expect(fault(await net(quick).get(bomb.origin, 'badge'))).toBe('too-large')
  })
})

test('no wish is so long that a browser would ask for permission first', () => {
  for (const { accept } of Object.values(PURPOSES)) {
    expect(accept.length).toBeLessThanOrEqual(128)
    expect(accept).toMatch(/^[\w*/+;=., -]+$/)
  }
})

describe('an address that is not gone to reaches nobody', () => {
  test.for([
    ['https://127.0.0.1/', 'refused private-address'],
    ['https://0x7f.1/', 'refused private-address'],
    ['https://localhost/', 'refused local-name'],
    ['http://university.example/', 'refused scheme'],
    ['https://a:b@university.example/', 'refused credentials'],
    ['https://university.example:25/', 'refused port'],
    ['urn:uuid:1', 'refused scheme'],
    ['no address', 'refused not-a-url'],
  ] as const)('%s', async ([url, expected]) => {
    const asked: string[] = []
    const fetch: FetchLike = (to) => {
      asked.push(to)
      return Promise.reject(new Error('never'))
    }
    expect(fault(await net({ fetch, allowLoopback: false }).get(url, 'badge'))).toBe(expected)
    expect(asked).toEqual([])
  })
})

test('without a fetch, everything is offline', async () => {
  expect(fault(await net({ fetch: undefined }).get('https://university.example/', 'badge'))).toBe('offline')
})

describe('one verification', () => {
  test('asks once for one document, at the same time or later, and whether there is one or not', async () => {
    const server = await serve((request, response) =>
      response.writeHead(request.url === '/there' ? 200 : 404).end('x'),
    )
    const one = net()
    const there = `${server.origin}/there`
    await Promise.all([
      one.get(there, 'profile'),
      one.get(`${there}#key`, 'profile'),
      one.get(there, 'context'),
    ])
    const later = await one.get(`${there}#other`, 'profile')
    expect([later.ok, later.url]).toEqual([true, `${there}#other`])
    await one.get(`${server.origin}/none`, 'profile')
    await one.get(`${server.origin}/none`, 'profile')
    expect(server.hits).toEqual(['/there', '/none'])
  })

  test('asks again for another kind of document at the same address', async () => {
    const server = await serve((request, response) => response.end(request.headers.accept))
    const one = net()
    await one.get(server.origin, 'resource')
    expect(textOf(await one.get(server.origin, 'profile'))).toContain('ld+json')
  })

  test('has room for so much, whoever asked first', async () => {
    const server = await serve((_request, response) => response.end(Buffer.alloc(2_000_000)))
    const one = net()
    expect(fault(await one.get(server.origin, 'revocation-list'))).toBe('nothing')
    expect(fault(await one.get(server.origin, 'profile'))).toBe('too-large')
    expect(fault(await net().get(server.origin, 'did-document'))).toBe('too-large')
  })

  test('has a number of requests, redirects included', async () => {
    const server = await serve((request, response) => {
      if (request.url === '/a') response.writeHead(302, { location: '/b' }).end()
      else response.end('x')
    })
    const one = net({ budget: { fetches: 3 } })
    expect(fault(await one.get(`${server.origin}/a`, 'badge'))).toBe('nothing')
    expect(fault(await one.get(`${server.origin}/c`, 'badge'))).toBe('nothing')
    expect(fault(await one.get(`${server.origin}/d`, 'badge'))).toBe('budget')
    expect(fault(await one.get(`${server.origin}/c`, 'badge'))).toBe('nothing')
    expect(server.hits).toEqual(['/a', '/b', '/c'])
  })

  test('has a number of bytes, those of answers at the same time included', async () => {
    const server = await serve((_request, response) => response.end(Buffer.alloc(1_000)))
    const one = net({ budget: { bytes: 3_500 } })
    const paths = ['/a', '/b', '/c', '/d', '/e']
    const answers = await Promise.all(paths.map((path) => one.get(`${server.origin}${path}`, 'badge')))
    expect(answers.map(fault).sort()).toEqual(['budget', 'budget', 'nothing', 'nothing', 'nothing'])
  })

  test('has a time, of which nothing is left in the end', async () => {
    const server = await serveRaw(() => {})
    const one = net({ budget: { milliseconds: 150 } })
    expect(fault(await one.get(`${server.origin}/a`, 'badge'))).toBe('budget')
    const started = performance.now()
    expect(fault(await one.get(`${server.origin}/b`, 'badge'))).toBe('budget')
    expect(performance.now() - started).toBeLessThan(100)
    expect(server.connections()).toBe(1)
  })

  test('ends when its caller says so', async () => {
    const server = await serveRaw(() => {})
    const controller = new AbortController()
    const one = net({ signal: controller.signal })
    const answer = one.get(server.origin, 'badge')
    setTimeout(() => controller.abort(), 50)
    expect(fault(await answer)).toBe('budget')
    expect(fault(await one.get(`${server.origin}/b`, 'badge'))).toBe('budget')
  })
})

describe('whatever fetches, nothing is thrown', () => {
  const strange: readonly (readonly [string, FetchLike])[] = [
    [
      'one that throws',
      () => {
        throw new TypeError('no')
      },
    ],
    ['one that rejects with nothing', () => Promise.reject(undefined)],
    ['one that answers with nothing', async () => undefined as never],
    ['one that answers with an empty object', async () => ({}) as never],
    ['one whose body is text', async () => ({ ...plain, body: reader('text') }) as never],
    ['one whose body is nothing', async () => ({ ...plain, body: reader(undefined) }) as never],
    ['one whose headers throw', async () => ({ ...plain, headers: null }) as never],
  ]
  const plain = {
    status: 200,
    url: '',
    headers: new Headers(),
    body: null,
    arrayBuffer: async () => new ArrayBuffer(1),
  }
  const reader = (value: unknown) => ({
    getReader: () => ({ read: async () => ({ done: false, value }), cancel: async () => {} }),
  })

  test.for(strange)('%s', async ([, fetch]) => {
    expect(fault(await net({ fetch }).get('https://university.example/', 'badge'))).toBe('unreachable')
  })

  test('one that never answers and does not listen', async () => {
    const one = net({ fetch: () => new Promise(() => {}), limits: { milliseconds: 50 } })
    expect(fault(await one.get('https://university.example/', 'badge'))).toBe('timeout')
  })

  test('one that follows redirects though it was told not to', async () => {
    const fetch: FetchLike = async () => ({ ...plain, url: 'https://192.168.0.1/admin' })
    const answer = await net({ fetch }).get('https://university.example/', 'badge')
    expect(fault(answer)).toBe('redirect private-address')
  })

  test('a browser, which hides redirects: it may follow them only if the caller says so', async () => {
    const asked: string[] = []
    const to = { value: 'https://www.university.example/' }
    const fetch: FetchLike = async (url, { redirect }) => {
      asked.push(redirect)
      return redirect === 'manual' ? { ...plain, status: 0, url } : { ...plain, url: to.value }
    }
    const url = 'https://university.example/'
    expect(fault(await net({ fetch }).get(url, 'badge'))).toBe('redirect')
    expect(asked).toEqual(['manual'])
    const following = { fetch, hiddenRedirects: 'follow' } as const
    expect(await net(following).get(url, 'badge')).toMatchObject({ ok: true, finalUrl: to.value })
    to.value = 'https://10.1.2.3/'
    expect(fault(await net(following).get(url, 'badge'))).toBe('redirect private-address')
    to.value = ''
    expect(fault(await net(following).get(url, 'badge'))).toBe('unreachable')
    expect(fault(await net({ ...following, budget: { fetches: 1 } }).get(url, 'badge'))).toBe('budget')
  })
})

test('a misused option is a bug in the caller, so it throws', () => {
  for (const options of [
    { fetch: 'fetch' as never },
    { budget: { fetches: -1 } },
    { limits: { bytes: 0.5 } },
  ]) {
    expect(() => net(options)).toThrow(expect.objectContaining({ code: 'ERR_CORE_INVALID_ARGUMENT' }))
  }
})

describe('the next verifications', () => {
  test('get what is kept, with the time at which it was fetched, until it is too old', async () => {
    const server = await serve((_request, response) => response.end('{}'))
    const cache = createDocumentCache({ milliseconds: 60_000 })
    const at = (seconds: number) => net({ cache, now: () => new Date(Date.parse(AT) + seconds * 1000) })
    expect(await at(0).get(server.origin, 'did-document')).toMatchObject({ source: 'fetched', fetchedAt: AT })
    expect(await at(59.999).get(server.origin, 'did-document')).toMatchObject({
      source: 'cached',
      fetchedAt: AT,
    })
    expect(server.hits.length).toBe(1)
    expect(await at(60).get(server.origin, 'did-document')).toMatchObject({ source: 'fetched' })
    // A clock that goes back does not keep a document for ever.
    expect(await at(-10).get(server.origin, 'did-document')).toMatchObject({ source: 'fetched' })
    expect(server.hits.length).toBe(3)
  })

  test('get it offline, too, and for no request of their budget', async () => {
    const server = await serve((_request, response) => response.end('{}'))
    const cache = createDocumentCache()
    await net({ cache }).get(server.origin, 'jwks')
    expect(await net({ cache, fetch: undefined }).get(server.origin, 'jwks')).toMatchObject({
      source: 'cached',
    })
    expect(await net({ cache, budget: { fetches: 0 } }).get(server.origin, 'jwks')).toMatchObject({
      ok: true,
    })
    expect(server.hits.length).toBe(1)
  })

  test.for([
    ['badge', 2],
    ['resource', 2],
    ['refresh', 2],
    ['status-list', 1],
    ['revocation-list', 1],
    ['schema', 1],
    ['context', 1],
    ['profile', 1],
  ] as readonly (readonly [FetchPurpose, number])[])(
    'ask for %s: %i times in two',
    async ([purpose, times]) => {
      const server = await serve((_request, response) => response.end('{}'))
      const cache = createDocumentCache()
      await net({ cache }).get(server.origin, purpose)
      await net({ cache }).get(server.origin, purpose)
      expect(server.hits.length).toBe(times)
    },
  )

  test('ask a host again that was down, or said no', async () => {
    const answers = [500, 404, 200]
    const server = await serve((_request, response) => response.writeHead(answers.shift() ?? 200).end('{}'))
    const cache = createDocumentCache()
    const faults: string[] = []
    for (let round = 0; round < 4; round += 1) {
      faults.push(fault(await net({ cache }).get(server.origin, 'status-list')))
    }
    expect(faults).toEqual(['status 500', 'status 404', 'nothing', 'nothing'])
    expect(server.hits.length).toBe(3)
  })

  test('wait for a request that is under way, instead of sending their own', async () => {
    const server = await serve((_request, response) => {
      setTimeout(() => response.end('{}'), 50)
    })
    const cache = createDocumentCache()
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => net({ cache }).get(server.origin, 'status-list')),
    )
    expect(answers.map((answer) => answer.ok && answer.source).sort()).toEqual([
      ...Array.from({ length: 19 }, () => 'cached'),
      'fetched',
    ])
    expect(server.hits.length).toBe(1)
  })

  test('send their own where the other one may no longer', async () => {
    const server = await serve((_request, response) => {
      setTimeout(() => response.end('{}'), 80)
    })
    const cache = createDocumentCache()
    const controller = new AbortController()
    const first = net({ cache, signal: controller.signal }).get(server.origin, 'status-list')
    const others = [net({ cache }), net({ cache })].map((one) => one.get(server.origin, 'status-list'))
    setTimeout(() => controller.abort(), 20)
    expect(fault(await first)).toBe('budget')
    expect((await Promise.all(others)).map(fault)).toEqual(['nothing', 'nothing'])
    expect(server.hits.length).toBe(2)
  })

  test('lose first what was not asked for the longest', async () => {
    const server = await serve((request, response) =>
      response.end(Buffer.alloc(request.url === '/large' ? 3_000 : 10)),
    )
    const cache = createDocumentCache({ entries: 2, bytes: 2_000 })
    const get = (path: string) => net({ cache }).get(`${server.origin}${path}`, 'schema')
    for (const path of ['/a', '/b', '/a', '/c', '/a', '/b', '/large', '/large', '/b']) await get(path)
    expect(server.hits).toEqual(['/a', '/b', '/c', '/b', '/large', '/large'])
  })

  test('never have more bytes than allowed', async () => {
    const server = await serve((_request, response) => response.end(Buffer.alloc(600)))
    const cache = createDocumentCache({ bytes: 1_500 })
    for (const path of ['/a', '/b', '/c', '/b', '/c', '/a']) {
      await net({ cache }).get(`${server.origin}${path}`, 'schema')
    }
    expect(server.hits).toEqual(['/a', '/b', '/c', '/a'])
  })
})
