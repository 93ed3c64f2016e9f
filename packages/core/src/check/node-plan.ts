import type { ActiveContext, TermAnswer } from '../contexts/active-context.ts'
import type { ClassTable, PropertyTable } from '../model/class-table.ts'
import type { LeafJudge } from '../model/leaf-judges.ts'
import type { NodeRule } from './node-rule.ts'
import { dataModelOfClass, rulesFor } from './node-rules.ts'
import type { DataModel } from './recognise.ts'

/** A property of a planned node. */
export interface PlannedProperty {
  readonly name: string
  readonly property: PropertyTable
  /** What judges a text that is the value; absent where every text is fine. */
  readonly leaf: LeafJudge | undefined
  /** Whether the contexts of the badge define the term. */
  readonly defined: TermAnswer
  /** What to do with an object that is the value and has this one type. Filled as badges come by. */
  readonly children: Map<string, NodePlan>
  /** The type that came last, and its plan: nearly always the next one is the same. */
  lastType: string | undefined
  lastChild: NodePlan | undefined
}

/**
 * All that can be known of a node before seeing its values: its class and the meaning of its terms.
 * Badges of one kind share their plans, so that a check costs one look-up a property.
 */
export interface NodePlan {
  readonly table: ClassTable | undefined
  /** The context of the node's own terms; absent where the badge names none. */
  readonly context: ActiveContext | undefined
  /** By name. Without a prototype: a look-up in it costs less than in a map, and finds nothing inherited. */
  readonly properties: { readonly [name: string]: PlannedProperty }
  readonly rules: readonly NodeRule[]
  /** The data model, where the node is a credential. */
  readonly dataModel: DataModel | undefined
  /** Whether the type that the plan was made for is right, and defined: nothing is left to ask. */
  readonly typed: boolean
  /**
   * The properties of the last node that came by, in its order. The next one is likely to have the
   * same in the same order, and comparing a name costs a fraction of looking it up.
   */
  readonly foreseen: (PlannedProperty | undefined)[]
}

/** Types of badges are few. What a stranger makes up is planned anew instead of being remembered. */
export const MAX_REMEMBERED_TYPES = 32

type PlansOfContext = Map<ClassTable | undefined, Map<string | undefined, NodePlan>>

/** Plans by the context that they are in: those of the usual contexts live as long as the contexts. */
const plans = new WeakMap<ActiveContext, PlansOfContext>()

/**
 * The plan of a node of a class and a type, inside the context that its types and property have led
 * to. `type` is its only type; where it has several, or strange ones, there is none, and the walk asks.
 */
export function planFor(
  table: ClassTable | undefined,
  context: ActiveContext | undefined,
  type: string | undefined,
): NodePlan {
  if (context === undefined) return makePlan(table, undefined, type)
  const ofContext: PlansOfContext = plans.get(context) ?? new Map()
  const ofClass = ofContext.get(table) ?? new Map<string | undefined, NodePlan>()
  const known = ofClass.get(type)
  if (known !== undefined) return known
  const made = makePlan(table, context, type)
  if (ofClass.size >= MAX_REMEMBERED_TYPES) return made
  plans.set(context, ofContext.set(table, ofClass.set(type, made)))
  return made
}

function makePlan(
  table: ClassTable | undefined,
  context: ActiveContext | undefined,
  type: string | undefined,
): NodePlan {
  const properties: { [name: string]: PlannedProperty } = Object.create(null)
  for (const property of table?.properties.values() ?? []) {
    const defined = context?.definesTerm(property.name) ?? 'yes'
    properties[property.name] = {
      name: property.name,
      property,
      leaf: property.leaf,
      defined,
      lastType: undefined,
      lastChild: undefined,
      children: new Map(),
    }
  }
  return {
    table,
    context,
    properties,
    rules: table === undefined ? [] : rulesFor(table.generation, table.name),
    dataModel: table === undefined ? undefined : dataModelOfClass(table.name),
    typed: type !== undefined && isRightType(type, table) && context?.definesType(type) !== 'no',
    foreseen: [],
  }
}

function isRightType(type: string, table: ClassTable | undefined): boolean {
  if (table === undefined) return true
  if (table.equals !== undefined) return type === table.equals
  return table.contains.every((names) => names.includes(type))
}
