/** What can be told of an image without decoding its pixels. */
export interface ImageFacts {
  readonly format: 'png' | 'svg'
  /** In pixels; of an SVG, in user units. `undefined` where the image leaves it open. */
  readonly width: number | undefined
  /** In pixels; of an SVG, in user units. `undefined` where the image leaves it open. */
  readonly height: number | undefined
  /** Whether it moves: an APNG, or an SVG with animation elements. */
  readonly animated: boolean
  /**
   * Whether the image can be transparent somewhere: a PNG has an alpha channel or a transparent colour. An
   * SVG always can. Whether it makes use of that only its pixels would tell.
   */
  readonly hasTransparency: boolean
  /** Size of the file, in bytes. */
  readonly size: number
  /** How many badges it carries, read or not. More than one is an error. */
  readonly badges: number
}
