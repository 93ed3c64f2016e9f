import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bake, type ImageStream, unbake, unbakeStream } from '@shirushi/bake'
import { LimitExceededError, MalformedImageError, UnsupportedImageError } from '@shirushi/bake/errors'
import { InvalidArgumentError } from '@shirushi/core/errors'
import { describe, expect, test } from 'vitest'
import { ASSERTION, CREDENTIAL } from './support/badges.ts'
import { collectGarbage } from './support/collect-garbage.ts'
import { badgeChunk, chunk, internationalText, png } from './support/make-png.ts'
import { svg } from './support/make-svg.ts'

const text = JSON.stringify(CREDENTIAL)
const large = png([], [chunk('paDd', Buffer.alloc(200_000))])
const baked = bake(large, CREDENTIAL)

/** Pieces of an image, and how many were taken. */
function piecesOf(
  image: Uint8Array,
  size: number,
): { stream: Generator<Uint8Array>; taken: () => number; isClosed: () => boolean } {
  let [count, closed] = [0, false]
  function* stream(): Generator<Uint8Array> {
    try {
      for (let at = 0; at < image.length; at += size) {
        count++
        yield image.slice(at, at + size)
      }
    } finally {
      closed = true
    }
  }
  return { stream: stream(), taken: () => count, isClosed: () => closed }
}

describe('a badge is found in an image that arrives in pieces', () => {
  test.for([1, 3, 20, 33, 34, 1024, 65_536, 10_000_000])('of %i bytes', async (size) => {
    const image = bake(png(), CREDENTIAL)
    const { found, findings } = await unbakeStream(piecesOf(image, size).stream)
    expect(found.map((badge) => badge.text)).toEqual([text])
    expect(findings.map(({ code }) => code)).toEqual(['BADGE_REST_NOT_READ'])
  })

  test('by a web stream, by one that cannot be iterated over, by a stream of Node and by a list', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'shirushi-'))
    const file = join(folder, 'badge.png')
    writeFileSync(file, baked)
    const web = new Blob([Uint8Array.from(baked)]).stream()
    const streams: ImageStream[] = [
      new Blob([Uint8Array.from(baked)]).stream(),
      { getReader: () => web.getReader() },
      createReadStream(file),
      [baked],
    ]
    for (const stream of streams) expect((await unbakeStream(stream)).found[0]?.text).toBe(text)
    rmSync(folder, { recursive: true })
  })

  test('whose pieces all lie in the same memory', async () => {
    const memory = new Uint8Array(64)
    function* reuse(): Generator<Uint8Array> {
      for (let at = 0; at < baked.length; at += 64) {
        const part = baked.subarray(at, at + 64)
        memory.set(part)
        yield memory.subarray(0, part.length)
      }
    }
    expect((await unbakeStream(reuse())).found[0]?.text).toBe(text)
  })
})

describe('what is kept of an image that arrives in pieces is bounded by its size', () => {
  const inUse = () => {
    collectGarbage()
    const { heapUsed, external } = process.memoryUsage()
    return heapUsed + external
  }

  /** Bytes that are in use when all pieces were taken and the badge is still to be read. */
  async function keptOf(pieces: Iterable<Uint8Array>): Promise<number> {
    const before = inUse()
    let kept = Number.NaN
    function* watched(): Generator<Uint8Array> {
      yield* pieces
      kept = inUse() - before
    }
    // Whether it can be read is not the question.
    await unbakeStream(watched()).catch(() => undefined)
    return kept
  }

  function* single(image: Uint8Array): Generator<Uint8Array> {
    for (let at = 0; at < image.length; at++) yield image.subarray(at, at + 1)
  }

  const SLACK = 4 * 1024 * 1024
  const padded = JSON.stringify({ ...CREDENTIAL, padding: 'x'.repeat(300_000) })

  test.for([
    ['a badge in a PNG that does not come to its end, byte by byte', bake(png(), padded).slice(0, 300_000)],
    ['an SVG, byte by byte', svg(`<desc>${'x'.repeat(300_000)}</desc>`)],
  ] as const)('%s', async ([, image]) => {
    expect(await keptOf(single(image))).toBeLessThan(4 * image.length + SLACK)
  })

  test('pieces of nothing', async () => {
    const nothing = new Uint8Array(0)
    function* pieces(): Generator<Uint8Array> {
      for (let count = 0; count < 200_000; count++) yield nothing
      // Without an end, so that it is read to the last.
      yield png().subarray(0, -12)
    }
    expect(await keptOf(pieces())).toBeLessThan(SLACK)
  })
})

