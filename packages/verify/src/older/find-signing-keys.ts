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

/** A key that may have signed an award, or why it is not at hand. */
export interface Candidate {
  readonly key: KeyAnswer
  /** Says what there is to say if it is this one that counts; without it, what is always said of such a key. */
  readonly note?: (findings: VerifyFindings) => void
}

/** Where to look for the keys of an award. */
interface Search {
  readonly facts: OlderFacts
  readonly chain: Chain
  readonly run: Run
}

/** More keys than an issuer has in use; where the badge names none, each is tried. */
const MOST_KEYS = 10

/** Where an award names its key. */
export const CREATOR_PATH = '/verification/creator'

/**
 * Finds the keys that may have signed an award: the one that it names, or else each that its issuer lists; at least
 * one answer. A key that the issuer does not list is not even fetched.
 */
export async function findSigningKeys(search: Search): Promise<readonly Candidate[]> {
  const { facts, chain, run } = search
  const creator = memberOf(memberOf(facts.award, 'verification'), 'creator')
  const named = referenceOf(creator)
  if (named !== undefined) return [await keyNamed(named, creator, search)]
  const listed = listedKeys(chain.profile)
  if (chain.profile === undefined) return [withoutProfile(chain)]
  const candidates: Candidate[] = []
  for (const entry of listed.slice(0, MOST_KEYS)) {
    const id = referenceOf(entry)
    if (id !== undefined) candidates.push(callersKey(id, chain, run) ?? (await keyListed(id, entry, search)))
  }
  if (candidates.length > 0) return candidates
  const { issuerId: issuer } = chain
  const note: Candidate['note'] = (findings) =>
    findings.add('SIGNED_KEY_UNNAMED', '/verification', { issuer })
  return [{ key: notFound('KEY_UNNAMED', ''), note }]
}

async function keyNamed(id: string, creator: unknown, search: Search): Promise<Candidate> {
  const { facts, chain, run } = search
  const { profile, issuerId: issuer } = chain
  const known = callersKey(id, chain, run)
  if (known !== undefined) return known
  if (profile === undefined) return withoutProfile(chain)
  if (id.startsWith('did:'))
    return { key: await findKey({ method: id, purpose: 'assertionMethod', issuer }, run) }
  const entry = listedKeys(profile).find((one) => referenceOf(one) === id)
  if (entry !== undefined) return keyListed(id, isDocument(entry) ? entry : creator, search)
  if (isByHost(id, facts, profile)) {
    const candidate = await keyListed(id, undefined, search)
    const note: Candidate['note'] = (findings) =>
      findings.add('SIGNED_KEY_BY_HOST', CREATOR_PATH, { key: id, issuer })
    return candidate.key.ok ? { ...candidate, note } : candidate
  }
  const note: Candidate['note'] = (findings) =>
    findings.add('SIGNED_KEY_NOT_LISTED', CREATOR_PATH, { key: id, issuer })
  return { key: notFound('KEY_NOT_PUBLISHED', id), note }
}

/** Issuers of 1.x that publish no list of keys: the host of the key has to be that of the issuer. */
function isByHost(id: string, { version }: OlderFacts, { document, isPublished, isLegacy }: Part): boolean {
  const isOld = (version === '1.0' || version === '1.1') && isPublished && isLegacy
  const origin = originOf(id)
  const isAtHome = origin !== undefined && origin === originOf(textOf(document, 'id') ?? '')
  return isOld && isAtHome && !Object.hasOwn(document, 'publicKey')
}

/**
 * A key that the caller knows by its address. It speaks for the issuer on whose host it is, or who lists it: one
 * known issuer cannot award the badges of another.
 */
