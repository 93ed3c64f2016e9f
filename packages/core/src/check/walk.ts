import type { ActiveContext } from '../contexts/active-context.ts'
import { contextsInForce, findConflictWithOuter } from '../contexts/context-conflict.ts'
import { contextDefining } from '../contexts/context-defining.ts'
import type { FindingCode } from '../findings/catalogue.ts'
import type { JsonPatchOperation } from '../findings/finding.ts'
import type { FindingList, FindingParams } from '../findings/finding-list.ts'
import { listOf } from '../json/json-value.ts'
import { pointerStep } from '../json/pointer.ts'
import { sameJson } from '../json/same-json.ts'
import type { ClassTable } from '../model/class-table.ts'
import { hasLoneSurrogate } from '../values/surrogates.ts'
import { Identities } from './identities.ts'
import { MAX_REMEMBERED_TYPES, type NodePlan, type PlannedProperty, planFor } from './node-plan.ts'
import type { NodeRule, Reporter, Step } from './node-rule.ts'
import { isForeignDate } from './ob3/data-model-properties.ts'
import { suggestContext } from './suggest-context.ts'

/** Objects nested deeper than this are not looked at. Real badges stay below 20. */
export const MAX_NESTING = 100

/** More than the limits of JSON let into a copy. A small integer, because those are counted faster. */
const UNLIMITED = 1_000_000_000

type Node = { readonly [member: string]: unknown }

/**
 * Goes through a badge once, along its classes, and judges every value by what its property asks for:
 * formats, types, terms that JSON-LD would drop, nulls, empty lists. The rules of a class are asked
 * when its node is reached.
 *
 * The form need not have been checked: whatever has the wrong form is passed over here.
 */
export class Walk implements Reporter {
  readonly #findings: FindingList
  readonly #base: string
  readonly #steps: Step[] = []
  /** How much more is looked at: a text counts its characters, all else one. */
  #budget: number
  readonly #identities = new Identities()
  #contexts: readonly unknown[] = []
  /** Those of the document and of the nodes that we are in. */
  #inForce: readonly unknown[] = []

  constructor(findings: FindingList, base = '', budget: number = UNLIMITED) {
    this.#findings = findings
    this.#base = base
    this.#budget = budget
  }

  /**
   * Whether a value turned up that JSON does not have, a node nested too deep, or more than the budget
   * allows: then nothing was decided about it.
   */
  stumbled = false

  /** Judges a whole document of a class, inside a context. */
  document(node: Node, table: ClassTable, context: ActiveContext | undefined): void {
    this.#contexts = listOf(node['@context'])
    this.#inForce = this.#contexts
    if (context !== undefined) this.#redefined(context, undefined)
    this.#node(node, planFor(table, context?.enterNode(undefined, typesOf(node)), undefined), 0)
  }

  report<Code extends FindingCode>(
    code: Code,
    steps: readonly Step[],
    params: FindingParams<Code>,
    fix?: (path: string) => readonly JsonPatchOperation[],
  ): void {
    let path = this.#base
    for (const step of this.#steps) path += pointerStep(step)
    for (const step of steps) path += pointerStep(step)
    this.#findings.record(code, path, params, fix?.(path))
  }

  /** Terms that the contexts of a node map anew, and not already those around it. */
  #redefined(inside: ActiveContext, outer: ActiveContext | undefined): void {
    if (inside.redefined === outer?.redefined) return
    const terms = inside.redefined.slice(outer?.redefined.length ?? 0)
    for (const term of terms) this.report('CONTEXT_REDEFINES_TERM', ['@context'], { term })
  }

  /** Proofs over JSON hold a copy of the contexts around them, which changes nothing. */
  #repeats(own: unknown, inside: ActiveContext, outer: ActiveContext | undefined): boolean {
    return inside.redefined !== outer?.redefined && sameJson(listOf(own), this.#inForce)
  }

  #node(node: Node, plan: NodePlan, depth: number): void {
    if (depth > MAX_NESTING) {
      this.stumbled = true
      this.report('NESTING_TOO_DEEP', [], { limit: MAX_NESTING })
      return
    }
    // A node that many places share is met in each of them, twice as often with every level.
    if (this.#budget < 0) {
      this.stumbled = true
      return
    }
    if (Object.getPrototypeOf(node) !== Object.prototype) this.stumbled = true
    // Terms of a type that has no meaning here have none either; one finding says so.
    const meant = plan.typed || this.#types(node, plan)
    let at = 0
    let spent = 0
    for (const key in node) {
      const value = node[key]
      const planned = plannedAt(plan, at++, key)
      if (planned === undefined) {
        if (typeof value === 'string') spent += value.length
        this.#unplanned(key, value, plan, depth, meant)
        continue
      }
      if (planned.defined === 'no' && meant) this.#undefinedProperty(key, plan)
      if (typeof value === 'string') {
        spent += value.length
        const code = planned.leaf?.(value)
        if (code !== undefined) this.report(code, [key], { property: key, value })
      } else if (key !== 'type' || !plan.typed) this.#value(key, value, planned, plan, depth)
    }
    this.#budget -= spent + at
    // Rules go through lists of the node; one that has used up the budget has no end.
    if (plan.table !== undefined && this.#budget >= 0) this.#asClass(node, plan.table, plan.rules)
  }

