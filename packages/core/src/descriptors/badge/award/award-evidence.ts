import type { AwardEvidence, MicroCredentialAward } from '../../../generated/types-descriptors.ts'
import type { JsonObject } from '../../../json/json-value.ts'
import { isJsonObject, ownList } from '../../../ob2/own.ts'
import { bestText, type LangMap } from '../../lang-map.ts'
import { idOf, saidOf } from '../json-node.ts'
import { textByLanguage } from '../tagged-texts.ts'

/** The evidence of either generation. */
export function evidenceOf(node: JsonObject, language: string): readonly AwardEvidence[] | undefined {
  const evidence = ownList(node, 'evidence').flatMap((item) => {
    const url = idOf(item)
    const text = isJsonObject(item)
      ? (langMapIn(item, 'narrative', language) ?? langMapIn(item, 'name', language))
      : undefined
    const one: AwardEvidence = saidOf({ url, text })
    return Object.keys(one).length === 0 ? [] : [one]
  })
  return evidence.length === 0 ? undefined : evidence
}

function langMapIn(node: JsonObject, name: string, language: string): LangMap | undefined {
  const { text, others } = textByLanguage(node, name, language)
  if (text !== undefined) return { [language]: text, ...others }
  return Object.keys(others).length === 0 ? undefined : others
}

/** The evidence as either generation takes it, but for what says nothing. */
export function evidenceInput(
  { evidence = [] }: MicroCredentialAward,
  language: string,
): { readonly id?: string; readonly narrative?: string }[] {
  return evidence
    .map(({ url, text }) => saidOf({ id: url, narrative: bestText(text, [language]) }))
    .filter((one) => Object.keys(one).length > 0)
}
