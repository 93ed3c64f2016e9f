import type { MessageLanguage } from '@shirushi/core'
import { parseDateTime } from '@shirushi/core/values'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const PARTS = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?$/

/** A moment as people read it, in the offset that it is written in: no clock or zone of a machine is asked. */
export function dateText(moment: string, language: MessageLanguage): string {
  const parts = PARTS.exec(moment)
  if (parts === null) return moment
  const [, year = '', month = '', day = '', time = '', offset] = parts
  const zone = offset === undefined ? '' : offset === 'Z' ? 'UTC' : `UTC${offset}`
  const [m, d] = [Number(month), Number(day)]
  const name = MONTHS[m - 1]
  if (name === undefined) return moment
  if (language === 'ja') return `${year}年${m}月${d}日 ${time}${zone && `（${zone}）`}`
  return `${d} ${name} ${year}, ${time}${zone && ` (${zone})`}`
}

/** Whether a text is a moment that a machine can read. */
export function isMoment(text: string): boolean {
  return parseDateTime(text).ok
}
