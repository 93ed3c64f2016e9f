/** Which Open Badges a text is of: `1.x` stands for all before 2.0, and `2.0` for 2.1 too. */
export type BadgeGeneration = '3.0' | '2.0' | '1.x'

/** How a badge is written: as JSON, as a signed text, as the address where it is, or in no way we know. */
export type BadgeForm = 'json' | 'jws' | 'url' | 'unknown'

/** A stretch of the file that carries a badge. */
interface ByteStretch {
  /** Where it begins, counted in bytes from the start of the file. */
  readonly offset: number
  /** How many bytes of the file it takes. */
  readonly length: number
}

/** The chunk of a PNG that carries a badge; its stretch is the whole chunk. */
export interface PngPlace extends ByteStretch {
  readonly format: 'png'
  readonly chunk: 'iTXt' | 'tEXt' | 'zTXt'
  readonly keyword: 'openbadges' | 'openbadgecredential'
}

/** The element of an SVG that carries a badge; its stretch is the whole element. */
export interface SvgPlace extends ByteStretch {
  readonly format: 'svg'
  readonly element: 'assertion' | 'credential'
  readonly namespace: 'http://openbadges.org' | 'https://purl.imsglobal.org/ob/v3p0'
  /** Whether the badge is the content of the element, or the value of its attribute `verify`. */
  readonly part: 'content' | 'verify'
}

/** Where in an image a badge is. */
export type BadgePlace = PngPlace | SvgPlace

/** A badge that was found in an image. Nothing about it was verified. */
export interface FoundBadge {
  /** Told by the text, not by where it was found; `undefined` where the text does not say. */
  readonly generation: BadgeGeneration | undefined
  readonly form: BadgeForm
  /** The badge, as it was baked. A stranger wrote it: hand it to `@shirushi/verify`. */
  readonly text: string
  /** Where it is. */
  readonly where: BadgePlace
  /** Whether it was compressed, which Open Badges forbids. */
  readonly compressed: boolean
}
