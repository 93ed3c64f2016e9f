// Damages the images of the corpus at random, and sees whether anything but a documented error comes of it, or
// takes too long, or too much memory. `run-fuzz.ts` does so for minutes.
import { DEFAULT_BAKE_LIMITS } from '@shirushi/bake'
import { isShirushiError } from '@shirushi/core/errors'
import { CASES } from '../corpus/make-corpus.ts'
import { CALLS } from './calls.ts'
import { GROWN_SIZE } from './grow.ts'
import { mutate, randomFrom } from './mutate.ts'
import { growChunks, mutateChunks } from './mutate-chunks.ts'
import { growMarkup, growSigns, mutateMarkup } from './mutate-markup.ts'
import { leastGrowth, peakMeter } from './peak-memory.ts'

/** Longest time for one call, in milliseconds; for those images that are made larger than others, in proportion. */
const LONGEST_CALL = 1000

/** Images beyond this size, in bytes, would be damaged too seldom in a place that matters. */
const LARGEST_SEED = 100_000

/** How many images are made large. */
const GROWN_SHARE = 0.005

/** How many SVGs are made larger than others, which takes long. */
const LARGE_SHARE = 0.001

/** What the engine itself takes at times, and garbage that was not collected yet, in bytes. */
const ENGINE_ROOM = 32 * 1024 * 1024

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
  /** Most memory that a call took, in bytes, and which. */
  readonly largest: number
  readonly largestCall: string
  readonly failures: readonly FuzzFailure[]
}

/** How to run. */
export interface FuzzTask {
  readonly seed: number
  /** Asked before each image. */
  readonly isOver: (images: number) => boolean
  /** Told what begins, so that somebody outside can see when it does not end. */
  readonly onCall?: (images: number, call: string) => void
}

/** Most memory that a call may take: four times the image, and what the limits allow for. */
export function memoryAllowedFor({ length }: Uint8Array): number {
  const { badgeSize, inflatedSize } = DEFAULT_BAKE_LIMITS
  return 4 * length + badgeSize + inflatedSize + ENGINE_ROOM
}

function longestCallFor({ length }: Uint8Array): number {
  return LONGEST_CALL * Math.max(1, length / GROWN_SIZE)
}

/** Damaged images without end, the same for the same seed. */
export function* damagedImages(seed: number): Generator<Uint8Array, never> {
  const random = randomFrom(seed)
  const seeds = CASES.map(({ bytes }) => bytes()).filter(({ length }) => length <= LARGEST_SEED)
  const pick = () => seeds[Math.floor(random() * seeds.length)] ?? new Uint8Array(0)
  for (;;) {
    const picked = pick()
    const isPng = picked[0] === 0x89
    if (!isPng && random() < LARGE_SHARE) {
      yield growSigns(picked, random)
      continue
    }
    if (random() < GROWN_SHARE) {
      yield (isPng ? growChunks : growMarkup)(picked, random)
      continue
    }
    const inside = isPng ? mutateChunks : mutateMarkup
    yield (random() < 0.7 ? inside : mutate)(picked, pick(), random)
  }
}

/** Runs until that is over. */
export async function fuzz({ seed, isOver, onCall }: FuzzTask): Promise<FuzzReport> {
  const meter = peakMeter()
  const failures: FuzzFailure[] = []
  let [images, read, slowest, slowestCall, largest, largestCall] = [0, 0, 0, '', 0, '']
  for (const image of damagedImages(seed)) {
    if (isOver(images)) break
    images++
    for (const [call, run] of Object.entries(CALLS)) {
      onCall?.(images, call)
      meter.begin()
      const { reason, took } = await judge(run, image)
      const grown = meter.growth()
      if (took > slowest) [slowest, slowestCall] = [took, `${call} of ${image.length} bytes`]
      if (grown > largest) [largest, largestCall] = [grown, `${call} of ${image.length} bytes`]
      if (call === 'unbake' && reason === undefined) read++
      if (typeof reason === 'string') failures.push({ call, reason, image })
      if (took > longestCallFor(image) || grown > memoryAllowedFor(image))
        failures.push(...(await excessesOf(run, image)).map((excess) => ({ call, reason: excess, image })))
    }
  }
  return { images, read, slowest, slowestCall, largest, largestCall, failures }
}

/** What is too much about a call, whenever it is made: garbage of those before does not count. */
async function excessesOf(run: (image: Uint8Array) => unknown, image: Uint8Array): Promise<string[]> {
  const times: number[] = []
  const grown = await leastGrowth(async () => times.push((await judge(run, image)).took))
  const took = Math.min(...times)
  const allowed = memoryAllowedFor(image)
  return [
    ...(took > longestCallFor(image) ? [`took ${Math.round(took)} ms`] : []),
    ...(grown > allowed ? [`took ${grown} bytes of memory, and ${allowed} are allowed`] : []),
  ]
}

/**
 * How long a call took, and what came of it: `undefined` where it answered, `null` where it refused, and what
 * is wrong otherwise.
 */
async function judge(
  run: (image: Uint8Array) => unknown,
  image: Uint8Array,
): Promise<{ readonly reason: string | null | undefined; readonly took: number }> {
  const [start, before] = [performance.now(), process.cpuUsage()]
  const reason = await complaintAbout(run, image)
  const { user, system } = process.cpuUsage(before)
  // On a busy machine the clock counts the work of others, and the processor that of all our threads.
  return { reason, took: Math.min(performance.now() - start, (user + system) / 1000) }
}

async function complaintAbout(
  run: (image: Uint8Array) => unknown,
  image: Uint8Array,
): Promise<string | null | undefined> {
  try {
    await run(image)
    return undefined
  } catch (error) {
    if (isShirushiError(error)) return null
    return error instanceof Error ? (error.stack ?? error.message) : String(error)
  }
}
