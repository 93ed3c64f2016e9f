import { InvalidArgumentError } from '@shirushi/core/errors'
import {
  createRevocationList1EdTech,
  createRevocationListOb2,
  type Revocation,
  type RevocationList1EdTech,
  type RevocationListOb2,
} from '@shirushi/vc/status-list'
import type { IssuerStatusList } from './issuer-status-list.ts'

/** A credential or an award, and its entry in a list of statuses. */
export interface ListedCredential extends Revocation {
  /** Its entry. */
  readonly index: number
}

/** How to write a list of statuses as a list of identifiers. */
export interface RevocationListOptions {
  /** Where the list of identifiers is published: another address than that of the list of statuses. */
  readonly id: string
  /** Whose list it is. */
  readonly issuer: string
  /** All credentials that have an entry; those that are not revoked are left out. */
  readonly credentials: Iterable<ListedCredential>
}

/**
 * The same revocations as a list of statuses, by the identifiers of the credentials, for Open Badges 3.0: what
 * a `credentialStatus` of the type `1EdTechRevocationList` points to.
 *
 * It tells everybody which credentials were revoked; a list of statuses does not.
 *
 * @throws `InvalidArgumentError` when the list is not for revocation; `StatusIndexError` for an index it has not.
 * @see {@link https://www.imsglobal.org/spec/vcrl/v1p0/ | 1EdTech Revocation List Status Method 1.0}
 */
export function revocationList1EdTechFor(
  list: IssuerStatusList,
  options: RevocationListOptions,
): RevocationList1EdTech {
  return createRevocationList1EdTech(revokedIn(list, options))
}

/**
 * The same revocations as a list of statuses, as the `revocationList` that an issuer of Open Badges 2.0 names.
 *
 * It is for signed assertions. A hosted one is revoked where it is hosted: see {@link revokeHostedAssertion}.
 *
 * @throws `InvalidArgumentError` when the list is not for revocation; `StatusIndexError` for an index it has not.
 * @see {@link https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#RevocationList | Open Badges 2.0, RevocationList}
 */
export function revocationListOb2For(
  list: IssuerStatusList,
  options: RevocationListOptions,
): RevocationListOb2 {
  return createRevocationListOb2(revokedIn(list, options))
}

function revokedIn(list: IssuerStatusList, { id, issuer, credentials }: RevocationListOptions) {
  if (!list.purposes.includes('revocation')) {
    throw new InvalidArgumentError('list', 'has to be for revocation')
  }
  const revoked = Array.from(credentials)
    .filter(({ index }) => list.get(index) !== 0)
    .map(({ id, reason }) => ({ id, ...(reason !== undefined && { reason }) }))
  return { id, issuer, revoked }
}

/** What remains at the address of a hosted assertion that was revoked. */
export interface RevokedHostedAssertion {
  readonly '@context': 'https://w3id.org/openbadges/v2'
  readonly type: 'Assertion'
  readonly id: string
  readonly revoked: true
  readonly revocationReason?: string
}

/**
 * What to serve at the address of a hosted assertion of Open Badges 2.0 once it is revoked: no more than that it
 * was, so that the recipient is no longer named. Serve it with the status `410 Gone`, as `publicationFor` says.
 *
 * @param assertion - The assertion as it was; only its `id` is read.
 * @throws `InvalidArgumentError` when it has no `id`.
 * @see {@link https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#HostedBadge | Open Badges 2.0, Hosted Verification}
 */
export function revokeHostedAssertion(
  assertion: { readonly id: string },
  options: { readonly reason?: string } = {},
): RevokedHostedAssertion {
  const { id } = assertion
  if (typeof id !== 'string' || id === '') throw new InvalidArgumentError('assertion.id', 'has to be a URL')
  const { reason } = options
  return {
    '@context': 'https://w3id.org/openbadges/v2',
    type: 'Assertion',
    id,
    revoked: true,
    ...(reason !== undefined && { revocationReason: reason }),
  }
}
