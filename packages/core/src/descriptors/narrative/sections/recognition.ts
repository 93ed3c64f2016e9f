import type { Recognition } from '../../../generated/types-descriptors.ts'
import { RECOGNITION_KIND_TERMS } from '../../vocabularies/kinds.ts'
import { isValueOf } from '../../vocabularies/vocabulary.ts'
import type { NarrativeLabel } from '../section.ts'
import type { SectionCodec } from '../section-codec.ts'
import type { Entry, SectionReader } from '../section-reader.ts'

const LABELS = {
  ...RECOGNITION_KIND_TERMS,
  body: { en: 'Recognised by', ja: '認定機関', detail: true },
  url: { en: 'URL', ja: 'URL', detail: true },
} as const satisfies Record<string, NarrativeLabel>

function recognitionOf(entry: Entry, path: string, reader: SectionReader): Recognition {
  const { key } = entry
  const kind = key !== undefined && isValueOf(RECOGNITION_KIND_TERMS, key) ? key : 'other'
  const isOurs = entry.details.every(([name]) => name === 'body' || name === 'url')
  const isLabelled = entry.name !== undefined && key !== undefined
  if (entry.name !== undefined && isLabelled) {
    const { en, ja } = RECOGNITION_KIND_TERMS[kind]
    reader.said(`${path}/kind`, entry.name.text, [en, ja])
  }
  const text = isOurs && (isLabelled || entry.name === undefined) ? entry.text : entry.whole
  const body = isOurs ? reader.detail(entry, 'body')?.text : undefined
  const url = isOurs ? reader.detail(entry, 'url')?.text : undefined
  return {
    kind,
    text: reader.map(text),
    ...(body !== undefined && { body: reader.map(body) }),
    ...(url !== undefined && { url }),
  }
}

/** What it is good for elsewhere, with the kind as the label. */
export const RECOGNITION: SectionCodec = {
  section: {
    key: 'recognition',
    en: 'Credit and other recognition',
    ja: '単位・その他の認定',
    synonyms: [
      'Credit/Other Recognition',
      'Credit / Other Recognition',
      'Recognition',
      '単位授与',
      '単位の授与',
      '単位認定',
      'その他の認定',
      '単位授与・その他の認定',
    ],
    labels: LABELS,
    source: 'au-nmf',
    confidence: 'established',
  },
  write({ recognition = [] }, writer) {
    for (const { kind, text, body, url } of recognition) {
      const statement = writer.text(text)
      if (statement === undefined) continue
      const details = [
        [LABELS.body, writer.text(body)],
        [LABELS.url, url],
      ] as const
      if (kind === 'other') writer.item(statement, LABELS.other, details)
      else writer.labelled(LABELS[kind], statement, details)
    }
  },
  read(reader) {
    const said = reader.entries.filter(({ text, whole }) => text !== '' && whole !== '')
    const recognition = said.map((entry, index) => recognitionOf(entry, `/recognition/${index}`, reader))
    return recognition.length === 0 ? {} : { recognition }
  },
}
