import { InvalidArgumentError } from '@shirushi/core/errors'
import type { VerificationReport } from '../report/report.ts'

/** How to verify a stream. */
export interface VerifyManyOptions {
  /** How many are under way at the same time. Default: 8. */
  readonly concurrency?: number
}

/**
 * Verifies a stream with bounded concurrency. The reports come in the order of the inputs, and no more inputs are
 * taken than are under way.
 *
 * @throws `InvalidArgumentError` when `concurrency` is no whole number from 1.
 */
export async function* verifyStream(
  inputs: Iterable<unknown> | AsyncIterable<unknown>,
  { concurrency = 8 }: VerifyManyOptions,
  verify: (input: unknown) => Promise<VerificationReport>,
): AsyncGenerator<VerificationReport, void, undefined> {
  if (!Number.isInteger(concurrency) || concurrency < 1) {
    throw new InvalidArgumentError('options.concurrency', 'must be a whole number from 1')
  }
  const underWay: Promise<VerificationReport>[] = []
  for await (const input of inputs) {
    const report = verify(input)
    // It is looked at in its turn; until then nobody else would hear of it.
    report.catch(() => undefined)
    underWay.push(report)
    const first = underWay.length >= concurrency ? underWay.shift() : undefined
    if (first !== undefined) yield await first
  }
  for (const report of underWay) yield await report
}
