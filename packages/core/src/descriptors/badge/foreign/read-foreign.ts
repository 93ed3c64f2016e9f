import type { ExtraElement } from '../../../generated/types-descriptors.ts'
import type { DescriptorFindingList } from '../../findings/descriptor-finding-list.ts'
import { readNarrative } from '../../narrative/read-narrative.ts'
import { saidOf } from '../json-node.ts'
import type { LocatedBadge } from '../locate-badge.ts'
import { descriptorOfNative } from '../native/descriptor-of-native.ts'
import type { NativeFields } from '../native/native-fields.ts'
import { extraDescriptions } from './extra-descriptions.ts'
import { fillPart } from './fill-part.ts'
import { type MergedDescriptor, mergeNarrative, type Part } from './merge-narrative.ts'
import { mergeTranslation } from './merge-translation.ts'
import { readExtensions } from './read-extensions.ts'

/**
 * A badge without a descriptor inside: its properties, those that edubadges add, and its narrative by the
 * headings, each for what the ones before leave open.
 */
export function readForeign(
  native: NativeFields,
  located: LocatedBadge,
  findings: DescriptorFindingList,
): MergedDescriptor {
  const { generation, ofClass } = located
  const more = generation === 'ob2' ? extraDescriptions(ofClass, native.language) : ''
  const text = (native.narrative ?? '') + more
  const reading = readNarrative(text, native.language === undefined ? {} : { language: native.language })
  findings.addAll(reading.findings)
  const language = native.language ?? reading.language ?? 'en'
  const narrative = withTranslations(reading.descriptor, native, findings)
  const languages = [language, ...languagesOf(native).filter((other) => other !== language)]
  const own = { ...descriptorOfNative(native, language), languages }
  const { provider, credentialKind, ...facts } = readExtensions(located, language, findings)
  const ofOwn = saidOf({ provider, credentialKind })
  const isBelow = (path: string): void =>
    findings.add('EXTENSION_BELOW_NATIVE', path, { field: dotted(path) })
  const isOver = (path: string): void =>
    findings.add('EXTENSION_OVER_NARRATIVE', path, { field: dotted(path) })
  const told = fillPart(facts, narrative, isOver)
  return mergeNarrative(fillPart(own, ofOwn, isBelow), told, { ...facts, ...ofOwn })
}

function dotted(path: string): string {
  return path.slice(1).replaceAll('/', '.')
}

/** More languages than anybody writes; narratives beyond are kept as they are. */
const MAX_NARRATIVES = 50

/** What the narrative says in other languages beside it, and as it is where the two are not built alike. */
function withTranslations(
  first: Part,
  { translations, narrative }: NativeFields,
  findings: DescriptorFindingList,
): Part {
  let told = first
  const apart: ExtraElement[] = []
  for (const [index, [language, text]] of Object.entries(translations?.narrative ?? {}).entries()) {
    const reading = index < MAX_NARRATIVES ? readNarrative(text, { language }) : undefined
    const merged = reading && mergeTranslation(told, reading.descriptor, language)
    told = merged?.part ?? told
    if (narrative === undefined && reading !== undefined) findings.addAll(reading.findings)
    if (merged?.complete === true) continue
    apart.push({ framework: 'narrative', element: 'criteria', text: { [language]: text } })
  }
  if (apart.length === 0) return told
  const languages = apart.flatMap((one) => Object.keys(one.text)).join(', ')
  findings.add('BADGE_TRANSLATION_APART', '/extra', { languages })
  return { ...told, extra: [...(told.extra ?? []), ...apart] }
}

/** The languages that there are texts in, other than that of the badge. */
function languagesOf({ translations = {} }: NativeFields): string[] {
  return [...new Set(Object.values(translations).flatMap((texts: object) => Object.keys(texts)))]
}
