import { parseDataUri } from '@shirushi/core/values'

/** The data of a `data:` URL; `undefined` where it is none, or not text that is percent-encoded. */
export function decodeDataUri(url: string): Uint8Array | undefined {
  const head = parseDataUri(url)
  if (head === undefined) return undefined
  const data = url.slice(head.dataStart)
  try {
    if (head.base64) return fromBase64(decodeURIComponent(data))
    return new TextEncoder().encode(decodeURIComponent(data))
  } catch {
    return undefined
  }
}

function fromBase64(text: string): Uint8Array {
  // `parseDataUri` has looked at every character.
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
}
