import type { InputLayer } from '../report/report.ts'

/** Longest text in which an address is looked for. */
const LONGEST_ADDRESS = 4_096

/** Three parts of base64url, of which the last may be missing. */
const COMPACT = /^[\w-]+\.[\w-]*\.[\w-]*$/
const ADDRESS = /^https?:\/\/\S+$/i
const MARKUP = /^<(?:\?xml|svg|!--|!DOCTYPE)|^<[\w.-]+:svg[\s>]/i
const DATA = /^data:/i

/** What a text is, by how it begins; `undefined` for what is nothing that a badge comes as. */
export type TextNature = Extract<InputLayer, 'json' | 'jwt' | 'url' | 'svg'> | 'data'

/** Tells what a text is. It says nothing about whether it is sound. */
export function natureOfText(text: string): TextNature | undefined {
  if (text.startsWith('{') || text.startsWith('[')) return 'json'
  if (MARKUP.test(text.slice(0, 100))) return 'svg'
  if (DATA.test(text.slice(0, 5))) return 'data'
  if (text.length <= LONGEST_ADDRESS && ADDRESS.test(text)) return 'url'
  return COMPACT.test(text) ? 'jwt' : undefined
}

const PNG = [0x89, 0x50, 0x4e, 0x47]

/** Whether bytes begin like a PNG. */
export function isPng(bytes: Uint8Array): boolean {
  return PNG.every((byte, at) => bytes[at] === byte)
}

/** First bytes of files that carry no badges, with the names that people know them by. */
const FOREIGN: readonly (readonly [name: string, offset: number, bytes: readonly number[]])[] = [
  ['JPEG', 0, [0xff, 0xd8, 0xff]],
  ['GIF', 0, [0x47, 0x49, 0x46, 0x38]],
  ['WebP', 8, [0x57, 0x45, 0x42, 0x50]],
  ['PDF', 0, [0x25, 0x50, 0x44, 0x46]],
  ['ZIP', 0, [0x50, 0x4b, 0x03, 0x04]],
]

/** The name of a format that carries no badges, if bytes are of one. */
export function foreignFormat(bytes: Uint8Array): string | undefined {
  return FOREIGN.find(([, offset, marks]) => marks.every((mark, at) => bytes[offset + at] === mark))?.[0]
}
