import type { Generation } from '../findings/definition.ts'
import { OB3_NODE_RULES } from './ob3/ob3-node-rules.ts'
import type { Reporter } from './walk.ts'

/** A rule of a class that concerns more than one value of a node. */
export type NodeRule = (node: { readonly [member: string]: unknown }, reporter: Reporter) => void

const NONE: readonly NodeRule[] = []

/** The rules of a class. Classes of both data models of Open Badges 3.0 share theirs. */
export function rulesFor(generation: Generation, className: string): readonly NodeRule[] {
  if (generation === 'ob2') return NONE
  return OB3_NODE_RULES.get(className.replace(/v1p1$/, '')) ?? NONE
}
