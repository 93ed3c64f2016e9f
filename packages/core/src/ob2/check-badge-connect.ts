import type { FindingList } from '../findings/finding-list.ts'
import type { JsonObject } from '../json/json-value.ts'
import { isJsonList, own, ownList, ownText } from './own.ts'

const SCOPES = new Set([
  'https://purl.imsglobal.org/spec/ob/v2p1/scope/assertion.readonly',
  'https://purl.imsglobal.org/spec/ob/v2p1/scope/assertion.create',
  'https://purl.imsglobal.org/spec/ob/v2p1/scope/profile.readonly',
  'https://purl.imsglobal.org/spec/ob/v2p1/scope/profile.update',
  'offline_access',
])

/** Judges one implementation that a manifest of Open Badges 2.1 describes. */
export function checkBadgeConnectApi(node: JsonObject, path: string, findings: FindingList): void {
  const base = ownText(node, 'apiBase')
  if (base !== undefined && !base.endsWith('/ims/ob/v2p1')) {
    findings.add('OB21_API_BASE_PATH', `${path}/apiBase`, { value: base })
  }
  const version = ownText(node, 'version')
  if (version !== undefined && !/^v\d+p\d+$/.test(version)) {
    findings.add('OB21_VERSION_FORM', `${path}/version`, { value: version })
  }
  const listed = isJsonList(own(node, 'scopesOffered'))
  for (const [index, scope] of ownList(node, 'scopesOffered').entries()) {
    if (typeof scope !== 'string' || SCOPES.has(scope)) continue
    findings.add('OB21_SCOPE_UNKNOWN', `${path}/scopesOffered${listed ? `/${index}` : ''}`, { scope })
  }
}
