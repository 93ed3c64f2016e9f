import { type BakeFinding, type BakeFindingCode, bake, removeBadge, unbake } from '@shirushi/bake'
import { DOMParser } from '@xmldom/xmldom'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitrarySvg } from './support/arbitrary-svg.ts'
import { CREDENTIAL } from './support/badges.ts'
import { REAL_LIFE, svg, textOf, utf8 } from './support/make-svg.ts'

const XLINK = ' xmlns:xlink="http://www.w3.org/1999/xlink"'
const HTML = ' xmlns:h="http://www.w3.org/1999/xhtml"'

const codesOf = (image: Uint8Array) => unbake(image).findings.map(({ code }) => code)

/** The image without what can act, the badge taken out again, and what was said. */
function stripped(image: Uint8Array) {
  const noted: BakeFinding[] = []
  const options = {
    stripActiveContent: true,
    replace: true,
    onFinding: (finding: BakeFinding) => noted.push(finding),
  }
  const baked = bake(image, CREDENTIAL, options)
  expect(unbake(baked).found).toHaveLength(1)
  expect(codesOf(baked).filter((code) => code !== 'SVG_NAMESPACE_MISSING')).toEqual([])
  new DOMParser({
    onError: (_, message) => {
      throw new Error(message)
    },
  }).parseFromString(textOf(baked).replace('\ufeff', ''), 'image/svg+xml')
  return { text: textOf(removeBadge(baked)), noted }
}

type Row = readonly [what: string, content: string, code: BakeFindingCode, left: string, attributes?: string]

