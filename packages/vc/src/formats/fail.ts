import { InvalidKeyError } from '../errors.ts'

/** What is not readable as what it claims to be. */
export function malformed(message: string): never {
  throw new InvalidKeyError('malformed', message)
}

/** What is readable, but a kind of key that is not used here. */
export function unsupported(message: string): never {
  throw new InvalidKeyError('unsupported', message)
}
