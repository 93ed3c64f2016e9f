import { canonicalizeJson } from '../../canonical/canonicalize-json.ts'
import { canonicalizeRdf } from '../../canonical/canonicalize-rdf.ts'
import type { Tools } from '../engine-options.ts'
import type { PeerSuite } from './peer.ts'

/** What the reference implementation canonicalizes with, so that our limits hold, and what came out. */
export interface Hooks {
  readonly canonizeRdf: PeerSuite['canonize']
  readonly canonizeJson: PeerSuite['canonize']
  /** The canonical form of everything that it asked for, by the object. */
  readonly written: Map<object, string>
}

/** Makes the hooks for one call. */
export function hooksFor({ documentLoader, options }: Tools): Hooks {
  const written = new Map<object, string>()
  return {
    written,
    canonizeRdf: async (input, { messageDigestAlgorithm } = {}) => {
      const hash = messageDigestAlgorithm === 'SHA-384' ? 'SHA-384' : 'SHA-256'
      const { nquads } = await canonicalizeRdf(input, { ...options, documentLoader, hash })
      written.set(input, nquads)
      return nquads
    },
    canonizeJson: async (input) => {
      const text = canonicalizeJson(input)
      written.set(input, text)
      return text
    },
  }
}
