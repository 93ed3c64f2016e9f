import type { QualificationLevel } from '../../../generated/types-descriptors.ts'
import type { JsonValue } from '../../../json/json-value.ts'
import { readNumber } from '../../values/numerals.ts'
import { LEVEL_FRAMEWORK_TERMS } from '../../vocabularies/levels.ts'
import type { FrameworkElement, ReadContext } from '../element.ts'
import { isJsonObject, readMembers } from '../values/members.ts'
import { isListEntry, readCode } from '../values/read-code.ts'
import { noteMembers } from '../values/texts.ts'

const MEMBERS = {
  EQF: ['eqfLevel', 'level', 'レベル'],
  'QF-EHEA': ['cycle', 'qfehea', 'サイクル'],
  AQF: ['aqfLevel'],
} as const

const CYCLES: readonly (readonly [RegExp, string])[] = [
  [/short[\s-]?cycle|短期サイクル/, 'short-cycle'],
  [/(?:first|1st)[\s-]?cycle|第[1一]サイクル/, 'first-cycle'],
  [/(?:second|2nd)[\s-]?cycle|第[2二]サイクル/, 'second-cycle'],
  [/(?:third|3rd)[\s-]?cycle|第[3三]サイクル/, 'third-cycle'],
]
const NUMBERED = ['EQF', 'AQF'] as const
const MAX_LENGTH = 300

/** The level of the learning; a bare number is one of `usual`. */
export function levelWays(usual: 'EQF' | 'AQF'): Pick<FrameworkElement, 'fields' | 'read' | 'write'> {
  return {
    fields: ['/level'],
    read: (value, context) => {
      const level = readLevels(value, usual, context)
      return level.length > 0 ? { descriptor: { level } } : undefined
    },
    write: ({ descriptor: { level = [] } }) =>
      level.length > 0 ? level.map(levelWords).join(' / ') : undefined,
  }
}

function levelWords({ framework, code }: QualificationLevel): string {
  return framework === 'QF-EHEA' ? `QF-EHEA ${code.replace('-', ' ')}` : `${framework} level ${code}`
}

function readLevels(value: JsonValue, usual: 'EQF' | 'AQF', context: ReadContext): QualificationLevel[] {
  if (Array.isArray(value)) {
    const levels = value.map((item) => readLevels(item, usual, context))
    return levels.every((found) => found.length > 0) ? levels.flat() : []
  }
  const entry = isListEntry(value)
    ? readCode(value, (name) => listOfSome(readLevelText(name.slice(0, MAX_LENGTH), usual)))
    : undefined
  if (entry !== undefined) return entry
  if (isJsonObject(value)) return readLevelObject(value, context)
  const text = typeof value === 'number' ? String(value) : value
  if (typeof text !== 'string' || text.length > MAX_LENGTH) return []
  return readLevelText(text, usual)
}

function listOfSome(levels: QualificationLevel[]): QualificationLevel[] | undefined {
  return levels.length > 0 ? levels : undefined
}

function readLevelText(text: string, usual: 'EQF' | 'AQF'): QualificationLevel[] {
  const plain = text.normalize('NFKC').trim()
  const bare = /^(?:(?:level|レベル)\s?)?(\d{1,2})$/i.exec(plain)?.[1]
  if (bare !== undefined) return levelOf(usual, bare)
  const prefix = LEVEL_FRAMEWORK_TERMS['EQF']?.iriPrefix
  if (prefix !== undefined && plain.startsWith(prefix)) return levelOf('EQF', plain.slice(prefix.length))
  const numbered = NUMBERED.flatMap((framework) => {
    const pattern = new RegExp(
      `\\b${framework}\\s?(?:level|レベル)?\\s?[:-]?\\s?(\\d{1,2})(?!\\d|\\s?(?:[-–~〜/,、・]|or|and|to|又は|または|から)\\s?(?:level\\s?)?\\d)`,
      'gi',
    )
    const codes = [...plain.matchAll(pattern)].map(([, code = '']) => code)
    return codes.length === 1 ? levelOf(framework, codes[0] ?? '') : []
  })
  const cycles = CYCLES.filter(([pattern]) => pattern.test(plain.toLowerCase()))
  const [cycle] = cycles.length === 1 ? cycles : []
  return cycle === undefined ? numbered : [...numbered, { framework: 'QF-EHEA', code: cycle[1] }]
}

function levelOf(framework: 'EQF' | 'AQF', code: string): QualificationLevel[] {
  const codes = LEVEL_FRAMEWORK_TERMS[framework]?.codes ?? []
  const plain = String(readNumber(code) ?? code)
  return codes.includes(plain) ? [{ framework, code: plain }] : []
}

function readLevelObject(
  value: Readonly<Record<string, JsonValue>>,
  context: ReadContext,
): QualificationLevel[] {
  const { known, unknown } = readMembers(value, MEMBERS)
  const numbered = NUMBERED.flatMap((framework) => {
    const code = known[framework]
    if (isListEntry(code ?? null)) return readLevels(code ?? null, framework, context)
    return typeof code === 'number' || typeof code === 'string'
      ? readLevelText(String(code).slice(0, MAX_LENGTH), framework)
      : []
  })
  const cycle = known['QF-EHEA']
  const words = typeof cycle === 'string' ? cycle.slice(0, MAX_LENGTH) : ''
  const cycles = readLevelText(/cycle|サイクル/i.test(words) ? words : `${words} cycle`, 'EQF')
  const levels = [...numbered, ...cycles.filter(({ framework }) => framework === 'QF-EHEA')]
  if (levels.length > 0 && unknown.length > 0) {
    noteMembers(unknown, context)
  }
  return levels
}
