import { isShirushiError } from '@shirushi/core/errors'
import { quotable } from '@shirushi/core/findings'
import type { SaxesTagNS } from '#saxes'
import { LimitExceededError, MalformedImageError, UnsupportedImageError } from '../errors.ts'
import type { BakeLimits } from '../limits.ts'
import { readValue } from './markup-text.ts'
import { readProlog } from './prolog.ts'
import { doctypeRefused, malformedXml } from './refusals.ts'
import { LONG_NAMESPACE, ScopedParser } from './scoped-parser.ts'
import { assertReadableEncoding, isAsciiEncoding, readSource, type SvgSource } from './svg-source.ts'
import type { Range, SvgAttribute, SvgElement, SvgWatcher } from './svg-watcher.ts'
import { backOverBlank, isSvgNamespace } from './xml-names.ts'

const CDATA = { begin: '<![CDATA['.length, end: ']]>'.length } as const

/** An SVG that was read to its end. */
export interface WalkedSvg {
  readonly source: SvgSource
  /** Whether its encoding has no more than ASCII. */
  readonly isAsciiOnly: boolean
  /** How many parts were counted, of which there is a limit. */
  readonly nodes: number
}

/**
 * Reads an SVG from its first byte to its last, and tells the watchers of its parts.
 *
 * @throws `UnsupportedImageError`, `MalformedImageError`, `LimitExceededError`
 */
export function walkSvg(image: Uint8Array, limits: BakeLimits, watchers: readonly SvgWatcher[]): WalkedSvg {
  const source = readSource(image)
  if (readProlog(source.text).kind === 'doctype') throw doctypeRefused(source.text)
  return new Walk(source, limits, watchers).run()
}

class Walk {
  readonly #source: SvgSource
  readonly #limits: BakeLimits
  readonly #watchers: readonly SvgWatcher[]
  readonly #parser = new ScopedParser()
  readonly #open: SvgElement[] = []
  #tagStart = 0
  #attributes: SvgAttribute[] = []
  #nodes = 0
  /** Behind the last tag, text, comment or instruction. */
  #lastEnd = 0
  #isAsciiOnly = false

  constructor(source: SvgSource, limits: BakeLimits, watchers: readonly SvgWatcher[]) {
    this.#source = source
    this.#limits = limits
    this.#watchers = watchers
    this.#listen()
  }

  run(): WalkedSvg {
    const { text } = this.#source
    for (const watcher of this.#watchers) watcher.begins?.(text, () => this.#count())
    try {
      this.#parser.read(text)
    } catch (cause) {
      if (isShirushiError(cause)) throw cause
      const end = Math.min(this.#parser.position, text.length)
      throw malformedXml(this.#source, { start: this.#lastEnd, end }, cause)
    }
    return { source: this.#source, isAsciiOnly: this.#isAsciiOnly, nodes: this.#nodes }
  }

  #listen(): void {
    const parser = this.#parser
    parser.on('xmldecl', ({ encoding }) => this.#declaration(encoding))
    parser.on('doctype', () => {
      throw doctypeRefused(this.#source.text)
    })
    parser.on('opentagstart', () => this.#tagBegins())
    parser.on('attribute', ({ name, prefix, local }) => this.#attribute(name, prefix, local))
    parser.on('opentag', (tag) => this.#opened(tag))
    parser.on('closetag', (tag) => this.#closed(tag))
    parser.on('text', () => this.#plainText())
    parser.on('cdata', () => this.#cdata())
    parser.on('comment', () => {
      this.#count()
      // The parser is before the last sign of it.
      this.#lastEnd = parser.position + 1
    })
    parser.on('processinginstruction', ({ target }) => this.#instruction(target))
  }

  #count(): void {
    const { xmlNodes } = this.#limits
    if (++this.#nodes > xmlNodes) throw new LimitExceededError('xmlNodes', xmlNodes)
  }

  #declaration(encoding: string | undefined): void {
    assertReadableEncoding(encoding)
    this.#isAsciiOnly = isAsciiEncoding(encoding)
    if (this.#isAsciiOnly && !this.#source.offsets.isAscii) {
      throw new MalformedImageError('The SVG declares to be ASCII, and is not; declare UTF-8 instead', 0)
    }
    this.#lastEnd = this.#parser.position
  }

  #tagBegins(): void {
    this.#count()
    const { xmlDepth } = this.#limits
    if (this.#open.length >= xmlDepth) throw new LimitExceededError('xmlDepth', xmlDepth)
    // The parser is behind the name, in which there is no such sign.
    this.#tagStart = this.#source.text.lastIndexOf('<', this.#parser.position - 1)
    this.#attributes = []
  }

  #attribute(name: string, prefix: string, local: string): void {
    this.#count()
    const { text } = this.#source
    const end = this.#parser.position
    const valueStart = text.lastIndexOf(text.charAt(end - 1), end - 2) + 1
    const equals = backOverBlank(text, valueStart - 1) - 1
    const start = backOverBlank(text, equals) - name.length
    const attribute = { name, prefix, local, start, end, valueStart }
    this.#attributes.push(attribute)
    if (prefix !== 'xmlns' && name !== 'xmlns') return
    this.#parser.declare(prefix === '' ? '' : local, readValue(text, attribute, LONG_NAMESPACE))
  }

  #opened({ name, prefix, local, uri: namespace, isSelfClosing }: SaxesTagNS): void {
    const depth = this.#open.length
    if (depth === 0) assertIsSvg(local, namespace)
    const start = this.#tagStart
    const end = this.#parser.position
    const attributes = this.#attributes
    const element = { name, prefix, local, namespace, depth, isSelfClosing, attributes, start, end }
    this.#open.push(element)
    this.#lastEnd = end
    for (const watcher of this.#watchers) watcher.opened?.(element)
  }

  #closed(tag: SaxesTagNS): void {
    this.#parser.leave(tag)
    const element = this.#open.pop()
    if (element === undefined) return
    const end = this.#parser.position
    const endTagStart = element.isSelfClosing ? end : this.#source.text.lastIndexOf('<', end - 1)
    this.#lastEnd = end
    for (const watcher of this.#watchers) {
      watcher.closed?.({ element, start: element.start, end, endTagStart })
    }
  }

  /** Told of when the `<` behind it was read, or the end of the file. */
  #plainText(): void {
    const start = this.#lastEnd
    this.#lastEnd = this.#parser.position - 1
    this.#text({ start, end: this.#lastEnd }, 'plain')
  }

  #cdata(): void {
    const start = this.#lastEnd + CDATA.begin
    this.#lastEnd = this.#parser.position
    this.#text({ start, end: this.#lastEnd - CDATA.end }, 'cdata')
  }

  #text(range: Range, kind: 'plain' | 'cdata'): void {
    this.#count()
    for (const watcher of this.#watchers) watcher.text?.(range, kind, this.#open.at(-1))
  }

  #instruction(target: string): void {
    this.#count()
    // White space before the first of all is not told of as text.
    const start = this.#source.text.indexOf('<?', this.#lastEnd)
    const end = this.#parser.position
    this.#lastEnd = end
    for (const watcher of this.#watchers) watcher.instruction?.(target, { start, end })
  }
}

function assertIsSvg(local: string, namespace: string): void {
  if (local === 'svg' && isSvgNamespace(namespace)) return
  const message = `Only PNG and SVG can carry a badge, and this is XML whose root element is <${quotable(local)}>`
  throw new UnsupportedImageError(message, 'xml')
}
