import type { FindingList } from '../findings/finding-list.ts'
import type { IdentifierTypeEnum, IdentityObject } from '../generated/types-ob3.ts'
import { IDENTIFIER_TYPES } from '../generated/vocabularies.ts'
import { identityTypeName } from '../identity/identity-type.ts'
import type { JsonObject } from '../json/json-value.ts'
import { own, ownText } from '../ob2/own.ts'
import { isEmail } from '../values/email.ts'
import { parseIdentityHash } from '../values/identity-hash.ts'
import { OB3_IDENTIFIER_PREFIX } from './versions.ts'
import { isUsableUri } from './writers.ts'

/** Who was awarded the badge, by `id` or by something else that is known of them. */
export type UpgradedRecipient = { readonly id: string } | { readonly identifier: readonly [IdentityObject] }

const EXTENSION = /^ext:[A-Za-z0-9._-]+$/

function isIdentifierType(type: string): type is IdentifierTypeEnum {
  return IDENTIFIER_TYPES.some((known) => known === type) || EXTENSION.test(type)
}

/**
 * Writes a recipient of Open Badges 2.0: by `id` where that is known openly, otherwise as an identity.
 * Hashes, their algorithm and their salt stay as they are.
 */
export function upgradeRecipient(
  recipient: JsonObject,
  path: string,
  changes: FindingList,
): UpgradedRecipient {
  const identity = ownText(recipient, 'identity') ?? ''
  const hashed = own(recipient, 'hashed') ?? parseIdentityHash(identity)?.named === true
  const type = identityTypeName(ownText(recipient, 'type') ?? '')
  if (type === 'id' && hashed !== true && isUsableUri(identity)) {
    loseSalt(recipient, path, changes)
    return { id: identity }
  }
  return { identifier: [upgradeIdentity(recipient, identity, hashed === true, type, path, changes)] }
}

/** A salt means something together with a hash only. */
function loseSalt(recipient: JsonObject, path: string, changes: FindingList): void {
  if (!Object.hasOwn(recipient, 'salt')) return
  changes.add('CONVERSION_PROPERTY_LOST', `${path}/salt`, { property: 'salt' })
}

function upgradeIdentity(
  recipient: JsonObject,
  identity: string,
  hashed: boolean,
  type: string,
  path: string,
  changes: FindingList,
): IdentityObject {
  const salt = ownText(recipient, 'salt')
  if (!hashed) loseSalt(recipient, path, changes)
  return {
    type: 'IdentityObject',
    hashed,
    identityHash: identity,
    identityType: upgradeType(
      ownText(recipient, 'type') ?? '',
      type,
      hashed || isEmail(identity),
      path,
      changes,
    ),
    ...(hashed && salt !== undefined && { salt }),
  }
}

/** @param name - What `type` is called here, however it is written. */
function upgradeType(
  type: string,
  name: string,
  mayBeEmail: boolean,
  path: string,
  changes: FindingList,
): IdentifierTypeEnum {
  if (name === 'emailAddress' && mayBeEmail) return name
  const isFromOb3 = type.startsWith(OB3_IDENTIFIER_PREFIX)
  if (isFromOb3 && name !== 'emailAddress' && isIdentifierType(name)) return name
  const to: IdentifierTypeEnum = `ext:${lastName(type)}`
  changes.add('CONVERSION_RECIPIENT_TYPE', `${path}/type`, { from: type, to })
  return to
}

/** The last name in an IRI, in the letters that an extension of the vocabulary may have. */
function lastName(type: string): string {
  const name =
    type
      .split(/[/#:]/)
      .filter((step) => step !== '')
      .at(-1) ?? ''
  return name.replace(/[^A-Za-z0-9._-]/g, '-') || 'identifier'
}
