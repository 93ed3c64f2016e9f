// `pnpm --filter @shirushi/bake fuzz 600` runs for ten minutes; a second number is the seed, which is printed
// with whatever was found. The work is done in a process of its own, so that one that hangs or dies is noticed
// too, and the image that did it is named.
import { fork } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { damagedImages, type FuzzFailure, fuzz } from './fuzz.ts'
import { IS_PEAK_KNOWN } from './peak-memory.ts'

/**
 * How often somebody looks, and after how long without progress a call counts as hung, in milliseconds. What is only
 * slow comes to an end and is judged then, several times over; beside other programs that takes a while.
 */
const GLANCE = 500
const HUNG = 60_000

const MEBIBYTE = 1_048_576

function write(seed: number, failures: readonly FuzzFailure[]): void {
  for (const [index, { call, reason, image }] of failures.slice(0, 20).entries()) {
    writeFileSync(`fuzz-${seed}-${index}.bin`, image)
    console.error(`${call}: ${reason} (fuzz-${seed}-${index}.bin)`)
  }
  if (failures.length > 0) process.exitCode = 1
}

/** The part that works. What it is at is always in the file, as it cannot say so while it works. */
async function work(seconds: number, seed: number, progress: string): Promise<void> {
  const end = performance.now() + seconds * 1000
  const file = openSync(progress, 'w')
  const report = await fuzz({
    seed,
    isOver: () => performance.now() > end,
    onCall: (images, call) => writeSync(file, `${images} ${call}`.padEnd(64), 0),
  })
  closeSync(file)
  const { images, read, slowest, slowestCall, largest, largestCall, failures } = report
  write(seed, failures)
  const memory = IS_PEAK_KNOWN
    ? `most memory ${(largest / MEBIBYTE).toFixed(1)} MiB (${largestCall})`
    : 'memory was not measured, which needs Linux'
  console.log(
    `seed ${seed}: ${images} images, ${read} of them readable, slowest call ${slowest.toFixed(1)} ms (${slowestCall}), ${memory}, ${failures.length} failures`,
  )
}

/** The image that the part that works was at. */
function blame(seed: number, progress: string, reason: string): void {
  const [, count, call = ''] = /^(\d+) (.*?) *$/.exec(progress) ?? []
  let left = Number(count)
  for (const image of damagedImages(seed)) {
    if (--left > 0) continue
    write(seed, [{ call, reason, image }])
    return
  }
}

function watch(seconds: number, seed: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'shirushi-fuzz-'))
  const progress = join(folder, 'progress')
  writeFileSync(progress, '')
  const child = fork(import.meta.filename, ['--work', String(seconds), String(seed), progress])
  let [seen, since] = ['', performance.now()]
  const watcher = setInterval(() => {
    const now = readFileSync(progress, 'latin1')
    if (now !== seen) [seen, since] = [now, performance.now()]
    else if (performance.now() - since > HUNG) child.kill('SIGKILL')
  }, GLANCE)
  child.on('exit', (code, signal) => {
    clearInterval(watcher)
    const isDone = code === 0 || code === 1
    if (!isDone) blame(seed, readFileSync(progress, 'latin1'), `hung, or ended with ${signal ?? code}`)
    process.exitCode = code === 0 ? 0 : 1
    rmSync(folder, { recursive: true })
  })
}

const [first = '60', ...rest] = process.argv.slice(2)
if (first === '--work') {
  const [seconds, seed, progress = ''] = rest
  await work(Number(seconds), Number(seed), progress)
} else {
  watch(Number(first), Number(rest[0] ?? Math.floor(Math.random() * 2 ** 32)))
}
