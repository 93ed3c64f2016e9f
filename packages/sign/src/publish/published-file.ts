/** What a web server answers with at one path. */
export interface PublishedFile {
  /** The body. */
  readonly bytes: Uint8Array
  /** What kind of document it is. */
  readonly mediaType: string
  /** 200, or 410 for an award that is hosted here and was revoked. */
  readonly status: 200 | 410
  /** All headers that matter, the media type among them; names in small letters. */
  readonly headers: Readonly<Record<string, string>>
}

/**
 * Puts a body and its headers together. Every document may be read by scripts of any page, because verifiers
 * run in browsers, too.
 *
 * @param maxAge - For how many seconds a copy may be used.
 * @internal
 */
export function publishedFile(
  text: string,
  {
    mediaType,
    maxAge,
    status = 200,
  }: Pick<PublishedFile, 'mediaType'> & { maxAge: number; status?: 200 | 410 },
): PublishedFile {
  return {
    bytes: new TextEncoder().encode(text),
    mediaType,
    status,
    headers: {
      'content-type': mediaType,
      'access-control-allow-origin': '*',
      'cache-control': maxAge === 0 ? 'no-cache' : `public, max-age=${maxAge}`,
      'x-content-type-options': 'nosniff',
    },
  }
}
