import type { VerifyFindings } from '../findings/verify-findings.ts'
import type { Subject } from '../input/subject.ts'
import { type JsonObject, listOf } from '../json-object.ts'
import type { Judgement, Run } from '../run/run.ts'
import { judgeListStructure } from '../status/status-list-structure.ts'

/** What has no rules of its own here, and is judged by what is inside of it. */
const CONTAINERS = new Set(['presentation'])

/**
 * Decides whether a badge follows its specification: form, meaning, contexts, and whether each term means
 * something, so that a proof covers all that people read. The finding of severity `error` says what does not.
 */
export async function checkStructure(
  { check, document }: Subject,
  _: Run,
  findings: VerifyFindings,
): Promise<Judgement> {
  // What is said about the token is for the checks of proofs to say.
  findings.addAll(check.findings.filter(({ code }) => code !== 'KIND_SIGNED_NOT_VERIFIED'))
  if (check.conforms !== undefined) return { outcome: check.conforms ? 'passed' : 'failed' }
  if (CONTAINERS.has(check.kind)) return judgeContainer(document, findings)
  if (check.kind === 'status-list') return { outcome: judgeListStructure(document, findings) }
  findings.add('STRUCTURE_NOT_A_BADGE', '/type', { kind: check.kind })
  return { outcome: 'undetermined' }
}

/** What only a badge has. In a presentation nobody has signed it, and people would read it as if somebody had. */
const OF_BADGES = ['credentialSubject', 'issuer', 'credentialStatus', 'badge', 'recipient', 'verification']

const TYPES_OF_BADGES = new Set<unknown>([
  ...[
    'VerifiableCredential',
    'OpenBadgeCredential',
    'AchievementCredential',
    'EndorsementCredential',
    'Assertion',
  ],
])

function judgeContainer(document: JsonObject, findings: VerifyFindings): Judgement {
  const foreign = OF_BADGES.filter((name) => Object.hasOwn(document, name)).map((name) => `/${name}`)
  if (listOf(document, 'type').some((type) => TYPES_OF_BADGES.has(type))) foreign.push('/type')
  for (const path of foreign) findings.add('STRUCTURE_TWO_IN_ONE', path)
  return { outcome: foreign.length === 0 ? 'passed' : 'failed' }
}
