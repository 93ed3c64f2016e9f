import type { DescriptorProvider, ExtraElement, FieldOfStudy } from '../../../generated/types-descriptors.ts'
import { splitNote } from '../numbers.ts'
import type { NarrativeLabel } from '../section.ts'
import type { SectionCodec } from '../section-codec.ts'
import type { Entry, SectionReader } from '../section-reader.ts'
import type { SectionWriter } from '../section-writer.ts'

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

/** A classification, a code and a name, such as "ISCED-F-2013 0612 (Database design)". */
function readField(text: string, reader: Pick<SectionReader, 'map'>): FieldOfStudy | undefined {
  const noted = splitNote(text)
  const [, scheme = '', code = ''] = /^(\S+) (\S+)$/u.exec(noted?.text ?? text) ?? []
  if (scheme === '' || code === '' || noted?.note === '') return undefined
  return { scheme, code, ...(noted && { name: reader.map(noted.note) }) }
}

function writeField({ scheme, code, name }: FieldOfStudy, writer: SectionWriter): void {
  const text = writer.text(name)
  const short = writer.noted(`${scheme} ${code}`, text)
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

function writeExtra({ framework, element, text }: ExtraElement, writer: SectionWriter): void {
  const said = writer.text(text)
  if (framework === 'narrative' || said === undefined) return
  const isShort = framework !== '' && element !== '' && !`${framework}${SLASH.slice(0, 2)}`.includes(SLASH)
  const details = [
    [LABELS.framework, { literal: framework }],
    [LABELS.element, { literal: element }],
  ] as const
  if (isShort) writer.named(framework + SLASH + element, said)
  else writer.labelled(LABELS.extra, said, details)
}

/** An element of another framework; `undefined` where the entry is no such thing. */
function extraOf(entry: Entry, reader: SectionReader): ExtraElement | undefined {
  const text = reader.map(entry.text)
  const framework = reader.detail(entry, 'framework')?.text
  const element = reader.detail(entry, 'element')?.text
  if (entry.key === 'extra' && framework !== undefined && element !== undefined)
    return { framework, element, text }
  const name = entry.key === undefined ? (entry.name?.text ?? '') : ''
  const slash = name.indexOf(SLASH)
  if (slash <= 0) return undefined
  return { framework: name.slice(0, slash), element: name.slice(slash + SLASH.length), text }
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
    const country = entry.literal ? text : text.normalize('NFKC').trim()
    if (draft.provider.country !== undefined || !(entry.literal || COUNTRY.test(country))) return false
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
    const isCode = country === undefined || COUNTRY.test(country)
    writer.labelled(LABELS.country, isCode ? country : { literal: country })
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
