import type { MessageLanguage } from '../../findings/finding.ts'
import type { ExtraElement } from '../../generated/types-descriptors.ts'
import { assertOptions, assertText } from '../assert-options.ts'
import type { DescriptorFinding } from '../findings/descriptor-finding.ts'
import { DescriptorFindingList } from '../findings/descriptor-finding-list.ts'
import { MAX_NARRATIVE_LENGTH } from './limits.ts'
import { decodeInline, decodeLiteral, decodeText } from './markdown-text.ts'
import { findHeading, foldName } from './narrative-names.ts'
import type { NarrativeSection } from './section.ts'
import type { DescriptivePart } from './section-codec.ts'
import { type ReadState, SectionReader } from './section-reader.ts'
import { HEADINGS, NARRATIVE_SECTIONS, SECTION_CODECS, UNHEADED } from './sections.ts'
import { type RawSection, splitSections } from './split-sections.ts'

/** How {@link readNarrative} reads. */
export interface ReadNarrativeOptions {
  /** The language of the texts. Default: that of the headings. */
  readonly language?: string
  /** The language of the findings. Default: `en`. */
  readonly messages?: MessageLanguage
}

/** What a narrative says. */
export interface NarrativeReading {
  /** What could be read, and in `extra` what could not. */
  readonly descriptor: DescriptivePart
  /** The language that the texts were taken for. */
  readonly language: string
  readonly findings: DescriptorFinding[]
}

const BY_KEY: ReadonlyMap<string, NarrativeSection> = new Map(
  NARRATIVE_SECTIONS.map((section) => [section.key, section]),
)

/** A heading, decoded, and the section that it stands for. */
interface KnownSection extends RawSection {
  readonly name: string
  readonly key?: string
}

function keyOfHeading(heading: string): string | undefined {
  return decodeLiteral(heading) === undefined ? findHeading(HEADINGS, decodeInline(heading)) : undefined
}

function recognise(section: RawSection): KnownSection {
  const { heading = '' } = section
  const key = keyOfHeading(heading)
  return {
    ...section,
    name: decodeLiteral(heading) ?? decodeInline(heading),
    ...(key !== undefined && { key }),
  }
}

/** What the headings say about the language: more of them in Japanese, or more in English. */
function languageOfHeadings(sections: readonly KnownSection[]): MessageLanguage | undefined {
  let japanese = 0
  let english = 0
  for (const { key, name } of sections) {
    if (key === undefined) continue
    if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(name)) japanese += 1
    else english += 1
  }
  return japanese === english ? undefined : japanese > english ? 'ja' : 'en'
}

function decideLanguage(
  sections: readonly KnownSection[],
  text: string,
  findings: DescriptorFindingList,
): string {
  const said = languageOfHeadings(sections)
  if (said !== undefined) return said
  const assumed = /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) ? 'ja' : 'en'
  if (text.trim() !== '') findings.add('NARRATIVE_LANGUAGE_ASSUMED', '', { assumed })
  return assumed
}

/** Keeps what stands under a heading that is none of ours, or under none. */
function keepUnknown({ heading, name, key, lines }: KnownSection, state: ReadState): void {
  const text = decodeText(lines)
  const isUnheaded = heading === undefined || key === UNHEADED.key
  if (text === '') {
    if (!isUnheaded && name !== '') state.findings.add('NARRATIVE_HEADING_EMPTY', '', { heading: name })
    return
  }
  const path = `/extra/${state.extra.length}`
  const element = isUnheaded ? '' : name
  const kept: ExtraElement = { framework: 'narrative', element, text: { [state.language]: text } }
  state.extra.push(kept)
  if (element === '') state.findings.add('NARRATIVE_TEXT_UNHEADED', path)
  else state.findings.add('NARRATIVE_HEADING_UNKNOWN', path, { heading: name })
}

/** The sections of one key, as one: each is read once, at its first heading. */
function merge(sections: readonly KnownSection[]): KnownSection[] {
  const merged: KnownSection[] = []
  const first = new Map<string, KnownSection>()
  for (const section of sections) {
    const known = section.key === undefined ? undefined : first.get(section.key)
    if (known !== undefined) {
      for (const line of ['', ...section.lines]) known.lines.push(line)
      continue
    }
    const own = { ...section, lines: [...section.lines] }
    if (section.key !== undefined && section.key !== UNHEADED.key) first.set(section.key, own)
    merged.push(own)
  }
  return merged
}

function readSection({ key, name, lines }: KnownSection, wide: boolean, state: ReadState): DescriptivePart {
  const codec = SECTION_CODECS.find(({ section }) => section.key === key)
  if (codec === undefined) return {}
  const part = codec.read(new SectionReader({ section: codec.section, heading: name, lines, wide }, state))
  const { en, ja } = codec.section
  const field = Object.keys(part)[0]
  const isOurs = [en, ja].some((heading) => foldName(heading) === foldName(name))
  if (field !== undefined && !isOurs) state.sourceTerms.set(`/${field}`, name)
  return part
}

function readSections(sections: readonly KnownSection[], wide: boolean, state: ReadState): DescriptivePart {
  let descriptor: DescriptivePart = {}
  for (const section of merge(sections)) {
    const isKnown = section.key !== undefined && section.key !== UNHEADED.key && BY_KEY.has(section.key)
    if (isKnown) descriptor = { ...descriptor, ...readSection(section, wide, state) }
    else keepUnknown(section, state)
  }
  const { extra, sourceTerms } = state
  return {
    ...descriptor,
    ...(extra.length > 0 && { extra }),
    ...(sourceTerms.size > 0 && { sourceTerms: Object.fromEntries(sourceTerms) }),
  }
}

/**
 * Reads the narrative of a badge: what {@link writeNarrative} wrote, what somebody changed in it, or what
 * somebody wrote who never heard of it.
 *
 * Headings count at any level, and by their synonyms; widths, cases and decoration do not matter to headings,
 * labels, terms and numbers. Texts are taken as they are. What cannot be read is guessed at nowhere: a heading
 * that we do not know, text without a heading, a label or a value that says nothing to us is kept in `extra`
 * (`framework: 'narrative'`), and a finding says so. Dates and amounts are read where there is one way to read
 * them: 2026-03-31, 令和8年3月31日, 198,000円; 03/04/2026 and $100 are not. The wording
 * of headings and terms that are not ours is kept in `sourceTerms`.
 *
 * Nothing in the text can make this throw; it takes time in proportion to the text.
 *
 * @throws `InvalidArgumentError` for options that are none.
 */
export function readNarrative(markdown: string, options: ReadNarrativeOptions = {}): NarrativeReading {
  assertOptions(options, 'messages')
  // Badges name languages that are none, and are read all the same.
  assertText('options.language', options.language)
  const findings = new DescriptorFindingList(options.messages)
  const given = typeof markdown === 'string' ? markdown : ''
  const text = given.slice(0, MAX_NARRATIVE_LENGTH)
  if (text !== given) findings.add('NARRATIVE_TOO_LONG', '', { limit: MAX_NARRATIVE_LENGTH })
  const { sections, wide } = splitSections(text, (heading) => keyOfHeading(heading) !== undefined)
  const known = sections.map(recognise)
  const language = options.language ?? decideLanguage(known, text, findings)
  const state: ReadState = { language, findings, extra: [], sourceTerms: new Map() }
  const descriptor = readSections(known, wide, state)
  return { descriptor, language, findings: findings.toArray() }
}
