import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { collectGarbage } from '../support/collect-garbage.ts'

// Linux tells how much memory a process had at most, and forgets it on request.
const FORGET = '/proc/self/clear_refs'
const STATUS = '/proc/self/status'

/** Whether the system tells how much memory a single call took at most. */
export const IS_PEAK_KNOWN: boolean = existsSync(FORGET)

/** How much memory the process had at most since `begin`, beyond what it had then, in bytes. */
export interface PeakMeter {
  readonly begin: () => void
  readonly growth: () => number
}

/** A meter; where the system does not tell, one that always shows 0. */
export function peakMeter(): PeakMeter {
  let before = 0
  const begin = () => {
    writeFileSync(FORGET, '5')
    before = statusOf('VmRSS')
  }
  if (!IS_PEAK_KNOWN) return { begin: () => undefined, growth: () => 0 }
  return { begin, growth: () => statusOf('VmHWM') - before }
}

/** The least growth of some tries: garbage of what went before may fall to any one of them. */
export async function leastGrowth(run: () => unknown, tries = 3): Promise<number> {
  const meter = peakMeter()
  let least = Number.POSITIVE_INFINITY
  for (let count = 0; count < tries; count++) {
    collectGarbage()
    meter.begin()
    await run()
    least = Math.min(least, meter.growth())
  }
  return least
}

function statusOf(name: string): number {
  const line = new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(readFileSync(STATUS, 'latin1'))
  if (line === null) throw new Error(`${STATUS} does not tell ${name}`)
  return Number(line[1]) * 1024
}
