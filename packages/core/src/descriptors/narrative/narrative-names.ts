import { foldTerm } from '../vocabularies/vocabulary.ts'
import { MAX_NAME_LENGTH } from './limits.ts'
import type { NarrativeLabel, NarrativeSection } from './section.ts'

/** What headings and labels have in common however they are decorated: 【内容】, "1. Content:", "内容". */
export function foldName(text: string): string {
  if (text.length > MAX_NAME_LENGTH) return ''
  const [bare = ''] = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su.exec(text.normalize('NFKC')) ?? []
  return foldTerm(bare.replace(/^\d{1,3} ?[^\p{L}\p{N}\s][^\p{L}\p{N}]*/u, ''))
}

/** A label that was found in a section. */
export interface FoundLabel {
  /** Its key. */
  readonly key: string
  /** Whether it counts (方法 1, 方法 2): then its value is one, whatever it has in it. */
  readonly numbered: boolean
}

type Index = ReadonlyMap<string, string>
const indexes = new WeakMap<NarrativeSection, Index>()

function namesOf({ en, ja, synonyms = [] }: NarrativeLabel | NarrativeSection): string[] {
  return [en, ja, ...synonyms]
}

function labelsOf(section: NarrativeSection): Index {
  const known = indexes.get(section)
  if (known !== undefined) return known
  const index = new Map<string, string>()
  for (const [key, label] of Object.entries(section.labels)) {
    for (const name of namesOf(label)) if (!index.has(foldName(name))) index.set(foldName(name), key)
  }
  indexes.set(section, index)
  return index
}

/** The label of a section that a name stands for. */
export function findLabel(section: NarrativeSection, name: string): FoundLabel | undefined {
  const folded = foldName(name)
  if (folded === '') return undefined
  const index = labelsOf(section)
  const key = index.get(folded)
  if (key !== undefined) return { key, numbered: false }
  const counted = index.get(folded.replace(/\d{1,4}$/, ''))
  return counted === undefined ? undefined : { key: counted, numbered: true }
}

/** The label and the value of a plain `label：value`, where the section has such a label. */
export function splitKnownLabel(
  section: NarrativeSection,
  text: string,
  decode: (text: string) => string = (plain) => plain,
): { name: string; value: string } | undefined {
  const colon = text.slice(0, MAX_NAME_LENGTH).search(/[:：]/)
  if (colon <= 0) return undefined
  const name = decode(text.slice(0, colon))
  const found = findLabel(section, name)
  if (found === undefined || section.labels[found.key]?.detail === true) return undefined
  return { name, value: text.slice(colon + 1) }
}

/** Headings by what they fold to. */
export function indexOfHeadings(sections: readonly NarrativeSection[]): ReadonlyMap<string, string> {
  const index = new Map<string, string>()
  for (const section of sections) {
    for (const name of namesOf(section)) {
      if (!index.has(foldName(name))) index.set(foldName(name), section.key)
    }
  }
  return index
}

/** The section that a heading stands for: also where it stands in two languages, 内容 / Content. */
export function findHeading(index: ReadonlyMap<string, string>, heading: string): string | undefined {
  const whole = index.get(foldName(heading))
  if (whole !== undefined || heading.length > MAX_NAME_LENGTH) return whole
  const parts = heading.split(/[/／|｜（()）]/).filter((part) => foldName(part) !== '')
  if (parts.length < 2) return undefined
  const keys = new Set(parts.map((part) => index.get(foldName(part))))
  return keys.size === 1 ? [...keys][0] : undefined
}
