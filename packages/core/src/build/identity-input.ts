import { InvalidArgumentError } from '../errors.ts'
import type { EmailPolicy } from '../identity/email-policy.ts'
import { hashIdentity } from '../identity/hash-identity.ts'
import { isEmail } from '../values/email.ts'
import { argumentAt, type Place } from './place.ts'

/**
 * Whether a badge shows an identity or only its hash. Salts come from the caller, a new random one for
 * each badge: nothing here is random.
 */
export type Disclosure =
  | {
      /** What is appended before hashing with SHA-256, and published in the badge. */
      readonly salt: string
      readonly hashed?: true | undefined
      /** See {@link hashIdentity}. Default: `exact`. */
      readonly emailPolicy?: EmailPolicy | undefined
    }
  | {
      /** Everybody who sees the badge is to see the identity. */
      readonly hashed: false
      readonly salt?: undefined
      readonly emailPolicy?: undefined
    }

/** What a badge says of an identity. */
export interface DisclosedIdentity {
  readonly text: string
  readonly hashed: boolean
  readonly salt: string | undefined
}

/**
 * Hashes an identity, or leaves it as it is where the caller asked for that.
 *
 * @throws `InvalidArgumentError` when it is no text, there is no salt to hash with, or an e-mail address
 * is none: once it is hashed nobody can see that.
 * @internal
 */
export function disclose(
  identity: unknown,
  { hashed, salt, emailPolicy }: { readonly [option: string]: unknown },
  isAddress: boolean,
  place: Place,
): DisclosedIdentity {
  const argument = argumentAt(place)
  if (typeof identity !== 'string' || identity === '')
    throw new InvalidArgumentError(argument, 'must be a text')
  if (isAddress && !isEmail(identity)) throw new InvalidArgumentError(argument, 'must be an e-mail address')
  if (hashed === false) return { text: identity, hashed: false, salt: undefined }
  if (typeof salt !== 'string' || salt === '') {
    throw new InvalidArgumentError(
      argument,
      'needs a `salt` to be hashed with, or `hashed: false` to be shown',
    )
  }
  const policy = emailPolicy === 'lowercase' ? emailPolicy : 'exact'
  return { text: hashIdentity(identity, { salt, emailPolicy: policy }), hashed: true, salt }
}