/** What can act, by kind, and what is left of it. */
const ACTIVE: readonly Row[] = [
  ['a script', '<g/><script>alert(1)</script><g/>', 'SVG_SCRIPT', '<g/><g/>'],
  ['a script in CDATA', '<script><![CDATA[if (1 < 2) alert("</script>")]]></script>', 'SVG_SCRIPT', ''],
  ['a script of another file', '<script href="https://evil.example/x.js"/>', 'SVG_SCRIPT', ''],
  ['a script of a page', '<h:script>alert(1)</h:script>', 'SVG_SCRIPT', '', HTML],
  [
    'a script under a prefix',
    '<s:script>alert(1)</s:script>',
    'SVG_SCRIPT',
    '',
    ' xmlns:s="http://www.w3.org/2000/svg"',
  ],
  ['a script without a namespace', '<script xmlns="">alert(1)</script>', 'SVG_SCRIPT', ''],
  ['a handler element', '<handler type="application/ecmascript">alert(1)</handler>', 'SVG_SCRIPT', ''],
  ['a handler', '<g onclick="alert(1)" id="a"/>', 'SVG_EVENT_HANDLER', '<g id="a"/>'],
  ['a handler of the root', '', 'SVG_EVENT_HANDLER', '', ' onload="alert(1)"'],
  [
    'a handler over several lines',
    "<g id='a'\n  onmouseover\n=\n'alert(1)'\n/>",
    'SVG_EVENT_HANDLER',
    "<g id='a'\n/>",
  ],
  ['a handler in capitals', '<g ONLOAD="alert(1)"/>', 'SVG_EVENT_HANDLER', '<g/>'],
  [
    'a handler of an animation',
    '<animate onbegin="alert(1)" attributeName="x"/>',
    'SVG_EVENT_HANDLER',
    '<animate attributeName="x"/>',
  ],
  ['a link of code', '<a href="javascript:alert(1)"><g/></a>', 'SVG_SCRIPT_ADDRESS', '<a><g/></a>'],
  ['a link of code, by XLink', '<a xlink:href="javascript:alert(1)"/>', 'SVG_SCRIPT_ADDRESS', '<a/>', XLINK],
  [
    'a link of code in odd letters',
    '<a href=" JaVa&#9;Script&#x3a;alert(1)"/>',
    'SVG_SCRIPT_ADDRESS',
    '<a/>',
  ],
  [
    'a link of code behind control characters',
    '<a href="&#127;&#32;java&#10;script:alert(1)"/>',
    'SVG_SCRIPT_ADDRESS',
    '<a/>',
  ],
  ['a link of another language', '<a href="vbscript:msgbox(1)"/>', 'SVG_SCRIPT_ADDRESS', '<a/>'],
  [
    'code in a style',
    '<g style="width: expression(alert(1)); fill: red"/>',
    'SVG_SCRIPT_ADDRESS',
    '<g style="width: none ; fill: red"/>',
  ],
  ['a page', '<foreignObject><h:p>text</h:p></foreignObject>', 'SVG_EMBEDDED_CONTENT', '', HTML],
  ['a page in a frame', '<h:iframe src="x"/>', 'SVG_EMBEDDED_CONTENT', '', HTML],
  ['a frame', '<iframe/>', 'SVG_EMBEDDED_CONTENT', ''],
  [
    'a page in the metadata',
    '<metadata><h:img/></metadata>',
    'SVG_EMBEDDED_CONTENT',
    '<metadata></metadata>',
    HTML,
  ],
  ['an object', '<object data="x.swf"/>', 'SVG_EMBEDDED_CONTENT', ''],
  ['a video', '<video/>', 'SVG_EMBEDDED_CONTENT', ''],
  ['a style with elements in it', '<style>@im<g/>port "x";</style>', 'SVG_EMBEDDED_CONTENT', ''],
  [
    'a link to a page in itself',
    '<a href="data:text/html,&lt;script>alert(1)&lt;/script>"/>',
    'SVG_EMBEDDED_DOCUMENT',
    '<a/>',
  ],
  [
    'an SVG in itself',
    '<use href="data:image/svg+xml;base64,PHN2Zy8+#a"/>',
    'SVG_EMBEDDED_DOCUMENT',
    '<use/>',
  ],
  [
    'a document that calls itself a font',
    '<a href="data:font/x+xml,&lt;script/>"/>',
    'SVG_EMBEDDED_DOCUMENT',
    '<a/>',
  ],
  // Browsers drop no more in front of a sign than the standard says, and ask for a file of that name.
  [
    'a file whose name is a delete character',
    '<image href="&#127;#a"/>',
    'SVG_EXTERNAL_REFERENCE',
    '<image/>',
  ],
  ['a file whose name is a wide space', '<use href="\u3000#a"/>', 'SVG_EXTERNAL_REFERENCE', '<use/>'],
  [
    'a file whose name is a space that does not break',
    '<use href="\u00a0#a"/>',
    'SVG_EXTERNAL_REFERENCE',
    '<use/>',
  ],
  [
    'a picture in a file whose name is a delete character',
    '<image href="&#127;data:image/png;base64,iVBORw0KGgo="/>',
    'SVG_EXTERNAL_REFERENCE',
    '<image/>',
  ],
  [
    'a file whose name is a wide space, in a style',
    '<style>a{fill:url(\u3000#a)}</style>',
    'SVG_EXTERNAL_REFERENCE',
    '<style>a{fill:url(data:,)}</style>',
  ],
  [
    'a picture of another host',
    '<image href="https://track.example/1.png" width="1"/>',
    'SVG_EXTERNAL_REFERENCE',
    '<image width="1"/>',
  ],
  [
    'a picture by XLink under another prefix',
    '<image l:href="//track.example/1.png"/>',
    'SVG_EXTERNAL_REFERENCE',
    '<image/>',
    ' xmlns:l="http://www.w3.org/1999/xlink"',
  ],
  ['a picture beside the file', '<image href="badge.png"/>', 'SVG_EXTERNAL_REFERENCE', '<image/>'],
  ['a link', '<a href="https://uni.example/"><g/></a>', 'SVG_LINK', '<a><g/></a>'],
  ['a link to a file', '<a href="more.html"/>', 'SVG_LINK', '<a/>'],
  ['a link, by XLink', '<a xlink:href="//uni.example/"/>', 'SVG_LINK', '<a/>', XLINK],
  [
    'a link in a namespace of no consequence',
    '<a xmlns="urn:x" href="b"/>',
    'SVG_EXTERNAL_REFERENCE',
    '<a xmlns="urn:x"/>',
  ],
  ['a picture that is called like a link', '<A href="b"/>', 'SVG_EXTERNAL_REFERENCE', '<A/>'],
  [
    'a link that reports',
    '<a ping="https://track.example/" href="#a"/>',
    'SVG_EXTERNAL_REFERENCE',
    '<a href="#a"/>',
  ],
  [
    'another base for all addresses',
    '<g xml:base="https://evil.example/"><use href="#a"/></g>',
    'SVG_EXTERNAL_REFERENCE',
    '<g><use href="#a"/></g>',
  ],
  [
    'a file that is included',
    '<x:include href="#a"/>',
    'SVG_EXTERNAL_REFERENCE',
    '',
    ' xmlns:x="http://www.w3.org/2001/XInclude"',
  ],
  [
    'a gradient of another file',
    '<g fill="url(https://x.example/a.svg#b) red"/>',
    'SVG_EXTERNAL_REFERENCE',
    '<g fill="url(data:,) red"/>',
  ],
  [
    'a filter of another file in a style',
    `<g style="fill:red;filter:url('a.svg#b')"/>`,
    'SVG_EXTERNAL_REFERENCE',
    `<g style="fill:red;filter:url('data:,')"/>`,
  ],
  [
    'an animated fill',
    '<animate attributeName="fill" values="red;url(//x.example/a)"/>',
    'SVG_EXTERNAL_REFERENCE',
    '<animate attributeName="fill" values="red;url(data:,)"/>',
  ],
  [
    'an imported style sheet',
    '<style>@import "https://x.example/a.css"; a{fill:red}</style>',
    'SVG_EXTERNAL_REFERENCE',
    '<style>  a{fill:red}</style>',
  ],
  [
    'an imported style sheet by address',
    '<style>@import url(a.css) screen;a{fill:red}</style>',
    'SVG_EXTERNAL_REFERENCE',
    '<style> a{fill:red}</style>',
  ],
  [
    'an import that is not closed',
    '<style>@import "a.css"</style>',
    'SVG_EXTERNAL_REFERENCE',
    '<style> </style>',
  ],
  [
    'an import with escapes',
    '<style>@\\69 mport "a.css";</style>',
    'SVG_EXTERNAL_REFERENCE',
    '<style> </style>',
  ],
  [
    'an import written as references',
    '<style>&#64;import &quot;a.css&quot;;a{}</style>',
    'SVG_EXTERNAL_REFERENCE',
    '<style> a{}</style>',
  ],
  [
    'an import across sections',
    '<style>a{}@im<![CDATA[port "a.css";]]>b{}</style>',
    'SVG_EXTERNAL_REFERENCE',
    '<style>a{} <![CDATA[]]>b{}</style>',
  ],
  [
    'an import with a comment in the markup',
    '<style>@im<!-- x -->port "a.css";</style>',
    'SVG_EXTERNAL_REFERENCE',
    '<style> <!-- x --></style>',
  ],
  ['an import in capitals', '<STYLE>@IMPORT "a.css";</STYLE>', 'SVG_EXTERNAL_REFERENCE', '<STYLE> </STYLE>'],
  [
    'a font of another host',
    '<style>@font-face{font-family:a;src:url("https://x.example/a.woff2") format("woff2")}</style>',
    'SVG_EXTERNAL_REFERENCE',
    '<style>@font-face{font-family:a;src:url("data:,") format("woff2")}</style>',
  ],
  [
    'an address with escapes',
    '<g style="fill:\\75\\72 l(//x.example)"/>',
    'SVG_EXTERNAL_REFERENCE',
    '<g style="fill:url(data:,)"/>',
  ],
  [
    'an address behind an escaped line end',
    '<style>a{fill:url("\\\n//x.example")}</style>',
    'SVG_EXTERNAL_REFERENCE',
    '<style>a{fill:url("data:,")}</style>',
  ],
  [
    'a set of pictures',
    '<style>a{background:image-set("a.png" 1x)}</style>',
    'SVG_EXTERNAL_REFERENCE',
    '<style>a{background:image-set("data:," 1x)}</style>',
  ],
  [
    'an address from elsewhere',
    '<style>a{--b:"//x.example";background:image-set(var(--b) 1x)}</style>',
    'SVG_EXTERNAL_REFERENCE',
    '<style>a{--b:"//x.example";background:image-set(url(data:,) 1x)}</style>',
  ],
  [
    'an address in a rule that is broken',
    '<style>} a{ ; fill : url( //x.example ',
    'SVG_EXTERNAL_REFERENCE',
    '<style>} a{ ; fill : url(data:,)',
  ],
  [
    'a style sheet of an instruction',
    '<?xml-stylesheet href="a.css"?><g/>',
    'SVG_EXTERNAL_REFERENCE',
    '<g/>',
  ],
  [
    'an animation of a link',
    '<a><set attributeName="href" to="javascript:alert(1)"/></a>',
    'SVG_LINK_ANIMATED',
    '<a></a>',
  ],
  [
    'an animation of a link by XLink',
    '<animate attributeName=" xlink:href " values="#a;javascript:alert(1)"></animate>',
    'SVG_LINK_ANIMATED',
    '',
    XLINK,
  ],
  ['an animation of a handler', '<set attributeName="onclick" to="alert(1)"/>', 'SVG_LINK_ANIMATED', ''],
].map(([what = '', content = '', code = '', left = '', attributes = '']) => {
  // A style that is cut short still needs its end tag.
  const end = content.includes('<style') && !content.includes('</style') ? '</style>' : ''
  return [what, content + end, code as BakeFindingCode, left + end, attributes]
})

