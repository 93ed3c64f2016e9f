import { brotliCompressSync, gzipSync } from 'node:zlib'
import { FetchError } from '@shirushi/verify/errors'
import {
  createFetcher,
  DEFAULT_FETCHER_LIMITS,
  FETCHER_GUARANTEES,
  type FetchLike,
} from '@shirushi/verify/fetch'
import { describe, expect, test } from 'vitest'
import { exchange } from '../src/net/node/exchange.ts'
import { serve, serveRaw, serveSecurely } from './support/loopback.ts'

const fetcher = createFetcher({ allowLoopback: true, limits: { milliseconds: 2_000 } })

async function failure(work: Promise<unknown>): Promise<string> {
  try {
    await work
  } catch (error) {
    if (!(error instanceof FetchError)) throw error
    expect(error.code).toBe('ERR_VERIFY_FETCH')
    return error.reason === undefined ? error.fault : `${error.fault}: ${error.reason}`
  }
  return 'nothing'
}

async function text(response: { arrayBuffer(): Promise<ArrayBuffer> }): Promise<string> {
  return Buffer.from(await response.arrayBuffer()).toString()
}

test('this is the build that sees to everything', () => {
  expect(FETCHER_GUARANTEES).toEqual({ addresses: true, redirects: true, packedBytes: true })
  expect(DEFAULT_FETCHER_LIMITS).toEqual({ bytes: 5_242_880, milliseconds: 10_000, redirects: 5 })
  const asFetchLike: FetchLike = fetcher
  expect(typeof asFetchLike).toBe('function')
})

describe('a document arrives', () => {
  test('with its status, its headers and its bytes', async () => {
    const server = await serve((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'x-two': ['a', 'b'] }).end('{"id":"印"}')
    })
    const response = await fetcher(`${server.origin}/badge.json?a=1#part`, {
      headers: { accept: 'application/json' },
    })
    expect(response.status).toBe(200)
    expect(response.url).toBe(`${server.origin}/badge.json?a=1`)
    expect(response.headers.get('Content-Type')).toBe('application/json')
    expect(response.headers.get('x-two')).toBe('a, b')
    expect(response.headers.get('constructor')).toBe(null)
    expect(await text(response)).toBe('{"id":"印"}')
    expect(server.hits).toEqual(['/badge.json?a=1'])
    const { headers } = server.requests[0] ?? { headers: {} }
    expect(headers).toMatchObject({
      accept: 'application/json',
      connection: 'close',
      host: `127.0.0.1:${server.port}`,
    })
    expect(Object.keys(headers).sort()).toEqual(['accept', 'accept-encoding', 'connection', 'host'])
  })

  test.for([
    ['gzip', gzipSync('印'.repeat(1000))],
    ['br', brotliCompressSync('印'.repeat(1000))],
    ['identity', Buffer.from('印'.repeat(1000))],
  ] as const)('packed as %s', async ([packing, bytes]) => {
    const server = await serve((_request, response) =>
      response.setHeader('content-encoding', packing).end(bytes),
    )
    expect(await text(await fetcher(server.origin))).toBe('印'.repeat(1000))
  })

  test('also where the host says that there is none: that is for others to judge', async () => {
    const server = await serve((_request, response) => response.writeHead(410).end('revoked'))
    const response = await fetcher(server.origin)
    expect([response.status, await text(response)]).toEqual([410, 'revoked'])
  })

  test('over TLS, under the name that was asked for', async () => {
    const server = await serveSecurely((_request, response) => response.end('ok'))
    const trusting = createFetcher({ allowLoopback: true, certificateAuthorities: server.certificate })
    expect(await text(await trusting(`${server.origin}/`))).toBe('ok')
    expect(server.serverNames).toEqual(['localhost'])
    expect(server.requests[0]?.headers.host).toBe(`localhost:${server.port}`)
  })
})

describe('a certificate has to hold', () => {
  test('one that nobody signed', async () => {
    const server = await serveSecurely((_request, response) => response.end('ok'))
    expect(await failure(fetcher(`${server.origin}/`))).toBe('unreachable')
    expect(server.hits).toEqual([])
  })

  test('one for another name', async () => {
    const server = await serveSecurely((_request, response) => response.end('ok'), ['badges.example'])
    const trusting = createFetcher({ allowLoopback: true, certificateAuthorities: server.certificate })
    expect(await failure(trusting(`${server.origin}/`))).toBe('unreachable')
    expect(server.hits).toEqual([])
  })

  test('also where the environment switches the check off', async () => {
    const server = await serveSecurely((_request, response) => response.end('ok'))
    process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0'
    try {
      expect(await failure(fetcher(`${server.origin}/`))).toBe('unreachable')
    } finally {
      delete process.env['NODE_TLS_REJECT_UNAUTHORIZED']
    }
    expect(server.hits).toEqual([])
  })
})

