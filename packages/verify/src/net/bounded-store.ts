/** What a store may hold. */
export interface StoreLimits {
  readonly entries: number
  readonly bytes: number
}

/** Keeps values until there are too many, and forgets those first that were not asked for the longest. */
export class BoundedStore<Value> {
  // A map remembers the order of its entries: the first one was not asked for the longest.
  readonly #entries = new Map<string, { readonly value: Value; readonly size: number }>()
  readonly #limits: StoreLimits
  #size = 0

  constructor(limits: StoreLimits) {
    this.#limits = limits
  }

  /** The value, which from now on is the last one to be forgotten. */
  get(key: string): Value | undefined {
    const entry = this.#entries.get(key)
    if (entry === undefined) return undefined
    this.#entries.delete(key)
    this.#entries.set(key, entry)
    return entry.value
  }

  /** Keeps a value in place of the one with the same key. One that is too large alone is not kept. */
  set(key: string, value: Value, size: number): void {
    this.delete(key)
    if (size > this.#limits.bytes) return
    this.#entries.set(key, { value, size })
    this.#size += size
    for (const oldest of this.#entries.keys()) {
      if (this.#entries.size <= this.#limits.entries && this.#size <= this.#limits.bytes) return
      this.delete(oldest)
    }
  }

  /** Forgets a value. */
  delete(key: string): void {
    this.#size -= this.#entries.get(key)?.size ?? 0
    this.#entries.delete(key)
  }
}
