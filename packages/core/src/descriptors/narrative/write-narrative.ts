import { InvalidArgumentError } from '../../errors.ts'
import type { ExtraElement } from '../../generated/types-descriptors.ts'
import { isObject } from '../../json/json-value.ts'
import { assertText } from '../assert-options.ts'
import { textIn } from '../lang-map.ts'
import { messageLanguageOf } from '../message-language.ts'
import { encodeInline, encodeLiteral, encodeText } from './markdown-text.ts'
import { findHeading } from './narrative-names.ts'
import type { DescriptivePart } from './section-codec.ts'
import { SectionWriter } from './section-writer.ts'
import { HEADINGS, SECTION_CODECS, UNHEADED } from './sections.ts'

/** How {@link writeNarrative} writes. */
export interface WriteNarrativeOptions {
  /** The language of the texts; headings are Japanese for Japanese, English for any other language. */
  readonly language: string
  /** The stars of one award, shown where the tier says how many there can be. */
  readonly stars?: 1 | 2 | 3
}

/** A heading of a badge that is none of ours becomes one again. */
function extraSection({ framework, element, text }: ExtraElement, language: string): string {
  const said = textIn(text, language)
  if (framework !== 'narrative' || said === undefined || said.trim() === '') return ''
  const unheaded = UNHEADED[messageLanguageOf(language)]
  const isOurs = findHeading(HEADINGS, element) !== undefined
  const heading = element === '' ? unheaded : isOurs ? encodeLiteral(element) : encodeInline(element)
  return [`## ${heading}`, '', ...encodeText(said), ''].join('\n')
}

/**
 * Writes the descriptive part of a descriptor as the narrative of a badge: Markdown that people read, with
 * headings and labels that {@link readNarrative} knows.
 *
 * Only `##` headings, paragraphs, flat lists and labels in bold: no HTML, no pictures, no links. What a text
 * has in it of that is escaped, so that a viewer shows it as it is. Texts are taken in `language` and in no
 * other: what does not exist in it is left out, and so is what is not descriptive (`id`, `title`,
 * `provider.name`, `results`, …). The same descriptor always gives the same text, which ends with one line
 * break unless it is empty.
 *
 * @returns Markdown; the empty text where there is nothing to say.
 * @throws `InvalidArgumentError` for options that are none, and for what is no descriptor.
 */
export function writeNarrative(descriptor: DescriptivePart, options: WriteNarrativeOptions): string {
  if (!isObject(descriptor))
    throw new InvalidArgumentError('descriptor', 'must be a descriptor, or a part of one')
  if (!isObject(options)) throw new InvalidArgumentError('options', 'must be an object')
  const { language, stars } = options
  assertText('options.language', language ?? null)
  const sections = SECTION_CODECS.map(({ section, write }) => {
    const writer = new SectionWriter(section, language, stars)
    write(descriptor, writer)
    return writer.toString()
  })
  const extra = (descriptor.extra ?? []).map((element) => extraSection(element, language))
  return [...sections, ...extra].filter((section) => section !== '').join('\n')
}
