import type { FindingList } from '../findings/finding-list.ts'
import { identityTypeName } from '../identity/identity-type.ts'
import { type JsonObject, listOf } from '../json/json-value.ts'
import { own, ownText } from '../ob2/own.ts'
import { OB3_IDENTIFIER_PREFIX } from './versions.ts'
import { isNode } from './writers.ts'

/** A recipient of Open Badges 2.0. */
interface Recipient {
  readonly type: string
  readonly hashed: boolean
  readonly identity: string
  readonly salt?: string
}

interface Candidate {
  readonly recipient: Recipient
  readonly path: string
  /** What the type is called where the credential stands. */
  readonly type: string
}

/** The kinds of identity that Open Badges 2.0 has words for, most widely understood first. */
const TERMS: ReadonlyMap<string, string> = new Map([
  ['emailAddress', 'email'],
  ['ext:email', 'email'],
  ['ext:url', 'url'],
  ['ext:telephone', 'telephone'],
  ['id', 'id'],
  ['ext:id', 'id'],
])

const RANKS: readonly string[] = ['email', 'url', 'telephone', 'id']

/**
 * Writes who received a credential as the one identity that Open Badges 2.0 has room for: an e-mail
 * address if there is one, for most platforms know no other; then what 2.0 has a term for; then the first.
 * Hashes, their algorithm and their salt stay as they are.
 */
export function downgradeRecipient(
  subject: JsonObject,
  path: string,
  changes: FindingList,
): Recipient | undefined {
  const [chosen, ...others] = candidatesIn(subject, path).sort((a, b) => rankOf(a) - rankOf(b))
  if (chosen === undefined) return undefined
  for (const { path: at, type } of others) changes.add('CONVERSION_RECIPIENT_CHOSEN', at, { type })
  const { type } = chosen.recipient
  if (!RANKS.includes(type)) {
    changes.add('CONVERSION_RECIPIENT_TYPE', `${chosen.path}/identityType`, { from: chosen.type, to: type })
  }
  return chosen.recipient
}

function rankOf({ recipient }: Candidate): number {
  const rank = RANKS.indexOf(recipient.type)
  return rank < 0 ? RANKS.length : rank
}

function candidatesIn(subject: JsonObject, path: string): Candidate[] {
  const identifiers = own(subject, 'identifier')
  const candidates = listOf(identifiers).flatMap((entry, index) => {
    const at = Array.isArray(identifiers) ? `${path}/identifier/${index}` : `${path}/identifier`
    return isNode(entry) ? [candidateOf(entry, at)] : []
  })
  const id = ownText(subject, 'id')
  if (id === undefined) return candidates
  const recipient = { type: 'id', hashed: false, identity: id }
  return [...candidates, { recipient, path: `${path}/id`, type: 'id' }]
}

function candidateOf(identity: JsonObject, path: string): Candidate {
  const type = identityTypeName(ownText(identity, 'identityType') ?? '')
  const salt = ownText(identity, 'salt')
  const recipient = {
    type: TERMS.get(type) ?? `${OB3_IDENTIFIER_PREFIX}${type}`,
    hashed: own(identity, 'hashed') === true,
    identity: ownText(identity, 'identityHash') ?? '',
    ...(salt !== undefined && { salt }),
  }
  return { recipient, path, type }
}
