import type { EffortBreakdown, EffortCredit, LearningEffort } from '../../../generated/types-descriptors.ts'
import { CREDIT_SYSTEM_TERMS } from '../../vocabularies/credit-systems.ts'
import { EFFORT_BASIS_TERMS } from '../../vocabularies/kinds.ts'
import { isValueOf, labelOf, termFor } from '../../vocabularies/vocabulary.ts'
import { findLabel } from '../narrative-names.ts'
import { readHours, readNumber, readQuantity, splitLastNote, splitNote, toHalfWidth } from '../numbers.ts'
import type { NarrativeLabel } from '../section.ts'
import type { SectionCodec } from '../section-codec.ts'
import type { Entry, ReadValue, SectionReader } from '../section-reader.ts'
import type { SectionWriter } from '../section-writer.ts'

const LABELS = {
  hours: {
    en: 'Total hours',
    ja: '総時間数',
    synonyms: [
      'Hours',
      'Workload',
      'Notional workload',
      'Total Learning Time',
      '時間数',
      '学習時間',
      '学修時間',
    ],
  },
  basis: { en: 'Hours counted', ja: '時間数の算定', synonyms: ['Basis', '算定方法'] },
  structured: { en: 'Structured activity', ja: '授業等の学修', synonyms: ['Structured activities'] },
  selfDirected: { en: 'Self-directed study', ja: '自主学修', synonyms: ['Self-study', '自習', '自主学習'] },
  assessment: { en: 'Assessment', ja: '試験・評価', synonyms: ['評価', '評価・試験', '試験'] },
  credits: { en: 'Credits', ja: '単位', synonyms: ['Credit', 'ECTS', 'Credit points', '単位数', 'ECTS単位'] },
  system: { en: 'Credit system', ja: '単位の制度', detail: true },
  hoursPerPoint: { en: 'Hours per credit', ja: '1単位の時間数', detail: true },
  awarded: { en: 'Awarded on completion', ja: '修了時の授与', detail: true },
} as const satisfies Record<string, NarrativeLabel>

const AWARDED = { en: 'awarded on completion', ja: '修了時に授与' } as const
const NOT_AWARDED = { en: 'not awarded', ja: '授与しない' } as const
const YES = { en: 'Yes', ja: 'あり' } as const
const NO = { en: 'No', ja: 'なし' } as const

const AWARDED_WORDS: Readonly<Record<string, boolean>> = {
  awarded: true,
  'awarded on completion': true,
  granted: true,
  修了時に授与: true,
  授与: true,
  授与する: true,
  授与あり: true,
  yes: true,
  あり: true,
  有: true,
  'not awarded': false,
  'not granted': false,
  授与しない: false,
  授与なし: false,
  no: false,
  なし: false,
  無: false,
}

const BREAKDOWN = ['structured', 'selfDirected', 'assessment'] as const

function hoursText(hours: number, { labels }: SectionWriter): string {
  return labels === 'ja' ? `${hours}時間` : `${hours} ${hours === 1 ? 'hour' : 'hours'}`
}

/** One credit, and several, as English says them behind a number. */
const ENGLISH_UNITS: Readonly<Record<string, readonly [one: string, several: string]>> = {
  ECTS: ['ECTS credit', 'ECTS credits'],
  ECVET: ['ECVET point', 'ECVET points'],
  'JP-TANI': ['Japanese credit', 'Japanese credits'],
  'AU-CP': ['credit point', 'credit points'],
  'NZ-CREDIT': ['NZ credit', 'NZ credits'],
  'MY-CREDIT': ['Malaysian credit', 'Malaysian credits'],
}

/** Credits as they stand behind a number. */
function unitText(system: string, points: number, { labels }: SectionWriter): string {
  const units = Object.hasOwn(ENGLISH_UNITS, system) ? ENGLISH_UNITS[system] : undefined
  if (labels === 'ja' || units === undefined) return labelOf(CREDIT_SYSTEM_TERMS, system, labels)
  return units[points === 1 ? 0 : 1]
}

/** That no credits of a system are awarded, where that is what there is to say. */
function noneText({ system, points, hoursPerPoint, awarded }: EffortCredit, writer: SectionWriter): string {
  if (points !== 0 || awarded !== false || hoursPerPoint !== undefined) return ''
  if (!isValueOf(CREDIT_SYSTEM_TERMS, system)) return ''
  const unit = unitText(system, 0, writer)
  if (writer.labels === 'en') return `No ${unit} awarded`
  return unit === LABELS.credits.ja ? NOT_AWARDED.ja : `${unit}は${NOT_AWARDED.ja}`
}

const NONE = /^(?:([^は]{1,40}?)は)?(?:授与(?:しない|なし|は?ない)|無し?|なし)[。.]?$/u
const NO_CREDITS = /^no (\S.{0,40}?)(?: are)?(?: awarded| granted)?\.?$/iu

