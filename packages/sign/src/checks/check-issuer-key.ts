import { isDid, isUri } from '@shirushi/core/values'
import { idOf, member } from './read-document.ts'
import type { SigningTask } from './signing-task.ts'

const DID_URL = /^(did:[a-z0-9]+:[^/?#]+)[^#]*#(.+)$/
const ORIGIN = /^https:\/\/[^/?#]+/i

/** The fragment that names the only signing key of a DID, where its method leaves no choice. */
const FRAGMENTS: Readonly<Record<string, (did: string) => string>> = {
  'did:key:': (did) => did.slice('did:key:'.length),
  'did:jwk:': () => '0',
}

/**
 * Whether the key can be that of the issuer, or of the holder, by its name. Where both are DIDs, or both lie on
 * one https origin, the names decide; in all other cases only what the party publishes does.
 */
export function checkIssuerKey(task: SigningTask): void {
  const { signer, judgement, facts, document } = task
  const key = signer.verificationMethod
  if (!isKeyUrl(key)) {
    judgement.own.add('KEY_URL_UNUSABLE', '', { key })
    return
  }
  const party = idOf(member(document, facts.role))
  if (party === undefined) return
  const { role } = facts
  const place = typeof document[role] === 'string' ? `/${role}` : `/${role}/id`
  const owner = ownerOf(key)
  if (owner === ownerOf(party)) return
  if (isDid(party)) judgement.own.add('KEY_OF_ANOTHER', place, { key, owner, party, role })
  else judgement.own.add('KEY_UNPROVEN', place, { key, party, role })
}

/** Whether a key can be found under a name. */
function isKeyUrl(key: string): boolean {
  if (!key.startsWith('did:')) return isUri(key)
  const [, did = '', fragment] = DID_URL.exec(key) ?? []
  if (!isDid(did)) return false
  const method = Object.keys(FRAGMENTS).find((prefix) => did.startsWith(prefix))
  return method === undefined || FRAGMENTS[method]?.(did) === fragment
}

/** Whose a URL is: the DID, or the origin. */
function ownerOf(url: string): string {
  if (url.startsWith('did:')) return url.split(/[/?#]/, 1)[0] ?? url
  return ORIGIN.exec(url)?.[0].toLowerCase() ?? url
}
