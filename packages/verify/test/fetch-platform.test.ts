import { gzipSync } from 'node:zlib'
import { FetchError } from '@shirushi/verify/errors'
import { describe, expect, test } from 'vitest'
import { createFetcher, FETCHER_GUARANTEES, type FetchLike, type RequestLike } from '../src/fetch.ts'
import { serve, serveRaw } from './support/loopback.ts'

// Any `fetch` of a platform fits as it is.
const platform: FetchLike = globalThis.fetch
const limits = { milliseconds: 300, bytes: 10_000 }
const fetcher = createFetcher({ fetch: platform, allowLoopback: true, limits })

async function failure(work: Promise<unknown>): Promise<string> {
  try {
    await work
  } catch (error) {
    if (!(error instanceof FetchError)) throw error
    return error.reason === undefined ? error.fault : `${error.fault}: ${error.reason}`
  }
  return 'nothing'
}

async function text(response: { arrayBuffer(): Promise<ArrayBuffer> }): Promise<string> {
  return Buffer.from(await response.arrayBuffer()).toString()
}

/** A browser: it shows nothing of a redirect. */
function browser(answers: Readonly<Record<string, { status?: number; to?: string; body?: string }>>) {
  const seen: (readonly [string, RequestLike['redirect']])[] = []
  const fetch: FetchLike = async (url, request) => {
    seen.push([url, request.redirect])
    const answer = answers[url] ?? { status: 404 }
    const isHidden = answer.to !== undefined && request.redirect === 'manual'
    const end = request.redirect === 'follow' ? (answer.to ?? url) : url
    return {
      status: isHidden ? 0 : (answer.status ?? 200),
      url: end,
      headers: new Headers(),
      body: null,
      arrayBuffer: async () => new TextEncoder().encode(answer.body ?? '').buffer,
    }
  }
  return { fetch, seen }
}

test('this is the build that says what it cannot see to', () => {
  expect(FETCHER_GUARANTEES).toEqual({ addresses: false, redirects: false, packedBytes: false })
})

test('a document arrives, and no cookie leaves', async () => {
  const seen: RequestLike[] = []
  const spy: FetchLike = (url, request) => {
    seen.push(request)
    return platform(url, request)
  }
  const server = await serve((_request, response) => response.end('{"id":"印"}'))
  const spied = createFetcher({ fetch: spy, allowLoopback: true })
  expect(await text(await spied(server.origin, { headers: { accept: 'a/b' } }))).toBe('{"id":"印"}')
  expect(seen[0]).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'manual' })
  expect(server.requests[0]?.headers.accept).toBe('a/b')
})

test('without one of its own, it takes that of the platform', async () => {
  const server = await serve((_request, response) => response.end('ok'))
  expect(await text(await createFetcher({ allowLoopback: true })(server.origin))).toBe('ok')
})

describe('what can be seen in an address is refused before anybody is asked', () => {
  test.for([
    ['https://127.0.0.1/', 'refused: private-address'],
    ['https://2130706433/', 'refused: private-address'],
    ['https://[::ffff:10.0.0.1]/', 'refused: private-address'],
    ['https://localhost/', 'refused: local-name'],
    ['http://university.example/', 'refused: scheme'],
    ['https://user@university.example/', 'refused: credentials'],
    ['nonsense', 'refused: not-a-url'],
  ] as const)('%s', async ([url, expected]) => {
    const { fetch, seen } = browser({})
    expect(await failure(createFetcher({ fetch })(url))).toBe(expected)
    expect(seen).toEqual([])
  })
})

describe('redirects', () => {
  test('are judged one by one where the platform shows them', async () => {
    const inner = await serveRaw((socket) => socket.end())
    const server = await serve((request, response) => {
      if (request.url === '/good') response.writeHead(302, { location: '/end' }).end()
      else if (request.url === '/end') response.end('there')
      else response.writeHead(302, { location: `https://127.0.0.2:${inner.port}/` }).end()
    })
    const response = await fetcher(`${server.origin}/good`)
    expect([response.url, await text(response)]).toEqual([`${server.origin}/end`, 'there'])
    expect(await failure(fetcher(`${server.origin}/bad`))).toBe('redirect: private-address')
    expect(inner.connections()).toBe(0)
  })

  test('are followed by the browser where it hides them, and judged by where they led', async () => {
    const { fetch, seen } = browser({
      'https://a.example/': { to: 'https://b.example/', body: 'there' },
      'https://c.example/': { to: 'https://192.168.0.1/', body: 'router' },
    })
    const inPage = createFetcher({ fetch })
    const response = await inPage('https://a.example/')
    expect([response.url, await text(response)]).toEqual(['https://b.example/', 'there'])
    expect(await failure(inPage('https://c.example/'))).toBe('redirect: private-address')
    expect(seen.slice(0, 2)).toEqual([
      ['https://a.example/', 'manual'],
      ['https://a.example/', 'follow'],
    ])
  })

  test('are handed out, hidden or not, where the caller follows them', async () => {
    const { fetch } = browser({ 'https://a.example/': { to: 'https://b.example/' } })
    expect((await createFetcher({ fetch })('https://a.example/', { redirect: 'manual' })).status).toBe(0)
  })
})

describe('a server cannot hold anybody up, or fill the memory', () => {
  test.for([
    ['is down', (socket) => socket.destroy(), 'unreachable'],
    ['says nothing', () => {}, 'timeout'],
    [
      'stops in its body',
      (socket) => socket.write('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nx'),
      'timeout',
    ],
    ['breaks off', (socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nx'), 'unreachable'],
  ] as const satisfies readonly (readonly [string, Parameters<typeof serveRaw>[0], string])[])(
    'one that %s',
    async ([, talk, expected]) => {
      const server = await serveRaw(talk)
      expect(await failure(fetcher(server.origin))).toBe(expected)
    },
  )

  test('one that sends too much, packed or not', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000))
    const server = await serve((request, response) => {
      if (request.url === '/bomb') response.setHeader('content-encoding', 'gzip').end(bomb)
      else response.end(Buffer.alloc(10_001))
    })
    expect(await failure(fetcher(`${server.origin}/`))).toBe('too-large')
    expect(await failure(fetcher(`${server.origin}/bomb`))).toBe('too-large')
  })

  test('a platform that never answers and does not listen to signals', async () => {
    const never = createFetcher({ fetch: () => new Promise(() => {}), limits: { milliseconds: 50 } })
    expect(await failure(never('https://university.example/'))).toBe('timeout')
  })
})

test('what is for Node only is refused here', () => {
  for (const options of [{ lookup: async () => [] }, { certificateAuthorities: 'pem' }]) {
    expect(() => createFetcher(options)).toThrow(
      expect.objectContaining({ code: 'ERR_CORE_INVALID_ARGUMENT' }),
    )
  }
})
