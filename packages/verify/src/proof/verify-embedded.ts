import { type ParsedProof, type ProofFailure, verifyProof } from '@shirushi/vc/data-integrity'
import type { VerifyFindings } from '../findings/verify-findings.ts'
import type { Subject } from '../input/subject.ts'
import { memberOf } from '../json-object.ts'
import { findKey } from '../keys/find-key.ts'
import { noteMissingKey } from '../keys/note-missing-key.ts'
import type { Run } from '../run/run.ts'
import { noteCaveats } from './note-caveats.ts'
import { noteProofDates } from './proof-dates.ts'
import { purposeOf, signerOf } from './roles.ts'
import type { Securing } from './securing.ts'
import { withoutClaims } from './without-claims.ts'

type ProofCode =
  | 'PROOF_WRONG'
  | 'PROOF_MALFORMED'
  | 'PROOF_SUITE_UNKNOWN'
  | 'PROOF_KEY_NOT_SUITABLE'
  | 'PROOF_CHAIN_BROKEN'
  | 'PROOF_NOT_CANONICALIZABLE'
  | 'PROOF_CONTEXT_UNKNOWN'
  | 'PROOF_TOO_COMPLEX'

/** What is said about each reason. */
const CODES: Readonly<Record<ProofFailure, ProofCode>> = {
  'document-malformed': 'PROOF_MALFORMED',
  'proof-missing': 'PROOF_MALFORMED',
  'proof-ambiguous': 'PROOF_MALFORMED',
  'proof-malformed': 'PROOF_MALFORMED',
  'proof-context-differs': 'PROOF_MALFORMED',
  'suite-unknown': 'PROOF_SUITE_UNKNOWN',
  'key-not-suitable': 'PROOF_KEY_NOT_SUITABLE',
  'previous-proof-missing': 'PROOF_CHAIN_BROKEN',
  'previous-proof-ambiguous': 'PROOF_CHAIN_BROKEN',
  'previous-proof-cycle': 'PROOF_CHAIN_BROKEN',
  'not-canonicalizable': 'PROOF_NOT_CANONICALIZABLE',
  'context-not-allowed': 'PROOF_CONTEXT_UNKNOWN',
  'context-not-loaded': 'PROOF_CONTEXT_UNKNOWN',
  'limit-exceeded': 'PROOF_TOO_COMPLEX',
  'signature-wrong': 'PROOF_WRONG',
}

/** Verifies one proof that stands in a document, with the key that it names. */
export async function verifyEmbedded(
  subject: Subject,
  proof: ParsedProof,
  run: Run,
  findings: VerifyFindings,
): Promise<Securing> {
  const { pointer } = proof
  const facts = {
    kind: 'data-integrity' as const,
    pointer,
    ...(proof.created === undefined ? {} : { madeAt: proof.created }),
    ...(proof.expires === undefined ? {} : { expires: proof.expires }),
  }
  const key = await findKey(
    { method: proof.verificationMethod, purpose: purposeOf(subject), issuer: signerOf(subject) },
    run,
  )
  // An unknown suite is unknown whatever its key is, and a proof without form has no key to look for.
  const isReadable = proof.suite !== undefined && proof.problems.length === 0
  if (isReadable && !key.ok) {
    noteMissingKey(key, `${pointer}/verificationMethod`, findings)
    return { ...facts, key, outcome: key.outcome }
  }
  const says = await signature(subject, proof, key, run, findings)
  const isAsAsked = isReadable ? noteTerms(subject, proof, run, findings) : true
  const outcome = isAsAsked ? says.outcome : 'failed'
  return { ...facts, key, ...says, outcome }
}

async function signature(
  subject: Subject,
  proof: ParsedProof,
  key: Securing['key'],
  run: Run,
  findings: VerifyFindings,
): Promise<Pick<Securing, 'outcome' | 'explanation'>> {
  const { suite, problems, pointer, type, cryptosuite } = proof
  const name = cryptosuite ?? type ?? '-'
  if (problems.length > 0) {
    for (const problem of problems) findings.add('PROOF_MALFORMED', problem.pointer, { reason: problem.code })
    return { outcome: 'failed' }
  }
  if (suite === undefined || !key.ok) {
    findings.add('PROOF_SUITE_UNKNOWN', pointer, { suite: name })
    return { outcome: 'undetermined' }
  }
  const { engine, documentLoader, rdfLimits: limits, explain } = run
  const document = withoutClaims(subject)
  const result = await verifyProof(document, {
    ...{ key: key.key, proof, engine, documentLoader, limits, explain },
  })
  const explanation = result.explanation === undefined ? {} : { explanation: result.explanation }
  if (result.outcome !== 'verified') {
    findings.add(CODES[result.reason], pointer, { reason: result.reason, suite: name })
    return { outcome: result.outcome === 'failed' ? 'failed' : 'undetermined', ...explanation }
  }
  const outcome = noteCaveats(result, run, findings)
  if (sameContexts(document, result.document)) return { outcome, ...explanation }
  findings.add('PROOF_CONTEXT_ADDED', '/@context')
  return { outcome: 'failed', ...explanation }
}

/** Contexts behind those that were signed give the words of a badge another meaning. */
function sameContexts(document: object, secured: object): boolean {
  return JSON.stringify(memberOf(document, '@context')) === JSON.stringify(memberOf(secured, '@context'))
}

/** What a proof says about itself has to be what was asked for. */
function noteTerms(subject: Subject, proof: ParsedProof, run: Run, findings: VerifyFindings): boolean {
  const { pointer, proofPurpose, domain, challenge } = proof
  const expected = purposeOf(subject)
  const isPurpose = proofPurpose === expected
  if (!isPurpose) {
    findings.add('PROOF_FOR_ANOTHER_PURPOSE', `${pointer}/proofPurpose`, { purpose: proofPurpose, expected })
  }
  const isDomain = run.domain === undefined || domain.includes(run.domain)
  if (!isDomain) findings.add('PROOF_DOMAIN_DIFFERS', `${pointer}/domain`)
  const isChallenge = run.challenge === undefined || challenge === run.challenge
  if (!isChallenge) findings.add('PROOF_CHALLENGE_DIFFERS', `${pointer}/challenge`)
  const isInTime = noteProofDates(proof, run, findings)
  return isPurpose && isDomain && isChallenge && isInTime
}
