import { parseDateTime } from '@shirushi/core/values'
import type { KeyInput } from '../keys/import-key.ts'
import type { VerificationRelationship } from './did-document.ts'
import type { ListedMethod } from './list-methods.ts'
import { type Members, memberOf } from './members.ts'
import { type PublishedKeyFault, publishedKey } from './published-key.ts'

/** What is wrong with one verification method. */
export type DidMethodProblem = PublishedKeyFault | 'method-malformed' | 'method-ambiguous' | 'date-malformed'

/** A verification method, as a document has it. */
export interface ReadDidMethod {
  /** Its absolute address. */
  readonly id: string
  readonly type: string
  /** Whose it says it is. A document can claim the key of somebody else: compare. */
  readonly controller: string
  /** The public key, for `importKey`; missing where `problem` says why. */
  readonly key?: KeyInput
  /** The first moment at which it is no longer used, as it is written: a sound date with time and offset. */
  readonly expires?: string
  /** The moment from which on it must not be trusted, as it is written. */
  readonly revoked?: string
  /** The relationships that it is listed under. */
  readonly listedUnder: readonly VerificationRelationship[]
  /** JSON Pointer into the document. */
  readonly pointer: string
  /** Why it cannot be used, whatever for. */
  readonly problem?: DidMethodProblem
}

/** Looks at the key and the dates of a method. */
export function readMethod({ members, isAmbiguous, ...listed }: ListedMethod): ReadDidMethod {
  if (isAmbiguous) return { ...listed, problem: 'method-ambiguous' }
  const dates = datesOf(members)
  const found = publishedKey(members)
  if (!found.ok) return { ...listed, ...dates, problem: found.fault }
  return dates === undefined
    ? { ...listed, problem: 'date-malformed' }
    : { ...listed, ...dates, key: found.key }
}

/** Both dates; `undefined` where one cannot be read: whoever wrote it meant something by it. */
function datesOf(members: Members): { readonly expires?: string; readonly revoked?: string } | undefined {
  const [expires, revoked] = [memberOf(members, 'expires'), memberOf(members, 'revoked')]
  if (!isMomentOrNothing(expires) || !isMomentOrNothing(revoked)) return undefined
  return { ...(expires === undefined ? {} : { expires }), ...(revoked === undefined ? {} : { revoked }) }
}

function isMomentOrNothing(value: unknown): value is string | undefined {
  if (value === undefined) return true
  const parsed = typeof value === 'string' ? parseDateTime(value) : undefined
  return parsed?.ok === true && parsed.hasOffset
}
