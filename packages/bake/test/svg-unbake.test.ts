import { bake, inspectImage, removeBadge, unbake } from '@shirushi/bake'
import { AlreadyBakedError } from '@shirushi/bake/errors'
import { describe, expect, test } from 'vitest'
import { ASSERTION, CREDENTIAL, signed } from './support/badges.ts'
import { OB2_NAMESPACE, OB3_NAMESPACE, svg, textOf, utf8 } from './support/make-svg.ts'

const credential = JSON.stringify(CREDENTIAL)
const small = '{"type":["VerifiableCredential"]}'
const jws = signed(CREDENTIAL)
const ob2 = ` xmlns:openbadges="${OB2_NAMESPACE}"`
const ob3 = ` xmlns:openbadges="${OB3_NAMESPACE}"`

const read = (image: Uint8Array) => {
  const { found, findings } = unbake(image)
  return { texts: found.map(({ text }) => text), codes: findings.map(({ code }) => code) }
}

describe('a badge is found', () => {
  test.for([
    ['under the usual prefix', svg(`<openbadges:credential verify="${jws}"/>`, ob3)],
    ['under any prefix', svg(`<印:credential verify="${jws}"/>`, ` xmlns:印="${OB3_NAMESPACE}"`)],
    ['in the default namespace', svg(`<credential xmlns="${OB3_NAMESPACE}" verify="${jws}"/>`)],
    ['whose prefix is declared on itself', svg(`<b:credential verify='${jws}' xmlns:b="${OB3_NAMESPACE}"/>`)],
    [
      'whose prefix meant something else outside',
      svg(`<g xmlns:b="${OB3_NAMESPACE}"><b:credential verify="${jws}"/></g>`, ' xmlns:b="urn:x"'),
    ],
    [
      'whose namespace is written with references',
      svg(`<b:credential verify="${jws}"/>`, ` xmlns:b="https&#58;//purl.imsglobal.org/ob/v3p0"`),
    ],
    ['in <defs>', svg(`<defs><openbadges:credential verify="${jws}"/></defs>`, ob3)],
    ['in <metadata>', svg(`<metadata><openbadges:credential verify="${jws}"/></metadata>`, ob3)],
    ['as the last element', svg(`<g><g/></g><!-- x --><openbadges:credential verify="${jws}"/>\n`, ob3)],
    ['with an end tag', svg(`<openbadges:credential verify="${jws}"></openbadges:credential >`, ob3)],
    ['over several lines', svg(`<openbadges:credential\r\n\tverify\r\n=\r\n"\r\n${jws}\r\n"\r\n/>`, ob3)],
    ['as text of the element', svg(`<openbadges:credential>\n  ${jws}\n</openbadges:credential>`, ob3)],
    [
      'written as references',
      svg(
        `<openbadges:credential verify="${[...jws].map((sign) => `&#x${sign.charCodeAt(0).toString(16)};`).join('')}"/>`,
        ob3,
      ),
    ],
  ] as const)('%s', ([, image]) => {
    expect(read(image).texts).toEqual([jws])
    expect(read(removeBadge(image)).texts).toEqual([])
  })

  test('inside of what embeds a page', () => {
    const image = svg(`<foreignObject><openbadges:credential verify="${jws}"/></foreignObject>`, ob3)
    expect(read(image)).toEqual({ texts: [jws], codes: ['SVG_EMBEDDED_CONTENT'] })
  })
})

