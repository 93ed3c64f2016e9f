/**
 * What this package throws: the call is wrong, or what was handed in cannot be used. Whether a proof holds is
 * an answer, never an error.
 *
 * No message holds any part of a key.
 *
 * @module
 */
import { type InvalidArgumentError, ShirushiError } from '@shirushi/core/errors'

/** Why a key was refused. */
export type KeyFault =
  | 'malformed'
  | 'unsupported'
  | 'too-weak'
  | 'too-large'
  | 'not-on-curve'
  | 'halves-differ'
  | 'passphrase-missing'
  | 'passphrase-wrong'

/** What was to be imported is not a key, or not one that may be used. */
export class InvalidKeyError extends ShirushiError {
  override readonly name = 'InvalidKeyError'
  readonly code = 'ERR_VC_INVALID_KEY'
  /**
   * What is wrong: the text or object is `malformed`; its kind is `unsupported`; the key is `too-weak` or
   * `too-large`; its public part is `not-on-curve`; its public and private `halves-differ`; its
   * `passphrase-missing` or `passphrase-wrong`.
   */
  readonly fault: KeyFault

  constructor(fault: KeyFault, message: string) {
    super(message)
    this.fault = fault
  }
}

/** The key is sound, but not for what was asked of it. */
export class KeyNotSuitableError extends ShirushiError {
  override readonly name = 'KeyNotSuitableError'
  readonly code = 'ERR_VC_KEY_NOT_SUITABLE'
}

/** The platform has no implementation of something that is needed, such as WebCrypto outside of HTTPS. */
export class PlatformError extends ShirushiError {
  override readonly name = 'PlatformError'
  readonly code = 'ERR_VC_PLATFORM'
}

/** A named bound on work or memory that a stranger's text could otherwise use up. */
export type VcLimit =
  | 'inflatedSize'
  | 'depth'
  | 'values'
  | 'contexts'
  | 'contextSize'
  | 'contextFetches'
  | 'quads'
  | 'deepWork'
  | 'permutations'

/** Going on would take more than a limit allows. */
export class LimitExceededError extends ShirushiError {
  override readonly name = 'LimitExceededError'
  readonly code = 'ERR_VC_LIMIT_EXCEEDED'
  /** Which limit was reached. */
  readonly limit: VcLimit
  /** What it was set to. */
  readonly maximum: number

  constructor(limit: VcLimit, maximum: number) {
    super(`The limit "${limit}" is ${maximum}, and this goes beyond it`)
    this.limit = limit
    this.maximum = maximum
  }
}

/** Why a document has no canonical form. */
export type CanonicalizationFault = 'not-json' | 'number' | 'surrogate' | 'unsafe' | 'json-ld' | 'n-quads'

/** The document has no canonical form, or none that would cover all of it. */
export class CanonicalizationError extends ShirushiError {
  override readonly name = 'CanonicalizationError'
  readonly code = 'ERR_VC_NOT_CANONICALIZABLE'
  /**
   * What is wrong: a value that is `not-json`; a `number` that JSON does not have; half of a `surrogate` pair;
   * something that JSON-LD would drop or could read in two ways, so that it is `unsafe` to sign; what is no
   * sound `json-ld`, or no sound `n-quads`.
   */
  readonly fault: CanonicalizationFault
  /** Where in the document, as a JSON Pointer, if that is known. */
  readonly path: string | undefined

  constructor(fault: CanonicalizationFault, message: string, path?: string, options?: ErrorOptions) {
    super(path === undefined || path === '' ? message : `${path}: ${message}`, options)
    this.fault = fault
    this.path = path
  }
}

/** The document names a context that is not among those that may be used. */
export class ContextNotAllowedError extends ShirushiError {
  override readonly name = 'ContextNotAllowedError'
  readonly code = 'ERR_VC_CONTEXT_NOT_ALLOWED'
  /** The address, as the document has it. */
  readonly url: string

  constructor(url: string, options?: ErrorOptions) {
    super('The document names a context that is neither bundled nor was it added', options)
    this.url = url
  }
}

/** What about a status list cannot be read. */
export type StatusListFault = 'multibase' | 'base64url' | 'gzip' | 'document'

