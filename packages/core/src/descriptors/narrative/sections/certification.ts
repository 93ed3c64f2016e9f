import type { Certification } from '../../../generated/types-descriptors.ts'
import type { NarrativeLabel } from '../section.ts'
import type { SectionCodec } from '../section-codec.ts'

const LABELS = {
  document: { en: 'Document', ja: '証明書', synonyms: ['Certificate', '修了証', '交付する証明書'] },
  legalBasis: { en: 'Legal basis', ja: '根拠規定', synonyms: ['Basis', '根拠', '根拠法令', '法的根拠'] },
} as const satisfies Record<string, NarrativeLabel>

/** What is issued on completion. */
export const CERTIFICATION: SectionCodec = {
  section: {
    key: 'certification',
    en: 'Certification',
    ja: '証明',
    synonyms: ['履修証明', '証明書', '修了証明', '証明書の交付'],
    labels: LABELS,
    source: 'au-nmf',
    confidence: 'established',
  },
  write({ certification }, writer) {
    writer.labelled(LABELS.document, writer.text(certification?.document))
    writer.list(LABELS.legalBasis, writer.texts(certification?.legalBasis))
  },
  read(reader) {
    let document: string | undefined
    const legalBasis: { [language: string]: string }[] = []
    for (const entry of reader.entries) {
      const text = entry.name === undefined ? entry.whole : entry.text
      const isDocument = entry.key === 'document' || entry.name === undefined
      if (entry.key === 'legalBasis')
        for (const value of reader.values(entry)) legalBasis.push(reader.map(value.text))
      else if (isDocument && document === undefined && text !== '') document = text
      else reader.unread(entry)
    }
    const certification: Certification = {
      ...(document !== undefined && { document: reader.map(document) }),
      ...(legalBasis.length > 0 && { legalBasis }),
    }
    return Object.keys(certification).length === 0 ? {} : { certification }
  },
}
