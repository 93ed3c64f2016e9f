import type { AssessmentDescription, AssessmentMethod } from '../../../generated/types-descriptors.ts'
import { ASSESSMENT_TYPE_TERMS } from '../../vocabularies/assessment-types.ts'
import { SUPERVISION_PLACE_TERMS } from '../../vocabularies/kinds.ts'
import { splitNote } from '../numbers.ts'
import type { NarrativeLabel } from '../section.ts'
import type { SectionCodec } from '../section-codec.ts'
import type { Entry, ReadValue, SectionReader } from '../section-reader.ts'
import type { SectionWriter } from '../section-writer.ts'
import { placeText, readSupervision, type Supervision, supervisionText } from './supervision.ts'

const LABELS = {
  methods: {
    en: 'Method',
    ja: '方法',
    synonyms: ['Methods', 'Type', 'Type of assessment', 'Assessment', '評価方法', '評価の方法', '試験方法'],
  },
  passCriteria: {
    en: 'Pass criteria',
    ja: '合格基準',
    synonyms: ['Pass mark', 'Passing criteria', '合格条件', '評価基準'],
  },
  grading: {
    en: 'Grading',
    ja: '成績区分',
    synonyms: ['Grading scheme', 'Grade scale', '成績', '成績評価', '評点'],
  },
  supervision: {
    en: 'Supervision and identity verification',
    ja: '監督・本人確認',
    synonyms: ['Supervision', 'Supervision and identity verification during assessment', '監督', '本人確認'],
  },
  supervisionPlace: { en: 'Place of supervision', ja: '監督の場所' },
} as const satisfies Record<string, NarrativeLabel>

function methodText({ type, text }: AssessmentMethod, writer: SectionWriter): string {
  return writer.noted(ASSESSMENT_TYPE_TERMS[type][writer.labels], writer.text(text))
}

function writeMethods(methods: readonly AssessmentMethod[], writer: SectionWriter): void {
  const texts = methods.map((method) => methodText(method, writer))
  const areBare = methods.every(({ text }) => writer.text(text) === undefined)
  if (areBare) writer.list(LABELS.methods, texts)
  else writer.numbered(LABELS.methods, texts)
}

function knownMethod(value: ReadValue, path: string, reader: SectionReader): AssessmentMethod | undefined {
  const bare = reader.term(ASSESSMENT_TYPE_TERMS, value, `${path}/type`)
  if (bare !== undefined) return { type: bare }
  const noted = splitNote(value.text)
  if (noted === undefined || noted.note.trim() === '') return undefined
  const type = reader.term(ASSESSMENT_TYPE_TERMS, { text: noted.text, literal: false }, `${path}/type`)
  return type && { type, text: reader.map(noted.note) }
}

/** The methods that an entry names. Others than ours are ours only where a label says that they are methods. */
function methodsOf(entry: Entry, from: number, reader: SectionReader): AssessmentMethod[] | undefined {
  const values = reader.values(entry)
  const known = values.map((value, at) => knownMethod(value, `/assessment/methods/${from + at}`, reader))
  const methods = known.filter((method) => method !== undefined)
  if (methods.length === values.length && methods.length > 0) return methods
  if (entry.key !== 'methods' || values.length === 0) return undefined
  return known.map((method, at) => method ?? { type: 'other', text: reader.map(values[at]?.text ?? '') })
}

type Draft = {
  -readonly [Field in keyof Omit<AssessmentDescription, 'methods'>]: AssessmentDescription[Field]
} & { methods: AssessmentMethod[] }

function supervisionOf(entry: Entry, reader: SectionReader): Supervision | undefined {
  if (entry.key === 'supervision') return readSupervision(entry.text)
  const path = '/assessment/supervisionPlace'
  const supervisionPlace = reader.term(SUPERVISION_PLACE_TERMS, entry, path)
  return supervisionPlace && { supervisionPlace }
}

function readEntry(entry: Entry, draft: Draft, reader: SectionReader): boolean {
  if (entry.key === 'passCriteria' || entry.key === 'grading') {
    if (draft[entry.key] !== undefined || entry.text === '') return false
    draft[entry.key] = reader.map(entry.text)
    return true
  }
  if (entry.key === 'supervision' || entry.key === 'supervisionPlace') {
    const read = supervisionOf(entry, reader)
    return read !== undefined && Object.assign(draft, read) === draft
  }
  const isOurs = entry.name === undefined || entry.key === 'methods'
  const methods = isOurs ? methodsOf(entry, draft.methods.length, reader) : undefined
  for (const method of methods ?? []) draft.methods.push(method)
  return methods !== undefined
}

/** How the learning is assessed. */
export const ASSESSMENT: SectionCodec = {
  section: {
    key: 'assessment',
    en: 'Assessment',
    ja: '評価方法',
    synonyms: [
      'Type of assessment',
      'Assessment methods',
      '成績評価',
      '審査方法',
      '評価',
      '成績評価の方法',
      '評価の方法',
    ],
    labels: LABELS,
    source: 'eu-recommendation',
    confidence: 'established',
  },
  write({ assessment }, writer) {
    if (assessment === undefined) return
    writeMethods(assessment.methods ?? [], writer)
    writer.labelled(LABELS.passCriteria, writer.text(assessment.passCriteria))
    writer.labelled(LABELS.grading, writer.text(assessment.grading))
    const supervision = supervisionText(assessment, writer)
    writer.labelled(LABELS.supervision, supervision)
    const isSaid = supervision !== undefined
    const place = isSaid ? undefined : placeText(assessment.supervisionPlace, writer.labels)
    writer.labelled(LABELS.supervisionPlace, place)
  },
  read(reader) {
    const draft: Draft = { methods: [] }
    for (const entry of reader.entries) if (!readEntry(entry, draft, reader)) reader.unread(entry)
    const { methods, ...rest } = draft
    const assessment: AssessmentDescription = { ...(methods.length > 0 && { methods }), ...rest }
    return Object.keys(assessment).length === 0 ? {} : { assessment }
  },
}
