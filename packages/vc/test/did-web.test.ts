import { didWebFor, didWebToUrl, parseDidUrl } from '@shirushi/vc/did'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

/** What is wrong with a DID; the answer itself where nothing is. */
function faultOf(ask: () => unknown): unknown {
  try {
    return ask()
  } catch (error) {
    if (Reflect.get(Object(error), 'code') !== 'ERR_VC_MALFORMED_DID') throw error
    return Reflect.get(Object(error), 'fault')
  }
}

const argumentAtFault = (ask: () => unknown): unknown => {
  try {
    return ask()
  } catch (error) {
    return [Reflect.get(Object(error), 'code'), Reflect.get(Object(error), 'argument')]
  }
}

describe('the document of a did:web lies', () => {
  test.for([
    // From the method specification.
    ['did:web:w3c-ccg.github.io', 'https://w3c-ccg.github.io/.well-known/did.json'],
    ['did:web:w3c-ccg.github.io:user:alice', 'https://w3c-ccg.github.io/user/alice/did.json'],
    ['did:web:example.com%3A3000:user:alice', 'https://example.com:3000/user/alice/did.json'],
    ['did:web:example.com%3A3000', 'https://example.com:3000/.well-known/did.json'],
    // Ours.
    ['did:web:Example.COM:Alice', 'https://example.com/Alice/did.json'],
    ['did:web:example.com%3a443', 'https://example.com:443/.well-known/did.json'],
    ['did:web:localhost%3A8080:a', 'https://localhost:8080/a/did.json'],
    ['did:web:xn--fiq228c.example', 'https://xn--fiq228c.example/.well-known/did.json'],
    ['did:web:example.com:%E7%B5%B1%E8%A8%88', 'https://example.com/%E7%B5%B1%E8%A8%88/did.json'],
    ['did:web:example.com:a.b:...', 'https://example.com/a.b/.../did.json'],
    ['did:web:1.example', 'https://1.example/.well-known/did.json'],
    ['did:web:example.com:%3A', 'https://example.com/%3A/did.json'],
  ] as const)('%s: at %s', ([did, url]) => {
    expect(didWebToUrl(did)).toBe(url)
    expect(new URL(url).protocol).toBe('https:')
  })

  test.for([
    ['', 'syntax'],
    ['did:web', 'syntax'],
    ['did:web:', 'syntax'],
    ['DID:web:example.com', 'syntax'],
    ['did:web:example.com:', 'syntax'],
    ['did:web:example.com#key', 'syntax'],
    ['did:web:example.com/path', 'syntax'],
    ['did:web:example.com?query', 'syntax'],
    ['did:web:大学.example', 'syntax'],
    ['did:web:user@example.com', 'syntax'],
    ['did:web:[::1]', 'syntax'],
    ['did:web:example.com:%zz', 'syntax'],
    [`did:web:example.com:${'a'.repeat(2048)}`, 'syntax'],
    ['did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK', 'method'],
    ['did:webs:example.com', 'method'],
    ['did:web:127.0.0.1', 'host'],
    ['did:web:2130706433', 'host'],
    ['did:web:0x7f000001', 'host'],
    ['did:web:0177.0.0.01', 'host'],
    ['did:web:127.1', 'host'],
    ['did:web:example.0x7f', 'host'],
    ['did:web:%5B%3A%3A1%5D', 'host'],
    ['did:web:%40example.com', 'host'],
    ['did:web:user%40example.com', 'host'],
    ['did:web:example.com%2Fpath', 'host'],
    ['did:web:example.com%23', 'host'],
    ['did:web:%65xample.com', 'host'],
    ['did:web:%E5%A4%A7.example', 'host'],
    ['did:web:intranet', 'host'],
    ['did:web:example.com.', 'host'],
    ['did:web:.example.com', 'host'],
    ['did:web:example..com', 'host'],
    ['did:web:-a.example', 'host'],
    ['did:web:a-.example', 'host'],
    ['did:web:a_b.example', 'host'],
    [`did:web:${'a'.repeat(64)}.example`, 'host'],
    [`did:web:${'a.'.repeat(127)}example`, 'host'],
    ['did:web::example.com', 'host'],
    ['did:web:example.com%3A', 'port'],
    ['did:web:example.com%3A0', 'port'],
    ['did:web:example.com%3A080', 'port'],
    ['did:web:example.com%3A65536', 'port'],
    ['did:web:example.com%3A1%3A2', 'port'],
    ['did:web:example.com%3Auser', 'port'],
    ['did:web:example.com::a', 'path'],
    ['did:web:example.com:.', 'path'],
    ['did:web:example.com:..:a', 'path'],
    ['did:web:example.com:%2e%2E:a', 'path'],
    ['did:web:example.com:.%2e:a', 'path'],
    ['did:web:example.com:a%2Fb', 'path'],
    ['did:web:example.com:a%5cb', 'path'],
    ['did:web:example.com:a%00', 'path'],
    ['did:web:example.com:a%0d%0a', 'path'],
  ] as const)('nowhere for %s', ([did, fault]) => {
    expect(faultOf(() => didWebToUrl(did))).toBe(fault)
  })

  test('where the parser of URLs sees the same host, whatever the DID', () => {
    const part = fc.string({ unit: fc.constantFrom(...'aZ0.-_%:1234567890xF@[]/\\#?ä '), maxLength: 30 })
    const property = fc.property(part, (rest) => {
      const url = faultOf(() => didWebToUrl(`did:web:${rest}`))
      if (typeof url !== 'string' || !url.startsWith('https:')) return
      const { hostname, username, hash, search, pathname } = new URL(url)
      expect([username, hash, search]).toEqual(['', '', ''])
      expect(hostname).toBe(rest.split(/:|%3a/i)[0]?.toLowerCase())
      expect(pathname.endsWith('/did.json')).toBe(true)
      expect(pathname.split('/').length).toBe(Math.max(3, rest.split(':').length + 1))
    })
    fc.assert(property, { numRuns: 1000 })
  })
})

