import { LARGE_SIZE, timesToGrow } from './grow.ts'
import { mutate } from './mutate.ts'

type Random = () => number

/** Tags, CDATA sections, comments, and the text between them. */
const PART = /<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<[^>]*>|[^<]+/g

/** What can stand anywhere among the attributes of a tag. */
const ATTRIBUTES = [
  ' onload="x"',
  " href='javascript:x'",
  ' style="fill:url(x.svg#y);b:url(&quot;z&quot;)"',
  ' xmlns:openbadges="urn:x"',
  ' xmlns:openbadges="http://openbadges.org"',
  ' xmlns:b="https://purl.imsglobal.org/ob/v3p0"',
  ' xmlns=""',
  ' xmlns="http://www.w3.org/1999/xhtml"',
  ' verify="a.b.c"',
  " verify\n=\r\n'https://uni.example/awards/1.json' ",
  ' xml:base="//x.example"',
]

/** What can stand in a style very often. */
const CSS = [
  'a{',
  'url(',
  '/*',
  "'",
  '\\',
  'a{b:c}',
  '@import "x";',
  'image-set(',
  ')',
  ' ',
  '\\75',
  '--a:url(x);',
] as const

/** What can stand anywhere between tags. */
const CONTENT = [
  '<script>x</script>',
  '<style>@import "a";@im<![CDATA[port url(b);]]>c{d:u\\72l(e)}</style>',
  '<style>a{b:image-set("c" 1x, var(--d))}/* </style>',
  '<g xmlns:openbadges="http://openbadges.org"><openbadges:assertion>{}</openbadges:assertion></g>',
  '<b:credential xmlns:b="https://purl.imsglobal.org/ob/v3p0" verify="a.b.c"/>',
  '<set attributeName="href" to="x"/>',
  '<?xml-stylesheet <?x?>',
  '<!-- <svg> -->',
  '&amp;&#13;&#x10ffff;',
  '\r\n\u2028校🎓',
  '<![CDATA[]]>',
  ']]',
  ']]<script/><o:assertion xmlns:o="http://openbadges.org"/>>',
]

/**
 * Damages the markup of an SVG so that it often stays well-formed: parts are added, copied, moved or left out
 * whole, so that the damage is met by the code that looks for badges and not by the parser.
 */
export function mutateMarkup(image: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
  const parts = Buffer.from(image).toString('utf8').match(PART) ?? []
  const below = (end: number) => Math.floor(random() * end)
  const donors = Buffer.from(other).toString('utf8').match(PART) ?? []
  const pick = (from: readonly string[]) => from[below(from.length)] ?? ''
  for (let times = 1 + below(4); times > 0; times--) {
    const [at, kind] = [below(parts.length), random()]
    const part = parts[at] ?? ''
    const isTag = /^<[^!?/]/.test(part)
    if (isTag && kind < 0.4) parts[at] = part.replace(/(?=\s|\/?>)/, () => pick(ATTRIBUTES))
    else if (kind < 0.7) parts.splice(at + 1, 0, pick(CONTENT))
    else if (isTag && kind < 0.8) parts[at] = part.replace(/\s*>$/, ' >').replace(/ ?\/ >$/, '/>')
    else if (kind < 0.85) parts.splice(at, 0, part)
    else if (kind < 0.9) parts.splice(below(parts.length), 0, ...parts.splice(at, 1))
    else if (kind < 0.95) parts.splice(at, 0, pick(donors))
    else return mutate(Buffer.from(parts.join('')), other, random)
  }
  return Uint8Array.from(Buffer.from(parts.join('')))
}

/** Makes an SVG large by one part, or one thing inside a tag, that is there very often. */
export function growMarkup(image: Uint8Array, random: Random): Uint8Array {
  const parts = Buffer.from(image).toString('utf8').match(PART) ?? []
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? ''
  const at = Math.floor(random() * parts.length)
  const repeat = (text: string) => text.repeat(timesToGrow(text.length))
  const grown = [
    () => repeat(pick(CONTENT)),
    () => repeat(parts[at] ?? ''),
    () => `<style>${repeat(pick(CSS))}</style>`,
    () => `<a style="${repeat(pick(CSS))}" href="${repeat(pick(CSS))}"/>`,
    () => Array.from({ length: timesToGrow(24) }, (_, index) => `<g xmlns:p${index}="urn:x"/>`).join(''),
    () => `<a ${Array.from({ length: timesToGrow(12) }, (_, index) => `a${index}="x"`).join(' ')}/>`,
    () => `${repeat('<g>')}${repeat('</g>')}`,
  ][Math.floor(random() * 7)]
  parts.splice(at + 1, 0, grown?.() ?? '')
  return Uint8Array.from(Buffer.from(parts.join('')))
}

/** What a parser may read by the piece: ends of lines, references, and what could be the end of a part. */
const SIGNS = ['\n', '\r', '\r\n', '\t', '&lt;', '&#65;', '] ', ']', '- ', '? ', '校\r', '🎓'] as const

/** Where each of them may stand, very often. */
const PLACES: readonly ((signs: string) => string)[] = [
  (signs) => signs,
  (signs) => `<![CDATA[${signs}]]>`,
  (signs) => `<!--${signs}-->`,
  (signs) => `<?a ${signs}?>`,
  (signs) => `<g a="${signs}"/>`,
  (signs) => `<g href="${signs}"/>`,
  (signs) => `<g xmlns:a="${signs}urn:x"/>`,
  (signs) => `<style>a{b:url(c)}${signs}</style>`,
  (signs) => `<o:assertion xmlns:o="http://openbadges.org" verify="${signs}">${signs}</o:assertion>`,
]

/** Makes an SVG so large by one sign that what a parser keeps of each would show. */
export function growSigns(image: Uint8Array, random: Random): Uint8Array {
  const pick = <Item>(from: readonly Item[]) => from[Math.floor(random() * from.length)]
  const sign = pick(SIGNS) ?? ''
  const signs = sign.repeat(timesToGrow(Buffer.byteLength(sign), LARGE_SIZE))
  const parts = Buffer.from(image).toString('utf8').match(PART) ?? []
  const root = parts.findIndex((part) => /^<[^!?]/.test(part))
  parts.splice(root + 1, 0, pick(PLACES)?.(signs) ?? '')
  return Uint8Array.from(Buffer.from(parts.join('')))
}
