import type { QualificationLevel } from '../../../generated/types-descriptors.ts'
import { FRAMEWORK_TERMS } from '../../vocabularies/frameworks.ts'
import { LEVEL_FRAMEWORK_TERMS } from '../../vocabularies/levels.ts'
import { labelOf, termFor } from '../../vocabularies/vocabulary.ts'
import { type Noted, splitNote } from '../numbers.ts'
import type { NarrativeLabel } from '../section.ts'
import type { SectionCodec } from '../section-codec.ts'
import type { Entry, ReadValue, SectionReader } from '../section-reader.ts'
import type { Detail, SectionWriter, Value } from '../section-writer.ts'

const LABELS = {
  framework: { en: 'Framework code', ja: '枠組みのコード', detail: true },
  code: { en: 'Code', ja: 'コード', detail: true },
  name: { en: 'Name', ja: '名称', detail: true },
  url: { en: 'URL', ja: 'URL', detail: true },
} as const satisfies Record<string, NarrativeLabel>

/** A code and a name such as "6 (EQF level 6)". */
function readCode(text: string): { code: string; name?: string } {
  const noted: Noted | undefined = splitNote(text)
  return noted === undefined || noted.text === '' || noted.note === ''
    ? { code: text }
    : { code: noted.text, name: noted.note }
}

/** What a framework is called that has no name of its own: levels by their code, schemes by their name. */
function frameworkLabel(framework: string, { labels }: SectionWriter): Value {
  const label = labelOf(FRAMEWORK_TERMS, framework, labels)
  return (frameworkFor(label) ?? framework) === framework ? label : { literal: framework }
}

function frameworkFor(name: string): string | undefined {
  return termFor(LEVEL_FRAMEWORK_TERMS, name) ?? termFor(FRAMEWORK_TERMS, name)
}

function writeLevel(level: QualificationLevel, writer: SectionWriter): void {
  const { framework, code, url } = level
  const name = writer.text(level.name)
  const frameworkName = writer.text(level.frameworkName)
  // A name that has brackets of its own stands in no others.
  const note = name !== undefined && /[()（）]/.test(name) ? undefined : name
  const text = writer.noted(code, note)
  const read = readCode(text)
  const isShort = read.code === code && read.name === note && code.trim() === code && code !== ''
  const details: Detail[] = [
    [LABELS.framework, frameworkName === undefined ? undefined : { literal: framework }],
    [LABELS.code, isShort ? undefined : { literal: code }],
    [LABELS.name, isShort && note === name ? undefined : name],
    [LABELS.url, url],
  ]
  const label = frameworkName ?? frameworkLabel(framework, writer)
  writer.named(label, isShort ? text : '', details)
}

/** Where a level has no label in bold: "EQF: 6", or the framework as the heading. */
function splitLevel(entry: Entry, reader: SectionReader): { name: string; value: string } | undefined {
  const colon = entry.text.search(/[:：]/)
  if (colon > 0) return { name: entry.text.slice(0, colon).trim(), value: entry.text.slice(colon + 1).trim() }
  const heading = termFor(LEVEL_FRAMEWORK_TERMS, reader.heading)
  if (heading !== undefined) return { name: heading, value: entry.text }
  const [, name = '', value = ''] =
    /^(\S{2,20}?)[ \t\u3000]*(?:level|レベル)?[ \t\u3000]*(\d[\d-]*)$/iu.exec(entry.text) ?? []
  return termFor(LEVEL_FRAMEWORK_TERMS, name) === undefined ? undefined : { name, value }
}

function frameworkOf(
  name: ReadValue,
  entry: Entry,
  path: string,
  reader: SectionReader,
): Pick<QualificationLevel, 'framework' | 'frameworkName'> {
  const stated = reader.detail(entry, 'framework')
  if (stated !== undefined) return { framework: stated.text, frameworkName: reader.map(name.text) }
  const known =
    reader.term(LEVEL_FRAMEWORK_TERMS, name, `${path}/framework`) ??
    reader.term(FRAMEWORK_TERMS, name, `${path}/framework`)
  return { framework: known ?? name.text }
}

function levelOf(entry: Entry, path: string, reader: SectionReader): QualificationLevel | undefined {
  const split = entry.name === undefined ? splitLevel(entry, reader) : undefined
  const name = entry.name ?? (split && { text: split.name, literal: false })
  if (name === undefined || name.text === '') return undefined
  const code = reader.detail(entry, 'code')
  const read = code === undefined ? readCode(split?.value ?? entry.text) : { code: code.text }
  if (read.code === '' && code === undefined) return undefined
  const label = reader.detail(entry, 'name')?.text ?? ('name' in read ? read.name : undefined)
  const url = reader.detail(entry, 'url')?.text
  return {
    ...frameworkOf(name, entry, path, reader),
    code: read.code,
    ...(label !== undefined && { name: reader.map(label) }),
    ...(url !== undefined && { url }),
  }
}

/** Levels, with the name of the framework as the label. */
export const LEVEL: SectionCodec = {
  section: {
    key: 'level',
    en: 'Level',
    ja: 'レベル',
    synonyms: ['Levels', 'Level of the learning experience', 'EQF', 'AQF', 'EQF level', '水準'],
    labels: LABELS,
    source: 'eu-recommendation',
    confidence: 'established',
  },
  write({ level = [] }, writer) {
    for (const entry of level) writeLevel(entry, writer)
  },
  read(reader) {
    const level: QualificationLevel[] = []
    for (const entry of reader.entries) {
      const read = levelOf(entry, `/level/${level.length}`, reader)
      if (read === undefined) reader.unread(entry)
      else level.push(read)
    }
    return level.length === 0 ? {} : { level }
  },
}
