import type { DataModel } from '../check/recognise.ts'
import { InvalidArgumentError } from '../errors.ts'
import type * as ob3 from '../generated/types-ob3.ts'
import type { JsonObject, OneOrMany } from '../json/json-value.ts'
import type { Extensible } from './builder-input.ts'
import { chooseContexts } from './choose-contexts.ts'
import { type DateInput, dateText, isDate } from './date-text.ts'
import type { ProfileInput } from './define-profile.ts'
import { placeOf } from './place.ts'

/** What badges and endorsements have in common, in both data models. */
export interface EnvelopeInput extends Extensible {
  /**
   * Identifies this credential for ever: `urn:uuid:` with a random UUID, or an address of yours. It is
   * not made up here, because nothing here is random.
   */
  readonly id: string
  /** Who vouches for it: the `id`, or the profile. The key that signs has to belong to this `id`. */
  readonly issuer: string | ProfileInput
  /** The first moment at which the credential counts. Data model 1.1 calls it `issuanceDate`. */
  readonly validFrom: DateInput
  /** The moment at which it stops counting. Data model 1.1 calls it `expirationDate`. */
  readonly validUntil?: DateInput | undefined
  /** When it was first given; `validFrom` moves with each reissue. */
  readonly awardedDate?: DateInput | undefined
  /** A few sentences for wallets. */
  readonly description?: string | undefined
  /** The schemas that the credential says it follows. */
  readonly credentialSchema?: OneOrMany<ob3.CredentialSchema> | undefined
  /** Where to learn whether it was revoked. */
  readonly credentialStatus?: ob3.CredentialStatus | undefined
  /** Where to get a newer version. */
  readonly refreshService?: ob3.RefreshService | undefined
  /** What one may do with it. */
  readonly termsOfUse?: OneOrMany<ob3.TermsOfUse> | undefined
  /**
   * Contexts in addition to those that are chosen by what the credential uses. They come last, and are
   * needed for `extensions` and for methods that are not built in.
   */
  readonly contexts?: readonly (string | JsonObject)[] | undefined
}

/** What would be overwritten. */
const MADE_HERE = ['@context', 'credentialSubject', 'issuanceDate', 'expirationDate'] as const

/**
 * The properties of a credential by the names of its data model, apart from its subject.
 *
 * @throws `InvalidArgumentError`
 * @internal
 */
export function envelope(
  input: { readonly [property: string]: unknown },
  dataModel: DataModel,
): { readonly [property: string]: unknown } {
  const { dataModel: _, contexts, validFrom, validUntil, ...others } = input
  const made = MADE_HERE.find((name) => Object.hasOwn(input, name))
  if (made !== undefined) {
    throw new InvalidArgumentError(`input.${made}`, 'is made from other properties of the input; use those')
  }
  if (contexts !== undefined && !Array.isArray(contexts)) {
    throw new InvalidArgumentError('input.contexts', 'must be a list')
  }
  const isOlder = dataModel === '1.1'
  return {
    ...others,
    '@context': chooseContexts(dataModel, input, contexts),
    [isOlder ? 'issuanceDate' : 'validFrom']: asText(validFrom, 'validFrom'),
    [isOlder ? 'expirationDate' : 'validUntil']: asText(validUntil, 'validUntil'),
  }
}

/** Dates become texts here, where the caller's name for them is still known. */
function asText(date: unknown, name: string): unknown {
  return isDate(date) ? dateText(date, placeOf(`input.${name}`)) : date
}

/**
 * The data model that is asked for. Default: `2.0`.
 *
 * @throws `InvalidArgumentError`
 * @internal
 */
export function chosenDataModel(input: { readonly dataModel?: unknown }): DataModel {
  const { dataModel } = input
  if (dataModel === undefined || dataModel === '2.0') return '2.0'
  if (dataModel === '1.1') return '1.1'
  throw new InvalidArgumentError('input.dataModel', "must be '1.1' or '2.0'")
}
