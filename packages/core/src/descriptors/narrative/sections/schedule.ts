import type { Schedule } from '../../../generated/types-descriptors.ts'
import { dayText, isIsoDate, periodText, readDay, readDays } from '../days.ts'
import type { NarrativeLabel } from '../section.ts'
import type { SectionCodec } from '../section-codec.ts'
import type { Entry, ReadValue, SectionReader } from '../section-reader.ts'
import type { SectionWriter, Value } from '../section-writer.ts'

const LABELS = {
  period: { en: 'Period', ja: '期間', synonyms: ['Dates', '実施期間', '開講期間', '受講期間'] },
  day: { en: 'Date', ja: '実施日', synonyms: ['Day', '開催日', '日にち'] },
  start: { en: 'Start', ja: '開始', synonyms: ['Start date', 'From', '開始日', '受講開始'] },
  end: { en: 'End', ja: '終了', synonyms: ['End date', 'To', '終了日', '受講終了'] },
  outline: { en: 'Schedule', ja: '日程', synonyms: ['Outline', 'スケジュール', '時間割'] },
  term: { en: 'Term', ja: '学期', synonyms: ['Semester', '開講時期', '開講学期'] },
  applicationDeadline: {
    en: 'Application deadline',
    ja: '申込締切',
    synonyms: ['Deadline', 'Apply by', '申込期限', '応募締切', '出願締切', '募集締切'],
  },
} as const satisfies Record<string, NarrativeLabel>

const DATES = ['start', 'end', 'applicationDeadline'] as const

type Draft = { -readonly [Field in keyof Schedule]: Schedule[Field] }
type Days = Pick<Schedule, 'start' | 'end'>

function dateValue(date: string | undefined, { labels }: SectionWriter): Value | undefined {
  if (date === undefined) return undefined
  return isIsoDate(date) ? dayText(date, labels) : { literal: date }
}

/** The first and the last day: in one item where both are days, or months. */
function writeDays({ start, end }: Days, writer: SectionWriter): void {
  const isOneDay = start !== undefined && start === end && dayText(start, writer.labels) !== start
  if (isOneDay) {
    writer.labelled(LABELS.day, dayText(start, writer.labels))
    return
  }
  const isPeriod = start !== undefined && end !== undefined
  const period = isPeriod ? periodText(start, end, writer.labels) : undefined
  writer.labelled(LABELS.period, period)
  if (period !== undefined) return
  writer.labelled(LABELS.start, dateValue(start, writer))
  writer.labelled(LABELS.end, dateValue(end, writer))
}

/** Keeps the wording of a date, unless it is one of ours. */
function keepWording(
  path: string,
  text: string,
  { start = '', end = start }: Days,
  reader: SectionReader,
): void {
  const ours = (['en', 'ja'] as const).flatMap((language) => [
    dayText(start, language),
    periodText(start, end, language) ?? start,
  ])
  reader.said(path, text, [start, ...ours])
}

function readDate({ text, literal }: ReadValue, path: string, reader: SectionReader): string | undefined {
  const date = literal ? text : readDay(text)
  if (date !== undefined && !literal) keepWording(path, text, { start: date }, reader)
  return date
}

/** The first and the last day that an entry names, and an outline where it says more. */
function readDaysOf(entry: Entry, draft: Draft, reader: SectionReader): boolean {
  if (entry.literal || draft.start !== undefined || draft.end !== undefined) return false
  const text = entry.name === undefined ? entry.whole : entry.text
  const { rest, ...read } = readDays(text) ?? {}
  const isOneDay = entry.key === 'day' && read.end === undefined
  if (read.start === undefined || (rest !== undefined && draft.outline !== undefined)) return false
  if (rest === undefined) keepWording('/schedule/start', text, read, reader)
  else reader.said('/schedule/start', text, [])
  Object.assign(draft, read, isOneDay && { end: read.start }, rest && { outline: reader.map(rest) })
  return true
}

function readEntry(entry: Entry, draft: Draft, reader: SectionReader): void {
  const date = DATES.find((field) => field === entry.key)
  if (date !== undefined) {
    const read = draft[date] === undefined ? readDate(entry, `/schedule/${date}`, reader) : undefined
    if (read === undefined) reader.unread(entry, 'date')
    else draft[date] = read
    return
  }
  const mayBeDays = entry.name === undefined || entry.key === 'period' || entry.key === 'day'
  if (mayBeDays && readDaysOf(entry, draft, reader)) return
  if (entry.name !== undefined && mayBeDays) {
    reader.unread(entry, 'date')
    return
  }
  const field = entry.key === 'term' ? 'term' : 'outline'
  const isOurs = entry.name === undefined || entry.key !== undefined
  const text = entry.name === undefined ? entry.whole : entry.text
  if (!isOurs || draft[field] !== undefined || text === '') reader.unread(entry)
  else draft[field] = reader.map(text)
}

/** When it takes place. */
export const SCHEDULE: SectionCodec = {
  section: {
    key: 'schedule',
    en: 'Dates of delivery',
    ja: '実施期間',
    synonyms: [
      'Date of Delivery',
      'Dates',
      'Schedule',
      '開講期間',
      '日程',
      '受講期間',
      '実施日程',
      '実施時期',
    ],
    labels: LABELS,
    source: 'au-nmf',
    confidence: 'established',
  },
  write({ schedule }, writer) {
    if (schedule === undefined) return
    writeDays(schedule, writer)
    writer.labelled(LABELS.outline, writer.text(schedule.outline))
    writer.labelled(LABELS.term, writer.text(schedule.term))
    writer.labelled(LABELS.applicationDeadline, dateValue(schedule.applicationDeadline, writer))
  },
  read(reader) {
    const draft: Draft = {}
    for (const entry of reader.entries) readEntry(entry, draft, reader)
    return Object.keys(draft).length === 0 ? {} : { schedule: draft }
  },
}
