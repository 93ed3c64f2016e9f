import type { ActiveContext } from '../contexts/active-context.ts'
import { contextDefining } from '../contexts/context-defining.ts'
import {
  isOb3ContextForm,
  LATEST_OB3_CONTEXT,
  OB2_CONTEXT,
  OB3_CONTEXT_URLS,
  VCDM1_CONTEXT,
  VCDM2_CONTEXT,
} from '../contexts/known-contexts.ts'
import type { FindingCode } from '../findings/catalogue.ts'
import type { JsonPatchOperation } from '../findings/finding.ts'
import type { FindingList, FindingParams } from '../findings/finding-list.ts'
import { listOf } from '../json/json-value.ts'
import { pointerStep } from '../json/pointer.ts'
import { hasLoneSurrogate } from '../values/surrogates.ts'
import type { ClassTable } from './class-table.ts'
import type { NodeRule } from './node-rules.ts'
import { MAX_REMEMBERED_TYPES, type NodePlan, type PlannedProperty, planFor } from './node-plan.ts'
import { isForeignDate } from './ob3/data-model-properties.ts'

/** Objects nested deeper than this are not looked at. Real badges stay below 20. */
export const MAX_NESTING = 100

type Node = { readonly [member: string]: unknown }
type Step = string | number

/** What a rule sees of the walk: where it is, and how to report. */
export interface Reporter {
  /** Reports about the node that is judged, or about what lies below it along `steps`. */
  report<Code extends FindingCode>(
    code: Code,
    steps: readonly Step[],
    params: FindingParams<Code>,
    fix?: (path: string) => readonly JsonPatchOperation[],
  ): void
}

/** Which words a generation uses for what the walk itself notices. */
export interface Dialect {
  readonly nullValue: 'VALUE_NULL' | 'OB2_NULL_VALUE'
  readonly emptyList: 'LIST_EMPTY' | 'OB2_EMPTY_LIST'
}

export const OB3_DIALECT: Dialect = { nullValue: 'VALUE_NULL', emptyList: 'LIST_EMPTY' }

/**
 * Goes through a badge once, along its classes, and judges every value by what its property asks for:
 * formats, types, terms that JSON-LD would drop, nulls, empty lists. The rules of a class are asked
 * when its node is reached.
 *
 * The form need not have been checked: whatever has the wrong form is passed over here.
 */
export class Walk implements Reporter {
  readonly #findings: FindingList
  readonly #dialect: Dialect
  readonly #base: string
  readonly #steps: Step[] = []
  readonly #named = new Map<string, Named>()
  #contexts: readonly unknown[] = []

  constructor(findings: FindingList, dialect: Dialect, base = '') {
    this.#findings = findings
    this.#dialect = dialect
    this.#base = base
  }

  /**
   * Whether a value turned up that JSON does not have, or a node nested too deep: then nothing was
   * decided about it.
   */
  stumbled = false

  /** Judges a whole document of a class, inside a context. */
  document(node: Node, table: ClassTable, context: ActiveContext | undefined): void {
    this.#contexts = listOf(node['@context'])
    if (context !== undefined) this.#redefined(context)
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

  #redefined(context: ActiveContext): void {
    for (const term of context.redefined) this.report('CONTEXT_REDEFINES_TERM', ['@context'], { term })
  }

