import { blake3 } from '@noble/hashes/blake3.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'

/**
 * Pairs of rounds. The known attacks on Feistel networks over small domains need, beyond some ten rounds, more
 * pairs of counter and index than a list has entries; sixteen leave room, and cost nanoseconds.
 */
const ROUND_PAIRS = 8

/** @internal Puts every number below a length in the place of another. */
export type Permutation = (counter: number) => number

/**
 * A permutation of the numbers from 0 to `length - 1` that nobody can tell from a random one without the key.
 *
 * A Feistel network over a rectangle that is hardly larger than the length: a number is its row and its
 * column, and each round moves one of the two by a secret amount that depends on the other. What falls behind
 * the length walks on until it is within. Rows and columns are so few that the round functions are
 * worked out once for all places, a few hundred for each round, from the stream of a keyed BLAKE3: that is as
 * strong as working them out each time, and a thousand times as fast. The permuted numbers are kept nowhere.
 *
 * @param key - 32 secret bytes, for this length only.
 * @internal
 */
export function createPermutation(key: Uint8Array, length: number): Permutation {
  const rows = Math.ceil(Math.sqrt(length))
  const columns = Math.ceil(length / rows)
  const words = secretWords(key, ROUND_PAIRS * (rows + columns))
  const rowMoves = Uint16Array.from(words.subarray(0, ROUND_PAIRS * columns), (word) => word % rows)
  const columnMoves = Uint16Array.from(words.subarray(ROUND_PAIRS * columns), (word) => word % columns)

  const step = (value: number): number => {
    let row = Math.floor(value / columns)
    let column = value - row * columns
    for (let pair = 0; pair < ROUND_PAIRS; pair++) {
      row += rowMoves[pair * columns + column] ?? 0
      if (row >= rows) row -= rows
      column += columnMoves[pair * rows + row] ?? 0
      if (column >= columns) column -= columns
    }
    return row * columns + column
  }
  return (counter) => {
    let value = step(counter)
    while (value >= length) value = step(value)
    return value
  }
}

/** 32 bits for each amount: so many that taking remainders leaves no trace. */
function secretWords(key: Uint8Array, count: number): Uint32Array {
  const stream = blake3(utf8ToBytes('rounds'), { key, dkLen: 4 * count })
  const view = new DataView(stream.buffer, stream.byteOffset)
  return Uint32Array.from({ length: count }, (_, at) => view.getUint32(4 * at))
}
