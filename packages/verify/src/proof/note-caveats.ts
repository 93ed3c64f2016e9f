import { ambiguousNumbers } from '@shirushi/vc/canonicalize'
import { CRYPTOSUITES, type ProofCaveat, type VerifiedProof } from '@shirushi/vc/data-integrity'
import type { VerifyFindings } from '../findings/verify-findings.ts'
import type { Run } from '../run/run.ts'
import { isHarmlessContext } from './inline-context.ts'
import { scatteredParts } from './scattered-parts.ts'
import type { Securing } from './securing.ts'

/** What each caveat means for whoever reads the document as JSON, as every check here does. */
const CAVEATS = {
  'not-a-term': { code: 'PROOF_NAME_DISGUISED', outcome: 'failed' },
  'inline-context': { code: 'PROOF_CONTEXT_INLINE', outcome: 'undetermined' },
  'says-nothing': { code: 'PROOF_SAYS_NOTHING', outcome: 'passed' },
} as const satisfies Record<ProofCaveat['code'], unknown>

/**
 * Weighs what a proof that holds does not secure.
 *
 * Proofs over JSON-LD secure statements. A stranger can write the same statements so that a reader of JSON does not
 * find them: `credentialStatus` under its full address, or under a name that an added context gives it.
 */
export function noteCaveats(
  { caveats, document, suite }: VerifiedProof,
  { rdfLimits: limits }: Pick<Run, 'rdfLimits'>,
  findings: VerifyFindings,
): Securing['outcome'] {
  const weighty = caveats.filter(
    ({ code, pointer }) => code !== 'inline-context' || !isHarmlessContext(document, pointer),
  )
  for (const { code, pointer } of weighty) findings.add(CAVEATS[code].code, pointer)
  if (CRYPTOSUITES[suite].isSelective) findings.add('PROOF_SHOWS_PART', '')
  const isRdf = CRYPTOSUITES[suite].canonicalForm === 'rdf'
  if (isRdf) {
    for (const pointer of ambiguousNumbers(document, { limits })) {
      findings.add('PROOF_NUMBER_INEXACT', pointer)
    }
  }
  const scattered = isRdf ? scatteredParts(document) : []
  for (const pointer of scattered) findings.add('PROOF_PART_SCATTERED', pointer)
  if (scattered.length > 0) return 'failed'
  const outcomes: Securing['outcome'][] = weighty.map(({ code }) => CAVEATS[code].outcome)
  if (outcomes.includes('failed')) return 'failed'
  return outcomes.includes('undetermined') ? 'undetermined' : 'passed'
}
