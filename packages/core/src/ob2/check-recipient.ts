import type { FindingList } from '../findings/finding-list.ts'
import type { JsonObject } from '../json/json-value.ts'
import { isEmail } from '../values/email.ts'
import { parseIdentityHash } from '../values/identity-hash.ts'
import { isPhoneNumber } from '../values/phone.ts'
import { isHttpUrl, isIri } from '../values/uri.ts'
import { isOb2Term } from './ob2-vocabulary.ts'
import { own, ownText } from './own.ts'

const HASH_NAME = /^([a-z0-9-]{2,20})\$[0-9a-f]+$/i

/** Judges who received a badge. No finding repeats the identity, its hash or its salt. */
export function checkRecipient(node: JsonObject, path: string, findings: FindingList): void {
  const type = ownText(node, 'type')
  const identity = ownText(node, 'identity')
  if (type !== undefined) checkRecipientType(type, `${path}/type`, findings)
  if (identity === undefined) return
  if (own(node, 'hashed') === true) checkHashed(node, identity, path, findings)
  else if (own(node, 'hashed') === false) checkPlain(node, identity, type, path, findings)
}

const COMMON_TYPES = new Set(['email', 'url', 'telephone', 'id'])

function checkRecipientType(type: string, path: string, findings: FindingList): void {
  if (COMMON_TYPES.has(type)) return
  const known = isOb2Term(type) || isIri(type)
  findings.add(known ? 'OB2_RECIPIENT_TYPE_UNCOMMON' : 'OB2_RECIPIENT_TYPE_UNMAPPED', path, { type })
}

function checkHashed(node: JsonObject, identity: string, path: string, findings: FindingList): void {
  const at = `${path}/identity`
  const hash = parseIdentityHash(identity)
  if (hash === undefined) {
    const algorithm = identity.length < 200 ? HASH_NAME.exec(identity)?.[1] : undefined
    const known = algorithm === undefined || parseIdentityHash(`${algorithm}$${'0'.repeat(64)}`) !== undefined
    if (known) findings.add('IDENTITY_HASH_MALFORMED', at)
    else findings.add('IDENTITY_HASH_ALGORITHM_UNKNOWN', at, { algorithm })
    return
  }
  if (!hash.named) findings.add('IDENTITY_HASH_NO_ALGORITHM', at)
  if (hash.algorithm === 'md5') findings.add('IDENTITY_HASH_MD5', at)
  if (hash.algorithm === 'sha512') findings.add('IDENTITY_HASH_SHA512', at)
  if ((ownText(node, 'salt') ?? '') === '') findings.add('IDENTITY_SALT_MISSING', path)
}

function checkPlain(
  node: JsonObject,
  identity: string,
  type: string | undefined,
  path: string,
  findings: FindingList,
): void {
  const at = `${path}/identity`
  if (Object.hasOwn(node, 'salt')) findings.add('OB2_RECIPIENT_SALT_UNUSED', `${path}/salt`)
  if (parseIdentityHash(identity)?.named === true) {
    const fix = [{ op: 'replace', path: `${path}/hashed`, value: true }] as const
    findings.add('IDENTITY_HASHED_CONTRADICTED', `${path}/hashed`, undefined, fix)
    return
  }
  if (type === 'email')
    findings.add(isEmail(identity) ? 'IDENTITY_PLAIN_EMAIL' : 'OB2_RECIPIENT_NOT_AN_EMAIL', at)
  const looksRight = type === undefined ? undefined : USUAL_FORMS.get(type)
  if (looksRight?.(identity) === false) findings.add('OB2_RECIPIENT_IDENTITY_UNUSUAL', at, { type })
}

const USUAL_FORMS: ReadonlyMap<string, (text: string) => boolean> = new Map([
  ['url', isHttpUrl],
  ['telephone', isPhoneNumber],
  ['id', isIri],
])
