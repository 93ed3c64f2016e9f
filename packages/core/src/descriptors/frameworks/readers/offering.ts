import type { Schedule } from '../../../generated/types-descriptors.ts'
import type { JsonObject, JsonValue } from '../../../json/json-value.ts'
import { isLanguageTag } from '../../../values/language-tag.ts'
import { readNumber } from '../../values/numerals.ts'
import { orderOfDate, readDate } from '../../values/read-date.ts'
import { readPeriod } from '../../values/read-period.ts'
import { LANGUAGE_TERMS } from '../../vocabularies/languages.ts'
import { labelOf, termFor } from '../../vocabularies/vocabulary.ts'
import type { FrameworkElement, ReadContext } from '../element.ts'
import { isJsonObject, readMembers, textItems } from '../values/members.ts'
import { isListEntry, readCode } from '../values/read-code.ts'
import { isTextMap, noteMembers, readText } from '../values/texts.ts'
import { DATE_FAULTS } from './dates.ts'
import { readUnit } from './effort-text.ts'

type Ways = Pick<FrameworkElement, 'fields' | 'read' | 'write'>

/** 定員. 若干名 is no number, however common. */
export const CAPACITY_WAYS: Ways = {
  fields: ['/capacity'],
  read: (value, context) => {
    const capacity = typeof value === 'string' ? readPersons(value, context) : value
    const counts = typeof capacity === 'number' && Number.isSafeInteger(capacity) && capacity >= 0
    if (counts) return { descriptor: { capacity } }
    context.note('FRAMEWORK_CAPACITY_NOT_NUMBER', { value: typeof value === 'string' ? value : '' })
    return undefined
  },
  write: ({ descriptor: { capacity } }) => (capacity === undefined ? undefined : `${capacity}名`),
}

function readPersons(text: string, context: ReadContext): number | undefined {
  const number = text.length > 100 ? undefined : readNumber(text)
  if (number !== undefined) return number
  return readUnit(text, 'persons', context)
}

const LANGUAGE_MEMBERS = {
  instruction: ['teaching', '授業', 'languagesOfInstruction', 'delivery'],
  assessment: ['評価', 'languagesOfAssessment'],
} as const

/** Languages of teaching and of assessment, which is not the language of the document. */
export const LANGUAGE_WAYS: Ways = {
  fields: ['/languagesOfInstruction', '/languagesOfAssessment'],
  read: (value, context) => {
    const isEntry = isListEntry(value)
    const members = isJsonObject(value) && !isEntry ? readMembers(value, LANGUAGE_MEMBERS) : undefined
    const { instruction = undefined, assessment = undefined } = members?.known ?? {
      instruction: isEntry ? (readCode(value, readLanguage) ?? value) : value,
    }
    const taught = instruction === undefined ? undefined : readLanguages(instruction)
    const assessed = assessment === undefined ? undefined : readLanguages(assessment)
    if (
      (instruction !== undefined && taught === undefined) ||
      (assessment !== undefined && assessed === undefined)
    )
      return undefined
    if (taught === undefined && assessed === undefined) return undefined
    noteMembers(members?.unknown ?? [], context)
    return {
      descriptor: {
        ...(taught && { languagesOfInstruction: taught }),
        ...(assessed && { languagesOfAssessment: assessed }),
      },
    }
  },
  write: ({ descriptor: { languagesOfInstruction = [] } }, context) => {
    const language = context.assumed.startsWith('ja') ? 'ja' : 'en'
    const names = languagesOfInstruction.map((tag) => labelOf(LANGUAGE_TERMS, tag, language))
    return names.length === 0 ? undefined : names.length === 1 ? names[0] : names
  },
}

function readLanguages(value: JsonValue): string[] | undefined {
  const items = textItems(value)?.flatMap((item) => item.split(/[・/]|及び|および|\s(?:and|&)\s/))
  const tags = items?.map((item) => readLanguage(item.trim()))
  const known = tags?.filter((tag) => tag !== undefined)
  return known === undefined || known.length === 0 || known.length !== tags?.length ? undefined : known
}

