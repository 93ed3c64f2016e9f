import { MAX_HEADINGS } from './limits.ts'
import { isBlank, trimLine } from './markdown-text.ts'

/** A heading and the lines under it, as Markdown. */
export interface RawSection {
  /** Absent for what stands before the first heading. */
  readonly heading?: string
  readonly lines: string[]
}

/** A narrative, cut at its headings. */
export interface SplitNarrative {
  readonly sections: readonly RawSection[]
  /** Whether it does not even begin with a heading: then whoever wrote it does not know our grammar. */
  readonly wide: boolean
}

const ATX = /^ {0,3}#{1,6}(?=[ \t]|$)/
const GLUED = /^ {0,3}#{1,6}(?=[^# \t])/
const UNDERLINE = /^ {0,3}(?:=+|-{2,})[ \t]*$/
const BRACKETED = /^[ \t\u3000]*【([^【】]{1,60})】[ \t\u3000]*/u
const RUN_IN =
  /^(?:[・•●○■◆◇□▼-][ \t\u3000]*|[*+][ \t]+)?(\*\*)?([^:：*]{1,60})(?:\*\*)?[:：](?:\*\*)?[ \t\u3000]*(?=\S)/u
const MARK = /^[■◆●▼◇□]\s*/u

/** The text of a heading without the marks that may close it. */
function closed(text: string): string {
  const trimmed = trimLine(text)
  let end = trimmed.length
  while (end > 0 && trimmed[end - 1] === '#') end -= 1
  const before = trimmed[end - 1]
  return before === undefined || before === ' ' || before === '\t' ? trimLine(trimmed.slice(0, end)) : trimmed
}

/** A heading that Markdown knows, or that a hash sign was glued to. */
function hashed(line: string, isKnown: (heading: string) => boolean): string | undefined {
  const atx = ATX.exec(line)
  if (atx !== null) return closed(line.slice(atx[0].length))
  const glued = GLUED.exec(line)
  const text = glued === null ? '' : closed(line.slice(glued[0].length))
  return text !== '' && isKnown(text) ? text : undefined
}

/** A line in bold that stands alone. No text of the writer has an asterisk that is not escaped. */
function bold(line: string): string | undefined {
  const text = trimLine(line).replace(/[:：]$/, '')
  if (text.length < 5 || !text.startsWith('**') || !text.endsWith('**')) return undefined
  const inner = text.slice(2, -2)
  return inner.includes('**') || inner.endsWith('\\') ? undefined : inner
}

/** What people use for headings where they know no Markdown: 【内容】, ■ 内容, or a known one alone in a line. */
function plain(line: string, isKnown: (heading: string) => boolean): RawSection | undefined {
  const bracketed = BRACKETED.exec(line)
  const rest = bracketed === null ? '' : line.slice(bracketed[0].length)
  const name = bracketed?.[1]
  if (name !== undefined && (rest === '' || isKnown(name)))
    return { heading: name, lines: rest === '' ? [] : [rest] }
  const heading = line
    .trim()
    .replace(MARK, '')
    .replace(/[:：]$/, '')
  return heading !== '' && heading.length <= 60 && isKnown(heading) ? { heading, lines: [] } : undefined
}

/** A heading that its text follows in the same line: "**総時間数：** 60時間", or "総時間数：60時間". */
interface RunIn extends RawSection {
  readonly heading: string
  /** Whether it is in bold. */
  readonly strong: boolean
}

function runIn(line: string, isKnown: (heading: string) => boolean): RunIn | undefined {
  const text = line.trimStart()
  const match = RUN_IN.exec(text)
  const heading = trimLine(match?.[2] ?? '')
  if (match === null || heading === '' || !isKnown(heading)) return undefined
  return { heading, lines: [text.slice(match[0].length)], strong: match[1] !== undefined }
}

/** One plain line with a colon may be any sentence; several in a row are a list of facts. */
function listed(
  lines: readonly string[],
  index: number,
  isKnown: (heading: string) => boolean,
): RawSection | undefined {
  const own = runIn(lines[index] ?? '', isKnown)
  if (own === undefined) return undefined
  const isListed =
    own.strong || [lines[index - 1], lines[index + 1]].some((line = '') => runIn(line, isKnown))
  return isListed ? own : undefined
}

/** Whether a line is underlined into a heading by the next one: it stands alone, and is no item. */
function isUnderlined(lines: readonly string[], index: number): boolean {
  const [before = '', line = '', next = ''] = [lines[index - 1], lines[index], lines[index + 1]]
  return UNDERLINE.test(next) && !isBlank(line) && isBlank(before) && !/^[ \t]*[-*+>|]/.test(line)
}

/** Cuts a narrative at its headings, whatever their level. */
export function splitSections(markdown: string, isKnown: (heading: string) => boolean): SplitNarrative {
  const lines = markdown.split(/\r\n?|\n/)
  const first = lines.findIndex((line) => !isBlank(line))
  const start = lines[first] ?? ''
  const wide = !(ATX.test(start) || bold(start) !== undefined || isUnderlined(lines, first))
  const sections: RawSection[] = [{ lines: [] }]
  // Under a heading of its own, such a line is what that section says.
  let isFlat = wide
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? ''
    const isAlone = isBlank(lines[index - 1] ?? '')
    const underlined = isUnderlined(lines, index) ? trimLine(line) : undefined
    const strong = bold(line)
    const boldHeading = strong !== undefined && (isAlone || isKnown(strong)) ? strong : undefined
    const heading = hashed(line, isKnown) ?? underlined ?? boldHeading
    const titled = heading === undefined ? (wide ? plain(line, isKnown) : undefined) : { heading, lines: [] }
    if (titled !== undefined) isFlat = false
    const section = titled ?? (isFlat ? listed(lines, index, isKnown) : undefined)
    if (section === undefined || sections.length > MAX_HEADINGS) sections.at(-1)?.lines.push(line)
    else sections.push(section)
    if (underlined !== undefined && sections.length <= MAX_HEADINGS) index += 1
  }
  return { sections, wide }
}
