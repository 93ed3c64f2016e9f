import type { LearningEffort } from '../../../generated/types-descriptors.ts'
import { readNumber, withPlainDigits } from '../../values/numerals.ts'
import { foldKey } from '../fold-key.ts'

type Part = keyof NonNullable<LearningEffort['breakdown']>

/** What the parts of learning are called, by the member of the pivot. */
export const PART_NAMES: Readonly<Record<Part, readonly string[]>> = {
  structured: [
    'structuredActivity',
    'structuredActivities',
    'structuredLearning',
    'structuredHours',
    'contactHours',
    'contact',
    'classes',
    'class',
    '講義時間',
    '授業時間',
    '授業',
  ],
  selfDirected: [
    'selfDirectedStudy',
    'selfDirectedLearning',
    'selfDirectedHours',
    'selfStudy',
    'independentStudy',
    'ownStudy',
    '自習',
    '自学自習',
    '自主学習',
    '自己学習',
  ],
  assessment: ['assessments', 'assessmentHours', 'assessmentTime', 'assessmentTasks', '評価', '試験'],
}

const PARTS: ReadonlyMap<string, Part> = new Map(
  partsOf(PART_NAMES).flatMap((part) =>
    [part, ...PART_NAMES[part]].map((name) => [foldKey(name), part] as const),
  ),
)
const ITEM =
  /^(?:of which |うち)?(?:([^\d]{1,40}?)[\s:は]*)?(\d{1,4}(?:\.\d{1,2})?)\s?(?:時間|hours?|hrs?|h)?(?:\s(?:of|for))?\s?([^\d]{0,40})$/i
/** What opens the list of parts: a bracket or a colon after the whole. */
const LISTS: readonly RegExp[] = [/\(([^()]{1,300})\)\s*$/, /:([^():]{1,300})$/]

/**
 * Reads 「15 structured, 20 self-directed, 5 assessment」 behind the whole: only where every part is
 * known, none twice, and they add up to the whole.
 */
export function readBreakdown(text: string, whole: number): LearningEffort['breakdown'] {
  if (text.length > 500) return undefined
  const plain = withPlainDigits(text)
  const list = LISTS.map((pattern) => pattern.exec(plain)?.[1]).find((found) => found !== undefined)
  const items = list?.split(/[,、;・+]|\sand\s/).map((item) => item.trim()) ?? []
  const parts = new Map<Part, number>()
  for (const item of items) {
    const [, before = '', digits = '', after = ''] = ITEM.exec(item) ?? []
    const part = PARTS.get(foldKey(before || after))
    const hours = readNumber(digits)
    if (part === undefined || hours === undefined || parts.has(part) || (before && after)) return undefined
    parts.set(part, hours)
  }
  const sum = [...parts.values()].reduce((total, hours) => total + hours, 0)
  return parts.size > 0 && sum === whole ? Object.fromEntries(parts) : undefined
}

function partsOf(names: Readonly<Record<Part, readonly string[]>>): Part[] {
  return Object.keys(names).filter((name): name is Part => Object.hasOwn(names, name))
}
