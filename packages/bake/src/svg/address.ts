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

/** White space and control characters, which browsers drop from addresses before they look at them. */
const DROPPED = /[\0-\x20\x7f]+/g

const SCRIPT = /^(?:javascript|vbscript|livescript|mocha):/i

/** Pictures of pixels and fonts: they cannot refer to anything. */
const INERT_DATA =
  /^data:(?:,|image\/(?:png|jpe?g|gif|webp|avif|bmp|apng|x-icon)[;,]|(?:font\/|application\/(?:x-)?font-)[\w.+-]*[;,])/i

/** Nothing beyond its first characters decides what an address is. */
const LOOKED_AT = 200

/** Tells what an address does. Relative ones lead to other files as well. */
export function addressNature(address: string): AddressNature {
  const clean = address.trimStart().slice(0, LOOKED_AT).replace(DROPPED, '')
  if (clean === '' || clean.startsWith('#')) return 'harmless'
  if (SCRIPT.test(clean)) return 'script-address'
  if (/^data:/i.test(clean)) return INERT_DATA.test(clean) ? 'harmless' : 'document'
  return 'external'
}