/** A status list, or an entry that points into one, is not what the specification says. */
export class MalformedStatusListError extends ShirushiError {
  override readonly name = 'MalformedStatusListError'
  readonly code = 'ERR_VC_MALFORMED_STATUS_LIST'
  /**
   * What is wrong: the encoded list has not the prefix of its form (`multibase`), is not `base64url`, or is
   * no sound `gzip` stream; or a member of the `document` is missing or of the wrong kind.
   */
  readonly fault: StatusListFault
  /** Where in the document that was handed in, as a JSON Pointer. */
  readonly path: string

  constructor(fault: StatusListFault, message: string, path = '') {
    super(path === '' ? message : `${path}: ${message}`)
    this.fault = fault
    this.path = path
  }
}

/** The status list has no entry with that index. */
export class StatusIndexError extends ShirushiError {
  override readonly name = 'StatusIndexError'
  readonly code = 'ERR_VC_STATUS_INDEX_OUT_OF_RANGE'
  /** What was asked for. */
  readonly index: number
  /** How many entries the list has. */
  readonly length: number

  constructor(index: number, length: number) {
    super(`The status list has ${length} entries, and none with the index ${index}`)
    this.index = index
    this.length = length
  }
}

/** What about a DID is not as it has to be. */
export type DidFault = 'syntax' | 'method' | 'host' | 'port' | 'path'

/** A DID cannot be read, or leads nowhere. */
export class MalformedDidError extends ShirushiError {
  override readonly name = 'MalformedDidError'
  readonly code = 'ERR_VC_MALFORMED_DID'
  /**
   * What is wrong: its `syntax`; its `method` is not the one that was asked for; or, of a did:web, its `host`,
   * `port` or `path`.
   */
  readonly fault: DidFault

  constructor(fault: DidFault, message: string) {
    super(message)
    this.fault = fault
  }
}

/** What about a token cannot be read. */
export type JwsFault = 'too-large' | 'segments' | 'base64url' | 'utf-8' | 'json' | 'duplicate-member'

/** Which part of a token. */
export type JwsPart = 'token' | 'header' | 'payload' | 'signature'

/** The text is not a compact JSON Web Signature, or what it holds cannot be read in one way only. */
export class MalformedJwsError extends ShirushiError {
  override readonly name = 'MalformedJwsError'
  readonly code = 'ERR_VC_MALFORMED_JWS'
  /**
   * What is wrong: it is `too-large` or nested too deep; it has not three `segments`; a segment is not
   * canonical `base64url` without padding, its bytes are not `utf-8`, the text no `json` object, or an object
   * in it has a `duplicate-member`.
   */
  readonly fault: JwsFault
  /** Where. */
  readonly part: JwsPart

  constructor(fault: JwsFault, part: JwsPart, message: string) {
    super(message)
    this.fault = fault
    this.part = part
  }
}

/** The document names no context that defines the terms of the proof it is to get. */
export class ProofContextMissingError extends ShirushiError {
  override readonly name = 'ProofContextMissingError'
  readonly code = 'ERR_VC_PROOF_CONTEXT_MISSING'
  /** The contexts of which it needs one. The first is the best. */
  readonly contexts: readonly string[]

  constructor(contexts: readonly string[]) {
    super(`The document's @context needs one of: ${[...contexts].join(' ')}`)
    this.contexts = contexts
  }
}

/** Nothing can be derived from the proof, because it does not hold or is not made for that. */
export class ProofNotDerivableError extends ShirushiError {
  override readonly name = 'ProofNotDerivableError'
  readonly code = 'ERR_VC_PROOF_NOT_DERIVABLE'
  /** Why: as `verifyProof` says it, or `not-base` for a proof from which nothing can be derived. */
  readonly reason: string

  constructor(reason: string, options?: ErrorOptions) {
    super(`Nothing can be derived from the proof: ${reason}`, options)
    this.reason = reason
  }
}

/** Every error of this package, for an exhaustive `switch` on `code`. */
export type VcError =
  | InvalidKeyError
  | KeyNotSuitableError
  | PlatformError
  | LimitExceededError
  | CanonicalizationError
  | ContextNotAllowedError
  | MalformedStatusListError
  | StatusIndexError
  | MalformedDidError
  | ProofContextMissingError
  | ProofNotDerivableError
  | InvalidArgumentError
