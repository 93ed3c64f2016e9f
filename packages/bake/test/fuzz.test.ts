import { expect, test } from 'vitest'
import { fuzz } from './fuzz/fuzz.ts'

// The long run is `pnpm --filter @shirushi/bake fuzz 600`.
test.for([1, 2, 3, 4])('damaged images make nothing but documented errors (seed %i)', (seed) => {
  const { failures, read, images } = fuzz(seed, (count) => count >= 500)
  expect(failures.map(({ call, reason }) => `${call}: ${reason}`)).toEqual([])
  // If hardly any image could be read, the run would not have tried what comes after the first refusal.
  expect(read).toBeGreaterThan(images / 5)
})