describe('nobody goes to an address that is not public', () => {
  test('in whatever spelling; the server on it is never reached', async () => {
    const server = await serveRaw((socket) => socket.end())
    const guarded = createFetcher()
    for (const host of [
      '127.0.0.1',
      '2130706433',
      '0177.0.0.1',
      '0x7f.1',
      '127.1',
      '[::ffff:7f00:1]',
      '１２７.０.０.１',
    ]) {
      expect(await failure(guarded(`https://${host}:${server.port}/`))).toBe('refused: private-address')
      expect(await failure(guarded(`http://${host}:${server.port}/`))).toBe('refused: scheme')
    }
    for (const host of ['localhost', 'localhost.', 'a.localhost']) {
      expect(await failure(guarded(`https://${host}:${server.port}/`))).toBe('refused: local-name')
    }
    expect(server.connections()).toBe(0)
  })

  test.for([
    ['a name that leads to this machine', ['127.0.0.1']],
    ['one with a public and a private address', ['93.184.215.14', '127.0.0.1']],
    ['one with a mapped address', ['::ffff:127.0.0.1']],
    ['one with the metadata of a cloud', ['169.254.169.254']],
    ['one with an address in its own network', ['fd00::1']],
    ['one whose address has a zone', ['fe80::1%lo']],
    ['one with something that is no address', ['nonsense']],
  ] as const)('%s', async ([, addresses]) => {
    const server = await serveRaw((socket) => socket.end())
    for (const allowLoopback of [false, true]) {
      const guarded = createFetcher({
        allowLoopback,
        lookup: async () => addresses.map((address) => ({ address })),
      })
      expect(await failure(guarded(`https://rebind.example:${server.port}/`))).toBe(
        'refused: private-address',
      )
    }
    expect(server.connections()).toBe(0)
  })

  test('localhost is this machine, or it is not gone to', async () => {
    const server = await serve((_request, response) => response.end())
    const guarded = createFetcher({ allowLoopback: true, lookup: async () => [{ address: '10.0.0.1' }] })
    expect(await failure(guarded(`http://localhost:${server.port}/`))).toBe('refused: private-address')
    expect(server.hits).toEqual([])
  })

  test('a name is looked up once, so a second answer is never asked for', async () => {
    const server = await serve((_request, response) => response.end('first'))
    const answers = ['127.0.0.1', '10.0.0.1']
    const asked: string[] = []
    const guarded = createFetcher({
      allowLoopback: true,
      lookup: async (host) => {
        asked.push(host)
        return [{ address: answers.shift() ?? '' }]
      },
    })
    expect(await text(await guarded(`http://localhost:${server.port}/`))).toBe('first')
    expect(asked).toEqual(['localhost'])
    // The next connection is another question, and its answer is judged again.
    expect(await failure(guarded(`http://localhost:${server.port}/`))).toBe('refused: private-address')
    expect(server.hits).toEqual(['/'])
  })

  test('a connection that arrives elsewhere than it was meant to is cut', async () => {
    const server = await serve((_request, response) => response.end('secret'))
    const rules = {
      ...{ allowLoopback: true, redirects: 0, maximum: 100 },
      ...{ lookup: async () => [], certificateAuthorities: undefined },
    }
    const { signal } = new AbortController()
    // An address in the URL is connected to as it is, whatever was checked.
    const work = exchange(new URL(server.origin), ['8.8.8.8'], {}, rules, signal)
    expect(await failure(work)).toBe('refused: private-address')
    const own = exchange(
      new URL(server.origin),
      ['127.0.0.1'],
      {},
      { ...rules, allowLoopback: false },
      signal,
    )
    expect(await failure(own)).toBe('refused: private-address')
    expect(server.hits).toEqual([])
  })

  test('a redirect to the same name is looked up and judged again', async () => {
    const server = await serve((_request, response) => response.writeHead(302, { location: '/again' }).end())
    const answers = ['127.0.0.1', '169.254.169.254']
    const guarded = createFetcher({
      allowLoopback: true,
      lookup: async () => [{ address: answers.shift() ?? '' }],
    })
    expect(await failure(guarded(`http://localhost:${server.port}/`))).toBe('refused: private-address')
    expect(server.hits).toEqual(['/'])
  })
})