/** What says that no credits are awarded, by the system that it names or that its label stands for. */
function readNone(text: string, label: string): EffortCredit | undefined {
  const plain = text.normalize('NFKC').trim()
  const match = plain.length > 100 ? null : (NONE.exec(plain) ?? NO_CREDITS.exec(plain))
  if (match === null) return undefined
  const system = termFor(CREDIT_SYSTEM_TERMS, match[1] ?? label.replace(/^単位数$/, LABELS.credits.ja))
  return system === undefined ? undefined : { system, points: 0, awarded: false }
}

function creditText(credit: EffortCredit, writer: SectionWriter): string {
  const none = noneText(credit, writer)
  if (none !== '') return none
  const { system, points, hoursPerPoint, awarded } = credit
  const label = unitText(system, points, writer)
  const unit = writer.labels === 'en' || /^[!-~]/.test(label) ? ` ${label}` : label
  const one = writer.labels === 'ja' ? `1${unit}＝` : `1 ${system === 'AU-CP' ? 'credit point' : 'credit'} = `
  const notes = [
    hoursPerPoint === undefined ? '' : one + hoursText(hoursPerPoint, writer),
    awarded === undefined ? '' : (awarded ? AWARDED : NOT_AWARDED)[writer.labels],
  ]
  return writer.noted(`${points}${unit}`, writer.joined(notes.filter((note) => note !== '')))
}

/** What brackets after credits say; `undefined` where they say anything else. */
function readCreditNote(note: string): Pick<EffortCredit, 'hoursPerPoint' | 'awarded'> | undefined {
  let read: Pick<EffortCredit, 'hoursPerPoint' | 'awarded'> = {}
  for (const part of note.split(/[、，,]/).map((text) => text.trim())) {
    const awarded = Object.hasOwn(AWARDED_WORDS, part.toLowerCase())
      ? AWARDED_WORDS[part.toLowerCase()]
      : undefined
    const [, hours] = /^1[^0-9=]*=(.*)$/su.exec(toHalfWidth(part)) ?? []
    const hoursPerPoint = hours === undefined ? undefined : readHours(hours)
    if (awarded === undefined && hoursPerPoint === undefined) return undefined
    read = {
      ...read,
      ...(awarded !== undefined && { awarded }),
      ...(hoursPerPoint !== undefined && { hoursPerPoint }),
    }
  }
  return read
}

/** What is counted, but is no credit. */
const NO_CREDIT =
  /^(?:時間|分|日|週|[かヵヶカケ]月|年|回|コマ|名|円|(?:h|hours?|hrs?|min|minutes?|days?|weeks?|months?|years?|lessons?|sessions?|classes|modules?)(?![a-z]))/i

/** Words for credits of any kind. */
const ANY_CREDIT = /^(?:points?|credits?|ポイント|クレジット)$/i

/** Whose credits a unit stands for, or else the label before it: others than ours only where it is a label of credits. */
function systemOf(unit: string, label: string, isLabelled: boolean): string | undefined {
  const known = termFor(CREDIT_SYSTEM_TERMS, unit)
  if (known !== undefined) return known
  const named = termFor(CREDIT_SYSTEM_TERMS, label)
  if (unit === '') return named
  const isOurs = label === LABELS.credits.en || label === LABELS.credits.ja
  if (named !== undefined && !isOurs && ANY_CREDIT.test(toHalfWidth(unit))) return named
  return isLabelled && !NO_CREDIT.test(toHalfWidth(unit)) ? unit : undefined
}

function readCredit(text: string, label: string, isLabelled: boolean): EffortCredit | undefined {
  const none = readNone(text, label)
  if (none !== undefined) return none
  const noted = splitLastNote(text)
  const notes = noted && readCreditNote(noted.note)
  const quantity = readQuantity(notes === undefined || noted === undefined ? text : noted.text)
  const system = quantity && systemOf(quantity.unit, label, isLabelled)
  return quantity && system !== undefined ? { system, points: quantity.value, ...notes } : undefined
}

function isSameCredit(one: EffortCredit | undefined, other: EffortCredit): boolean {
  const fields = ['system', 'points', 'hoursPerPoint', 'awarded'] as const
  return one !== undefined && fields.every((field) => one[field] === other[field])
}

function writeCredit(credit: EffortCredit, writer: SectionWriter): void {
  const text = creditText(credit, writer)
  if (isSameCredit(readCredit(text, LABELS.credits[writer.labels], true), credit)) {
    writer.labelled(LABELS.credits, text)
    return
  }
  const { system, points, hoursPerPoint, awarded } = credit
  writer.labelled(LABELS.credits, String(points), [
    [LABELS.system, { literal: system }],
    [LABELS.hoursPerPoint, hoursPerPoint === undefined ? undefined : String(hoursPerPoint)],
    [LABELS.awarded, awarded === undefined ? undefined : (awarded ? YES : NO)[writer.labels]],
  ])
}

