import fc from 'fast-check'
import { OB2_NAMESPACE, OB3_NAMESPACE, utf8 } from './make-svg.ts'

const blank = fc.constantFrom(' ', '\n', '\r\n', '\t', '  ')
const gap = fc.constantFrom('', '', ' ', '\n', '\r\n\t')

/** Text that is well-formed wherever it stands, with what markup is made of among it. */
const characters = fc.string({
  unit: fc.constantFrom(
    'a',
    'あ',
    '🎓',
    'é',
    ' ',
    '\n',
    '\r\n',
    '&amp;',
    '&#x3c;',
    '&#13;',
    // Alone, it would make `]]>` of two brackets before it.
    ' >',
    ']',
    '/',
    '\u2028',
  ),
  maxLength: 12,
})
const cdata = characters.map((text) => `<![CDATA[<b>&${text.replaceAll(']', '')}]]>`)
const comment = characters.map((text) => `<!-- <svg> ${text} -->`)
const instruction = characters.map((text) => `<?note <svg> ${text}?>`)

const quoted = fc
  .tuple(characters, fc.constantFrom(`"`, `'`))
  .map(([text, quote]) => `${quote}${text.replaceAll(/["'<]/g, '')}${quote === '"' ? "'" : '"'}${quote}`)

const NAMES = ['g', 'path', 'title', 'a', 'metadata', 'デザイン', 'openbadges:note', 'x:y'] as const
const ATTRIBUTES = ['id', 'class', 'd', 'data-x', 'openbadges:mark', 'x:z', 'xml:space2'] as const

/** Prefixes are declared where they are used, so that a name can stand anywhere. */
const declarations = fc.constantFrom(
  ...['urn:a', OB2_NAMESPACE, OB3_NAMESPACE].map((uri) => ` xmlns:openbadges="${uri}" xmlns:x='urn:x'`),
)

const attributes = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...ATTRIBUTES), quoted, blank, gap), {
    selector: ([name]) => name,
    maxLength: 4,
  })
  .map((all) =>
    all.map(([name, value, before, around]) => `${before}${name}${around}=${around}${value}`).join(''),
  )

const { node } = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.oneof(characters, cdata, comment, instruction),
    fc
      .tuple(
        fc.constantFrom(...NAMES),
        declarations,
        attributes,
        gap,
        fc.array(tie('node'), { maxLength: 3 }),
        fc.boolean(),
      )
      .map(([name, declared, written, space, content, isEmpty]) =>
        isEmpty
          ? `<${name}${declared}${written}${space}/>`
          : `<${name}${declared}${written}${space}>${content.join('')}</${name}${space}>`,
      ),
  ),
}))

const prolog = fc
  .tuple(
    fc.constantFrom('', '\ufeff'),
    fc.constantFrom(
      '',
      '<?xml version="1.0"?>',
      "<?xml version='1.1' encoding='utf-8' standalone='yes' ?>\r\n",
    ),
    fc.array(fc.oneof(comment, instruction, gap), { maxLength: 3 }),
  )
  .map(([mark, declaration, others]) => `${mark}${declaration}${others.join('')}`)

const root = fc
  .record({
    prefix: fc.constantFrom('', '', 's:'),
    declared: fc.constantFrom(
      '',
      '',
      ` xmlns:openbadges="${OB2_NAMESPACE}"`,
      ` xmlns:openbadges="${OB3_NAMESPACE}"`,
      ` xmlns:openbadges='urn:a'`,
    ),
    isDeclaredFirst: fc.boolean(),
    written: attributes.map((text) => text.replaceAll(/(openbadges|x):/g, '$1-')),
    space: gap,
    content: fc.option(fc.array(node, { maxLength: 4 })),
  })
  .map(({ prefix, declared, isDeclaredFirst, written, space, content }) => {
    const own = ` xmlns${prefix === '' ? '' : ':s'}="http://www.w3.org/2000/svg"`
    const tag = `${prefix}svg${isDeclaredFirst ? declared + own : own + declared}${written}${space}`
    return content === null ? `<${tag}/>` : `<${tag}>${content.join('')}</${prefix}svg${space}>`
  })

/** Any SVG without a badge, in every way of writing that XML allows. */
export const arbitrarySvg: fc.Arbitrary<Uint8Array> = fc
  .tuple(prolog, root, fc.array(fc.oneof(comment, instruction, gap), { maxLength: 2 }))
  .map((parts) => utf8(parts.flat().join('')))
