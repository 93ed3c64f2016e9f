import { judgeEndorsements } from '../checks/endorsements.ts'
import type { VerifyFindings } from '../findings/verify-findings.ts'
import { listOf, memberOf, textOf } from '../json-object.ts'
import type { NotFetched } from '../net/net.ts'
import type { Evidence } from '../report/evidence.ts'
import type { Outcome, VerificationReport } from '../report/report.ts'
import type { Judgement, Run } from '../run/run.ts'
import type { Case, CaseCheck, CaseCondition } from '../verify/case.ts'
import { faultText } from './fetch-part.ts'
import { isWeb, referenceOf } from './form-of-2.ts'
import type { OlderFacts } from './older-facts.ts'

/** An endorsement that stands at something, and what it has to be about. */
interface Carried {
  readonly path: string
  readonly endorsement: unknown
  readonly about: string | undefined
}

/** The endorsements of whoever endorses are not followed: they can lead in a circle. */
export const hasOlderEndorsements: CaseCondition = ({ older }) =>
  older?.kind === 'assertion' && endorsementsIn(older).length > 0

/** Verifies each endorsement of an award, its badge class and its issuer: it has to hold, and to be about that. */
export const checkOlderEndorsements: CaseCheck = (one, run, findings) => {
  const carried = one.older === undefined ? [] : endorsementsIn(one.older)
  return judgeEndorsements(carried, findings, (each) => judge(each, one, run, findings))
}

async function judge(
  { path, endorsement, about }: Carried,
  { verifyAside }: Case,
  run: Run,
  findings: VerifyFindings,
): Promise<Judgement> {
  const isAddress = typeof endorsement === 'string' && isWeb(endorsement)
  const got = isAddress ? await run.net.get(endorsement, 'badge') : undefined
  if (got?.ok === false) return { outcome: notObtained(got, path, findings) }
  const report = await verifyAside(got?.bytes ?? endorsement)
  const evidence: readonly Evidence[] = [
    {
      kind: 'endorsement',
      id: referenceOf(endorsement)?.slice(0, LONGEST_ID) ?? path,
      source: 'badge',
      obtainedAt: run.at.toISOString(),
      details: { verdict: report.verdict, issuer: report.claims?.issuer?.id ?? '' },
    },
  ]
  return { outcome: outcomeOf(report, { path, endorsement, about }, findings), evidence }
}

/** A host may say that an endorsement is gone. */
function notObtained(got: NotFetched, path: string, findings: VerifyFindings): Outcome {
  const isGone = got.status === 410
  const code = isGone ? 'ENDORSEMENT_INVALID' : 'ENDORSEMENT_UNDETERMINED'
  findings.add(code, path, { checks: `${got.url}: ${faultText(got)}` })
  return isGone ? 'failed' : 'undetermined'
}

/** An endorsement that is a signed text has no other name than itself. */
const LONGEST_ID = 500

function outcomeOf(report: VerificationReport, { path, about }: Carried, findings: VerifyFindings): Outcome {
  if (report.verdict !== 'valid') {
    const worst = report.verdict === 'invalid' ? 'failed' : 'undetermined'
    const checks = Object.entries(report.checks).filter(([, { outcome }]) => outcome === worst)
    const code = worst === 'failed' ? 'ENDORSEMENT_INVALID' : 'ENDORSEMENT_UNDETERMINED'
    findings.add(code, path, { checks: checks.map(([name]) => name).join(', ') })
    return worst
  }
  if (report.kind !== 'endorsement') {
    findings.add('ENDORSEMENT_IS_NONE', path)
    return 'failed'
  }
  const { credential } = report
  const said = memberOf(credential, 'claim') ?? memberOf(credential, 'credentialSubject')
  const subject = referenceOf(said)
  if (about !== undefined && subject === about) return 'passed'
  findings.add('ENDORSEMENT_OF_ANOTHER', path, { about: subject })
  return 'failed'
}

function endorsementsIn({ award }: OlderFacts): readonly Carried[] {
  const badge = memberOf(award, 'badge')
  return [
    ...endorsementsOf(award, ''),
    ...endorsementsOf(badge, '/badge'),
    ...endorsementsOf(memberOf(badge, 'issuer'), '/badge/issuer'),
  ]
}

function endorsementsOf(endorsed: unknown, path: string): readonly Carried[] {
  const isList = Array.isArray(memberOf(endorsed, 'endorsement'))
  return listOf(endorsed, 'endorsement').map((endorsement, at) => ({
    path: isList ? `${path}/endorsement/${at}` : `${path}/endorsement`,
    endorsement,
    about: textOf(endorsed, 'id'),
  }))
}
