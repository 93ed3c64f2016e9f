import { bake, DEFAULT_BAKE_LIMITS, inspectImage, removeBadge, unbake } from '@shirushi/bake'
import { MalformedImageError, UnsupportedImageError } from '@shirushi/bake/errors'
import { describe, expect, test } from 'vitest'
import { CREDENTIAL } from './support/badges.ts'
import { svg, utf8 } from './support/make-svg.ts'

const ACTS: Readonly<Record<string, (image: Uint8Array) => unknown>> = {
  unbake,
  removeBadge,
  inspectImage,
  bake: (image) => bake(image, CREDENTIAL),
  'bake, stripped': (image) => bake(image, CREDENTIAL, { stripActiveContent: true, replace: true }),
}

function refusals(image: Uint8Array): readonly unknown[] {
  return Object.values(ACTS).map((act) => {
    try {
      act(image)
      return undefined
    } catch (error) {
      return error
    }
  })
}

const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'))
const utf16 = (text: string) => Uint8Array.from(Buffer.from(text, 'utf16le'))
const swapped = (bytes: Uint8Array) => Uint8Array.from(Buffer.from(bytes).swap16())
const utf32 = (text: string) =>
  Uint8Array.from(
    [...text].flatMap((character) => {
      const point = character.codePointAt(0) ?? 0
      return [point & 0xff, point >> 8, 0, 0]
    }),
  )

const declared = (encoding: string) =>
  `<?xml version="1.0" encoding="${encoding}"?><svg xmlns="http://www.w3.org/2000/svg"><g/></svg>`

describe('an encoding that badges are not written in is refused by its name', () => {
  test.for([
    ['UTF-16, little end first', utf16(`\ufeff${declared('UTF-16')}`), 'UTF-16'],
    ['UTF-16, big end first', swapped(utf16(`\ufeff${declared('UTF-16')}`)), 'UTF-16'],
    ['UTF-16 without a byte order mark', utf16('<svg/>'), 'UTF-16'],
    ['UTF-16 the other way round without a byte order mark', swapped(utf16('<svg/>')), 'UTF-16'],
    ['UTF-32', utf32(`\ufeff${declared('UTF-32')}`), 'UTF-32'],
    [
      'Shift_JIS, with letters',
      Uint8Array.from([
        ...latin1(declared('Shift_JIS').replace('<g/>', '<t>')),
        0x88,
        0xf3,
        ...latin1('</t>'),
      ]),
      'Shift_JIS',
    ],
    ['Shift_JIS, though all is ASCII', utf8(declared('Shift_JIS')), 'Shift_JIS'],
    ['ISO-8859-1', latin1(declared('ISO-8859-1').replace('<g/>', '<g id="\xe9"/>')), 'ISO-8859-1'],
    ['ISO-8859-1, though all is ASCII', utf8(declared('iso-8859-1')), 'iso-8859-1'],
    ['EUC-JP', utf8(declared('EUC-JP')), 'EUC-JP'],
    ['windows-1252', utf8(declared('windows-1252')), 'windows-1252'],
    ['a declared UTF-16 that is none', utf8(declared('UTF-16')), 'UTF-16'],
  ] as const)('%s', ([, image, name]) => {
    for (const error of refusals(image)) {
      expect(error).toBeInstanceOf(UnsupportedImageError)
      expect(error).toMatchObject({ detected: 'svg', reason: 'encoding' })
      expect(String(error)).toContain(name)
    }
  })

  test.for(['UTF-8', 'utf-8', 'utf8', 'US-ASCII', 'us-ascii', 'ASCII'])('and %s is not', (name) => {
    expect(refusals(utf8(declared(name)))).toEqual([undefined, undefined, undefined, undefined, undefined])
  })
})

