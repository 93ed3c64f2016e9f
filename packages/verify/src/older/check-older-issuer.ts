import type { JsonObject as CoreObject } from '@shirushi/core/json'
import { hostedScopeOf, judgeHostedScope } from '@shirushi/core/ob2'
import { checkIssuer } from '../checks/issuer.ts'
import type { VerifyFindings } from '../findings/verify-findings.ts'
import { textOf } from '../json-object.ts'
import type { Evidence } from '../report/evidence.ts'
import type { Outcome } from '../report/report.ts'
import type { Judgement, Run } from '../run/run.ts'
import type { Case, CaseCheck } from '../verify/case.ts'
import { confirmClass, findChain } from './find-chain.ts'
import type { Chain, OlderFacts } from './older-facts.ts'
import { subjectOf } from './subject-of.ts'
import { withParts } from './with-parts.ts'

/**
 * Decides whether an award is of the issuer that its badge class names: signed with a key that this one publishes,
 * or hosted where this one publishes badges; and whether the badge class is that issuer's.
 */
export const checkOlderIssuer: CaseCheck = async (one, run, findings) => {
  const facts = one.older
  if (facts === undefined) return notAsked(findings)
  return facts.method === 'hosted' ? ofHosted(facts, one, run, findings) : ofSigned(facts, one, run, findings)
}

function notAsked(findings: VerifyFindings): Judgement {
  findings.add('CHECK_NOT_REACHED', '')
  return { outcome: 'undetermined' }
}

async function ofHosted(
  facts: OlderFacts,
  one: Case,
  run: Run,
  findings: VerifyFindings,
): Promise<Judgement> {
  // Of a copy that is not what is hosted, nothing is followed.
  if (facts.isFound !== true) return notAsked(findings)
  const chain = await findChain(facts, run)
  const known = withParts(facts, chain)
  one.older = known
  const outcomes = [noteProblems(chain, facts, findings)]
  if (chain.profile !== undefined) outcomes.push(scope(known, chain, run, findings))
  return concluded(outcomes, known, chain, run, findings)
}

async function ofSigned(
  facts: OlderFacts,
  one: Case,
  run: Run,
  findings: VerifyFindings,
): Promise<Judgement> {
  const { chain } = facts
  if (chain === undefined) return notAsked(findings)
  const isKnown = one.securings.some(({ key }) => key.ok && key.basis === 'caller')
  const outcomes = [noteProblems(chain, facts, findings, isKnown)]
  if (chain.issuerId !== undefined) {
    outcomes.push(checkIssuer(subjectOf(one), one.securings, run, findings).outcome)
  }
  return concluded(outcomes, facts, chain, run, findings)
}

/** Says what of an award was not found. Where the caller knows the key, the issuer need not be asked. */
function noteProblems(
  chain: Chain,
  { kind }: OlderFacts,
  findings: VerifyFindings,
  isKnown = false,
): Outcome {
  const { badgeProblem, profileProblem, profile } = chain
  if (badgeProblem !== undefined) {
    badgeProblem.note(findings, '/badge')
    return badgeProblem.outcome
  }
  if (profileProblem === undefined || profile !== undefined || isKnown) return 'passed'
  profileProblem.note(findings, kind === 'endorsement' ? '/issuer' : '/badge/issuer')
  return profileProblem.outcome
}

/** Judges the address of a hosted award by what the issuer says, and not by what the award says of its issuer. */
function scope({ award, version }: OlderFacts, chain: Chain, run: Run, findings: VerifyFindings): Outcome {
  const url = textOf(award, 'id') ?? ''
  const issuer = chain.issuerId ?? ''
  const { document, isPublished } = chain.profile ?? { document: {}, isPublished: false }
  const isSpoken = isPublished || version === '0.5'
  // It came out of JSON, whose members are JSON.
  const policy = (isSpoken ? document : {}) as CoreObject
  const verdict = isSpoken ? judgeHostedScope(url, policy) : 'undefined'
  if (verdict === 'inside') return 'passed'
  if (verdict === 'outside') {
    const { origins, startsWith } = hostedScopeOf(policy)
    findings.add('HOSTED_OUTSIDE_SCOPE', '/id', {
      url,
      issuer,
      scope: [...startsWith, ...origins].join(', '),
    })
    return 'failed'
  }
  if (run.profile === '1edtech') {
    findings.add('HOSTED_SCOPE_UNDEFINED_ACCEPTED', '/badge/issuer', { issuer })
    return 'passed'
  }
  findings.add('HOSTED_SCOPE_UNDEFINED', '/badge/issuer', { issuer })
  return 'failed'
}

/** What everything together comes to; last, whether the badge class is the issuer's. */
async function concluded(
  outcomes: readonly Outcome[],
  facts: OlderFacts,
  chain: Chain,
  run: Run,
  findings: VerifyFindings,
): Promise<Judgement> {
  const evidence: Evidence[] = [...(facts.method === 'hosted' ? chain.evidence : [])]
  if (outcomes.includes('failed')) return { outcome: 'failed', evidence }
  if (outcomes.includes('undetermined')) return { outcome: 'undetermined', evidence }
  const { problem, isOpen, evidence: found } = await confirmClass(facts, chain, run)
  evidence.push(...found)
  problem?.note(findings, '/badge')
  const id = textOf(chain.badge?.document, 'id')
  if (isOpen === true) findings.add('CLASS_NOT_CONFIRMED', '/badge', { class: id })
  return { outcome: problem?.outcome ?? 'passed', evidence }
}
