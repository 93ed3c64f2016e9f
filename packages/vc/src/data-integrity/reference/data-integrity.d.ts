// What of the reference implementation is used; `imports` in package.json lays this over
// `@digitalbazaar/data-integrity`, which comes without types.
import type { PeerSigner, PeerSuite } from './peer.ts'

export declare const DataIntegrityProof: new (options: {
  readonly signer?: PeerSigner
  readonly date: null
  readonly cryptosuite: object
  readonly legacyContext: boolean
}) => PeerSuite
