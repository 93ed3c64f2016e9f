import type { ActiveContext, TermAnswer } from '../contexts/active-context.ts'
import type { ClassTable, PropertyTable } from './class-table.ts'
import { dataModelOfClass, type NodeRule, rulesFor } from './node-rules.ts'
import type { DataModel } from './recognise.ts'

/** A property of a planned node. */
export interface PlannedProperty {
  readonly property: PropertyTable
  /** Whether the contexts of the badge define the term. */
  readonly defined: TermAnswer
  /** What to do with an object that is the value, as long as its types are the usual ones. */
  child: NodePlan | undefined
}

/**
 * All that can be known of a node before seeing it: its class and the meaning of its terms. Badges
 * of one kind share their plans, so that a check costs one look-up a property.
 */
export interface NodePlan {
  readonly table: ClassTable | undefined
  /** The context around the node's values; absent where the badge is not JSON-LD. */
  readonly context: ActiveContext | undefined
  readonly properties: ReadonlyMap<string, PlannedProperty>
  readonly rules: readonly NodeRule[]
  /** The data model, where the node is a credential. */
  readonly dataModel: DataModel | undefined
  /** The type that the plan was made for, as a badge usually writes it. */
  readonly usualType: string | undefined
}

const NO_TABLE: unique symbol = Symbol('a node of no class')
type PlanKey = ClassTable | typeof NO_TABLE

/** Plans by the context that they are in. Contexts are few and live long; inline ones are forgotten. */
const plans = new WeakMap<ActiveContext, Map<PlanKey, NodePlan>>()
const plansWithoutContext = new Map<PlanKey, NodePlan>()

/** The plan of a node of a class, inside the context that its own types and property have led to. */
export function planFor(table: ClassTable | undefined, context: ActiveContext | undefined): NodePlan {
  const known = plansIn(context)
  const key = table ?? NO_TABLE
  const plan = known.get(key) ?? makePlan(table, context)
  known.set(key, plan)
  return plan
}

function plansIn(context: ActiveContext | undefined): Map<PlanKey, NodePlan> {
  if (context === undefined) return plansWithoutContext
  const known = plans.get(context) ?? new Map<PlanKey, NodePlan>()
  plans.set(context, known)
  return known
}

function makePlan(table: ClassTable | undefined, context: ActiveContext | undefined): NodePlan {
  const properties = new Map<string, PlannedProperty>()
  for (const property of table?.properties.values() ?? []) {
    const defined = context === undefined ? 'yes' : context.definesTerm(property.name)
    properties.set(property.name, { property, defined, child: undefined })
  }
  const usualType = table?.equals ?? (table?.contains.length === 1 ? table.contains[0]?.[0] : undefined)
  const rules = table === undefined ? [] : rulesFor(table.generation, table.name)
  const dataModel = table === undefined ? undefined : dataModelOfClass(table.name)
  return { table, context, properties, rules, dataModel, usualType }
}
