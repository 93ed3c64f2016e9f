import { isObject, type JsonObject, memberOf, textOf } from '../json-object.ts'
import type { Evidence } from '../report/evidence.ts'
import type { Run } from '../run/run.ts'
import { fetchPart } from './fetch-part.ts'
import { isWeb, referenceOf } from './form-of-2.ts'
import type { Chain, OlderFacts, Part, Problem } from './older-facts.ts'

/**
 * Finds who stands behind an award: its badge class, and the issuer of that; or the issuer of an endorsement.
 *
 * An issuer with a web address is asked there, also where the badge holds a copy of the profile: what it says about
 * keys and addresses counts only from its own mouth. A badge class that the badge holds is taken as it is here, see
 * `confirmClass`. It never throws.
 */
export async function findChain(facts: OlderFacts, run: Run): Promise<Chain> {
  const { award, kind } = facts
  if (kind === 'endorsement') return { ...(await findProfile(memberOf(award, 'issuer'), facts, run)) }
  const found = await findClass(memberOf(award, 'badge'), run)
  if (found.badge === undefined) return found
  const issuer = await findProfile(memberOf(found.badge.document, 'issuer'), facts, run)
  return { ...found, ...issuer, evidence: [...found.evidence, ...issuer.evidence] }
}

async function findClass(
  value: unknown,
  run: Run,
): Promise<Pick<Chain, 'badge' | 'badgeProblem' | 'evidence'>> {
  if (isObject(value)) return { badge: heldPart(value), evidence: [] }
  if (typeof value !== 'string') return { badgeProblem: missing('BadgeClass'), evidence: [] }
  const got = await fetchPart(value, 'BadgeClass', run)
  return got.ok ? { badge: got.part, evidence: [got.evidence] } : { badgeProblem: got.problem, evidence: [] }
}

type FoundProfile = Pick<Chain, 'issuerId' | 'profile' | 'profileProblem' | 'evidence'>

async function findProfile(value: unknown, { version }: OlderFacts, run: Run): Promise<FoundProfile> {
  const id = referenceOf(value)
  if (id === undefined) return { profileProblem: missing('Profile'), evidence: [] }
  const held = isObject(value) ? heldPart(value) : undefined
  // Before 1.0 issuers had no profiles: they were the hosts that published their badges.
  if (version === '0.5') return { issuerId: id, profile: heldPart({ id }), evidence: [] }
  if (!isWeb(id)) {
    const known = held ?? (id.startsWith('did:') ? heldPart({ id }) : undefined)
    return known === undefined
      ? { issuerId: id, profileProblem: missing('Profile'), evidence: [] }
      : { issuerId: id, profile: known, evidence: [] }
  }
  const got = await fetchPart(id, 'Profile', run)
  if (got.ok) return { issuerId: id, profile: got.part, evidence: [got.evidence] }
  const { problem } = got
  if (problem.isOffline && held !== undefined) {
    return { issuerId: id, profile: held, profileProblem: problem, evidence: [] }
  }
  return { issuerId: id, profileProblem: problem, evidence: [] }
}

/** Something that only the badge has. */
function heldPart(document: JsonObject): Part {
  return { document, isPublished: false, isLegacy: false }
}

function missing(part: 'BadgeClass' | 'Profile'): Problem {
  return {
    outcome: 'failed',
    isOffline: false,
    reason: `${part}: missing`,
    note: (findings, path) => findings.add('PART_MISSING', path, { part }),
  }
}

/** What came of looking a copied badge class up. */
export interface Confirmation {
  readonly problem?: Problem
  readonly evidence: readonly Evidence[]
  /** Nobody was asked, because nothing may be fetched. */
  readonly isOpen?: boolean
}

/**
 * Asks the address of a badge class that the badge holds a copy of whether it is one of the same issuer: anybody
 * can copy a badge class and put another issuer into it.
 */
export async function confirmClass({ award }: OlderFacts, chain: Chain, run: Run): Promise<Confirmation> {
  const { badge, issuerId } = chain
  const id = badge === undefined ? undefined : textOf(badge.document, 'id')
  if (badge === undefined || badge.isPublished) return { evidence: [] }
  if (id === undefined || !isWeb(id) || isPartOf(award, id)) return { evidence: [] }
  const got = await fetchPart(id, 'BadgeClass', run)
  if (!got.ok) {
    return got.problem.isOffline ? { evidence: [], isOpen: true } : { problem: got.problem, evidence: [] }
  }
  const evidence = [got.evidence]
  const other = referenceOf(memberOf(got.part.document, 'issuer'))
  if (other === issuerId) return { evidence }
  const params = { class: id, issuer: issuerId, other }
  const note: Problem['note'] = (findings, path) => findings.add('CLASS_OF_ANOTHER', path, params)
  return { evidence, problem: { outcome: 'failed', isOffline: false, reason: 'class-of-another', note } }
}

/** A badge class without an address of its own is called by that of the award, and a fragment. */
function isPartOf(award: JsonObject, id: string): boolean {
  return id.startsWith(`${textOf(award, 'id')}#`)
}
