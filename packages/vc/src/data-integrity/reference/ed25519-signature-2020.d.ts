// What of the reference implementation is used; `imports` in package.json lays this over
// `@digitalbazaar/ed25519-signature-2020`, which comes without types.
import type { PeerSigner, PeerSuite } from './peer.ts'

export declare const Ed25519Signature2020: new (options: { readonly signer?: PeerSigner }) => PeerSuite
