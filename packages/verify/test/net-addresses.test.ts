import { BlockList } from 'node:net'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isLoopback, isPublicAddress, isSameAddress } from '../src/net/addresses/judge-address.ts'
import { parseAddress } from '../src/net/addresses/parse-address.ts'
import { judgeUrl } from '../src/net/judge-url.ts'

const strict = { allowLoopback: false }

function judge(url: string, rules = strict): string {
  const judged = judgeUrl(url, rules)
  return judged.ok ? 'ok' : judged.reason
}

describe('an address on the web is judged by its text', () => {
  test.for([
    ['https://university.example/badge.json', 'ok'],
    ['https://university.example:8443/', 'ok'],
    ['https://university.example./', 'ok'],
    ['https://例え.テスト/', 'ok'],
    ['https://8.8.8.8/', 'ok'],
    ['https://[2606:4700:4700::1111]/', 'ok'],
    ['http://university.example/', 'scheme'],
    ['ftp://university.example/', 'scheme'],
    ['file:///etc/passwd', 'scheme'],
    ['data:application/json,{}', 'scheme'],
    ['javascript:alert(1)', 'scheme'],
    ['gopher://127.0.0.1:70/', 'scheme'],
    ['blob:https://university.example/x', 'scheme'],
    ['https://user@university.example/', 'credentials'],
    ['https://:secret@university.example/', 'credentials'],
    ['https://university.example:22/', 'port'],
    ['https://university.example:6667/', 'port'],
    ['university.example', 'not-a-url'],
    ['//university.example/', 'not-a-url'],
    ['', 'not-a-url'],
    ['https://', 'not-a-url'],
    ['https://999.1.1.1/', 'not-a-url'],
    ['https://foo.1/', 'not-a-url'],
    ['https://[::1', 'not-a-url'],
    ['https://[fe80::1%25eth0]/', 'not-a-url'],
    [`https://university.example/${'a'.repeat(8_200)}`, 'not-a-url'],
  ] as const)('%s: %s', ([url, expected]) => {
    expect(judge(url)).toBe(expected)
  })

  test.for([
    '127.0.0.1',
    '2130706433',
    '0177.0.0.1',
    '0x7f.1',
    '0x7f000001',
    '017700000001',
    '127.1',
    '127.0.1',
    '127.0.0.1.',
    '１２７.０.０.１',
    '127。0。0。1',
    '①②⑦.0.0.1',
    '%31%32%37.0.0.1',
    '127.255.255.254',
    '0',
    '0.0.0.0',
    '10.0.0.1',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '0xa9fea9fe',
    '100.64.0.1',
    '100.127.255.255',
    '100.100.100.200',
    '168.63.129.16',
    '192.0.0.192',
    '198.18.0.1',
    '203.0.113.5',
    '224.0.0.1',
    '255.255.255.255',
    '[::]',
    '[::1]',
    '[0:0:0:0:0:0:0:1]',
    '[::ffff:7f00:1]',
    '[::ffff:127.0.0.1]',
    '[::ffff:10.0.0.1]',
    '[::ffff:a9fe:a9fe]',
    '[::127.0.0.1]',
    '[64:ff9b::7f00:1]',
    '[64:ff9b::10.0.0.1]',
    '[64:ff9b:1::1]',
    '[2002:7f00:1::]',
    '[2002:a00:1::1]',
    '[2001:0:1::1]',
    '[2001:db8::1]',
    '[3fff::1]',
    '[5f00::1]',
    '[100::1]',
    '[fc00::1]',
    '[fd00:ec2::254]',
    '[fe80::1]',
    '[fec0::1]',
    '[ff02::1]',
    '[4000::1]',
  ])('%s is not gone to', (host) => {
    expect(judge(`https://${host}/`)).toBe('private-address')
  })

  test.for([
    'localhost',
    'LOCALHOST',
    'localhost.',
    'badges.localhost',
    'badges.localhost.',
    'ｌｏｃａｌｈｏｓｔ',
    'localhost.localdomain',
    'printer.local',
    'metadata.google.internal',
    'intranet',
    'router.home.arpa',
    'wiki.corp',
  ])('%s is a name of local networks', (host) => {
    expect(judge(`https://${host}/`)).toBe('local-name')
  })

  test.for([
    '100.63.255.255',
    '100.128.0.0',
    '172.15.255.255',
    '172.32.0.0',
    '169.253.255.255',
    '169.255.0.0',
    '192.167.255.255',
    '192.169.0.0',
    '198.17.255.255',
    '198.20.0.0',
    '223.255.255.255',
    '11.0.0.0',
    '128.0.0.0',
    '[::ffff:8.8.8.8]',
    '[64:ff9b::8.8.8.8]',
    '[2002:808:808::1]',
    '[2001:200::1]',
    '[3ffe::1]',
    '[2001:db7:ffff::1]',
    '[2001:db9::1]',
  ])('%s is just outside of such a block', (host) => {
    expect(judge(`https://${host}/`)).toBe('ok')
  })

  test('tests may go to this machine, and nowhere else', () => {
    const rules = { allowLoopback: true }
    for (const host of ['127.0.0.1:8080', 'localhost:8080', '[::1]:8080', '2130706433', 'LOCALHOST']) {
      expect(judge(`http://${host}/`, rules)).toBe('ok')
      expect(judge(`https://${host}/`, rules)).toBe('ok')
    }
    expect(judge('http://university.example/', rules)).toBe('scheme')
    expect(judge('http://127.0.0.2/', rules)).toBe('scheme')
    expect(judge('https://127.0.0.2/', rules)).toBe('private-address')
    expect(judge('https://10.0.0.1/', rules)).toBe('private-address')
    expect(judge('https://a.localhost/', rules)).toBe('local-name')
    expect(judge('http://user@127.0.0.1/', rules)).toBe('credentials')
    expect(judge('http://127.0.0.1:22/', rules)).toBe('port')
  })
})