describe('what can act in an SVG, or leads out of it, is pointed out, and removed when that is asked for', () => {
  test.for(ACTIVE)('%s', ([, content, code, left, attributes = '']) => {
    const image = svg(content, attributes)
    expect(codesOf(image)[0]).toBe(code)
    const { text, noted } = stripped(image)
    const rest = attributes.includes('onload') ? '' : attributes
    expect(text).toBe(textOf(svg(left, rest)))
    expect(new Set(noted.map((finding) => finding.code))).toEqual(new Set(['SVG_ACTIVE_CONTENT_REMOVED']))
  })

  test('all of it at once', () => {
    const content = ACTIVE.map((row) => row[1]).join('<g id="stays"/>')
    const attributes = `${XLINK}${HTML} onload="x" xmlns:s="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/2001/XInclude" xmlns:l="http://www.w3.org/1999/xlink"`
    const image = svg(content, attributes)
    expect(new Set(codesOf(image))).toEqual(new Set(ACTIVE.map((row) => row[2])))
    const left = ACTIVE.map((row) => row[3]).join('<g id="stays"/>')
    expect(stripped(image).text).toBe(textOf(svg(left, attributes.replace(' onload="x"', ''))))
  })
})

describe('what stays in the file is left alone', () => {
  test.for([
    [
      'a reference inside of the file',
      '<use href="#a"/><use href=" #a "/><use href="&#10;#&#9;a"/><g fill="url(#a)" style="fill:url(\'#b\')"/>',
    ],
    ['an empty reference', '<a href=""/>'],
    [
      'a picture in the file',
      '<image href="data:image/png;base64,iVBORw0KGgo="/><image href="data:image/jpeg;base64,/9j/"/>',
    ],
    ...[
      'font/woff2',
      'font/ttf;charset=utf-8',
      'application/x-font-ttf',
      'application/vnd.ms-fontobject',
    ].map(
      (type) =>
        [
          `a font in the file, as ${type}`,
          `<style>@font-face{src:url(data:${type};base64,d09GMg==)}</style>`,
        ] as const,
    ),
    [
      'a namespace in a style',
      '<style>@namespace svg url(http://www.w3.org/2000/svg);@namespace "urn:x";a{fill:red}</style>',
    ],
    [
      'words that look like more',
      '<text>javascript:alert(1) url(http://x.example) @import "x" onload=</text>',
    ],
    ['a comment of markup', '<!-- <script>alert(1)</script> -->'],
    ['a comment in a style', '<style>/* @import "x"; url(http://x.example) */a{fill:red}</style>'],
    ['a string in a style', '<style>a::after{content:"url(http://x.example) @import \\"x\\""}</style>'],
    [
      'names that are longer',
      '<g data-onload="x" on="x" longdesc="url"/><scripture/><style>a{b:myurl(x.png)}</style>',
    ],
    ['transformations', '<g transform="translate(1,2) rotate(3)" d="M0 0"/>'],
    [
      'animations of what can be seen',
      '<animate attributeName="x" values="1;2"/><set attributeName="fill" to="red"/>',
    ],
    ['elements of other programs', '<x:script xmlns:x="urn:x" x:onload="y">z</x:script>'],
    [
      'a declaration whose name looks like one',
      '<g xmlns:href="https://x.example/" xmlns:onload="https://x.example/"/>',
    ],
    [
      'what metadata is about',
      '<metadata><r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><r:x r:about="https://uni.example/" r:resource="https://uni.example/"/></r:RDF></metadata>',
    ],
  ] as const)('%s', ([, content]) => {
    const image = svg(content)
    expect(codesOf(image)).toEqual([])
    const { text, noted } = stripped(image)
    expect(text).toBe(textOf(image))
    expect(noted).toEqual([])
  })

  test.for(Object.entries(REAL_LIFE))('an image %s', ([, image]) => {
    expect(stripped(image).text).toBe(textOf(image))
  })
})

