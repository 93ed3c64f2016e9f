import { InvalidArgumentError } from '../errors.ts'
import { isRecord } from './copy-json.ts'

/**
 * Refuses what TypeScript would not have let through.
 *
 * @throws `InvalidArgumentError`
 * @internal
 */
export function assertInput(input: unknown): asserts input is { readonly [member: string]: unknown } {
  if (!isRecord(input)) throw new InvalidArgumentError('input', 'must be an object')
}
