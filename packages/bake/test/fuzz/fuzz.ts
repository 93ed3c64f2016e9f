// Damages the images of the corpus at random, and sees whether anything but a documented error comes of it, or
// takes too long, or too much memory. `pnpm --filter @shirushi/bake fuzz 600` runs for ten minutes; a second
// number is the seed, which is printed with whatever was found.
import { writeFileSync } from 'node:fs'
import { bake, inspectImage, removeBadge, unbake } from '@shirushi/bake'
import { isShirushiError } from '@shirushi/core/errors'
import { CASES } from '../corpus/make-corpus.ts'
import { CREDENTIAL } from '../support/badges.ts'
import { mutate, randomFrom } from './mutate.ts'
import { mutateChunks } from './mutate-chunks.ts'
import { mutateMarkup } from './mutate-markup.ts'

/** Longest time for one call, in milliseconds. */
const LONGEST_CALL = 1000

/** Images beyond this size, in bytes, would be damaged too seldom in a place that matters. */
const LARGEST_SEED = 100_000

/** What went wrong, and with which image. */
export interface FuzzFailure {
  readonly call: string
  readonly reason: string
  readonly image: Uint8Array
}

/** What a run came to. */
export interface FuzzReport {
  readonly images: number
  /** How many of them could still be read. */
  readonly read: number
  /** Milliseconds of the slowest call. */
  readonly slowest: number
  readonly slowestCall: string
  readonly failures: readonly FuzzFailure[]
}

const CALLS: Readonly<Record<string, (image: Uint8Array) => unknown>> = {
  unbake: (image) => unbake(image),
  'unbake, everything allowed': (image) => unbake(image, { allowCompressed: true, checksums: 'all' }),
  inspectImage: (image) => inspectImage(image),
  removeBadge: (image) => expectNone(removeBadge(image)),
  bake: (image) => expectOne(bake(image, CREDENTIAL, { replace: true, checksums: 'badge' })),
  'bake and remove': expectSame,
  'bake, stripped': (image) =>
    expectInert(bake(image, CREDENTIAL, { replace: true, stripActiveContent: true })),
}

function expectSame(image: Uint8Array): void {
  if (inspectImage(image).badges > 0) return
  const back = removeBadge(bake(image, CREDENTIAL, { checksums: 'badge' }))
  if (Buffer.compare(back, image) !== 0) throw new Error('the image did not come back as it was')
}

/** Findings about an SVG that are not about what can act in it. */
const HARMLESS: ReadonlySet<string> = new Set(['SVG_NAMESPACE_MISSING'])

const text = JSON.stringify(CREDENTIAL)

function expectOne(baked: Uint8Array): void {
  const { found } = unbake(baked)
  if (found.length !== 1 || found[0]?.text !== text) throw new Error('the badge did not come out again')
}

function expectInert(baked: Uint8Array): void {
  expectOne(baked)
  const left = unbake(baked).findings.filter(({ code }) => code.startsWith('SVG_') && !HARMLESS.has(code))
  if (left.length > 0) throw new Error(`${left[0]?.message} It was not removed`)
}

function expectNone(image: Uint8Array): void {
  if (inspectImage(image).badges > 0) throw new Error('a badge was not removed')
}

/** Runs until the time is over, or until so many images were tried. */
export function fuzz(seed: number, isOver: (images: number) => boolean): FuzzReport {
  const random = randomFrom(seed)
  const seeds = CASES.map(({ bytes }) => bytes()).filter(({ length }) => length <= LARGEST_SEED)
  const pick = () => seeds[Math.floor(random() * seeds.length)] ?? new Uint8Array(0)
  const failures: FuzzFailure[] = []
  let [images, read, slowest, slowestCall] = [0, 0, 0, '']
  while (!isOver(images)) {
    const seedImage = pick()
    const isPng = seedImage[0] === 0x89
    const inside = isPng ? mutateChunks : mutateMarkup
    const image = (random() < 0.7 ? inside : mutate)(seedImage, pick(), random)
    images++
    for (const [call, run] of Object.entries(CALLS)) {
      const start = performance.now()
      const reason = complaintAbout(run, image)
      const took = performance.now() - start
      if (took > slowest) [slowest, slowestCall] = [took, `${call} of ${image.length} bytes`]
      if (call === 'unbake' && reason === undefined) read++
      if (typeof reason === 'string') failures.push({ call, reason, image })
      if (took > LONGEST_CALL) failures.push({ call, reason: `took ${Math.round(took)} ms`, image })
    }
  }
  return { images, read, slowest, slowestCall, failures }
}

/** `undefined` where the call answered, `null` where it refused, and what is wrong otherwise. */
function complaintAbout(run: (image: Uint8Array) => unknown, image: Uint8Array): string | null | undefined {
  try {
    run(image)
    return undefined
  } catch (error) {
    if (isShirushiError(error)) return null
    return error instanceof Error ? (error.stack ?? error.message) : String(error)
  }
}

function main(seconds: number, seed: number): void {
  const end = performance.now() + seconds * 1000
  const before = process.memoryUsage().rss
  const { images, read, slowest, slowestCall, failures } = fuzz(seed, () => performance.now() > end)
  const grown = (process.resourceUsage().maxRSS * 1024 - before) / 1_048_576
  for (const [index, { call, reason, image }] of failures.slice(0, 20).entries()) {
    writeFileSync(`fuzz-${seed}-${index}.bin`, image)
    console.error(`${call}: ${reason} (fuzz-${seed}-${index}.bin)`)
  }
  console.log(
    `seed ${seed}: ${images} images, ${read} of them readable, slowest call ${slowest.toFixed(1)} ms (${slowestCall}), ${grown.toFixed(0)} MiB more memory at most, ${failures.length} failures`,
  )
  if (failures.length > 0) process.exitCode = 1
}

if (process.argv[1] === import.meta.filename) {
  const [seconds = 60, seed = Math.floor(Math.random() * 2 ** 32)] = process.argv.slice(2).map(Number)
  main(seconds, seed)
}
