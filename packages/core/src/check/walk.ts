import type { ActiveContext, TermAnswer } from '../contexts/active-context.ts'
import { contextDefining } from '../contexts/context-defining.ts'
import { OB2_CONTEXT, OB3_CONTEXT_URLS, VCDM1_CONTEXT, VCDM2_CONTEXT } from '../contexts/known-contexts.ts'
import type { FindingCode } from '../findings/catalogue.ts'
import type { JsonPatchOperation } from '../findings/finding.ts'
import type { FindingList, FindingParams } from '../findings/finding-list.ts'
import { isObject, listOf } from '../json/json-value.ts'
import { pointerStep } from '../json/pointer.ts'
import type { ClassTable } from './class-table.ts'
import { isForeignDate } from './ob3/data-model-properties.ts'
import { type NodePlan, type PlannedProperty, planFor } from './node-plan.ts'

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

  /** Judges a whole document of a class, inside a context. */
  document(node: Node, table: ClassTable, context: ActiveContext | undefined): void {
    this.#contexts = listOf(node['@context'])
    if (context !== undefined) this.#redefined(context)
    this.#planned(node, planFor(table, context?.enterNode(undefined, typesOf(node))), 0)
  }

  #redefined(context: ActiveContext): void {
    for (const term of context.redefined) this.report('CONTEXT_REDEFINES_TERM', ['@context'], { term })
  }

  report<Code extends FindingCode>(
    code: Code,
    steps: readonly Step[],
    params: FindingParams<Code>,
    fix?: (path: string) => readonly JsonPatchOperation[],
  ): void {
    const path = this.#path(...steps)
    this.#findings.record(code, path, params, fix?.(path))
  }

  #path(...more: readonly Step[]): string {
    let path = this.#base
    for (const step of this.#steps) path += pointerStep(step)
    for (const step of more) path += pointerStep(step)
    return path
  }

  #planned(node: Node, plan: NodePlan, depth: number): void {
    if (depth > MAX_NESTING) {
      this.report('NESTING_TOO_DEEP', [], { limit: MAX_NESTING })
      return
    }
    for (const key in node) {
      if (!Object.hasOwn(node, key)) continue
      const planned = plan.properties.get(key)
      const value = node[key]
      this.#steps.push(key)
      if (planned === undefined) this.#unplanned(key, value, plan, depth)
      else this.#property(planned, value, plan, depth)
      this.#steps.pop()
    }
    if (plan.table !== undefined) this.#asClass(node, plan.table, plan)
  }

  #asClass(node: Node, table: ClassTable, plan: NodePlan): void {
    this.#types(node, table, plan)
    const id = node['id']
    if (typeof id === 'string' && id !== '') this.#identified(id, node, table)
    for (const rule of plan.rules) rule(node, this)
  }

  #property(planned: PlannedProperty, value: unknown, plan: NodePlan, depth: number): void {
    const { property } = planned
    if (planned.defined !== 'yes') this.#undefinedTerm(property.name, planned.defined, plan)
    if (typeof value === 'string') {
      const code = property.leaf?.(value)
      if (code !== undefined) this.report(code, [], { property: property.name, value })
      return
    }
    this.#value(value, planned, property.name, plan, depth)
  }

  /** Anything but a text: objects, lists, null, numbers. */
  #value(value: unknown, planned: PlannedProperty | undefined, name: string, plan: NodePlan, depth: number): void {
    if (Array.isArray(value)) this.#list(value, planned, name, plan, depth)
    else if (isObject(value)) this.#child(value, planned, name, plan, depth)
    else if (value === null) {
      this.report(this.#dialect.nullValue, [], { property: name }, (path) => [{ op: 'remove', path }])
    } else if (typeof value === 'number' && !Number.isFinite(value)) {
      this.report('NUMBER_NOT_FINITE', [], { property: name, value })
    }
  }

  #list(list: readonly unknown[], planned: PlannedProperty | undefined, name: string, plan: NodePlan, depth: number): void {
    if (list.length === 0) {
      this.report(this.#dialect.emptyList, [], { property: name }, (path) => [{ op: 'remove', path }])
      return
    }
    if (depth > MAX_NESTING) return
    for (let index = 0; index < list.length; index++) {
      const item = list[index]
      this.#steps.push(index)
      if (typeof item === 'string') {
        const code = planned?.property.leaf?.(item)
        if (code !== undefined) this.report(code, [], { property: name, value: item })
      } else {
        this.#value(item, planned, name, plan, depth + 1)
      }
      this.#steps.pop()
    }
  }

  #child(node: Node, planned: PlannedProperty | undefined, name: string, plan: NodePlan, depth: number): void {
    const { context } = plan
    if (name === '@context' || context?.isJson(name) === true || context?.isMap(name) === true) return
    const usual = planned?.child
    if (usual !== undefined && hasType(node, usual.usualType) && node['@context'] === undefined) {
      this.#planned(node, usual, depth + 1)
      return
    }
    const table = planned?.property.object()
    const own = node['@context']
    const made = planFor(table, context?.enterNode(name, typesOf(node), own))
    if (planned !== undefined && own === undefined && hasType(node, made.usualType)) planned.child = made
    this.#planned(node, made, depth + 1)
  }

  #unplanned(key: string, value: unknown, plan: NodePlan, depth: number): void {
    const defined = plan.context?.definesTerm(key) ?? 'yes'
    if (defined !== 'yes') this.#undefinedTerm(key, defined, plan)
    if (defined === 'no') return
    this.#value(value, undefined, key, plan, depth)
  }

  #undefinedTerm(term: string, defined: TermAnswer, plan: NodePlan): void {
    if (defined === 'unknown') {
      this.report('TERM_UNVERIFIABLE', [], { term })
      return
    }
    if (plan.dataModel !== undefined && isForeignDate(plan.dataModel, term)) return
    const context = this.#addable(term)
    if (context === undefined) this.report('TERM_UNDEFINED', [], { term })
    else this.report('TERM_NEEDS_CONTEXT', [], { term, context }, () => this.#addContext(context))
  }

  #types(node: Node, table: ClassTable, plan: NodePlan): void {
    if (hasType(node, plan.usualType) && (table.equals === undefined || node['type'] === table.equals)) return
    const type = node['type']
    if (table.equals !== undefined) {
      if (type !== table.equals) this.#wrongType(table.equals, type)
    } else if (table.contains.length > 0) {
      const types = listOf(type)
      const missing = table.contains.filter((names) => !names.some((name) => types.includes(name)))
      if (missing.length > 0) this.#missingTypes(missing, type)
    }
    if (plan.context === undefined) return
    for (const name of listOf(type)) {
      if (typeof name === 'string' && plan.context.definesType(name) === 'no') this.#undefinedType(name)
    }
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
    const context = this.#addable(type)
    if (context === undefined) this.report('TYPE_UNDEFINED', ['type'], { type })
    else this.report('TERM_NEEDS_CONTEXT', ['type'], { term: type, context }, () => this.#addContext(context))
  }

  /** A standard context that the badge could add to give a name its meaning. */
  #addable(name: string): string | undefined {
    return contextDefining(name).find((url) => !FOUNDATIONS.has(url) && !this.#contexts.includes(url))
  }

  #addContext(context: string): readonly JsonPatchOperation[] {
    return [{ op: 'add', path: `${this.#base}/@context/-`, value: context }]
  }

  #identified(id: string, node: Node, table: ClassTable): void {
    const known = this.#named.get(id)
    if (known === undefined) this.#named.set(id, { node, table })
    else if (known.node !== node) this.#namedTwice(id, node, table, known)
  }

  #namedTwice(id: string, node: Node, table: ClassTable, known: Named): void {
    const referable = REFERABLE.has(table.name) || REFERABLE.has(known.table.name)
    if (referable) this.report('ID_TWICE', ['id'], { id })
    else if (table === known.table && contradict(node, known.node)) this.report('ID_CONTRADICTORY', ['id'], { id })
  }
}

/** Contexts that documents begin with; adding a second one would change what the others mean. */
const FOUNDATIONS: ReadonlySet<string> = new Set([VCDM1_CONTEXT, VCDM2_CONTEXT, OB2_CONTEXT, ...OB3_CONTEXT_URLS])

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

function hasType(node: Node, name: string | undefined): boolean {
  const type = node['type']
  if (type === name) return name !== undefined
  return Array.isArray(type) && type.length === 1 && type[0] === name
}

/** Whether two descriptions of one thing give a property different texts. */
function contradict(a: Node, b: Node): boolean {
  return Object.keys(a).some((key) => {
    const [left, right] = [a[key], b[key]]
    return typeof left === 'string' && typeof right === 'string' && left !== right
  })
}