describe('the text of a badge', () => {
  const inside = (content: string) =>
    read(svg(`<openbadges:credential>${content}</openbadges:credential>`, ob3)).texts

  test.for([
    ['in one CDATA section', `<![CDATA[${small}]]>`, small],
    [
      'with layout around the section, as in the specification',
      `\n    <![CDATA[\n  ${small}\n]]>\r\n\t`,
      `\n  ${small}\n`,
    ],
    ['in several sections', `<![CDATA[{"type":["Verifi]]><![CDATA[ableCredential"]}]]>`, small],
    [
      'in sections with a comment and an instruction between them',
      `<![CDATA[{"type":]]><!-- x --><?y z?><![CDATA[["VerifiableCredential"]}]]>`,
      small,
    ],
    [
      'with brackets that end a section',
      '<![CDATA[{"type":["VerifiableCredential"],"a":"]]]]><![CDATA[>"}]]>',
      '{"type":["VerifiableCredential"],"a":"]]>"}',
    ],
    ['half escaped, half as it is', '{&quot;type&quot;:<![CDATA[["VerifiableCredential"]]]>}', small],
    [
      'with all five entities',
      '{"type":["VerifiableCredential"],"a":"&lt;&gt;&amp;&apos;&#34;"}'.replace('&#34;', '\\&quot;'),
      '{"type":["VerifiableCredential"],"a":"<>&\'\\""}',
    ],
    [
      'with references to characters',
      '{"type":["VerifiableCredential"],"a":"&#26657;&#x1F393;&#x1f393;"}',
      '{"type":["VerifiableCredential"],"a":"校🎓🎓"}',
    ],
    [
      'with line ends of Windows, which XML reads as one',
      '<![CDATA[{\r\n"type":["VerifiableCredential"]\r}]]>',
      '{\n"type":["VerifiableCredential"]\n}',
    ],
    [
      'with a carriage return that was meant',
      '&#13;<![CDATA[{"type":["VerifiableCredential"]}]]>&#xD;',
      `\r${small}\r`,
    ],
    [
      'with letters of all planes, as they are',
      `<![CDATA[{"type":["VerifiableCredential"],"a":"é校🎓"}]]>`,
      '{"type":["VerifiableCredential"],"a":"é校🎓"}',
    ],
  ] as const)('%s', ([, content, text]) => {
    expect(inside(content)).toEqual([text])
  })

  test('that is escaped instead of CDATA is read, and said to be overlooked by others', () => {
    expect(read(svg(`<openbadges:credential>${small}</openbadges:credential>`, ob3))).toEqual({
      texts: [small],
      codes: ['SVG_BADGE_NOT_CDATA'],
    })
  })

  test('does not include that of elements in between, which are pointed out', () => {
    const image = svg(
      `<openbadges:credential><![CDATA[{"type":["Verifi]]><g>x</g><![CDATA[ableCredential"]}]]></openbadges:credential>`,
      ob3,
    )
    expect(read(image)).toEqual({ texts: [small], codes: ['SVG_BADGE_HOLDS_ELEMENTS'] })
  })

  test('up to the limit, counted in bytes', () => {
    const text = '{"type":["VerifiableCredential"],"a":"校"}'
    const image = svg(`<openbadges:credential><![CDATA[${text}]]></openbadges:credential>`, ob3)
    const size = Buffer.byteLength(text)
    expect(unbake(image, { limits: { badgeSize: size } }).found).toHaveLength(1)
    expect(() => unbake(image, { limits: { badgeSize: size - 1 } })).toThrow(
      expect.objectContaining({ limit: 'badgeSize', maximum: size - 1 }),
    )
  })
})