describe('a did:web', () => {
  test.for([
    [{ domain: 'university.example' }, 'did:web:university.example'],
    [{ domain: 'University.Example', port: 8443 }, 'did:web:university.example%3A8443'],
    [{ domain: 'university.example', path: '/badges/2026/' }, 'did:web:university.example:badges:2026'],
    [{ domain: 'university.example', path: '' }, 'did:web:university.example'],
    [{ domain: 'university.example', path: '/' }, 'did:web:university.example'],
    [{ domain: '大学.example' }, 'did:web:xn--pss25c.example'],
    [
      { domain: 'u.example', path: "統計/a b!~*'()%:" },
      'did:web:u.example:%E7%B5%B1%E8%A8%88:a%20b%21%7E%2A%27%28%29%25%3A',
    ],
  ] as const)('of %j is %s', ([place, did]) => {
    expect(didWebFor(place)).toBe(did)
    expect(parseDidUrl(did).did).toBe(did)
    expect(didWebToUrl(did)).toMatch(/^https:/)
  })

  test.for([
    [{ domain: '' }, 'domain'],
    [{ domain: 'https://u.example' }, 'domain'],
    [{ domain: 'u.example:80' }, 'domain'],
    [{ domain: 'u.example/a' }, 'domain'],
    [{ domain: 'me@u.example' }, 'domain'],
    [{ domain: '10.0.0.1' }, 'domain'],
    [{ domain: '[::1]' }, 'domain'],
    [{ domain: '0x7f.1' }, 'domain'],
    [{ domain: 'u.\texample' }, 'domain'],
    [{ domain: 'xn--a.example\u0000' }, 'domain'],
    [{ domain: 7 }, 'domain'],
    [{ domain: 'u.example', port: 0 }, 'port'],
    [{ domain: 'u.example', port: 1.5 }, 'port'],
    [{ domain: 'u.example', port: 65_536 }, 'port'],
    [{ domain: 'u.example', path: 'a//b' }, 'path'],
    [{ domain: 'u.example', path: '//' }, 'path'],
    [{ domain: 'u.example', path: '../a' }, 'path'],
    [{ domain: 'u.example', path: 'a/./b' }, 'path'],
    [{ domain: 'u.example', path: 'a\\b' }, 'path'],
    [{ domain: 'u.example', path: '\ud800' }, 'path'],
    [{ domain: 'u.example', path: 'a'.repeat(3000) }, 'path'],
    [{ domain: 'u.example', path: 7 }, 'path'],
  ])('of %j is a bug in the caller, so it throws', ([place, argument]) => {
    expect(argumentAtFault(() => didWebFor(place as never))).toEqual(['ERR_CORE_INVALID_ARGUMENT', argument])
  })

  test('comes back from its address', () => {
    const label = fc.stringMatching(/^[a-z]([a-z0-9-]{0,8}[a-z0-9])?$/)
    const segment = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 })
    const place = fc.record(
      {
        domain: fc.array(label, { minLength: 2, maxLength: 4 }).map((labels) => labels.join('.')),
        port: fc.integer({ min: 1, max: 65_535 }),
        path: fc.array(segment, { maxLength: 3 }).map((segments) => segments.join('/')),
      },
      { requiredKeys: ['domain'] },
    )
    let count = 0
    const property = fc.property(place, (one) => {
      let did = ''
      try {
        did = didWebFor(one as never)
      } catch {
        // A path that leads elsewhere, or a label that claims to be Punycode and is not.
        return
      }
      const { hostname, pathname, host } = new URL(didWebToUrl(did).replace(/:443\//, ':44300/'))
      const path = pathname.replace(/^\/(?:\.well-known\/)?/, '').replace(/\/?did\.json$/, '')
      const port = one.port === undefined ? {} : { port: one.port }
      expect(didWebFor({ domain: hostname, ...port, path: decodeURIComponent(path) })).toBe(did)
      expect(host.includes(':')).toBe(one.port !== undefined)
      count += 1
    })
    fc.assert(property, { numRuns: 500 })
    expect(count).toBeGreaterThan(250)
  })
})

describe('a DID URL', () => {
  test('is taken apart, and nothing is decoded', () => {
    expect(parseDidUrl('did:example:1%2A:2/p/%20?q=a?b#f/?')).toEqual({
      did: 'did:example:1%2A:2',
      method: 'example',
      identifier: '1%2A:2',
      path: '/p/%20',
      query: 'q=a?b',
      fragment: 'f/?',
    })
    expect(parseDidUrl('did:web:u.example')).toMatchObject({
      path: '',
      query: undefined,
      fragment: undefined,
    })
    expect(parseDidUrl('did:web:u.example?#')).toMatchObject({ query: '', fragment: '' })
  })

  test.for([
    '',
    'x',
    'did:',
    'did:web',
    'did:Web:u',
    'did:web:u#a#b',
    'did:web:u#a b',
    'did:web:u#統',
    'did:web:u#%',
    ' did:web:u',
    'did:web:u\n',
    `did:web:${'u'.repeat(5000)}`,
    7 as never,
  ])('is not %s', (text) => {
    expect(faultOf(() => parseDidUrl(text))).toBe('syntax')
  })
})