describe('bytes that are no text are refused where they begin', () => {
  test.for([
    ['a byte of another encoding', latin1('<svg xmlns="http://www.w3.org/2000/svg"><t>\xe9</t></svg>'), 43],
    ['a letter that was cut', Uint8Array.from([...utf8('<svg>校'), 0xe6, 0xa0]), 8],
    ['half of a pair', Uint8Array.from([...utf8('<svg>'), 0xed, 0xa0, 0x80, ...utf8('</svg>')]), 5],
    [
      'a letter in more bytes than it needs',
      Uint8Array.from([...utf8('<svg>'), 0xc0, 0xbc, ...utf8('</svg>')]),
      5,
    ],
    [
      'the same behind a byte order mark and a replacement character',
      Uint8Array.from([...utf8('\ufeff<svg>\ufffd'), 0xff]),
      11,
    ],
  ] as const)('%s', ([, image, offset]) => {
    for (const error of refusals(image)) {
      expect(error).toBeInstanceOf(MalformedImageError)
      expect(error).toMatchObject({ offset })
    }
  })

  test('letters in a file that declares ASCII', () => {
    for (const error of refusals(utf8(declared('US-ASCII').replace('<g/>', '校')))) {
      expect(error).toMatchObject({ code: 'ERR_BAKE_MALFORMED_IMAGE' })
    }
  })
})

const LAUGHS = `<!DOCTYPE svg [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(10)}"><!ENTITY c "${'&b;'.repeat(10)}">]>`

describe('a document type is refused, whatever is in it', () => {
  test.for([
    [
      'the usual one of old files',
      '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">',
      '<g/>',
    ],
    ['one without anything', '<!DOCTYPE svg>', '<g/>'],
    ['entities that grow', LAUGHS, '<text>&c;</text>'],
    [
      'an entity of another file',
      '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
      '<text>&x;</text>',
    ],
    [
      'an entity of a parameter',
      '<!DOCTYPE svg [<!ENTITY % x SYSTEM "http://evil.example/x.dtd"> %x;]>',
      '<g/>',
    ],
    ['the entities of Illustrator', '<!DOCTYPE svg [<!ENTITY ns_svg "http://www.w3.org/2000/svg">]>', '<g/>'],
    ['one behind a comment and an instruction', '<!-- x --><?x y?>\n<!DOCTYPE svg>', '<g/>'],
    ['one in small letters, which is no XML', '<!doctype svg>', '<g/>'],
    ['one that is not closed', '<!DOCTYPE svg [<!ENTITY x "', '<g/>'],
  ] as const)('%s', ([, prolog, content]) => {
    for (const declaration of ['', '<?xml version="1.0"?>\n', '\ufeff<?xml version="1.0"?>']) {
      const image = utf8(`${declaration}${prolog}<svg xmlns="http://www.w3.org/2000/svg">${content}</svg>`)
      for (const error of refusals(image)) {
        expect(error).toBeInstanceOf(UnsupportedImageError)
        expect(error).toMatchObject({ detected: 'svg', reason: 'doctype' })
      }
    }
  })

  // Whoever only removes it gets a file that nothing can read, so the words differ.
  test.for([
    ['nothing is needed but to remove it', '<!DOCTYPE svg [<!ATTLIST svg id ID #IMPLIED>]>', 'remove it'],
    ['its entities have to go first', '<!DOCTYPE svg [<!ENTITY ns_ai "urn:x">]>', 'Illustrator'],
  ] as const)('and it is said how to mend the file: %s', ([, prolog, word]) => {
    for (const error of refusals(utf8(`${prolog}<svg xmlns="http://www.w3.org/2000/svg"/>`))) {
      expect(String(error)).toContain(word)
    }
  })

  test('and one that stands behind the root is no XML', () => {
    for (const error of refusals(utf8('<svg/><!DOCTYPE svg>'))) {
      expect(error).toMatchObject({ code: 'ERR_BAKE_MALFORMED_IMAGE' })
    }
  })
})

