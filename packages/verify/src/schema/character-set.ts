/**
 * Which characters an element of a regular expression can match: one bit for each of ASCII, and one for all others
 * together. What cannot be told exactly is taken for more than it is, so that nothing is thought apart that is not.
 */
export type CharacterSet = bigint

const OTHERS = 128n

/** Every character. */
export const ANY: CharacterSet = (1n << (OTHERS + 1n)) - 1n

/** From one character to another, both by their code. */
export function range(from: number, to: number): CharacterSet {
  let set = 0n
  for (let code = from; code <= Math.min(to, 127); code++) set |= 1n << BigInt(code)
  return to > 127 ? set | (1n << OTHERS) : set
}

/** The one character. */
export function only(character: string): CharacterSet {
  const code = character.codePointAt(0) ?? 0
  return range(code, code)
}

const DIGITS = range(48, 57)
const WORDS = DIGITS | range(65, 90) | range(97, 122) | only('_')
const SPACES = range(9, 13) | only(' ') | (1n << OTHERS)

/** What stands behind a backslash. */
export const ESCAPES: ReadonlyMap<string, CharacterSet> = new Map([
  ['d', DIGITS],
  ['w', WORDS],
  ['s', SPACES],
  ['D', ANY & ~DIGITS],
  ['W', ANY & ~WORDS],
  ['S', ANY & ~range(9, 13) & ~only(' ')],
  ['n', only('\n')],
  ['r', only('\r')],
  ['t', only('\t')],
  ['f', only('\f')],
  ['v', only('\v')],
])

/** Every character but these. All others together may be in both. */
export function except(set: CharacterSet): CharacterSet {
  return (ANY & ~set) | (1n << OTHERS)
}
