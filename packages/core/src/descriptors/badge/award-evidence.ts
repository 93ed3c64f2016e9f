import type { AwardEvidence } from '../../generated/types-descriptors.ts'
import type { JsonObject } from '../../json/json-value.ts'
import { isJsonObject, ownList, ownText } from '../../ob2/own.ts'
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
