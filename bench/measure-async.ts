import type { Timing } from './measure.ts'

/** One thing to time that answers later. */
export interface AsyncCase {
  readonly name: string
  readonly run: () => Promise<unknown>
}

const ROUNDS = 31
const ROUND_NANOSECONDS = 12_000_000
const WARM_UP_RUNS = 1_000

async function time(run: () => Promise<unknown>, times: number): Promise<number> {
  const start = process.hrtime.bigint()
  for (let count = 0; count < times; count++) await run()
  return Number(process.hrtime.bigint() - start)
}

function quantile(sorted: readonly number[], at: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))] ?? Number.NaN
}

/** As `measure` does it, for what answers later: one run after the other, rounds taking turns. */
export async function measureAsync(
  cases: readonly AsyncCase[],
  warmUpRuns: number = WARM_UP_RUNS,
): Promise<Timing[]> {
  const repeats: number[] = []
  for (const { run } of cases) {
    await time(run, warmUpRuns)
    repeats.push(Math.max(1, Math.round((ROUND_NANOSECONDS * warmUpRuns) / (await time(run, warmUpRuns)))))
  }
  const rounds: number[][] = cases.map(() => [])
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, { run }] of cases.entries()) {
      const times = repeats[index] ?? 1
      rounds[index]?.push((await time(run, times)) / times)
    }
  }
  return cases.map(({ name }, index) => {
    const sorted = [...(rounds[index] ?? [])].sort((a, b) => a - b)
    const nanoseconds = quantile(sorted, 0.5)
    const spread = ((quantile(sorted, 0.75) - quantile(sorted, 0.25)) / nanoseconds) * 100
    return { name, nanoseconds, spread }
  })
}
