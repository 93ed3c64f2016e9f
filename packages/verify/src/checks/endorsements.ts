import type { VerifyFindings } from '../findings/verify-findings.ts'
import { isObject, listOf, memberOf, textOf } from '../json-object.ts'
import type { Evidence } from '../report/evidence.ts'
import type { Outcome, VerificationReport } from '../report/report.ts'
import type { Judgement, Run } from '../run/run.ts'
import type { Case, CaseCheck, CaseCondition } from '../verify/case.ts'

/** An endorsement that a badge carries, and what it has to be about. */
interface Carried {
  readonly path: string
  readonly endorsement: unknown
  readonly about: string | undefined
}

/** More endorsements than a badge has; each is a verification of its own. */
const MOST_ENDORSEMENTS = 20

export const hasEndorsements: CaseCondition = ({ subject }) => endorsementsIn(subject.document).length > 0

/**
 * Verifies each endorsement that a badge carries, as an object or as a token: of the badge itself, of its
 * achievement, of its issuer. It has to hold in itself, and to be about what it stands beside.
 */
export const checkEndorsements: CaseCheck = async (one, run, findings) => {
  const carried = endorsementsIn(one.subject.document)
  const outcomes: Outcome[] = []
  const evidence: Evidence[] = []
  for (const each of carried.slice(0, MOST_ENDORSEMENTS)) {
    const { outcome, evidence: found = [] } = await judge(each, one, run, findings)
    outcomes.push(outcome)
    evidence.push(...found)
  }
  if (carried.length > MOST_ENDORSEMENTS) {
    findings.add('ENDORSEMENT_TOO_MANY', '', { count: carried.length, most: MOST_ENDORSEMENTS })
    outcomes.push('undetermined')
  }
  if (outcomes.includes('failed')) return { outcome: 'failed', evidence }
  return { outcome: outcomes.includes('undetermined') ? 'undetermined' : 'passed', evidence }
}

async function judge(
  { path, endorsement, about }: Carried,
  { verifyAside }: Case,
  run: Run,
  findings: VerifyFindings,
): Promise<Judgement> {
  const report = await verifyAside(endorsement)
  const evidence: Evidence[] = [
    {
      kind: 'endorsement',
      id: report.claims?.id ?? path,
      source: 'badge',
      obtainedAt: run.at.toISOString(),
      details: { verdict: report.verdict, issuer: report.claims?.issuer?.id ?? '' },
    },
  ]
  if (report.verdict !== 'valid') {
    const checks = Object.entries(report.checks).filter(([, { outcome }]) => outcome === worst(report))
    const names = checks.map(([name]) => name).join(', ')
    findings.add(report.verdict === 'invalid' ? 'ENDORSEMENT_INVALID' : 'ENDORSEMENT_UNDETERMINED', path, {
      checks: names,
    })
    return { outcome: report.verdict === 'invalid' ? 'failed' : 'undetermined', evidence }
  }
  if (report.kind !== 'endorsement') {
    findings.add('ENDORSEMENT_IS_NONE', path)
    return { outcome: 'failed', evidence }
  }
  const subject = textOf(memberOf(report.credential, 'credentialSubject'), 'id')
  if (about !== undefined && subject === about) return { outcome: 'passed', evidence }
  findings.add('ENDORSEMENT_OF_ANOTHER', path, { about: subject })
  return { outcome: 'failed', evidence }
}

function worst({ verdict }: VerificationReport): Outcome {
  return verdict === 'invalid' ? 'failed' : 'undetermined'
}

/** Where endorsements may stand: at the badge, its achievements, their creators, and its issuer. */
function endorsementsIn(document: unknown): readonly Carried[] {
  const subjects = listOf(document, 'credentialSubject').map((subject, at, all) => ({
    subject,
    path: all.length > 1 ? `/credentialSubject/${at}` : '/credentialSubject',
  }))
  return [
    ...endorsementsOf(document, ''),
    ...endorsementsOf(memberOf(document, 'issuer'), '/issuer'),
    ...subjects.flatMap(({ subject, path }) => {
      const achievement = memberOf(subject, 'achievement')
      return [
        ...endorsementsOf(achievement, `${path}/achievement`),
        ...endorsementsOf(memberOf(achievement, 'creator'), `${path}/achievement/creator`),
      ]
    }),
  ]
}

const MEMBERS = ['endorsement', 'endorsementJwt'] as const

function endorsementsOf(endorsed: unknown, path: string): readonly Carried[] {
  if (!isObject(endorsed)) return []
  return MEMBERS.flatMap((member) =>
    listOf(endorsed, member).map((endorsement, at, all) => ({
      path:
        Array.isArray(endorsed[member]) || all.length > 1 ? `${path}/${member}/${at}` : `${path}/${member}`,
      endorsement,
      about: textOf(endorsed, 'id'),
    })),
  )
}
