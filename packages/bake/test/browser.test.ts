import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { bake, inspectImage, unbake } from '@shirushi/bake'
import { BROWSER, BROWSER_SKIPPED, openPage, type Pixels, type TestPage } from 'shirushi-testing/browser'
import { beforeAll, describe, expect, test } from 'vitest'
import { ASSERTION, BADGE_TEXTS, CREDENTIAL } from './support/badges.ts'
import { OB2_NAMESPACE, OB3_NAMESPACE, REAL_LIFE, svg } from './support/make-svg.ts'
import { DRAWINGS, PICTURES } from './support/pictures.ts'

type Bake = typeof import('@shirushi/bake')

const PICTURE = PICTURES['red, green, blue and opacity'] ?? new Uint8Array(0)
const DRAWING = DRAWINGS['gradients'] ?? new Uint8Array(0)

// Only CI is sure to have built what is there before the tests run.
const isBuilt = process.env['CI'] !== undefined && existsSync(join(import.meta.dirname, '../dist/index.js'))

const ENTRIES = [
  { what: 'our sources', conditions: ['@shirushi/source'], isThere: true },
  { what: 'what is published', conditions: [], isThere: isBuilt },
]

for (const { what, conditions, isThere } of ENTRIES) {
  const skipped = BROWSER_SKIPPED || (isThere ? '' : ' (skipped: built in CI)')
  describe.skipIf(skipped !== '')(`in a browser, from ${what}${skipped}`, () => {
    let page: TestPage<Bake>

    beforeAll(async () => {
      page = await openPage<Bake>({ entry: '@shirushi/bake', from: import.meta.dirname, conditions })
      return page.close
    })

    const rows = Object.entries(BADGE_TEXTS).flatMap(([which, text]) => [
      [`${which} in a picture`, PICTURE, text] as const,
      [`${which} in a drawing`, DRAWING, text] as const,
    ])

    test.for(rows)('%s goes in and out as it does in Node', async ([, image, text]) => {
      const baked = await page.call('bake', image, text)
      expect(Buffer.compare(baked, bake(image, text))).toBe(0)
      const result = await page.call('unbake', baked, { checksums: 'all' })
      expect(result).toEqual(unbake(baked, { checksums: 'all' }))
      expect(result.found.map((badge) => badge.text)).toEqual([text])
      expect((await page.call('unbakeStream', [baked])).found).toEqual(result.found)
      expect(Buffer.compare(await page.call('removeBadge', baked), image)).toBe(0)
      expect(await page.call('inspectImage', baked)).toEqual(inspectImage(baked))
    })

    test('damage and refusals are told as in Node', async () => {
      const baked = bake(PICTURE, CREDENTIAL)
      const damaged = baked.map((byte, at) => (at === 100 ? byte ^ 1 : byte))
      const result = await page.call('unbake', damaged)
      expect(result.findings.map(({ code }) => code)).toContain('PNG_BADGE_CHECKSUM_WRONG')
      expect(result).toEqual(unbake(damaged))
      await expect(page.call('bake', baked, ASSERTION)).rejects.toMatchObject({
        name: 'AlreadyBakedError',
        code: 'ERR_BAKE_ALREADY_BAKED',
        places: unbake(baked).found.map(({ where }) => where),
      })
      await expect(page.call('unbake', Buffer.from('GIF89a'))).rejects.toMatchObject({ detected: 'gif' })
    })

    test('nothing is asked for on the way', () => {
      expect(page.requests).toEqual([])
    })
  })
}

describe.skipIf(BROWSER === undefined)(`what a browser makes of our images${BROWSER_SKIPPED}`, () => {
  let page: TestPage<object>

  beforeAll(async () => {
    page = await openPage({ entry: 'data:text/javascript,', from: import.meta.dirname })
    return page.close
  })

  const samePixels = (one: Pixels, other: Pixels) =>
    one.width === other.width && one.height === other.height && Buffer.compare(one.data, other.data) === 0

  const coloursIn = ({ data }: Pixels) => new Set(new Uint32Array(data.buffer, data.byteOffset)).size

  const painted = [
    ...Object.entries(PICTURES).map(([what, image]) => [what, 'image/png', image] as const),
    ...Object.entries(DRAWINGS).map(([what, image]) => [what, 'image/svg+xml', image] as const),
  ]

  test.for(painted)('%s (%s) has the same pixels with a badge and without', async ([, type, image]) => {
    const original = await page.pixels(image, type)
    expect(coloursIn(original)).toBeGreaterThan(1)
    for (const badge of Object.values(BADGE_TEXTS)) {
      expect(samePixels(await page.pixels(bake(image, badge), type), original)).toBe(true)
    }
    const again = bake(bake(image, ASSERTION), CREDENTIAL, { replace: true })
    expect(samePixels(await page.pixels(again, type), original)).toBe(true)
  })

  test('other pixels would be noticed', async () => {
    const one = await page.pixels(PICTURE, 'image/png')
    const changed = { ...one, data: one.data.map((byte, at) => (at === 77 ? byte ^ 1 : byte)) }
    expect(samePixels(one, { ...one })).toBe(true)
    expect(samePixels(one, changed)).toBe(false)
  })

  const drawings = Object.entries({ ...DRAWINGS, ...REAL_LIFE })

  test.for(drawings)('the badge is found by name in a drawing: %s', async ([, image]) => {
    const read = (badge: string, namespace: string, name: string) =>
      page.elements(bake(image, badge), 'image/svg+xml', namespace, name)
    for (const [which, text] of Object.entries(BADGE_TEXTS)) {
      const isCredential = which.includes('3.0') || text.includes('OpenBadgeCredential')
      const [namespace, name] = isCredential ? [OB3_NAMESPACE, 'credential'] : [OB2_NAMESPACE, 'assertion']
      const elements = await read(text, namespace, name)
      expect(elements.map(({ text: content, attributes }) => content || attributes['verify'])).toEqual([text])
    }
  })

  test('the text of a badge is not markup', async () => {
    const text = JSON.stringify({ ...CREDENTIAL, name: ']]><script>alert(1)</script><![CDATA[' })
    const scripts = await page.elements(
      bake(svg(), text),
      'image/svg+xml',
      'http://www.w3.org/2000/svg',
      'script',
    )
    expect(scripts).toEqual([])
  })
})