function detailedCredit(entry: Entry, system: ReadValue, reader: SectionReader): EffortCredit | undefined {
  const points = readNumber(entry.text)
  const said = reader.detail(entry, 'hoursPerPoint')
  const hoursPerPoint = said && readHours(said.text)
  const word = reader.detail(entry, 'awarded')?.text.toLowerCase() ?? ''
  const awarded = Object.hasOwn(AWARDED_WORDS, word) ? AWARDED_WORDS[word] : undefined
  if (points === undefined) return undefined
  const known = system.literal ? undefined : termFor(CREDIT_SYSTEM_TERMS, system.text)
  return {
    system: known ?? system.text,
    points,
    ...(hoursPerPoint !== undefined && { hoursPerPoint }),
    ...(awarded !== undefined && { awarded }),
  }
}

/** What an entry is about: what its label says, or the heading where it has none. */
interface Subject {
  readonly key: string | undefined
  readonly name: string
}

function creditOf(entry: Entry, { key, name }: Subject, reader: SectionReader): EffortCredit | undefined {
  const system = reader.detail(entry, 'system')
  if (system !== undefined) return detailedCredit(entry, system, reader)
  return readCredit(entry.text, name, key === 'credits')
}

/** Hours and what they count, such as "120時間（総学修時間）". */
function readTotal(
  value: ReadValue,
  reader: SectionReader,
): Pick<LearningEffort, 'hours' | 'basis'> | undefined {
  const plain = readHours(value.text)
  if (plain !== undefined) return { hours: plain }
  const noted = splitNote(value.text)
  const hours = noted && readHours(noted.text)
  if (noted === undefined || hours === undefined) return undefined
  const basis = reader.term(EFFORT_BASIS_TERMS, { text: noted.note, literal: false }, '/effort/basis')
  return basis && { hours, basis }
}

type Draft = {
  -readonly [Field in 'hours' | 'basis']?: LearningEffort[Field]
} & {
  breakdown: { -readonly [Part in keyof EffortBreakdown]: EffortBreakdown[Part] }
  credits: EffortCredit[]
}

function subjectOf(entry: Entry, reader: SectionReader): Subject {
  if (entry.name !== undefined) return { key: entry.key, name: entry.name.text }
  return { key: findLabel(reader.section, reader.heading)?.key, name: reader.heading }
}

function readBasis(entry: Entry, draft: Draft, reader: SectionReader): boolean {
  const basis = reader.term(EFFORT_BASIS_TERMS, entry, '/effort/basis')
  if (basis !== undefined) draft.basis = basis
  return basis !== undefined
}

/** Whether an entry could be read into the draft. */
function readEntry(entry: Entry, draft: Draft, reader: SectionReader): boolean {
  const subject = subjectOf(entry, reader)
  const { key } = subject
  const part = BREAKDOWN.find((activity) => activity === key)
  if (part !== undefined) {
    const hours = readHours(entry.text)
    if (hours !== undefined) draft.breakdown[part] = hours
    return hours !== undefined
  }
  if (key === 'basis') return readBasis(entry, draft, reader)
  if (key === undefined && (entry.name !== undefined || readNumber(entry.text) !== undefined)) return false
  const mayBeHours = key !== 'credits' && draft.hours === undefined
  const total = mayBeHours ? readTotal(entry, reader) : undefined
  if (total !== undefined) return Object.assign(draft, total) === draft
  const credit = key === 'hours' && entry.name !== undefined ? undefined : creditOf(entry, subject, reader)
  if (credit !== undefined) draft.credits.push(credit)
  return credit !== undefined
}

function writeHours({ hours, basis }: LearningEffort, writer: SectionWriter): void {
  const counted = basis && writer.term(EFFORT_BASIS_TERMS, basis)
  const note = typeof counted === 'string' ? counted : undefined
  if (hours === undefined) writer.labelled(LABELS.basis, counted)
  else writer.labelled(LABELS.hours, writer.noted(hoursText(hours, writer), note))
}

/** Hours and credits. */
export const EFFORT: SectionCodec = {
  section: {
    key: 'effort',
    en: 'Learner effort',
    ja: '学修量',
    synonyms: [
      'Notional workload',
      'Workload',
      'Total Learning Time',
      'Study load',
      'ECTS',
      '総時間数',
      '学習時間',
      '学修時間',
      '学習量',
      '単位数',
    ],
    labels: LABELS,
    source: 'eu-recommendation',
    confidence: 'established',
  },
  write({ effort }, writer) {
    if (effort === undefined) return
    writeHours(effort, writer)
    for (const part of BREAKDOWN) {
      const hours = effort.breakdown?.[part]
      if (hours !== undefined) writer.labelled(LABELS[part], hoursText(hours, writer))
    }
    for (const credit of effort.credits ?? []) writeCredit(credit, writer)
  },
  read(reader) {
    const draft: Draft = { breakdown: {}, credits: [] }
    for (const entry of reader.entries) if (!readEntry(entry, draft, reader)) reader.unread(entry)
    const { hours, basis, breakdown, credits } = draft
    const effort: LearningEffort = {
      ...(hours !== undefined && { hours }),
      ...(basis !== undefined && { basis }),
      ...(Object.keys(breakdown).length > 0 && { breakdown }),
      ...(credits.length > 0 && { credits }),
    }
    return Object.keys(effort).length === 0 ? {} : { effort }
  },
}
