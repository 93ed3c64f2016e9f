import { checkBadge } from '@shirushi/core'
import type { VerifyFindings } from '../findings/verify-findings.ts'
import { jsonOfBytes } from '../input/json-of-bytes.ts'
import { type JsonObject, memberOf, textOf } from '../json-object.ts'
import { originOf } from '../keys/origin.ts'
import type { Fetched, NotFetched } from '../net/net.ts'
import type { Evidence } from '../report/evidence.ts'
import type { Judgement, Run } from '../run/run.ts'
import type { Case } from '../verify/case.ts'
import { faultText } from './fetch-part.ts'
import { formOf2, isWeb } from './form-of-2.ts'
import type { OlderFacts } from './older-facts.ts'
import { differingMembers } from './same-award.ts'

/**
 * Decides whether an award is what its issuer hosts: its `id` has to answer with the same award. From there on,
 * what the address answered with is judged, and never the copy.
 *
 * Whether the address is one of the issuer's is the next question.
 */
export async function judgeHosted(
  facts: OlderFacts,
  one: Case,
  run: Run,
  findings: VerifyFindings,
): Promise<Judgement> {
  const id = textOf(facts.award, 'id')
  if (id === undefined || !isWeb(id)) {
    findings.add('HOSTED_ADDRESS_UNKNOWN', '/id')
    return { outcome: 'undetermined' }
  }
  const { address } = one.subject
  if (address !== undefined && address !== id) {
    findings.add('HOSTED_ADDRESS_DIFFERS', '/id', { address, id })
  }
  const got = await run.net.get(id, 'badge')
  return got.ok ? judgeAnswer(got, facts, one, findings) : judgeRefusal(got, facts, one, findings)
}

/** A host may say that an award is gone, and why. */
function judgeRefusal(got: NotFetched, facts: OlderFacts, one: Case, findings: VerifyFindings): Judgement {
  const { url, status, bytes } = got
  if (status !== 410) {
    findings.add('HOSTED_UNREACHABLE', '/id', { url, fault: faultText(got) })
    return { outcome: 'undetermined' }
  }
  const body = bytes === undefined ? undefined : jsonOfBytes(bytes)
  return withdraw(url, body === undefined ? {} : formOf2(body, url), facts, one, findings)
}

function withdraw(
  url: string,
  said: JsonObject,
  facts: OlderFacts,
  one: Case,
  findings: VerifyFindings,
): Judgement {
  const reason = textOf(said, 'id') === url ? textOf(said, 'revocationReason') : undefined
  one.older = { ...facts, withdrawn: { url, reason } }
  findings.add('HOSTED_WITHDRAWN', '/id', { url })
  return { outcome: 'undetermined' }
}

function judgeAnswer(got: Fetched, facts: OlderFacts, one: Case, findings: VerifyFindings): Judgement {
  const { url } = got
  const evidence: readonly Evidence[] = [
    { kind: 'badge', id: got.finalUrl, source: got.source, obtainedAt: got.fetchedAt },
  ]
  if (originOf(got.finalUrl) !== originOf(url)) {
    findings.add('HOSTED_REDIRECTED', '/id', { url, target: got.finalUrl })
    return { outcome: 'failed', evidence }
  }
  const original = jsonOfBytes(got.bytes)
  if (original === undefined) {
    findings.add('HOSTED_NOT_JSON', '/id', { url })
    return { outcome: 'undetermined', evidence }
  }
  return { ...compare(original, url, facts, one, findings), evidence }
}

function compare(
  original: JsonObject,
  url: string,
  facts: OlderFacts,
  one: Case,
  findings: VerifyFindings,
): Judgement {
  const hosted = formOf2(original, url)
  const id = declaredAddress(original) ?? textOf(hosted, 'id')
  if (id !== url) {
    findings.add('HOSTED_ID_DIFFERS', '/id', { url, id })
    return { outcome: 'failed' }
  }
  const members = differingMembers(facts.award, hosted)
  const isRevoked = memberOf(hosted, 'revoked') === true
  if (members.length > 0) {
    if (isRevoked) return withdraw(url, hosted, facts, one, findings)
    findings.add('HOSTED_COPY_DIFFERS', '', { url, members: members.join(', ') })
    return { outcome: 'failed' }
  }
  const { kind, version = '2.0', conforms, findings: found } = checkBadge(original)
  // What is wrong with the copy as well was said before.
  const isWorse = conforms !== true && one.subject.check.conforms === true
  if (kind !== facts.kind || isWorse) {
    const error = found.find(({ severity }) => severity === 'error')
    findings.add('HOSTED_MALFORMED', '/id', {
      url,
      reason: error === undefined ? kind : `${error.code} ${error.path}`,
    })
    return { outcome: 'failed' }
  }
  const withdrawn = { url, reason: textOf(hosted, 'revocationReason') }
  one.older = {
    ...facts,
    version,
    original,
    award: hosted,
    isFound: true,
    ...(isRevoked ? { withdrawn } : {}),
  }
  return { outcome: 'passed' }
}

/** Before 2.0 an award said where it was hosted in its verification. */
function declaredAddress(original: JsonObject): string | undefined {
  return Object.hasOwn(original, 'id') ? undefined : textOf(memberOf(original, 'verify'), 'url')
}
