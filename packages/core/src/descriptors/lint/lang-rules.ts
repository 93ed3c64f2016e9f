import type { MicroCredentialDescriptor } from '../../generated/types-descriptors.ts'
import { pointer } from '../../json/pointer.ts'
import { textIn } from '../lang-map.ts'
import type { LintRules, LintSubject, Violation } from './lint-rule.ts'
import { isRealLanguageTag } from './real-language-tag.ts'
import { textsOf } from './texts-of.ts'
import { isText, NONE } from './violations.ts'

function untranslated({ descriptor }: LintSubject): readonly Violation<'LANG001'>[] {
  const languages = descriptor.languages ?? []
  if (languages.length === 0) return NONE
  return textsOf(descriptor).flatMap(({ path, map }) => {
    const missing = languages.filter((language) => !isText(textIn(map, language)))
    return missing.length === 0 ? NONE : [{ path, params: { languages: missing.join(', ') } }]
  })
}

const TAGGED = ['languages', 'languagesOfInstruction', 'languagesOfAssessment'] as const

function tagsIn(descriptor: MicroCredentialDescriptor): { path: string; tag: string }[] {
  const listed = TAGGED.flatMap((name) =>
    (descriptor[name] ?? []).map((tag, index) => ({ path: pointer(name, index), tag })),
  )
  const keys = textsOf(descriptor).flatMap(({ path, map }) =>
    Object.keys(map).map((tag) => ({ path: path + pointer(tag), tag })),
  )
  return [...listed, ...keys]
}

/** Rules about the languages of the description. */
export const LANG_RULES: LintRules<'LANG'> = {
  LANG001: { judge: untranslated },
  LANG002: {
    judge: ({ descriptor }) =>
      tagsIn(descriptor).flatMap(({ path, tag }) =>
        isRealLanguageTag(tag) ? NONE : [{ path, params: { tag } }],
      ),
  },
}
