import { expect, test } from 'vitest'
import { fuzz } from './fuzz/fuzz.ts'

// The long run is `pnpm --filter @shirushi/verify fuzz 600`.
test.for([1, 2])(
  'changed badges give complete reports, and are never valid unless they say the same (seed %i)',
  async (seed) => {
    const { failures, read, inputs } = await fuzz(seed, (count) => count >= 250)
    expect(failures.map(({ reason }) => reason)).toEqual([])
    // If hardly anything could be read, the run would not have tried what comes after the first refusal.
    expect(read).toBeGreaterThan(inputs / 4)
  },
)
