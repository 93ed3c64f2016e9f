import { createHash } from 'node:crypto'
import type { BakeFindingCode, UnbakeOptions } from '@shirushi/bake'
import type { DetectedFormat } from '@shirushi/bake/errors'
import { ASSERTION, CREDENTIAL, signed } from '../support/badges.ts'
import { OB2_NAMESPACE, OB3_NAMESPACE, REAL_LIFE, svg, textOf, utf8 } from '../support/make-svg.ts'
import type { CorpusCase, Expectation, ExpectedBadge } from './case.ts'

const OB3 = 'https://www.imsglobal.org/spec/ob/v3p0/#svg-baking'
const OB2 = 'https://www.imsglobal.org/spec/ob/v2p0/baking/'
const XML = 'https://www.w3.org/TR/xml/'
const NAMES = 'https://www.w3.org/TR/xml-names/'
const SVG = 'https://www.w3.org/TR/SVG2/'

const ob2 = ` xmlns:openbadges="${OB2_NAMESPACE}"`
const ob3 = ` xmlns:openbadges="${OB3_NAMESPACE}"`
const BOX = ' viewBox="0 0 90 90"'
const circle = '<circle cx="45" cy="45" r="40" fill="#008080"/>'

const credential = JSON.stringify(CREDENTIAL)
const assertion = JSON.stringify(ASSERTION)
const small = '{"type":["VerifiableCredential","OpenBadgeCredential"],"id":"urn:uuid:1"}'
const [jws, assertionJws] = [signed(CREDENTIAL), signed(ASSERTION)]
const address = 'https://uni.example/awards/1.json'
const legacy =
  '{"uid":"1","recipient":"hanako@student.example","badge":"https://uni.example/1.json","verify":{"type":"hosted","url":"https://uni.example/awards/1.json"},"issuedOn":1335205543}'

