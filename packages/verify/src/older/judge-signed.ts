import { type JwsFailure, type ParsedJws, readJwsPayload, verifyJws } from '@shirushi/vc/jose'
import type { VerifyFindings } from '../findings/verify-findings.ts'
import { isObject, memberOf, textOf } from '../json-object.ts'
import type { KeyAnswer } from '../keys/key-answer.ts'
import { notFound } from '../keys/not-found.ts'
import { noteMissingKey } from '../keys/note-missing-key.ts'
import type { Securing } from '../proof/securing.ts'
import type { Judgement, Run } from '../run/run.ts'
import type { Case } from '../verify/case.ts'
import { findChain } from './find-chain.ts'
import { type Candidate, CREATOR_PATH, findSigningKeys } from './find-signing-keys.ts'
import type { OlderFacts } from './older-facts.ts'
import { withParts } from './with-parts.ts'

/** What is passed over in a header. Everything else that is odd about one is refused. */
const TOLERATED: ReadonlySet<string> = new Set([
  'key-id-malformed',
  'key-malformed',
  'key-address-ignored',
  'certificate-ignored',
])

/** Members in which a payload can hold another document than itself. */
const OTHER_CONTENTS = ['vc', 'vp']

/**
 * Decides whether an award is what was signed, with a key of its issuer. For that, badge class, issuer and key are
 * fetched where the award only names them; nothing else is.
 */
export async function judgeSigned(
  facts: OlderFacts,
  one: Case,
  run: Run,
  findings: VerifyFindings,
): Promise<Judgement> {
  const { jws } = one.subject
  if (jws === undefined) {
    findings.add('SIGNED_TEXT_MISSING', '/verification')
    return { outcome: 'failed' }
  }
  if (!isSoundText(jws, findings)) return { outcome: 'failed' }
  const chain = await findChain(facts, run)
  const evidence = [...chain.evidence]
  one.older = withParts(facts, chain)
  const candidates = await findSigningKeys({ facts: one.older, chain, run })
  const { key, outcome } = await tryKeys(jws, candidates, findings)
  const madeAt = textOf(facts.award, 'issuedOn')
  const securing: Securing = {
    kind: 'jwt',
    pointer: '',
    outcome,
    key,
    ...(madeAt === undefined ? {} : { madeAt }),
  }
  one.securings = [securing]
  return { outcome, evidence: [...evidence, ...key.evidence] }
}

/** Before anything is fetched: the header asks for nothing that is refused, and there is one document. */
function isSoundText(jws: ParsedJws, findings: VerifyFindings): boolean {
  const fatal = jws.problems.find(({ code }) => !TOLERATED.has(code))
  if (fatal !== undefined) {
    findings.add('TOKEN_HEADER_REFUSED', '', { reason: fatal.code })
    return false
  }
  for (const { code, pointer } of jws.problems) {
    if (code.endsWith('-ignored')) findings.add('TOKEN_ADDRESS_IGNORED', '', { member: pointer.slice(1) })
  }
  const payload = readJwsPayload(jws)
  const member = OTHER_CONTENTS.find((name) => isObject(memberOf(payload, name)))
  if (member === undefined) return true
  findings.add('SIGNED_PAYLOAD_AMBIGUOUS', `/${member}`, { member })
  return false
}

interface Trial {
  readonly key: KeyAnswer
  readonly outcome: Securing['outcome']
}

/** The key that signed, or else what became of the first one; one that could not be looked for leaves it open. */
async function tryKeys(
  jws: ParsedJws,
  candidates: readonly Candidate[],
  findings: VerifyFindings,
): Promise<Trial> {
  let failure: { readonly key: KeyAnswer; readonly reason: JwsFailure } | undefined
  for (const { key, note } of candidates) {
    const result = key.ok ? await verifyJws(jws, key.key) : undefined
    if (result?.outcome === 'verified') {
      note?.(findings)
      return { key, outcome: 'passed' }
    }
    if (result !== undefined) failure ??= { key, reason: result.reason }
  }
  const lost = candidates.filter(({ key }) => !key.ok)
  const missing = lost.find(({ key }) => !key.ok && key.outcome === 'undetermined') ?? lost[0]
  if (missing !== undefined && !missing.key.ok && (!failure || missing.key.outcome === 'undetermined')) {
    if (missing.note === undefined) noteMissingKey(missing.key, CREATOR_PATH, findings)
    else missing.note(findings)
    return { key: missing.key, outcome: missing.key.outcome }
  }
  const { key, reason } = failure ?? { key: notFound('KEY_UNNAMED', ''), reason: 'malformed' }
  if (reason === 'algorithm-differs') {
    findings.add('TOKEN_ALGORITHM_DIFFERS', '', { alg: jws.header['alg'] })
  } else findings.add('TOKEN_WRONG', '')
  return { key, outcome: 'failed' }
}
