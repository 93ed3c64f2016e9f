import type { JsonValue } from '../../json/json-value.ts'
import { isJsonObject, own, ownObject, ownText, ownTexts } from '../../ob2/own.ts'
import { languageOf } from './language-of.ts'
import type { LocatedBadge } from './locate-badge.ts'
import type { NativeFields, NativeIssuer } from './native-fields.ts'
import { alignmentsIn, imageOf } from './native-of-ob3.ts'

/** What a badge of Open Badges 2.0 says in its own properties. */
export function nativeOfOb2({ ofClass }: LocatedBadge): NativeFields {
  const criteria = own(ofClass, 'criteria')
  const details = ownObject(ofClass, 'criteria')
  const version = own(ofClass, 'version')
  return {
    id: ownText(ofClass, 'id'),
    language: languageOf(ownText(ofClass, '@language')),
    name: ownText(ofClass, 'name'),
    description: ownText(ofClass, 'description'),
    criteriaPage: typeof criteria === 'string' ? criteria : details && ownText(details, 'id'),
    narrative: details && ownText(details, 'narrative'),
    image: imageOf(ofClass),
    issuer: issuerOf(own(ofClass, 'issuer')),
    alignments: alignmentsIn(ofClass),
    tags: ownTexts(ofClass, 'tags'),
    version: typeof version === 'number' ? String(version) : ownText(ofClass, 'version'),
    results: [],
  }
}

function issuerOf(issuer: JsonValue | undefined): NativeIssuer | undefined {
  if (typeof issuer === 'string') return { id: issuer }
  if (!isJsonObject(issuer)) return undefined
  const [url] = ownTexts(issuer, 'url')
  const [email] = ownTexts(issuer, 'email')
  return { id: ownText(issuer, 'id'), name: ownText(issuer, 'name'), url, email }
}
