/** What becomes of an address when a browser follows it. */
export type AddressNature =
  /** Nothing outside of the file, nothing that could act. */
  | 'harmless'
  /** Code is run. */
  | 'script-address'
  /** A document inside of the address is opened, which may act in its turn. */
  | 'document'
  /** Another file is asked for: its host learns who looks at the image, and can change what it shows. */
  | 'external'

/** What the standard drops: at the beginning of an address, and anywhere in it. */
const DROPPED_FIRST = /^[\0-\x20]+/
const DROPPED = /[\t\n\r]+/g

/** What one browser or another dropped besides. Nothing becomes harmless by it. */
const ONCE_DROPPED = /[\0-\x20\x7f]+/g

const SCRIPT = /^(?:javascript|vbscript|livescript|mocha):/i

/** Pictures of pixels and fonts: they cannot refer to anything. Whatever ends in `+xml` is a document. */
const INERT_DATA =
  /^data:(?:,|image\/(?:png|jpe?g|gif|webp|avif|bmp|apng|x-icon)[;,]|(?:font\/|application\/(?:x-)?font-)[\w.-]*[;,]|application\/vnd\.ms-fontobject[;,])/i

/** Nothing beyond its first characters, without white space before them, decides what an address is. */
export const LOOKED_AT = 200

/**
 * Tells what an address does. Relative ones lead to other files as well.
 *
 * @see {@link https://url.spec.whatwg.org/#concept-basic-url-parser | URL, 4.4 URL parsing}
 */
export function addressNature(address: string): AddressNature {
  const read = address.replace(DROPPED_FIRST, '').slice(0, LOOKED_AT).replace(DROPPED, '')
  if (read === '' || read.startsWith('#')) return 'harmless'
  const bare = read.trimStart().replace(ONCE_DROPPED, '')
  if (SCRIPT.test(bare)) return 'script-address'
  if (/^data:/i.test(read)) return INERT_DATA.test(bare) ? 'harmless' : 'document'
  return 'external'
}
