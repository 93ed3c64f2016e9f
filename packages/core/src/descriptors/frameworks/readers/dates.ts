import type { JsonValue } from '../../../json/json-value.ts'
import { type DateFault, readDate } from '../../values/read-date.ts'
import type { FrameworkElement, FrameworkFindingCode, ReadContext } from '../element.ts'

/** What is found about a text that is no date. */
export const DATE_FAULTS: Readonly<Record<DateFault, FrameworkFindingCode>> = {
  unread: 'FRAMEWORK_DATE_NOT_READ',
  'outside-era': 'FRAMEWORK_DATE_OUTSIDE_ERA',
  'order-unclear': 'FRAMEWORK_DATE_ORDER_UNCLEAR',
}

/** Reads and writes a date of the award. */
export function awardDateWays(
  field: 'issuedOn' | 'completedOn' | 'expires',
): Pick<FrameworkElement, 'fields' | 'read' | 'write'> {
  return {
    fields: [`/award/${field}`],
    read: (value, context) => {
      const date = readDay(value, context)
      return date === undefined ? undefined : { award: { [field]: date } }
    },
    write: ({ award }, context) => {
      const date = award[field]
      return date === undefined || !context.assumed.startsWith('ja') ? date : inJapanese(date)
    },
  }
}

function readDay(value: JsonValue, context: ReadContext): string | undefined {
  // 20250331 is a day; the other numbers that tables have for days depend on who wrote them.
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value : ''
  const reading = readDate(text)
  if (reading.ok) return reading.date
  const code = /年度/.test(text.slice(0, 60)) ? 'FRAMEWORK_SCHOOL_YEAR_IS_PERIOD' : DATE_FAULTS[reading.fault]
  context.note(code, { value: text })
  return undefined
}

const DATE_LENGTH = '2026-03-31'.length

/** A moment keeps its form: it would lose its time in this one. */
function inJapanese(date: string): string {
  if (date.length !== DATE_LENGTH) return date
  const [year, month, day] = date.split('-').map(Number)
  return `${year}年${month}月${day}日`
}
