import {
  bake,
  bakeSegments,
  DEFAULT_BAKE_LIMITS,
  inspectImage,
  removeBadge,
  unbake,
  unbakeStream,
} from '@shirushi/bake'
import {
  AlreadyBakedError,
  LimitExceededError,
  MalformedImageError,
  UnsupportedImageError,
} from '@shirushi/bake/errors'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryBadgeText } from './arbitrary-badge.ts'
import { ASSERTION, BADGE_TEXTS, CREDENTIAL } from './badges.ts'

/** A format, for the tests that every format has to pass. */
export interface FormatUnderTest {
  readonly name: 'png' | 'svg'
  /** Sound images without a badge, by what is special about them. */
  readonly images: Readonly<Record<string, Uint8Array>>
  /**
   * Code points that the format cannot hold, if it cannot hold all: baking text with them is an
   * `InvalidArgumentError`.
   */
  readonly unrepresentable?: RegExp
}

const DOCUMENTED = [MalformedImageError, UnsupportedImageError, LimitExceededError]

/** Runs what must not fail with anything but a documented error. */
function documented<Result>(action: () => Result): Result | undefined {
  try {
    return action()
  } catch (error) {
    if (DOCUMENTED.some((documentedError) => error instanceof documentedError)) return undefined
    throw error
  }
}

const same = (one: Uint8Array, other: Uint8Array) => Buffer.compare(one, other) === 0

