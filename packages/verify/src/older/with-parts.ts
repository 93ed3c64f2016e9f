import type { JsonObject } from '../json-object.ts'
import type { Chain, OlderFacts } from './older-facts.ts'

/** Members by which other generations, or other kinds, say who issued what. Here they are decoration. */
const FOREIGN: Readonly<Record<OlderFacts['kind'], readonly string[]>> = {
  assertion: ['issuer', 'credentialSubject', 'holder'],
  endorsement: ['badge', 'recipient', 'credentialSubject', 'holder'],
}

/** What is known of an award, with its badge class and issuer in it, wherever they were found. */
export function withParts(facts: OlderFacts, chain: Chain): OlderFacts {
  const { kind, award: bare } = facts
  const award = Object.fromEntries(Object.entries(bare).filter(([name]) => !FOREIGN[kind].includes(name)))
  const profile = chain.profile?.document ?? chain.issuerId
  const issuer = profile === undefined ? {} : { issuer: profile }
  if (kind === 'endorsement') return { ...facts, chain, award: { ...award, ...issuer } }
  if (chain.badge === undefined) return { ...facts, chain, award }
  const badge: JsonObject = { ...chain.badge.document, ...issuer }
  return { ...facts, chain, award: { ...award, badge } }
}
