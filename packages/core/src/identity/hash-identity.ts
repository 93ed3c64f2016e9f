import { InvalidArgumentError } from '../errors.ts'
import { isEmail } from '../values/email.ts'
import { hasLoneSurrogate } from '../values/surrogates.ts'
import { digestOf } from './digest.ts'
import type { EmailPolicy } from './email-policy.ts'

/** How to hash an identity. */
export interface HashIdentityOptions {
  /**
   * Default: `sha256`. `sha512` is not in the specifications, so other readers may not know it. MD5 is
   * read by `matchIdentity` but never made.
   */
  readonly algorithm?: 'sha256' | 'sha512'
  /**
   * Text that is appended before hashing, and that has to be published beside the hash. Default: none,
   * which lets anybody find the identity by hashing likely ones. Use a new random salt for each badge.
   */
  readonly salt?: string
  /**
   * Default: `exact`. The specifications hash the identifier as it is, and a verifier that follows them
   * finds `Taro@example.org` only if that is what was hashed. Choose `lowercase` when people will give
   * their address in any mixture of cases and you tell them to use small letters.
   */
  readonly emailPolicy?: EmailPolicy
}

/**
 * Hashes the identity of a recipient, so that a badge can name it without showing it: the algorithm,
 * `$`, and the hexadecimal digest of the identity and salt in UTF-8.
 *
 * Nothing is trimmed or normalised, apart from what `emailPolicy` says. The same person's name in
 * another Unicode form has another hash.
 *
 * A hash hides an identity from a glance, not from somebody who can guess it: the salt is public, and
 * there are few e-mail addresses in the world.
 *
 * @example
 * ```ts
 * import { hashIdentity } from '@shirushi/core'
 *
 * hashIdentity('a@example.com', { salt: 'Kosher' })
 * // 'sha256$b5809d8a92f8858436d7e6b87c12ebc0ae1eac4baecc2c0b913aee2c922ef399'
 * ```
 *
 * @param value - The identity in plain text: an e-mail address, URL, student number …
 * @throws `InvalidArgumentError` when `value` is empty, when it or the salt is not a text that has a
 * UTF-8 form, or when an option is not one of those above.
 * @see {@link https://www.imsglobal.org/spec/ob/v3p0/#identityhash | Open Badges 3.0, IdentityHash}
 */
export function hashIdentity(value: string, options: HashIdentityOptions = {}): string {
  const { algorithm = 'sha256', salt = '', emailPolicy = 'exact' } = options
  assertEncodable(value, 'value')
  if (value === '') throw new InvalidArgumentError('value', 'must not be empty')
  assertEncodable(salt, 'options.salt')
  if (algorithm !== 'sha256' && algorithm !== 'sha512') {
    throw new InvalidArgumentError('options.algorithm', "must be 'sha256' or 'sha512'")
  }
  if (emailPolicy !== 'exact' && emailPolicy !== 'lowercase') {
    throw new InvalidArgumentError('options.emailPolicy', "must be 'exact' or 'lowercase'")
  }
  const hashed = emailPolicy === 'lowercase' && isEmail(value) ? value.toLowerCase() : value
  return `${algorithm}$${digestOf(algorithm, hashed, salt)}`
}

/** @internal */
export function assertEncodable(text: unknown, argument: string): asserts text is string {
  if (typeof text !== 'string') throw new InvalidArgumentError(argument, 'must be a string')
  if (hasLoneSurrogate(text)) throw new InvalidArgumentError(argument, 'contains half of a surrogate pair')
}
