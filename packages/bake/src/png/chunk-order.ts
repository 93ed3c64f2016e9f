import { CHUNK_TYPE } from './chunk-type.ts'

/** Notices chunks that stand where they must not. Of a chunk's surroundings, only what matters is kept. */
export class ChunkOrder {
  #previous = 0
  #hasPixels = false
  #hasPalette = false

  /** Whether pixels were met so far. */
  get hasPixels(): boolean {
    return this.#hasPixels
  }

  /** Whether the chunk may stand after those before it. */
  accepts(type: number, length: number): boolean {
    const previous = this.#previous
    this.#previous = type
    if (type === CHUNK_TYPE.IDAT) {
      const isSplit = this.#hasPixels && previous !== CHUNK_TYPE.IDAT
      this.#hasPixels = true
      return !isSplit
    }
    if (type === CHUNK_TYPE.IHDR) return previous === 0
    if (type === CHUNK_TYPE.PLTE) {
      const isFirst = !this.#hasPalette
      this.#hasPalette = true
      return isFirst && !this.#hasPixels
    }
    return type !== CHUNK_TYPE.IEND || length === 0
  }
}