/** `]]>` is the one thing that a CDATA section cannot hold. */
const cdata = (text: string) => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`
const element = (content: string, attributes = '') =>
  `<openbadges:credential${attributes}>${content}</openbadges:credential>`
const verify = (text: string) => `<openbadges:credential verify="${text}"/>`
const three = (content: string) => svg(`${content}${circle}`, `${ob3}${BOX}`)
const two = (content: string) => svg(`${content}${circle}`, `${ob2}${BOX}`)

type Place = 'credential content' | 'credential verify' | 'assertion content' | 'assertion verify'

const badge = (text: string, where: Place, more: Partial<ExpectedBadge> = {}): ExpectedBadge => ({
  generation: where.startsWith('credential') ? '3.0' : '2.0',
  form: where.endsWith('verify') ? 'jws' : 'json',
  ...(text.length <= 4096 ? { text } : { textSha256: createHash('sha256').update(text).digest('hex') }),
  where,
  ...more,
})
const read = (badges: readonly ExpectedBadge[], codes: readonly BakeFindingCode[] = []): Expectation => ({
  outcome: 'read',
  badges,
  codes: [...codes].sort(),
})
const found = (text: string, where: Place = 'credential content') => read([badge(text, where)])
const malformed = (offset: number): Expectation => ({ outcome: 'malformed', offset })
const unsupported = (detected: DetectedFormat = 'svg'): Expectation => ({ outcome: 'unsupported', detected })
const limit = (name: string): Expectation => ({ outcome: 'limit', limit: name })

type Row = readonly [
  id: string,
  description: string,
  spec: string,
  bytes: () => Uint8Array,
  expect: Expectation,
  options?: UnbakeOptions,
]

const SOUND: readonly Row[] = [
  ['no-badge', 'An image without a badge', SVG, () => svg(circle, BOX), read([])],
  [
    'ob3-json',
    'A credential of Open Badges 3.0 as CDATA, with Japanese, an emoji and `]]>`',
    OB3,
    () => three(element(cdata(credential))),
    found(credential),
  ],
  [
    'ob3-jwt',
    'A credential of Open Badges 3.0 as compact JWS in `verify`',
    OB3,
    () => three(`<openbadges:credential verify="${jws}"></openbadges:credential>`),
    found(jws, 'credential verify'),
  ],
  [
    'ob2-json',
    'An assertion of Open Badges 2.0 as CDATA, with its address beside it',
    OB2,
    () => two(`<openbadges:assertion verify="${address}">${cdata(assertion)}</openbadges:assertion>`),
    found(assertion, 'assertion content'),
  ],
  [
    'ob2-jws',
    'A signed assertion of Open Badges 2.0',
    OB2,
    () => two(`<openbadges:assertion verify="${assertionJws}"/>`),
    found(assertionJws, 'assertion verify'),
  ],
  [
    'ob1-json',
    'An assertion of Open Badges 1.0',
    OB2,
    () => two(`<openbadges:assertion>${cdata(legacy)}</openbadges:assertion>`),
    read([badge(legacy, 'assertion content', { generation: '1.x' })]),
  ],
  [
    'ob2-address',
    'Only the address of an assertion',
    OB2,
    () => two(`<openbadges:assertion verify="${address}"></openbadges:assertion>`),
    read([badge(address, 'assertion verify', { generation: null, form: 'url' })], ['BADGE_IS_ADDRESS']),
  ],
  [
    'layout',
    'White space around the CDATA section, as in the example of the specification',
    OB3,
    () =>
      three(
        `\n  <openbadges:credential>\n    <![CDATA[\n      ${small}\n    ]]>\n  </openbadges:credential>\n`,
      ),
    found(`\n      ${small}\n    `),
  ],
  [
    'inkscape',
    'The layout of Inkscape',
    OB3,
    () => realLife('as Inkscape writes it', element(cdata(small))),
    found(small),
  ],
  [
    'illustrator',
    'The layout of Illustrator, with line ends of Windows',
    OB3,
    () => realLife('as Illustrator writes it', verify(jws)),
    found(jws, 'credential verify'),
  ],
  [
    'byte-order-mark',
    'A byte order mark before the XML declaration',
    XML,
    () => utf8(`\ufeff<?xml version="1.0" encoding="UTF-8"?>\n${textOf(three(element(cdata(credential))))}`),
    found(credential),
  ],
  [
    'ascii',
    'ASCII, with every other letter as a reference',
    XML,
    () =>
      utf8(
        `<?xml version="1.0" encoding="US-ASCII"?>${textOf(three(element('{"type":["VerifiableCredential"],"name":"&#x6821;&#127891;"}')))}`,
      ),
    read(
      [badge('{"type":["VerifiableCredential"],"name":"校🎓"}', 'credential content')],
      ['SVG_BADGE_NOT_CDATA'],
    ),
  ],
  [
    'xml-1-1',
    'A declaration of XML 1.1, which is read as 1.0',
    XML,
    () => utf8(`<?xml version="1.1"?>${textOf(three(element(cdata(small))))}`),
    found(small),
  ],
]

const MARKUP: readonly Row[] = [
  [
    'prefix-other',
    'Another prefix',
    NAMES,
    () => svg(`<印:credential 印:x="" verify="${jws}"/>${circle}`, ` xmlns:印="${OB3_NAMESPACE}"`),
    found(jws, 'credential verify'),
  ],
  [
    'prefix-none',
    'The namespace as the default one',
    NAMES,
    () => svg(`<credential xmlns="${OB3_NAMESPACE}">${cdata(small)}</credential>${circle}`),
    found(small),
  ],
  [
    'prefix-local',
    'A prefix that is declared where it is used',
    NAMES,
    () => svg(`<b:credential verify="${jws}" xmlns:b="${OB3_NAMESPACE}"/>`),
    found(jws, 'credential verify'),
  ],
  [
    'prefix-redeclared',
    'A prefix that means something else outside',
    NAMES,
    () => svg(`<openbadges:x/><g${ob3}>${verify(jws)}</g>`, ' xmlns:openbadges="urn:x"'),
    found(jws, 'credential verify'),
  ],
  [
    'prefix-misleading',
    'The usual prefix for another namespace: no badge',
    NAMES,
    () => svg(verify(jws), ' xmlns:openbadges="urn:x"'),
    read([]),
  ],
  ['in-defs', 'A badge in <defs>', SVG, () => three(`<defs>${element(cdata(small))}</defs>`), found(small)],
  [
    'in-metadata',
    'A badge in <metadata>',
    SVG,
    () => three(`<metadata>${element(cdata(small))}</metadata>`),
    found(small),
  ],
  [
    'last',
    'A badge behind everything else',
    OB3,
    () => svg(`${circle}<!-- <g/> -->${element(cdata(small))}\n`, ob3),
    found(small),
  ],
  ['in-comment', 'A badge in a comment: none', XML, () => three(`<!-- ${verify(jws)} -->`), read([])],
  [
    'in-cdata',
    'A badge in a CDATA section: none',
    XML,
    () => three(`<desc><![CDATA[${verify(jws)}]]></desc>`),
    read([]),
  ],
  [
    'cdata-sections',
    'Text in several CDATA sections',
    XML,
    () =>
      three(
        element(
          `<![CDATA[${small.slice(0, 9)}]]><![CDATA[${small.slice(9, 30)}]]><![CDATA[${small.slice(30)}]]>`,
        ),
      ),
    found(small),
  ],
  [
    'cdata-comments',
    'A comment and an instruction between two sections',
    XML,
    () => three(element(`<![CDATA[${small.slice(0, 9)}]]><!-- { --><?x {?><![CDATA[${small.slice(9)}]]>`)),
    found(small),
  ],
  [
    'escaped',
    'Escaped text instead of CDATA',
    OB3,
    () => three(element(small.replaceAll('"', '&quot;'))),
    read([badge(small, 'credential content')], ['SVG_BADGE_NOT_CDATA']),
  ],
  [
    'references',
    'Every character as a reference',
    XML,
    () =>
      three(
        element(
          [...small]
            .map(
              (sign, at) =>
                `&#${at % 2 === 0 ? 'x' : ''}${(sign.codePointAt(0) ?? 0).toString(at % 2 === 0 ? 16 : 10)};`,
            )
            .join(''),
        ),
      ),
    read([badge(small, 'credential content')], ['SVG_BADGE_NOT_CDATA']),
  ],
  [
    'half-escaped',
    'Half CDATA, half escaped',
    XML,
    () => three(element(`${small.slice(0, 9).replaceAll('"', '&#34;')}${cdata(small.slice(9))}`)),
    found(small),
  ],
  [
    'line-ends',
    'Line ends of Windows in the text, which XML reads as line feeds',
    XML,
    () => three(element(cdata(small.replaceAll(',', ',\r\n').replaceAll('{', '{\r')))),
    found(small.replaceAll(',', ',\n').replaceAll('{', '{\n')),
  ],
  [
    'carriage-return',
    'A carriage return as a reference, which stays one',
    XML,
    () => three(element(`<![CDATA[${small.slice(0, 1)}]]>&#13;<![CDATA[${small.slice(1)}]]>`)),
    found(`{\r${small.slice(1)}`),
  ],
  [
    'verify-lines',
    'An attribute over several lines, in single quotes',
    XML,
    () => three(`<openbadges:credential\r\n\tverify\r\n=\r\n'\r\n${jws}\r\n'\r\n/>`),
    found(jws, 'credential verify'),
  ],
  [
    'verify-references',
    'A signed text with references',
    XML,
    () => three(verify(jws.replaceAll('.', '&#x2E;'))),
    found(jws, 'credential verify'),
  ],
]

