import type { ElmDraft } from './elm-draft.ts'
import { type ElmNode, oneOrAll } from './elm-value.ts'
import type { Field } from './field.ts'
import { LANGUAGE_SCHEME, languageIri } from './language-authority.ts'

/** Writes languages by the authority table of the EU. */
export function languageConcepts(
  draft: ElmDraft,
  tags: Field<readonly string[] | undefined>,
): ElmNode | readonly ElmNode[] | undefined {
  const iris = new Set<string>()
  for (const tag of tags.items()) {
    const text = tag.text()
    const iri = text === undefined ? undefined : languageIri(text)
    if (iri !== undefined) iris.add(iri)
    else if (text !== undefined) draft.note('EU024', tag.path, { value: text })
  }
  return oneOrAll([...iris].map((iri) => draft.concept(iri, undefined, LANGUAGE_SCHEME)))
}
