/** One thing to time. */
export interface Case {
  readonly name: string
  readonly run: () => unknown
}

/** What came of timing it. */
export interface Timing {
  readonly name: string
  /** Nanoseconds for one run, by the median round. */
  readonly nanoseconds: number
  /** How far the middle half of the rounds lies apart, in percent of the median. */
  readonly spread: number
}

const ROUNDS = 41
const ROUND_NANOSECONDS = 8_000_000
const WARM_UP_RUNS = 20_000

/** Keeps what runs return, so that no engine can tell that it is not needed. */
export let kept: unknown

function time(run: () => unknown, times: number): number {
  const start = process.hrtime.bigint()
  for (let count = 0; count < times; count++) kept = run()
  return Number(process.hrtime.bigint() - start)
}

function quantile(sorted: readonly number[], at: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))] ?? Number.NaN
}

/**
 * Times cases against each other. Their rounds take turns, so that whatever else the machine does
 * falls on all alike; compare the results with each other, never with those of another run.
 *
 * @param warmUpRuns - How often each case runs before it counts. Fewer for cases that take long.
 */
export function measure(cases: readonly Case[], warmUpRuns: number = WARM_UP_RUNS): Timing[] {
  const repeats = cases.map(({ run }) => {
    time(run, warmUpRuns)
    return Math.max(1, Math.round((ROUND_NANOSECONDS * warmUpRuns) / time(run, warmUpRuns)))
  })
  const rounds: number[][] = cases.map(() => [])
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, { run }] of cases.entries()) {
      const times = repeats[index] ?? 1
      rounds[index]?.push(time(run, times) / times)
    }
  }
  return cases.map(({ name }, index) => {
    const sorted = [...(rounds[index] ?? [])].sort((a, b) => a - b)
    const nanoseconds = quantile(sorted, 0.5)
    const spread = ((quantile(sorted, 0.75) - quantile(sorted, 0.25)) / nanoseconds) * 100
    return { name, nanoseconds, spread }
  })
}
