const FIRST_SIZE = 0x8000

/** No character of a text takes more bytes of UTF-8 than this, for each of its units. */
const MOST_BYTES = 3

const encoder = new TextEncoder()

/** Gathers texts and bytes into one run of bytes. It is used again and again, and grows to the largest. */
export class ByteWriter {
  #bytes = new Uint8Array(FIRST_SIZE)
  #length = 0
  #text = ''

  text(text: string): void {
    this.#text += text
  }

  bytes(bytes: Uint8Array): void {
    this.#flush()
    this.#reserve(bytes.length)
    this.#bytes.set(bytes, this.#length)
    this.#length += bytes.length
  }

  /** All that was written, until the next is begun. */
  finish(): Uint8Array {
    this.#flush()
    const bytes = this.#bytes.subarray(0, this.#length)
    this.#length = 0
    return bytes
  }

  /** Forgets what was begun and is not to be finished. */
  discard(): void {
    this.#text = ''
    this.#length = 0
  }

  #flush(): void {
    if (this.#text === '') return
    this.#reserve(this.#text.length * MOST_BYTES)
    this.#length += encoder.encodeInto(this.#text, this.#bytes.subarray(this.#length)).written
    this.#text = ''
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#bytes.length) return
    const larger = new Uint8Array((this.#length + more) * 2)
    larger.set(this.#bytes.subarray(0, this.#length))
    this.#bytes = larger
  }
}
