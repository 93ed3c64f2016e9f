/** A stretch of the text of an SVG: indexes into {@link SvgSource.text}. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** An attribute, where it stands, from the first character of its name to behind its closing quote. */
export interface SvgAttribute extends Range {
  /** As written, with its prefix. */
  readonly name: string
  readonly prefix: string
  readonly local: string
  /** Where the value begins, behind the opening quote. */
  readonly valueStart: number
}

/** The start tag of an element, from `<` to behind `>`. */
export interface SvgElement extends Range {
  /** As written, with its prefix. */
  readonly name: string
  readonly prefix: string
  readonly local: string
  /** Its namespace; empty where there is none. */
  readonly namespace: string
  /** How many elements it is in: 0 for the root. */
  readonly depth: number
  readonly isSelfClosing: boolean
  readonly attributes: readonly SvgAttribute[]
}

/** A whole element, from the `<` of its start tag to behind the `>` of its end tag. */
export interface SvgExtent extends Range {
  readonly element: SvgElement
  /** Where its end tag begins; where it is self-closing, its end. */
  readonly endTagStart: number
}

/** Something that is told of the parts of an SVG, in the order of the file. */
export interface SvgWatcher {
  /**
   * Reading begins. All ranges are of this text. `count` is to be called for whatever the watcher itself takes
   * apart, and throws where that goes beyond the limit.
   */
  readonly begins?: (text: string, count: () => void) => void
  /** A start tag was read. */
  readonly opened?: (element: SvgElement) => void
  /** An element came to its end. */
  readonly closed?: (extent: SvgExtent) => void
  /** Text was read, which stands between tags, or in CDATA without the signs around it. */
  readonly text?: (range: Range, kind: 'plain' | 'cdata', parent: SvgElement | undefined) => void
  /** A processing instruction was read. */
  readonly instruction?: (target: string, range: Range) => void
}
