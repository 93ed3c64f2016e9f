import type { Delivery, DeliveryMode } from '../../../generated/types-descriptors.ts'
import { DELIVERY_MODE_TERMS, SYNCHRONICITY_TERMS } from '../../vocabularies/delivery-modes.ts'
import type { NarrativeLabel } from '../section.ts'
import type { SectionCodec } from '../section-codec.ts'
import type { Entry, SectionReader } from '../section-reader.ts'

const LABELS = {
  modes: {
    en: 'Mode',
    ja: '形態',
    synonyms: ['Modes', 'Delivery mode', 'Form of participation', '実施形態', '授業形態'],
  },
  synchronicity: {
    en: 'Timing',
    ja: '同期・非同期の別',
    synonyms: ['Synchronous', 'Synchronicity', '同期性', '同期・非同期'],
  },
  methods: {
    en: 'Method',
    ja: '方法',
    synonyms: ['Methods', 'Teaching methods', '授業の方法', '授業方法', '講習の方法'],
  },
  locations: {
    en: 'Location',
    ja: '場所',
    synonyms: ['Locations', 'Place', 'Venue', '会場', '実施場所', '開催場所'],
  },
} as const satisfies Record<string, NarrativeLabel>

type Draft = {
  -readonly [Field in 'synchronicity']?: Delivery[Field]
} & {
  modes: DeliveryMode[]
  methods: { [language: string]: string }[]
  locations: { [language: string]: string }[]
}

/** The forms of participation that an entry names; `undefined` where it names anything else, too. */
function modesOf(entry: Entry, from: number, reader: SectionReader): DeliveryMode[] | undefined {
  const values = reader.values(entry)
  const whole = reader.term(DELIVERY_MODE_TERMS, entry, `/delivery/modes/${from}`)
  if (whole !== undefined) return [whole]
  const modes = values.map((value, index) =>
    reader.term(DELIVERY_MODE_TERMS, value, `/delivery/modes/${from + index}`),
  )
  const known = modes.filter((mode) => mode !== undefined)
  return known.length === values.length && known.length > 0 ? known : undefined
}

function readEntry(entry: Entry, draft: Draft, reader: SectionReader): boolean {
  if (entry.key === 'methods' || entry.key === 'locations') {
    const values = reader.values(entry)
    for (const { text } of values) draft[entry.key].push(reader.map(text))
    return values.length > 0
  }
  if (entry.key === 'synchronicity') {
    const term = reader.term(SYNCHRONICITY_TERMS, entry, '/delivery/synchronicity')
    if (term !== undefined) draft.synchronicity = term
    return term !== undefined
  }
  if (entry.name !== undefined && entry.key === undefined) return false
  const modes = modesOf(entry, draft.modes.length, reader)
  for (const mode of modes ?? []) draft.modes.push(mode)
  if (modes !== undefined) return true
  if (entry.key === 'modes' || entry.whole === '') return false
  // Under a heading such as 授業の方法, words of the issuer are methods.
  return draft.methods.push(reader.map(entry.whole)) > 0
}

/** How it is taught. */
export const DELIVERY: SectionCodec = {
  section: {
    key: 'delivery',
    en: 'Delivery mode',
    ja: '授業の方法',
    synonyms: [
      'Delivery',
      'Mode of delivery',
      'Form of participation',
      'Form of participation in the learning activity',
      '講習又は授業の方法',
      '講習または授業の方法',
      '実施方法',
      '授業方法',
      '実施形態',
      '受講形態',
    ],
    labels: LABELS,
    source: 'jp-article-164',
    confidence: 'established',
  },
  write({ delivery }, writer) {
    if (delivery === undefined) return
    const { modes = [], synchronicity } = delivery
    writer.list(
      LABELS.modes,
      modes.map((mode) => writer.term(DELIVERY_MODE_TERMS, mode)),
    )
    writer.labelled(LABELS.synchronicity, synchronicity && writer.term(SYNCHRONICITY_TERMS, synchronicity))
    writer.list(LABELS.methods, writer.texts(delivery.methods))
    writer.list(LABELS.locations, writer.texts(delivery.locations))
  },
  read(reader) {
    const draft: Draft = { modes: [], methods: [], locations: [] }
    for (const entry of reader.entries) if (!readEntry(entry, draft, reader)) reader.unread(entry)
    const { modes, synchronicity, methods, locations } = draft
    const delivery: Delivery = {
      ...(modes.length > 0 && { modes }),
      ...(synchronicity !== undefined && { synchronicity }),
      ...(methods.length > 0 && { methods }),
      ...(locations.length > 0 && { locations }),
    }
    return Object.keys(delivery).length === 0 ? {} : { delivery }
  },
}