/** The same registries, in the words and the code of Node. */
function independent(): (bytes: Uint8Array) => boolean {
  const four = new BlockList()
  for (const block of (
    '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 168.63.129.16/32 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 ' +
    '192.0.2.0/24 192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4'
  ).split(' ')) {
    const [first = '', bits] = block.split('/')
    four.addSubnet(first, Number(bits), 'ipv4')
  }
  const global = new BlockList()
  global.addSubnet('2000::', 3, 'ipv6')
  const six = new BlockList()
  six.addSubnet('2001::', 23, 'ipv6')
  six.addSubnet('2001:db8::', 32, 'ipv6')
  six.addSubnet('3fff::', 20, 'ipv6')
  const isFour = (bytes: Uint8Array) => !four.check(bytes.join('.'), 'ipv4')
  return (bytes) => {
    if (bytes.length === 4) return isFour(bytes)
    const hex = Buffer.from(bytes).toString('hex')
    if (hex.startsWith('00000000000000000000ffff')) return isFour(bytes.subarray(12))
    if (hex.startsWith('0064ff9b0000000000000000')) return isFour(bytes.subarray(12))
    if (hex.startsWith('2002')) return isFour(bytes.subarray(2, 6))
    const text = hex.replace(/.{4}(?=.)/g, '$&:')
    return global.check(text, 'ipv6') && !six.check(text, 'ipv6')
  }
}

const byte = fc.integer({ min: 0, max: 255 })
/** Half of them from the neighbourhood of the blocks that matter. */
const ipv4 = fc.oneof(
  fc.tuple(byte, byte, byte, byte),
  fc
    .tuple(
      fc.constantFrom(
        ...[
          [10, 0],
          [100, 64],
          [100, 127],
          [127, 0],
          [169, 254],
          [172, 16],
          [172, 32],
          [192, 0],
          [192, 168],
        ],
        ...[
          [198, 18],
          [198, 51],
          [203, 0],
          [224, 0],
          [0, 0],
          [168, 63],
        ],
      ),
      byte,
      byte,
    )
    .map(([[first, second], third, fourth]) => [first ?? 0, second ?? 0, third, fourth] as const),
)
const ipv6 = fc
  .tuple(
    fc.constantFrom(
      ...['', '00000000000000000000ffff', '0064ff9b0000000000000000', '0064ff9b0001', '2002', '20010000'],
      ...['20010db8', '3fff', '3fff1', '2606', 'fc', 'fd', 'fe8', 'fec', 'ff', '0000000000000000', '5f00'],
    ),
    fc.uint8Array({ minLength: 16, maxLength: 16 }),
  )
  .map(([head, bytes]) =>
    Uint8Array.from(Buffer.from((head + Buffer.from(bytes).toString('hex')).slice(0, 32), 'hex')),
  )

