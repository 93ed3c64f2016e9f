/** A text with gaps: constant parts, and the numbers of the values that go between them. */
export type Piece = string | number

/** Fills the gaps. */
export function fillPieces(pieces: readonly Piece[], values: readonly string[]): string {
  let text = ''
  for (const piece of pieces) text += typeof piece === 'string' ? piece : values[piece]
  return text
}

/** Puts pieces behind each other, with constant parts that touch made into one. */
export function joinPieces(...lists: readonly (readonly Piece[])[]): Piece[] {
  const joined: Piece[] = []
  for (const piece of lists.flat()) {
    const last = joined.at(-1)
    if (typeof piece === 'string' && typeof last === 'string') joined[joined.length - 1] = last + piece
    else if (piece !== '') joined.push(piece)
  }
  return joined
}

/** Cuts a text wherever one of the needles stands. Each becomes its number. */
export function cutAt(text: string, needles: readonly string[], numbers: readonly number[]): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (let at = 0; at < text.length; ) {
    const found = nextOf(text, needles, at)
    if (found === undefined) break
    pieces.push(text.slice(from, found.at), numbers[found.needle] ?? 0)
    from = found.at + (needles[found.needle]?.length ?? 0)
    at = from
  }
  pieces.push(text.slice(from))
  return joinPieces(pieces)
}

function nextOf(text: string, needles: readonly string[], from: number) {
  let next: { readonly needle: number; readonly at: number } | undefined
  for (const [needle, sought] of needles.entries()) {
    const at = text.indexOf(sought, from)
    if (at >= 0 && (next === undefined || at < next.at)) next = { needle, at }
  }
  return next
}
