import { OB2_CONTEXT } from '../contexts/known-contexts.ts'
import type { Finding, MessageLanguage } from '../findings/finding.ts'
import { FindingList } from '../findings/finding-list.ts'
import type { JsonObject, JsonValue } from '../json/json-value.ts'
import { pointerStep } from '../json/pointer.ts'
import { readArgument } from '../json/read-argument.ts'
import { isHttpUrl } from '../values/uri.ts'
import { upgradeDate } from './legacy-date.ts'
import { ob2TermOf, versionOfContext } from './ob2-vocabulary.ts'
import { isJsonList, isJsonObject, ownText } from './own.ts'
import { type Ob2Kind, type Ob2Version, recogniseOb2 } from './recognise-ob2.ts'

/** What is known about an old badge beyond what it says. */
export interface UpgradeLegacyOptions {
  /** The address that it was fetched from. Before 1.1 this was all that identified a badge. */
  readonly url?: string
  /** The language of the messages. Default: `en`. */
  readonly language?: MessageLanguage
}

/** An old badge in the form of Open Badges 2.0. */
export interface LegacyUpgrade {
  /** The document in the form of 2.0; the input itself where there was nothing to upgrade. */
  readonly document: JsonObject
  /** What it was before; absent where it is no Open Badges document of a version before 3.0. */
  readonly version: Ob2Version | undefined
  /** What was changed, and what was lost. Paths point into the document as it was. */
  readonly findings: readonly Finding[]
}

/**
 * Brings an assertion, badge class or issuer of Open Badges 0.5, 1.0 or 1.1 into the form of 2.0, with
 * what it embeds: recipient, dates, verification, alignments, issuer.
 *
 * What 2.0 cannot say is named in the findings. Documents of 2.0 and later come back as they are. This
 * does not say that the result is right: hand it to `checkBadge`. The input is not written to.
 *
 * @example
 * ```ts
 * import { upgradeLegacyAssertion } from '@shirushi/core/ob2'
 *
 * const { document, version } = upgradeLegacyAssertion({
 *   uid: 'a1',
 *   recipient: { type: 'email', hashed: false, identity: 'hanako@recipient.example' },
 *   badge: 'https://issuer.example/badges/1.json',
 *   issuedOn: 1400000000,
 *   verify: { type: 'hosted', url: 'https://issuer.example/awards/1.json' },
 * })
 * version // '1.0'
 * document.issuedOn // '2014-05-13T16:53:20Z'
 * ```
 *
 * @throws `InvalidArgumentError` when the document is no JSON value. Nothing that came from JSON makes this
 * function throw.
 */
export function upgradeLegacyAssertion(
  document: JsonObject,
  options: UpgradeLegacyOptions = {},
): LegacyUpgrade {
  const findings = new FindingList(options.language)
  findings.generation = 'ob2'
  const version = recogniseOb2(document)?.version
  const upgraded = readArgument('document', () => upgradeLegacy(document, findings, options))
  return { document: upgraded, version, findings: findings.toArray() }
}

/** @internal The same, for checks that have a list of findings already. */
export function upgradeLegacy(
  document: JsonObject,
  findings: FindingList,
  options: { readonly url?: string; readonly path?: string } = {},
): JsonObject {
  const recognised = recogniseOb2(document)
  if (recognised === undefined || recognised.version >= '2.0') return document
  const { kind, version } = recognised
  const draft = new Draft(document, options.path ?? '', findings)
  upgradeContext(draft, version)
  const upgrade = UPGRADES.get(kind)
  if (upgrade === undefined) return draft.toObject()
  return upgrade(draft, options.url, version)
}

type Upgrade = (draft: Draft, url: string | undefined, version: Ob2Version) => JsonObject

