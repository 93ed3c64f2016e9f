import type { EffortCredit, Recognition, RecognitionKind } from '../../../generated/types-descriptors.ts'
import type { JsonObject, JsonValue } from '../../../json/json-value.ts'
import { RECOGNITION_KIND_TERMS, STACKABILITY_TERMS } from '../../vocabularies/kinds.ts'
import { labelOf, termFor } from '../../vocabularies/vocabulary.ts'
import type { FrameworkElement, ReadContext } from '../element.ts'
import { isJsonObject, readMembers } from '../values/members.ts'
import { isTextMap, noteMembers, readText, readTexts, writeText } from '../values/texts.ts'
import { readUnit } from './effort-text.ts'

type Ways = Pick<FrameworkElement, 'fields' | 'read' | 'write'>

const MEMBERS = {
  kind: ['type', '種類', '種別'],
  text: ['description', '内容', 'name'],
  body: ['organisation', 'organization', '機関', 'recognisedBy'],
  url: ['link', 'website'],
} as const
const MAX_TERM = 200

/** Words that say what kind of recognition a text is about. */
const SUBJECTS: readonly (readonly [RegExp, RecognitionKind])[] = [
  [/\bcredit points?\b|\bcredit (?:to|towards|transfer)\b|単位/i, 'credit'],
  [/職業実践力育成プログラム/, 'bp'],
  [/教育訓練給付/, 'benefit'],
  [/\bindustry\b|\bprofessional (?:body|association|development)\b|\bvendor\b/i, 'industry'],
]

/** What it is good for elsewhere; credit points of the provider are credits, too, where asked for. */
export function recognitionWays(withCredits: boolean): Ways {
  return {
    fields: withCredits ? ['/recognition', '/effort/credits'] : ['/recognition'],
    read: (value, context) => {
      const items = Array.isArray(value)
        ? value.map((item) => readItem(item, context))
        : readOne(value, context)
      const recognition = items.filter((item) => item !== undefined)
      if (recognition.length === 0 || recognition.length < items.length) return undefined
      const credits = withCredits ? readCreditPoints(value, context) : undefined
      return { descriptor: { recognition, ...(credits && { effort: { credits } }) } }
    },
    write: ({ descriptor: { recognition = [] } }, context) =>
      recognition.length === 0 ? undefined : recognition.map(({ text }) => writeText(text, context)),
  }
}

function readOne(value: JsonValue, context: ReadContext): (Recognition | undefined)[] {
  if (typeof value !== 'string') return [readItem(value, context)]
  const texts = readTexts(value, context) ?? []
  return texts.length === 1 ? [readItem(value, context)] : texts.map((text) => ({ kind: kindOf(text), text }))
}

function readItem(value: JsonValue, context: ReadContext): Recognition | undefined {
  if (isJsonObject(value) && !isTextMap(value)) return readObject(value, context)
  const text = Array.isArray(value) ? undefined : readText(value, context)
  return text && { kind: kindOf(text), text }
}

function kindOf(text: Readonly<Record<string, string>>): RecognitionKind {
  const words = Object.values(text).map((value) => value.slice(0, 1_000))
  const subject = SUBJECTS.find(([pattern]) => words.some((value) => pattern.test(value)))
  return subject?.[1] ?? 'other'
}

function readObject(value: JsonObject, context: ReadContext): Recognition | undefined {
  const { known, unknown } = readMembers(value, MEMBERS)
  const { kind: stated, url } = known
  const kind =
    typeof stated === 'string' && stated.length <= MAX_TERM
      ? termFor(RECOGNITION_KIND_TERMS, stated)
      : undefined
  const text = known.text === undefined ? undefined : readText(known.text, context)
  const body = known.body === undefined ? undefined : readText(known.body, context)
  if (text === undefined || (stated !== undefined && kind === undefined)) return undefined
  if ((url !== undefined && typeof url !== 'string') || (known.body !== undefined && body === undefined))
    return undefined
  noteMembers(unknown, context)
  return { kind: kind ?? kindOf(text), text, ...(body && { body }), ...(url !== undefined && { url }) }
}

function readCreditPoints(value: JsonValue, context: ReadContext): readonly EffortCredit[] | undefined {
  const texts = (Array.isArray(value) ? value : [value]).filter((item) => typeof item === 'string')
  const points = texts
    // The whole text is kept as what is recognised.
    .map((text) => readUnit(text, 'creditPoints', context, () => false))
    .filter((amount) => amount !== undefined)
  const [amount, ...others] = points
  return amount === undefined || others.length > 0 ? undefined : [{ system: 'AU-CP', points: amount }]
}

const STACK_MEMBERS = { mode: ['type', '種類'], into: ['towards', '積み上げ先'] } as const
const TOWARDS = /^(?:(?:integrated|stackable|and|,)\s*){1,4}(?:in)?(?:towards?|into) (.{1,500})$/i

/** Whether it counts towards something larger. The yes or no of the wallet pilot says less. */
export const STACKABILITY_WAYS: Ways = {
  fields: ['/stackability/mode', '/stackability/into'],
  read: (value, context) => {
    if (typeof value === 'boolean') {
      context.note('FRAMEWORK_STACKABILITY_IS_BOOLEAN')
      return { descriptor: { stackability: { mode: value ? 'stackable' : 'standalone' } } }
    }
    if (isJsonObject(value)) return readStackObject(value, context)
    if (typeof value !== 'string' || value.length > 600) return undefined
    const mode = termFor(STACKABILITY_TERMS, value)
    if (mode !== undefined) return { descriptor: { stackability: { mode } } }
    const target = TOWARDS.exec(value.trim())?.[1]
    const title = target === undefined ? undefined : readText(target, context)
    return title && { descriptor: { stackability: { mode: 'stackable', into: [{ title }] } } }
  },
  write: ({ descriptor: { stackability } }, context) => {
    if (stackability?.mode === undefined || stackability.into !== undefined) return undefined
    return labelOf(STACKABILITY_TERMS, stackability.mode, context.assumed.startsWith('ja') ? 'ja' : 'en')
  },
}

function readStackObject(value: JsonObject, context: ReadContext): ReturnType<FrameworkElement['read']> {
  const { known, unknown } = readMembers(value, STACK_MEMBERS)
  const mode =
    typeof known.mode === 'string' && known.mode.length <= MAX_TERM
      ? termFor(STACKABILITY_TERMS, known.mode)
      : undefined
  const titles = known.into === undefined ? undefined : readTexts(known.into, context)
  if (mode === undefined && titles === undefined) return undefined
  if (known.mode !== undefined && mode === undefined) return undefined
  noteMembers(unknown, context)
  const into = titles?.map((title) => ({ title }))
  return { descriptor: { stackability: { ...(mode && { mode }), ...(into && { into }) } } }
}