describe('what is not well-formed is refused', () => {
  const ns = 'xmlns="http://www.w3.org/2000/svg"'
  test.for([
    ['an entity that nobody defined', `<svg ${ns}>&nbsp;</svg>`],
    ['a root that is not closed', `<svg ${ns}>`],
    ['tags that cross', `<svg ${ns}><a><b></a></b></svg>`],
    ['two roots', `<svg ${ns}/><svg ${ns}/>`],
    ['text behind the root', `<svg ${ns}/>x`],
    ['text before the root', `<!-- x -->x<svg ${ns}/>`],
    ['an attribute twice', `<svg ${ns} a="1" a="2"/>`],
    ['an attribute twice, by two prefixes', `<svg ${ns} xmlns:a="urn:x" xmlns:b="urn:x" a:c="1" b:c="2"/>`],
    ['an attribute without quotes', `<svg ${ns} a=1/>`],
    ['an attribute without a value', `<svg ${ns} a/>`],
    ['a tag in an attribute', `<svg ${ns} a="<"/>`],
    ['a prefix that nobody declared', `<svg ${ns}><a:b/></svg>`],
    ['a prefix of an attribute that nobody declared', `<svg ${ns} a:b=""/>`],
    ['a prefix that is declared only beside it', `<svg ${ns}><g xmlns:a="urn:x"/><a:b/></svg>`],
    ['two minus signs in a comment', `<svg ${ns}><!-- -- --></svg>`],
    ['the end of CDATA in text', `<svg ${ns}>]]></svg>`],
    ['CDATA that is not closed', `<svg ${ns}><![CDATA[</svg>`],
    ['a declaration that does not come first', `\n<?xml version="1.0"?><svg ${ns}/>`],
    ['a character that XML does not have', `<svg ${ns}>\u0001</svg>`],
    ['a reference to a character that XML does not have', `<svg ${ns}>&#0;</svg>`],
    ['a reference beyond Unicode', `<svg ${ns}>&#x110000;</svg>`],
    ['half of a pair as a reference', `<svg ${ns}>&#xd800;</svg>`],
    ['nothing but a comment', '<!-- <svg/> -->'],
    ['a comment that is not closed', '<!-- <svg/>'],
    ['a sign alone', '<'],
  ] as const)('%s', ([, text]) => {
    for (const error of refusals(utf8(text))) {
      expect(error).toBeInstanceOf(MalformedImageError)
      expect(error).toMatchObject({ offset: expect.any(Number) })
    }
  })

  test('and the place is given in bytes', () => {
    const read = '<svg xmlns="http://www.w3.org/2000/svg"><title>é校🎓</title>&nbsp;'
    const offset = Buffer.byteLength(read)
    expect(() => unbake(utf8(`${read}</svg>`))).toThrow(expect.objectContaining({ offset }))
  })

  const title = '<svg xmlns="http://www.w3.org/2000/svg"><title>校'

  test.for([
    ['a sign of references in text', `${title} R`, ' & D</title></svg>', '&amp;'],
    ['the same with a semicolon far behind', `${title} R`, '& D</title><g style="a:b;"/></svg>', '&amp;'],
    ['the same twice', `${title} R`, '&D &</title></svg>', '&amp;'],
    ['the same without a name', `${title} R`, '&;</title></svg>', '&amp;'],
    ['in an address', '<svg xmlns="http://www.w3.org/2000/svg"><a href="?a=1', '&b=2"/></svg>', '&amp;'],
    ['an entity whose definition is gone', `${title}&ns_ai;`, '</title></svg>', '&ns_ai;'],
    ['a number of a character with letters', `${title}`, '&#12a;</title></svg>', '&amp;'],
  ] as const)('and it is said how to mend it: %s', ([, read, rest, word]) => {
    const offset = Buffer.byteLength(read) + (rest.startsWith(' ') ? 1 : 0)
    for (const error of refusals(utf8(read + rest))) {
      expect(error).toMatchObject({ code: 'ERR_BAKE_MALFORMED_IMAGE', offset })
      expect(String(error)).toContain(word)
    }
  })

  test('and a sign of references that is meant is not blamed', () => {
    for (const before of ['<![CDATA[&', '<!-- & ', '<?x & ', '<!-- & --><![CDATA[&']) {
      for (const error of refusals(utf8(`${title}${before}`))) expect(String(error)).not.toContain('&amp;')
    }
  })

  test('and nothing of the file can hide or reorder the message', () => {
    for (const error of [
      ...refusals(utf8(`<svg><\u202e\u0007></svg>`)),
      ...refusals(utf8(`<svg>&\u202e\u202d\ufeff;</svg>`)),
      ...refusals(utf8(`<svg>&a\u200d\u200c;</svg>`)),
    ]) {
      expect(String(error)).not.toMatch(/[\p{Cc}\p{Cf}]/u)
    }
  })
})

