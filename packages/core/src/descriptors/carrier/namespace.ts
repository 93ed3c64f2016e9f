/**
 * The namespace of the terms that carry a descriptor inside a badge. Provisional: it may still change
 * before version 1.0, and is written nowhere but here.
 */
export const DESCRIPTOR_NAMESPACE = 'https://w3id.org/shirushi/micro-credential/v1#'

/** The type of an achievement of Open Badges 3.0 that carries its descriptor. */
export const ACHIEVEMENT_TYPE = 'MicroCredentialAchievement'

/** The type of a credential subject that carries what has no property of its own. */
export const AWARD_TYPE = 'MicroCredentialAward'

/** What the terms are called in Open Badges 3.0, where the contexts define them. */
export const OB3_TERMS = {
  descriptor: 'descriptor',
  digest: 'narrativeDigest',
  award: 'awardDescriptor',
} as const

/** What the properties are called in Open Badges 2.0: whole IRIs, which need no context. */
export const OB2_TERMS: Readonly<Record<'descriptor' | 'digest' | 'award' | 'extension', string>> = {
  descriptor: iri('descriptorJson'),
  digest: iri('narrativeDigest'),
  award: iri('awardJson'),
  extension: iri('MicroCredentialDescriptor'),
}

function iri(name: string): string {
  return DESCRIPTOR_NAMESPACE + name
}
