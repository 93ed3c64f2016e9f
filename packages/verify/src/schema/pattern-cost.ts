import { ANY, type CharacterSet } from './character-set.ts'
import { type PatternGroup, type PatternPart, parsePattern } from './parse-pattern.ts'

/**
 * How many steps a regular expression can take at most on a text of this length, or `Infinity` where that cannot be
 * told: where repetitions stand inside of repetitions, a text can be made on which it never ends.
 *
 * It is an estimate from above. Where one repetition ends is clear if what follows cannot begin with any of its
 * characters; each one for which it is not clear multiplies the steps by the length of the text.
 */
export function patternCost(pattern: string, length: number): number {
  const parsed = parsePattern(pattern)
  if (parsed === undefined) return Number.POSITIVE_INFINITY
  const { alternatives, isAnchored, isClosed } = parsed
  const { open, factor, varies } = freedomOf(alternatives, isClosed ? 0n : ANY)
  const starts = isAnchored ? 0 : varies ? 2 : 1
  const size = Math.max(2, length)
  return factor * pattern.length * size ** (open + starts) + factor * size
}

/** In how many ways a part can match. */
interface Freedom {
  /** Repetitions of which it is not clear where they end. */
  readonly open: number
  /** Ways that do not depend on the length of the text. */
  readonly factor: number
  /** Whether it can match texts of different lengths. */
  readonly varies: boolean
}

const NONE: Freedom = { open: 0, factor: 1, varies: false }
const ENDLESS: Freedom = { open: 0, factor: Number.POSITIVE_INFINITY, varies: true }

function freedomOf(group: PatternGroup, after: CharacterSet): Freedom {
  const all = group.map((sequence) => ofSequence(sequence, after))
  return {
    open: Math.max(...all.map(({ open }) => open)),
    factor: all.reduce((sum, { factor }) => sum + factor, 0),
    varies: group.length > 1 || all.some(({ varies }) => varies),
  }
}

function ofSequence(sequence: readonly PatternPart[], after: CharacterSet): Freedom {
  return sequence.reduce((sum: Freedom, part, index) => {
    const one = ofPart(part, firstOf(sequence.slice(index + 1), after))
    return {
      open: sum.open + one.open,
      factor: sum.factor * one.factor,
      varies: sum.varies || one.varies,
    }
  }, NONE)
}

function ofPart({ content, least, most }: PatternPart, next: CharacterSet): Freedom {
  if (typeof content === 'bigint') return ofRepeated(content, least, most, next)
  if (most <= 1) {
    const inside = freedomOf(content, next)
    return least === most ? inside : { ...inside, factor: inside.factor + 1, varies: true }
  }
  if (!isUnambiguous(content)) return ENDLESS
  return ofRepeated(everyOf(content), least, most, next)
}

function ofRepeated(set: CharacterSet, least: number, most: number, next: CharacterSet): Freedom {
  if (least === most) return NONE
  if ((set & next) === 0n) return { ...NONE, varies: true }
  return most === Number.POSITIVE_INFINITY
    ? { open: 1, factor: 1, varies: true }
    : { open: 0, factor: most - least + 1, varies: true }
}

/** Whether a group that is repeated matches any text in one way only. */
function isUnambiguous(group: PatternGroup): boolean {
  const [sequence, ...others] = group
  if (sequence === undefined || others.length > 0) return false
  const sets = sequence.flatMap(({ content }) => (typeof content === 'bigint' ? [content] : []))
  if (sets.length !== sequence.length || sets.length === 0) return false
  const varying = sequence.filter(({ least, most }) => least !== most)
  if (varying.length === 0) return sequence.every(({ least }) => least > 0)
  return varying.length === 1 && [0, sequence.length - 1].some((at) => isDelimiter(sequence, sets, at))
}

function isDelimiter(sequence: readonly PatternPart[], sets: readonly CharacterSet[], at: number): boolean {
  const part = sequence[at]
  const others = sets.filter((_, index) => index !== at).reduce((all, set) => all | set, 0n)
  return part?.least === 1 && part.most === 1 && sets.length > 1 && ((sets[at] ?? ANY) & others) === 0n
}

/** Every character that a group of sets can match. */
function everyOf(group: PatternGroup): CharacterSet {
  return group.flat().reduce((all, { content }) => all | (typeof content === 'bigint' ? content : ANY), 0n)
}

/** What a sequence can begin with, and what follows it where it can be empty. */
function firstOf(sequence: readonly PatternPart[], after: CharacterSet): CharacterSet {
  let set = 0n
  for (const { content, least } of sequence) {
    set |= typeof content === 'bigint' ? content : firstOfGroup(content, after)
    if (least > 0) return set
  }
  return set | after
}

function firstOfGroup(group: PatternGroup, after: CharacterSet): CharacterSet {
  return group.reduce((all, sequence) => all | firstOf(sequence, after), 0n)
}
