import { InvalidArgumentError, InvalidBadgeError } from '../errors.ts'
import type { MessageLanguage } from '../findings/finding.ts'
import { FindingList } from '../findings/finding-list.ts'
import { isObject, type JsonObject } from '../json/json-value.ts'
import { ownMember } from '../json/own-member.ts'
import { normaliseOb2 } from '../ob2/normalise-ob2.ts'
import { own, ownObject, ownText } from '../ob2/own.ts'
import { type Ob2Version, recogniseOb2 } from '../ob2/recognise-ob2.ts'
import { upgradeLegacyAssertion } from '../ob2/upgrade-legacy.ts'
import { legacyChanges } from './legacy-changes.ts'
import { readDocument, throwOnBadBadge } from './throw-on-errors.ts'
import { isNode } from './writers.ts'

/**
 * The documents of one award of Open Badges 2.0 or older. The badge class and the issuer may be embedded
 * in the assertion, or stand beside it where the assertion only refers to them.
 */
export interface OpenBadges2Bundle {
  /** The assertion, as JSON gave it. */
  readonly assertion: unknown
  /** The badge class, unless the assertion embeds it. */
  readonly badgeClass?: unknown
  /** The issuer’s profile, unless the badge class embeds it. */
  readonly issuer?: unknown
}

/** An award whose documents have been found, joined and checked. */
export interface ReadBundle {
  /** The assertion in the form of 2.0, with the others inside. An id that it never had is absent. */
  readonly assertion: JsonObject
  readonly badgeClass: JsonObject
  readonly issuer: JsonObject
  /** What the assertion was before. */
  readonly version: Ob2Version
}

/** What is known about a bundle beyond what it says. */
interface ReadOptions {
  readonly language?: MessageLanguage
  readonly originalUrl?: string
}

/**
 * Joins the documents of an award, checks them as they are, and writes them the way Open Badges 2.0 is
 * usually written. What changes on the way from an older version is noted. What 2.0 requires beyond the
 * older version is not asked for.
 */
export function readBundle(
  bundle: OpenBadges2Bundle,
  changes: FindingList,
  options: ReadOptions,
): ReadBundle {
  const { language, originalUrl: url } = options
  const joined = joinBundle(readDocuments(bundle, language))
  const legacy = upgradeLegacyAssertion(joined, {
    ...(language && { language }),
    ...(url !== undefined && { url }),
  })
  const assertion = normaliseOb2(withoutMadeUpIds(legacy.document, joined), new FindingList())
  if (own(assertion, 'revoked') === true) throw revokedError(language)
  throwOnBadBadge(withId(joined, ownText(legacy.document, 'id')), language)
  if (recogniseOb2(joined)?.kind !== 'assertion') {
    throw new InvalidArgumentError('bundle.assertion', 'has to be an assertion of Open Badges 2.0 or older')
  }
  const badgeClass = requireObject(assertion, 'badge', 'bundle.badgeClass')
  const issuer = requireObject(badgeClass, 'issuer', 'bundle.issuer')
  changes.addAll(legacyChanges(legacy.findings, assertion))
  return { assertion, badgeClass, issuer, version: legacy.version ?? '2.0' }
}

/** Whether an object says what it is called. */
function isNamed(node: JsonObject): boolean {
  return Object.hasOwn(node, 'id') || Object.hasOwn(node, '@id')
}

function withId(document: JsonObject, id: string | undefined): JsonObject {
  return id === undefined || isNamed(document) ? document : { ...document, id }
}

/** Placeholders serve a check, but nobody should sign them: takes away what `original` does not have. */
function withoutMadeUpIds(document: JsonObject, original: JsonObject): JsonObject {
  const [badge, badgeBefore] = [ownObject(document, 'badge'), ownObject(original, 'badge')]
  if (badge === undefined || badgeBefore === undefined) return document
  const [issuer, issuerBefore] = [ownObject(badge, 'issuer'), ownObject(badgeBefore, 'issuer')]
  if (issuer === undefined || issuerBefore === undefined) {
    return { ...document, badge: withoutMadeUpId(badge, badgeBefore) }
  }
  const profile = withoutMadeUpId(issuer, issuerBefore)
  return { ...document, badge: { ...withoutMadeUpId(badge, badgeBefore), issuer: profile } }
}

function withoutMadeUpId(node: JsonObject, original: JsonObject): JsonObject {
  // Before 1.1 an issuer could be known by its origin, which is no placeholder.
  if (isNamed(original) || own(node, 'id') === own(original, 'origin')) return node
  const { id: _, ...rest } = node
  return rest
}

function revokedError(language: MessageLanguage | undefined): InvalidBadgeError {
  const findings = new FindingList(language)
  findings.add('CONVERSION_REVOKED', '/revoked')
  const [finding] = findings.toArray()
  if (finding === undefined) throw new TypeError('A finding that was added is gone')
  return new InvalidBadgeError([finding])
}

function requireObject(node: JsonObject, property: string, argument: string): JsonObject {
  const found = ownObject(node, property)
  if (found !== undefined) return found
  throw new InvalidArgumentError(argument, 'is needed, because the bundle only refers to it by its id')
}

/** The documents of a bundle, as JSON. */
interface Documents {
  readonly assertion: JsonObject
  readonly badgeClass: JsonObject | undefined
  readonly issuer: JsonObject | undefined
}

function readDocuments(bundle: OpenBadges2Bundle, language: MessageLanguage | undefined): Documents {
  if (!isObject(bundle)) throw new InvalidArgumentError('bundle', 'has to be an object with an assertion')
  const read = (name: keyof OpenBadges2Bundle): JsonObject | undefined =>
    bundle[name] === undefined ? undefined : readDocument(bundle[name], `bundle.${name}`, language)
  return {
    assertion: readDocument(bundle.assertion, 'bundle.assertion', language),
    badgeClass: read('badgeClass'),
    issuer: read('issuer'),
  }
}

function joinBundle({ assertion, badgeClass, issuer }: Documents): JsonObject {
  const badge = embed(ownMember(assertion, 'badge'), badgeClass, 'bundle.badgeClass')
  if (!isNode(badge)) return assertion
  const profile = embed(ownMember(badge, 'issuer'), issuer, 'bundle.issuer')
  return { ...assertion, badge: isNode(profile) ? { ...badge, issuer: profile } : badge }
}

/** Puts a document in the place of what refers to it. */
function embed(reference: unknown, document: JsonObject | undefined, argument: string): unknown {
  if (document === undefined) return reference
  const expected = idOf(reference)
  const id = idOf(document)
  if (typeof expected === 'string' && typeof id === 'string' && expected !== id) {
    throw new InvalidArgumentError(argument, 'has another id than the one that the bundle refers to')
  }
  // Before 2.0, a badge class or an issuer had no id but the address that led to it.
  return id === undefined && typeof expected === 'string' ? { ...document, id: expected } : document
}

function idOf(value: unknown): unknown {
  return isObject(value) ? (ownMember(value, 'id') ?? ownMember(value, '@id')) : value
}
