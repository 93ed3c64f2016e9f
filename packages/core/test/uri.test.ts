import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isDataUri, parseDataUri } from '../src/values/data-uri.ts'
import { isDid, isDidUrl } from '../src/values/did.ts'
import { isIpv4, isIpv6 } from '../src/values/ip-address.ts'
import {
  isHttpsUrl,
  isHttpUrl,
  isIri,
  isPlainHttp,
  isUri,
  isUrnUuid,
  schemeOf,
  uriProblem,
  urlProblem,
} from '../src/values/uri.ts'

const UUID = 'urn:uuid:a9fc82eb-416f-47c3-8786-de890331d4a5'

describe('a URI', () => {
  test.for([
    'https://example.org',
    'HTTPS://EXAMPLE.ORG/A?b=c&d=%20#e',
    'https://user@example.org:8080/path;v=1/(x)/~y?q=/?#f/?',
    'http://[2001:db8::1]:8080/',
    'http://user@[::1]/',
    'http://[::ffff:192.0.2.1]?q',
    UUID,
    'did:web:example.com%3A3000:issuers',
    'mailto:office@example.org',
    'tag:example.org,2026:badge',
    'x:y',
    'data:,',
    "https://example.org/it's",
  ])('%s', (text) => {
    expect(isUri(text)).toBe(true)
    expect(isIri(text)).toBe(true)
    expect(uriProblem(text)).toBeUndefined()
  })

  test.for([
    ['a space', 'https://example.org/a b', 'URI_MALFORMED'],
    ['a space at the end', 'https://example.org ', 'URI_MALFORMED'],
    ['a line feed at the end', 'https://example.org/\n', 'URI_MALFORMED'],
    ['a space at the start', ' https://example.org', 'URI_MALFORMED'],
    ['a quote', 'https://example.org/"', 'URI_MALFORMED'],
    ['angle brackets', '<https://example.org/>', 'URI_MALFORMED'],
    ['a backslash', 'https://example.org\\a', 'URI_MALFORMED'],
    ['a NUL', 'https://example.org/\0', 'URI_MALFORMED'],
    ['a percent sign alone', 'https://example.org/100%', 'URI_MALFORMED'],
    ['half an escape', 'https://example.org/%2', 'URI_MALFORMED'],
    ['an escape of letters beyond F', 'https://example.org/%GG', 'URI_MALFORMED'],
    ['two fragments', 'https://example.org/#a#b', 'URI_MALFORMED'],
    ['brackets in the path', 'https://example.org/a[1]', 'URI_MALFORMED'],
    ['brackets around a name', 'http://[example.org]/', 'URI_MALFORMED'],
    ['brackets that do not close', 'http://[::1/', 'URI_MALFORMED'],
    ['text after the brackets', 'http://[::1]x/', 'URI_MALFORMED'],
    ['brackets around the user', 'http://[::1]:80@example.org/', 'URI_MALFORMED'],
    ['two addresses in brackets', 'http://[::1]:@[::1]/', 'URI_MALFORMED'],
    ['nothing', '', 'URI_MALFORMED'],
    ['only a scheme', 'urn:', 'URI_MALFORMED'],
    ['a path', '/badges/1', 'URI_RELATIVE'],
    ['a file name', 'badge.json', 'URI_RELATIVE'],
    ['a host without scheme', 'example.org/badges/1', 'URI_RELATIVE'],
    ['a host after two slashes', '//example.org/badges/1', 'URI_RELATIVE'],
    ['a fragment', '#key-0', 'URI_RELATIVE'],
    ['a colon after a slash', 'a/b:c', 'URI_RELATIVE'],
    ['a scheme that begins with a digit', '1x:y', 'URI_RELATIVE'],
    ['a UUID that is too short', 'urn:uuid:a9fc82eb', 'UUID_MALFORMED'],
    ['a UUID with a letter beyond f', UUID.replace('a9fc', 'g9fc'), 'UUID_MALFORMED'],
    ['a UUID in braces', 'urn:uuid:{a9fc82eb-416f-47c3-8786-de890331d4a5}', 'URI_MALFORMED'],
    ['a DID without identifier', 'did:web:', 'DID_MALFORMED'],
    ['a web address without host', 'https:///path', 'URL_MALFORMED'],
    ['a web address with one slash', 'https:/example.org', 'URL_MALFORMED'],
    ['data without comma', 'data:image/png;base64', 'DATA_URI_MALFORMED'],
    ['letters outside ASCII', 'https://example.org/証明書', 'URI_NOT_ASCII'],
  ] as const)('is not one: %s', ([, text, code]) => {
    expect(uriProblem(text)).toBe(code)
  })

  test('may hold letters outside ASCII only as an IRI', () => {
    expect(isUri('https://例え.jp/証明書')).toBe(false)
    expect(isIri('https://例え.jp/証明書')).toBe(true)
    expect(isIri('https://example.org/😀')).toBe(true)
    expect(isIri('https://例え.jp/a b')).toBe(false)
    expect(isIri('https://例え.jp/#a#b')).toBe(false)
    expect(isIri('https://example.org/#a例#b')).toBe(false)
  })

  test.for([
    ['an ideographic space', '\u3000'],
    ['a no-break space', '\u00A0'],
    ['a right-to-left override', '\u202E'],
    ['half of a character', '\uD800'],
    ['a private character', '\uE000'],
    ['a control of Latin-1', '\u0085'],
    ['a noncharacter', '\uFFFF'],
  ] as const)('is no IRI either with %s', ([, character]) => {
    expect(isIri(`https://example.org/証${character}明`)).toBe(false)
    expect(uriProblem(`https://example.org/${character}`)).toBe('URI_MALFORMED')
  })

  test('has a scheme, in small letters', () => {
    expect(schemeOf('HTTPS://example.org')).toBe('https')
    expect(schemeOf('view-source+x.y:z')).toBe('view-source+x.y')
    expect(schemeOf('badge.json')).toBeUndefined()
    expect(schemeOf('_:b0')).toBeUndefined()
  })
})

