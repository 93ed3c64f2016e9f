import type { Prerequisites, Price } from '../../../generated/types-descriptors.ts'
import { CURRENCIES } from '../../values/currencies.ts'
import { ELIGIBILITY_TERMS } from '../../vocabularies/kinds.ts'
import { readMoney, writeMoney } from '../money.ts'
import { readQuantity } from '../numbers.ts'
import type { NarrativeLabel } from '../section.ts'
import type { SectionCodec } from '../section-codec.ts'
import type { Entry, ReadValue, SectionReader } from '../section-reader.ts'

const ELIGIBILITY = {
  eligibility: { en: 'Eligibility', ja: '資格区分', synonyms: ['Eligibility code'] },
} as const satisfies Record<string, NarrativeLabel>

function eligibilityOf(value: ReadValue, reader: SectionReader): string {
  return reader.term(ELIGIBILITY_TERMS, value, '/prerequisites/eligibility') ?? value.text
}

/** What is asked of those who enrol. */
export const PREREQUISITES: SectionCodec = {
  section: {
    key: 'prerequisites',
    en: 'Prerequisites',
    ja: '履修資格',
    synonyms: [
      'Prerequisite',
      'Prerequisite/s',
      'Prerequisites needed to enrol',
      'Prerequisites needed to enrol in the learning activity',
      'Entry requirements',
      '受講資格',
      '応募資格',
      '前提条件',
      '受講要件',
      '履修要件',
      '対象者',
      '受講対象',
    ],
    labels: ELIGIBILITY,
    prose: true,
    source: 'jp-article-164',
    confidence: 'established',
  },
  write({ prerequisites }, writer) {
    writer.paragraph(prerequisites?.text)
    const { eligibility } = prerequisites ?? {}
    writer.labelled(ELIGIBILITY.eligibility, eligibility && writer.term(ELIGIBILITY_TERMS, eligibility))
  },
  read(reader) {
    const isCode = ({ key, text }: Entry) => key === 'eligibility' && text !== ''
    const code = reader.entries.find(isCode)
    const text = reader.prose(reader.entries.filter((entry) => entry !== code))
    const prerequisites: Prerequisites = {
      ...(text && { text }),
      ...(code && { eligibility: eligibilityOf(code, reader) }),
    }
    return Object.keys(prerequisites).length === 0 ? {} : { prerequisites }
  },
}

const CAPACITY_LABELS = {
  places: { en: 'Places', ja: '人数', synonyms: ['Capacity', 'Quota', '定員', '募集人数', '募集人員'] },
} as const satisfies Record<string, NarrativeLabel>

const PEOPLE = /^(?:名|人|people|places|learners|students)?$/i

function readPeople(text: string): number | undefined {
  const quantity = readQuantity(text)
  return quantity !== undefined && Number.isInteger(quantity.value) && PEOPLE.test(quantity.unit)
    ? quantity.value
    : undefined
}

/** How many can enrol. */
export const CAPACITY: SectionCodec = {
  section: {
    key: 'capacity',
    en: 'Capacity',
    ja: '定員',
    synonyms: ['Quota', 'Places', '募集人員', '募集人数', '受講定員'],
    labels: CAPACITY_LABELS,
    source: 'jp-article-164',
    confidence: 'established',
  },
  write({ capacity }, writer) {
    if (capacity === undefined) return
    writer.labelled(CAPACITY_LABELS.places, writer.labels === 'ja' ? `${capacity}名` : String(capacity))
  },
  read(reader) {
    let capacity: number | undefined
    for (const entry of reader.entries) {
      const isOurs = capacity === undefined && (entry.name === undefined || entry.key === 'places')
      const read = isOurs ? readPeople(entry.text) : undefined
      if (read === undefined) reader.unread(entry)
      else capacity = read
    }
    return capacity === undefined ? {} : { capacity }
  },
}

const PRICE_LABELS = {
  amount: { en: 'Price', ja: '金額', synonyms: ['Fee', 'Fees', 'Cost', '受講料', '費用', '料金'] },
  currency: { en: 'Currency', ja: '通貨' },
  financialAssistance: {
    en: 'Financial assistance',
    ja: '経済的支援',
    synonyms: ['Financial support', '給付制度', '支援制度', '受講料の支援'],
  },
} as const satisfies Record<string, NarrativeLabel>

const CHINESE = /^zh(?:-|$)/i

function readPrice(text: string, reader: SectionReader): Price | undefined {
  const read = readMoney(text)
  // A yen sign is a yuan sign, too.
  if (read === undefined || (read.sign === '¥' && CHINESE.test(reader.language))) return undefined
  const { amount, currency, sign, taxed } = read
  if (taxed) reader.said('/price/amount', text, [])
  if (currency === undefined) return { amount }
  reader.said('/price/currency', sign ?? currency, [currency, CURRENCIES[currency]?.ja ?? currency])
  return { amount, currency }
}

type PriceDraft = { -readonly [Field in keyof Price]: Price[Field] }

function readPriceEntry(entry: Entry, draft: PriceDraft, reader: SectionReader): boolean {
  if (entry.key === 'financialAssistance') {
    if (draft.financialAssistance !== undefined || entry.text === '') return false
    draft.financialAssistance = reader.map(entry.text)
    return true
  }
  if (entry.key === 'currency') {
    if (draft.currency !== undefined || entry.text === '') return false
    draft.currency = entry.text
    return true
  }
  const isOurs = draft.amount === undefined && (entry.name === undefined || entry.key === 'amount')
  const price = isOurs ? readPrice(entry.text, reader) : undefined
  return price !== undefined && Object.assign(draft, price) === draft
}

/** What it costs, and what help there is. */
export const PRICE: SectionCodec = {
  section: {
    key: 'price',
    en: 'Price and financial assistance',
    ja: '受講料',
    synonyms: ['Price', 'Fee', 'Fees', 'Cost', '費用', '受講費用', '料金', '受講費'],
    labels: PRICE_LABELS,
    source: 'au-nmf',
    confidence: 'established',
  },
  write({ price }, writer) {
    if (price === undefined) return
    const { amount, currency } = price
    const whole = amount === undefined ? undefined : writeMoney({ ...price, amount }, writer.labels)
    const bare = amount === undefined ? undefined : writeMoney({ amount }, writer.labels)
    writer.labelled(PRICE_LABELS.amount, whole ?? bare)
    const isSaid = currency === undefined || whole !== undefined
    writer.labelled(PRICE_LABELS.currency, isSaid ? undefined : { literal: currency })
    writer.labelled(PRICE_LABELS.financialAssistance, writer.text(price.financialAssistance))
  },
  read(reader) {
    const draft: PriceDraft = {}
    for (const entry of reader.entries) if (!readPriceEntry(entry, draft, reader)) reader.unread(entry)
    return Object.keys(draft).length === 0 ? {} : { price: draft }
  },
}
