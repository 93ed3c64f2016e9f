import { crc32 } from '#crc32'
import { LimitExceededError, MalformedImageError } from '../errors.ts'
import { ByteQueue } from '../format/byte-queue.ts'
import type { Carrier, ReadTask, StreamReader } from '../format/image-format.ts'
import { BadgeBudget } from './badge-budget.ts'
import { isTextType, KEYWORD_HEAD, type Keyword, keywordAt } from './badge-chunk.ts'
import { readUint32 } from './bytes.ts'
import { assertHead } from './chunk-cursor.ts'
import { CHUNK_TYPE, chunkTypeName } from './chunk-type.ts'
import { readCarrier } from './read-carrier.ts'
import { assertSignature, SIGNATURE } from './signature.ts'

/** Room in a badge's chunk for what is not text: keywords, language. */
const HEAD_ROOM = 4096

/** Goes through the chunks of a PNG that arrives in pieces, and keeps only what may be a badge. */
export class PngStreamReader implements StreamReader {
  readonly #task: ReadTask
  readonly #budget: BadgeBudget
  /** Bytes that arrived and were not used yet. */
  readonly #pending = new ByteQueue()
  /** How many bytes have to be there before it is worth looking again. */
  #wanted = 0
  /** Bytes to drop before going on. */
  #skip = 0
  /** Where in the file the first of the pending bytes stands. */
  #offset = 0
  #chunks = 0
  #hasPixels = false

  constructor(task: ReadTask) {
    this.#task = task
    this.#budget = new BadgeBudget(task.limits)
  }

  push(bytes: Uint8Array): Carrier | 'end' | undefined {
    this.#take(bytes)
    if (this.#pending.length < this.#wanted) return undefined
    if (this.#offset === 0) {
      const signature = this.#peek(SIGNATURE.length)
      if (signature === undefined) return undefined
      assertSignature(signature)
      this.#drop(SIGNATURE.length)
    }
    for (;;) {
      const step = this.#step()
      if (step !== 'next') return step
    }
  }

  finish(): void {
    throw new MalformedImageError('The image has no end (IEND)', this.#offset + this.#pending.length)
  }

  /** One chunk: passed, found, or not there yet. */
  #step(): Carrier | 'end' | 'next' | undefined {
    const head = this.#skip > 0 ? undefined : this.#peek(8)
    if (head === undefined) return undefined
    const [length, type] = [readUint32(head, 0), readUint32(head, 4)]
    assertHead(type, length, this.#offset, this.#chunks === 0)
    if (type === CHUNK_TYPE.IEND) return 'end'
    if (isTextType(type)) {
      const start = this.#peek(8 + Math.min(length, KEYWORD_HEAD))
      if (start === undefined) return undefined
      const keyword = keywordAt(start, 8, start.length)
      if (keyword !== undefined) return this.#badge(type, length, keyword)
    }
    this.#count()
    if (type === CHUNK_TYPE.IDAT) this.#hasPixels = true
    this.#drop(length + 12)
    return 'next'
  }

  #badge(type: number, length: number, keyword: Keyword): Carrier | undefined {
    const { limits, findings } = this.#task
    if (length > limits.badgeSize + HEAD_ROOM) throw new LimitExceededError('badgeSize', limits.badgeSize)
    const chunk = this.#peek(length + 12)
    if (chunk === undefined) return undefined
    this.#count()
    const offset = this.#offset
    const carrier = readCarrier(
      { type, keyword, offset, data: chunk.subarray(8, 8 + length) },
      this.#task,
      this.#budget,
    )
    if (this.#hasPixels) findings.add('PNG_BADGE_AFTER_PIXELS', '', { offset })
    if (crc32(chunk.subarray(4, 8 + length)) !== readUint32(chunk, 8 + length)) {
      findings.add('PNG_BADGE_CHECKSUM_WRONG', '', { chunk: chunkTypeName(type), offset })
    }
    return carrier
  }

  #count(): void {
    const { chunks } = this.#task.limits
    if (++this.#chunks > chunks) throw new LimitExceededError('chunks', chunks)
  }

  #take(bytes: Uint8Array): void {
    const dropped = Math.min(this.#skip, bytes.length)
    this.#skip -= dropped
    this.#offset += dropped
    this.#pending.push(bytes.subarray(dropped))
  }

  #peek(size: number): Uint8Array | undefined {
    this.#wanted = size
    return this.#pending.peek(size)
  }

  #drop(size: number): void {
    this.#wanted = 0
    const dropped = Math.min(size, this.#pending.length)
    this.#pending.drop(dropped)
    this.#skip = size - dropped
    this.#offset += dropped
  }
}
