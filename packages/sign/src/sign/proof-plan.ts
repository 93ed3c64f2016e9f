import { InvalidArgumentError } from '@shirushi/core/errors'
import { parseDateTime } from '@shirushi/core/values'
import { CRYPTOSUITES, type CryptosuiteName, suiteFor } from '@shirushi/vc/data-integrity'
import type { SigningTask } from '../checks/signing-task.ts'
import type { SignOptions } from './sign-options.ts'

/** What the proof is going to say, with the defaults filled in. */
export interface ProofPlan {
  readonly suite: CryptosuiteName
  readonly proofPurpose: string
  readonly created: string | undefined
  readonly expires: string | undefined
  readonly id: string | undefined
  readonly previousProof: readonly string[]
}

/**
 * Fills in the defaults.
 *
 * @throws `InvalidArgumentError` when an option is not what it has to be.
 * @throws `UnsignableError` when there is no suite for the key.
 */
export function planProof(task: SigningTask, options: SignOptions): ProofPlan {
  const { created, expires, proofPurpose = task.facts.purposes[0], previousProof = [], id } = options
  return {
    suite: suiteOf(task, options),
    proofPurpose,
    created: created === false ? undefined : dateText(created ?? wholeSeconds(task.now), 'created'),
    expires: expires === undefined ? undefined : dateText(expires, 'expires'),
    id,
    previousProof: idsOf(previousProof),
  }
}

function idsOf(previousProof: string | readonly string[]): readonly string[] {
  const ids: unknown = typeof previousProof === 'string' ? [previousProof] : previousProof
  if (Array.isArray(ids) && ids.every((id) => typeof id === 'string')) return ids
  throw new InvalidArgumentError('options.previousProof', 'must be the id of a proof, or a list of such')
}

function suiteOf({ signer, judgement }: SigningTask, options: SignOptions): CryptosuiteName {
  const { algorithm } = signer
  const standard = suiteFor(algorithm)
  if (standard === undefined) {
    judgement.own.add('KEY_WITHOUT_SUITE', '', { algorithm })
    return judgement.refuse()
  }
  const { suite = standard } = options
  if (!Object.hasOwn(CRYPTOSUITES, suite)) {
    throw new InvalidArgumentError('options.suite', `must be one of ${Object.keys(CRYPTOSUITES).join(', ')}`)
  }
  if (!CRYPTOSUITES[suite].algorithms.includes(algorithm)) {
    judgement.own.add('SUITE_NOT_FOR_KEY', '', { suite, algorithm })
  }
  return suite
}

const MS_PER_SECOND = 1_000

function wholeSeconds(date: Date): Date {
  return new Date(Math.floor(date.getTime() / MS_PER_SECOND) * MS_PER_SECOND)
}

/** A moment as proofs write it; a text that is one already stays as it is. */
function dateText(date: Date | string, name: 'created' | 'expires'): string {
  const text = date instanceof Date && !Number.isNaN(date.getTime()) ? isoText(date) : date
  const parsed = typeof text === 'string' ? parseDateTime(text) : undefined
  if (typeof text === 'string' && parsed?.ok && parsed.hasOffset && !parsed.dateOnly) return text
  throw new InvalidArgumentError(`options.${name}`, 'must be a Date, or a date and time with offset or Z')
}

function isoText(date: Date): string {
  return date.toISOString().replace('.000Z', 'Z')
}
