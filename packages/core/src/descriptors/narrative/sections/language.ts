import { LANGUAGE_TERMS } from '../../vocabularies/languages.ts'
import { termFor } from '../../vocabularies/vocabulary.ts'
import type { NarrativeLabel } from '../section.ts'
import type { SectionCodec } from '../section-codec.ts'
import type { Entry, ReadValue, SectionReader } from '../section-reader.ts'
import type { SectionWriter, Value } from '../section-writer.ts'

const LABELS = {
  instruction: {
    en: 'Language of instruction',
    ja: '授業の言語',
    synonyms: ['Instruction', 'Teaching language', '授業言語', '講義言語'],
  },
  assessment: {
    en: 'Language of assessment',
    ja: '評価の言語',
    synonyms: ['Assessment', '評価言語', '試験の言語'],
  },
} as const satisfies Record<string, NarrativeLabel>

const TAG = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,4}$/

function languageValue(tag: string, writer: SectionWriter): Value {
  return writer.term(LANGUAGE_TERMS, tag, (text) => TAG.test(text))
}

function tagOf(value: ReadValue, path: string, reader: SectionReader): string | undefined {
  if (value.literal) return value.text
  const known = termFor(LANGUAGE_TERMS, value.text)
  if (known !== undefined) return reader.term(LANGUAGE_TERMS, value, path)
  const text = value.text.trim()
  return TAG.test(text) ? text : undefined
}

/** The languages that an entry names; `undefined` where it says anything else, too. */
function tagsOf(entry: Entry, field: string, from: number, reader: SectionReader): string[] | undefined {
  const values = reader.values(entry)
  const tags = values.map((value, index) => tagOf(value, `/${field}/${from + index}`, reader))
  const known = tags.filter((tag) => tag !== undefined)
  return known.length === values.length && known.length > 0 ? known : undefined
}

/** Languages of teaching, and of assessment. */
export const LANGUAGE: SectionCodec = {
  section: {
    key: 'language',
    en: 'Language',
    ja: '使用言語',
    synonyms: [
      'Languages',
      'Language of instruction',
      'Language(s)',
      '授業言語',
      '言語',
      '授業の言語',
      '使用する言語',
    ],
    labels: LABELS,
    source: 'au-nmf',
    confidence: 'established',
  },
  write({ languagesOfInstruction = [], languagesOfAssessment = [] }, writer) {
    for (const tag of languagesOfInstruction) {
      const value = languageValue(tag, writer)
      if (typeof value === 'string') writer.item(value)
      else writer.numbered(LABELS.instruction, [value])
    }
    writer.list(
      LABELS.assessment,
      languagesOfAssessment.map((tag) => languageValue(tag, writer)),
    )
  },
  read(reader) {
    const instruction: string[] = []
    const assessment: string[] = []
    for (const entry of reader.entries) {
      const isAssessment = entry.key === 'assessment'
      const list = isAssessment ? assessment : instruction
      const field = isAssessment ? 'languagesOfAssessment' : 'languagesOfInstruction'
      const isOurs = entry.name === undefined || entry.key !== undefined
      const tags = isOurs ? tagsOf(entry, field, list.length, reader) : undefined
      if (tags === undefined) reader.unread(entry)
      else for (const tag of tags) list.push(tag)
    }
    return {
      ...(instruction.length > 0 && { languagesOfInstruction: instruction }),
      ...(assessment.length > 0 && { languagesOfAssessment: assessment }),
    }
  },
}
