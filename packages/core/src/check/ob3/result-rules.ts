import { isObject } from '../../json/json-value.ts'
import type { NodeRule, Reporter } from '../node-rule.ts'

type Node = { readonly [member: string]: unknown }

/** Results refer to descriptions of the achievement, and stay within what those allow. */
export const checkResults: NodeRule = (subject, reporter) => {
  const results = subject['result']
  if (!Array.isArray(results)) return
  const achievement = subject['achievement']
  const descriptions = isObject(achievement) ? achievement['resultDescription'] : undefined
  const lists = new Lists()
  for (let index = 0; index < results.length; index++) {
    const result: unknown = results[index]
    if (isObject(result)) checkResult(result, index, descriptions, lists, reporter)
  }
}

function checkResult(
  result: Node,
  index: number,
  descriptions: unknown,
  lists: Lists,
  reporter: Reporter,
): void {
  const id = result['resultDescription']
  if (id === undefined) {
    reporter.report('RESULT_UNDESCRIBED', ['result', index], {})
    return
  }
  if (typeof id !== 'string') return
  const description = lists.find(descriptions, id)
  if (description === undefined) {
    reporter.report('RESULT_DESCRIPTION_UNKNOWN', ['result', index, 'resultDescription'], { id })
    return
  }
  if (description['resultType'] === 'Status' && result['status'] === undefined) {
    reporter.report('RESULT_STATUS_MISSING', ['result', index], {})
  }
  judgeLevel(result['achievedLevel'], description, lists)?.(reporter, ['result', index, 'achievedLevel'])
  judgeValue(result['value'], description, lists)?.(reporter, ['result', index, 'value'])
}

/** Lists shorter than this are gone through; that takes less time than an index. */
const WORTH_AN_INDEX = 20

/** The lists that results refer to. Long ones get an index, so that many results cost no more than each. */
class Lists {
  #byId: Map<readonly unknown[], ReadonlyMap<unknown, Node>> | undefined
  #members: Map<readonly unknown[], ReadonlySet<unknown>> | undefined

  /** The first object of a list that has this id. */
  find(list: unknown, id: string): Node | undefined {
    if (!Array.isArray(list)) return undefined
    if (list.length < WORTH_AN_INDEX) return list.find((one) => isObject(one) && one['id'] === id)
    this.#byId ??= new Map()
    let index = this.#byId.get(list)
    if (index === undefined) {
      // Backwards, so that of several with one id the first stays.
      index = new Map(
        list
          .filter(isObject)
          .reverse()
          .map((one) => [one['id'], one]),
      )
      this.#byId.set(list, index)
    }
    return index.get(id)
  }

  /** Whether a text is one of a list. */
  includes(list: readonly unknown[], text: string): boolean {
    if (list.length < WORTH_AN_INDEX) return list.includes(text)
    this.#members ??= new Map()
    let members = this.#members.get(list)
    if (members === undefined) {
      members = new Set(list)
      this.#members.set(list, members)
    }
    return members.has(text)
  }
}

/** A judgement that is not in favour, to be reported where the value stands. */
type Objection = (reporter: Reporter, steps: readonly (string | number)[]) => void

function judgeLevel(level: unknown, description: Node, lists: Lists): Objection | undefined {
  if (typeof level !== 'string') return undefined
  const levels = description['rubricCriterionLevel']
  if (!Array.isArray(levels)) {
    return (reporter, steps) => reporter.report('RESULT_LEVEL_WITHOUT_RUBRIC', steps, {})
  }
  if (lists.find(levels, level) !== undefined) return undefined
  return (reporter, steps) => reporter.report('RESULT_LEVEL_UNKNOWN', steps, { id: level })
}

function judgeValue(value: unknown, description: Node, lists: Lists): Objection | undefined {
  if (typeof value !== 'string') return undefined
  const allowed = description['allowedValue']
  if (!Array.isArray(allowed)) return judgeRange(value, description['valueMin'], description['valueMax'])
  if (lists.includes(allowed, value)) return undefined
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
  const lists = new Lists()
  const { valueMin, valueMax } = description
  const min = numberIn(valueMin)
  const max = numberIn(valueMax)
  if (min !== undefined && max !== undefined && min > max) {
    reporter.report('RESULT_RANGE_REVERSED', ['valueMin'], { min: valueMin, max: valueMax })
  } else {
    judgeValue(description['requiredValue'], description, lists)?.(reporter, ['requiredValue'])
  }
  judgeLevel(description['requiredLevel'], description, lists)?.(reporter, ['requiredLevel'])
}