/** What every format of images promises. */
export function describeFormat({ name, images, unrepresentable }: FormatUnderTest): void {
  const rows = Object.entries(images).flatMap(([what, image]) =>
    Object.entries(BADGE_TEXTS).map(([which, text]) => [`${which} in ${what}`, image, text] as const),
  )
  const [first = new Uint8Array(0)] = Object.values(images)
  const canHold = (text: string) => unrepresentable?.test(text) !== true

  describe(`${name}: what goes in comes out`, () => {
    test.for(rows)('%s', async ([, image, text]) => {
      const original = image.slice()
      const baked = bake(image, text)
      expect(same(image, original)).toBe(true)
      const { found, findings } = unbake(baked)
      expect(found.map((badge) => badge.text)).toEqual([text])
      expect(found[0]?.where.format).toBe(name)
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
      expect(same(removeBadge(baked), original)).toBe(true)
      const streamed = await unbakeStream([baked])
      expect(streamed.found).toEqual(found)
    })

    test('whatever the badge says', () => {
      fc.assert(
        fc.property(arbitraryBadgeText.filter(canHold), (text) => {
          const baked = bake(first, text)
          expect(unbake(baked).found.map((badge) => badge.text)).toEqual([text])
          expect(same(removeBadge(baked), first)).toBe(true)
        }),
        { numRuns: 300 },
      )
    })

    test('up to the largest badge, and not beyond', () => {
      const { badgeSize } = DEFAULT_BAKE_LIMITS
      const sized = (size: number) => {
        const text = JSON.stringify({ ...CREDENTIAL, padding: '' })
        return text.replace('"padding":""', `"padding":"${'x'.repeat(size - Buffer.byteLength(text))}"`)
      }
      const largest = sized(badgeSize)
      expect(unbake(bake(first, largest)).found[0]?.text === largest).toBe(true)
      expect(() => bake(first, sized(badgeSize + 1))).toThrow(LimitExceededError)
      expect(() => unbake(bake(first, largest), { limits: { badgeSize: badgeSize - 1 } })).toThrow(
        LimitExceededError,
      )
    })

    test('an object is serialised once', () => {
      expect(unbake(bake(first, CREDENTIAL)).found[0]).toMatchObject({
        text: JSON.stringify(CREDENTIAL),
        generation: '3.0',
        form: 'json',
        compressed: false,
      })
    })
  })

  describe(`${name}: an image that carries a badge already`, () => {
    const baked = bake(first, CREDENTIAL)

    test.for([
      ['of the same generation', CREDENTIAL],
      ['of the other generation', ASSERTION],
    ] as const)('is refused for one %s', ([, badge]) => {
      expect(() => bake(baked, badge)).toThrow(AlreadyBakedError)
    })

    test('says where it is', () => {
      const places = unbake(baked).found.map(({ where }) => where)
      expect(places).toHaveLength(1)
      try {
        bake(baked, ASSERTION)
        expect.unreachable()
      } catch (error) {
        expect(error).toMatchObject({ code: 'ERR_BAKE_ALREADY_BAKED', places })
      }
    })

    test('gets another in its place when that is asked for', () => {
      const again = bake(baked, ASSERTION, { replace: true })
      expect(unbake(again).found.map(({ text }) => text)).toEqual([JSON.stringify(ASSERTION)])
      expect(same(removeBadge(again), first)).toBe(true)
    })

    test('is counted, and where in the file it is can be told', () => {
      expect(inspectImage(first)).toMatchObject({ format: name, badges: 0, size: first.length })
      expect(inspectImage(baked)).toMatchObject({ format: name, badges: 1, size: baked.length })
      const { offset = -1, length = -1 } = unbake(baked).found[0]?.where ?? {}
      expect(offset).toBeGreaterThan(0)
      expect(offset + length).toBeLessThan(baked.length)
    })
  })

  describe(`${name}: bytes`, () => {
    test('of segments are those of the whole, and those that stay are not copied', () => {
      for (const image of Object.values(images)) {
        const segments = bakeSegments(image, CREDENTIAL)
        expect(same(Buffer.concat(segments), bake(image, CREDENTIAL))).toBe(true)
        const views = segments.filter(({ buffer }) => buffer === image.buffer)
        expect(views.reduce((size, { length }) => size + length, 0)).toBe(image.length)
      }
    })

    test('may be a view into more', () => {
      const around = new Uint8Array(first.length + 200).fill(0x3c)
      around.set(first, 77)
      const view = around.subarray(77, 77 + first.length)
      expect(same(bake(view, CREDENTIAL), bake(first, CREDENTIAL))).toBe(true)
      expect(unbake(bake(view, CREDENTIAL)).found).toHaveLength(1)
    })

    test('may be more than were counted on, and then are not read', () => {
      const { length } = first
      expect(unbake(first, { limits: { imageSize: length } }).found).toEqual([])
      for (const act of [unbake, removeBadge, inspectImage]) {
        expect(() => act(first, { limits: { imageSize: length - 1 } })).toThrow(LimitExceededError)
      }
      expect(() => bake(first, CREDENTIAL, { limits: { imageSize: length - 1 } })).toThrow(LimitExceededError)
    })

    test('may not be more than were counted on with the badge, either: it could not be read again', () => {
      const { length } = bake(first, CREDENTIAL)
      const sized = (imageSize: number) => ({ limits: { imageSize } })
      expect(unbake(bake(first, CREDENTIAL, sized(length)), sized(length)).found).toHaveLength(1)
      expect(() => bake(first, CREDENTIAL, sized(length - 1))).toThrow(
        expect.objectContaining({ limit: 'imageSize', maximum: length - 1 }),
      )
    })

    test('may end anywhere', () => {
      const baked = bake(first, CREDENTIAL)
      for (let size = 0; size < baked.length; size++) {
        const part = baked.subarray(0, size)
        documented(() => unbake(part))
        documented(() => inspectImage(part))
        documented(() => removeBadge(part))
        expect(() => bake(part, CREDENTIAL)).toThrow(/./)
      }
    })

    test('may be anything in one place', () => {
      const baked = bake(first, CREDENTIAL)
      fc.assert(
        fc.property(fc.nat(baked.length - 1), fc.integer({ min: 0, max: 255 }), (at, value) => {
          const changed = baked.slice()
          changed[at] = value
          documented(() => unbake(changed, { checksums: 'all', allowCompressed: true }))
          documented(() => inspectImage(changed))
          documented(() => removeBadge(changed))
          documented(() => bake(changed, ASSERTION, { replace: true }))
        }),
        { numRuns: 500 },
      )
    })
  })
}
