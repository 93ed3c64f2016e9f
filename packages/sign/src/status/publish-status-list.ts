import { InvalidArgumentError } from '@shirushi/core/errors'
import { parseDateTime } from '@shirushi/core/values'
import type { Signer } from '@shirushi/vc'
import { type BitstringStatusListSubject, createBitstringStatusListSubject } from '@shirushi/vc/status-list'
import { signJwt } from '../jwt/sign-jwt.ts'
import type { SignJwtOptions } from '../jwt/sign-jwt-options.ts'
import { type Secured, sign } from '../sign/sign.ts'
import type { SignOptions } from '../sign/sign-options.ts'
import type { IssuerStatusList } from './issuer-status-list.ts'

/** What a published list says about itself. */
export interface StatusListEdition {
  /** Who issues the credentials of the list: an identifier, or a profile that has one. */
  readonly issuer: string | { readonly id: string; readonly [member: string]: unknown }
  /** From when on this edition counts. */
  readonly validFrom: Date | string
  /** Until when: verifiers then need a newer edition, and nobody can go on showing an old one. */
  readonly validUntil?: Date | string
  /** For how long a copy may be used, in milliseconds: not longer than the edition counts. */
  readonly ttl?: number
}

/** How to publish a list with an embedded proof. */
export interface PublishStatusListOptions extends StatusListEdition {
  /** Default: `embedded`. */
  readonly as?: 'embedded'
  /** As for `sign`. */
  readonly signing?: SignOptions
}

/** How to publish a list as token. */
export interface PublishStatusListJwtOptions extends StatusListEdition {
  readonly as: 'jwt'
  /** As for `signJwt`. */
  readonly signing?: SignJwtOptions
}

/** The credential around a list of statuses. */
export interface StatusListCredential {
  readonly '@context': readonly ['https://www.w3.org/ns/credentials/v2']
  readonly id: string
  readonly type: readonly ['VerifiableCredential', 'BitstringStatusListCredential']
  readonly issuer: string | object
  readonly validFrom: string
  readonly validUntil?: string
  readonly credentialSubject: BitstringStatusListSubject
}

/**
 * Signs the present edition of a list of statuses, to be served at its `id`.
 *
 * Do it again after each change, and before `validUntil`. The list itself is only read.
 *
 * @example
 * ```ts
 * import { createStatusList, publishStatusList } from '@shirushi/sign'
 * import { exportKey, generateKey, signerFor } from '@shirushi/vc'
 *
 * const key = await generateKey('Ed25519')
 * const list = createStatusList({ id: 'https://uni.example/status/1', purpose: 'revocation' })
 * list.set(94_567)
 * const edition = await publishStatusList(list, signerFor(key), {
 *   issuer: await exportKey(key, 'did:key'),
 *   validFrom: '2026-11-21T00:00:00Z',
 *   validUntil: '2026-11-28T00:00:00Z',
 *   ttl: 300_000,
 * })
 * console.log(edition.credentialSubject.statusPurpose) // → revocation
 * ```
 *
 * @throws (rejects with) `InvalidArgumentError` when a copy could be used for longer than the edition counts, or
 * an option is wrong; and the same as `sign` or `signJwt`.
 * @see {@link https://www.w3.org/TR/vc-bitstring-status-list/#bitstringstatuslistcredential | Bitstring Status List, 2.2}
 */
export async function publishStatusList(
  list: IssuerStatusList,
  signer: Signer,
  options: PublishStatusListOptions,
): Promise<Secured<StatusListCredential>>
export async function publishStatusList(
  list: IssuerStatusList,
  signer: Signer,
  options: PublishStatusListJwtOptions,
): Promise<string>
export async function publishStatusList(
  list: IssuerStatusList,
  signer: Signer,
  options: PublishStatusListOptions | PublishStatusListJwtOptions,
): Promise<Secured<StatusListCredential> | string> {
  if (options.as !== undefined && options.as !== 'embedded' && options.as !== 'jwt') {
    throw new InvalidArgumentError('options.as', 'has to be embedded or jwt')
  }
  const credential = statusListCredential(list, options)
  return options.as === 'jwt'
    ? signJwt(credential, signer, options.signing)
    : sign(credential, signer, options.signing)
}

function statusListCredential(list: IssuerStatusList, edition: StatusListEdition): StatusListCredential {
  const { issuer, ttl } = edition
  const validFrom = dateText(edition.validFrom, 'options.validFrom')
  const validUntil =
    edition.validUntil === undefined ? undefined : dateText(edition.validUntil, 'options.validUntil')
  if (ttl !== undefined) assertTimeToLive(ttl, validFrom, validUntil)
  const [purpose = '', ...more] = list.purposes
  return {
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    id: list.id,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer,
    validFrom,
    ...(validUntil !== undefined && { validUntil }),
    credentialSubject: createBitstringStatusListSubject({
      id: `${list.id}#list`,
      purpose: more.length === 0 ? purpose : list.purposes,
      list: list.list,
      ...(ttl !== undefined && { ttl }),
    }),
  }
}

function assertTimeToLive(ttl: number, validFrom: string, validUntil: string | undefined): void {
  const end = validUntil === undefined ? Number.POSITIVE_INFINITY : millisecondsOf(validUntil)
  if (Number.isSafeInteger(ttl) && ttl > 0 && ttl <= end - millisecondsOf(validFrom)) return
  throw new InvalidArgumentError(
    'options.ttl',
    'has to be a whole number of milliseconds, and not more than from validFrom to validUntil',
  )
}

function dateText(date: Date | string, argument: string): string {
  const text = date instanceof Date && !Number.isNaN(date.getTime()) ? isoText(date) : date
  if (typeof text === 'string' && !Number.isNaN(millisecondsOf(text))) return text
  throw new InvalidArgumentError(argument, 'has to be a Date, or a date and time with offset or Z')
}

function isoText(date: Date): string {
  return date.toISOString().replace('.000Z', 'Z')
}

function millisecondsOf(text: string): number {
  const parsed = parseDateTime(text)
  return parsed.ok && parsed.hasOffset && !parsed.dateOnly ? parsed.epochMilliseconds : Number.NaN
}
