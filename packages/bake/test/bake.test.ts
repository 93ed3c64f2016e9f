import {
  type BakeFinding,
  type BakeOptions,
  bake,
  bakeSegments,
  DEFAULT_BAKE_LIMITS,
  inspectImage,
  lintImage,
  removeBadge,
  unbake,
} from '@shirushi/bake'
import { AlreadyBakedError, MalformedImageError, UnsupportedImageError } from '@shirushi/bake/errors'
import { InvalidArgumentError } from '@shirushi/core/errors'
import { describe, expect, test } from 'vitest'
import { ASSERTION, CREDENTIAL, signed } from './support/badges.ts'
import {
  badgeChunk,
  chunk,
  END,
  header,
  internationalText,
  pixelData,
  png,
  SIGNATURE,
} from './support/make-png.ts'

const image = png()
const join = (...parts: readonly Uint8Array[]) => Uint8Array.from(Buffer.concat(parts))

describe('the generation of a badge follows from what it says', () => {
  test.for([
    ['an assertion of 2.0', ASSERTION, 'openbadges', '2.0'],
    [
      'an assertion of 2.1',
      { ...ASSERTION, '@context': 'https://purl.imsglobal.org/spec/ob/v2p1/ob_v2p1.jsonld' },
      'openbadges',
      '2.0',
    ],
    ['a credential of 3.0', CREDENTIAL, 'openbadgecredential', '3.0'],
    [
      'a credential whose type is one text',
      { ...CREDENTIAL, type: 'OpenBadgeCredential' },
      'openbadgecredential',
      '3.0',
    ],
    [
      'an endorsement of 3.0',
      { ...CREDENTIAL, type: ['VerifiableCredential', 'EndorsementCredential'] },
      'openbadgecredential',
      '3.0',
    ],
    [
      'an assertion of 1.0',
      {
        recipient: { type: 'email', identity: 'a@b.example', hashed: false },
        badge: 'https://uni.example/1',
        verify: { type: 'hosted', url: 'https://uni.example/2' },
      },
      'openbadges',
      '1.x',
    ],
  ] as const)('%s', ([, badge, keyword, generation]) => {
    for (const form of [badge, JSON.stringify(badge), signed(badge)]) {
      expect(unbake(bake(image, form)).found[0]).toMatchObject({ where: { keyword }, generation })
    }
  })

  test.for([
    ['no badge', {}],
    ['a BadgeClass', { ...ASSERTION, type: 'BadgeClass' }],
    [
      'a Profile of 3.0',
      { '@context': 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json', type: 'Profile' },
    ],
    ['a type that is only inherited', JSON.parse('{"__proto__":{"type":"OpenBadgeCredential"}}')],
    ['JSON that is no object', '[]'],
    ['JSON that is broken', '{"type":"Assertion"'],
    ['JSON behind a byte order mark', `\ufeff${JSON.stringify(ASSERTION)}`],
    ['an address', 'https://uni.example/awards/1.json'],
    ['text', 'Congratulations!'],
    ['nothing', ''],
    ['a signed text with a space behind it', `${signed(CREDENTIAL)} `],
    ['a signed text without a badge', signed({})],
    ['a signed text whose payload is not JSON', 'e30.e30x.e30'],
    ['half of a character', JSON.stringify(CREDENTIAL).replace('合格', '\ud800')],
    ['an object that cannot be written', { toJSON: () => undefined }],
    ['an object that contains itself', Object.assign([], { self: globalThis })],
    ['a number', 1],
    ['null', null],
  ] as const)('%s is refused', ([, badge]) => {
    expect(() => bake(image, badge as object)).toThrow(InvalidArgumentError)
  })

  test('what other code has put on the prototype of all objects does not make a badge', () => {
    Object.defineProperty(Object.prototype, 'credentialSubject', { value: {}, configurable: true })
    try {
      expect(() => bake(image, '{}')).toThrow(InvalidArgumentError)
    } finally {
      Reflect.deleteProperty(Object.prototype, 'credentialSubject')
    }
  })

  test('a getter that fails is a fault of the call', () => {
    const badge = {
      get type(): string {
        throw new Error('no')
      },
    }
    expect(() => bake(image, badge)).toThrow(InvalidArgumentError)
  })
})

describe('a badge in a PNG', () => {
  test('is an uncompressed iTXt chunk directly behind the header', () => {
    const expected = join(image.subarray(0, 33), badgeChunk(JSON.stringify(CREDENTIAL)), image.subarray(33))
    expect(Buffer.compare(bake(image, CREDENTIAL), expected)).toBe(0)
    const [head, added, tail, ...more] = bakeSegments(image, ASSERTION)
    expect(head?.length).toBe(33)
    expect(Buffer.compare(added ?? image, badgeChunk(JSON.stringify(ASSERTION), 'openbadges'))).toBe(0)
    expect([tail?.length, more]).toEqual([image.length - 33, []])
  })

  test('takes the place of every other, wherever they are, readable or not', () => {
    const hidden = chunk('zTXt', 'openbadges\0')
    const crowded = png(
      [badgeChunk('x'), hidden],
      [badgeChunk('y', 'openbadges'), chunk('tEXt', 'openbadges\0z')],
    )
    expect(inspectImage(crowded).badges).toBe(4)
    expect(Buffer.compare(removeBadge(crowded), image)).toBe(0)
    expect(Buffer.compare(bake(crowded, CREDENTIAL, { replace: true }), bake(image, CREDENTIAL))).toBe(0)
  })
})

describe('a picture that is broken gets no badge', () => {
  test.for([
    ['a wrong checksum', join(SIGNATURE, header(), chunk('IDAT', pixelData(), 7), END), 33],
    ['a wrong checksum at the end', join(image.subarray(0, -12), chunk('IEND', '', 7)), image.length - 12],
    ['a second header', png([header()]), 33],
    ['pixels in two places', png([chunk('IDAT', 'x'), chunk('tEXt', 'a\0b')]), 33 + 13 + 15],
    ['a palette behind the pixels', png([], [chunk('PLTE', 'abc')]), image.length - 12],
    ['two palettes', png([chunk('PLTE', 'abc'), chunk('PLTE', 'abc')]), 33 + 15],
    ['no pixels', join(SIGNATURE, header(), END), 33],
    ['no end', image.subarray(0, -12), image.length - 12],
  ] as const)('%s', ([, broken, offset]) => {
    try {
      bake(broken, CREDENTIAL)
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(MalformedImageError)
      expect(error).toMatchObject({ code: 'ERR_BAKE_MALFORMED_IMAGE', offset })
    }
  })

  test('unless nobody asked for its checksums', () => {
    const broken = join(SIGNATURE, header(), chunk('IDAT', pixelData(), 7), END)
    expect(unbake(bake(broken, CREDENTIAL, { checksums: 'badge' })).found).toHaveLength(1)
  })
})

describe('what cannot carry a badge is called by its name', () => {
  test.for([
    ['jpeg', 'ffd8ffe000104a464946'],
    ['gif', '474946383961'],
    ['webp', '52494646240000005745425056503820'],
    ['avif', '0000001c6674797061766966'],
    ['heic', '000000186674797068656963'],
    ['jpeg-xl', '0000000c4a584c200d0a870a'],
    ['jpeg-xl', 'ff0a0000'],
    ['tiff', '49492a00'],
    ['tiff', '4d4d002a'],
    ['bmp', '424d0000'],
    ['ico', '0000010001'],
    ['psd', '38425053'],
    ['pdf', '255044462d312e37'],
    ['gzip', '1f8b0800'],
    ['zip', '504b0304'],
    ['heic', '000000186674797068657663'],
    ['heic', '00000018667479706d736631'],
    ['tiff', '49492b00'],
    ['json', '7b7d'],
    ['unknown', '00'],
    ['empty', ''],
  ] as const)('%s', ([detected, hex]) => {
    const bytes = Buffer.from(hex, 'hex')
    for (const act of [unbake, removeBadge, inspectImage, (one: Uint8Array) => bake(one, CREDENTIAL)]) {
      try {
        act(bytes)
        expect.unreachable()
      } catch (error) {
        expect(error).toBeInstanceOf(UnsupportedImageError)
        expect(error).toMatchObject({ code: 'ERR_BAKE_UNSUPPORTED_IMAGE', detected, reason: 'format' })
      }
    }
  })
})

describe('a text that cannot carry a badge is called by its name, whatever white space is around it', () => {
  test.for([
    ['html', '<!DOCTYPE html><html></html>'],
    ['html', '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN">'],
    ['html', '<HTML lang="ja">'],
    ['html', '<!-- made by hand --><html>'],
    ['json', JSON.stringify(CREDENTIAL)],
    ['json', JSON.stringify([CREDENTIAL])],
    ['jws', signed(CREDENTIAL)],
    ['base64', `data:image/png;base64,${Buffer.from(image).toString('base64')}`],
    ['base64', 'data:image/svg+xml,%3Csvg/%3E'],
    ['base64', Buffer.from(image).toString('base64')],
    ['base64', btoa('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['base64', btoa('<?xml version="1.0"?><svg/>')],
    ['unknown', 'Congratulations!'],
    ['unknown', 'https://uni.example/badge.png'],
    ['unknown', '  '],
  ] as const)('%s: %s', ([detected, text]) => {
    for (const before of ['', '\r\n\t ', '\ufeff']) {
      expect(() => unbake(Buffer.from(before + text))).toThrow(
        expect.objectContaining({ name: 'UnsupportedImageError', detected, reason: 'format' }),
      )
    }
  })
})

test('a message names a few badges, however many an image carries', () => {
  const carrying = (count: number) => png(Array.from({ length: count }, () => chunk('tEXt', 'openbadges\0x')))
  const complaint = (count: number) => {
    try {
      return bake(carrying(count), CREDENTIAL).length
    } catch (error) {
      return error instanceof AlreadyBakedError ? [error.places.length, error.message.length < 200] : error
    }
  }
  for (const count of [1, 3, 4, 10_000]) expect(complaint(count)).toEqual([count, true])
})

describe('a call that is wrong is a fault of the caller', () => {
  test.for([
    ['limits of no name', { limits: { chunk: 1 } }],
    ['a limit of nothing', { limits: { chunks: 0 } }],
    ['a limit that is no whole number', { limits: { chunks: 1.5 } }],
    ['a limit without end', { limits: { chunks: Number.POSITIVE_INFINITY } }],
    ['a limit that is undefined', { limits: { chunks: undefined } }],
    ['a language that there is not', { language: 'fr' }],
    ['checksums of no kind', { checksums: 'none' }],
    ['a flag that is no flag', { replace: 1 }],
    ['a listener that is none', { onFinding: {} }],
  ])('%s', ([, options]) => {
    expect(() => bake(image, CREDENTIAL, options as BakeOptions)).toThrow(InvalidArgumentError)
  })

  test.for([null, 0, 'ja', true])('options that are %j', (options) => {
    const wrong = options as never
    for (const act of [unbake, inspectImage, lintImage, removeBadge]) {
      expect(() => act(image, wrong)).toThrow(expect.objectContaining({ argument: 'options' }))
    }
    for (const act of [bake, bakeSegments]) {
      expect(() => act(image, CREDENTIAL, wrong)).toThrow(expect.objectContaining({ argument: 'options' }))
    }
  })

  test('a limit as large as the largest that is exact is none', () => {
    const limits = Object.fromEntries(
      Object.keys(DEFAULT_BAKE_LIMITS).map((name) => [name, Number.MAX_SAFE_INTEGER]),
    )
    expect(unbake(bake(image, CREDENTIAL, { limits }), { limits }).found).toHaveLength(1)
  })

  test('an image that is no bytes', () => {
    for (const wrong of ['png', [1], new ArrayBuffer(8), null, undefined] as never[]) {
      expect(() => unbake(wrong)).toThrow(InvalidArgumentError)
      expect(() => bake(wrong, CREDENTIAL)).toThrow(InvalidArgumentError)
    }
  })
})

test('what is noticed while baking is handed to whoever asks', () => {
  const noticed: BakeFinding[] = []
  const trailing = join(image, Buffer.from('x'))
  const baked = bake(trailing, CREDENTIAL, { onFinding: (finding) => noticed.push(finding), language: 'ja' })
  expect(noticed.map(({ code }) => code)).toEqual(['PNG_DATA_AFTER_END'])
  expect(noticed[0]?.message).toMatch(/バイト/)
  expect(baked.at(-1)).toBe(0x78)
})

describe('limits', () => {
  test('on chunks hold for reading, writing, removing and inspecting', () => {
    const crowded = png([chunk('tEXt', 'a\0b')])
    const exact = { limits: { chunks: 4 } }
    const less = { limits: { chunks: 3 } }
    for (const act of [unbake, removeBadge, inspectImage]) {
      expect(() => act(crowded, exact)).not.toThrow()
      expect(() => act(crowded, less)).toThrow(expect.objectContaining({ limit: 'chunks', maximum: 3 }))
    }
    expect(() => bake(crowded, CREDENTIAL, less)).toThrow(expect.objectContaining({ limit: 'chunks' }))
  })

  test('on chunks hold for what is made, so that it can be read again', () => {
    const counted = (chunks: number) => ({ limits: { chunks } })
    expect(unbake(bake(image, CREDENTIAL, counted(4)), counted(4)).found).toHaveLength(1)
    expect(() => bake(image, CREDENTIAL, counted(3))).toThrow(
      expect.objectContaining({ limit: 'chunks', maximum: 3 }),
    )
    const again = bake(bake(image, CREDENTIAL), ASSERTION, { ...counted(4), replace: true })
    expect(unbake(again, counted(4)).found).toHaveLength(1)
  })

  test('on badges hold for all badges of a picture together, read or not', () => {
    const text = JSON.stringify(CREDENTIAL)
    const size = Buffer.byteLength(text)
    const packed = internationalText('openbadgecredential', text, true)
    const rest = packed.length - 'openbadgecredential\0\0\0\0\0'.length
    const crowded = png([badgeChunk(text), chunk('tEXt', `openbadges\0${text}`), chunk('iTXt', packed)])
    const codes = (badgeSize: number, allowCompressed: boolean) =>
      unbake(crowded, { allowCompressed, limits: { badgeSize } }).findings.map(({ code }) => code)
    for (const allowCompressed of [true, false]) {
      expect(codes(2 * size + rest, allowCompressed)[0]).toBe('BADGE_SEVERAL')
      expect(() => codes(2 * size + rest - 1, allowCompressed)).toThrow(
        expect.objectContaining({ limit: 'badgeSize', maximum: 2 * size + rest - 1 }),
      )
    }
  })

  test('keep packed nothing from being unpacked for long', () => {
    const nothing = Buffer.alloc(2_000_000, Buffer.from('000000ffff', 'hex'))
    const packed = Buffer.concat([Buffer.from('openbadges\0\0\x78\x01', 'latin1'), nothing])
    const image = png(Array.from({ length: 30 }, () => chunk('zTXt', packed)))
    expect(() => unbake(image, { allowCompressed: true })).toThrow(
      expect.objectContaining({ limit: 'badgeSize' }),
    )
  })

  test('on what is unpacked hold for all badges of an image together', () => {
    const text = JSON.stringify(CREDENTIAL)
    const size = Buffer.byteLength(text)
    const packed = chunk('iTXt', internationalText('openbadgecredential', text, true))
    const read = (count: number, inflatedSize: number) =>
      unbake(png(Array.from({ length: count }, () => packed)), {
        allowCompressed: true,
        limits: { inflatedSize },
      }).found.length
    expect(read(1, size)).toBe(1)
    expect(() => read(1, size - 1)).toThrow(expect.objectContaining({ limit: 'inflatedSize' }))
    expect(read(3, 3 * size)).toBe(3)
    expect(() => read(3, 3 * size - 1)).toThrow(expect.objectContaining({ limit: 'inflatedSize' }))
  })
})

test('however much is wrong with an image, an error about its badges is not crowded out', () => {
  const wrong = Array.from({ length: 1500 }, () => chunk('tEXt', 'openbadges\0https://uni.example/'))
  const { findings, found } = unbake(png(wrong))
  expect(found).toHaveLength(1500)
  expect(findings[0]).toMatchObject({ code: 'BADGE_SEVERAL', severity: 'error', params: { count: '1500' } })
  expect(findings.at(-1)?.code).toBe('FINDINGS_TRUNCATED')
})