function callersKey(id: string, { issuerId, profile }: Chain, run: Run): Candidate | undefined {
  const key = run.keys.get(id)
  if (key === undefined) return undefined
  const evidence: readonly Evidence[] = [{ kind: 'key', id, source: 'caller' }]
  if (issuerId === undefined) return { key: { ok: true, key, basis: 'caller', evidence } }
  const isPublished = profile?.isPublished === true
  const isListed = isPublished && listedKeys(profile).some((entry) => referenceOf(entry) === id)
  const isAtHome = originOf(id) !== undefined && originOf(id) === originOf(issuerId)
  if (isListed || isAtHome || id.startsWith(`${issuerId}#`)) {
    return { key: { ok: true, key, basis: 'caller', holder: issuerId, evidence } }
  }
  // What the issuer publishes says whose it is.
  if (isPublished) return undefined
  return { key: { ok: true, key, basis: 'self-asserted', holder: issuerId, unconfirmed: id, evidence } }
}

/** A key that the issuer lists, with the whole of it or by its address. */
async function keyListed(id: string, entry: unknown, { chain, run }: Search): Promise<Candidate> {
  const { profile, profileProblem, issuerId = '' } = chain
  const isOwn = profile?.isPublished === true
  const held = isDocument(entry) ? entry : undefined
  // That nobody could be asked is not that nobody vouches for the key.
  const unconfirmed = isOwn ? undefined : profileProblem?.reason
  const origin: Origin = { id, issuerId, basis: isOwn ? 'published' : 'self-asserted', unconfirmed }
  if (held !== undefined && listedKeys(profile).includes(entry)) {
    return keyOf(held, origin, { kind: 'key', id, source: isOwn ? 'fetched' : 'badge' })
  }
  const got = await fetchKey(id, run)
  if (got.ok) return keyOf(got.document, origin, got.evidence)
  if (got.isOffline && held !== undefined) {
    const unasked: Origin = { ...origin, basis: 'self-asserted', unconfirmed: got.reason }
    return keyOf(held, unasked, { kind: 'key', id, source: 'badge' })
  }
  return { key: notFound(got.outcome === 'failed' ? 'KEY_NOT_PUBLISHED' : 'KEY_UNREACHABLE', got.reason) }
}

interface Origin {
  readonly id: string
  readonly issuerId: string
  readonly basis: 'published' | 'self-asserted'
  readonly unconfirmed: string | undefined
}

/** The key in a document, if that says that it is the issuer's, or does not say whose. */
async function keyOf(document: JsonObject, origin: Origin, evidence: Evidence): Promise<Candidate> {
  const { id, issuerId, basis, unconfirmed } = origin
  const owner = referenceOf(memberOf(document, 'owner'))
  if (owner !== undefined && owner !== issuerId) {
    const params = { key: id, owner, issuer: issuerId }
    const note: Candidate['note'] = (findings) => findings.add('SIGNED_KEY_OF_ANOTHER', CREATOR_PATH, params)
    return { key: { ...notFound('KEY_NOT_PUBLISHED', id), evidence: [evidence] }, note }
  }
  const material = textOf(document, 'publicKeyPem') ?? document
  const key = await importAnswer(material, { basis, holder: issuerId, evidence: [evidence] })
  return { key: key.ok && unconfirmed !== undefined ? { ...key, unconfirmed } : key }
}

function listedKeys(profile: Part | undefined): readonly unknown[] {
  return profile === undefined ? [] : listOf(profile.document, 'publicKey')
}

const MATERIAL = ['publicKeyPem', 'publicKeyJwk', 'publicKeyMultibase']

/** Whether a key stands there whole, and not only by its address. */
function isDocument(value: unknown): value is JsonObject {
  return MATERIAL.some((name) => memberOf(value, name) !== undefined)
}

function withoutProfile({ badgeProblem, profileProblem }: Chain): Candidate {
  const problem = badgeProblem ?? profileProblem
  const code = problem?.outcome === 'undetermined' ? 'KEY_UNREACHABLE' : 'KEY_NOT_PUBLISHED'
  const note: Candidate['note'] = (findings) => findings.add('SIGNED_ISSUER_UNKNOWN', CREATOR_PATH)
  return { key: notFound(code, problem?.reason ?? ''), note }
}
