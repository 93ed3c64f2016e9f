import { InvalidArgumentError } from '@shirushi/core/errors'
import type { Signer } from '../keys/signer.ts'
import { CRYPTOSUITES, type CryptosuiteName } from './cryptosuites.ts'
import type { EngineOptions } from './engine-options.ts'
import { asList } from './members.ts'
import { isDateTimeStamp } from './proof-date.ts'

/** What a new proof says about itself. What is not given is left out: there is no clock here. */
export interface ProofOptions extends EngineOptions {
  /** How it is made. Default: what {@link suiteFor} says about the signer. */
  readonly suite?: CryptosuiteName
  /** A URL of its own, for proofs that build on it. */
  readonly id?: string
  /** When it was made: a `Date`, written to the second, or an XML Schema dateTimeStamp. */
  readonly created?: Date | string
  /** When it ends. */
  readonly expires?: Date | string
  /** What it is for. Default: `assertionMethod`. */
  readonly proofPurpose?: string
  /** Where it is meant to be shown. */
  readonly domain?: string | readonly string[]
  /** What the one to whom it is shown wants to see repeated. */
  readonly challenge?: string
  /** A value that is never used twice. */
  readonly nonce?: string
  /** The ids of those proofs of the document that this one also secures. */
  readonly previousProof?: string | readonly string[]
  /**
   * What every derived document has to show, as JSON Pointers. For suites with `isSelective` only. Default:
   * nothing.
   */
  readonly mandatoryPointers?: readonly string[]
}

/** A URI with a scheme and without white space, as proofs name things. */
const ABSOLUTE = /^[a-z][a-z0-9+.-]{0,31}:[^\s\p{Cc}]{1,2000}$/iu

/**
 * The members of a new proof, all but its value.
 *
 * @throws `InvalidArgumentError` when an option is of the wrong kind.
 */
export function proofMembers(name: CryptosuiteName, signer: Signer, options: ProofOptions): object {
  const { proofType, cryptosuite } = CRYPTOSUITES[name]
  const members = {
    id: options.id === undefined ? undefined : url(options.id, 'id'),
    type: proofType,
    cryptosuite,
    created: date(options.created, 'created'),
    expires: date(options.expires, 'expires'),
    verificationMethod: signer.verificationMethod,
    proofPurpose: text(options.proofPurpose, 'proofPurpose') ?? 'assertionMethod',
    domain: texts(options.domain, 'domain'),
    challenge: text(options.challenge, 'challenge'),
    nonce: text(options.nonce, 'nonce'),
    previousProof: texts(options.previousProof, 'previousProof'),
  }
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined))
}

function text(value: unknown, name: string): string | undefined {
  if (value === undefined || (typeof value === 'string' && value !== '')) return value
  throw new InvalidArgumentError(`options.${name}`, 'must be a string that is not empty')
}

function url(value: unknown, name: string): string {
  if (typeof value === 'string' && ABSOLUTE.test(value)) return value
  throw new InvalidArgumentError(`options.${name}`, 'must be an absolute URL')
}

function texts(value: unknown, name: string): unknown {
  if (value === undefined) return undefined
  const list = asList(value)
  if (list.length === 0) throw new InvalidArgumentError(`options.${name}`, 'must not be an empty list')
  for (const item of list) text(item ?? null, name)
  return Array.isArray(value) ? [...value] : value
}

function date(value: unknown, name: string): string | undefined {
  if (value === undefined) return undefined
  if (value instanceof Date && !Number.isNaN(value.getTime())) {
    return value.toISOString().replace(/\.\d+Z$/, 'Z')
  }
  if (typeof value === 'string' && isDateTimeStamp(value)) return value
  throw new InvalidArgumentError(`options.${name}`, 'must be a valid Date, or a date and time with time zone')
}