describe('a web address', () => {
  test.for([
    'https://example.org',
    'https://example.org.',
    'https://localhost:3000/',
    'https://example.org:/',
    'https://example.org:65535',
    'https://192.0.2.1/',
    'https://[::1]/',
    'https://xn--r8jz45g.jp/',
    'https://user:secret@example.org/',
    'https://under_score.example.org?x',
  ])('%s', (text) => {
    expect(isHttpUrl(text)).toBe(true)
    expect(isHttpsUrl(text)).toBe(true)
    expect(urlProblem(text)).toBeUndefined()
  })

  test.for([
    ['no host', 'https://', 'URL_MALFORMED'],
    ['no host but a path', 'https:///badge', 'URL_MALFORMED'],
    ['no host but a port', 'https://:443/', 'URL_MALFORMED'],
    ['no host but a user', 'https://user@/', 'URL_MALFORMED'],
    ['two users', 'https://a@b@example.org/', 'URL_MALFORMED'],
    ['a port that is too large', 'https://example.org:65536/', 'URL_MALFORMED'],
    ['a port of letters', 'https://example.org:https/', 'URL_MALFORMED'],
    ['an empty label', 'https://example..org/', 'URL_MALFORMED'],
    ['a label that is missing at the start', 'https://.example.org/', 'URL_MALFORMED'],
    ['punctuation for a host', 'https://-/', 'URL_MALFORMED'],
    ['a comma in the host', 'https://example,org/', 'URL_MALFORMED'],
    ['an IPv4 address that is too large', 'https://256.0.0.1/', 'URL_MALFORMED'],
    ['a name that ends like an IPv4 address', 'https://example.1/', 'URL_MALFORMED'],
    ['an IPv4 address in hexadecimal', 'https://0x7f.0.0.0x1/', 'URL_MALFORMED'],
    ['an IPv4 address that is too short', 'https://127.1/', 'URL_MALFORMED'],
    ['no slashes', 'https:example.org', 'URL_MALFORMED'],
    ['another scheme', 'ftp://example.org/', 'URL_SCHEME_NOT_HTTP'],
    ['a DID', 'did:web:example.org', 'URL_SCHEME_NOT_HTTP'],
    ['a script', 'javascript:alert(1)', 'URL_SCHEME_NOT_HTTP'],
    ['no scheme', 'example.org', 'URI_RELATIVE'],
    ['a space in the host', 'https://exa mple.org', 'URI_MALFORMED'],
  ] as const)('is not one: %s', ([, text, code]) => {
    expect(urlProblem(text)).toBe(code)
    expect(isHttpUrl(text)).toBe(false)
  })

  test('without encryption is one, and is pointed out', () => {
    expect(isHttpUrl('http://example.org')).toBe(true)
    expect(isHttpsUrl('http://example.org')).toBe(false)
    expect(isPlainHttp('HTTP://example.org')).toBe(true)
    expect(isPlainHttp('https://example.org')).toBe(false)
    expect(urlProblem('http://example.org')).toBe('URL_NOT_HTTPS')
  })

  test('in Japanese is one, and is pointed out', () => {
    expect(isHttpUrl('https://例え.jp/')).toBe(true)
    expect(urlProblem('https://例え.jp/')).toBe('URI_NOT_ASCII')
  })
})

