import type { FindingList } from '../findings/finding-list.ts'
import type { JsonObject } from '../json/json-value.ts'
import { isHttpUrl } from '../values/uri.ts'
import { isJsonList, isJsonObject, own, ownText, ownTexts } from './own.ts'

/** Judges a profile, and more strictly one that calls itself an issuer. */
export function checkProfile(node: JsonObject, path: string, findings: FindingList, isLegacy = false): void {
  if (ownTexts(node, 'type').includes('Issuer')) checkIssuer(node, path, findings, isLegacy)
  const list = ownText(node, 'revocationList')
  if (list !== undefined && !isHttpUrl(list)) {
    findings.add('OB2_REVOCATION_LIST_NOT_HTTP', `${path}/revocationList`, { value: list })
  }
  checkKeyOwners(node, path, findings)
}

const REQUIRED_OF_ISSUERS = ['name', 'url', 'email'] as const

/** Judges the profile of somebody who issues badges or endorses. */
function checkIssuer(node: JsonObject, path: string, findings: FindingList, isLegacy = false): void {
  for (const property of REQUIRED_OF_ISSUERS) {
    const value = own(node, property)
    if (value === undefined || value === null) {
      const wasOptional = isLegacy && property === 'email'
      findings.add(wasOptional ? 'LEGACY_ISSUER_INCOMPLETE' : 'OB2_ISSUER_INCOMPLETE', path, { property })
    }
    if (isJsonList(value) && value.length > 1) {
      findings.add('OB2_ISSUER_AMBIGUOUS', `${path}/${property}`, { property })
    }
  }
  const id = ownText(node, 'id')
  if (id !== undefined && !/^https?:\/\//i.test(id)) {
    findings.add('OB2_ISSUER_ID_NOT_HTTP', `${path}/id`, { value: id })
  }
}

/** Judges the profile that a badge class or an endorsement embeds as its issuer. */
export function checkEmbeddedIssuer(
  node: JsonObject,
  path: string,
  findings: FindingList,
  isLegacy = false,
): void {
  const issuer = own(node, 'issuer')
  // One that calls itself an issuer is judged where the walk comes to it.
  if (isJsonObject(issuer) && !ownTexts(issuer, 'type').includes('Issuer')) {
    checkIssuer(issuer, `${path}/issuer`, findings, isLegacy)
  }
}

function checkKeyOwners(node: JsonObject, path: string, findings: FindingList): void {
  const profile = ownText(node, 'id')
  const keys = own(node, 'publicKey')
  const entries = isJsonList(keys)
    ? keys.map((key, index) => [key, `/${index}`] as const)
    : [[keys, ''] as const]
  for (const [key, step] of entries) {
    const owner = isJsonObject(key) ? ownText(key, 'owner') : undefined
    if (owner !== undefined && profile !== undefined && owner !== profile) {
      findings.add('OB2_KEY_OWNER_MISMATCH', `${path}/publicKey${step}/owner`, { owner, profile })
    }
  }
}