describe('markup that is no SVG', () => {
  test.for([
    ['another root', '<html xmlns="http://www.w3.org/1999/xhtml"/>', undefined],
    ['a page', '<!DOCTYPE html><html><svg/></html>', undefined],
    ['a page in capitals', '<!DOCTYPE HTML>', undefined],
    ['a page after some space', '\n  <html>', undefined],
    ['a feed', '<?xml version="1.0"?><rss version="2.0"/>', 'xml'],
    ['an SVG inside something else', '<x><svg xmlns="http://www.w3.org/2000/svg"/></x>', 'xml'],
    ['the name in another namespace', '<svg xmlns="urn:x"/>', 'xml'],
    ['the name in capitals', '<SVG xmlns="http://www.w3.org/2000/svg"/>', 'xml'],
    ['another element of SVG', '<g xmlns="http://www.w3.org/2000/svg"/>', 'xml'],
  ] as const)('%s', ([, text, detected]) => {
    for (const error of refusals(utf8(text))) {
      expect(error).toBeInstanceOf(UnsupportedImageError)
      expect(error).toMatchObject({ reason: 'format', ...(detected && { detected }) })
    }
  })
})

describe('limits', () => {
  const within = (image: Uint8Array, limits: object) => unbake(image, { limits }).found.length

  test('elements inside each other', () => {
    const deep = (depth: number) => svg(`${'<g>'.repeat(depth - 1)}${'</g>'.repeat(depth - 1)}`)
    expect(within(deep(256), {})).toBe(0)
    expect(() => unbake(deep(257))).toThrow(expect.objectContaining({ limit: 'xmlDepth', maximum: 256 }))
    expect(within(deep(3), { xmlDepth: 3 })).toBe(0)
    expect(() => within(deep(4), { xmlDepth: 3 })).toThrow(expect.objectContaining({ limit: 'xmlDepth' }))
    for (const error of refusals(deep(100_000))) expect(error).toMatchObject({ limit: 'xmlDepth' })
  })

  test.for([
    ['elements', '<g/>'.repeat(10), 12],
    ['attributes', '<g a="" b="" c=""/>', 6],
    ['texts', 'a<g/>b<g/>c', 7],
    ['CDATA', '<![CDATA[a]]><![CDATA[b]]>', 4],
    ['comments', '<!-- a --><!-- b -->', 4],
    ['instructions', '<?a b?><?c d?>', 4],
    ['addresses in a style', '<style>a{b:url(c);d:url(e)}</style>', 6],
    ['strings in a style', '<style>image-set("a" "b")</style>', 9],
    ['imports in a style', '<style>@import x;@import y</style>', 6],
    ['open brackets in a style', '<style>url(#a)((((</style>', 9],
    ['escapes in a style', '<style>\\61\\62\\63</style>', 7],
    ['references and line ends in a style', '<style>&#97;\r\n\r&amp;</style>', 8],
    ['elements of badges', '<assertion xmlns="http://openbadges.org"/>', 6],
    ['addresses in an attribute', '<g a="url(c)url(d)"/>', 6],
    ['64 characters of a style', `<style>src${'a'.repeat(2 * 64 - 3)}</style>`, 6],
    ['not quite as many', `<style>src${'a'.repeat(2 * 64 - 4)}</style>`, 5],
  ] as const)('parts: %s', ([, content, count]) => {
    const image = svg(content)
    expect(within(image, { xmlNodes: count })).toBe(0)
    expect(() => within(image, { xmlNodes: count - 1 })).toThrow(
      expect.objectContaining({ limit: 'xmlNodes', maximum: count - 1 }),
    )
  })

  test('are these, unless others are set', () => {
    expect(DEFAULT_BAKE_LIMITS).toMatchObject({ xmlDepth: 256, xmlNodes: 1_000_000 })
  })
})