describe('redirects', () => {
  test('are followed, relative ones, too, and each says GET', async () => {
    const server = await serve((request, response) => {
      if (request.url === '/a/start') response.writeHead(301, { location: '../b' }).end('x'.repeat(100))
      else if (request.url === '/b') response.writeHead(308, { location: '/c?d' }).end()
      else response.end(request.method)
    })
    const response = await fetcher(`${server.origin}/a/start`)
    expect([response.url, await text(response)]).toEqual([`${server.origin}/c?d`, 'GET'])
    expect(server.hits).toEqual(['/a/start', '/b', '/c?d'])
  })

  test('are handed out where the caller follows them', async () => {
    const server = await serve((_request, response) =>
      response.writeHead(302, { location: 'http://10.0.0.1/' }).end(),
    )
    const response = await fetcher(server.origin, { redirect: 'manual' })
    expect([response.status, response.headers.get('location')]).toEqual([302, 'http://10.0.0.1/'])
  })

  test.for([
    ['http://10.0.0.1/', 'redirect: scheme'],
    ['https://10.0.0.1/', 'redirect: private-address'],
    ['https://[::ffff:169.254.169.254]/', 'redirect: private-address'],
    ['http://169.254.169.254/latest/meta-data/', 'redirect: scheme'],
    ['https://user:password@university.example/', 'redirect: credentials'],
    ['file:///etc/passwd', 'redirect: scheme'],
    ['https://metadata.google.internal/', 'redirect: local-name'],
    ['http://university.example/', 'redirect: scheme'],
    ['https://[', 'redirect: not-a-url'],
  ] as const)('to %s end there', async ([location, expected]) => {
    const server = await serve((_request, response) => response.writeHead(302, { location }).end())
    expect(await failure(fetcher(server.origin))).toBe(expected)
    expect(server.hits).toEqual(['/'])
  })

  test('from the web to this machine end there', async () => {
    const inner = await serve((_request, response) => response.end('secret'))
    const outer = await serveSecurely((_request, response) =>
      response.writeHead(302, { location: inner.origin }).end(),
    )
    // Only the port of the outer server is meant to be the web.
    const guarded = createFetcher({ certificateAuthorities: outer.certificate, allowLoopback: false })
    expect(await failure(guarded(outer.origin))).toBe('refused: local-name')
    expect(inner.hits).toEqual([])
  })

  test('in a circle end after five', async () => {
    const server = await serve((_request, response) => response.writeHead(302, { location: '/' }).end())
    expect(await failure(fetcher(server.origin))).toBe('redirect')
    expect(server.hits.length).toBe(6)
  })

  test('five are allowed', async () => {
    const server = await serve((request, response) => {
      const hop = Number(request.url?.slice(1) ?? 0)
      if (hop < 5) response.writeHead(302, { location: `/${hop + 1}` }).end()
      else response.end('there')
    })
    expect(await text(await fetcher(`${server.origin}/`))).toBe('there')
  })

  test('with an endless body do not hold anybody up', async () => {
    const server = await serve((request, response) => {
      if (request.url === '/there') return response.end('there')
      response.writeHead(302, { location: '/there' })
      response.on('error', () => {})
      return pour(response)
    })
    expect(await text(await fetcher(`${server.origin}/`))).toBe('there')
  })
})

function pour(response: {
  write(bytes: Uint8Array): boolean
  once(event: 'drain', work: () => void): unknown
}): void {
  while (response.write(Buffer.alloc(65_536))) {}
  response.once('drain', () => pour(response))
}

