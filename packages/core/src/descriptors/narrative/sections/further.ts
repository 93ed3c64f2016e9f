import type { DescriptorProvider, ExtraElement, FieldOfStudy } from '../../../generated/types-descriptors.ts'
import { countryName, readCountry } from '../../values/countries.ts'
import { FRAMEWORK_TERMS } from '../../vocabularies/frameworks.ts'
import { isValueOf, labelOf, termFor } from '../../vocabularies/vocabulary.ts'
import { splitLastNote, splitNote } from '../numbers.ts'
import type { NarrativeLabel } from '../section.ts'
import type { SectionCodec } from '../section-codec.ts'
import type { Entry, SectionReader } from '../section-reader.ts'
import type { SectionWriter, Value } from '../section-writer.ts'

const LABELS = {
  field: { en: 'Field of study', ja: '学問分野', synonyms: ['Field', '分野', '専門分野'] },
  country: {
    en: 'Country of the provider',
    ja: '提供機関の国',
    synonyms: ['Country', 'Country of the issuer', '国'],
  },
  region: { en: 'Region of the provider', ja: '提供機関の地域', synonyms: ['Region', '地域'] },
  extra: { en: 'Other element', ja: 'その他の項目' },
  scheme: { en: 'Classification', ja: '分類', detail: true },
  code: { en: 'Code', ja: 'コード', detail: true },
  name: { en: 'Name', ja: '名称', detail: true },
  framework: { en: 'Framework', ja: '枠組み', detail: true },
  element: { en: 'Element', ja: '項目', detail: true },
} as const satisfies Record<string, NarrativeLabel>

/** What stands between a framework and the name of its element. */
const SLASH = ' / '

/** How people write the one classification that everybody uses. */
const ISCED = {
  scheme: 'ISCED-F-2013',
  name: 'ISCED-F 2013',
  pattern: /^ISCED-F[ -]2013[ :：]{1,2}([^\s()（）]+)$/u,
} as const

/** A name and its code, such as "Database design (ISCED-F 2013: 0612)", or the code alone. */
function readIsced(text: string, reader: Pick<SectionReader, 'map'>): FieldOfStudy | undefined {
  const alone = ISCED.pattern.exec(text)?.[1]
  const noted = splitLastNote(text)
  const code = alone ?? (noted && ISCED.pattern.exec(noted.note)?.[1])
  if (code === undefined) return undefined
  const name = alone === undefined ? noted?.text : undefined
  return { scheme: ISCED.scheme, code, ...(name && { name: reader.map(name) }) }
}

/** A classification, a code and a name, such as "ISCED-F-2013 0612 (Database design)". */
function readField(text: string, reader: Pick<SectionReader, 'map'>): FieldOfStudy | undefined {
  const isced = readIsced(text, reader)
  if (isced !== undefined) return isced
  const noted = splitNote(text)
  const [, scheme = '', code = ''] = /^(\S+) (\S+)$/u.exec(noted?.text ?? text) ?? []
  if (scheme === '' || code === '' || noted?.note === '') return undefined
  return { scheme, code, ...(noted && { name: reader.map(noted.note) }) }
}

function writeField({ scheme, code, name }: FieldOfStudy, writer: SectionWriter): void {
  const text = writer.text(name)
  const isIsced = scheme === ISCED.scheme && code !== undefined
  const coded = `${isIsced ? ISCED.name : scheme} ${code}`
  const named = writer.noted(text ?? '', `${ISCED.name}${writer.labels === 'ja' ? '：' : ': '}${code}`)
  const short = isIsced && text !== undefined ? named : writer.noted(coded, text)
  const read = readField(short, { map: (note) => ({ [writer.language]: note }) })
  const isShort = read?.scheme === scheme && read?.code === code && read?.name?.[writer.language] === text
  if (isShort && scheme !== undefined) {
    writer.labelled(LABELS.field, short)
    return
  }
  const details = [
    [LABELS.scheme, scheme],
    [LABELS.code, code],
    [LABELS.name, text],
  ] as const
  if (details.some(([, value]) => value !== undefined)) writer.labelled(LABELS.field, '', details)
}

function fieldOf(entry: Entry, reader: SectionReader): FieldOfStudy | undefined {
  const [scheme, code, name] = ['scheme', 'code', 'name'].map((key) => reader.detail(entry, key)?.text)
  if (scheme === undefined && code === undefined && name === undefined) {
    return readField(entry.text, reader) ?? (entry.text === '' ? undefined : { name: reader.map(entry.text) })
  }
  return {
    ...(scheme !== undefined && { scheme }),
    ...(code !== undefined && { code }),
    ...(name !== undefined && { name: reader.map(name) }),
  }
}

