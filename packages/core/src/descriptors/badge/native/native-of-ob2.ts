import type { JsonValue } from '../../../json/json-value.ts'
import { isJsonObject, own, ownObject, ownText, ownTexts } from '../../../ob2/own.ts'
import type { LocatedBadge } from '../locate-badge.ts'
import { languageOfClass, taggedTexts, textByLanguage } from '../tagged-texts.ts'
import type { NativeFields, NativeIssuer } from './native-fields.ts'
import { alignmentsIn, imageOf } from './native-of-ob3.ts'
import { nativeTexts } from './native-texts.ts'

/** What a badge of Open Badges 2.0 says in its own properties; `asked` where it does not say in which language. */
export function nativeOfOb2({ ofClass }: LocatedBadge, asked?: string): NativeFields {
  const criteria = own(ofClass, 'criteria')
  const details = ownObject(ofClass, 'criteria')
  const version = own(ofClass, 'version')
  const language = languageOfClass(ofClass, '@language', asked)
  return {
    id: ownText(ofClass, 'id'),
    language,
    ...nativeTexts(ofClass, own(ofClass, 'issuer'), language),
    criteriaPage: typeof criteria === 'string' ? criteria : details && ownText(details, 'id'),
    image: imageOf(ofClass, language),
    issuer: issuerOf(own(ofClass, 'issuer'), language),
    alignments: alignmentsIn(ofClass, language),
    tags: taggedTexts(ofClass, 'tags').map(({ text }) => text),
    version: typeof version === 'number' ? String(version) : ownText(ofClass, 'version'),
    results: [],
  }
}

function issuerOf(issuer: JsonValue | undefined, language: string | undefined): NativeIssuer | undefined {
  if (typeof issuer === 'string') return { id: issuer }
  if (!isJsonObject(issuer)) return undefined
  const [url] = ownTexts(issuer, 'url')
  const [email] = ownTexts(issuer, 'email')
  return { id: ownText(issuer, 'id'), name: textByLanguage(issuer, 'name', language).text, url, email }
}
