import { isObject, listOf } from '../json/json-value.ts'
import { recogniseOb2 } from '../ob2/recognise-ob2.ts'

/** What a document is. */
export type BadgeKind =
  | 'assertion'
  | 'badge-class'
  | 'credential'
  | 'achievement'
  | 'endorsement'
  | 'profile'
  | 'cryptographic-key'
  | 'revocation-list'
  | 'badge-connect-manifest'
  | 'badge-connect-response'
  | 'status-list'
  | 'presentation'
  | 'clr'
  | 'verifiable-credential'
  | 'unknown'

/** Which Open Badges it belongs to; absent where the document is of a wider standard. */
export type BadgeVersion = '0.5' | '1.0' | '1.1' | '2.0' | '2.1' | '3.0'

/** Which generation of the Verifiable Credentials Data Model it is written in. */
export type DataModel = '1.1' | '2.0'

export interface Recognition {
  readonly kind: BadgeKind
  readonly version?: BadgeVersion
  readonly dataModel?: DataModel
}

type Node = { readonly [member: string]: unknown }

const VCDM_1 = 'https://www.w3.org/2018/credentials/v1'
const VCDM_2 = 'https://www.w3.org/ns/credentials/v2'

/** Types that settle what a credential is, the more special ones first. */
const CREDENTIALS: readonly (readonly [type: string, kind: BadgeKind, isBadge: boolean])[] = [
  ['VerifiablePresentation', 'presentation', false],
  ['EnvelopedVerifiablePresentation', 'presentation', false],
  ['ClrCredential', 'clr', false],
  ['BitstringStatusListCredential', 'status-list', false],
  ['StatusList2021Credential', 'status-list', false],
  ['AchievementCredential', 'credential', true],
  ['OpenBadgeCredential', 'credential', true],
  ['EndorsementCredential', 'endorsement', true],
  ['VerifiableCredential', 'verifiable-credential', false],
  ['EnvelopedVerifiableCredential', 'verifiable-credential', false],
]

/** Types of the parts of Open Badges 3.0 that travel alone. */
const PARTS: readonly (readonly [type: string, kind: BadgeKind])[] = [
  ['Achievement', 'achievement'],
  ['Profile', 'profile'],
]

/**
 * Tells by its content what a document is. It decides nothing about whether the document is right:
 * what is recognised by half of its marks is judged by all of them later.
 */
export function recognise(document: Node): Recognition {
  const types = listOf(document['type'] ?? document['@type'])
  const contexts = listOf(document['@context'])
  const credential = mostSpecial(types)
  if (credential !== undefined) return asCredential(credential, document, contexts)
  if (isOb3(contexts)) return asPart(types) ?? unnamedOb3(document, contexts)
  if (Array.isArray(document['revokedCredential'])) return { kind: 'revocation-list', version: '3.0' }
  const older = recogniseOb2(document)
  if (older !== undefined) return older
  return byProperties(document, contexts, types)
}

const RANKS: ReadonlyMap<unknown, number> = new Map(CREDENTIALS.map(([type], rank) => [type, rank]))

/** What a credential is by the most special of its types. */
function mostSpecial(types: readonly unknown[]): (typeof CREDENTIALS)[number] | undefined {
  let best = CREDENTIALS.length
  for (const type of types) best = Math.min(best, RANKS.get(type) ?? best)
  return CREDENTIALS[best]
}

function asCredential(
  [, kind, isBadge]: (typeof CREDENTIALS)[number],
  document: Node,
  contexts: readonly unknown[],
): Recognition {
  const dataModel = dataModelOf(document, contexts)
  return isBadge ? { kind, version: '3.0', dataModel } : { kind, dataModel }
}

/** By the context; where that says nothing, by the properties. */
function dataModelOf(document: Node, contexts: readonly unknown[]): DataModel {
  if (contexts.includes(VCDM_2)) return '2.0'
  if (contexts.includes(VCDM_1)) return '1.1'
  return document['issuanceDate'] !== undefined && document['validFrom'] === undefined ? '1.1' : '2.0'
}

function isOb3(contexts: readonly unknown[]): boolean {
  return contexts.some((context) => typeof context === 'string' && /\/spec\/ob\/v3p0\//.test(context))
}

function asPart(types: readonly unknown[]): Recognition | undefined {
  const part = PARTS.find(([type]) => types.includes(type))
  return part && { kind: part[1], version: '3.0' }
}

/** Documents that name the context of Open Badges 3.0, and no type that says what they are. */
function unnamedOb3(document: Node, contexts: readonly unknown[]): Recognition {
  if (Array.isArray(document['revokedCredential'])) return { kind: 'revocation-list', version: '3.0' }
  const found = byProperties(document, contexts, [])
  return found.kind === 'unknown' ? { kind: 'unknown', version: '3.0' } : found
}

/** Documents that have lost their type, and perhaps their context. */
function byProperties(document: Node, contexts: readonly unknown[], types: readonly unknown[]): Recognition {
  const subject = document['credentialSubject']
  const dataModel = dataModelOf(document, contexts)
  if (isObject(subject) && subject['achievement'] !== undefined) {
    return { kind: 'credential', version: '3.0', dataModel }
  }
  if (isObject(subject) && subject['endorsementComment'] !== undefined) {
    return { kind: 'endorsement', version: '3.0', dataModel }
  }
  if (subject !== undefined && document['issuer'] !== undefined) {
    return { kind: 'verifiable-credential', dataModel }
  }
  if (document['verifiableCredential'] !== undefined) return { kind: 'presentation' }
  return asPart(types) ?? { kind: 'unknown' }
}
