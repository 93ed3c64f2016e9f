import { InvalidArgumentError } from '@shirushi/core/errors'
import { LimitExceededError } from './errors.ts'
import { ByteQueue } from './format/byte-queue.ts'
import type { Carrier, ReadTask, StreamReader } from './format/image-format.ts'
import { formatOf, isFormatClear } from './format/registry.ts'
import { readTask, type UnbakeOptions } from './options.ts'
import { judgeCarriers, type UnbakeResult } from './unbake.ts'

/** Bytes that come one after the other: a `ReadableStream`, a stream of Node, or a generator. */
export type ImageStream = AsyncIterable<Uint8Array> | Iterable<Uint8Array> | WebStream

/** What of the web's `ReadableStream` is used; not all of them can be iterated over. */
interface WebStream {
  getReader(): {
    read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>
    cancel(reason?: unknown): Promise<void>
  }
}

/** So many bytes are enough to tell any format by. */
const HEAD_SIZE = 4096

/**
 * Finds the first badge in an image that is still arriving, and stops reading there: the stream is cancelled, and
 * the answer waits until it is closed.
 *
 * `bake` puts the badge of a PNG to the front, so that a few hundred bytes are read of an image of any size.
 * An SVG is read whole. What follows the first badge of a PNG is not looked at; the finding
 * `BADGE_REST_NOT_READ` says so, because a second badge or damage would have gone unnoticed. Use `unbake`
 * where that matters.
 *
 * Checksums are compared of the chunk that carries the badge only, whatever `checksums` says.
 *
 * @param stream - The bytes, in pieces of any size. Nothing keeps the pieces but for a badge inside.
 * @returns At most one badge; none when the stream is over and had none.
 * @throws (rejects with) the same as `unbake`, and whatever the stream itself throws.
 */
export async function unbakeStream(stream: ImageStream, options: UnbakeOptions = {}): Promise<UnbakeResult> {
  const reading = new Reading(options)
  for await (const piece of piecesOf(stream)) {
    if (!(piece instanceof Uint8Array)) throw new InvalidArgumentError('stream', 'must give Uint8Arrays')
    if (reading.take(piece)) break
  }
  return reading.finish()
}

/** Leaving the loop early ends the stream: a generator by its `return`, a stream by `cancel`. */
function piecesOf(stream: ImageStream): AsyncIterable<Uint8Array> | Iterable<Uint8Array> {
  if (typeof stream === 'object' && stream !== null) {
    if (Symbol.asyncIterator in stream || Symbol.iterator in stream) return stream
    if ('getReader' in stream) return readAll(stream)
  }
  throw new InvalidArgumentError('stream', 'must be a ReadableStream or something to iterate over')
}

async function* readAll(stream: WebStream): AsyncGenerator<Uint8Array, void, void> {
  const reader = stream.getReader()
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      if (next.value !== undefined) yield next.value
    }
  } finally {
    // Harmless where the stream is over. What it says about its own end is of no interest to the badge.
    await reader.cancel().catch(() => undefined)
  }
}

/** Keeps bytes until the format is known; then hands them on, or keeps all if the format needs all. */
class Reading {
  readonly #options: UnbakeOptions
  readonly #task: ReadTask
  #kept = new ByteQueue()
  #size = 0
  #reader: StreamReader | 'whole' | undefined
  #outcome: Carrier | 'end' | undefined

  constructor(options: UnbakeOptions) {
    this.#options = options
    this.#task = readTask(options)
  }

  /** Whether that was enough. */
  take(piece: Uint8Array): boolean {
    this.#size += piece.length
    const { imageSize } = this.#task.limits
    if (this.#size > imageSize) throw new LimitExceededError('imageSize', imageSize)
    if (typeof this.#reader === 'object') return this.#push(piece)
    this.#kept.push(piece)
    if (this.#reader === 'whole') return false
    return this.#size >= HEAD_SIZE || isFormatClear(this.#whole()) ? this.#begin() : false
  }

  finish(): UnbakeResult {
    const { findings } = this.#task
    if (this.#reader === undefined && this.#outcome === undefined) this.#begin()
    if (this.#reader === 'whole') {
      const image = this.#whole()
      return judgeCarriers(formatOf(image).read(image, this.#task), findings, this.#options)
    }
    if (this.#outcome === undefined) this.#reader?.finish()
    if (typeof this.#outcome !== 'object') return judgeCarriers([], findings, this.#options)
    findings.add('BADGE_REST_NOT_READ', '')
    return judgeCarriers([this.#outcome], findings, this.#options)
  }

  #begin(): boolean {
    const head = this.#whole()
    this.#reader = formatOf(head).openStream?.(this.#task) ?? 'whole'
    if (this.#reader === 'whole') return false
    this.#kept = new ByteQueue()
    return this.#push(head)
  }

  #whole(): Uint8Array {
    return this.#kept.peek(this.#kept.length) ?? new Uint8Array(0)
  }

  #push(piece: Uint8Array): boolean {
    if (typeof this.#reader === 'object') this.#outcome = this.#reader.push(piece)
    return this.#outcome !== undefined
  }
}