const SEVERAL: readonly Row[] = [
  [
    'two-alike',
    'The same badge twice',
    OB3,
    () => three(verify(jws) + verify(jws)),
    read([badge(jws, 'credential verify'), badge(jws, 'credential verify')], ['BADGE_SEVERAL']),
  ],
  [
    'two-generations',
    'A badge of each generation',
    OB3,
    () => three(`${verify(jws)}<o:assertion xmlns:o="${OB2_NAMESPACE}" verify="${assertionJws}"/>`),
    read([badge(jws, 'credential verify'), badge(assertionJws, 'assertion verify')], ['BADGE_SEVERAL']),
  ],
  [
    'two-nested',
    'A badge inside another',
    OB3,
    () => three(element(verify(jws), ` verify="${jws}"`)),
    read(
      [badge(jws, 'credential verify'), badge(jws, 'credential verify')],
      ['BADGE_SEVERAL', 'SVG_BADGE_HOLDS_ELEMENTS'],
    ),
  ],
  [
    'two-in-one',
    'A badge in the text, another in `verify`',
    OB3,
    () => three(element(cdata(small), ` verify="${jws}"`)),
    read([badge(small, 'credential content'), badge(jws, 'credential verify')], ['BADGE_SEVERAL']),
  ],
  [
    'two-by-address',
    'An assertion beside the address of another',
    OB2,
    () =>
      two(`<openbadges:assertion verify="https://evil.example/1">${cdata(assertion)}</openbadges:assertion>`),
    read(
      [
        badge(assertion, 'assertion content'),
        badge('https://evil.example/1', 'assertion verify', { generation: null, form: 'url' }),
      ],
      ['BADGE_SEVERAL', 'BADGE_IS_ADDRESS'],
    ),
  ],
]

