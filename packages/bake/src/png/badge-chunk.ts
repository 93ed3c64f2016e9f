import { CHUNK_TYPE } from './chunk-type.ts'

/** The keywords under which badges are, and the generation that each is for. */
export const KEYWORDS = { openbadges: '2.0', openbadgecredential: '3.0' } as const

export type Keyword = keyof typeof KEYWORDS

/** Longest head of a chunk by which it can be told whether it carries a badge: keyword and terminator. */
export const KEYWORD_HEAD = 20

/** Types of chunks that carry text. */
const TEXT_TYPES: ReadonlySet<number> = new Set([CHUNK_TYPE.iTXt, CHUNK_TYPE.tEXt, CHUNK_TYPE.zTXt])

/** Whether a chunk is of a type that can carry a badge. */
export function isTextType(type: number): boolean {
  return TEXT_TYPES.has(type)
}

const NAMES: readonly { readonly keyword: Keyword; readonly bytes: readonly number[] }[] = (
  ['openbadges', 'openbadgecredential'] as const
).map((keyword) => ({ keyword, bytes: Array.from(keyword, (character) => character.charCodeAt(0)) }))

/**
 * The keyword of a badge that a text chunk has, if it has one. Others are not decoded: there may be many.
 * A chunk that ends with its keyword has one, too, and is broken.
 */
export function keywordAt(bytes: Uint8Array, start: number, end: number): Keyword | undefined {
  return NAMES.find(({ bytes: name }) => {
    const after = start + name.length
    if (after > end || (after < end && bytes[after] !== 0)) return false
    return name.every((byte, index) => bytes[start + index] === byte)
  })?.keyword
}
