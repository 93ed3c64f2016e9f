import { type KnownIdentity, matchIdentity } from '@shirushi/core'
import type { VerifyFindings } from '../findings/verify-findings.ts'
import type { Subject } from '../input/subject.ts'
import { isObject, type JsonObject, memberOf } from '../json-object.ts'
import type { Judgement, Run } from '../run/run.ts'

/** Kinds of identities that a plain `id` can hold. */
const ID_TYPES = new Set(['id', 'url', 'identifier'])

/**
 * Decides whether a badge was made for a recipient that is known by other means: one of the identities has to
 * match the `id` of the subject, or an identifier, plain or hashed. It does not say that whoever shows the badge
 * is that recipient.
 */
export async function checkRecipient(
  { document }: Subject,
  run: Run,
  findings: VerifyFindings,
): Promise<Judgement> {
  if (run.recipient.length === 0) return { outcome: 'not-applicable' }
  let compared = 0
  for (const known of run.recipient) {
    for (const { path, ...place } of placesOf(document)) {
      if (place.id !== undefined && ID_TYPES.has(known.type)) {
        compared++
        if (place.id === known.value) return { outcome: 'passed' }
      }
      const match = matchIdentity(known, place.identities, { path, language: run.language })
      findings.addAll(match.findings)
      if (match.matched) return { outcome: 'passed' }
      compared += match.compared
    }
  }
  findings.add(compared === 0 ? 'RECIPIENT_NOT_COMPARABLE' : 'RECIPIENT_DIFFERS', recipientPath(document))
  return { outcome: 'failed' }
}

/** Where a badge says for whom it is. */
interface Place {
  readonly path: string
  readonly id: string | undefined
  readonly identities: unknown
}

/** Of both generations. A badge with several subjects is for each of them. */
function placesOf(document: JsonObject): readonly Place[] {
  const recipient = memberOf(document, 'recipient')
  if (recipient !== undefined) return [{ path: '/recipient', id: undefined, identities: recipient }]
  const subject = memberOf(document, 'credentialSubject')
  if (Array.isArray(subject)) {
    return subject.flatMap((one, at) => placeOf(one, `/credentialSubject/${at}`))
  }
  return placeOf(subject, '/credentialSubject')
}

function placeOf(subject: unknown, path: string): readonly Place[] {
  if (!isObject(subject)) return []
  const id: unknown = memberOf(subject, 'id')
  return [
    {
      path: `${path}/identifier`,
      id: typeof id === 'string' ? id : undefined,
      identities: memberOf(subject, 'identifier') ?? [],
    },
  ]
}

function recipientPath(document: JsonObject): string {
  return Object.hasOwn(document, 'recipient') ? '/recipient' : '/credentialSubject'
}

const EMAIL = /^(?:mailto:)?([^\s@:/]+@[^\s@/]+)$/i

/** What a caller may name a recipient by: a text that is an address or an id, or what kind it is and its value. */
export function knownIdentity(given: string | KnownIdentity): KnownIdentity {
  if (typeof given !== 'string') return given
  const email = EMAIL.exec(given)?.[1]
  return email === undefined ? { type: 'id', value: given } : { type: 'emailAddress', value: email }
}
