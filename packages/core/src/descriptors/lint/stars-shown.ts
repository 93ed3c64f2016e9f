const STARS = /[★⭐🌟]/gu
const NUMBER_FIRST = /(?<![0-9])([1-9])\s*(?:つ)?(?:の)?[-_ ]?(?:星|stars?(?![a-z]))/i
const NUMBER_LAST = /(?:星|(?<![a-z])stars?)[-_ ]?([1-9])(?![0-9])/i

/** The number of stars that a text or the name of a file shows, if it shows any. */
export function starsShown(text: string): number | undefined {
  const folded = text.slice(0, 1_000).normalize('NFKC')
  const drawn = folded.match(STARS)?.length
  if (drawn !== undefined) return drawn
  const written = NUMBER_FIRST.exec(folded)?.[1] ?? NUMBER_LAST.exec(folded)?.[1]
  return written === undefined ? undefined : Number(written)
}
