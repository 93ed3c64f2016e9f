/** Numbers from 0 up to, not including, 1, the same for the same seed. */
export type Random = () => number

/** @returns Numbers that depend on nothing but the seed. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let value = Math.imul(state ^ (state >>> 15), state | 1)
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61)
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** A whole number from 0 up to, not including, `end`. */
export function below(random: Random, end: number): number {
  return Math.floor(random() * end)
}

/** One of several. */
export function oneOf<Item>(random: Random, items: readonly [Item, ...Item[]] | readonly Item[]): Item {
  return items[below(random, items.length)] as Item
}