const COUNTRY = /^[A-Z]{2}$/

function countryOf(text: string): string | undefined {
  const code = text.normalize('NFKC').trim()
  return COUNTRY.test(code) ? code : readCountry(text)
}

function countryValue(country: string | undefined, { labels }: SectionWriter): Value | undefined {
  if (country === undefined) return undefined
  const name = countryName(country, labels) ?? country
  return countryOf(name) === country ? name : { literal: country }
}

function writeExtra({ framework, element, text }: ExtraElement, writer: SectionWriter): void {
  const said = writer.text(text)
  if (framework === 'narrative' || said === undefined) return
  const label = labelOf(FRAMEWORK_TERMS, framework, writer.labels)
  const isKnown = isValueOf(FRAMEWORK_TERMS, framework)
  const name = isKnown ? writer.noted(element, label) : framework + SLASH + element
  const read = readName(name)
  const isShort = element !== '' && read?.framework === framework && read.element === element
  const details = [
    [LABELS.framework, { literal: framework }],
    [LABELS.element, { literal: element }],
  ] as const
  if (isShort) writer.named(name, said)
  else writer.labelled(LABELS.extra, said, details)
}

/** The framework and the element that a label names: 定員（履修証明制度）, or else jp-rishu-164 / 定員. */
function readName(name: string): Omit<ExtraElement, 'text'> | undefined {
  const noted = splitLastNote(name)
  const known = noted && noted.text !== '' ? termFor(FRAMEWORK_TERMS, noted.note) : undefined
  if (noted !== undefined && known !== undefined) return { framework: known, element: noted.text }
  const slash = name.indexOf(SLASH)
  if (slash <= 0) return undefined
  return { framework: name.slice(0, slash), element: name.slice(slash + SLASH.length) }
}

/** An element of another framework; `undefined` where the entry is no such thing. */
function extraOf(entry: Entry, reader: SectionReader): ExtraElement | undefined {
  const text = reader.map(entry.text)
  const framework = reader.detail(entry, 'framework')?.text
  const element = reader.detail(entry, 'element')?.text
  if (entry.key === 'extra' && framework !== undefined && element !== undefined)
    return { framework, element, text }
  const name = entry.key === undefined ? (entry.name?.text ?? '') : ''
  const read = readName(name)
  return read && { ...read, text }
}

interface Draft {
  readonly fields: FieldOfStudy[]
  readonly provider: { country?: string; region?: string }
  readonly prose: Entry[]
}

function readEntry(entry: Entry, draft: Draft, reader: SectionReader): boolean {
  const { key, text } = entry
  if (key === 'field') {
    const field = fieldOf(entry, reader)
    return field !== undefined && draft.fields.push(field) > 0
  }
  if (key === 'country') {
    const country = entry.literal ? text : countryOf(text)
    if (draft.provider.country !== undefined || country === undefined) return false
    if (!entry.literal) {
      const ours = [countryName(country, 'en'), countryName(country, 'ja')]
      reader.said('/provider/country', text, [country, ...ours.filter((name) => name !== undefined)])
    }
    draft.provider.country = country
    return true
  }
  if (key === 'region') {
    if (draft.provider.region !== undefined || text === '') return false
    draft.provider.region = text
    return true
  }
  const extra = extraOf(entry, reader)
  if (extra !== undefined) reader.keep(extra)
  return extra !== undefined
}

/** What no other section is for: notes, fields of study, where the provider is, elements of frameworks. */
export const FURTHER: SectionCodec = {
  section: {
    key: 'further',
    en: 'Further information',
    ja: 'その他',
    synonyms: ['Notes', 'Note', 'Other', 'Other information', '備考', '注意事項', '補足', '特記事項'],
    labels: LABELS,
    prose: true,
    source: 'eu-recommendation',
    confidence: 'established',
  },
  write({ further, fieldOfStudy = [], provider, extra = [] }, writer) {
    writer.paragraph(further)
    for (const field of fieldOfStudy) writeField(field, writer)
    const { country, region } = provider ?? {}
    writer.labelled(LABELS.country, countryValue(country, writer))
    writer.labelled(LABELS.region, region)
    for (const element of extra) writeExtra(element, writer)
  },
  read(reader) {
    const draft: Draft = { fields: [], provider: {}, prose: [] }
    for (const entry of reader.entries) if (!readEntry(entry, draft, reader)) draft.prose.push(entry)
    const further = reader.prose(draft.prose)
    const provider: DescriptorProvider = draft.provider
    return {
      ...(further && { further }),
      ...(draft.fields.length > 0 && { fieldOfStudy: draft.fields }),
      ...(Object.keys(provider).length > 0 && { provider }),
    }
  },
}
