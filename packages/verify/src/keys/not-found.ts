import type { KeyFindingCode, KeyNotFound } from './key-answer.ts'

/** What each reason means for the signature: whether it is known not to hold, or nobody can say. */
const OUTCOMES: Readonly<Record<KeyFindingCode, KeyNotFound['outcome']>> = {
  KEY_UNNAMED: 'failed',
  KEY_ADDRESS_MALFORMED: 'failed',
  KEY_UNREACHABLE: 'undetermined',
  KEY_METHOD_UNSUPPORTED: 'undetermined',
  KEY_NOT_PUBLISHED: 'failed',
  KEY_NOT_FOR_PURPOSE: 'failed',
  KEY_UNUSABLE: 'failed',
  KEY_ELSEWHERE: 'failed',
}

/** An answer without a key. `reason` goes into the message. */
export function notFound(code: KeyFindingCode, reason: string): KeyNotFound {
  return { ok: false, outcome: OUTCOMES[code], code, reason, evidence: [] }
}
