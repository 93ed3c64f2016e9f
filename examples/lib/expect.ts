import { inspect, isDeepStrictEqual } from 'node:util'

/** Says what was shown, or ends the example with exit code 1 when it did not come out as promised. */
export function expect(promise: string, actual: unknown, expected: unknown): void {
  if (isDeepStrictEqual(actual, expected)) {
    console.log(`  ✓ ${promise}`)
    return
  }
  console.error(`\n  ✗ ${promise}`)
  console.error(`    expected ${inspect(expected, { depth: null })}`)
  console.error(`    but got  ${inspect(actual, { depth: null })}`)
  process.exit(1)
}