describe('badges that are too large', () => {
  const text = '{"type":["VerifiableCredential"],"a":"校"}'
  const size = Buffer.byteLength(text)
  const badge = `<openbadges:credential><![CDATA[${text}]]></openbadges:credential>`
  const limits = (badgeSize: number) => ({ limits: { badgeSize } })

  test('are too large together, wherever they are', () => {
    const image = svg(`${badge}<g>${badge}</g><openbadges:credential verify="a.b.c"/>`, ob3)
    const all = 2 * size + 'a.b.c'.length
    expect(unbake(image, limits(all)).found).toHaveLength(3)
    expect(() => unbake(image, limits(all - 1))).toThrow(
      expect.objectContaining({ limit: 'badgeSize', maximum: all - 1 }),
    )
  })

  test('are not counted twice where the address of a badge stands beside it', () => {
    const hosted = '{"type":"Assertion","id":"https://uni.example/1"}'
    const image = svg(
      `<o:assertion xmlns:o="http://openbadges.org" verify="https://uni.example/1"><![CDATA[${hosted}]]></o:assertion>`,
    )
    expect(unbake(image, limits(hosted.length)).found).toHaveLength(1)
  })

  test('are counted, removed and replaced all the same, as in a PNG', () => {
    for (const carrier of [
      badge,
      `<openbadges:credential verify="${'a'.repeat(size)}"/>`,
      `<openbadges:credential>${'&lt;'.repeat(size)}</openbadges:credential>`,
      `<openbadges:credential verify="https://uni.example/1">${'x'.repeat(size)}</openbadges:credential>`,
    ]) {
      const image = svg(`<g/>${carrier}`, ob3)
      const small = '{"type":["VerifiableCredential"]}'
      const options = limits(small.length)
      expect(() => unbake(image, options)).toThrow(expect.objectContaining({ limit: 'badgeSize' }))
      expect(inspectImage(image, options).badges).toBe(1)
      expect(textOf(removeBadge(image, options))).toBe(textOf(svg('<g/>', ob3)))
      expect(() => bake(image, small, options)).toThrow(AlreadyBakedError)
      const baked = bake(image, small, { ...options, replace: true })
      expect(unbake(baked, options).found.map((found) => found.text)).toEqual([small])
    }
  })
})

test('where a badge is, is told in bytes, with letters of several before it', () => {
  const element = `<openbadges:credential verify="${jws}"/>`
  for (const mark of ['', '\ufeff']) {
    const before = `${mark}<svg xmlns="http://www.w3.org/2000/svg"${ob3}><title>${'é校🎓x'.repeat(100)}</title>`
    const { found } = unbake(utf8(`${before}${element}</svg>`))
    expect(found[0]?.where).toEqual({
      format: 'svg',
      element: 'credential',
      namespace: OB3_NAMESPACE,
      part: 'verify',
      offset: Buffer.byteLength(before),
      length: Buffer.byteLength(element),
    })
  }
})

describe('nothing else is taken for a badge', () => {
  test.for([
    ['the names without a namespace', svg(`<assertion verify="${jws}"/><credential verify="${jws}"/>`)],
    [
      'the names in another namespace',
      svg(`<openbadges:credential verify="${jws}"/>`, ' xmlns:openbadges="http://openbadges.org/2"'),
    ],
    ['other names of the namespace', svg(`<openbadges:badge verify="${jws}"/>`, ob3)],
    ['names in other letters', svg(`<openbadges:Credential verify="${jws}"/>`, ob3)],
    ['a comment', svg(`<!-- <openbadges:credential verify="${jws}"/> -->`, ob3)],
    ['a CDATA section', svg(`<title><![CDATA[<openbadges:credential verify="${jws}"/>]]></title>`, ob3)],
    ['an instruction', svg(`<?x <openbadges:credential verify="${jws}"/>?>`, ob3)],
  ] as const)('%s', ([, image]) => {
    expect(read(image)).toEqual({ texts: [], codes: [] })
    expect(Buffer.compare(removeBadge(image), image)).toBe(0)
  })
})

describe('two badges in one image are never silently one', () => {
  const one = `<openbadges:credential verify="${jws}"/>`

  test.for([
    ['side by side', svg(one + one, ob3), 2],
    [
      'of both generations',
      svg(`${one}<o:assertion xmlns:o="${OB2_NAMESPACE}" verify="${signed(ASSERTION)}"/>`, ob3),
      2,
    ],
    [
      'one inside the other',
      svg(`<openbadges:credential verify="${jws}">${one}</openbadges:credential>`, ob3),
      2,
    ],
    [
      'one in the text, another in `verify`',
      svg(`<openbadges:credential verify="${jws}"><![CDATA[${small}]]></openbadges:credential>`, ob3),
      2,
    ],
    [
      'one in the text, the address of another in `verify`',
      svg(
        `<openbadges:assertion verify="https://evil.example/"><![CDATA[${JSON.stringify(ASSERTION)}]]></openbadges:assertion>`,
        ob2,
      ),
      2,
    ],
    ['one of them empty', svg(`${one}<openbadges:credential/>`, ob3), 1],
    ['far apart', svg(`${one}${'<g/>'.repeat(1000)}${one}`, ob3), 2],
  ] as const)('%s', ([, image, readable]) => {
    const { found, findings } = unbake(image)
    expect(found).toHaveLength(readable)
    expect(findings).toContainEqual(expect.objectContaining({ code: 'BADGE_SEVERAL', severity: 'error' }))
    expect(() => bake(image, CREDENTIAL)).toThrow(AlreadyBakedError)
    const replaced = bake(image, CREDENTIAL, { replace: true })
    expect(read(replaced).texts).toEqual([credential])
    expect(unbake(removeBadge(image))).toMatchObject({ found: [], findings: [] })
  })

  test('an assertion beside its own address is one, as the specification writes it', () => {
    const { found, findings } = unbake(
      svg(
        `<openbadges:assertion verify="https://uni.example/awards/1.json"><![CDATA[${JSON.stringify(ASSERTION)}]]></openbadges:assertion>`,
        ob2,
      ),
    )
    expect(found).toHaveLength(1)
    expect(findings).toEqual([])
  })
})