const BROKEN_BADGE: readonly Row[] = [
  [
    'empty',
    'An element with nothing in it',
    OB3,
    () => three(element('\n', ' verify=""')),
    read([], ['SVG_BADGE_EMPTY']),
  ],
  [
    'not-json',
    'Text that is no badge',
    OB3,
    () => three(element(cdata('{"type":'))),
    read(
      [badge('{"type":', 'credential content', { generation: null, form: 'unknown' })],
      ['BADGE_FORM_UNKNOWN'],
    ),
  ],
  [
    'mislabelled',
    'A credential where an assertion belongs',
    OB3,
    () => two(`<openbadges:assertion verify="${jws}"/>`),
    read([badge(jws, 'assertion verify', { generation: '3.0' })], ['BADGE_MISLABELLED']),
  ],
  [
    'mixed-names',
    'The element of 2.0 in the namespace of 3.0',
    OB3,
    () => three(`<openbadges:assertion verify="${jws}"/>`),
    read([badge(jws, 'assertion verify', { generation: '3.0' })], ['SVG_BADGE_ELEMENT_MIXED']),
  ],
  [
    'elements-inside',
    'Elements inside the text',
    OB3,
    () => three(element(`${cdata(small.slice(0, 9))}<g>x</g>${cdata(small.slice(9))}`)),
    read([badge(small, 'credential content')], ['SVG_BADGE_HOLDS_ELEMENTS']),
  ],
  [
    'no-svg-namespace',
    'An SVG without its namespace',
    SVG,
    () => utf8(`<svg${ob3}>${verify(jws)}</svg>`),
    read([badge(jws, 'credential verify')], ['SVG_NAMESPACE_MISSING']),
  ],
  [
    'prototype',
    'Names that mean something in JavaScript',
    OB3,
    () =>
      three(
        element(
          cdata('{"type":["VerifiableCredential"],"__proto__":{"x":1}}'),
          ' __proto__="" constructor=""',
        ),
      ),
    found('{"type":["VerifiableCredential"],"__proto__":{"x":1}}'),
  ],
]

/** An image with a badge, in which something can act. */
const active = (id: string, description: string, content: string, codes: readonly BakeFindingCode[]): Row => [
  `active-${id}`,
  description,
  SVG,
  () => svg(`${verify(jws)}${content}${circle}`, `${ob3}${BOX} xmlns:xlink="http://www.w3.org/1999/xlink"`),
  read([badge(jws, 'credential verify')], codes),
]

