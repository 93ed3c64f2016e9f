import { jwkThumbprint, type Key } from '@shirushi/vc'
import { findVerificationMethod, readDidDocument } from '@shirushi/vc/did'
import type { Evidence } from '../report/evidence.ts'
import type { Run } from '../run/run.ts'
import { importAnswer } from './import-answer.ts'
import type { FoundKey, KeyAnswer, KeyFindingCode, KeyQuestion } from './key-answer.ts'
import { notFound } from './not-found.ts'
import { isHttps, isWithinReach, originOf } from './origin.ts'
import { type Publication, publishedUnder } from './publication.ts'

/** An absolute address: a scheme, and something behind it. */
const ABSOLUTE = /^[a-z][a-z\d+.-]*:\S+$/i

/**
 * Finds the key that a signature names, and who publishes it. Whether that is the issuer is judged by whoever asks.
 *
 * Only places that can speak for somebody are looked at: what the caller knows, the document of the DID that the
 * address begins with, and the issuer's own host. A key that nothing but the badge names comes with the basis
 * `self-asserted`. It never throws.
 */
export async function findKey(question: KeyQuestion, run: Run): Promise<KeyAnswer> {
  const { embedded } = question
  const method = absoluteMethod(question)
  if (method === undefined) {
    if (embedded !== undefined) return embeddedKey(embedded, question, run)
    return question.method === undefined
      ? notFound('KEY_UNNAMED', '')
      : notFound('KEY_ADDRESS_MALFORMED', question.method)
  }
  const known = run.keys.get(method)
  if (known !== undefined) return callerKey(known, method, question, run)
  if (method.startsWith('did:')) return keyOfDid(method, question, run)
  return isHttps(method, run) ? keyOfHost(method, question, run) : notFound('KEY_METHOD_UNSUPPORTED', method)
}

/** The `kid` of a token may be relative to its issuer. */
function absoluteMethod({ method, issuer }: KeyQuestion): string | undefined {
  if (method === undefined || ABSOLUTE.test(method)) return method
  if (issuer === undefined || /\s/.test(method) || method === '') return undefined
  return method.startsWith('#') ? `${issuer}${method}` : `${issuer}#${method}`
}

/** Whoever knows the key of one issuer does not vouch with it for another. */
async function callerKey(key: Key, method: string, question: KeyQuestion, run: Run): Promise<KeyAnswer> {
  const { issuer } = question
  const address = method.split('#', 1)[0] ?? method
  const isAtHome =
    issuer !== undefined && originOf(issuer) !== undefined && originOf(method) === originOf(issuer)
  const isNobodys = !method.startsWith('did:') && originOf(method) === undefined
  const owner = method.startsWith('did:')
    ? await ownerOf(address, method, question, run)
    : { holder: isAtHome || isNobodys ? issuer : address }
  return {
    ok: true,
    key,
    basis: 'caller',
    ...(owner.holder === undefined ? {} : { ...owner, holder: owner.holder }),
    evidence: [{ kind: 'key', id: method, source: 'caller' }],
  }
}

async function keyOfDid(method: string, question: KeyQuestion, run: Run): Promise<KeyAnswer> {
  const did = method.split('#', 1)[0] ?? method
  const resolved = await run.resolveDid(did)
  if (!resolved.ok) {
    const code = resolved.fault === 'unsupported' ? 'KEY_METHOD_UNSUPPORTED' : 'KEY_UNREACHABLE'
    return resolved.fault === 'invalid'
      ? notFound('KEY_NOT_PUBLISHED', `${method}: ${resolved.reason}`)
      : notFound(code, `${method}: ${resolved.reason}`)
  }
  const { document, evidence } = resolved
  const found = findVerificationMethod(document, withFragment(method, document, did), question.purpose)
  if (found.outcome === 'not-found') {
    const code = found.reason === 'purpose-not-listed' ? 'KEY_NOT_FOR_PURPOSE' : 'KEY_NOT_PUBLISHED'
    return { ...notFound(code, `${method}: ${found.reason}`), evidence: [evidence] }
  }
  const owner = await ownerOf(did, method, question, run)
  return importAnswer(found.key, { basis: 'did', ...owner, found, evidence: [evidence] })
}

/** Some write the DID alone where it has one key; then there is no doubt which is meant. */
function withFragment(method: string, document: object, did: string): string {
  if (method.includes('#')) return method
  const [only, ...others] = readDidDocument(document, did).methods
  return only !== undefined && others.length === 0 ? only.id : method
}

