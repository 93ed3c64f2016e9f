import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unbake, unbakeStream } from '@shirushi/bake'
import { isShirushiError } from '@shirushi/core/errors'
import { describe, expect, test } from 'vitest'
import type { Expectation } from './corpus/case.ts'
import { CASES, CORPUS, corpusList, fileOf, ignoredFiles, KEPT_SIZE } from './corpus/make-corpus.ts'
import { answerTo } from './support/answer.ts'

describe('the corpus', () => {
  test('is what the script makes: run `pnpm --filter @shirushi/bake corpus` where it is not', () => {
    expect(readFileSync(join(CORPUS, 'corpus.json'), 'utf8')).toBe(corpusList())
    expect(readFileSync(join(CORPUS, '.gitignore'), 'utf8')).toBe(ignoredFiles())
    for (const one of CASES) {
      const bytes = one.bytes()
      if (bytes.length > KEPT_SIZE) continue
      expect(Buffer.compare(readFileSync(join(CORPUS, fileOf(one))), bytes), one.id).toBe(0)
    }
  })

  test('has no file that is not listed', () => {
    const listed = new Set(CASES.map(fileOf))
    const there = ['png', 'svg'].flatMap((folder) =>
      readdirSync(join(CORPUS, folder)).map((name) => `${folder}/${name}`),
    )
    expect(there.filter((file) => !listed.has(file))).toEqual([])
  })

  test('names each case once', () => {
    expect(new Set(CASES.map(fileOf)).size).toBe(CASES.length)
    expect(CASES.length).toBeGreaterThan(50)
  })
})

const rows = CASES.flatMap((one) =>
  one.readings.map(
    (reading) => [`${fileOf(one)}, ${JSON.stringify(reading.options)}`, one, reading] as const,
  ),
)

describe('what is said about an image of the corpus', () => {
  test.for(rows)('%s', ([, one, { options, expect: expected }]) => {
    expect(answerTo(() => unbake(one.bytes(), options))).toEqual(expected)
  })
})

describe('of an image that arrives in pieces, the first badge is found just as well', () => {
  test.for(rows)('%s', async ([, one, { options, expect: expected }]) => {
    const image = one.bytes()
    const size = image.length > 100_000 ? 65_536 : 7
    function* pieces(): Generator<Uint8Array> {
      for (let at = 0; at < image.length; at += size) yield image.subarray(at, at + size)
    }
    const outcome = await unbakeStream(pieces(), options).then(
      ({ found }) => found.map(({ text }) => text).map(sha256),
      (error: unknown) => (isShirushiError(error) ? error.code : error),
    )
    // What is wrong behind the first badge is not seen.
    if (!Array.isArray(outcome) || expected.outcome === 'read')
      expect(outcome).toEqual(streamed(expected, one.format))
    else expect(outcome).toHaveLength(1)
  })
})

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** What an expectation comes to where reading stops at the first badge. An SVG is read whole. */
function streamed(expected: Expectation, format: 'png' | 'svg'): unknown {
  if (expected.outcome === 'malformed') return 'ERR_BAKE_MALFORMED_IMAGE'
  if (expected.outcome === 'limit') return 'ERR_BAKE_LIMIT_EXCEEDED'
  if (expected.outcome === 'unsupported') return 'ERR_BAKE_UNSUPPORTED_IMAGE'
  const badges = format === 'png' ? expected.badges.slice(0, 1) : expected.badges
  return badges.map(({ text, textSha256 }) => textSha256 ?? sha256(text ?? ''))
}
