import { type JsonObject, listOf, memberOf } from '../json-object.ts'

/** What is looked for at the top of a badge, and nowhere else. */
const OF_THE_TOP: readonly string[] = [
  ...['issuer', 'credentialSubject', 'credentialStatus', 'credentialSchema', 'refreshService', 'termsOfUse'],
  ...[
    'validFrom',
    'validUntil',
    'issuanceDate',
    'expirationDate',
    'awardedDate',
    'evidence',
    'relatedResource',
  ],
  ...['endorsement', 'endorsementJwt', 'holder', 'verifiableCredential'],
]

const TYPES_OF_THE_TOP = new Set<unknown>(['VerifiableCredential', 'VerifiablePresentation'])

/**
 * Where a document says further inside what it has to say at its top, as JSON Pointers.
 *
 * For statements it does not matter where they are written: all objects with one `id` are one thing. Where a badge
 * is named once more inside of itself, as by an evidence with its address, a stranger can move the revocation there,
 * and the proof holds.
 */
export function scatteredParts(document: object): readonly string[] {
  const id = memberOf(document, 'id')
  if (typeof id !== 'string') return []
  const found: string[] = []
  const places: { readonly value: unknown; readonly path: string }[] = childrenOf(document, '')
  for (let place = places.pop(); place !== undefined; place = places.pop()) {
    const { value, path } = place
    if (memberOf(value, 'id') === id && isLikeTop(value as JsonObject)) found.push(path)
    places.push(...childrenOf(value, path))
  }
  return found.sort()
}

function isLikeTop(value: JsonObject): boolean {
  return (
    OF_THE_TOP.some((name) => Object.hasOwn(value, name)) ||
    listOf(value, 'type').some((type) => TYPES_OF_THE_TOP.has(type))
  )
}

function childrenOf(value: unknown, path: string): { readonly value: unknown; readonly path: string }[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value)
    .filter(([name]) => name !== '@context')
    .map(([name, item]) => ({
      value: item,
      path: `${path}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`,
    }))
}