  #asClass(node: Node, table: ClassTable, rules: readonly NodeRule[]): void {
    const id = node['id']
    if (typeof id === 'string') this.#identified(id, node, table)
    for (const rule of rules) rule(node, this)
  }

  #unplanned(key: string, value: unknown, plan: NodePlan, depth: number, meant: boolean): void {
    const defined = plan.context?.definesTerm(key) ?? 'yes'
    if (defined === 'no' && meant) this.#undefinedTerm(key, plan)
    if (typeof value === 'string') {
      if (hasLoneSurrogate(value)) this.report('TEXT_LONE_SURROGATE', [key], { property: key, value })
    } else if (defined !== 'no') this.#value(key, value, undefined, plan, depth)
    else if (!isJsonLeaf(value)) this.stumbled ||= typeof value !== 'object'
  }

  /** Anything but a text: objects, lists, null, numbers, and what JSON does not have. */
  #value(
    key: Step,
    value: unknown,
    planned: PlannedProperty | undefined,
    plan: NodePlan,
    depth: number,
  ): void {
    if (typeof value === 'object') {
      this.#steps.push(key)
      if (value === null) this.#empty('VALUE_NULL')
      else if (Array.isArray(value)) this.#list(value, planned, plan, depth)
      else this.#child(value as Node, planned, plan, depth)
      this.#steps.pop()
    } else if (!isJsonLeaf(value)) {
      this.stumbled = true
    }
  }

  #empty(code: 'VALUE_NULL' | 'LIST_EMPTY'): void {
    this.report(code, [], { property: this.#property() }, (path) => [{ op: 'remove', path }])
  }

  /** The property that we are in: positions in lists are not properties. */
  #property(): Step {
    let at = this.#steps.length - 1
    while (at > 0 && typeof this.#steps[at] === 'number') at--
    return this.#steps[at] ?? ''
  }

  #list(list: readonly unknown[], planned: PlannedProperty | undefined, plan: NodePlan, depth: number): void {
    if (list.length === 0) this.#empty('LIST_EMPTY')
    if (depth > MAX_NESTING) {
      this.stumbled = true
      return
    }
    for (let index = 0; index < list.length; index++) {
      if (this.#budget < 0) {
        this.stumbled = true
        return
      }
      const item = list[index]
      this.#budget -= typeof item === 'string' ? item.length + 1 : 1
      if (typeof item === 'string') {
        const code = planned?.leaf?.(item)
        if (code !== undefined) this.report(code, [index], { property: planned?.property.name, value: item })
      } else this.#value(index, item, planned, plan, depth + 1)
    }
  }

  #child(node: Node, planned: PlannedProperty | undefined, plan: NodePlan, depth: number): void {
    const own = node['@context']
    const type = soleType(node)
    const remembered = own === undefined && type !== undefined ? rememberedChild(planned, type) : undefined
    if (remembered !== undefined) {
      this.#node(node, remembered, depth + 1)
      return
    }
    if (this.#budget !== UNLIMITED && (isEndless(own) || isEndless(node['type']))) {
      this.stumbled = true
      return
    }
    const { context } = plan
    const name = String(this.#property())
    const table = planned?.property.object()
    if (name === '@context' || context?.isJson(name) === true || context?.isMap(name) === true) {
      // Nobody looks into it here, so that only a copy can tell that it is JSON, and how deep.
      this.stumbled = true
      return
    }
    const inside = context?.enterNode(name, typesOf(node), own)
    const made = planFor(table, inside, type)
    if (planned !== undefined && own === undefined && type !== undefined && made.typed) {
      if (planned.children.size < MAX_REMEMBERED_TYPES) planned.children.set(type, made)
    }
    if (own === undefined) this.#node(node, made, depth + 1)
    else {
      if (inside !== undefined && !this.#repeats(own, inside, context)) this.#redefined(inside, context)
      this.#nodeWithContexts(node, own, made, depth)
    }
  }

  /** A node with contexts of its own, inside of which those around it stay in force. */
  #nodeWithContexts(node: Node, own: unknown, plan: NodePlan, depth: number): void {
    const outer = this.#inForce
    const conflict = findConflictWithOuter(outer, own)
    if (conflict !== undefined) {
      const { first, second } = conflict
      this.report('CONTEXT_CONFLICT', ['@context'], { first, second })
    }
    this.#inForce = contextsInForce(outer, own)
    this.#node(node, plan, depth + 1)
    this.#inForce = outer
  }

  /** A property of the specification that the contexts of the badge do not define. */
  #undefinedProperty(term: string, plan: NodePlan): void {
    if (contextDefining(term).length > 0) this.#undefinedTerm(term, plan)
    else this.report('PROPERTY_OUTSIDE_CONTEXT', [term], { property: term })
  }

  #undefinedTerm(term: string, plan: NodePlan): void {
    if (plan.dataModel !== undefined && isForeignDate(plan.dataModel, term)) return
    if (!this.#suggestContext(term, term)) this.report('TERM_UNDEFINED', [term], { term })
  }

  /** Says which standard context would give a name its meaning, if there is one. */
  #suggestContext(term: string, step: string): boolean {
    const suggestion = suggestContext(term, this.#contexts)
    if (suggestion === undefined) return false
    const { code, context, operation, step: place } = suggestion
    const fix = [{ op: operation, path: `${this.#base}/@context/${place}`, value: context }] as const
    this.report(code, [step], { term, context }, () => fix)
    return true
  }

  /** Judges the types of a node. The answer is whether they give the node's terms their meaning. */
  #types(node: Node, { table, context }: NodePlan): boolean {
    const type = node['type']
    let meant = true
    if (table?.equals !== undefined) {
      // A list in its place has been reported with the form.
      if (!listOf(type).includes(table.equals)) this.#wrongType(table.equals, type)
    } else if (table !== undefined && table.contains.length > 0) {
      const types = listOf(type)
      const missing = table.contains.filter((names) => !names.some((name) => types.includes(name)))
      if (missing.length > 0) this.#missingTypes(missing, type)
      meant = missing.length === 0
    }
    for (const name of listOf(typesOf(node))) {
      if (typeof name !== 'string' || context?.definesType(name) !== 'no') continue
      this.#undefinedType(name)
      meant = false
    }
    return meant
  }

  #wrongType(expected: string, type: unknown): void {
    const op = type === undefined ? 'add' : 'replace'
    this.report('TYPE_MISSING', ['type'], { expected }, (path) => [{ op, path, value: expected }])
  }

  #missingTypes(missing: readonly (readonly string[])[], type: unknown): void {
    const expected = missing.map((names) => names.join(' / ')).join(', ')
    const value = [...listOf(type), ...missing.map(([first]) => first)]
    const op = type === undefined ? 'add' : 'replace'
    this.report('TYPE_MISSING', ['type'], { expected }, (path) => [{ op, path, value }])
  }

  #undefinedType(type: string): void {
    if (!this.#suggestContext(type, 'type')) this.report('TYPE_UNDEFINED', ['type'], { type })
  }

  #identified(id: string, node: Node, table: ClassTable): void {
    const code = this.#identities.meet(id, node, table)
    if (code !== undefined) this.report(code, ['id'], { id })
  }
}

