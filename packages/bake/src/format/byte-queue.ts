/**
 * Bytes that arrive in pieces and are used from the front. They lie in one array that grows by doubling, so
 * that a sender of single bytes costs no more memory than any other.
 */
export class ByteQueue {
  #bytes: Uint8Array = new Uint8Array(0)
  #start = 0
  #end = 0

  /** How many bytes there are. */
  get length(): number {
    return this.#end - this.#start
  }

  /** Takes bytes in. They are copied: whoever gave them may use the array again. */
  push(piece: Uint8Array): void {
    this.#makeRoom(piece.length)
    this.#bytes.set(piece, this.#end)
    this.#end += piece.length
  }

  /**
   * The first bytes, without using them up; `undefined` where there are not so many. The answer is a view, and
   * holds until the next `push`.
   */
  peek(size: number): Uint8Array | undefined {
    if (this.length < size) return undefined
    return this.#bytes.subarray(this.#start, this.#start + size)
  }

  /** Forgets the first bytes. There have to be so many. */
  drop(size: number): void {
    this.#start += size
  }

  #makeRoom(size: number): void {
    const needed = this.length + size
    if (this.#end + size <= this.#bytes.length) return
    // Moving to the front is worth it only where at least half becomes free: or it would happen each time.
    if (needed <= this.#bytes.length / 2) {
      this.#bytes.copyWithin(0, this.#start, this.#end)
    } else {
      const grown = new Uint8Array(Math.max(needed, 2 * this.length))
      grown.set(this.#bytes.subarray(this.#start, this.#end))
      this.#bytes = grown
    }
    this.#end -= this.#start
    this.#start = 0
  }
}
