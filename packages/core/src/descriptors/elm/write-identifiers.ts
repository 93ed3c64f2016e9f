import type { MicroCredentialDescriptor } from '../../generated/types-descriptors.ts'
import { COUNTRY_SCHEME, countryIri } from './country-authority.ts'
import type { ElmDraft } from './elm-draft.ts'
import { type ElmNode, oneOrAll } from './elm-value.ts'
import type { Field } from './field.ts'

type LegalProperty = 'eIDASIdentifier' | 'registration' | 'vatIdentifier' | 'taxIdentifier'

/** Schemes whose identifiers are legal ones: those that an authority gives within a country. */
const LEGAL: readonly (readonly [scheme: RegExp, property: LegalProperty, most: number])[] = [
  [/^eidas/i, 'eIDASIdentifier', 1],
  [/^(registration|company register|corporate number|法人番号)/i, 'registration', 1],
  [/^vat/i, 'vatIdentifier', Number.POSITIVE_INFINITY],
  [/^(tax|tin$)/i, 'taxIdentifier', Number.POSITIVE_INFINITY],
]

/**
 * Writes the identifiers of an organisation. A legal identifier says in which country it was given; without
 * a country, and beyond the number that there may be, it is an identifier like any other.
 */
export function writeIdentifiers(
  draft: ElmDraft,
  provider: Field<MicroCredentialDescriptor['provider']>,
): Readonly<Record<LegalProperty | 'identifier', ElmNode | readonly ElmNode[] | undefined>> {
  const country = countryIri(provider.get('country').peek() ?? '')
  const found: Record<LegalProperty | 'identifier', ElmNode[]> = {
    eIDASIdentifier: [],
    registration: [],
    vatIdentifier: [],
    taxIdentifier: [],
    identifier: [],
  }
  for (const identifier of provider.get('identifiers').items()) {
    const notation = identifier.get('value').text()
    if (notation === undefined) continue
    const schemeName = identifier.get('scheme').text()
    const [, property, most = 0] = LEGAL.find(([scheme]) => scheme.test(schemeName ?? '')) ?? []
    if (country === undefined || property === undefined || found[property].length >= most) {
      found.identifier.push(draft.node('Identifier', { schemeName, notation }))
    } else {
      const spatial = draft.concept(country, undefined, COUNTRY_SCHEME)
      found[property].push(draft.node('LegalIdentifier', { schemeName, notation, spatial }))
    }
  }
  return {
    eIDASIdentifier: oneOrAll(found.eIDASIdentifier),
    registration: oneOrAll(found.registration),
    vatIdentifier: oneOrAll(found.vatIdentifier),
    taxIdentifier: oneOrAll(found.taxIdentifier),
    identifier: oneOrAll(found.identifier),
  }
}
