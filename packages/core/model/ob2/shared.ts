import { any, compactable, optional, type PropertyModel } from '../class-model.ts'

export const SPEC = 'https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html'

/** A `type` that may be left out, because the place says what the object is. */
export function impliedType(name: string): PropertyModel {
  return compactable(any('IRI', `What this is: \`${name}\` where it is not said.`))
}

/** What a document carries that stands on its own; embedded ones may leave it out. */
export const DOCUMENT = {
  '@context': compactable(any('Context', 'The JSON-LD contexts that give the terms their meaning.')),
  '@language': optional('LanguageTag', 'The language of the texts.'),
}

/** What the classes have in common that can be endorsed, translated and versioned. */
export const ENTITY = {
  version: optional('StringOrNumber', 'Which edition this is.'),
  related: compactable(any(['NodeId', 'Related'], 'Other editions and translations of the same.')),
  endorsement: compactable(any(['NodeId', 'Endorsement'], 'What others say about it.')),
}

/** How an award or an endorsement says that it no longer counts. */
export const REVOCATION = {
  revoked: optional('Boolean', 'Whether it has been revoked.'),
  revocationReason: optional('String', 'Why it was revoked.'),
}