const ACTIVE: readonly Row[] = [
  active('script', 'A script', '<script>alert(1)</script>', ['SVG_SCRIPT']),
  active(
    'script-cdata',
    'A script in CDATA',
    '<script type="text/ecmascript"><![CDATA[alert("</script>")]]></script>',
    ['SVG_SCRIPT'],
  ),
  active('handler', 'A handler of an event', '<g onload="alert(1)"/>', ['SVG_EVENT_HANDLER']),
  active(
    'javascript',
    'Code in place of an address, in disguise',
    '<a xlink:href=" jAva&#9;script&#58;alert(1)"><g/></a>',
    ['SVG_SCRIPT_ADDRESS'],
  ),
  active(
    'page',
    'A page inside',
    '<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>',
    ['SVG_EMBEDDED_CONTENT'],
  ),
  active(
    'frame',
    'A frame with a handler',
    '<iframe xmlns="http://www.w3.org/1999/xhtml" src="https://evil.example/" onload="x"/>',
    ['SVG_EMBEDDED_CONTENT', 'SVG_EXTERNAL_REFERENCE', 'SVG_EVENT_HANDLER'],
  ),
  active('data-html', 'A page in an address', '<a href="data:text/html,x"/>', ['SVG_EMBEDDED_DOCUMENT']),
  active('data-svg', 'An SVG in an address', '<use href="data:image/svg+xml,&lt;svg/>#x"/>', [
    'SVG_EMBEDDED_DOCUMENT',
  ]),
  active('image', 'A picture of another host', '<image xlink:href="https://track.example/1.png"/>', [
    'SVG_EXTERNAL_REFERENCE',
  ]),
  active(
    'import',
    'An imported style sheet, with escapes',
    '<style>@\\69mport "https://evil.example/x.css";</style>',
    ['SVG_EXTERNAL_REFERENCE'],
  ),
  active('style', 'An address in a style', '<g style="filter:u\\72l(//evil.example/x#y)"/>', [
    'SVG_EXTERNAL_REFERENCE',
  ]),
  active(
    'stylesheet',
    'A style sheet by an instruction',
    '<?xml-stylesheet href="https://evil.example/x.xsl" type="text/xsl"?>',
    ['SVG_EXTERNAL_REFERENCE'],
  ),
  active('set', 'An animation of a link', '<a><set attributeName="href" to="javascript:alert(1)"/></a>', [
    'SVG_LINK_ANIMATED',
  ]),
  active(
    'none',
    'Words that only look like it',
    '<text class="script">javascript:alert(1) @import "x"; url(https://x.example)</text><image href="data:image/png;base64,iVBORw0KGgo="/><use href="#a"/>',
    [],
  ),
]

const image = textOf(three(verify(jws)))
const inEncoding = (name: string) => `<?xml version="1.0" encoding="${name}"?>${image}`
const utf16 = (text: string) => Buffer.from(text, 'utf16le')

const REFUSED: readonly Row[] = [
  [
    'utf-16le',
    'UTF-16, little end first',
    OB3,
    () => Uint8Array.from(utf16(`\ufeff${inEncoding('UTF-16')}`)),
    unsupported(),
  ],
  [
    'utf-16be',
    'UTF-16, big end first',
    OB3,
    () => Uint8Array.from(utf16(`\ufeff${inEncoding('UTF-16')}`).swap16()),
    unsupported(),
  ],
  [
    'utf-16-unmarked',
    'UTF-16 without a byte order mark',
    OB3,
    () => Uint8Array.from(utf16(image)),
    unsupported(),
  ],
  [
    'shift-jis',
    'Shift_JIS, with 印',
    OB3,
    () =>
      Uint8Array.from(
        Buffer.from(inEncoding('Shift_JIS').replace('</svg>', '<desc>\x88\xf3</desc></svg>'), 'latin1'),
      ),
    unsupported(),
  ],
  [
    'iso-8859-1',
    'ISO-8859-1, with é',
    OB3,
    () =>
      Uint8Array.from(
        Buffer.from(inEncoding('ISO-8859-1').replace('</svg>', '<desc>\xe9</desc></svg>'), 'latin1'),
      ),
    unsupported(),
  ],
  [
    'doctype',
    'The document type of SVG 1.1',
    XML,
    () =>
      utf8(
        `<?xml version="1.0"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n${image}`,
      ),
    unsupported(),
  ],
  [
    'entity-bomb',
    'Entities that grow a thousand times with each level',
    XML,
    () =>
      utf8(
        `<!DOCTYPE svg [<!ENTITY a "${'ha'.repeat(10)}">${['b', 'c', 'd', 'e', 'f'].map((name, at) => `<!ENTITY ${name} "${`&${'abcde'[at]};`.repeat(10)}">`).join('')}]>${image.replace('</svg>', '&f;</svg>')}`,
      ),
    unsupported(),
  ],
  [
    'entity-external',
    'An entity of another file',
    XML,
    () => utf8(`<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>${textOf(three(element('&x;')))}`),
    unsupported(),
  ],
  [
    'entity-parameter',
    'An entity that loads a document type',
    XML,
    () => utf8(`<!DOCTYPE svg [<!ENTITY % x SYSTEM "https://evil.example/x.dtd">%x;]>${image}`),
    unsupported(),
  ],
  ['entity-undefined', 'An entity that nobody defined', XML, () => utf8('<svg>&nbsp;</svg>'), malformed(11)],
  [
    'not-utf-8',
    'A byte that is not UTF-8',
    XML,
    () => Uint8Array.from([...utf8('<svg>'), 0xff, ...utf8('</svg>')]),
    malformed(5),
  ],
  [
    'surrogate',
    'Half of a character, encoded',
    XML,
    () => Uint8Array.from([...utf8('<svg>'), 0xed, 0xa0, 0x80, ...utf8('</svg>')]),
    malformed(5),
  ],
  ['not-closed', 'An image that breaks off', XML, () => utf8('<svg><g>'), malformed(8)],
  ['two-roots', 'Two roots', XML, () => utf8('<svg/><svg/>'), malformed(11)],
  [
    'prefix-undeclared',
    'The usual prefix without a declaration',
    NAMES,
    () => svg('<openbadges:credential/>'),
    malformed(64),
  ],
  ['null', 'A reference to the character 0', XML, () => utf8('<svg>&#0;</svg>'), malformed(9)],
  [
    'page',
    'A page with an SVG inside',
    SVG,
    () => utf8(`<!DOCTYPE html><html><body>${image}</body></html>`),
    unsupported('html'),
  ],
  ['feed', 'Other XML', SVG, () => utf8('<?xml version="1.0"?><rss version="2.0"/>'), unsupported('xml')],
]