describe('reading stops at the first badge', () => {
  test('and the stream is told', async () => {
    const { stream, taken, isClosed } = piecesOf(baked, 1024)
    await unbakeStream(stream)
    expect(baked.length).toBeGreaterThan(100_000)
    expect(taken()).toBeLessThanOrEqual(5)
    expect(isClosed()).toBe(true)
  })

  test('and not a byte later, however the image goes on', async () => {
    const { offset = 0, length = 0 } = unbake(baked).found[0]?.where ?? {}
    for (const size of [1, 8, 100]) {
      const { stream, taken } = piecesOf(baked, size)
      await unbakeStream(stream)
      expect(taken()).toBe(Math.ceil((offset + length) / size))
    }
  })

  test('and a web stream is cancelled', async () => {
    let [given, cancelled] = [0, false]
    const stream = new ReadableStream<Uint8Array>(
      {
        pull: (controller) => controller.enqueue(baked.slice(given * 1024, ++given * 1024)),
        cancel: () => {
          cancelled = true
        },
      },
      { highWaterMark: 0 },
    )
    expect((await unbakeStream(stream)).found).toHaveLength(1)
    expect([cancelled, given <= 5]).toEqual([true, true])
  })

  test('so that a second badge is not seen, which is said', async () => {
    const { found, findings } = await unbakeStream([png([badgeChunk(text), badgeChunk(text)])])
    expect(found).toHaveLength(1)
    expect(findings.map(({ code }) => code)).toEqual(['BADGE_REST_NOT_READ'])
  })

  test('also where it could not be read', async () => {
    const packed = chunk('iTXt', internationalText('openbadgecredential', text, true))
    const { found, findings } = await unbakeStream([png([packed, badgeChunk(text)])])
    expect(found).toEqual([])
    expect(findings.map(({ code }) => code).sort()).toEqual(['BADGE_REST_NOT_READ', 'PNG_BADGE_COMPRESSED'])
  })

  test('also behind the pixels, and with a wrong checksum', async () => {
    const image = png([], [chunk('iTXt', internationalText('openbadges', JSON.stringify(ASSERTION)), 1)])
    const codes = (await unbakeStream(piecesOf(image, 5).stream)).findings.map(({ code }) => code)
    expect(codes.sort()).toEqual([
      'BADGE_REST_NOT_READ',
      'PNG_BADGE_AFTER_PIXELS',
      'PNG_BADGE_CHECKSUM_WRONG',
    ])
  })
})

describe('what is no badge', () => {
  test('is an empty answer', async () => {
    expect(await unbakeStream(piecesOf(large, 1000).stream)).toEqual({ found: [], findings: [] })
  })

  test('is refused as soon as that is clear', async () => {
    const endless = {
      async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
        for (;;) yield new Uint8Array(1000)
      },
    }
    await expect(unbakeStream(endless)).rejects.toThrow(UnsupportedImageError)
    await expect(unbakeStream([])).rejects.toThrow(UnsupportedImageError)
    await expect(unbakeStream([large.subarray(0, -12)])).rejects.toThrow(MalformedImageError)
    await expect(unbakeStream([large.subarray(0, 20)])).rejects.toThrow(MalformedImageError)
  })

  test('is refused where there is too much of it', async () => {
    const exact = { limits: { imageSize: large.length } }
    const less = { limits: { imageSize: large.length - 1 } }
    expect((await unbakeStream(piecesOf(large, 999).stream, exact)).found).toEqual([])
    await expect(unbakeStream(piecesOf(large, 999).stream, less)).rejects.toThrow(LimitExceededError)
    await expect(unbakeStream([png([badgeChunk(text)])], { limits: { chunks: 2 } })).resolves.toMatchObject({
      found: [{}],
    })
    await expect(unbakeStream([png([badgeChunk(text)])], { limits: { chunks: 1 } })).rejects.toThrow(
      LimitExceededError,
    )
    // The badge is refused by its length, before it arrives.
    const head = bake(png(), CREDENTIAL).subarray(0, 70)
    await expect(unbakeStream([head, new Uint8Array(5000)], { limits: { badgeSize: 1 } })).rejects.toThrow(
      /badgeSize|checksum|iTXt/,
    )
  })

  test('is refused where it is no stream of bytes', async () => {
    for (const wrong of [1, null, undefined, {}, ['text'], [[1]]] as never[]) {
      await expect(unbakeStream(wrong)).rejects.toThrow(InvalidArgumentError)
    }
  })

  test('is refused where the options are none', async () => {
    for (const wrong of [null, 1, 'ja'] as never[]) {
      await expect(unbakeStream([], wrong)).rejects.toThrow(expect.objectContaining({ argument: 'options' }))
    }
  })

  test('is whatever the stream says, where the stream fails', async () => {
    const failing = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.error(new Error('reset')),
    })
    await expect(unbakeStream(failing)).rejects.toThrow('reset')
  })
})