/** The plan of the property that stands at a position of a node. */
function plannedAt(plan: NodePlan, at: number, key: string): PlannedProperty | undefined {
  const foreseen = plan.foreseen[at]
  if (foreseen !== undefined && foreseen.name === key) return foreseen
  const planned = plan.properties[key]
  // Nodes of a class that can be extended may have any number of other members.
  if (planned !== undefined && at < MAX_FORESEEN) plan.foreseen[at] = planned
  return planned
}

const MAX_FORESEEN = 32

/** The plan that a value of this type had before. */
function rememberedChild(planned: PlannedProperty | undefined, type: string): NodePlan | undefined {
  if (planned === undefined || planned.lastType === type) return planned?.lastChild
  const child = planned.children.get(type)
  if (child === undefined) return undefined
  planned.lastType = type
  planned.lastChild = child
  return child
}

/** More types or contexts than this at one node are no badge, whatever they are. */
const MOST_ENTRIES = 10_000

/** Whether a list is too long to go through before it is known to be one. */
export function isEndless(value: unknown): boolean {
  return Array.isArray(value) && value.length > MOST_ENTRIES
}

function typesOf(node: Node): unknown {
  return node['type'] ?? node['@type']
}

/** The type of a node that has just one. */
function soleType(node: Node): string | undefined {
  const type = node['type']
  if (typeof type === 'string') return type
  const only: unknown = Array.isArray(type) && type.length === 1 ? type[0] : undefined
  return typeof only === 'string' ? only : undefined
}

function isJsonLeaf(value: unknown): boolean {
  return typeof value === 'number'
    ? Number.isFinite(value) && !Object.is(value, -0)
    : typeof value === 'boolean'
}