describe('time grows with the size of the file and not faster', () => {
  const timeOf = (image: Uint8Array) => {
    // Not by the clock, which other programs on the machine use up, too.
    const start = process.cpuUsage()
    for (const act of Object.values(ACTS)) {
      try {
        act(image)
      } catch {}
    }
    return process.cpuUsage(start).user / 1000
  }

  test.for([
    ['text', (size: number) => svg('a'.repeat(size))],
    ['letters of several bytes', (size: number) => svg('校'.repeat(size / 3))],
    ['references', (size: number) => svg('&amp;'.repeat(size / 5))],
    ['one attribute', (size: number) => svg('', ` d="${'M0 0'.repeat(size / 4)}"`)],
    [
      'many attributes',
      (size: number) => svg('', Array.from({ length: size / 16 }, (_, at) => ` a${at}=""`).join('')),
    ],
    [
      'many declarations',
      (size: number) =>
        svg(
          '<g/>'.repeat(100),
          Array.from({ length: size / 32 }, (_, at) => ` xmlns:a${at}="b${at}"`).join(''),
        ),
    ],
    ['spaces in tags', (size: number) => svg('', ' '.repeat(size))],
    ['comments', (size: number) => svg('<!---->'.repeat(size / 7))],
    ['a comment of minus signs', (size: number) => svg(`<!--${'- '.repeat(size / 2)}-->`)],
    ['comments before the root', (size: number) => utf8(`${'<!---->'.repeat(size / 7)}<svg/>`)],
    ['instructions', (size: number) => svg('<?xml-stylesheet <?<?<??>'.repeat(size / 25))],
    ['CDATA of brackets', (size: number) => svg(`<![CDATA[${']'.repeat(size)}]]>`)],
    ['handlers', (size: number) => svg('<g onload="a"/>'.repeat(size / 15))],
    ['scripts', (size: number) => svg('<script/>'.repeat(size / 9))],
    [
      'pages in pages',
      (size: number) =>
        svg(`${'<foreignObject>'.repeat(200)}${'<g/>'.repeat(size / 4)}${'</foreignObject>'.repeat(200)}`),
    ],
    ['styles', (size: number) => svg(`<style>${'a{fill:url(b)}'.repeat(size / 14)}</style>`)],
    [
      'styles with references',
      (size: number) => svg(`<style>${'&#97;{fill:url(b)}\r\n'.repeat(size / 20)}</style>`),
    ],
    ['styles with & in CDATA', (size: number) => svg(`<style><![CDATA[url(b)${'&'.repeat(size)}]]></style>`)],
    ['styles of escapes', (size: number) => svg(`<style>url(${'\\41 '.repeat(size / 4)}</style>`)],
    ['styles of open brackets', (size: number) => svg(`<style>${'url('.repeat(size / 4)}</style>`)],
    ['styles of open functions', (size: number) => svg(`<style>${'var('.repeat(size / 4)}image(</style>`)],
    ['styles of open strings', (size: number) => svg(`<style>url("${'a"\n"'.repeat(size / 4)}</style>`)],
    ['styles of open comments', (size: number) => svg(`<style>url(${'/*'.repeat(size / 2)}</style>`)],
    ['styles of imports', (size: number) => svg(`<style>${'@import'.repeat(size / 7)}</style>`)],
    ['many small styles', (size: number) => svg('<g style="a:url(b)"/>'.repeat(size / 21))],
  ] as const)('%s', ([, make]) => {
    const [small, large] = [make(20_000), make(200_000)]
    timeOf(small)
    let [few, many] = [0, Number.POSITIVE_INFINITY]
    // A busy machine can spoil a round, but not all; what is quadratic fails in all.
    for (let round = 0; round < 4 && many >= Math.max(few, 5) * 45; round++) {
      few = Math.min(timeOf(small), timeOf(small))
      many = timeOf(large)
    }
    // Ten times the size: ten times as long, with room for the garbage collector. Squared it would be 100.
    expect(many).toBeLessThan(Math.max(few, 5) * 45)
  })
})
