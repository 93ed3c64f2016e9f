import type { VerifyFindings } from '../findings/verify-findings.ts'
import { type JsonObject, listOf, memberOf, textOf } from '../json-object.ts'
import { findKey } from '../keys/find-key.ts'
import { importAnswer } from '../keys/import-answer.ts'
import type { KeyAnswer } from '../keys/key-answer.ts'
import { notFound } from '../keys/not-found.ts'
import { originOf } from '../keys/origin.ts'
import type { Evidence } from '../report/evidence.ts'
import type { Run } from '../run/run.ts'
import { fetchKey } from './fetch-key.ts'
import { referenceOf } from './form-of-2.ts'
import type { Chain, OlderFacts, Part } from './older-facts.ts'

/** More keys than an issuer has in use; where the badge names none, each is tried. */
const MOST_KEYS = 10

/** Where to look for the keys of an award. */
interface Search {
  readonly facts: OlderFacts
  readonly chain: Chain
  readonly run: Run
  readonly findings: VerifyFindings
}

/**
 * Finds the keys that may have signed an award: the one that it names, or else each that its issuer lists.
 *
 * A key that the issuer does not list is not even fetched. Findings say why there is none.
 */
export async function findSigningKeys(search: Search): Promise<readonly KeyAnswer[]> {
  const { facts, chain, run } = search
  const creator = memberOf(memberOf(facts.award, 'verification'), 'creator')
  const named = referenceOf(creator)
  if (named !== undefined) return [await keyNamed(named, creator, search)]
  const listed = listedKeys(chain.profile)
  if (listed.length === 0) {
    if (chain.profile !== undefined)
      search.findings.add('SIGNED_KEY_UNNAMED', '/verification', { issuer: chain.issuerId })
    return [withoutProfile(chain)]
  }
  const answers: KeyAnswer[] = []
  for (const entry of listed.slice(0, MOST_KEYS)) {
    const id = referenceOf(entry)
    if (id !== undefined) answers.push(callersKey(id, chain, run) ?? (await keyListed(id, entry, search)))
  }
  return answers
}

async function keyNamed(id: string, creator: unknown, search: Search): Promise<KeyAnswer> {
  const { facts, chain, run, findings } = search
  const known = callersKey(id, chain, run)
  if (known !== undefined) return known
  const { profile, issuerId } = chain
  if (profile === undefined) return withoutProfile(chain)
  if (id.startsWith('did:')) return findKey({ method: id, purpose: 'assertionMethod', issuer: issuerId }, run)
  const entry = listedKeys(profile).find((one) => referenceOf(one) === id)
  if (entry !== undefined) return keyListed(id, isDocument(entry) ? entry : creator, search)
  if (isByHost(id, facts, profile)) {
    findings.add('SIGNED_KEY_BY_HOST', '/verification/creator', { key: id, issuer: issuerId })
    return keyListed(id, undefined, search)
  }
  findings.add('SIGNED_KEY_NOT_LISTED', '/verification/creator', { key: id, issuer: issuerId })
  return notFound('KEY_NOT_PUBLISHED', id)
}

/** Issuers of 1.x that publish no list of keys: the host of the key has to be that of the issuer. */
function isByHost(id: string, { version }: OlderFacts, { document, isPublished, isLegacy }: Part): boolean {
  const isOld = (version === '1.0' || version === '1.1') && isPublished && isLegacy
  const origin = originOf(id)
  return (
    isOld &&
    !Object.hasOwn(document, 'publicKey') &&
    origin !== undefined &&
    origin === originOf(textOf(document, 'id') ?? '')
  )
}

function callersKey(id: string, { issuerId }: Chain, run: Run): KeyAnswer | undefined {
  const key = run.keys.get(id)
  if (key === undefined) return undefined
  const evidence: readonly Evidence[] = [{ kind: 'key', id, source: 'caller' }]
  return { ok: true, key, basis: 'caller', ...(issuerId === undefined ? {} : { holder: issuerId }), evidence }
}

/** A key that the issuer lists, with the whole of it or by its address. */
async function keyListed(id: string, entry: unknown, { chain, run, findings }: Search): Promise<KeyAnswer> {
  const { profile, issuerId = '' } = chain
  const isOwn = profile?.isPublished === true
  const isEntry = listedKeys(profile).includes(entry)
  const held = isDocument(entry) ? entry : undefined
  const basis = isOwn ? 'published' : 'self-asserted'
  if (held !== undefined && isEntry) {
    const evidence: readonly Evidence[] = [{ kind: 'key', id, source: isOwn ? 'fetched' : 'badge' }]
    return keyOf(held, { id, issuerId, basis, evidence }, findings)
  }
  const got = await fetchKey(id, run)
  if (got.ok) return keyOf(got.document, { id, issuerId, basis, evidence: [got.evidence] }, findings)
  if (got.isOffline && held !== undefined) {
    return keyOf(
      held,
      { id, issuerId, basis: 'self-asserted', evidence: [{ kind: 'key', id, source: 'badge' }] },
      findings,
    )
  }
  return notFound(got.outcome === 'failed' ? 'KEY_NOT_PUBLISHED' : 'KEY_UNREACHABLE', got.reason)
}

interface Origin {
  readonly id: string
  readonly issuerId: string
  readonly basis: 'published' | 'self-asserted'
  readonly evidence: readonly Evidence[]
}

/** The key in a document, if that says that it is the issuer's, or does not say whose. */
function keyOf(
  document: JsonObject,
  origin: Origin,
  findings: VerifyFindings,
): Promise<KeyAnswer> | KeyAnswer {
  const { id, issuerId, basis, evidence } = origin
  const owner = referenceOf(memberOf(document, 'owner'))
  if (owner !== undefined && owner !== issuerId) {
    findings.add('SIGNED_KEY_OF_ANOTHER', '/verification/creator', { key: id, owner, issuer: issuerId })
    return { ...notFound('KEY_NOT_PUBLISHED', id), evidence }
  }
  return importAnswer(textOf(document, 'publicKeyPem') ?? document, { basis, holder: issuerId, evidence })
}

function listedKeys(profile: Part | undefined): readonly unknown[] {
  return profile === undefined ? [] : listOf(profile.document, 'publicKey')
}

/** Whether a key stands there whole, and not only by its address. */
function isDocument(value: unknown): value is JsonObject {
  return ['publicKeyPem', 'publicKeyJwk', 'publicKeyMultibase'].some(
    (name) => memberOf(value, name) !== undefined,
  )
}

function withoutProfile({ badgeProblem, profileProblem }: Chain): KeyAnswer {
  const problem = badgeProblem ?? profileProblem
  return notFound(
    problem?.outcome === 'undetermined' ? 'KEY_UNREACHABLE' : 'KEY_NOT_PUBLISHED',
    problem?.reason ?? '',
  )
}
