import { unbake } from '@shirushi/bake'
import { describe, expect, test } from 'vitest'
import { fuzz, memoryAllowedFor } from './fuzz/fuzz.ts'
import { grow } from './fuzz/grow.ts'
import { randomFrom } from './fuzz/mutate.ts'
import { growChunks } from './fuzz/mutate-chunks.ts'
import { growMarkup, growSigns } from './fuzz/mutate-markup.ts'
import { IS_PEAK_KNOWN, leastGrowth } from './fuzz/peak-memory.ts'
import { badgeChunk, png } from './support/make-png.ts'
import { svg } from './support/make-svg.ts'

// The long run is `pnpm --filter @shirushi/bake fuzz 600`.
test.for([1, 2, 3, 4])('damaged images make nothing but documented errors (seed %i)', async (seed) => {
  const { failures, read, images } = await fuzz({ seed, isOver: (count) => count >= 500 })
  expect(failures.map(({ call, reason }) => `${call}: ${reason}`)).toEqual([])
  // If hardly any image could be read, the run would not have tried what comes after the first refusal.
  expect(read).toBeGreaterThan(images / 5)
})

function isReadable(image: Uint8Array): boolean {
  try {
    return unbake(image).found.length >= 0
  } catch {
    return false
  }
}

describe('the run would notice', () => {
  test.skipIf(!IS_PEAK_KNOWN)('memory beyond what an image may take', async () => {
    const image = grow(png(), randomFrom(1))
    const allowed = memoryAllowedFor(image)
    const take = (size: number) => leastGrowth(() => Buffer.alloc(size, 1).length)
    expect(await take(allowed / 2)).toBeLessThan(allowed)
    expect(await take(allowed * 1.5)).toBeGreaterThan(allowed)
  })

  test('work that grows faster than the image: some are made large, and can be read', () => {
    const random = randomFrom(2)
    for (const [image, growInside] of [
      [png([badgeChunk('{}')]), growChunks],
      [svg('<g/>'), growMarkup],
    ] as const) {
      const grown = Array.from({ length: 40 }, () => growInside(image, random))
      const readable = grown.filter((one) => isReadable(one) && one.length > 100_000)
      expect(readable.length).toBeGreaterThan(10)
    }
  })

  test('memory of many times the image: some are made so large of one sign that thirty times would show', () => {
    const random = randomFrom(3)
    const large = Array.from({ length: 10 }, () => growSigns(svg('<g/>'), random))
    for (const image of large) expect(30 * image.length).toBeGreaterThan(memoryAllowedFor(image))
    expect(large.filter(isReadable).length).toBeGreaterThan(5)
  })
})
