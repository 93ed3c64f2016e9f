import type { MicroCredentialDescriptor } from '../../../generated/types-descriptors.ts'
import type { DescriptorFindingList } from '../../findings/descriptor-finding-list.ts'
import { type LangMap, textIn } from '../../lang-map.ts'
import type { NativeFields } from '../native/native-fields.ts'

/** What can stand in for a summary, best first. */
const STAND_INS: readonly (readonly [
  field: string,
  read: (descriptor: MicroCredentialDescriptor) => LangMap | undefined,
])[] = [
  ['content.overview', ({ content }) => content?.overview],
  ['purpose', ({ purpose }) => purpose],
  ['completionRequirements', ({ completionRequirements }) => completionRequirements],
  ['title', ({ title }) => title],
]

/**
 * Fills what no badge can be without from what the descriptor has, and says so. What it has nothing for
 * stays missing, and the builder refuses it.
 */
export function withRequiredTexts(
  native: NativeFields,
  descriptor: MicroCredentialDescriptor,
  findings: DescriptorFindingList,
): NativeFields {
  const language = native.language ?? ''
  const name = native.name ?? inOtherLanguage(descriptor.title, 'title', language, findings)
  if (native.description !== undefined) return { ...native, name }
  for (const [field, read] of STAND_INS) {
    const description = textIn(read(descriptor), language)
    if (description === undefined) continue
    findings.add('BADGE_TEXT_FROM_ELSEWHERE', '/summary', { property: 'description', field })
    return { ...native, name, description }
  }
  const description = inOtherLanguage(descriptor.summary, 'summary', language, findings) ?? name
  return { ...native, name, description }
}

function inOtherLanguage(
  map: LangMap | undefined,
  field: string,
  language: string,
  findings: DescriptorFindingList,
): string | undefined {
  const [entry] = Object.entries(map ?? {})
  if (entry === undefined) return undefined
  const [other, text] = entry
  findings.add('BADGE_TEXT_IN_OTHER_LANGUAGE', `/${field}`, { field, language, other })
  return text
}
