import { inspectImage, removeBadge, unbake } from '@shirushi/bake'
import { describe, expect, test } from 'vitest'
import { memoryAllowedFor } from './fuzz/fuzz.ts'
import { IS_PEAK_KNOWN, leastGrowth } from './fuzz/peak-memory.ts'
import { svg } from './support/make-svg.ts'

/** Large enough for thirty times as much to show beside what the engine takes. */
const SIZE = 2_000_000

const of = (sign: string) => sign.repeat(SIZE / Buffer.byteLength(sign))

describe.skipIf(!IS_PEAK_KNOWN)('an SVG takes memory of four times its size at most', () => {
  test.for([
    ['line ends in an attribute', svg('', ` a="${of('\n')}"`)],
    ['line ends in an address, with a wide letter', svg('校', ` href="${of('\n')}"`)],
    ['line ends in a namespace', svg('', ` xmlns:a="${of('\n')}urn:x"`)],
    ['references in an attribute', svg('', ` a="${of('&lt;')}"`)],
    ['brackets in CDATA', svg(`<![CDATA[${of('] ')}]]>`)],
    ['brackets in CDATA, with a wide letter', svg(`<![CDATA[校${of('] ')}]]>`)],
    ['minus signs in a comment', svg(`<!--${of('- ')}-->`)],
    ['question marks in an instruction', svg(`<?a ${of('? ')}?>`)],
    ['carriage returns in text', svg(of('\r'))],
    ['references in text', svg(of('&lt;'))],
    [
      'references in a badge',
      svg(`<a:assertion xmlns:a="http://openbadges.org">${of('&lt;')}</a:assertion>`),
    ],
    ['carriage returns in what is no reference', svg(`&${of('\r')};`)],
  ] as const)('%s', async ([, image]) => {
    const readAll = () => {
      for (const act of [unbake, removeBadge, inspectImage]) {
        try {
          act(image)
        } catch {}
      }
    }
    expect(await leastGrowth(readAll, 2)).toBeLessThan(memoryAllowedFor(image))
  })
})

test('a long namespace costs its length once, and not once for each attribute', () => {
  const named = Array.from({ length: 20_000 }, (_, index) => ` a:b${index}=""`).join('')
  const image = svg(`<g xmlns:a="${'u'.repeat(500_000)}"${named}/>`)
  const start = process.cpuUsage()
  expect(unbake(image).findings).toEqual([])
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(5000)
})
