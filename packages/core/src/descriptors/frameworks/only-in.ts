import type { MicroCredentialDescriptor } from '../../generated/types-descriptors.ts'
import { isDescriptor, mapTexts } from './shaped.ts'
import { inOnly } from './values/texts.ts'

/** A descriptor with its texts in one language, where they exist in it, and the languages that this dropped. */
export function onlyIn(
  descriptor: MicroCredentialDescriptor,
  language: string | undefined,
): { readonly descriptor: MicroCredentialDescriptor; readonly dropped: ReadonlySet<string> } {
  const dropped = new Set<string>()
  if (language === undefined) return { descriptor, dropped }
  const { extra, ...fields } = descriptor
  const narrow = mapTexts('MicroCredentialDescriptor', fields, (text) => {
    const only = inOnly(text, language)
    if (only === undefined) return text
    for (const tag of Object.keys(text)) if (!Object.hasOwn(only, tag)) dropped.add(tag)
    return only
  })
  if (!isDescriptor(narrow)) return { descriptor, dropped: new Set() }
  return { descriptor: { ...narrow, schemaVersion: '1.0', ...(extra && { extra }) }, dropped }
}
