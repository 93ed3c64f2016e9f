import type { FindingList } from '../findings/finding-list.ts'
import type { JsonObject } from '../json/json-value.ts'
import { isJsonList, isJsonObject, own, ownText } from './own.ts'

/** Judges a list of revoked awards and endorsements. */
export function checkRevocationList(node: JsonObject, path: string, findings: FindingList): void {
  const entries = own(node, 'revokedAssertions')
  if (entries === undefined) {
    const fix = [{ op: 'add', path: `${path}/revokedAssertions`, value: [] }] as const
    findings.add('OB2_REVOKED_ASSERTIONS_MISSING', path, undefined, fix)
    return
  }
  const seen = new Set<string>()
  const list = isJsonList(entries)
    ? entries.map((entry, index) => [entry, `/${index}`] as const)
    : [[entries, ''] as const]
  for (const [entry, step] of list) {
    const at = `${path}/revokedAssertions${step}`
    const id = isJsonObject(entry) ? checkEntry(entry, at, findings) : entry
    if (typeof id !== 'string') continue
    if (seen.has(id)) findings.add('OB2_REVOKED_ENTRY_TWICE', at, { id })
    seen.add(id)
  }
}

function checkEntry(entry: JsonObject, path: string, findings: FindingList): string | undefined {
  if (own(entry, 'revoked') === false) findings.add('OB2_REVOKED_ENTRY_CONTRADICTED', `${path}/revoked`)
  return ownText(entry, 'id') ?? ownText(entry, 'uid')
}

/** Judges an entry of such a list, or an award of which only its revocation is left. */
export function checkRevokedAssertion(node: JsonObject, path: string, findings: FindingList): void {
  if (!Object.hasOwn(node, 'id') && !Object.hasOwn(node, 'uid')) {
    findings.add('OB2_REVOKED_ENTRY_UNIDENTIFIED', path)
  }
}
