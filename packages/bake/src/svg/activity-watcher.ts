import type { Activity, ActivityKind } from './activity.ts'
import { addressNature, LOOKED_AT } from './address.ts'
import { findCssReferences } from './css-references.ts'
import { readValue } from './markup-text.ts'
import type { Edit } from './plan-changes.ts'
import { type RawText, readRawText } from './raw-text.ts'
import type { Range, SvgAttribute, SvgElement, SvgExtent, SvgWatcher } from './svg-watcher.ts'
import { backOverBlank, isSvgNamespace } from './xml-names.ts'

const HTML_NAMESPACE = 'http://www.w3.org/1999/xhtml'
const INCLUDE_NAMESPACE = 'http://www.w3.org/2001/XInclude'

/** Elements of SVG that run code or show other documents. Names are compared without regard to case. */
const ACTIVE_ELEMENTS: ReadonlyMap<string, ActivityKind> = new Map([
  ['script', 'script'],
  ['handler', 'script'],
  ['listener', 'script'],
  ['foreignobject', 'embedded'],
  ['iframe', 'embedded'],
  ['embed', 'embedded'],
  ['object', 'embedded'],
  ['audio', 'embedded'],
  ['video', 'embedded'],
])

const ANIMATIONS: ReadonlySet<string> = new Set([
  'set',
  'animate',
  'animatecolor',
  'animatemotion',
  'animatetransform',
])

/** Attributes that are addresses, whatever their prefix. */
const ADDRESS_ATTRIBUTES: ReadonlySet<string> = new Set(['href', 'src', 'srcset', 'ping'])

/** Attributes that could be made to act by an animation. */
const ACTIVE_TARGET = /^(?:[^:]*:)?(?:href|src|on.*)$/i

/** No name that an animation can mean is longer. */
const LONG_NAME = 1000

const HANDLER = /^on[a-z]/i

