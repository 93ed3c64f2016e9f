import { quotable } from '@shirushi/core/findings'
import { MalformedImageError, UnsupportedImageError } from '../errors.ts'
import type { SvgSource } from './svg-source.ts'
import type { Range } from './svg-watcher.ts'

/** A sign of references that begins none: in the text between two tags, or inside of a tag. */
const BARE_AMPERSAND = /&(?!(?:#\d+|#x[\da-f]+|[^\s&;<>"'#]+);)/i

/** Where it is found behind one of these, it may be meant. */
const OTHER_MARKUP = /<[!?]/

/** How the parser says that a name stands for nothing. */
const UNDEFINED_ENTITY = 'undefined entity.'

/** Refuses a document type, and says what to do with the file. */
export function doctypeRefused(text: string): UnsupportedImageError {
  const message = text.includes('<!ENTITY')
    ? 'The SVG has a document type (<!DOCTYPE …>) that defines entities, which are not read; export the image again without them (in Illustrator by File > Export > Export As, in Inkscape as Plain SVG), or remove the document type and write in place of each &entity; what it stands for'
    : 'The SVG has a document type (<!DOCTYPE …>), which may define entities and is not read; remove it, as no program needs it to show the image'
  return new UnsupportedImageError(message, 'svg', 'doctype')
}

/**
 * Says what the parser found to be no XML, and how to mend what people most often write.
 *
 * @param unread - From the end of what is known to be in order to where the parser gave up.
 */
export function malformedXml(
  { text, offsets }: SvgSource,
  unread: Range,
  cause: unknown,
): MalformedImageError {
  const part = text.slice(unread.start, unread.end)
  const bare = part.search(BARE_AMPERSAND)
  const isBare = bare !== -1 && !OTHER_MARKUP.test(part.slice(0, bare))
  const reason = isBare ? 'a & begins no reference; write it as &amp;' : reasonOf(cause, part)
  const at = isBare ? unread.start + bare : unread.end
  return new MalformedImageError(`The SVG is not well-formed XML: ${reason}`, offsets.at(at), { cause })
}

function reasonOf(cause: unknown, part: string): string {
  const reason = cause instanceof Error ? cause.message : cause
  if (reason !== UNDEFINED_ENTITY) return quotable(reason)
  const entity = quotable(part.slice(part.lastIndexOf('&')))
  return `the entity ${entity} is not defined; write in its place what it stands for`
}
