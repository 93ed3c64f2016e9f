import { type LangMap, textIn } from '../../src/descriptors/lang-map.ts'
import type { DescriptivePart } from '../../src/descriptors/narrative/section-codec.ts'
import { isObject } from '../../src/json/json-value.ts'

/** The fields of a descriptor that its narrative is about. */
const FIELDS = [
  'content',
  'purpose',
  'learningOutcomes',
  'effort',
  'level',
  'fieldOfStudy',
  'languagesOfInstruction',
  'languagesOfAssessment',
  'delivery',
  'schedule',
  'prerequisites',
  'inherentRequirements',
  'capacity',
  'price',
  'assessment',
  'completionRequirements',
  'certification',
  'recognition',
  'stackability',
  'qualityAssurance',
  'organisation',
  'badgeTier',
  'further',
] as const satisfies readonly (keyof DescriptivePart)[]

/** What makes the members of a list say something at all. */
const NEEDED: Readonly<Record<string, string>> = {
  learningOutcomes: 'text',
  skills: 'name',
  recognition: 'text',
  into: 'title',
  extra: 'text',
}

function isLangMap(value: unknown): value is LangMap {
  return isObject(value) && Object.keys(value).some((key) => /^(?:ja|en|fr|zh|en-AU|zh-Hant)$/.test(key))
}

/** A part in one language: with its texts in no other, and without what is empty then. */
function inLanguage(value: unknown, language: string, field: string): unknown {
  if (isLangMap(value)) {
    const text = textIn(value, language)?.replace(/\r\n?/g, '\n')
    return text === undefined || text.trim() === '' ? undefined : { [language]: text }
  }
  if (Array.isArray(value)) {
    const members = value.map((member) => inLanguage(member, language, field))
    const kept = members.filter((member) => {
      const needed = NEEDED[field]
      return (
        member !== undefined && (needed === undefined || (isObject(member) && Object.hasOwn(member, needed)))
      )
    })
    return kept.length === 0 ? undefined : kept
  }
  if (typeof value === 'string') return value.replace(/\r\n?/g, '\n')
  if (!isObject(value)) return value
  const parts = Object.entries(value).map(([name, part]) => [name, inLanguage(part, language, name)] as const)
  const kept = parts.filter(([, part]) => part !== undefined)
  return kept.length === 0 ? undefined : Object.fromEntries(kept)
}

/** What the narrative in a language carries of a descriptor. */
export function narrativePart(descriptor: DescriptivePart, language: string): unknown {
  const { provider, extra = [] } = descriptor
  const fields = Object.fromEntries(FIELDS.map((field) => [field, descriptor[field]]))
  const own = ({ framework }: { readonly framework: string }) => framework === 'narrative'
  const place = { country: provider?.country, region: provider?.region }
  const ordered = [...extra.filter((element) => !own(element)), ...extra.filter(own)]
  const whole = { ...fields, ...(provider && { provider: place }), extra: ordered }
  return inLanguage(whole, language, '') ?? {}
}
