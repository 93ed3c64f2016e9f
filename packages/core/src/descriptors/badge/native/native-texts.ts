import type { JsonObject, JsonValue } from '../../../json/json-value.ts'
import { isJsonObject, ownObject } from '../../../ob2/own.ts'
import type { LangMap } from '../../lang-map.ts'
import { textByLanguage } from '../tagged-texts.ts'
import type { NativeFields, NativeTranslations } from './native-fields.ts'

/** The texts of a class of either generation, in its own language and in others. */
export function nativeTexts(
  ofClass: JsonObject,
  issuer: JsonValue | undefined,
  language: string | undefined,
): Pick<NativeFields, 'name' | 'description' | 'narrative' | 'translations'> {
  const criteria = ownObject(ofClass, 'criteria')
  const name = textByLanguage(ofClass, 'name', language)
  const description = textByLanguage(ofClass, 'description', language)
  const narrative = criteria && textByLanguage(criteria, 'narrative', language)
  const issuerName = isJsonObject(issuer) ? textByLanguage(issuer, 'name', language) : undefined
  const translations: NativeTranslations = {
    ...said('name', name.others),
    ...said('description', description.others),
    ...said('narrative', narrative?.others),
    ...said('issuer', issuerName?.others),
  }
  const isTranslated = Object.keys(translations).length > 0
  return {
    name: name.text,
    description: description.text,
    narrative: narrative?.text,
    ...(isTranslated && { translations }),
  }
}

function said(name: keyof NativeTranslations, texts: LangMap | undefined): NativeTranslations {
  return texts === undefined || Object.keys(texts).length === 0 ? {} : { [name]: texts }
}
