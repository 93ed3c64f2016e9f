import type { QualityAssurance } from '../../../generated/types-descriptors.ts'
import type { JsonObject, JsonValue } from '../../../json/json-value.ts'
import type { LangMap } from '../../lang-map.ts'
import { QUALITY_ASSURANCE_TERMS } from '../../vocabularies/quality-assurance-types.ts'
import { labelOf, termFor } from '../../vocabularies/vocabulary.ts'
import type { FrameworkElement, ReadContext } from '../element.ts'
import { isJsonObject, readMembers } from '../values/members.ts'
import { isListEntry, readCode } from '../values/read-code.ts'
import { saysNothing } from '../values/says-nothing.ts'
import { isTextMap, noteMembers, readText, writeText } from '../values/texts.ts'

const MEMBERS = {
  type: ['種類', 'kind', '種別'],
  standard: ['基準', '設置基準', 'framework'],
  body: ['agency', 'organisation', 'organization', '機関', '評価機関', 'regulator'],
  url: ['link', 'website', 'homepage'],
  statement: ['text', 'description', '説明'],
} as const
const TEXTS = ['standard', 'body', 'statement'] as const
const LEGAL_STANDARD = /設置基準/
const MAX_TERM = 200

/** What stands behind the quality. */
export const QUALITY_WAYS: Pick<FrameworkElement, 'fields' | 'read' | 'write'> = {
  fields: ['/qualityAssurance'],
  read: (value, context) => {
    const items = (Array.isArray(value) ? value : [value]).map((item: JsonValue) => readItem(item, context))
    const known = items.filter((item) => item !== undefined)
    return known.length > 0 && known.length === items.length
      ? { descriptor: { qualityAssurance: known } }
      : undefined
  },
  write: ({ descriptor: { qualityAssurance = [] } }, context) => {
    const items = qualityAssurance.map((item) => {
      const members = Object.keys(item)
      if (members.length === 1 && item.type)
        return labelOf(QUALITY_ASSURANCE_TERMS, item.type, context.assumed.startsWith('ja') ? 'ja' : 'en')
      if (members.length === 1 && item.statement) return writeText(item.statement, context)
      return item.type === 'legalStandard' && item.standard && members.length === 2
        ? writeText(item.standard, context)
        : undefined
    })
    const written = items.filter((item) => item !== undefined)
    if (written.length === 0 || written.length < items.length) return undefined
    return written.length === 1 ? written[0] : written
  },
}

function readItem(value: JsonValue, context: ReadContext): QualityAssurance | undefined {
  if (saysNothing(value)) return undefined
  const listed = isListEntry(value) ? readCode(value, typeNamed) : undefined
  if (listed !== undefined) return { type: listed }
  if (isJsonObject(value) && !isTextMap(value)) return readObject(value, context)
  if (typeof value === 'string' && value.length <= MAX_TERM) {
    const type = termFor(QUALITY_ASSURANCE_TERMS, value)
    if (type !== undefined && type !== 'legalStandard') return { type }
  }
  const text = Array.isArray(value) ? undefined : readText(value, context)
  return (
    text && (isLegalStandard(text, context) ? { type: 'legalStandard', standard: text } : { statement: text })
  )
}

/** 設置基準 is a law that providers obey, not a review that they pass. */
function isLegalStandard(text: LangMap, context: ReadContext): boolean {
  const legal = Object.values(text).some((words) => LEGAL_STANDARD.test(words.slice(0, MAX_TERM)))
  if (legal) context.note('FRAMEWORK_STANDARD_IS_LAW')
  return legal
}

function typeNamed(name: string): QualityAssurance['type'] | undefined {
  return name.length > MAX_TERM ? undefined : termFor(QUALITY_ASSURANCE_TERMS, name)
}

function readObject(value: JsonObject, context: ReadContext): QualityAssurance | undefined {
  const { known, unknown } = readMembers(value, MEMBERS)
  const type = known.type === undefined ? undefined : readCode(known.type, typeNamed)
  if (known.type !== undefined && type === undefined) return undefined
  if (known.url !== undefined && typeof known.url !== 'string') return undefined
  const texts: Partial<Record<(typeof TEXTS)[number], LangMap>> = {}
  for (const name of TEXTS) {
    const member = known[name]
    const text = member === undefined ? undefined : readText(member, context)
    if (member !== undefined && text === undefined) return undefined
    if (text !== undefined) texts[name] = text
  }
  if (Object.keys(known).length === 0) return undefined
  noteMembers(unknown, context)
  return { ...(type && { type }), ...texts, ...(known.url !== undefined && { url: known.url }) }
}
