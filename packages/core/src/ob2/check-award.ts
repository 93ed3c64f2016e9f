import type { FindingList } from '../findings/finding-list.ts'
import type { JsonObject } from '../json/json-value.ts'
import { compareDateTimes, parseDateTime } from '../values/date-time.ts'
import { isJsonObject, own, ownObject, ownText } from './own.ts'

/** Judges how the dates of an award agree. Whether it has expired by now is for whoever verifies. */
export function checkAwardDates(node: JsonObject, path: string, findings: FindingList): void {
  const issuedOn = ownText(node, 'issuedOn')
  const expires = ownText(node, 'expires')
  if (issuedOn === undefined || expires === undefined) return
  const start = parseDateTime(issuedOn, 'iso8601')
  const end = parseDateTime(expires, 'iso8601')
  if (start.ok && end.ok && compareDateTimes(end, start) < 0) {
    findings.add('OB2_EXPIRES_BEFORE_ISSUED', `${path}/expires`, { expires, issuedOn })
  }
}

/** Judges the picture of an award: published, and not just that of its badge class. */
export function checkAwardImage(node: JsonObject, path: string, findings: FindingList): void {
  const image = imageOf(node)
  if (image === undefined) return
  const at = `${path}/image${isJsonObject(own(node, 'image')) ? '/id' : ''}`
  if (/^data:/i.test(image)) findings.add('OB2_IMAGE_EMBEDDED_IN_ASSERTION', at)
  const badge = ownObject(node, 'badge')
  if (badge !== undefined && imageOf(badge) === image) findings.add('OB2_IMAGE_DUPLICATE', at)
}

function imageOf(node: JsonObject): string | undefined {
  const image = own(node, 'image')
  return isJsonObject(image) ? ownText(image, 'id') : ownText(node, 'image')
}

/** Judges what an award says of its revocation. */
export function checkRevocation(node: JsonObject, path: string, findings: FindingList): void {
  if (own(node, 'revoked') === true) findings.add('OB2_REVOKED', `${path}/revoked`)
  else if (Object.hasOwn(node, 'revocationReason')) {
    findings.add('OB2_REVOCATION_REASON_UNUSED', `${path}/revocationReason`)
  }
}

/** Notes the identifier that Open Badges 1.x used. */
export function checkUid(node: JsonObject, path: string, findings: FindingList): void {
  if (Object.hasOwn(node, 'uid')) {
    findings.add('OB2_PROPERTY_DEPRECATED', `${path}/uid`, { property: 'uid', instead: 'id' })
  }
}
