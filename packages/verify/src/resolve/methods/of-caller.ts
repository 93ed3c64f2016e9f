import type { ResolvedDid } from '../../run/run.ts'
import type { DidReason } from '../did-reason.ts'
import type { DidResolution, DidResolve } from '../did-resolvers.ts'
import { documentOf } from '../document-of.ts'
import { unresolved } from '../unresolved.ts'

/** The names of errors in the specification, and older ones. Whatever else went wrong says nothing about the DID. */
const REASONS: ReadonlyMap<unknown, DidReason> = new Map([
  ['invalidDid', 'malformed-did'],
  ['unsupportedDidMethod', 'method-unsupported'],
  ['methodNotSupported', 'method-unsupported'],
  ['notFound', 'not-found'],
  ['deactivated', 'deactivated'],
])

/** Asks a resolver of the caller, and trusts it no more than a host: the document has to be that of the DID. */
export async function resolveByCaller(did: string, resolve: DidResolve): Promise<ResolvedDid> {
  let resolution: DidResolution
  let text: string | undefined
  try {
    resolution = await resolve(did)
    const error = resolution.didResolutionMetadata?.error
    if (error !== undefined) return unresolved(did, REASONS.get(error) ?? 'resolver-failed')
    if (resolution.didDocumentMetadata?.deactivated === true) return unresolved(did, 'deactivated')
    // What is judged is a copy that nobody else holds.
    text = JSON.stringify(resolution.didDocument)
  } catch {
    return unresolved(did, 'resolver-failed')
  }
  if (text === undefined || text === 'null') return unresolved(did, 'resolver-failed')
  const document = documentOf(text, did)
  if (typeof document === 'string') return unresolved(did, document)
  return { ok: true, did, document, evidence: { kind: 'did-document', id: did, source: 'caller' } }
}
