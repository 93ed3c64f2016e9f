import { isObject } from '../../json/json-value.ts'
import type { NodeRule, Reporter } from '../node-rule.ts'

type Node = { readonly [member: string]: unknown }

/** Results refer to descriptions of the achievement, and stay within what those allow. */
export const checkResults: NodeRule = (subject, reporter) => {
  const results = subject['result']
  if (!Array.isArray(results)) return
  const achievement = subject['achievement']
  const descriptions = isObject(achievement) ? achievement['resultDescription'] : undefined
  for (let index = 0; index < results.length; index++) {
    const result: unknown = results[index]
    if (isObject(result)) checkResult(result, index, descriptions, reporter)
  }
}

function checkResult(result: Node, index: number, descriptions: unknown, reporter: Reporter): void {
  const id = result['resultDescription']
  if (id === undefined) {
    reporter.report('RESULT_UNDESCRIBED', ['result', index], {})
    return
  }
  if (typeof id !== 'string') return
  const description = findById(descriptions, id)
  if (description === undefined) {
    reporter.report('RESULT_DESCRIPTION_UNKNOWN', ['result', index, 'resultDescription'], { id })
    return
  }
  if (description['resultType'] === 'Status' && result['status'] === undefined) {
    reporter.report('RESULT_STATUS_MISSING', ['result', index], {})
  }
  judgeLevel(result['achievedLevel'], description)?.(reporter, ['result', index, 'achievedLevel'])
  judgeValue(result['value'], description)?.(reporter, ['result', index, 'value'])
}

function findById(list: unknown, id: string): Node | undefined {
  if (!Array.isArray(list)) return undefined
  return list.find((candidate) => isObject(candidate) && candidate['id'] === id)
}

/** A judgement that is not in favour, to be reported where the value stands. */
type Objection = (reporter: Reporter, steps: readonly (string | number)[]) => void

function judgeLevel(level: unknown, description: Node): Objection | undefined {
  if (typeof level !== 'string') return undefined
  const levels = description['rubricCriterionLevel']
  if (!Array.isArray(levels)) {
    return (reporter, steps) => reporter.report('RESULT_LEVEL_WITHOUT_RUBRIC', steps, {})
  }
  if (findById(levels, level) !== undefined) return undefined
  return (reporter, steps) => reporter.report('RESULT_LEVEL_UNKNOWN', steps, { id: level })
}

function judgeValue(value: unknown, description: Node): Objection | undefined {
  if (typeof value !== 'string') return undefined
  const allowed = description['allowedValue']
  if (!Array.isArray(allowed)) return judgeRange(value, description['valueMin'], description['valueMax'])
  if (allowed.includes(value)) return undefined
  return (reporter, steps) => reporter.report('RESULT_VALUE_NOT_ALLOWED', steps, { value })
}

function judgeRange(value: string, valueMin: unknown, valueMax: unknown): Objection | undefined {
  const min = numberIn(valueMin) ?? Number.NEGATIVE_INFINITY
  const max = numberIn(valueMax) ?? Number.POSITIVE_INFINITY
  if (min === Number.NEGATIVE_INFINITY && max === Number.POSITIVE_INFINITY) return undefined
  const number = numberIn(value)
  if (number === undefined) {
    return (reporter, steps) => reporter.report('RESULT_VALUE_NOT_NUMERIC', steps, { value })
  }
  if (number >= min && number <= max) return undefined
  const range = { min: valueMin ?? '-∞', max: valueMax ?? '∞' }
  return (reporter, steps) => reporter.report('RESULT_VALUE_OUT_OF_RANGE', steps, { value, ...range })
}

/** A decimal number in a text, as grades and percentages are written. */
function numberIn(value: unknown): number | undefined {
  return typeof value === 'string' && /^[+-]?\d+(?:\.\d+)?$/.test(value) ? Number(value) : undefined
}

/** What a description asks for has to be possible within it. */
export const checkResultDescription: NodeRule = (description, reporter) => {
  const { valueMin, valueMax } = description
  const min = numberIn(valueMin)
  const max = numberIn(valueMax)
  if (min !== undefined && max !== undefined && min > max) {
    reporter.report('RESULT_RANGE_REVERSED', ['valueMin'], { min: valueMin, max: valueMax })
  } else {
    judgeValue(description['requiredValue'], description)?.(reporter, ['requiredValue'])
  }
  judgeLevel(description['requiredLevel'], description)?.(reporter, ['requiredLevel'])
}