/** A key of a DID is that of an https issuer as well, if the issuer's profile names it. */
async function ownerOf(
  did: string,
  method: string,
  { issuer, purpose }: KeyQuestion,
  run: Run,
): Promise<Pick<FoundKey, 'holder' | 'unconfirmed'>> {
  if (issuer === undefined || issuer === did || !isHttps(issuer, run)) return { holder: did }
  const publication = await publishedUnder(issuer, 'profile', run)
  if (publication.ok) return { holder: publication.mentions(method, purpose) ? issuer : did }
  return {
    holder: did,
    ...(publication.outcome === 'failed' ? {} : { unconfirmed: `${issuer}: ${publication.reason}` }),
  }
}

/**
 * A key that has an address on the web. Only the issuer's own host is asked: what another host publishes says
 * nothing about the issuer, and the address is a stranger's.
 */
async function keyOfHost(method: string, question: KeyQuestion, run: Run): Promise<KeyAnswer> {
  const { issuer, purpose } = question
  const address = method.split('#', 1)[0] ?? method
  const isAtHome = issuer !== undefined && originOf(method) === originOf(issuer)
  if (!isAtHome) return (await keyInFragment(method)) ?? notFound('KEY_ELSEWHERE', method)
  const neighbour = isWithinReach(address, issuer)
    ? undefined
    : await ofNeighbour(method, issuer, purpose, run)
  if (neighbour !== undefined) return neighbour
  const publication = await publishedUnder(address, address === issuer ? 'profile' : 'jwks', run)
  if (!publication.ok) return publicationMissing(publication, method)
  const found = await publication.find(method, purpose, issuer)
  if (found !== undefined) return found
  return (
    (await keyInFragment(method)) ?? {
      ...notFound('KEY_NOT_PUBLISHED', method),
      evidence: publication.evidence,
    }
  )
}

/** What lies beside the issuer's folder counts only if the issuer's profile names it. */
async function ofNeighbour(
  method: string,
  issuer: string,
  purpose: string,
  run: Run,
): Promise<KeyAnswer | undefined> {
  const profile = await publishedUnder(issuer, 'profile', run)
  if (!profile.ok) return publicationMissing(profile, method)
  return profile.mentions(method, purpose) ? undefined : notFound('KEY_ELSEWHERE', method)
}

async function publicationMissing(
  publication: Extract<Publication, { ok: false }>,
  method: string,
): Promise<KeyAnswer> {
  const { outcome, reason } = publication
  const inFragment = outcome === 'failed' ? await keyInFragment(method) : undefined
  const code: KeyFindingCode = outcome === 'failed' ? 'KEY_NOT_PUBLISHED' : 'KEY_UNREACHABLE'
  return inFragment ?? notFound(code, `${method}: ${reason}`)
}

/** Some put the key itself behind the `#`. That proves nothing about whose it is. */
async function keyInFragment(method: string): Promise<KeyAnswer | undefined> {
  const fragment = method.slice(method.indexOf('#') + 1)
  if (!method.includes('#') || !fragment.startsWith('z')) return undefined
  const answer = await importAnswer(fragment, { basis: 'self-asserted', evidence: [] })
  return answer.ok ? { ...answer, evidence: [{ kind: 'key', id: method, source: 'badge' }] } : undefined
}

/** The key in the header of a token is the issuer's only if the issuer publishes the same one. */
async function embeddedKey(embedded: object, question: KeyQuestion, run: Run): Promise<KeyAnswer> {
  const answer = await importAnswer(embedded, { basis: 'self-asserted', evidence: [] })
  if (!answer.ok) return answer
  const { issuer, purpose } = question
  const published = issuer === undefined ? [] : await keysOf(issuer, purpose, run)
  const evidence: Evidence[] = [{ kind: 'key', id: 'jwk', source: 'badge' }]
  if (typeof published === 'string') return { ...answer, unconfirmed: published, evidence }
  const thumbprint = await jwkThumbprint(answer.key)
  for (const one of published) {
    if ((await jwkThumbprint(one.key)) === thumbprint) return one
  }
  return { ...answer, evidence }
}

/** Every key that an issuer publishes for a purpose, or why nobody can say. */
async function keysOf(
  issuer: string,
  purpose: string,
  run: Run,
): Promise<Extract<KeyAnswer, { ok: true }>[] | string> {
  if (issuer.startsWith('did:')) {
    const resolved = await run.resolveDid(issuer)
    if (!resolved.ok) return resolved.fault === 'invalid' ? [] : `${issuer}: ${resolved.reason}`
    const { methods } = readDidDocument(resolved.document, issuer)
    const answers = await Promise.all(
      methods.map(({ id }) => keyOfDid(id, { method: id, purpose, issuer }, run)),
    )
    return answers.filter((answer) => answer.ok)
  }
  if (!isHttps(issuer, run)) return []
  const publication = await publishedUnder(issuer, 'profile', run)
  if (publication.ok) return publication.all(purpose, issuer)
  return publication.outcome === 'failed' ? [] : `${issuer}: ${publication.reason}`
}