const UPGRADES: ReadonlyMap<Ob2Kind, Upgrade> = new Map<Ob2Kind, Upgrade>([
  ['assertion', upgradeAssertion],
  ['badge-class', (draft, url) => upgradeBadgeClass(draft, url)],
  ['profile', (draft, url) => upgradeIssuer(draft, url)],
])

/** An object on its way to another form. Members keep their order. */
class Draft {
  readonly findings: FindingList
  readonly path: string
  readonly #members: Map<string, JsonValue>

  constructor(node: JsonObject, path: string, findings: FindingList) {
    this.#members = new Map(Object.entries(node))
    this.path = path
    this.findings = findings
  }

  get(key: string): JsonValue | undefined {
    return this.#members.get(key)
  }

  text(key: string): string | undefined {
    const value = this.#members.get(key)
    return typeof value === 'string' ? value : undefined
  }

  set(key: string, value: JsonValue): void {
    this.#members.set(key, value)
  }

  delete(key: string): void {
    this.#members.delete(key)
  }

  /** The first of these properties that is missing is put first, as readers are used to. */
  setFirst(key: string, value: JsonValue): void {
    const rest = [...this.#members].filter(([name]) => name !== key)
    this.#members.clear()
    this.#members.set(key, value)
    for (const [name, member] of rest) this.#members.set(name, member)
  }

  at(key: string): string {
    return this.path + pointerStep(key)
  }

  /** Gives a property its name of 2.0, unless something has that name already. */
  rename(property: string, instead: string): void {
    const value = this.#members.get(property)
    if (value === undefined || this.#members.has(instead)) return
    const members = [...this.#members]
    this.#members.clear()
    for (const [name, member] of members) this.#members.set(name === property ? instead : name, member)
    this.findings.add('LEGACY_PROPERTY_RENAMED', this.at(property), { property, instead })
  }

  toObject(): JsonObject {
    return Object.fromEntries(this.#members)
  }
}

function upgradeContext(draft: Draft, version: Ob2Version): void {
  const context = draft.get('@context')
  const replace = (entry: JsonValue): JsonValue =>
    typeof entry === 'string' && versionOfContext(entry) === '1.1' ? OB2_CONTEXT : entry
  if (context === undefined || context === null) draft.setFirst('@context', OB2_CONTEXT)
  else draft.set('@context', isJsonList(context) ? context.map(replace) : replace(context))
  draft.findings.add('LEGACY_CONTEXT_REPLACED', draft.at('@context'), { version })
}

const OLD_TYPES: ReadonlyMap<string, string> = new Map([['IssuerOrg', 'Issuer']])

function upgradeType(draft: Draft, usual: string): void {
  const type = draft.get('type') ?? draft.get('@type')
  if (type === undefined || type === null) {
    draft.set('type', usual)
    draft.findings.add('LEGACY_TYPE_ADDED', draft.path, { type: usual })
    return
  }
  if (typeof type !== 'string') return
  const name = OLD_TYPES.get(ob2TermOf(type)) ?? type
  if (name === type) return
  draft.set('type', name)
  draft.findings.add('LEGACY_TYPE_RENAMED', draft.at('type'), { from: type, type: name })
}

function upgradeAssertion(draft: Draft, url: string | undefined, version: Ob2Version): JsonObject {
  upgradeType(draft, 'Assertion')
  draft.rename('issued_on', 'issuedOn')
  draft.rename('verify', 'verification')
  if (version === '0.5') upgradeRecipient(draft)
  upgradeAssertionId(draft, url)
  upgradeVerification(draft)
  for (const property of ['issuedOn', 'expires']) {
    const value = draft.get(property)
    if (value === undefined || value === null) continue
    draft.set(property, upgradeDate(value, property, draft.at(property), draft.findings))
  }
  if (draft.get('issuedOn') === undefined) draft.findings.add('LEGACY_ISSUED_ON_MISSING', draft.path)
  const badge = draft.get('badge')
  if (isJsonObject(badge)) {
    resolveUrl(draft, 'evidence', originOf(badge))
    draft.set('badge', upgradeEmbeddedBadge(badge, draft))
  }
  return draft.toObject()
}

function upgradeRecipient(draft: Draft): void {
  const identity = draft.get('recipient')
  if (typeof identity !== 'string') return
  const salt = draft.get('salt')
  const hashed = !identity.includes('@')
  const recipient = { type: 'email', hashed, identity }
  draft.findings.add('LEGACY_RECIPIENT_STRUCTURED', draft.at('recipient'))
  if (typeof salt === 'string' && hashed) {
    draft.set('recipient', { ...recipient, salt })
    draft.findings.add('LEGACY_SALT_MOVED', draft.at('salt'))
  } else draft.set('recipient', recipient)
  draft.delete('salt')
}

function upgradeAssertionId(draft: Draft, url: string | undefined): void {
  if (draft.get('id') !== undefined || draft.get('@id') !== undefined) return
  const verification = draft.get('verification')
  const method = isJsonObject(verification) ? ownText(verification, 'type') : undefined
  const declared =
    isJsonObject(verification) && method !== 'signed' ? ownText(verification, 'url') : undefined
  const address = url ?? declared
  const uid = draft.text('uid')
  if (address !== undefined) {
    draft.set('id', address)
    draft.findings.add('LEGACY_ID_FROM_URL', draft.path, { id: address })
  } else if (method === 'signed' && uid !== undefined && uid !== '') {
    const id = idFromUid(uid)
    draft.set('id', id)
    draft.findings.add('LEGACY_ID_FROM_UID', draft.at('uid'), { id })
  } else draft.findings.add('LEGACY_ID_UNKNOWN', draft.path)
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

function idFromUid(uid: string): string {
  // A lone surrogate has no percent-encoding; well-formed text is all that can be encoded.
  const text = uid.replace(/\p{Cs}/gu, '\uFFFD')
  return UUID.test(uid) ? `urn:uuid:${uid}` : `uid:${encodeURIComponent(text)}`
}

function upgradeVerification(draft: Draft): void {
  const verification = draft.get('verification')
  if (verification === undefined || verification === null) {
    draft.set('verification', { type: 'HostedBadge' })
    draft.findings.add('LEGACY_VERIFICATION_ADDED', draft.path)
    return
  }
  if (!isJsonObject(verification) || ownText(verification, 'url') === undefined) return
  const { url, ...rest } = verification
  const at = `${draft.path}/verify/url`
  if (ownText(verification, 'type') === 'signed') {
    draft.set('verification', url === undefined ? rest : { creator: url, ...rest })
    draft.findings.add('LEGACY_KEY_FROM_URL', at)
    return
  }
  draft.set('verification', rest)
  const id = draft.text('id') ?? draft.text('@id')
  if (id !== url) draft.findings.add('LEGACY_VERIFY_URL_DIFFERS', at, { url, id: id ?? '' })
}

/** A badge class inside an assertion, as 0.5 had it: without a type, and often without an address. */
function upgradeEmbeddedBadge(badge: JsonObject, assertion: Draft): JsonObject {
  const draft = new Draft(badge, assertion.at('badge'), assertion.findings)
  const id = assertion.text('id')
  const isKnown = Object.hasOwn(badge, 'id') || Object.hasOwn(badge, '@id')
  return upgradeBadgeClass(
    draft,
    undefined,
    isKnown ? undefined : id === undefined ? '_:badge' : `${id}#badge`,
  )
}

function upgradeBadgeClass(draft: Draft, url: string | undefined, placeholder?: string): JsonObject {
  upgradeType(draft, 'BadgeClass')
  upgradeId(draft, url, placeholder)
  const version = draft.get('version')
  if (typeof version === 'string' && /^0\.5(?:\.\d+)?$/.test(version)) {
    draft.delete('version')
    draft.findings.add('LEGACY_BADGE_VERSION_DROPPED', draft.at('version'), { value: version })
  }
  const origin = originOf(draft.toObject())
  resolveUrl(draft, 'criteria', origin)
  resolveUrl(draft, 'image', origin)
  upgradeAlignments(draft)
  const issuer = draft.get('issuer')
  if (isJsonObject(issuer)) {
    draft.set(
      'issuer',
      upgradeIssuer(new Draft(issuer, draft.at('issuer'), draft.findings), undefined, '_:issuer'),
    )
  }
  return draft.toObject()
}

function upgradeId(draft: Draft, url: string | undefined, placeholder: string | undefined): void {
  if (draft.get('id') !== undefined || draft.get('@id') !== undefined) return
  const id = url ?? placeholder
  if (id === undefined) draft.findings.add('LEGACY_ID_UNKNOWN', draft.path)
  else {
    draft.set('id', id)
    draft.findings.add(url === undefined ? 'LEGACY_ID_MADE_UP' : 'LEGACY_ID_FROM_URL', draft.path, { id })
  }
}

/** In 0.5, addresses could be relative to the origin of the issuer. */
function resolveUrl(draft: Draft, property: string, origin: string | undefined): void {
  const value = draft.text(property)
  if (origin === undefined || value === undefined || !/^\/(?!\/)/.test(value)) return
  const result = origin.replace(/\/$/, '') + value
  draft.set(property, result)
  draft.findings.add('LEGACY_URL_RESOLVED', draft.at(property), { property, result })
}

function originOf(badge: JsonObject): string | undefined {
  const issuer = badge['issuer']
  const origin = isJsonObject(issuer) ? ownText(issuer, 'origin') : undefined
  return origin !== undefined && isHttpUrl(origin) ? origin : undefined
}

const ALIGNMENT_NAMES = [
  ['url', 'targetUrl'],
  ['name', 'targetName'],
  ['description', 'targetDescription'],
] as const

function upgradeAlignments(draft: Draft): void {
  const alignment = draft.get('alignment')
  const upgradeOne = (value: JsonValue, path: string): JsonValue => {
    if (!isJsonObject(value)) return value
    const node = new Draft(value, path, draft.findings)
    for (const [property, instead] of ALIGNMENT_NAMES) node.rename(property, instead)
    return node.toObject()
  }
  if (isJsonList(alignment)) {
    const path = draft.at('alignment')
    draft.set(
      'alignment',
      alignment.map((value, index) => upgradeOne(value, `${path}/${index}`)),
    )
  } else if (alignment !== undefined) draft.set('alignment', upgradeOne(alignment, draft.at('alignment')))
}

function upgradeIssuer(draft: Draft, url: string | undefined, placeholder?: string): JsonObject {
  upgradeType(draft, 'Issuer')
  draft.rename('contact', 'email')
  upgradeOrigin(draft)
  upgradeId(draft, url, placeholder)
  const name = draft.text('name')
  const organisation = draft.text('org')
  if (organisation !== undefined) {
    const joined = name === undefined ? organisation : `${name}: ${organisation}`
    draft.set('name', joined)
    draft.delete('org')
    draft.findings.add('LEGACY_ISSUER_ORG_JOINED', draft.at('org'), { name: joined })
  }
  return draft.toObject()
}

function upgradeOrigin(draft: Draft): void {
  const origin = draft.text('origin')
  if (origin === undefined) return
  const isKnown = draft.get('id') !== undefined || draft.get('@id') !== undefined
  if (isKnown && draft.get('url') !== undefined) {
    draft.findings.add('LEGACY_PROPERTY_DROPPED', draft.at('origin'), { property: 'origin', value: origin })
  } else draft.findings.add('LEGACY_ISSUER_FROM_ORIGIN', draft.at('origin'), { origin })
  if (!isKnown) draft.set('id', origin)
  if (draft.get('url') === undefined) draft.set('url', origin)
  draft.delete('origin')
}
