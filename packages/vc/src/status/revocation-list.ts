import { assertMembers, listOf, type Members, memberOf, optionalTextOf, textOf, wrong } from './members.ts'

/** One credential or award that its issuer took back. */
export interface Revocation {
  /** Which one. */
  readonly id: string
  /** Why, for people. */
  readonly reason?: string
}

/** Which of the two specifications of 1EdTech a list of identifiers follows. */
export type RevocationListForm = '1EdTechRevocationList' | 'RevocationList'

/** What a list of revoked identifiers has to say. */
export interface RevocationListInput {
  /** Where the list is published. */
  readonly id: string
  /** Whose list it is. */
  readonly issuer: string
  /** What was revoked; may be empty. */
  readonly revoked: Iterable<Revocation>
}

/** What stands at the address in a `credentialStatus` of the type `1EdTechRevocationList`. */
export interface RevocationList1EdTech {
  readonly id: string
  readonly issuer: string
  readonly revokedCredential: readonly {
    readonly id: string
    readonly revoked: true
    readonly revocationReason?: string
  }[]
}

/** The list that an issuer of Open Badges 2.0 names as its `revocationList`. */
export interface RevocationListOb2 {
  readonly '@context': 'https://w3id.org/openbadges/v2'
  readonly id: string
  readonly type: 'RevocationList'
  readonly issuer: string
  readonly revokedAssertions: readonly (string | { readonly id: string; readonly revocationReason: string })[]
}

/** A list of revoked identifiers, as it was read. */
export interface ParsedRevocationList {
  /** Which specification it follows. */
  readonly form: RevocationListForm
  readonly id?: string
  readonly issuer?: string
  /** By identifier; for Open Badges 1.x by `uid`. */
  readonly revoked: ReadonlyMap<string, Revocation>
}

/**
 * Where each specification keeps the entries. The validator of 1EdTech reads `revokedCredential`, so that is
 * written; the plural occurs, too.
 */
const ENTRIES: Readonly<Record<string, RevocationListForm>> = {
  revokedCredential: '1EdTechRevocationList',
  revokedCredentials: '1EdTechRevocationList',
  revokedAssertions: 'RevocationList',
}

/**
 * Writes a list of revoked credentials, for Open Badges 3.0.
 *
 * @see {@link https://www.imsglobal.org/spec/vcrl/v1p0/ | 1EdTech Revocation List Status Method 1.0}
 */
export function createRevocationList1EdTech(input: RevocationListInput): RevocationList1EdTech {
  const { id, issuer, revoked } = input
  return {
    id,
    issuer,
    revokedCredential: Array.from(revoked, ({ id, reason }) => ({
      id,
      revoked: true,
      ...(reason === undefined ? {} : { revocationReason: reason }),
    })),
  }
}

/**
 * Writes a list of revoked assertions, for Open Badges 2.0.
 *
 * @see {@link https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#RevocationList | Open Badges 2.0, RevocationList}
 */
export function createRevocationListOb2(input: RevocationListInput): RevocationListOb2 {
  const { id, issuer, revoked } = input
  return {
    '@context': 'https://w3id.org/openbadges/v2',
    id,
    type: 'RevocationList',
    issuer,
    revokedAssertions: Array.from(revoked, ({ id, reason }) =>
      reason === undefined ? id : { id, revocationReason: reason },
    ),
  }
}

/**
 * Reads a list of revoked identifiers of either specification.
 *
 * An entry that says `revoked: false` is not revoked. Whose list it is, is not judged.
 *
 * @param document - A stranger's.
 * @throws `MalformedStatusListError` when it holds no list, or an entry cannot be read (`path` says which): a
 * list of which a part is left out would make a revoked badge look sound.
 */
export function parseRevocationList(document: unknown): ParsedRevocationList {
  const members = assertMembers(document)
  const present = Object.entries(ENTRIES).filter(([key]) => Object.hasOwn(members, key))
  const [, form] = present[0] ?? []
  if (form === undefined) throw wrong('', 'has neither revokedCredential nor revokedAssertions')
  // Of all lists that are there: a badge that any of them names is revoked.
  const entries = present.flatMap(([name]) =>
    listOf(members, name).map((entry, index) => readEntry(entry, `/${name}/${index}`)),
  )
  const id = optionalTextOf(members, 'id')
  const issuer = readIssuer(members)
  return {
    form,
    ...(id === undefined ? {} : { id }),
    ...(issuer === undefined ? {} : { issuer }),
    revoked: new Map(entries.filter((entry) => entry !== undefined).map((entry) => [entry.id, entry])),
  }
}

/** An address, or a profile. */
function readIssuer(members: Members): string | undefined {
  const issuer = memberOf(members, 'issuer')
  return typeof issuer === 'object' && issuer !== null
    ? textOf(assertMembers(issuer, '/issuer'), 'id', '/issuer')
    : optionalTextOf(members, 'issuer')
}

function readEntry(entry: unknown, path: string): Revocation | undefined {
  if (typeof entry === 'string' && entry !== '') return { id: entry }
  const members = assertMembers(entry, path)
  const revoked = memberOf(members, 'revoked') ?? true
  if (typeof revoked !== 'boolean') throw wrong(`${path}/revoked`, 'has to be true or false')
  const id = optionalTextOf(members, 'id', path) ?? textOf(members, 'uid', path)
  const reason = optionalTextOf(members, 'revocationReason', path)
  if (!revoked) return undefined
  return { id, ...(reason === undefined ? {} : { reason }) }
}