/** The bracket of a function, as it can be written in an attribute. */
const OPEN_BRACKET = /\(|&#(?:0*40|x0*28);/

/** Without one of these words or an escape, there is no address in CSS. */
const CSS_WORTH_READING = /url|src|image|cross-fade|expression|import|keyframes|\\/i

/** With what each part of CSS begins that takes memory until all is read. */
const CSS_PART = /[("'@\\]/g

/** So many characters of CSS count as a part, because it is copied while it is read. */
const CSS_STRETCH = 64

/** Finds what can act in an SVG, or leads out of it, and whether it moves. */
export class ActivityWatcher implements SvgWatcher {
  readonly #activities: Activity[] = []
  /** Elements that are open and will be taken out as a whole, with what they are. */
  readonly #active: { readonly element: SvgElement; readonly kind: ActivityKind }[] = []
  #embedded = 0
  #text = ''
  #count: () => void = () => undefined
  #isAnimated = false

  /** In the order in which they begin. */
  get activities(): readonly Activity[] {
    return [...this.#activities].sort((one, other) => one.index - other.index)
  }

  /** Whether there are animations, in elements or in styles. */
  get isAnimated(): boolean {
    return this.#isAnimated
  }

  begins(text: string, count: () => void): void {
    this.#text = text
    this.#count = count
  }

  instruction(target: string, range: Range): void {
    if (target === 'xml-stylesheet') this.#note('external', `<?${target}?>`, range.start, [cut(range)])
  }

  opened(element: SvgElement): void {
    if (isAnimation(element)) this.#isAnimated = true
    const kind = kindOfElement(element, this.#text)
    // What is embedded in something embedded goes with it.
    const isKnown = kind === 'embedded' && this.#embedded > 0
    if (kind !== undefined && !isKnown) this.#enter(element, kind)
    for (const attribute of element.attributes) this.#judgeAttribute(attribute, element)
  }

  closed(extent: SvgExtent): void {
    const { element, start } = extent
    const active = this.#active.at(-1)
    if (active?.element === element) {
      this.#active.pop()
      if (active.kind === 'embedded') this.#embedded--
      this.#note(active.kind, `<${element.name}>`, start, [cut(extent)])
    }
    if (element.local.toLowerCase() === 'style') this.#judgeStyleElement(extent)
  }

  #enter(element: SvgElement, kind: ActivityKind): void {
    this.#active.push({ element, kind })
    if (kind === 'embedded') this.#embedded++
  }

  #note(kind: ActivityKind, name: string, index: number, edits: readonly Edit[]): void {
    this.#activities.push({ kind, name, index, edits })
  }

  #judgeAttribute(attribute: SvgAttribute, element: SvgElement): void {
    const { name, prefix, local, start, end, valueStart } = attribute
    if (prefix === 'xmlns' || name === 'xmlns') return
    if (prefix === '' && HANDLER.test(name)) {
      this.#note('handler', name, start, [this.#cutAttribute(attribute)])
    } else if (ADDRESS_ATTRIBUTES.has(local.toLowerCase()) || name === 'xml:base') {
      const nature = addressNature(readValue(this.#text, attribute, LOOKED_AT))
      const kind = nature === 'external' && isLink(attribute, element) ? 'link' : nature
      if (kind !== 'harmless') this.#note(kind, name, start, [this.#cutAttribute(attribute)])
    } else if (prefix === '' && OPEN_BRACKET.test(this.#text.slice(valueStart, end - 1))) {
      this.#judgeCss(name, this.#read(valueStart, end - 1))
    }
  }

  #judgeStyleElement(extent: SvgExtent): void {
    const { element, start, endTagStart } = extent
    const raw = this.#read(element.end, endTagStart)
    // Text around an element is read as one text, which a cut inside would change in turn.
    if (raw === undefined) this.#note('embedded', `<${element.name}>`, start, [cut(extent)])
    else this.#judgeCss(`<${element.name}>`, raw)
  }

  #read(start: number, end: number): RawText | undefined {
    return readRawText(this.#text, { start, end }, this.#count)
  }

  #judgeCss(where: string, raw: RawText | undefined): void {
    if (raw === undefined || !CSS_WORTH_READING.test(raw.text)) return
    for (const _ of raw.text.matchAll(CSS_PART)) this.#count()
    for (let at = CSS_STRETCH; at <= raw.text.length; at += CSS_STRETCH) this.#count()
    const { references, hasKeyframes, isQuietWithout } = findCssReferences(raw.text)
    if (hasKeyframes) this.#isAnimated = true
    // The widest of several changes is the one that is made.
    const all = isQuietWithout ? [] : raw.rangesOf(0, raw.text.length).map(cut)
    for (const { nature, name, start, end, replacement } of references) {
      const ranges = raw.rangesOf(start, end)
      const edits = ranges.map((range, index) => ({ ...range, text: index === 0 ? replacement : '' }))
      this.#note(nature, `${where} ${name}`, ranges[0]?.start ?? 0, [...edits, ...all])
    }
  }

  /** With the white space before it. */
  #cutAttribute({ start, end }: SvgAttribute): Edit {
    return cut({ start: backOverBlank(this.#text, start), end })
  }
}

function cut({ start, end }: Range): Edit {
  return { start, end, text: '' }
}

function isAnimation({ namespace, local }: SvgElement): boolean {
  return isSvgNamespace(namespace) && ANIMATIONS.has(local.toLowerCase())
}

/** Whether an address is followed only when somebody clicks what is around it. */
function isLink({ local }: SvgAttribute, element: SvgElement): boolean {
  return isSvgNamespace(element.namespace) && element.local === 'a' && local === 'href'
}

function kindOfElement(element: SvgElement, source: string): ActivityKind | undefined {
  const { namespace, attributes } = element
  const local = element.local.toLowerCase()
  if (namespace === INCLUDE_NAMESPACE) return 'external'
  if (namespace === HTML_NAMESPACE) return local === 'script' ? 'script' : 'embedded'
  if (isAnimation(element)) {
    const changed = attributes.filter(({ name }) => name.toLowerCase() === 'attributename')
    const isActive = changed.some((attribute) => isActiveTarget(readValue(source, attribute, LONG_NAME)))
    return isActive ? 'animated' : undefined
  }
  return isSvgNamespace(namespace) ? ACTIVE_ELEMENTS.get(local) : undefined
}

function isActiveTarget(name: string): boolean {
  return name.length >= LONG_NAME || ACTIVE_TARGET.test(name.trim())
}
