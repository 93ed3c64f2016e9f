import { bake, removeBadge, unbake } from '@shirushi/bake'
import { DOMParser, type Element } from '@xmldom/xmldom'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryBadgeText } from './support/arbitrary-badge.ts'
import { arbitrarySvg } from './support/arbitrary-svg.ts'
import { ASSERTION, BADGE_TEXTS, CREDENTIAL, signed } from './support/badges.ts'
import { OB2_NAMESPACE, OB3_NAMESPACE, REAL_LIFE, svg, textOf, utf8 } from './support/make-svg.ts'

const credential = JSON.stringify(CREDENTIAL)
const assertion = JSON.stringify(ASSERTION)
const plainCredential = JSON.stringify({ type: ['VerifiableCredential', 'OpenBadgeCredential'] })

/** What an XML parser that has nothing to do with ours finds. */
function elementsOf(image: Uint8Array): Element[] {
  const text = textOf(image).replace(/^\ufeff/, '')
  const document = new DOMParser({
    onError: (_, message) => {
      throw new Error(message)
    },
  }).parseFromString(text, 'image/svg+xml')
  return [
    ...document.getElementsByTagNameNS(OB2_NAMESPACE, 'assertion'),
    ...document.getElementsByTagNameNS(OB3_NAMESPACE, 'credential'),
  ]
}

const readByOthers = (image: Uint8Array) => {
  const [element] = elementsOf(image)
  const content = element?.textContent ?? ''
  return content === '' ? element?.getAttribute('verify') : content
}