describe('an IP address', () => {
  test.for([
    '::',
    '::1',
    '1::',
    '2001:db8::8:800:200c:417a',
    '1:2:3:4:5:6:7:8',
    '::ffff:192.0.2.1',
    '1:2:3:4:5:6:192.0.2.1',
  ])('%s', (text) => {
    expect(isIpv6(text)).toBe(true)
  })

  test.for([
    '',
    ':',
    ':::',
    '1::2::3',
    '1:2:3:4:5:6:7',
    '1:2:3:4:5:6:7:8:9',
    '1::2:3:4:5:6:7:8',
    '12345::',
    'g::',
    '192.0.2.1',
    '::192.0.2.256',
    '192.0.2.1::',
  ])('is not "%s"', (text) => {
    expect(isIpv6(text)).toBe(false)
  })

  test('of version 4 has four numbers up to 255, without leading zeros', () => {
    expect(isIpv4('0.0.0.0')).toBe(true)
    expect(isIpv4('255.255.255.255')).toBe(true)
    expect(isIpv4('255.255.255.256')).toBe(false)
    expect(isIpv4('01.2.3.4')).toBe(false)
    expect(isIpv4('1.2.3')).toBe(false)
    expect(isIpv4('1.2.3.4.5')).toBe(false)
  })
})

describe('a data URI', () => {
  test.for([
    ['a PNG', 'data:image/png;base64,iVBORw0KGgo=', 'image/png', true],
    ['without padding', 'data:image/png;base64,iVBORw0KGgo', 'image/png', true],
    ['with escaped marks', 'data:image/png;base64,a%2B%3d%3D', 'image/png', true],
    ['capitals', 'DATA:Image/PNG;Base64,AAAA', 'image/png', true],
    ['nothing but a comma', 'data:,', 'text/plain', false],
    ['parameters', 'data:text/plain;charset=utf-8;x=y,a%20b', 'text/plain', false],
    ['an SVG, escaped', 'data:image/svg+xml,%3Csvg/%3E', 'image/svg+xml', false],
  ] as const)('%s', ([, text, mediaType, base64]) => {
    expect(parseDataUri(text)).toEqual({ mediaType, base64, dataStart: text.indexOf(',') + 1 })
  })

  test.for([
    ['no comma', 'data:image/png;base64'],
    ['a media type of one part', 'data:png;base64,AAAA'],
    ['a parameter without value', 'data:image/svg+xml;utf8,abc'],
    ['a tag as it is', 'data:image/svg+xml,<svg/>'],
    ['base64 with a space', 'data:image/png;base64,AAAA AAAA'],
    ['base64 of the URL alphabet', 'data:image/png;base64,AA-_'],
    ['base64 with a digit too many', 'data:image/png;base64,AAAAA'],
    ['base64 with too much padding', 'data:image/png;base64,AAA=='],
    ['base64 with an escape of something else', 'data:image/png;base64,AAA%41'],
    ['half an escape', 'data:,100%'],
    ['another scheme', 'date:,'],
  ] as const)('is not one: %s', ([, text]) => {
    expect(isDataUri(text)).toBe(false)
  })

  test('of eight megabytes is read without recursion', () => {
    expect(isDataUri(`data:image/png;base64,${'A'.repeat(8_000_000)}`)).toBe(true)
    expect(isDataUri(`data:image/png;base64,${'%2B'.repeat(1_000_000)}`)).toBe(true)
    expect(uriProblem(`data:image/png;base64,${'A'.repeat(8_000_000)}!`)).toBe('DATA_URI_MALFORMED')
  })
})

