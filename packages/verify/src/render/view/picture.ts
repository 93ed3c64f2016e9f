import { MAX_PICTURE_LENGTH } from '../../claims/texts.ts'

/**
 * Pictures that a report shows: those that it holds itself, in formats of pixels. An SVG could do nothing
 * in a report either, but drawing one can take a browser for ever; addresses are not gone to at all.
 */
const PICTURE = /^data:image\/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/]+={0,2}$/i

/** The picture, if it may be shown. */
export function shownPicture(image: string | undefined): string | undefined {
  if (image === undefined || image.length > MAX_PICTURE_LENGTH) return undefined
  return PICTURE.test(image) ? image : undefined
}
