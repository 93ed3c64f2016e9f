import type { FetchFault } from '../net/net.ts'

/** What it means that there is no document: nobody could know, somebody said so, or it could not be found out. */
export type DidFault = 'unsupported' | 'invalid' | 'unreachable'

/** Why there is no DID document. */
export type DidReason =
  | Exclude<FetchFault, 'status'>
  /** The text is no DID, or not one of its method. */
  | 'malformed-did'
  /** Neither this package nor the caller knows the method. */
  | 'method-unsupported'
  /** The DID is its own key, and that is of a kind that is not supported, or not sound. */
  | 'key-unsupported'
  | 'key-invalid'
  /** The host says that there is no document (404), that there is none any more (410), or something else. */
  | 'not-found'
  | 'gone'
  | 'status'
  /** What came is no JSON by its media type, such as a page for people; or by its text. */
  | 'wrong-type'
  | 'not-json'
  /** The document is of another DID. */
  | 'id-differs'
  /** The resolver says that the DID was given up. */
  | 'deactivated'
  /** The resolver of the caller failed, or answered with something else than it should. */
  | 'resolver-failed'

/** What each reason means. A host that answers with a page or an error today may be in order tomorrow. */
export const DID_FAULTS: Readonly<Record<DidReason, DidFault>> = {
  'malformed-did': 'invalid',
  'method-unsupported': 'unsupported',
  'key-unsupported': 'unsupported',
  'key-invalid': 'invalid',
  'not-found': 'unreachable',
  gone: 'invalid',
  status: 'unreachable',
  'wrong-type': 'unreachable',
  'not-json': 'invalid',
  'id-differs': 'invalid',
  deactivated: 'invalid',
  'resolver-failed': 'unreachable',
  offline: 'unreachable',
  refused: 'unreachable',
  unreachable: 'unreachable',
  timeout: 'unreachable',
  'too-large': 'unreachable',
  redirect: 'unreachable',
  budget: 'unreachable',
}
