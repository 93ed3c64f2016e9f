import { isObject } from '../../json/json-value.ts'
import type { NodeRule } from '../node-rules.ts'
import type { Reporter } from '../walk.ts'

type Node = { readonly [member: string]: unknown }

/** Results refer to descriptions of the achievement, and stay within what those allow. */
export const checkResults: NodeRule = (subject, reporter) => {
  const results = subject['result']
  if (!Array.isArray(results)) return
  const achievement = subject['achievement']
  const described = isObject(achievement) ? achievement['resultDescription'] : undefined
  const descriptions = Array.isArray(described) ? described.filter(isObject) : []
  for (const [index, result] of results.entries()) {
    if (isObject(result)) checkResult(result, ['result', index], descriptions, reporter)
  }
}

function checkResult(
  result: Node,
  steps: readonly (string | number)[],
  descriptions: readonly Node[],
  reporter: Reporter,
): void {
  const id = result['resultDescription']
  if (id === undefined) {
    reporter.report('RESULT_UNDESCRIBED', steps, {})
    return
  }
  if (typeof id !== 'string') return
  const description = descriptions.find((candidate) => candidate['id'] === id)
  if (description === undefined) {
    reporter.report('RESULT_DESCRIPTION_UNKNOWN', [...steps, 'resultDescription'], { id })
    return
  }
  if (description['resultType'] === 'Status' && result['status'] === undefined) {
    reporter.report('RESULT_STATUS_MISSING', steps, {})
  }
  checkLevel(result['achievedLevel'], [...steps, 'achievedLevel'], description, reporter)
  checkValue(result['value'], [...steps, 'value'], description, reporter)
}

function checkLevel(
  level: unknown,
  steps: readonly (string | number)[],
  description: Node,
  reporter: Reporter,
): void {
  if (typeof level !== 'string') return
  const levels = description['rubricCriterionLevel']
  if (!Array.isArray(levels)) reporter.report('RESULT_LEVEL_WITHOUT_RUBRIC', steps, {})
  else if (!levels.some((candidate) => isObject(candidate) && candidate['id'] === level)) {
    reporter.report('RESULT_LEVEL_UNKNOWN', steps, { id: level })
  }
}

function checkValue(
  value: unknown,
  steps: readonly (string | number)[],
  description: Node,
  reporter: Reporter,
): void {
  if (typeof value !== 'string') return
  const allowed = description['allowedValue']
  if (Array.isArray(allowed)) {
    if (!allowed.includes(value)) reporter.report('RESULT_VALUE_NOT_ALLOWED', steps, { value })
    return
  }
  const min = numberIn(description['valueMin'])
  const max = numberIn(description['valueMax'])
  if (min === undefined && max === undefined) return
  const number = numberIn(value)
  if (number === undefined) {
    reporter.report('RESULT_VALUE_NOT_NUMERIC', steps, { value })
  } else if ((min !== undefined && number < min) || (max !== undefined && number > max)) {
    const range = { min: description['valueMin'] ?? '-∞', max: description['valueMax'] ?? '∞' }
    reporter.report('RESULT_VALUE_OUT_OF_RANGE', steps, { value, ...range })
  }
}

/** A decimal number in a text, as grades and percentages are written. */
function numberIn(value: unknown): number | undefined {
  return typeof value === 'string' && /^[+-]?\d+(?:\.\d+)?$/.test(value) ? Number(value) : undefined
}

/** What a description asks for has to be possible within it. */
export const checkResultDescription: NodeRule = (description, reporter) => {
  const min = numberIn(description['valueMin'])
  const max = numberIn(description['valueMax'])
  if (min !== undefined && max !== undefined && min > max) {
    const range = { min: description['valueMin'], max: description['valueMax'] }
    reporter.report('RESULT_RANGE_REVERSED', ['valueMin'], range)
  } else {
    checkValue(description['requiredValue'], ['requiredValue'], description, reporter)
  }
  checkLevel(description['requiredLevel'], ['requiredLevel'], description, reporter)
}
