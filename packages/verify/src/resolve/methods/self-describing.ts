import { expandDid } from '@shirushi/vc/did'
import { InvalidKeyError } from '@shirushi/vc/errors'
import type { ResolvedDid } from '../../run/run.ts'
import { documentOf } from '../document-of.ts'
import { unresolved } from '../unresolved.ts'

/** Makes the document of a did:key or a did:jwk out of the DID itself. */
export async function resolveSelfDescribing(did: string): Promise<ResolvedDid> {
  let text: string
  try {
    text = JSON.stringify(await expandDid(did))
  } catch (error) {
    if (!(error instanceof InvalidKeyError)) return unresolved(did, 'malformed-did')
    return unresolved(did, error.fault === 'unsupported' ? 'key-unsupported' : 'key-invalid')
  }
  const document = documentOf(text, did)
  if (typeof document === 'string') return unresolved(did, document)
  return { ok: true, did, document, evidence: { kind: 'did-document', id: did, source: 'derived' } }
}
