import type { Stackability, StackabilityMode, StackTarget } from '../../../generated/types-descriptors.ts'
import { STACKABILITY_TERMS } from '../../vocabularies/kinds.ts'
import type { NarrativeLabel } from '../section.ts'
import type { SectionCodec } from '../section-codec.ts'
import type { Entry, SectionReader } from '../section-reader.ts'

const LABELS = {
  mode: { en: 'Type', ja: '種別', synonyms: ['Mode', 'Stackability', '区分'] },
  into: { en: 'Towards', ja: '積み上げ先', synonyms: ['Into'] },
  url: { en: 'URL', ja: 'URL', detail: true },
} as const satisfies Record<string, NarrativeLabel>

function targetOf(entry: Entry, reader: SectionReader): StackTarget {
  const isOurs =
    entry.details.every(([key]) => key === 'url') && (entry.name === undefined || entry.key === 'into')
  const url = isOurs ? reader.detail(entry, 'url')?.text : undefined
  return { title: reader.map(isOurs ? entry.text : entry.whole), ...(url !== undefined && { url }) }
}

function modeOf(entry: Entry, reader: SectionReader): StackabilityMode | undefined {
  const mayBe = entry.key === 'mode' || (entry.kind === 'paragraph' && entry.name === undefined)
  return mayBe ? reader.term(STACKABILITY_TERMS, entry, '/stackability/mode') : undefined
}

/** Whether it counts towards something larger. */
export const STACKABILITY: SectionCodec = {
  section: {
    key: 'stackability',
    en: 'Stackability',
    ja: '積み上げ',
    synonyms: [
      'Integration/stackability options',
      'Integration / stackability options',
      '積み上げ可能性',
      '積上げ',
    ],
    labels: LABELS,
    source: 'eu-recommendation',
    confidence: 'established',
  },
  write({ stackability }, writer) {
    if (stackability === undefined) return
    const { mode, into = [] } = stackability
    writer.labelled(LABELS.mode, mode && writer.term(STACKABILITY_TERMS, mode))
    for (const { title, url } of into) {
      const text = writer.text(title)
      if (text !== undefined) writer.item(text, LABELS.into, [[LABELS.url, url]])
    }
  },
  read(reader) {
    let mode: StackabilityMode | undefined
    const into: StackTarget[] = []
    for (const entry of reader.entries) {
      const read = mode === undefined ? modeOf(entry, reader) : undefined
      const isTarget = entry.name === undefined ? entry.kind === 'item' : entry.key === 'into'
      if (read !== undefined) mode = read
      else if (isTarget && entry.text !== '') into.push(targetOf(entry, reader))
      else reader.unread(entry)
    }
    const stackability: Stackability = { ...(mode && { mode }), ...(into.length > 0 && { into }) }
    return Object.keys(stackability).length === 0 ? {} : { stackability }
  },
}