describe('what was removed cannot make something new of what was around it', () => {
  test.for([
    ['an import around an import', '<style>@im@import "a";port "b";</style>'],
    ['an address around an address', '<style>a{fill:u url(x) rl(y)}</style>'],
    ['a script around a script', '<scr<script/>ipt>'.replace('<scr<', '<g><').replace('ipt>', '</g>')],
    ['the end of CDATA around a script', '<g>]]<script/>></g>'],
    ['the end of CDATA around several', '<g>]<script/><iframe/><?xml-stylesheet?>]<script/>></g>'],
    ['the end of CDATA around a script in CDATA', '<g><![CDATA[]]]]><script/><![CDATA[>]]></g>'],
    ['a string that ends in another', `<style>a{b:url("x'y" url('z')}</style>`],
    ['a comment that is not one', '<style>a{b:url(/*);c:url(*/)}</style>'],
    ['a bracket in an address', '<style>a{b:url(x{y);c:url(z)}</style>'],
    ['an escaped bracket', '<style>a{b:url(x\\)y);c:url(z)}</style>'],
    ['quotes that are references', '<g style="a:url(&quot;x&quot;);b:url(&#39;y&#39;)"/>'],
  ] as const)('%s', ([, content]) => {
    stripped(svg(content))
  })

  test('whatever stands in a style', () => {
    const css = fc
      .array(
        fc.constantFrom(
          ...[
            '@import',
            '@\\69mport',
            'url(',
            'u\\72l(',
            'image-set(',
            'var(',
            'expression(',
            ')',
            '"',
            "'",
            ';',
            '{',
            '}',
          ],
          ...[
            '\\',
            '\n',
            ' ',
            '/*',
            '*/',
            '//x.example',
            '#a',
            'data:,',
            'a',
            ':',
            ',',
            '@namespace',
            '@',
            '(',
            '\\22 ',
          ],
        ),
        { maxLength: 25 },
      )
      .map((words) => words.join(''))
    fc.assert(
      fc.property(css, fc.constantFrom('style', 'attribute', 'cdata', 'references'), (text, place) => {
        const escaped = text.replaceAll('"', '&quot;')
        const content = {
          style: `<style>${escaped}</style>`,
          attribute: `<g style="${escaped}"/>`,
          cdata: `<style>${text.slice(0, 5)}<![CDATA[${text.slice(5)}]]></style>`,
          references: `<style>${[...text].map((sign) => `&#${sign.codePointAt(0)};`).join('')}</style>`,
        }[place]
        stripped(svg(content))
      }),
      { numRuns: 1500 },
    )
  })

  test('not even a rule that begins inside of what goes', () => {
    for (const css of [
      "expression(@namespace)image-set('@import",
      'expression(@import)@import',
      'expression(@import',
      'expression()u\\72l((@import',
      'image(var(@import))@import "x"',
    ]) {
      stripped(svg(`<style>${css}</style>`))
    }
  })
})