const deep = (depth: number) => three(`${'<g>'.repeat(depth - 2)}${verify(jws)}${'</g>'.repeat(depth - 2)}`)
const largest = `${small.slice(0, -1)},"padding":"${'x'.repeat(2 * 1024 * 1024 - small.length - 13)}"}`

const LARGE: readonly Row[] = [
  [
    'deep',
    'As many elements inside each other as are read',
    XML,
    () => deep(256),
    found(jws, 'credential verify'),
  ],
  ['too-deep', 'One more', XML, () => deep(257), limit('xmlDepth')],
  ['deep-100000', '100,000 elements inside each other', XML, () => deep(100_000), limit('xmlDepth')],
  [
    'badge-2-mib',
    'The largest badge that is read',
    OB3,
    () => three(element(cdata(largest))),
    found(largest),
  ],
  [
    'badge-too-large',
    'One byte more',
    OB3,
    () => three(element(cdata(largest.replace('x', 'xx')))),
    limit('badgeSize'),
  ],
  [
    'many-elements',
    'More elements than are read',
    XML,
    () => three('<g/>'.repeat(1_000_000)),
    limit('xmlNodes'),
  ],
  [
    'many-attributes',
    '100,000 attributes',
    XML,
    () => svg(verify(jws), ob3 + Array.from({ length: 100_000 }, (_, at) => ` a${at}=""`).join('')),
    found(jws, 'credential verify'),
  ],
  [
    'few-parts',
    'A limit that the caller set',
    XML,
    () => three(verify(jws)),
    limit('xmlNodes'),
    { limits: { xmlNodes: 3 } },
  ],
]

/** An image of a program, with a badge directly behind the start of its root. */
function realLife(name: string, content: string): Uint8Array {
  const text = textOf(REAL_LIFE[name] ?? svg())
  const end = text.indexOf('>', text.indexOf('<svg'))
  return utf8(`${text.slice(0, end)}${ob3}>${content}${text.slice(end + 1)}`)
}

/** Every case of the corpus that is an SVG. */
export const SVG_CASES: readonly CorpusCase[] = [
  ...SOUND,
  ...MARKUP,
  ...SEVERAL,
  ...BROKEN_BADGE,
  ...ACTIVE,
  ...REFUSED,
  ...LARGE,
].map(([id, description, spec, bytes, expect, options = {}]) => ({
  id,
  format: 'svg',
  description,
  spec,
  bytes,
  readings: [{ options, expect }],
}))
