import type { AwardEvidence, MicroCredentialAward } from '../../generated/types-descriptors.ts'
import type { JsonObject } from '../../json/json-value.ts'
import { isJsonObject, ownList, ownText } from '../../ob2/own.ts'
import { bestText } from '../lang-map.ts'
import { idOf, saidOf } from './json-node.ts'

/** The evidence of either generation. */
export function evidenceOf(node: JsonObject, language: string): readonly AwardEvidence[] | undefined {
  const evidence = ownList(node, 'evidence').flatMap((item) => {
    const url = idOf(item)
    const text = isJsonObject(item) ? (ownText(item, 'narrative') ?? ownText(item, 'name')) : undefined
    const one: AwardEvidence = saidOf({ url, text: text === undefined ? undefined : { [language]: text } })
    return Object.keys(one).length === 0 ? [] : [one]
  })
  return evidence.length === 0 ? undefined : evidence
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
