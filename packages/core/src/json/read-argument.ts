import { InvalidArgumentError, isShirushiError } from '../errors.ts'

/**
 * Runs what reads an argument that its caller says is JSON. A getter or a proxy in it that throws is the
 * caller's fault, not the badge's: JSON text never has one.
 *
 * @throws `InvalidArgumentError` with the cause.
 * @internal
 */
export function readArgument<Result>(argument: string, read: () => Result): Result {
  try {
    return read()
  } catch (error) {
    if (isShirushiError(error)) throw error
    throw new InvalidArgumentError(argument, 'has to be a value that came from JSON', { cause: error })
  }
}