/** One of the ways in which the URL parser reads numbers. */
function spellIpv4([a, b, c, d]: readonly [number, number, number, number], how: readonly number[]): string {
  const parts = [
    [a, b, c, d],
    [a, b, c * 256 + d],
    [a, (b * 256 + c) * 256 + d],
    [((a * 256 + b) * 256 + c) * 256 + d],
  ][(how[0] ?? 0) % 4] as number[]
  const text = parts
    .map((part, index) => {
      const style = (how[index + 1] ?? 0) % 4
      if (style === 1) return `0${part.toString(8)}`
      if (style === 2) return `0x${part.toString(16).toUpperCase()}`
      return part.toString()
    })
    .join('.')
  const wide = (how[5] ?? 0) % 3 === 0
  const ended = (how[6] ?? 0) % 3 === 0 ? `${text}.` : text
  return wide ? ended.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)) : ended
}

function spellIpv6(bytes: Uint8Array, how: number): string {
  const groups = Array.from(
    { length: 8 },
    (_, index) => ((bytes[index * 2] ?? 0) << 8) | (bytes[index * 2 + 1] ?? 0),
  )
  const plain = groups.map((group) => (how % 2 ? group.toString(16).padStart(4, '0') : group.toString(16)))
  if (how % 3 === 1) return `${plain.slice(0, 6).join(':')}:${bytes.slice(12).join('.')}`
  const text = plain.join(':')
  return how % 5 === 0 ? text.toUpperCase() : text
}

const anything = fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units))

describe('every spelling of an address is judged like the address', () => {
  const isPublic = independent()

  test('IPv4', () => {
    const how = fc.array(fc.nat(), { minLength: 7, maxLength: 7 })
    fc.assert(
      fc.property(ipv4, how, (numbers, styles) => {
        const address = [numbers[0], numbers[1], numbers[2], numbers[3]] as const
        const expected = isPublic(Uint8Array.from(address))
        expect(isPublicAddress(address.join('.'))).toBe(expected)
        expect(judge(`https://${spellIpv4(address, styles)}/`)).toBe(expected ? 'ok' : 'private-address')
      }),
      { numRuns: 3_000 },
    )
  })

  test('IPv6', () => {
    fc.assert(
      fc.property(ipv6, fc.nat(), (bytes, how) => {
        const expected = isPublic(bytes)
        const text = spellIpv6(bytes, how)
        expect(isPublicAddress(text)).toBe(expected)
        expect(judge(`https://[${text}]/`)).toBe(expected ? 'ok' : 'private-address')
        // The form that the URL parser writes is shortened with `::`.
        const shortened = new URL(`https://[${text}]/`).hostname.slice(1, -1)
        expect(parseAddress(shortened)).toEqual([...bytes])
      }),
      { numRuns: 3_000 },
    )
  })

  test('whatever text there is, judging it ends without an error', () => {
    fc.assert(
      fc.property(fc.oneof(anything, fc.webUrl()), (text) => {
        expect(typeof judge(text)).toBe('string')
        expect(typeof isPublicAddress(text)).toBe('boolean')
        expect(typeof judge(`https://${text}/`)).toBe('string')
      }),
    )
  })
})

test('what is no address is not public', () => {
  const texts = [
    '',
    ' ',
    '1.2.3',
    '1.2.3.4.5',
    '01.2.3.4',
    '256.1.1.1',
    '1.2.3.4 ',
    ':',
    ':::',
    '1::2::3',
    '1:2',
  ]
  texts.push(
    '1:2:3:4:5:6:7:8:9',
    'g::1',
    '12345::',
    '::1.2.3.256',
    '1.2.3.4::',
    '2606:4700:::1',
    'university.example',
  )
  for (const text of texts) expect([text, isPublicAddress(text)]).toEqual([text, false])
})

test('a zone does not make an address another one', () => {
  expect(isPublicAddress('fe80::1%eth0')).toBe(false)
  expect(isPublicAddress('2606:4700::1%eth0')).toBe(true)
})

test('loopback is one address of each family', () => {
  const loopback = ['127.0.0.1', '::1', '0:0:0:0:0:0:0:1', '::ffff:127.0.0.1', '::ffff:7f00:1']
  for (const text of loopback) expect([text, isLoopback(text)]).toEqual([text, true])
  for (const text of ['127.0.0.2', '::2', '10.0.0.1', 'localhost', ''])
    expect([text, isLoopback(text)]).toEqual([text, false])
})

test('a socket may name an IPv4 address as mapped', () => {
  expect(isSameAddress('::ffff:8.8.8.8', '8.8.8.8')).toBe(true)
  expect(isSameAddress('2606:4700::', '2606:4700:0:0::')).toBe(true)
  expect(isSameAddress('8.8.8.8', '8.8.4.4')).toBe(false)
  expect(isSameAddress('', '')).toBe(false)
})
