import type { VerifyFindings } from '../findings/verify-findings.ts'
import { isObject, listOf, memberOf, textOf } from '../json-object.ts'
import type { Evidence } from '../report/evidence.ts'
import type { Outcome, VerificationReport } from '../report/report.ts'
import type { Judgement, Run } from '../run/run.ts'
import type { Case, CaseCheck, CaseCondition } from '../verify/case.ts'
import { judgeEach } from './judge-each.ts'

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
export const checkEndorsements: CaseCheck = (one, run, findings) =>
  judgeEndorsements(endorsementsIn(one.subject.document), findings, (each) => judge(each, one, run, findings))

/** @internal Judges endorsements of either generation, so many of them as are worth the work. */
export function judgeEndorsements<Carried>(
  carried: readonly Carried[],
  findings: VerifyFindings,
  judge: (each: Carried) => Promise<Judgement>,
): Promise<Judgement> {
  const noteRest = (): void =>
    findings.add('ENDORSEMENT_TOO_MANY', '', { count: carried.length, most: MOST_ENDORSEMENTS })
  return judgeEach(carried, { most: MOST_ENDORSEMENTS, judge, noteRest })
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
