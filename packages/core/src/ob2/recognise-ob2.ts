import { isObject, type JsonObject } from '../json/json-value.ts'
import { ob2TermOf, versionOfContext } from './ob2-vocabulary.ts'
import { isJsonObject, own, ownList, ownTexts } from './own.ts'

/** What an Open Badges 2.x document, or an older one, is. */
export type Ob2Kind =
  | 'assertion'
  | 'badge-class'
  | 'profile'
  | 'endorsement'
  | 'revocation-list'
  | 'cryptographic-key'
  | 'badge-connect-manifest'
  | 'badge-connect-response'

/** A version of Open Badges before 3.0. */
export type Ob2Version = '0.5' | '1.0' | '1.1' | '2.0' | '2.1'

/** What a document turned out to be. */
export interface RecognisedOb2 {
  readonly kind: Ob2Kind
  readonly version: Ob2Version
}

const KINDS_BY_TYPE: ReadonlyMap<string, Ob2Kind> = new Map([
  ['Assertion', 'assertion'],
  ['BadgeClass', 'badge-class'],
  ['Endorsement', 'endorsement'],
  ['RevocationList', 'revocation-list'],
  ['CryptographicKey', 'cryptographic-key'],
  ['Issuer', 'profile'],
  ['IssuerOrg', 'profile'],
  ['Profile', 'profile'],
  ['Manifest', 'badge-connect-manifest'],
])

/** Which members give away what a document is, most telling first: all of a row have to be there. */
const KINDS_BY_SHAPE: readonly (readonly [Ob2Kind, ...string[]])[] = [
  ['badge-connect-manifest', 'badgeConnectAPI'],
  ['assertion', 'recipient', 'badge'],
  ['endorsement', 'claim', 'issuer'],
  ['revocation-list', 'revokedAssertions'],
  ['badge-class', 'criteria', 'issuer'],
  ['cryptographic-key', 'publicKeyPem'],
  ['assertion', 'recipient'],
  ['assertion', 'revoked'],
  ['profile', 'name', 'url'],
]

/** Types that only Open Badges before 3.0 has, so that they need no context to be known. */
const OB2_ONLY: ReadonlySet<string> = new Set([
  'Assertion',
  'BadgeClass',
  'Issuer',
  'IssuerOrg',
  'RevocationList',
  'CryptographicKey',
])

const LATER_CONTEXT = /\/credentials\/v\d|\/spec\/(?:ob\/v3p|clr\/)/

/**
 * Tells what an Open Badges 2.x document is, or an older one, by its content: context and type first,
 * then the members that only one kind has.
 *
 * It does not say that the document is right. Documents of Open Badges 3.0, and anything that is not a
 * badge, give `undefined`.
 *
 * @example
 * ```ts
 * import { recogniseOb2 } from '@shirushi/core/ob2'
 *
 * recogniseOb2({ recipient: 'sha256$…', badge: { version: '0.5.0' } }) // { kind: 'assertion', version: '0.5' }
 * ```
 */
export function recogniseOb2(document: unknown): RecognisedOb2 | undefined {
  try {
    return isObjectOfJson(document) ? recogniseObject(document) : undefined
  } catch {
    // A getter or a proxy threw: JSON has none, so this is no badge.
    return undefined
  }
}

function recogniseObject(document: JsonObject): RecognisedOb2 | undefined {
  const contexts = ownTexts(document, '@context')
  if (contexts.some((url) => LATER_CONTEXT.test(url))) return undefined
  const types = [...ownTexts(document, 'type'), ...ownTexts(document, '@type')].map(ob2TermOf)
  const kind = kindByType(types) ?? kindByShape(document)
  if (kind === undefined) return recogniseResponse(document)
  const version = versionByContext(contexts)
  if (version !== undefined) return { kind, version: kind === 'badge-connect-manifest' ? '2.1' : version }
  if (kind === 'badge-connect-manifest') return { kind, version: '2.1' }
  if (Object.hasOwn(document, '@context')) return types.length > 0 ? { kind, version: '2.0' } : undefined
  if (types.length > 0) return types.some((type) => OB2_ONLY.has(type)) ? { kind, version: '2.0' } : undefined
  return recogniseLegacy(document, kind)
}

function isObjectOfJson(value: unknown): value is JsonObject {
  return isObject(value)
}

function kindByType(types: readonly string[]): Ob2Kind | undefined {
  for (const type of types) {
    const kind = KINDS_BY_TYPE.get(type)
    if (kind !== undefined) return kind
  }
  return undefined
}

function kindByShape(document: JsonObject): Ob2Kind | undefined {
  const names = new Set(Object.keys(document).map(ob2TermOf))
  return KINDS_BY_SHAPE.find(([, ...members]) => members.every((member) => names.has(member)))?.[0]
}

function versionByContext(contexts: readonly string[]): Ob2Version | undefined {
  const versions = contexts.map(versionOfContext)
  return (['2.1', '2.0', '1.1'] as const).find((version) => versions.includes(version))
}

/** Without context and type: a badge of before 1.1, in which only some kinds can be told apart. */
function recogniseLegacy(document: JsonObject, kind: Ob2Kind): RecognisedOb2 | undefined {
  if (kind === 'assertion') {
    const recipient = own(document, 'recipient')
    const isLater = Object.hasOwn(document, 'verify') || Object.hasOwn(document, 'uid')
    if (typeof recipient === 'string') return { kind, version: isLater ? '1.0' : '0.5' }
    return isJsonObject(recipient) ? { kind, version: '1.0' } : undefined
  }
  return kind === 'badge-class' || kind === 'profile' ? { kind, version: '1.0' } : undefined
}

/** What the Badge Connect API of Open Badges 2.1 answers. */
function recogniseResponse(document: JsonObject): RecognisedOb2 | undefined {
  const [status] = ownList(document, 'status')
  // Any service may answer with a code; only this one also says it in words of its own.
  const isOurs =
    isJsonObject(status) && Object.hasOwn(status, 'statusCode') && Object.hasOwn(status, 'statusText')
  if (!isOurs) return undefined
  return { kind: 'badge-connect-response', version: '2.1' }
}

const CLASSES: Readonly<Record<Ob2Kind, string>> = {
  assertion: 'Assertion',
  'badge-class': 'BadgeClass',
  profile: 'Profile',
  endorsement: 'Endorsement',
  'revocation-list': 'RevocationList',
  'cryptographic-key': 'CryptographicKey',
  'badge-connect-manifest': 'BadgeConnectManifest',
  'badge-connect-response': 'AssertionsResponse',
}

/**
 * The class that a document of a kind has to fit. A revoked award or endorsement may be stripped of
 * nearly everything, so it only has to fit `RevokedAssertion`.
 */
export function ob2ClassOf(document: JsonObject, kind: Ob2Kind): string {
  const revocable = kind === 'assertion' || kind === 'endorsement'
  if (revocable && own(document, 'revoked') === true) return 'RevokedAssertion'
  if (kind === 'badge-connect-response' && Object.hasOwn(document, 'profile')) return 'ProfileResponse'
  return CLASSES[kind]
}
