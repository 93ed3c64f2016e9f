/** How many UTF-16 code units lie between two places whose byte offset is kept. */
const STRIDE = 64

/** Tells where in a UTF-8 file a place of its text is. */
export class ByteOffsets {
  readonly #text: string
  readonly #first: number
  readonly #isAscii: boolean
  #marks: Uint32Array | undefined

  /** @param first - Where the text begins in the file. */
  constructor(text: string, first: number, byteLength: number) {
    this.#text = text
    this.#first = first
    // Whatever is not ASCII takes more bytes than code units.
    this.#isAscii = text.length === byteLength - first
  }

  /** Whether the text holds nothing but ASCII. */
  get isAscii(): boolean {
    return this.#isAscii
  }

  /** The byte at which the character at this index begins. */
  at(index: number): number {
    if (this.#isAscii) return this.#first + index
    this.#marks ??= this.#measure()
    const mark = Math.floor(index / STRIDE)
    return this.#first + (this.#marks[mark] ?? 0) + utf8Length(this.#text, mark * STRIDE, index)
  }

  #measure(): Uint32Array {
    const marks = new Uint32Array(Math.floor(this.#text.length / STRIDE) + 1)
    let total = 0
    for (let mark = 1; mark < marks.length; mark++) {
      total += utf8Length(this.#text, (mark - 1) * STRIDE, mark * STRIDE)
      marks[mark] = total
    }
    return marks
  }
}

/** How many bytes a stretch of text takes in UTF-8. */
export function utf8Length(text: string, start: number, end: number): number {
  let length = 0
  for (let index = start; index < end; index++) length += bytesOf(text.charCodeAt(index))
  return length
}

function bytesOf(unit: number): number {
  if (unit < 0x80) return 1
  // Each half of a surrogate pair stands for two of its four bytes.
  return unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3
}
