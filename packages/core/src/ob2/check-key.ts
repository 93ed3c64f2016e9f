import type { FindingList } from '../findings/finding-list.ts'
import type { JsonObject } from '../json/json-value.ts'
import { ownText } from './own.ts'

/** Judges a signing key. Whether the key is of use for signatures is for whoever verifies to find out. */
export function checkKey(node: JsonObject, path: string, findings: FindingList): void {
  if (!Object.hasOwn(node, 'owner')) findings.add('OB2_KEY_OWNER_MISSING', path)
  if (!Object.hasOwn(node, 'publicKeyPem')) findings.add('OB2_KEY_PEM_MISSING', path)
  const pem = ownText(node, 'publicKeyPem')
  if (pem === undefined) return
  const at = `${path}/publicKeyPem`
  if (pem.includes('PRIVATE KEY-----')) findings.add('OB2_KEY_PRIVATE', at)
  else if (!isPublicKeyPem(pem)) findings.add('OB2_KEY_PEM_MALFORMED', at)
}

const LABELS = ['PUBLIC KEY', 'RSA PUBLIC KEY']
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/

/** Whether a text is a public key in PEM form. What the key itself is, is not looked at. */
export function isPublicKeyPem(text: string): boolean {
  const pem = text.trim()
  return LABELS.some((label) => {
    const head = `-----BEGIN ${label}-----`
    const foot = `-----END ${label}-----`
    if (!pem.startsWith(head) || !pem.endsWith(foot)) return false
    const data = pem.slice(head.length, -foot.length).replace(/\s/g, '')
    return data.length % 4 === 0 && BASE64.test(data)
  })
}
