import type { FindingList } from '../findings/finding-list.ts'
import {
  ob2Assertion,
  ob2AssertionRequest,
  ob2AssertionsResponse,
  ob2BadgeClass,
  ob2BadgeConnectManifest,
  ob2CryptographicKey,
  ob2Endorsement,
  ob2Profile,
  ob2ProfileResponse,
  ob2RevocationList,
  ob2RevokedAssertion,
  ob2StatusResponse,
} from '../generated/validators.js'
import type { JsonObject } from '../json/json-value.ts'
import { checkStructure, type StructureValidator } from '../model/structure.ts'
import { checkOb2Meaning } from './check-ob2-meaning.ts'
import { normaliseOb2 } from './normalise-ob2.ts'
import { own } from './own.ts'
import type { Ob2Version } from './recognise-ob2.ts'
import { upgradeLegacy } from './upgrade-legacy.ts'

const VALIDATORS: ReadonlyMap<string, StructureValidator> = new Map([
  ['Assertion', ob2Assertion],
  ['BadgeClass', ob2BadgeClass],
  ['Profile', ob2Profile],
  ['Endorsement', ob2Endorsement],
  ['RevocationList', ob2RevocationList],
  ['RevokedAssertion', ob2RevokedAssertion],
  ['CryptographicKey', ob2CryptographicKey],
  ['BadgeConnectManifest', ob2BadgeConnectManifest],
  ['AssertionsResponse', ob2AssertionsResponse],
  ['AssertionRequest', ob2AssertionRequest],
  ['ProfileResponse', ob2ProfileResponse],
  ['StatusResponse', ob2StatusResponse],
])

/** What 2.0 requires and an older version did not: its absence has a finding of its own. */
const NOT_ASKED_OF: Readonly<Record<string, JsonObject>> = {
  '0.5': { id: '', issuedOn: '' },
  '1.0': { id: '' },
  '1.1': { id: '' },
}

const REVOCABLE = new Set(['Assertion', 'Endorsement'])

/**
 * Judges an Open Badges document of a version before 3.0, form and meaning. What is older than 2.0 is
 * upgraded first, and what is written in an uncommon way of JSON-LD is read in the usual one; findings say
 * so. Where a property had another name before, later findings call it by its usual one.
 *
 * A revoked award or endorsement may be stripped of nearly everything, so little is asked of it.
 *
 * Only what the document embeds is judged; what it refers to by `id` has to be fetched and judged by
 * whoever verifies. Nothing here looks at the clock or at signatures.
 *
 * @param document - A document that came from JSON.
 * @param className - The class that it has to fit, such as `Assertion`.
 * @param version - The version that it was recognised as; what is older than 2.0 is upgraded.
 * @param path - Where it stands in the document that was handed in.
 */
export function checkOb2(
  document: JsonObject,
  className: string,
  version: Ob2Version,
  findings: FindingList,
  path = '',
): void {
  const isLegacy = version < '2.0'
  const read = isLegacy ? upgradeLegacy(document, findings, { path }) : document
  const usual = normaliseOb2(read, findings, path)
  const isRevoked = REVOCABLE.has(className) && own(usual, 'revoked') === true
  const name = isRevoked ? 'RevokedAssertion' : className
  const validate = VALIDATORS.get(name)
  const formed = isLegacy ? { ...NOT_ASKED_OF[version], ...usual } : usual
  if (validate !== undefined) checkStructure(validate, formed, findings, path)
  checkOb2Meaning(usual, name, findings, path, isLegacy)
}
