import { InvalidArgumentError } from '@shirushi/core/errors'

/** What no XML document can hold, not even escaped. Halves of surrogate pairs were refused before. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is these that XML cannot hold.
const UNREPRESENTABLE = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/

/**
 * Ends of lines that readers turn into line feeds: all of them the carriage return, and those that follow XML
 * 1.1 the others too.
 */
const UNSAFE = /[\r\u0085\u2028\u2029]+/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is ASCII, less the carriage return.
const UNSAFE_IN_ASCII = /[^\0-\x0c\x0e-\x7f]+/gu

const MARKUP: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/**
 * @throws `InvalidArgumentError` when XML has no way to write the text.
 */
export function assertFitsXml(text: string): void {
  const at = text.search(UNREPRESENTABLE)
  if (at === -1) return
  const code = text.charCodeAt(at).toString(16).padStart(4, '0')
  throw new InvalidArgumentError(
    'badge',
    `has the character U+${code.toUpperCase()} at index ${at}, which an SVG cannot hold; write it as \\u${code} in the JSON text, before signing`,
  )
}

/**
 * Writes text as CDATA sections that every XML parser reads as exactly this text. What cannot stand in one, or
 * not in ASCII where nothing else is allowed, becomes a character reference between two of them.
 */
export function cdata(text: string, isAsciiOnly: boolean): string {
  const content = text
    .replaceAll(']]>', ']]]]><![CDATA[>')
    .replace(isAsciiOnly ? UNSAFE_IN_ASCII : UNSAFE, (run) => `]]>${references(run)}<![CDATA[`)
  return `<![CDATA[${content}]]>`
}

/** Escapes what has a meaning in the value of an attribute. */
export function attributeValue(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => MARKUP[sign] ?? sign)
}

function references(text: string): string {
  let written = ''
  for (const character of text) written += `&#${character.codePointAt(0)};`
  return written
}
