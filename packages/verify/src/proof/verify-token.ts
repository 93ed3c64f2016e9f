import { type JwsFailure, type ParsedToken, verifyJws } from '@shirushi/vc/jose'
import type { VerifyFindings } from '../findings/verify-findings.ts'
import type { Subject } from '../input/subject.ts'
import { findKey } from '../keys/find-key.ts'
import { noteMissingKey } from '../keys/note-missing-key.ts'
import type { Run } from '../run/run.ts'
import { purposeOf, signerOf } from './roles.ts'
import type { Securing } from './securing.ts'

/** What is wrong with a token although its signature may hold: two readers would see two badges. */
const CONTRADICTION = /-(?:differs|malformed)$|^two-contents$/

/** Verifies the token around a document, with the key that its header names. */
export async function verifyToken(
  subject: Subject,
  token: ParsedToken,
  run: Run,
  findings: VerifyFindings,
): Promise<Securing> {
  const purpose = purposeOf(subject)
  const issuer = signerOf(subject)
  const { kid, jwk, claims } = token
  const key = await findKey(
    { method: kid, purpose, issuer, ...(jwk === undefined ? {} : { embedded: jwk }) },
    run,
  )
  const madeAt = dateOf(claims.iat) ?? dateOf(claims.nbf)
  const facts = { kind: 'jwt' as const, pointer: '', key, ...(madeAt === undefined ? {} : { madeAt }) }
  const isConsistent = noteProblems(token, run, findings)
  if (!key.ok) {
    noteMissingKey(key, '', findings)
    return { ...facts, outcome: isConsistent ? key.outcome : 'failed' }
  }
  const result = await verifyJws(token.jws, key.key)
  if (result.outcome === 'failed') noteFailure(result.reason, token, findings)
  return { ...facts, outcome: result.outcome === 'verified' && isConsistent ? 'passed' : 'failed' }
}

function noteFailure(reason: JwsFailure, { header }: ParsedToken, findings: VerifyFindings): void {
  if (reason === 'signature-wrong') findings.add('TOKEN_WRONG', '')
  else if (reason === 'algorithm-differs') findings.add('TOKEN_ALGORITHM_DIFFERS', '', { alg: header['alg'] })
  else findings.add('TOKEN_HEADER_REFUSED', '', { reason })
}

/** @returns Whether header and claims say the same as the badge, and the token is for whom it should be. */
function noteProblems({ problems, claims }: ParsedToken, run: Run, findings: VerifyFindings): boolean {
  let isConsistent = true
  for (const { code, part, pointer } of problems) {
    if (part === 'payload' && CONTRADICTION.test(code)) {
      findings.add('TOKEN_CLAIM_DIFFERS', pointer, { claim: pointer.slice(1), reason: code })
      isConsistent = false
    } else if (part === 'payload') findings.add('TOKEN_CLAIM_UNUSUAL', pointer, { reason: code })
    else if (code === 'type-unexpected') findings.add('TOKEN_TYPE_UNUSUAL', '')
    else if (/-ignored$/.test(code)) findings.add('TOKEN_ADDRESS_IGNORED', '', { member: pointer.slice(1) })
  }
  const audience: readonly unknown[] = Array.isArray(claims.aud) ? claims.aud : [claims.aud]
  if (run.domain !== undefined && !audience.includes(run.domain)) {
    findings.add('PROOF_DOMAIN_DIFFERS', '/aud')
    isConsistent = false
  }
  if (run.challenge !== undefined && claims.nonce !== run.challenge) {
    findings.add('PROOF_CHALLENGE_DIFFERS', '/nonce')
    isConsistent = false
  }
  return isConsistent
}

/** The latest moment that a `Date` can be, in seconds. */
const LATEST = 8.64e12

function dateOf(seconds: unknown): string | undefined {
  const isDate = typeof seconds === 'number' && Math.abs(seconds) <= LATEST
  return isDate ? new Date(seconds * 1000).toISOString() : undefined
}