function readLanguage(text: string): string | undefined {
  if (text.length > 60) return undefined
  return (
    termFor(LANGUAGE_TERMS, text) ??
    (/^[a-z]{2,3}(?:-[A-Za-z0-9-]+)?$/.test(text) && isLanguageTag(text) ? text : undefined)
  )
}

const SCHEDULE_MEMBERS = {
  start: ['startDate', '開始日', '開始', 'from'],
  end: ['endDate', '終了日', '終了', 'to', 'until'],
  outline: ['schedule', '日程', 'description'],
  term: ['学期', 'semester', '年度'],
  applicationDeadline: ['deadline', '募集締切', '申込締切', '応募締切'],
} as const
const YEAR_OF_SCHOOL = /年度/
const DAYS = ['start', 'end', 'applicationDeadline'] as const

/** When it takes place. */
export const SCHEDULE_WAYS: Ways = {
  fields: [
    '/schedule/start',
    '/schedule/end',
    '/schedule/outline',
    '/schedule/term',
    '/schedule/applicationDeadline',
  ],
  read: (value, context) => {
    const schedule =
      isJsonObject(value) && !isTextMap(value)
        ? readScheduleObject(value, context)
        : readScheduleText(value, context)
    return schedule && { descriptor: { schedule } }
  },
  write: ({ descriptor: { schedule = {} } }, context) => {
    const { start, end, outline, term, applicationDeadline } = schedule
    const days = [start, end].filter((date) => date !== undefined)
    if (applicationDeadline !== undefined || (start === undefined && end !== undefined)) return undefined
    if (days.length > 0)
      return outline || term ? undefined : days.join(context.assumed.startsWith('ja') ? '〜' : ' to ')
    const words = outline ?? term
    return words && !(outline && term) ? writeWords(Object.values(words)) : undefined
  },
}

function writeWords([text, ...others]: readonly string[]): JsonValue | undefined {
  return others.length > 0 ? undefined : text
}

function readScheduleText(value: JsonValue, context: ReadContext): Schedule | undefined {
  const period = typeof value === 'string' ? readPeriod(value) : undefined
  if (typeof period === 'object') {
    const { rest, ...days } = period
    const outline = rest === undefined ? undefined : readText(rest, context)
    return { ...days, ...(outline && { outline }) }
  }
  if (period !== undefined && period !== 'unread') context.note(DATE_FAULTS[period], { value })
  const text = readText(value, context)
  if (text === undefined) return undefined
  const isTerm = typeof value === 'string' && value.length <= 60 && YEAR_OF_SCHOOL.test(value)
  if (isTerm) context.note('FRAMEWORK_SCHOOL_YEAR_IS_PERIOD', { value })
  return isTerm ? { term: text } : { outline: text }
}

function readScheduleObject(value: JsonObject, context: ReadContext): Schedule | undefined {
  const { known, unknown } = readMembers(value, SCHEDULE_MEMBERS)
  const days: Partial<Record<(typeof DAYS)[number], string>> = {}
  const order = DAYS.map((name) => known[name])
    .map((text) => (typeof text === 'string' ? orderOfDate(text) : undefined))
    .find((found) => found !== undefined)
  for (const name of DAYS) {
    const text = known[name]
    if (text === undefined) continue
    const reading = typeof text === 'string' ? readDate(text, order) : undefined
    if (!reading?.ok) {
      context.note(DATE_FAULTS[reading?.fault ?? 'unread'], { value: typeof text === 'string' ? text : '' })
      return undefined
    }
    days[name] = reading.date
  }
  const outline = known.outline === undefined ? undefined : readText(known.outline, context)
  const term = known.term === undefined ? undefined : readText(known.term, context)
  if (Object.keys(known).length === 0) return undefined
  noteMembers(unknown, context)
  return { ...days, ...(outline && { outline }), ...(term && { term }) }
}
