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
  const earlier = new Set<unknown>()
  for (let index = 0; index < contexts.length; index++) {
    checkEntry(contexts[index], index, earlier, reporter)
    earlier.add(contexts[index])
  }
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

function checkEntry(
  context: unknown,
  index: number,
  earlier: ReadonlySet<unknown>,
  reporter: Reporter,
): void {
  const steps: readonly (string | number)[] = ['@context', index]
  if (typeof context !== 'string') {
    reporter.report('CONTEXT_INLINE', steps, {})
  } else if (earlier.has(context)) {
    reporter.report('CONTEXT_TWICE', steps, { context }, (path) => [{ op: 'remove', path }])
  } else if (!isKnownContext(context)) {
    const code = isOb3ContextForm(context) ? 'CONTEXT_VERSION_UNKNOWN' : 'CONTEXT_UNKNOWN'
    reporter.report(code, steps, { context })
  } else if (knownOb3Context(context) === 'unversioned') {
    reporter.report('CONTEXT_UNVERSIONED', steps, { context })
  }
}