test('a style that refers to something even then goes as a whole', () => {
  const { text, noted } = stripped(svg("<style>a{image-set(@import);'a}@import</style>"))
  expect(text).toBe(textOf(svg('<style></style>')))
  expect(noted.map(({ code }) => code)).toEqual(['SVG_ACTIVE_CONTENT_REMOVED'])
})

test('nothing but what can act changes, whatever the image', () => {
  fc.assert(
    fc.property(arbitrarySvg, (image) => {
      expect(stripped(image).text).toBe(textOf(image))
    }),
    { numRuns: 200 },
  )
})

describe('without being asked', () => {
  const image = svg('<g onload="a"/><script/><image href="x.png"/>')

  test('baking changes nothing of it, and says what is there', () => {
    const noted: string[] = []
    const baked = bake(image, CREDENTIAL, { onFinding: ({ code }) => noted.push(code) })
    expect(textOf(removeBadge(baked))).toBe(textOf(image))
    expect(noted).toEqual(['SVG_EVENT_HANDLER', 'SVG_SCRIPT', 'SVG_EXTERNAL_REFERENCE'])
    expect(codesOf(baked)).toEqual(noted)
  })

  test('places are those of the file, in its order', () => {
    const { findings } = unbake(utf8(`\ufeff${textOf(svg('<title>校</title><g onload="a"/><script/>'))}`))
    const at = (sign: string) =>
      Buffer.byteLength(`\ufeff${textOf(svg('<title>校</title><g onload="a"/><script/>')).split(sign)[0]}`)
    expect(findings.map(({ params }) => params)).toEqual([
      { name: 'onload', offset: String(at('onload')) },
      { name: '<script>', offset: String(at('<script')) },
    ])
  })
})