describe('a server cannot hold anybody up, or fill the memory', () => {
  const small = createFetcher({ allowLoopback: true, limits: { milliseconds: 300, bytes: 10_000 } })

  test('one that is down', async () => {
    const server = await serveRaw((socket) => socket.destroy())
    expect(await failure(small(server.origin))).toBe('unreachable')
    expect(await failure(small('http://127.0.0.1:1024/'))).toBe('unreachable')
  })

  test('one whose name nobody knows', async () => {
    const notFound = createFetcher({ lookup: () => Promise.reject(new Error('ENOTFOUND')) })
    expect(await failure(notFound('https://university.example/'))).toBe('unreachable')
    const empty = createFetcher({ lookup: async () => [] })
    expect(await failure(empty('https://university.example/'))).toBe('unreachable')
  })

  test('one whose name is never found', async () => {
    const never = createFetcher({ lookup: () => new Promise(() => {}), limits: { milliseconds: 100 } })
    expect(await failure(never('https://university.example/'))).toBe('timeout')
  })

  test.for([
    ['says nothing', ''],
    ['says no HTTP', 'SSH-2.0-OpenSSH_9.6\r\n'],
    ['stops in its headers', 'HTTP/1.1 200 OK\r\ncontent-type: app'],
    ['stops in its body', 'HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nabc'],
    ['has two lengths', 'HTTP/1.1 200 OK\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nabc'],
    ['has endless headers', `HTTP/1.1 200 OK\r\n${'x: y\r\n'.repeat(10_000)}`],
  ] as const)('one that %s', async ([, says]) => {
    const server = await serveRaw((socket) => socket.write(says))
    const started = performance.now()
    expect(['timeout', 'unreachable']).toContain(await failure(small(server.origin)))
    expect(performance.now() - started).toBeLessThan(1_500)
  })

  test('one that breaks off is not taken for one that ended', async () => {
    const lengths = 'HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nabc'
    const chunks = 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\n'
    for (const says of [lengths, chunks]) {
      const server = await serveRaw((socket) => socket.end(says))
      expect(await failure(small(server.origin))).toBe('unreachable')
    }
  })

  test('one that sends a header letter by letter', async () => {
    const server = await serveRaw((socket) => {
      socket.write('HTTP/1.1 200 OK\r\n')
      const timer = setInterval(() => socket.write('x'), 20)
      socket.on('close', () => clearInterval(timer))
    })
    expect(await failure(small(server.origin))).toBe('timeout')
  })

  test('one that sends a body letter by letter', async () => {
    const server = await serve((_request, response) => {
      const timer = setInterval(() => response.write('x'), 20)
      response.on('close', () => clearInterval(timer))
    })
    expect(await failure(small(server.origin))).toBe('timeout')
  })

  test('the time is that of all redirects together', async () => {
    const server = await serve((_request, response) => {
      setTimeout(() => response.writeHead(302, { location: '/' }).end(), 120)
    })
    expect(await failure(small(server.origin))).toBe('timeout')
    expect(server.hits.length).toBeLessThanOrEqual(3)
  })

  test('one whose body has no end', async () => {
    let sent = 0
    const server = await serve((_request, response) => {
      response.on('error', () => {})
      const write = response.write.bind(response)
      pour({
        write(bytes: Uint8Array) {
          sent += bytes.length
          return write(bytes)
        },
        once: response.once.bind(response),
      })
    })
    expect(await failure(small(server.origin))).toBe('too-large')
    expect(sent).toBeLessThan(20_000_000)
  })

  test('exactly as much as is allowed, and one byte more', async () => {
    const server = await serve((request, response) => {
      const body = Buffer.alloc(request.url === '/more' ? 10_001 : 10_000, 'x')
      if (request.headers.accept === 'chunked') response.write(body.subarray(0, 1))
      response.end(request.headers.accept === 'chunked' ? body.subarray(1) : body)
    })
    for (const accept of ['plain', 'chunked']) {
      const options = { headers: { accept } }
      expect((await text(await small(`${server.origin}/fits`, options))).length).toBe(10_000)
      expect(await failure(small(`${server.origin}/more`, options))).toBe('too-large')
    }
  })

  test.for([
    ['gzip', gzipSync(Buffer.alloc(50_000_000))],
    ['br', brotliCompressSync(Buffer.alloc(50_000_000))],
  ] as const)('a bomb in %s', async ([packing, bomb]) => {
    const server = await serve((_request, response) =>
      response.setHeader('content-encoding', packing).end(bomb),
    )
    const guarded = createFetcher({ allowLoopback: true, limits: { milliseconds: 5_000, bytes: 200_000 } })
    const before = process.memoryUsage().arrayBuffers
    expect(await failure(guarded(server.origin))).toBe('too-large')
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000)
  })

  test.for([
    ['cut short', 'gzip', gzipSync('x'.repeat(5000)).subarray(0, 20)],
    ['no gzip at all', 'gzip', Buffer.from('hello')],
    ['packed twice', 'gzip, gzip', gzipSync(gzipSync('hello'))],
    ['packed in an unknown way', 'zstd', Buffer.from('hello')],
    ['packed by a member of every object', 'constructor', Buffer.from('hello')],
  ] as const)('a body that is %s', async ([, packing, bytes]) => {
    const server = await serve((_request, response) =>
      response.setHeader('content-encoding', packing).end(bytes),
    )
    expect(await failure(small(server.origin))).toBe('unreachable')
  })
})

test('the signal of the caller ends a fetch, with its reason', async () => {
  const server = await serve(() => {})
  const controller = new AbortController()
  const work = fetcher(server.origin, { signal: controller.signal })
  setTimeout(() => controller.abort(new Error('enough')), 50)
  await expect(work).rejects.toThrow('enough')
  await expect(fetcher(server.origin, { signal: controller.signal })).rejects.toThrow('enough')
  expect(server.hits.length).toBe(1)
})

test('a misused option is a bug in the caller, so it throws', () => {
  const wrong = [{ fetch: globalThis.fetch }, { limits: { bytes: -1 } }, { limits: { milliseconds: 1.5 } }]
  for (const options of [
    ...wrong,
    { limits: { redirects: Number.NaN } },
    { limits: { milliseconds: 2 ** 31 } },
  ]) {
    expect(() => createFetcher(options)).toThrow(
      expect.objectContaining({ code: 'ERR_CORE_INVALID_ARGUMENT' }),
    )
  }
})
