import { crc32 } from '#crc32'
import { LimitExceededError, MalformedImageError } from '../errors.ts'
import type { BakeLimits } from '../limits.ts'
import { readUint32 } from './bytes.ts'
import { CHUNK_TYPE, chunkTypeName, isChunkType } from './chunk-type.ts'
import { assertSignature, SIGNATURE } from './signature.ts'

/** What is around the data of a chunk: length and type before it, the checksum behind. */
export const CHUNK_OVERHEAD = 12

/** The longest chunk that the format allows, in bytes. */
const MAXIMUM_LENGTH = 0x7fff_ffff

/**
 * Goes through the chunks of a PNG, from one to the next, without looking into them and without making
 * anything on the way: an image may have very many.
 */
export class ChunkCursor {
  readonly #image: Uint8Array
  readonly #limits: BakeLimits
  #chunks = 0
  /** Type of the chunk that the cursor is at; 0 before the first. */
  type = 0
  /** Where the chunk begins, with its length. */
  start: number
  /** Where its data begin. */
  dataStart = 0
  /** Where its data end, and its checksum begins. */
  dataEnd = 0
  /** Where the next chunk begins. */
  end: number

  constructor(image: Uint8Array, limits: BakeLimits) {
    assertSignature(image)
    this.#image = image
    this.#limits = limits
    this.start = SIGNATURE.length
    this.end = SIGNATURE.length
  }

  /**
   * Goes to the next chunk, and says whether there is one: not behind IEND.
   *
   * @throws `MalformedImageError` where the file ends too early or is no sequence of chunks any more;
   * `LimitExceededError` when there are too many.
   */
  next(): boolean {
    if (this.type === CHUNK_TYPE.IEND) return false
    if (++this.#chunks > this.#limits.chunks) throw new LimitExceededError('chunks', this.#limits.chunks)
    this.start = this.end
    const left = this.#image.length - this.start
    if (left < CHUNK_OVERHEAD) throw incomplete(left, this.#image.length)
    const length = readUint32(this.#image, this.start)
    this.type = readUint32(this.#image, this.start + 4)
    assertHead(this.type, length, this.start, this.#chunks === 1)
    this.dataStart = this.start + 8
    this.dataEnd = this.dataStart + length
    this.end = this.dataEnd + 4
    if (this.end > this.#image.length) {
      throw new MalformedImageError(
        `The ${chunkTypeName(this.type)} chunk goes on behind the end of the file`,
        this.start,
      )
    }
    return true
  }

  /** How many chunks there were so far, with this one. */
  get chunks(): number {
    return this.#chunks
  }

  /** The data of the chunk, as a view. */
  get data(): Uint8Array {
    return this.#image.subarray(this.dataStart, this.dataEnd)
  }

  /** Whether the checksum is that of type and data. */
  isIntact(): boolean {
    const checked = this.#image.subarray(this.start + 4, this.dataEnd)
    return crc32(checked) === readUint32(this.#image, this.dataEnd)
  }
}

/** @internal What has to be right for the next chunk to be found at all. */
export function assertHead(type: number, length: number, offset: number, isFirst: boolean): void {
  if (!isChunkType(type)) throw new MalformedImageError('There is no chunk where one should begin', offset)
  if (length > MAXIMUM_LENGTH) throw new MalformedImageError('A chunk is longer than 2 GiB', offset)
  if (isFirst && (type !== CHUNK_TYPE.IHDR || length !== 13)) {
    throw new MalformedImageError('The first chunk is not the header (IHDR) of a PNG', offset)
  }
}

function incomplete(left: number, size: number): MalformedImageError {
  return new MalformedImageError(
    left === 0 ? 'The image has no end (IEND)' : 'The file ends inside a chunk',
    size,
  )
}