/** The file with what was added marked: everything outside of the marks has to be the original. */
function withoutAdded(baked: Uint8Array): string {
  return textOf(baked)
    .replace(/<openbadges:(assertion|credential)[\s\S]*?(<\/openbadges:\1>|(?<=verify="[^"]*" ?)\/>)/, '')
    .replace(/ xmlns:openbadges="[^"]*"/, '')
}

describe('a badge in an SVG is written as the specification shows it', () => {
  const image = svg('<g/>', ' viewBox="0 0 9 9"')

  test('a credential as JSON: CDATA in an element directly behind the start of the image', () => {
    expect(textOf(bake(image, plainCredential))).toBe(
      `<svg xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><openbadges:credential><![CDATA[${plainCredential}]]></openbadges:credential><g/></svg>`,
    )
  })

  test('a signed credential: in the attribute `verify`', () => {
    const jws = signed(CREDENTIAL)
    expect(textOf(bake(image, jws))).toContain(
      `viewBox="0 0 9 9"><openbadges:credential verify="${jws}"></openbadges:credential><g/>`,
    )
  })

  test('a signed assertion of 2.0: in the attribute `verify` of an empty element', () => {
    const jws = signed(ASSERTION)
    expect(textOf(bake(image, jws))).toBe(
      `<svg xmlns:openbadges="http://openbadges.org" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><openbadges:assertion verify="${jws}"/><g/></svg>`,
    )
  })

  test('a hosted assertion of 2.0: CDATA, with its address beside it', () => {
    expect(textOf(bake(image, assertion))).toContain(
      `<openbadges:assertion verify="https://uni.example/awards/1.json"><![CDATA[${assertion}]]></openbadges:assertion>`,
    )
    expect(unbake(bake(image, assertion))).toMatchObject({
      found: [{ form: 'json', text: assertion }],
      findings: [],
    })
  })

  test.for([
    ['with a sign that is escaped', 'https://uni.example/a?b=1&c=2', true],
    ['with signs that no address has', 'https://uni.example/a?b=1&c="<>', false],
    ['that is no web address', 'urn:uuid:1', false],
    ['in Japanese, which not every encoding has', 'https://大学.example/1', false],
  ] as const)('an address %s', ([, id, isWritten]) => {
    const baked = bake(image, { ...ASSERTION, id })
    if (isWritten) expect(elementsOf(baked)[0]?.getAttribute('verify')).toBe(id)
    else expect(textOf(baked)).not.toContain('verify=')
    expect(unbake(baked).found).toHaveLength(1)
  })
})

describe('text that XML would change is written so that every reader gets it unchanged', () => {
  test.for([
    ['the end of a CDATA section', ']]>'],
    ['two of them', ']]>]]>'],
    ['brackets at the very end', ']]'],
    ['the sign of an entity', '&amp;&#13;&x;'],
    ['a line separator of other standards', '\u0085\u2028\u2029'],
    ['halves of pairs side by side', '𠮷🎓\u{10ffff}'],
    ['a delete character', '\u007f\u0080\u009f'],
  ] as const)('%s', ([, odd]) => {
    const text = `${plainCredential.slice(0, -1)},"odd":"${odd}"}`
    for (const image of Object.values(REAL_LIFE)) {
      const baked = bake(image, text)
      expect(unbake(baked).found[0]?.text).toBe(text)
      expect(readByOthers(baked)).toBe(text)
    }
  })

  test('carriage returns around the JSON and in it', () => {
    const text = `\r\n\r${plainCredential.replaceAll(',', '\r,\r\n')}\r`
    const baked = bake(svg(), text)
    expect(unbake(baked).found[0]?.text).toBe(text)
    expect(readByOthers(baked)).toBe(text)
  })

  test('letters beyond ASCII where the file declares ASCII', () => {
    for (const name of ['US-ASCII', 'ascii']) {
      const image = utf8(`<?xml version="1.0" encoding="${name}"?><svg xmlns="http://www.w3.org/2000/svg"/>`)
      const baked = bake(image, CREDENTIAL)
      expect(baked.every((byte) => byte < 0x80)).toBe(true)
      expect(unbake(baked).found[0]?.text).toBe(credential)
      expect(readByOthers(baked)).toBe(credential)
    }
  })
})

describe('characters that XML cannot hold', () => {
  test.for([
    ['the last but one of the basic plane', '\ufffe', true],
    ['the last of the basic plane', '\uffff', true],
    ['the one before', '\ufffd', false],
    ['the last of another plane', '\u{1ffff}', false],
    ['a private one', '\ue000', false],
  ] as const)('%s', ([, character, isRefused]) => {
    const text = `${plainCredential.slice(0, -1)},"odd":"${character}"}`
    const act = () => bake(svg(), text)
    if (isRefused)
      expect(act).toThrow(expect.objectContaining({ code: 'ERR_CORE_INVALID_ARGUMENT', argument: 'badge' }))
    else expect(unbake(act()).found[0]?.text).toBe(text)
  })

  test('are escaped where the badge is an object, which has no text of its own yet', () => {
    const badge = { ...CREDENTIAL, odd: '\uffff\ufffe\u0000\ud800' }
    const text = unbake(bake(svg(), badge)).found[0]?.text ?? ''
    expect(text).toContain('"odd":"\\uffff\\ufffe\\u0000\\ud800"')
    expect(JSON.parse(text)).toEqual(badge)
  })
})

describe('the rest of the file stays as it is', () => {
  test.for(Object.entries(REAL_LIFE))('%s', ([, image]) => {
    for (const text of Object.values(BADGE_TEXTS)) {
      const baked = bake(image, text)
      expect(Buffer.compare(removeBadge(baked), image)).toBe(0)
      expect(elementsOf(baked)).toHaveLength(1)
      expect(readByOthers(baked)).toBe(text)
    }
  })

  test('to the last byte, in an image that keeps its end tag', () => {
    const image = REAL_LIFE['as Illustrator writes it'] ?? svg()
    for (const text of [credential, assertion, signed(CREDENTIAL), signed(ASSERTION)]) {
      expect(withoutAdded(bake(image, text))).toBe(textOf(image))
    }
  })

  test('whatever the image and whatever the badge', () => {
    fc.assert(
      fc.property(
        arbitrarySvg,
        arbitraryBadgeText.filter((text) => !/[\ufffe\uffff]/.test(text)),
        fc.constantFrom(ASSERTION, CREDENTIAL),
        (image, text, before) => {
          const baked = bake(image, text)
          expect(unbake(baked).found.map((badge) => badge.text)).toEqual([text])
          expect(Buffer.compare(removeBadge(baked), image)).toBe(0)
          expect(elementsOf(baked)).toHaveLength(1)
          expect(readByOthers(baked)).toBe(text)
          const replaced = bake(bake(image, before), text, { replace: true })
          expect(Buffer.compare(replaced, baked)).toBe(0)
        },
      ),
      { numRuns: 400 },
    )
  })
})

describe('a prefix of the image keeps its meaning', () => {
  const local = ` xmlns:openbadges="${OB3_NAMESPACE}"><![CDATA[`

  test.for([
    [
      'none is declared',
      '',
      `<svg xmlns:openbadges="${OB3_NAMESPACE}" xmlns=`,
      '<openbadges:credential><![CDATA[',
    ],
    [
      'ours stands for something else',
      ' xmlns:openbadges="urn:x"',
      '<svg xmlns=',
      `<openbadges:credential${local}`,
    ],
    [
      'ours stands for badges already',
      ` xmlns:openbadges='${OB3_NAMESPACE}'`,
      '<svg xmlns=',
      `<openbadges:credential${local}`,
    ],
    [
      'another stands for badges',
      ` xmlns:ob="${OB3_NAMESPACE}"`,
      `<svg xmlns:openbadges="${OB3_NAMESPACE}" xmlns=`,
      '<openbadges:credential><![CDATA[',
    ],
  ] as const)('%s', ([, attributes, root, element]) => {
    const baked = textOf(bake(svg('<g/>', attributes), CREDENTIAL))
    expect(baked.startsWith(root)).toBe(true)
    expect(baked).toContain(`>${element}`)
  })
})

describe('a badge that another program baked', () => {
  const foreign = svg(
    `<g/><ob:assertion verify="x.y.z"></ob:assertion>\n`,
    ` xmlns:ob="${OB2_NAMESPACE}" xmlns:openbadges="${OB3_NAMESPACE}"`,
  )

  test('is taken out without a trace of it, and the rest stays', () => {
    expect(textOf(removeBadge(foreign))).toBe(textOf(foreign).replace(/<ob:assertion.*assertion>/, ''))
  })

  test('makes room for another', () => {
    const baked = bake(foreign, CREDENTIAL, { replace: true })
    expect(unbake(baked).found.map(({ text }) => text)).toEqual([credential])
    expect(textOf(removeBadge(baked))).toBe(textOf(removeBadge(foreign)))
  })

  test('goes with everything in it, and with badges inside each other', () => {
    const nested = svg(
      `<ob:assertion><g><ob:assertion verify="a.b.c"/></g></ob:assertion><g/>`,
      ` xmlns:ob="${OB2_NAMESPACE}"`,
    )
    expect(textOf(removeBadge(nested))).toBe(textOf(svg('<g/>', ` xmlns:ob="${OB2_NAMESPACE}"`)))
  })

  test.for([
    ['in between', ']]', '>', ']]<!---->>'],
    ['earlier', ']', ']>', ']<!---->]>'],
    ['not at all', ']]', ' >', ']] >'],
  ] as const)('leaves no end of a CDATA section that was in two: %s', ([, before, behind, left]) => {
    const badges = '<ob:assertion verify="a.b.c"/><ob:assertion/>'
    const attributes = ` xmlns:ob="${OB2_NAMESPACE}"`
    const removed = removeBadge(svg(`<g>${before}${badges}${behind}</g>`, attributes))
    expect(textOf(removed)).toBe(textOf(svg(`<g>${left}</g>`, attributes)))
    expect(unbake(removed)).toEqual({ found: [], findings: [] })
  })

  test('keeps its declaration where something else needs it', () => {
    const image = utf8(
      `<svg xmlns:openbadges="${OB3_NAMESPACE}" xmlns="http://www.w3.org/2000/svg"><openbadges:credential verify="a.b.c"/><openbadges:note/></svg>`,
    )
    expect(textOf(removeBadge(image))).toBe(
      textOf(image).replace('<openbadges:credential verify="a.b.c"/>', ''),
    )
  })
})

describe('what is made can be read again under the same limits', () => {
  const partsOf = (image: Uint8Array) => {
    let xmlNodes = 1
    for (; ; xmlNodes++) {
      try {
        unbake(image, { limits: { xmlNodes } })
        return xmlNodes
      } catch {}
    }
  }

  test.for([
    ['an image with content', svg('<g a="b"/>c'), CREDENTIAL],
    ['one with nothing in it', REAL_LIFE['with nothing in it'], CREDENTIAL],
    ['an address beside the badge', svg('<g/>'), { ...ASSERTION, id: 'https://uni.example/1' }],
    ['a signed badge', svg('<g/>'), signed(CREDENTIAL)],
    ['text that takes several sections', svg('<g/>'), { ...CREDENTIAL, name: 'a]]>b\u2028c<d<e' }],
    ['a badge in place of another', bake(svg('<g/>'), CREDENTIAL), { ...CREDENTIAL, name: ']]>' }],
    [
      'a badge with more parts in place of less',
      bake(svg('<g/>'), { ...CREDENTIAL, name: ']]>' }),
      CREDENTIAL,
    ],
    ['scripts that are taken out', svg('a<script b="c">d</script>e<g onload="f"/>'), CREDENTIAL],
    ['brackets that are kept apart', svg(']<script/>]<script/>>'), CREDENTIAL],
  ] as const)('%s', ([, image = svg(), badge]) => {
    const options = { replace: true, stripActiveContent: true }
    const needed = partsOf(bake(image, badge, options))
    const enough = Math.max(needed, partsOf(image))
    const limited = (xmlNodes: number) => bake(image, badge, { ...options, limits: { xmlNodes } })
    expect(unbake(limited(enough), { limits: { xmlNodes: enough } }).found).toHaveLength(1)
    expect(() => limited(enough - 1)).toThrow(
      expect.objectContaining({ limit: 'xmlNodes', maximum: enough - 1 }),
    )
  })

  test('in depth, too', () => {
    expect(() => bake(svg(), CREDENTIAL, { limits: { xmlDepth: 1 } })).toThrow(
      expect.objectContaining({ limit: 'xmlDepth', maximum: 1 }),
    )
    const limits = { xmlDepth: 2 }
    expect(unbake(bake(svg(), CREDENTIAL, { limits }), { limits }).found).toHaveLength(1)
  })
})
