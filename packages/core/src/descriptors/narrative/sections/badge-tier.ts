import type { BadgeTier } from '../../../generated/types-descriptors.ts'
import { FRAMEWORK_TERMS } from '../../vocabularies/frameworks.ts'
import { readNumber, splitNote } from '../numbers.ts'
import type { NarrativeLabel } from '../section.ts'
import type { SectionCodec } from '../section-codec.ts'
import type { Entry, SectionReader } from '../section-reader.ts'
import type { SectionWriter } from '../section-writer.ts'

const LABELS = {
  name: { en: 'Tier', ja: '区分', synonyms: ['Name', '名称', '種別'] },
  stars: { en: 'Stars', ja: '星', synonyms: ['星の数', '★の数'] },
  starBasis: { en: 'Stars depend on', ja: '星の基準' },
  descriptor: { en: 'Descriptor', ja: '区分の内容', synonyms: ['説明'] },
  framework: { en: 'Scheme', ja: '制度', synonyms: ['Scheme code', 'Framework code', '制度のコード'] },
  code: { en: 'Tier code', ja: '区分のコード', synonyms: ['Code', 'コード'] },
} as const satisfies Record<string, NarrativeLabel>

/** More stars than this are written as a number. */
const MAX_STARS_DRAWN = 5

function starsText(count: number): string {
  return Number.isInteger(count) && count > 0 && count <= MAX_STARS_DRAWN ? '★'.repeat(count) : String(count)
}

function readStars(text: string): number | undefined {
  const plain = text.trim()
  return /^[★☆]{1,20}$/.test(plain) ? plain.length : readNumber(plain)
}

function rangeText([fewest, most]: readonly [number, number], writer: SectionWriter): string {
  return [fewest, most].map(starsText).join(writer.labels === 'ja' ? '〜' : '–')
}

function readRange(text: string): readonly [number, number] | undefined {
  const parts = text.split(/[〜～~–—―]|から|\bto\b/u).map(readStars)
  const [fewest, most] = parts
  return parts.length === 2 && fewest !== undefined && most !== undefined ? [fewest, most] : undefined
}

function starsValue({ starRange }: BadgeTier, writer: SectionWriter): string | undefined {
  const range = starRange && rangeText(starRange, writer)
  return writer.stars === undefined ? range : writer.noted(starsText(writer.stars), range)
}

/** The range that stars can be in: "★〜★★★", also where the stars of one award stand before it. */
function readStarRange(text: string): readonly [number, number] | undefined {
  const noted = splitNote(text)
  return readRange(noted === undefined ? text : noted.note)
}

type Draft = { -readonly [Field in keyof BadgeTier]?: BadgeTier[Field] }

function readText(entry: Entry, draft: Draft, reader: SectionReader): boolean {
  const { key, text } = entry
  if (text === '') return false
  if (key === 'name' || key === 'starBasis') {
    if (draft[key] !== undefined) return false
    draft[key] = reader.map(text)
    return true
  }
  if (key === 'framework' || key === 'code') {
    if (draft[key] !== undefined) return false
    const scheme =
      key === 'framework' ? reader.term(FRAMEWORK_TERMS, entry, '/badgeTier/framework') : undefined
    draft[key] = scheme ?? text
    return true
  }
  const isOurs = entry.name === undefined || key === 'descriptor'
  if (!isOurs) return false
  draft.descriptors = [
    ...(draft.descriptors ?? []),
    reader.map(entry.name === undefined ? entry.whole : text),
  ]
  return true
}

function readEntry(entry: Entry, draft: Draft, reader: SectionReader): boolean {
  if (entry.key !== 'stars') return readText(entry, draft, reader)
  // The stars of one award belong to the award: they are shown, and nothing of the class is lost.
  if (readStars(entry.text) !== undefined) return true
  const range = readStarRange(entry.text)
  if (range !== undefined) draft.starRange = range
  return range !== undefined
}

/** The place in a scheme of tiers. */
export const BADGE_TIER: SectionCodec = {
  section: {
    key: 'badgeTier',
    en: 'Badge tier',
    ja: 'バッジ区分',
    synonyms: ['Tier', '認定区分', 'レベル区分', 'バッジの区分'],
    labels: LABELS,
    source: 'ibaraki',
    confidence: 'probable',
  },
  write({ badgeTier }, writer) {
    if (badgeTier === undefined) return
    writer.labelled(LABELS.name, writer.text(badgeTier.name))
    writer.labelled(LABELS.stars, starsValue(badgeTier, writer))
    writer.labelled(LABELS.starBasis, writer.text(badgeTier.starBasis))
    for (const text of writer.texts(badgeTier.descriptors)) writer.item(text, LABELS.descriptor)
    writer.labelled(LABELS.framework, writer.term(FRAMEWORK_TERMS, badgeTier.framework))
    writer.labelled(LABELS.code, badgeTier.code)
  },
  read(reader) {
    const draft: Draft = {}
    const read = reader.entries.filter((entry) => readEntry(entry, draft, reader))
    const { framework, code } = draft
    const isTier = framework !== undefined && code !== undefined
    const unread = new Set(isTier ? read : [])
    for (const entry of reader.entries) if (!unread.has(entry)) reader.unread(entry)
    return isTier ? { badgeTier: { framework, code, ...draft } } : {}
  },
}
