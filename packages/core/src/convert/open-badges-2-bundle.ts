import { InvalidArgumentError, InvalidBadgeError } from '../errors.ts'
import type { MessageLanguage } from '../findings/finding.ts'
import { FindingList } from '../findings/finding-list.ts'
import { isObject, type JsonObject } from '../json/json-value.ts'
import { ownMember } from '../json/own-member.ts'
import { normaliseOb2 } from '../ob2/normalise-ob2.ts'
import { own, ownObject } from '../ob2/own.ts'
import { upgradeLegacyAssertion } from '../ob2/upgrade-legacy.ts'
import { readDocument, throwOnBadBadge, throwOnErrors } from './throw-on-errors.ts'
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
  readonly assertion: JsonObject
  readonly badgeClass: JsonObject
  readonly issuer: JsonObject
}

/** What is known about a bundle beyond what it says. */
interface ReadOptions {
  readonly language?: MessageLanguage
  readonly originalUrl?: string
}

/**
 * Joins the documents of an award, checks them, and writes them the way Open Badges 2.0 is usually
 * written. What changes on the way from an older version is noted.
 */
export function readBundle(
  bundle: OpenBadges2Bundle,
  changes: FindingList,
  options: ReadOptions,
): ReadBundle {
  const { language, originalUrl } = options
  const { document, findings } = upgradeLegacyAssertion(
    readDocument(joinBundle(bundle), 'bundle', language),
    {
      ...(language && { language }),
      ...(originalUrl !== undefined && { url: originalUrl }),
    },
  )
  const assertion = normaliseOb2(document, new FindingList())
  if (own(assertion, 'revoked') === true) throw revokedError(language)
  const badgeClass = requireObject(assertion, 'badge', 'bundle.badgeClass')
  const issuer = requireObject(badgeClass, 'issuer', 'bundle.issuer')
  throwOnErrors(findings)
  throwOnBadBadge(document, language)
  changes.addAll(findings)
  return { assertion, badgeClass, issuer }
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

function joinBundle({ assertion, badgeClass, issuer }: OpenBadges2Bundle): JsonObject {
  if (!isNode(assertion)) throw new InvalidArgumentError('bundle.assertion', 'has to be a JSON object')
  const badge = embed(ownMember(assertion, 'badge'), badgeClass, 'bundle.badgeClass')
  if (!isNode(badge)) return assertion
  const profile = embed(ownMember(badge, 'issuer'), issuer, 'bundle.issuer')
  return { ...assertion, badge: isNode(profile) ? { ...badge, issuer: profile } : badge }
}

/** Puts a document in the place of what refers to it. */
function embed(reference: unknown, document: unknown, argument: string): unknown {
  if (document === undefined) return reference
  if (!isNode(document)) throw new InvalidArgumentError(argument, 'has to be a JSON object')
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