describe('a DID', () => {
  test.for([
    'did:web:example.org',
    'did:key:z6MkhaXg',
    'did:web:example.org%3A3000:u',
    'did:x1:a_b-c.d',
    'did:a::b',
  ])('%s', (text) => {
    expect(isDid(text)).toBe(true)
    expect(isDidUrl(text)).toBe(true)
    expect(isDidUrl(`${text}#key-0`)).toBe(true)
    expect(isDid(`${text}#key-0`)).toBe(false)
  })

  test.for([
    'did:',
    'did:web',
    'did:web:',
    'did:Web:example.org',
    'DID:web:example.org',
    'did:web:a:',
    'did:web:a%3',
    'did:web:a!b',
    'did:web:例え.jp',
  ])('is not %s', (text) => {
    expect(isDid(text)).toBe(false)
    expect(isDidUrl(text)).toBe(false)
  })
})

test('a UUID may be written in capitals, and be of any version', () => {
  expect(isUrnUuid(UUID)).toBe(true)
  expect(isUrnUuid(UUID.toUpperCase())).toBe(true)
  expect(isUrnUuid('urn:uuid:00000000-0000-0000-0000-000000000000')).toBe(true)
  expect(isUrnUuid(`${UUID}0`)).toBe(false)
  expect(isUrnUuid(UUID.replaceAll('-', ''))).toBe(false)
})

test('what percent-encoding makes of any text is a URI', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(uriProblem(`https://example.org/${encodeURIComponent(text)}`)).toBeUndefined()
    }),
  )
})

test('every web address that fast-check can write is one', () => {
  fc.assert(
    fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (text) => {
      expect(isHttpUrl(text)).toBe(true)
    }),
  )
})

test('what this takes for a web address, the platform can parse', () => {
  const piece = fc.constantFrom(
    'a',
    'b',
    '1',
    '80',
    '.',
    '-',
    '_',
    '~',
    ':',
    '@',
    '[::1]',
    '/',
    '?',
    '#',
    '%41',
    '例',
  )
  let taken = 0
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), (pieces) => {
      const text = `https://${pieces.join('')}`
      if (!isHttpUrl(text)) return
      taken++
      expect(() => new URL(text)).not.toThrow()
    }),
    { numRuns: 2_000 },
  )
  expect(taken).toBeGreaterThan(100)
})

test('an address is judged alike on the short way and on the long one', () => {
  const piece = fc.constantFrom('a', '1', '.', '-', '_', ':', '@', '/', '?', '=', 'Z', '..', "'")
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), (pieces) => {
      const rest = pieces.join('')
      // A scheme in capitals is the same scheme, and never taken on the short way.
      expect(uriProblem(`https://${rest}`)).toBe(uriProblem(`HTTPS://${rest}`))
      expect(urlProblem(`http://${rest}`)).toBe(urlProblem(`HTTP://${rest}`))
    }),
    { numRuns: 2_000 },
  )
})

test.for([
  ['brackets', '[::1]:@'],
  ['slashes', '/'],
  ['escapes', '%41'],
  ['letters outside ASCII', '証'],
  ['colons', ':'],
  ['users', 'a@'],
] as const)('a million %s in an address cost no more than reading them', ([, piece]) => {
  const text = `https://${piece.repeat(1_000_000)}`
  const started = performance.now()
  expect([uriProblem(text), urlProblem(text)]).toHaveLength(2)
  expect(performance.now() - started).toBeLessThan(2_000)
})
