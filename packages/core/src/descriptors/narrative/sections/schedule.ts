import type { Schedule } from '../../../generated/types-descriptors.ts'
import { toHalfWidth } from '../numbers.ts'
import type { NarrativeLabel } from '../section.ts'
import type { SectionCodec } from '../section-codec.ts'
import type { Entry, ReadValue, SectionReader } from '../section-reader.ts'
import type { Value } from '../section-writer.ts'

const LABELS = {
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
const ISO_DATE = /^\d{4}-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})?)?)?$/

function dateValue(date: string | undefined): Value | undefined {
  return date === undefined || ISO_DATE.test(date) ? date : { literal: date }
}

function readDate({ text, literal }: ReadValue): string | undefined {
  if (literal) return text
  const date = toHalfWidth(text).trim()
  return ISO_DATE.test(date) ? date : undefined
}

type Draft = { -readonly [Field in keyof Schedule]: Schedule[Field] }

function readEntry(entry: Entry, draft: Draft, reader: SectionReader): void {
  const date = DATES.find((field) => field === entry.key)
  if (date !== undefined) {
    const read = draft[date] === undefined ? readDate(entry) : undefined
    if (read === undefined) reader.unread(entry, 'date')
    else draft[date] = read
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
    writer.labelled(LABELS.start, dateValue(schedule.start))
    writer.labelled(LABELS.end, dateValue(schedule.end))
    writer.labelled(LABELS.outline, writer.text(schedule.outline))
    writer.labelled(LABELS.term, writer.text(schedule.term))
    writer.labelled(LABELS.applicationDeadline, dateValue(schedule.applicationDeadline))
  },
  read(reader) {
    const draft: Draft = {}
    for (const entry of reader.entries) readEntry(entry, draft, reader)
    return Object.keys(draft).length === 0 ? {} : { schedule: draft }
  },
}
