import type { Generation } from '../findings/definition.ts'
import type { NodeRule } from './node-rule.ts'
import { checkContexts, checkOb3Context } from './ob3/contexts.ts'
import { dataModelProperties } from './ob3/data-model-properties.ts'
import { OB3_NODE_RULES } from './ob3/ob3-node-rules.ts'
import type { DataModel } from './recognise.ts'

/** Credentials of Open Badges: in which data model they are is told by their class. */
const CREDENTIAL = /^(?:Achievement|Endorsement)Credential(?:v1p1)?$/

/** The data model of a class of credentials; nothing for classes of other things. */
export function dataModelOfClass(className: string): DataModel | undefined {
  if (!CREDENTIAL.test(className)) return undefined
  return className.endsWith('v1p1') ? '1.1' : '2.0'
}

/** The rules of a class. Those of Open Badges 2.0 are elsewhere: its nodes may be written in many ways. */
export function rulesFor(generation: Generation, className: string): readonly NodeRule[] {
  if (generation === 'ob2') return []
  const rules = OB3_NODE_RULES.get(className.replace(/v1p1$/, '')) ?? []
  const dataModel = dataModelOfClass(className)
  if (dataModel === undefined) return rules
  const contexts: NodeRule = (node, reporter) => {
    checkContexts(node, dataModel, reporter)
    checkOb3Context(node, dataModel, reporter)
  }
  return [contexts, dataModelProperties(dataModel), ...rules]
}
