const SEPARATORS = '、，,'
const OPENING = '（('
const CLOSING = '）)'

/**
 * Splits the values of a list inside one item, but not inside brackets: "A、B（C、D）" gives two. Where a
 * bracket has no other half, brackets do not count.
 */
export function splitList(text: string): string[] {
  const parts: string[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? ''
    if (OPENING.includes(character)) depth += 1
    if (CLOSING.includes(character)) depth -= 1
    if (depth < 0) return text.split(/[、，,]/)
    if (depth > 0 || !SEPARATORS.includes(character)) continue
    parts.push(text.slice(start, at))
    start = at + 1
  }
  return depth === 0 ? [...parts, text.slice(start)] : text.split(/[、，,]/)
}
