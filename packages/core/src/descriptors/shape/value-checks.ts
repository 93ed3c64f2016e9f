import { isObject } from '../../json/json-value.ts'
import { parseDateTime } from '../../values/date-time.ts'
import { isLanguageTag } from '../../values/language-tag.ts'
import type { DescriptorFindingList } from '../findings/descriptor-finding-list.ts'
import { fieldOf, itemOf, type Place } from './place.ts'

/** Looks at one value, and notes what keeps it from being of its type. */
export type ValueCheck = (value: unknown, place: Place, findings: DescriptorFindingList) => void

/** The greatest number of stars that an award can have. */
const MOST_STARS = 3

/** How people call the type of a value. */
function kindOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}

/** Notes that a value is of another type than it has to be. */
export function noteWrongType(
  value: unknown,
  expected: string,
  { path, property }: Place,
  findings: DescriptorFindingList,
): void {
  findings.add('DESCRIPTOR_WRONG_TYPE', path, {
    property,
    actualWord: kindOf(value),
    expectedWord: expected,
  })
}

/** A check of nothing but `typeof`. Halves of characters were noted when the value was copied. */
function ofKind(kind: 'string' | 'boolean'): ValueCheck {
  return (value, place, findings) => {
    if (typeof value !== kind) noteWrongType(value, kind, place, findings)
  }
}

function checkRange(
  value: number,
  [least, most]: readonly [least: number, most: number],
  { path, property }: Place,
  findings: DescriptorFindingList,
): void {
  if (value >= least && value <= most && !Object.is(value, -0)) return
  const expected = most === Number.POSITIVE_INFINITY ? `≥ ${least}` : `${least}–${most}`
  const shown = Object.is(value, -0) ? '-0' : value
  findings.add('DESCRIPTOR_NUMBER_RANGE', path, { property, value: shown, expected })
}

/** A check of a number that is neither below nor above what it can be. */
function numeric(kind: 'number' | 'integer', least: number, most: number): ValueCheck {
  return (value, place, findings) => {
    const fits = typeof value === 'number' && (kind === 'number' || Number.isInteger(value))
    if (fits) checkRange(value, [least, most], place, findings)
    else noteWrongType(value, kind, place, findings)
  }
}

/** Objects from a badge may not be turned into text: they can have a `toString` of their own. */
function shownNumber(value: unknown): string {
  return typeof value === 'number' ? String(value) : '…'
}

const checkStarCount = numeric('integer', 0, MOST_STARS)

function checkStarRange(value: unknown, place: Place, findings: DescriptorFindingList): void {
  if (!Array.isArray(value)) {
    noteWrongType(value, 'array', place, findings)
    return
  }
  for (const [index, item] of value.entries()) checkStarCount(item, itemOf(place, index), findings)
  const [fewest, most]: readonly unknown[] = value
  const areTwo = value.length === 2 && typeof fewest === 'number' && typeof most === 'number'
  if (areTwo && fewest <= most) return
  const { path, property } = place
  const shown = `[${value.slice(0, 4).map(shownNumber).join(', ')}]`
  findings.add('DESCRIPTOR_NUMBER_RANGE', path, {
    property,
    value: shown,
    expected: `[a, b], 0 ≤ a ≤ b ≤ ${MOST_STARS}`,
  })
}

function checkCalendarDate(value: unknown, place: Place, findings: DescriptorFindingList): void {
  if (typeof value !== 'string') {
    noteWrongType(value, 'string', place, findings)
    return
  }
  const { path, property } = place
  const read = parseDateTime(value)
  // A time without an offset is a different moment for every reader.
  if (read.ok && (read.dateOnly || read.hasOffset)) return
  const isImpossible = !read.ok && read.reason !== 'syntax'
  const code = isImpossible ? 'DESCRIPTOR_DATE_IMPOSSIBLE' : 'DESCRIPTOR_DATE_MALFORMED'
  findings.add(code, path, { property, value })
}

/** Private use and tags from before BCP 47 begin with a single letter; the model does not take those. */
const BEGINS_WITH_LANGUAGE = /^[A-Za-z]{2}/

function checkLangMap(value: unknown, place: Place, findings: DescriptorFindingList): void {
  if (!isObject(value)) {
    noteWrongType(value, 'object', place, findings)
    return
  }
  for (const [language, text] of Object.entries(value)) {
    const at = fieldOf(place, language)
    if (!isLanguageTag(language) || !BEGINS_WITH_LANGUAGE.test(language)) {
      findings.add('DESCRIPTOR_LANGUAGE_KEY', at.path, { property: place.property, language })
    }
    if (typeof text !== 'string') noteWrongType(text, 'string', at, findings)
  }
}

/** Keys are paths of fields, or of elements of a framework; either way there is a slash in them. */
function checkTextMap(value: unknown, place: Place, findings: DescriptorFindingList): void {
  if (!isObject(value)) {
    noteWrongType(value, 'object', place, findings)
    return
  }
  for (const [path, text] of Object.entries(value)) {
    const at = fieldOf(place, path)
    if (!path.includes('/')) {
      findings.add('DESCRIPTOR_SOURCE_PATH', at.path, { property: place.property, path })
    }
    if (typeof text !== 'string') noteWrongType(text, 'string', at, findings)
  }
}

/** The checks of the types that are neither classes nor vocabularies. */
export const VALUE_CHECKS: ReadonlyMap<string, ValueCheck> = new Map<string, ValueCheck>([
  ['Boolean', ofKind('boolean')],
  ['CalendarDate', checkCalendarDate],
  ['Float', numeric('number', 0, Number.POSITIVE_INFINITY)],
  ['Integer', numeric('integer', 0, Number.POSITIVE_INFINITY)],
  ['LangMap', checkLangMap],
  ['Stars', numeric('integer', 1, MOST_STARS)],
  ['StarRange', checkStarRange],
  ['String', ofKind('string')],
  ['TextMap', checkTextMap],
])
