import type { QualityAssurance } from '../../../generated/types-descriptors.ts'
import { QUALITY_ASSURANCE_TERMS } from '../../vocabularies/quality-assurance-types.ts'
import { foldTerm } from '../../vocabularies/vocabulary.ts'
import type { NarrativeLabel } from '../section.ts'
import type { SectionCodec } from '../section-codec.ts'
import type { Entry, SectionReader } from '../section-reader.ts'
import type { SectionWriter } from '../section-writer.ts'

const LABELS = {
  type: { en: 'Type', ja: '種別', synonyms: ['Type of quality assurance', '区分', '種類'] },
  standard: { en: 'Standard', ja: '基準', synonyms: ['Standards', '設置基準', '準拠する基準'] },
  body: { en: 'Body', ja: '機関', synonyms: ['Agency', 'Quality assurance body', '評価機関', '認証機関'] },
  url: { en: 'URL', ja: 'URL', synonyms: ['Link', 'リンク'] },
  statement: { en: 'Statement', ja: '説明', synonyms: ['Description'] },
} as const satisfies Record<string, NarrativeLabel>

/** What stands for the type of an entry that has none: it is what begins an entry. */
const NO_TYPE = { en: 'Not stated', ja: '記載なし' } as const

const TEXTS = ['standard', 'body', 'statement'] as const

function writeEntry(entry: QualityAssurance, writer: SectionWriter): void {
  const { type, url } = entry
  const said = [type, url, ...TEXTS.map((field) => writer.text(entry[field]))]
  if (said.every((value) => value === undefined)) return
  writer.labelled(LABELS.type, type ? writer.term(QUALITY_ASSURANCE_TERMS, type) : NO_TYPE[writer.labels])
  writer.labelled(LABELS.standard, writer.text(entry.standard))
  writer.labelled(LABELS.body, writer.text(entry.body))
  writer.labelled(LABELS.url, url)
  writer.labelled(LABELS.statement, writer.text(entry.statement))
}

type Draft = { -readonly [Field in keyof QualityAssurance]: QualityAssurance[Field] }

function isNoType(text: string): boolean {
  return Object.values(NO_TYPE).some((word) => foldTerm(word) === foldTerm(text))
}

/** Whether an entry begins with this item, or could be read into the last one. */
function readEntry(entry: Entry, drafts: Draft[], reader: SectionReader): boolean {
  const { key, text } = entry
  if (key === 'type' || entry.name === undefined) {
    const type = reader.term(QUALITY_ASSURANCE_TERMS, entry, `/qualityAssurance/${drafts.length}/type`)
    if (type !== undefined || (key === 'type' && isNoType(text))) return drafts.push(type ? { type } : {}) > 0
    if (key === 'type') return false
  }
  // Words without a label are what the provider says about it.
  const named = entry.name === undefined ? 'statement' : key
  const field = named === 'url' ? 'url' : TEXTS.find((one) => one === named)
  if (field === undefined || text === '') return false
  const last = drafts.at(-1)
  const draft = last === undefined || last[field] !== undefined ? {} : last
  if (draft !== last) drafts.push(draft)
  if (field === 'url') draft.url = text
  else draft[field] = reader.map(text)
  return true
}

/** What stands behind the quality: an entry begins at each type. */
export const QUALITY_ASSURANCE: SectionCodec = {
  section: {
    key: 'qualityAssurance',
    en: 'Quality assurance',
    ja: '質保証',
    synonyms: [
      'Type of quality assurance',
      'Type of quality assurance used to underpin the micro-credential',
      '質の保証',
      '品質保証',
      '設置基準',
    ],
    labels: LABELS,
    source: 'eu-recommendation',
    confidence: 'established',
  },
  write({ qualityAssurance = [] }, writer) {
    for (const entry of qualityAssurance) writeEntry(entry, writer)
  },
  read(reader) {
    const drafts: Draft[] = []
    for (const entry of reader.entries) if (!readEntry(entry, drafts, reader)) reader.unread(entry)
    const qualityAssurance = drafts.filter((draft) => Object.keys(draft).length > 0)
    return qualityAssurance.length === 0 ? {} : { qualityAssurance }
  },
}