  #node(node: Node, plan: NodePlan, depth: number): void {
    if (depth > MAX_NESTING) {
      this.stumbled = true
      this.report('NESTING_TOO_DEEP', [], { limit: MAX_NESTING })
      return
    }
    if (Object.getPrototypeOf(node) !== Object.prototype) this.stumbled = true
    // Terms of a type that has no meaning here have none either; one finding says so.
    const meant = plan.typed || this.#types(node, plan)
    let at = 0
    for (const key in node) {
      const value = node[key]
      const planned = plannedAt(plan, at++, key)
      if (planned === undefined) {
        this.#unplanned(key, value, plan, depth, meant)
        continue
      }
      if (planned.defined === 'no' && meant) this.#undefinedProperty(key, plan)
      if (typeof value === 'string') {
        const code = planned.leaf?.(value)
        if (code !== undefined) this.report(code, [key], { property: key, value })
      } else if (key !== 'type' || !plan.typed) this.#value(key, value, planned, plan, depth)
    }
    if (plan.table !== undefined) this.#asClass(node, plan.table, plan.rules)
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
      if (value === null) this.#empty(this.#dialect.nullValue)
      else if (Array.isArray(value)) this.#list(value, planned, plan, depth)
      else this.#child(value as Node, planned, plan, depth)
      this.#steps.pop()
    } else if (!isJsonLeaf(value)) {
      this.stumbled = true
    }
  }

  #empty(code: 'VALUE_NULL' | 'LIST_EMPTY' | 'OB2_NULL_VALUE' | 'OB2_EMPTY_LIST'): void {
    this.report(code, [], { property: this.#property() }, (path) => [{ op: 'remove', path }])
  }

  /** The property that we are in: positions in lists are not properties. */
  #property(): Step {
    let at = this.#steps.length - 1
    while (at > 0 && typeof this.#steps[at] === 'number') at--
    return this.#steps[at] ?? ''
  }

  #list(list: readonly unknown[], planned: PlannedProperty | undefined, plan: NodePlan, depth: number): void {
    if (list.length === 0) this.#empty(this.#dialect.emptyList)
    if (depth > MAX_NESTING) {
      this.stumbled = true
      return
    }
    for (let index = 0; index < list.length; index++) {
      const item = list[index]
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
    const { context } = plan
    const name = String(this.#property())
    if (name === '@context' || context?.isJson(name) === true || context?.isMap(name) === true) return
    const table = planned?.property.object()
    const inside = context?.enterNode(name, typesOf(node), own)
    const made = planFor(table, inside, type)
    if (planned !== undefined && own === undefined && type !== undefined && made.typed) {
      if (planned.children.size < MAX_REMEMBERED_TYPES) planned.children.set(type, made)
    }
    this.#node(node, made, depth + 1)
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
    const defining = contextDefining(term)
    const context = defining.find((url) => !FOUNDATIONS.has(url) && !this.#contexts.includes(url))
    if (context !== undefined) {
      const fix = [{ op: 'add', path: `${this.#base}/@context/-`, value: context }] as const
      this.report('TERM_NEEDS_CONTEXT', [step], { term, context }, () => fix)
      return true
    }
    const index = this.#contexts.findIndex((url) => isOb3ContextForm(url) && !defining.includes(url))
    if (index < 0 || !defining.includes(LATEST_OB3_CONTEXT)) return false
    const fix = [
      { op: 'replace', path: `${this.#base}/@context/${index}`, value: LATEST_OB3_CONTEXT },
    ] as const
    this.report('TERM_OF_LATER_CONTEXT', [step], { term, context: LATEST_OB3_CONTEXT }, () => fix)
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
    const known = this.#named.get(id)
    if (known === undefined) this.#named.set(id, { node, table })
    else if (known.node !== node) this.#namedTwice(id, node, table, known)
  }

  #namedTwice(id: string, node: Node, table: ClassTable, known: Named): void {
    if (REFERABLE.has(table.name) && REFERABLE.has(known.table.name)) this.report('ID_TWICE', ['id'], { id })
    else if (table === known.table && contradict(node, known.node))
      this.report('ID_CONTRADICTORY', ['id'], { id })
  }
}

/** Contexts that documents begin with; adding a second one would change what the others mean. */
const FOUNDATIONS: ReadonlySet<string> = new Set([
  VCDM1_CONTEXT,
  VCDM2_CONTEXT,
  OB2_CONTEXT,
  ...OB3_CONTEXT_URLS,
])

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

interface Named {
  readonly node: Node
  readonly table: ClassTable
}

/** Classes that others refer to by `id`, or that are one of a kind within a badge. */
const REFERABLE: ReadonlySet<string> = new Set([
  'ResultDescription',
  'RubricCriterionLevel',
  'Achievement',
  'Achievementv1p1',
  'AchievementCredential',
  'AchievementCredentialv1p1',
  'EndorsementCredential',
  'EndorsementCredentialv1p1',
])

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

/** Whether two descriptions of one thing give a property different texts. */
function contradict(a: Node, b: Node): boolean {
  return Object.keys(a).some((key) => {
    const [left, right] = [a[key], b[key]]
    return typeof left === 'string' && typeof right === 'string' && left !== right
  })
}
