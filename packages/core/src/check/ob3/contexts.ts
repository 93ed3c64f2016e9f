import { findContextConflict } from '../../contexts/context-conflict.ts'
import {
  isKnownContext,
  isOb3ContextForm,
  knownOb3Context,
  LATEST_OB3_CONTEXT,
  VCDM_CONTEXTS,
} from '../../contexts/known-contexts.ts'
import { listOf } from '../../json/json-value.ts'
import type { Reporter } from '../node-rule.ts'
import type { DataModel } from '../recognise.ts'

const FEW_CONTEXTS = 16

type Node = { readonly [member: string]: unknown }

/**
 * Judges `@context` of a credential: the data model first, each entry known, none twice. What the terms
 * mean under it is for the walk.
 */
export function checkContexts(node: Node, dataModel: DataModel, reporter: Reporter): void {
  const value = node['@context']
  const contexts = listOf(value)
  const expected = VCDM_CONTEXTS[dataModel]
  if (contexts[0] !== expected) {
    const others = contexts.filter((context) => context !== expected)
    const op = value === undefined ? 'add' : 'replace'
    reporter.report('CONTEXT_VCDM_NOT_FIRST', ['@context'], { expected }, (path) => [
      { op, path, value: [expected, ...others] },
    ])
  }
  const conflict = findContextConflict(contexts)
  if (conflict !== undefined) {
    const { first, second } = conflict
    reporter.report('CONTEXT_CONFLICT', ['@context'], { first, second })
  }
  const isRepeated = repetitionsIn(contexts)
  for (let index = 0; index < contexts.length; index++) {
    checkEntry(contexts[index], index, isRepeated(index), reporter)
  }
}

/** Tells which entries stand earlier, too. A few are compared faster than they are indexed. */
function repetitionsIn(contexts: readonly unknown[]): (index: number) => boolean {
  if (contexts.length <= FEW_CONTEXTS) return (index) => contexts.indexOf(contexts[index]) < index
  const first = new Map<unknown, number>()
  for (const [index, context] of contexts.entries()) if (!first.has(context)) first.set(context, index)
  return (index) => (first.get(contexts[index]) ?? index) < index
}

/** Open Badges documents also name their own context, right after that of the data model. */
export function checkOb3Context(node: Node, dataModel: DataModel, reporter: Reporter): void {
  const contexts = listOf(node['@context'])
  if (knownOb3Context(contexts[1]) !== undefined || isOb3ContextForm(contexts[1])) return
  const own = contexts.find(isOb3ContextForm)
  const expected = own ?? LATEST_OB3_CONTEXT
  const vcdm = VCDM_CONTEXTS[dataModel]
  const others = contexts.filter((context) => context !== vcdm && context !== own)
  const op = node['@context'] === undefined ? 'add' : 'replace'
  reporter.report('CONTEXT_OB3_NOT_SECOND', ['@context'], { expected }, (path) => [
    { op, path, value: [vcdm, expected, ...others] },
  ])
}

function checkEntry(context: unknown, index: number, repeated: boolean, reporter: Reporter): void {
  const steps: readonly (string | number)[] = ['@context', index]
  if (typeof context !== 'string') {
    reporter.report('CONTEXT_INLINE', steps, {})
  } else if (repeated) {
    reporter.report('CONTEXT_TWICE', steps, { context }, (path) => [{ op: 'remove', path }])
  } else if (!isKnownContext(context)) {
    const code = isOb3ContextForm(context) ? 'CONTEXT_VERSION_UNKNOWN' : 'CONTEXT_UNKNOWN'
    reporter.report(code, steps, { context })
  } else if (knownOb3Context(context) === 'unversioned') {
    reporter.report('CONTEXT_UNVERSIONED', steps, { context })
  }
}
