/** Letters that take two columns of a terminal. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u

const WITHOUT_WIDTH = /[\p{M}\p{Cf}]/u

/** How many columns a text takes. */
export function columnsOf(text: string): number {
  let columns = 0
  for (const letter of text) columns += widthOf(letter)
  return columns
}

/** With blanks behind it, up to a number of columns. */
export function padded(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - columnsOf(text)))
}

function widthOf(letter: string): number {
  if (WITHOUT_WIDTH.test(letter)) return 0
  return WIDE.test(letter) ? 2 : 1
}

/** What must not begin a line. */
const NOT_FIRST = /^[、。，．・：；？！）」』】〉》’”)\],.:;!?ーぁぃぅぇぉっゃゅょァィゥェォッャュョ]/

/** Breaks a text into lines of at most that many columns: at blanks, and between letters of two columns. */
export function wrapped(text: string, columns: number): readonly string[] {
  return text.split('\n').flatMap((line) => wrappedLine(line, columns))
}

function wrappedLine(text: string, columns: number): readonly string[] {
  const lines: string[] = []
  let [line, taken] = ['', 0]
  for (const piece of pieces(text, columns)) {
    const width = columnsOf(piece)
    if (taken + columnsOf(piece.trimEnd()) > columns && line !== '' && !NOT_FIRST.test(piece)) {
      lines.push(line.trimEnd())
      line = ''
      taken = 0
    }
    if (line === '' && piece.trim() === '') continue
    line += piece
    taken += width
  }
  return [...lines, line.trimEnd()]
}

/** What must not end a line. */
const NOT_LAST = /^[（「『【〈《]$/

/** Words with the blank behind them, and wide letters one by one; a word longer than a line is cut. */
function pieces(text: string, columns: number): readonly string[] {
  const found: string[] = []
  let word = ''
  const end = () => {
    if (word !== '') found.push(word)
    word = ''
  }
  for (const letter of text) {
    if (widthOf(letter) === 2) {
      if (!NOT_LAST.test(word)) end()
      word += letter
      if (!NOT_LAST.test(letter)) end()
      continue
    }
    if (word.length >= columns || (/\s$/.test(word) && letter !== ' ')) end()
    word += letter
  }
  end()
  return found
}
