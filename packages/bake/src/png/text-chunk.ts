import { CHUNK_TYPE } from './chunk-type.ts'

/** The text of a chunk as it lies in the file. */
export interface RawText {
  readonly compressed: boolean
  readonly bytes: Uint8Array
}

/**
 * Finds the text in a chunk of type `iTXt`, `tEXt` or `zTXt`; `undefined` where the chunk is not built as it
 * has to be.
 *
 * @param data - The data of the chunk.
 * @param keywordLength - How long its keyword is, which was read before.
 * @see {@link https://www.w3.org/TR/png-3/#11textinfo | PNG, 11.3.3 Textual information}
 */
export function rawTextOf(type: number, data: Uint8Array, keywordLength: number): RawText | undefined {
  if (data[keywordLength] !== 0) return undefined
  const at = keywordLength + 1
  if (type === CHUNK_TYPE.tEXt) return { compressed: false, bytes: data.subarray(at) }
  // Deflate is the one method that there is.
  if (type === CHUNK_TYPE.zTXt) {
    return data[at] === 0 ? { compressed: true, bytes: data.subarray(at + 1) } : undefined
  }
  const flag = data[at]
  if (flag !== 0 && flag !== 1) return undefined
  if (flag === 1 && data[at + 1] !== 0) return undefined
  const languageEnd = data.indexOf(0, at + 2)
  const keywordEnd = languageEnd < 0 ? -1 : data.indexOf(0, languageEnd + 1)
  return keywordEnd < 0 ? undefined : { compressed: flag === 1, bytes: data.subarray(keywordEnd + 1) }
}
