import { canonicalizeJson } from '../canonical/canonicalize-json.ts'
import type { RdfHash } from '../canonical/canonicalize-rdf.ts'
import { caveatsOf, type ProofCaveat } from './caveats.ts'
import {
  CREDENTIALS_V2,
  type CryptosuiteFacts,
  DATA_INTEGRITY_V1,
  DATA_INTEGRITY_V2,
} from './cryptosuites.ts'
import type { Tools } from './engine-options.ts'
import { asList, type Members, own } from './members.ts'
import type { Secured } from './suite.ts'

/** Both canonical forms that a proof is over. */
export interface Written {
  readonly document: string
  readonly proof: string
}

/** What the suites over one kind of canonical form have in common. */
export interface Form {
  /** What a new proof has to say about the context of its document. */
  readonly contextFor: (document: Members) => Members
  /** What a proof is over; `undefined` where it speaks of another context than its document. */
  readonly align: (secured: Secured) => Secured | undefined
  /** What of the document is not in the canonical form. */
  readonly caveats: (document: Members) => readonly ProofCaveat[]
  readonly write: (secured: Secured, hash: RdfHash, tools: Tools, facts: CryptosuiteFacts) => Promise<Written>
}

/** The statements of JSON-LD. The terms of the proof are those of the document's context. */
const rdf: Form = {
  contextFor: () => ({}),
  align: (secured) => {
    const context = own(secured.proof, '@context')
    if (context === undefined) return secured
    const isSame = canonicalizeJson(context) === canonicalizeJson(own(secured.document, '@context') ?? null)
    return isSame ? secured : undefined
  },
  caveats: caveatsOf,
  write: async ({ document, proof }, hash, tools, facts) => ({
    document: await tools.canonicalize(document, hash),
    proof: await tools.canonicalize({ ...proof, '@context': proofContext(document, facts) }, hash),
  }),
}

/**
 * JSON as it stands. The proof repeats the context; contexts behind those that it names are not its business.
 *
 * @see {@link https://www.w3.org/TR/vc-di-eddsa/#verify-proof-eddsa-jcs-2022 | EdDSA Cryptosuites 1.0, 3.3.2}
 */
const json: Form = {
  contextFor: (document) => {
    const context = own(document, '@context')
    return context === undefined ? {} : { '@context': context }
  },
  align: ({ document, proof }) => {
    const context = own(proof, '@context')
    if (context === undefined) return { document, proof }
    const named = asList(context)
    const first = asList(own(document, '@context')).slice(0, named.length)
    if (canonicalizeJson(first) !== canonicalizeJson(named)) return undefined
    return { document: { ...document, '@context': context }, proof }
  },
  caveats: () => [],
  write: async ({ document, proof }) => ({
    document: canonicalizeJson(document),
    proof: canonicalizeJson(proof),
  }),
}

/** By the kind of canonical form. */
export const FORMS: Readonly<Record<CryptosuiteFacts['canonicalForm'], Form>> = { rdf, json }

/**
 * The context of a proof: that of its document, and behind it the one for proofs where the document names none
 * that could do.
 *
 * @see {@link https://www.w3.org/TR/vc-data-integrity/#context-injection | Data Integrity 1.0, 2.4.1}
 */
function proofContext(document: Members, { proofType }: CryptosuiteFacts): unknown {
  const context = own(document, '@context')
  const contexts = asList(context)
  const known = [CREDENTIALS_V2, DATA_INTEGRITY_V2, DATA_INTEGRITY_V1]
  if (proofType !== 'DataIntegrityProof' || known.some((url) => contexts.includes(url))) return context
  return [...contexts, DATA_INTEGRITY_V2]
}
