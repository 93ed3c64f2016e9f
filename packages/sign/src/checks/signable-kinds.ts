import type { BadgeKind } from '@shirushi/core'

/** What is known of a kind of document that can be signed. */
export interface SignableKind {
  /** The property that names whose key has to sign. */
  readonly role: 'issuer' | 'holder'
  /** What proofs of it are made for; the first where nothing else is asked for. */
  readonly purposes: readonly [string, ...string[]]
  /** The type that it has at least. */
  readonly type: string
  /** Whether core has rules for the outermost object. */
  readonly isJudged: boolean
}

const CREDENTIAL: SignableKind = {
  role: 'issuer',
  purposes: ['assertionMethod'],
  type: 'VerifiableCredential',
  isJudged: false,
}

/** The kinds of documents that can be signed. */
export const SIGNABLE_KINDS: { readonly [Kind in BadgeKind]?: SignableKind } = {
  credential: { ...CREDENTIAL, isJudged: true },
  endorsement: { ...CREDENTIAL, isJudged: true },
  clr: CREDENTIAL,
  'status-list': CREDENTIAL,
  'verifiable-credential': CREDENTIAL,
  presentation: {
    role: 'holder',
    purposes: ['authentication', 'assertionMethod'],
    type: 'VerifiablePresentation',
    isJudged: false,
  },
}
