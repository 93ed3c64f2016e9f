import { resolvePointer } from '@shirushi/core/json'

/**
 * Who vouches for what, for how long, and where to learn whether it was revoked. Not who received it: that is
 * for the holder to show. With all that Open Badges requires of an achievement, so that what is shown is a badge
 * again.
 */
const MANDATORY = [
  '/issuer',
  '/validFrom',
  '/validUntil',
  '/issuanceDate',
  '/expirationDate',
  '/credentialStatus',
  '/credentialSubject/achievement/name',
  '/credentialSubject/achievement/description',
  '/credentialSubject/achievement/criteria',
  '/credentialSubject/endorsementComment',
] as const

/**
 * What a holder always has to show of a badge: the defaults of `sign` with `ecdsa-sd-2023`, for issuers who want
 * to add to them. All of it leads somewhere in the credential.
 *
 * `@context`, and the `id` and `type` of whatever something is shown of, are always there and need not be named.
 * Who is to be able to keep back whose badge it is needs a `credentialSubject` without `id`, and with
 * `identifier`.
 *
 * @example
 * ```ts
 * import { mandatoryPointersFor } from '@shirushi/sign'
 *
 * const credential = { type: ['VerifiableCredential'], issuer: 'did:web:uni.example', evidence: [] }
 * console.log(mandatoryPointersFor(credential)) // → [ '/issuer' ]
 * ```
 */
export function mandatoryPointersFor(credential: object): readonly string[] {
  return MANDATORY.filter((path) => resolvePointer(credential, path) !== undefined)
}
