import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { completeLimits } from '../src/limits.ts'
import { readText, readValue } from '../src/svg/markup-text.ts'
import type { SvgWatcher } from '../src/svg/svg-watcher.ts'
import { walkSvg } from '../src/svg/walk-svg.ts'
import { arbitrarySvg } from './support/arbitrary-svg.ts'
import { REAL_LIFE, svg, textOf } from './support/make-svg.ts'

/** What is told of an SVG in order: names, values and texts. */
type Told = readonly (readonly string[])[]

/** What `readValue` leaves out. */
const BLANK_BEFORE = /^[ \t\r\n]+/

/** As the parser itself tells it, when it is given the whole. */
function toldByParser(image: Uint8Array): Told {
  const told: string[][] = []
  const parser = new SaxesParser({ xmlns: true, defaultXMLVersion: '1.0', forceXMLVersion: true })
  let depth = 0
  parser.on('opentag', ({ name, attributes }) => {
    depth++
    told.push([
      'opened',
      name,
      ...Object.values(attributes).flatMap((one) => [one.name, one.value.replace(BLANK_BEFORE, '')]),
    ])
  })
  parser.on('closetag', ({ name }) => {
    depth--
    told.push(['closed', name])
  })
  parser.on('text', (text) => depth > 0 && told.push(['plain', text]))
  parser.on('cdata', (text) => told.push(['cdata', text]))
  parser.on('processinginstruction', ({ target }) => told.push(['instruction', target]))
  parser.write(textOf(image).replace(/^\ufeff/, '')).close()
  return told
}

/** As it is read piece by piece, with values and texts read from their places. */
function toldByWalk(image: Uint8Array): Told {
  const told: string[][] = []
  const source = textOf(image).replace(/^\ufeff/, '')
  const all = Number.POSITIVE_INFINITY
  const watcher: SvgWatcher = {
    opened({ name, attributes, start, end }) {
      expect(source.slice(start, end)).toMatch(/^<[^!?/][^<]*>$/)
      const values = attributes.flatMap((one) => [
        one.name,
        readValue(source, one, all).replace(BLANK_BEFORE, ''),
      ])
      told.push(['opened', name, ...values])
    },
    closed: ({ element }) => told.push(['closed', element.name]),
    text: (range, kind, parent) => parent && told.push([kind, readText(source, range, kind, all)]),
    instruction: (target, { start, end }) => {
      expect(source.slice(start, end).startsWith(`<?${target}`)).toBe(true)
      told.push(['instruction', target])
    },
  }
  walkSvg(image, completeLimits(), [watcher])
  return told
}

describe('an SVG that is read piece by piece is told of as by the parser', () => {
  test('files as programs write them', () => {
    for (const image of Object.values(REAL_LIFE)) expect(toldByWalk(image)).toEqual(toldByParser(image))
  })

  test('whatever the file', () => {
    fc.assert(
      fc.property(arbitrarySvg, (image) => {
        expect(toldByWalk(image)).toEqual(toldByParser(image))
      }),
    )
  })

  const signs = ['\n', '\r\n', '\r', '\t', '&lt;', '&#x1f393;', '] ', '- ', '校', '🎓', 'x', ' '] as const
  const places: readonly ((signs: string) => string)[] = [
    (text) => text,
    (text) => `<![CDATA[${text}]]>`,
    (text) => `<!--${text}-->`,
    (text) => `<?a ${text}?>`,
    (text) => `<g a="${text}"/>`,
    (text) => `<g xmlns:a="${text}urn:x"/>`,
    (text) => `<g ${text.replaceAll(/[^ \t\r\n]/g, ' ')} a="b"/>`,
    (text) => `<g><${'a'.repeat(text.length)} b="c"/></g>`,
  ]

  test('wherever the pieces are cut', () => {
    const size = fc.tuple(fc.constantFrom(64, 8192, 16_384, 32_768), fc.integer({ min: -90, max: 10 }))
    fc.assert(
      fc.property(
        size,
        fc.constantFrom(...signs),
        fc.constantFrom(...places),
        fc.constantFrom(...signs),
        (...drawn) => {
          const [[about, difference], sign, place, rest] = drawn
          const run = sign.repeat(Math.max(1, Math.ceil((about + difference) / sign.length)))
          const image = svg(`${place(run + rest)}<g a="1">b</g>`)
          expect(toldByWalk(image)).toEqual(toldByParser(image))
        },
      ),
      { numRuns: 300 },
    )
  })
})

test.for([
  ['an empty namespace', '', /undefine/],
  ['the namespace of declarations', 'http://www.w3.org/2000/xmlns/', /assign/],
  ['the namespace of XML', 'http://www.w3.org/XML/1998/namespace', /namespace/],
] as const)(
  'what may not be declared may not stand behind white space, either: %s',
  ([, namespace, reason]) => {
    for (const size of [0, 100, 16_330, 16_340, 16_350, 40_000]) {
      for (const behind of ['', ' '.repeat(20_000)]) {
        const image = svg(`<g xmlns:a="${' '.repeat(size)}${namespace}${behind}"/>`)
        expect(() => walkSvg(image, completeLimits(), [])).toThrow(reason)
      }
    }
  },
)
