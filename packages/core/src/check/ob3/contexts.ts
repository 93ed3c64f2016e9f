import { isKnownContext, isOb3ContextForm, ob3ContextVersion } from '../../contexts/known-contexts.ts'
import type { FindingList } from '../../findings/finding-list.ts'
import { listOf } from '../../json/json-value.ts'
import type { DataModel } from '../recognise.ts'

/** The contexts of the two data models. */
export const VCDM_CONTEXTS: Readonly<Record<DataModel, string>> = {
  '1.1': 'https://www.w3.org/2018/credentials/v1',
  '2.0': 'https://www.w3.org/ns/credentials/v2',
}

/** The context that new badges name. */
export const LATEST_OB3_CONTEXT = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'

type Node = { readonly [member: string]: unknown }

/**
 * Judges `@context`: the data model first, Open Badges second, each known, none twice. What the terms
 * mean under it is for the walk.
 */
export function checkContexts(document: Node, dataModel: DataModel, findings: FindingList, path: string): void {
  const value = document['@context']
  const at = `${path}/@context`
  const contexts = listOf(value)
  const expected = VCDM_CONTEXTS[dataModel]
  if (contexts[0] !== expected) {
    const others = contexts.filter((context) => context !== expected)
    const op = value === undefined ? 'add' : 'replace'
    findings.add('CONTEXT_VCDM_NOT_FIRST', at, { expected }, [{ op, path: at, value: [expected, ...others] }])
  }
  const other = VCDM_CONTEXTS[dataModel === '1.1' ? '2.0' : '1.1']
  if (contexts.includes(expected) && contexts.includes(other)) findings.add('CONTEXT_MIXES_DATA_MODELS', at)
  for (const [index, context] of contexts.entries()) {
    checkEntry(context, contexts.indexOf(context) === index, `${at}/${index}`, findings)
  }
}

/** Open Badges documents also name their own context, right after that of the data model. */
export function checkOb3Context(document: Node, dataModel: DataModel, findings: FindingList, path: string): void {
  const contexts = listOf(document['@context'])
  const second = contexts[1]
  if (typeof second === 'string' && isOb3ContextForm(second)) return
  const own = contexts.find((context) => typeof context === 'string' && isOb3ContextForm(context))
  const at = `${path}/@context`
  const expected = typeof own === 'string' ? own : LATEST_OB3_CONTEXT
  const vcdm = VCDM_CONTEXTS[dataModel]
  const others = contexts.filter((context) => context !== vcdm && context !== own)
  const fix = [{ op: 'replace', path: at, value: [vcdm, expected, ...others] }] as const
  findings.add('CONTEXT_OB3_NOT_SECOND', at, { expected }, document['@context'] === undefined ? undefined : fix)
}

function checkEntry(context: unknown, first: boolean, path: string, findings: FindingList): void {
  if (typeof context !== 'string') {
    findings.add('CONTEXT_INLINE', path)
    return
  }
  if (!first) findings.add('CONTEXT_TWICE', path, { context }, [{ op: 'remove', path }])
  else if (isOb3ContextForm(context)) {
    const version = ob3ContextVersion(context)
    if (version === undefined) findings.add('CONTEXT_VERSION_UNKNOWN', path, { context })
    else if (context.endsWith('/context.json')) findings.add('CONTEXT_UNVERSIONED', path, { context })
  } else if (!isKnownContext(context)) findings.add('CONTEXT_UNKNOWN', path, { context })
}