describe('a badge that is not as it should be', () => {
  test.for([
    ['an element with nothing in it', '<openbadges:credential/>', ob3, 'SVG_BADGE_EMPTY', 0],
    [
      'an element with nothing but space',
      '<openbadges:credential verify=" ">\n<![CDATA[ ]]></openbadges:credential>',
      ob3,
      'SVG_BADGE_EMPTY',
      0,
    ],
    [
      'text that is no badge',
      '<openbadges:credential><![CDATA[nothing]]></openbadges:credential>',
      ob3,
      'BADGE_FORM_UNKNOWN',
      1,
    ],
    ['a bare address', '<openbadges:assertion verify="https://uni.example/1"/>', ob2, 'BADGE_IS_ADDRESS', 1],
    [
      'a credential where an assertion belongs',
      `<openbadges:assertion verify="${jws}"/>`,
      ob2,
      'BADGE_MISLABELLED',
      1,
    ],
    [
      'an assertion in the namespace of credentials',
      `<openbadges:assertion verify="${jws}"/>`,
      ob3,
      'SVG_BADGE_ELEMENT_MIXED',
      1,
    ],
    [
      'an image that no browser shows',
      `<openbadges:credential verify="${jws}"/>`,
      undefined,
      'SVG_NAMESPACE_MISSING',
      1,
    ],
  ] as const)('%s', ([, content, declaration, code, readable]) => {
    const image = declaration === undefined ? utf8(`<svg${ob3}>${content}</svg>`) : svg(content, declaration)
    const { found, findings } = unbake(image)
    expect(found).toHaveLength(readable)
    expect(findings.map((finding) => finding.code)).toEqual([code])
  })

  test('is in the way of another, even if it is empty', () => {
    const image = svg('<openbadges:credential/>', ob3)
    expect(() => bake(image, CREDENTIAL)).toThrow(AlreadyBakedError)
    expect(read(bake(image, CREDENTIAL, { replace: true }))).toEqual({ texts: [credential], codes: [] })
  })

  test('names of JavaScript in it do no harm', () => {
    const text = '{"type":["VerifiableCredential"],"__proto__":{"a":1},"constructor":1}'
    const image = svg(
      `<openbadges:credential __proto__="x" constructor="y"><![CDATA[${text}]]></openbadges:credential><__proto__ hasOwnProperty="1"/>`,
      `${ob3} xmlns:__proto__="urn:x" toString=""`,
    )
    expect(read(image).texts).toEqual([text])
    expect(({} as Record<string, unknown>)['a']).toBeUndefined()
    expect(textOf(removeBadge(bake(image, CREDENTIAL, { replace: true })))).not.toContain(
      'credential __proto__',
    )
  })
})

test('many badges are all found, and all removed', () => {
  const image = svg('<openbadges:credential verify="a.b.c"/>'.repeat(5000), ob3)
  expect(unbake(image).found).toHaveLength(5000)
  expect(removeBadge(image)).toHaveLength(svg('', ob3).length)
})
