/** The types of chunks that mean something here, as the number that their four letters are in the file. */
export const CHUNK_TYPE = {
  IHDR: 0x49484452,
  PLTE: 0x504c5445,
  IDAT: 0x49444154,
  IEND: 0x49454e44,
  tRNS: 0x74524e53,
  acTL: 0x6163544c,
  iTXt: 0x69545874,
  tEXt: 0x74455874,
  zTXt: 0x7a545874,
} as const

/** A type as it is known to people. Whatever is in a file may be asked for: only letters get here. */
export function chunkTypeName(type: number): string {
  return String.fromCharCode(type >>> 24, (type >>> 16) & 0xff, (type >>> 8) & 0xff, type & 0xff)
}

/** Whether all four bytes are letters, as they have to be. */
export function isChunkType(type: number): boolean {
  return (
    isLetter(type >>> 24) &&
    isLetter((type >>> 16) & 0xff) &&
    isLetter((type >>> 8) & 0xff) &&
    isLetter(type & 0xff)
  )
}

function isLetter(byte: number): boolean {
  const lower = byte | 0x20
  return lower >= 0x61 && lower <= 0x7a
}
