const MEDIA_TYPES: ReadonlySet<string> = new Set(['image/png', 'image/svg+xml'])
const OTHER_IMAGE = /\.(?:jpe?g|gif|webp|avif|bmp|tiff?|ico|heic|pdf)$/i

/** Whether badges may have pictures of a media type: PNG and SVG, into which a badge can be baked. */
export function isBadgeImageType(mediaType: string): boolean {
  return MEDIA_TYPES.has(mediaType.toLowerCase())
}

/** The ending of a picture's address, where it names a format that badges may not have. */
export function otherImageExtension(url: string): string | undefined {
  const end = url.search(/[?#]/)
  return OTHER_IMAGE.exec(end < 0 ? url : url.slice(0, end))?.[0]
}
