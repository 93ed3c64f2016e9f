import { compileContext } from './compile-context.ts'
import type { ContextScope, ContextTerm, TermAnswer } from './context-scope.ts'
import { scopeOfKnownContext } from './known-contexts.ts'
import { hasScheme, isKeyword } from './term-name.ts'

export type { TermAnswer } from './context-scope.ts'

/** Most active contexts that one set of remembered ones may hold. */
const MAX_STATES = 512
/** A document starts on a fresh set when fewer than this are left. */
const FRESH_STATES = 256

interface StateBudget {
  left: number
}

interface ActiveContextState {
  readonly terms: ReadonlyMap<string, ContextTerm>
  readonly complete: boolean
  readonly vocab: boolean
  readonly previous: ActiveContext | undefined
  readonly redefined: readonly string[]
  readonly inline: boolean
  readonly budget: StateBudget
}

/**
 * Which terms have a meaning at one place of a JSON-LD document. Immutable, as far as can be seen:
 * contexts that follow from standard ones are remembered, so entering a node usually allocates
 * nothing.
 *
 * IRIs are not kept. Whether two contexts contradict each other cannot be asked here, apart from
 * {@link ActiveContext.redefined}.
 *
 * @internal
 */
export class ActiveContext {
  readonly #terms: ReadonlyMap<string, ContextTerm>
  readonly #vocab: boolean
  /** What applies to the nodes below, when this context came with a type. */
  readonly #previous: ActiveContext | undefined
  readonly #inline: boolean
  readonly #budget: StateBudget
  readonly #propagated: Map<ContextScope, ActiveContext> = new Map()
  readonly #here: Map<ContextScope, ActiveContext> = new Map()

  /** `false`: a context that we do not have took part, and terms may be defined that we cannot see. */
  readonly complete: boolean
  /** Terms that a context inside the badge maps anew although a context before it had defined them. */
  readonly redefined: readonly string[]

  constructor(state: ActiveContextState) {
    this.#terms = state.terms
    this.#vocab = state.vocab
    this.#previous = state.previous
    this.#inline = state.inline
    this.#budget = state.budget
    this.complete = state.complete
    this.redefined = state.redefined
  }

  /** Whether a key of a node means anything. JSON-LD drops, unsigned and unseen, what does not. */
  definesTerm(name: string): TermAnswer {
    const term = this.#terms.get(name)
    if (term !== undefined) return term.mapped
    if (isKeyword(name) || hasScheme(name)) return 'yes'
    if (name.startsWith('@') || name.startsWith('_:')) return 'no'
    if (this.#vocab) return /\s/.test(name) ? 'no' : 'yes'
    return this.complete ? 'no' : 'unknown'
  }

  /** Whether a value of `type` means anything. */
  definesType(name: string): TermAnswer {
    return this.definesTerm(name)
  }

  /** The keyword that a key stands for (`type` for `@type`), itself included. */
  keywordOf(name: string): string | undefined {
    return this.#terms.get(name)?.keyword ?? (isKeyword(name) ? name : undefined)
  }

  /** Whether the value of a property is a JSON literal, in which nothing is a term. */
  isJson(name: string): boolean {
    return this.#terms.get(name)?.json === true
  }

  /** Whether the keys of a property's value are languages, ids, types or indexes instead of terms. */
  isMap(name: string): boolean {
    return this.#terms.get(name)?.map === true
  }

  /**
   * What applies in a node.
   *
   * @param property - The property that leads there; `undefined` for the root, and for array elements
   * the property that holds the array.
   * @param types - The value of the node's `type` (or `@type`). What is not a string in it is skipped.
   * @param localContext - The value of the node's own `@context`, where it has one.
   * @see {@link https://www.w3.org/TR/json-ld11-api/#expansion-algorithm | JSON-LD 1.1 API, 5.1 Expansion}
   */
  enterNode(property: string | undefined, types: unknown, localContext?: unknown): ActiveContext {
    const scoped = property === undefined ? undefined : this.#terms.get(property)?.scoped // 3
    let context = this.#previous ?? this // 7
    if (scoped !== undefined) context = context.#extendAll(scoped, true) // 8
    if (localContext !== undefined) context = context.#enterContext(localContext) // 9
    return context.#enterTypes(types) // 11
  }

  #enterContext(localContext: unknown): ActiveContext {
    if (typeof localContext === 'string') return this.#enterUrl(localContext)
    if (!isUrlList(localContext)) {
      return this.#extendAll(compileContext(localContext, scopeOfKnownContext), true)
    }
    let context: ActiveContext = this
    for (const url of localContext) context = context.#enterUrl(url)
    return context
  }

  #enterUrl(url: string): ActiveContext {
    const scope = scopeOfKnownContext(url)
    return scope === undefined ? this.#asIncomplete() : this.#extend(scope, true)
  }

  #enterTypes(types: unknown): ActiveContext {
    if (typeof types === 'string') return this.#enterType(types)
    if (!Array.isArray(types)) return this
    let only: string | undefined
    let several = false
    for (const type of types) {
      if (typeof type !== 'string' || this.#terms.get(type)?.scoped === undefined) continue
      if (only !== undefined && only !== type) several = true
      only = type
    }
    if (only === undefined) return this
    return several ? this.#enterSeveralTypes(types) : this.#enterType(only)
  }

  #enterType(type: string): ActiveContext {
    const scoped = this.#terms.get(type)?.scoped
    return scoped === undefined ? this : this.#extendAll(scoped, false)
  }

  /** In order of their names, each looked up where none of them applies yet. */
  #enterSeveralTypes(types: readonly unknown[]): ActiveContext {
    let context: ActiveContext = this
    const names = new Set(types.filter((type) => typeof type === 'string'))
    for (const name of [...names].sort()) {
      const scoped = this.#terms.get(name)?.scoped
      if (scoped !== undefined) context = context.#extendAll(scoped, false)
    }
    return context
  }

  #extendAll(scopes: readonly ContextScope[], propagates: boolean): ActiveContext {
    let context: ActiveContext = this
    for (const scope of scopes) context = context.#extend(scope, propagates)
    return context
  }

  #extend(scope: ContextScope, propagatesByDefault: boolean): ActiveContext {
    const propagates = scope.propagates ?? propagatesByDefault
    const known = propagates ? this.#propagated : this.#here
    const remembered = known.get(scope)
    if (remembered !== undefined) return remembered
    if (this.#budget.left === 0) return this.#asIncomplete()
    // What comes out of a badge is remembered with the badge, so that it goes with the badge.
    const leavesStandards = scope.inline === true && !this.#inline
    const budget = leavesStandards ? { left: MAX_STATES } : this.#budget
    budget.left--
    const extended = new ActiveContext({
      ...this.#combine(scope),
      previous: propagates ? this.#previous : (this.#previous ?? this),
      inline: this.#inline || leavesStandards,
      budget,
    })
    if (!leavesStandards) known.set(scope, extended)
    return extended
  }

  #combine(scope: ContextScope): Pick<ActiveContextState, 'terms' | 'complete' | 'vocab' | 'redefined'> {
    const base = scope.resets ? undefined : this.#terms
    const terms = new Map(base)
    const vocab = scope.vocab ?? (!scope.resets && this.#vocab)
    const complete = scope.unknown ? false : scope.resets ? true : this.complete
    const redefined: string[] = []
    for (const [name, term] of scope.terms) {
      const before = base?.get(name)
      if (scope.inline && before !== undefined && !isSameAlias(before, term)) redefined.push(name)
      terms.set(name, vocab ? term : resolve(term, scope.terms, base, complete))
    }
    return {
      terms,
      vocab,
      complete,
      redefined: redefined.length === 0 ? this.redefined : [...this.redefined, ...redefined],
    }
  }

  #incomplete: ActiveContext | undefined

  #asIncomplete(): ActiveContext {
    if (!this.complete) return this
    this.#incomplete ??= new ActiveContext({
      terms: this.#terms,
      vocab: this.#vocab,
      previous: this.#previous === undefined ? undefined : this.#previous.#asIncomplete(),
      redefined: this.redefined,
      complete: false,
      inline: this.#inline,
      budget: this.#budget,
    })
    return this.#incomplete
  }
}

/** A term that is defined by another one has a meaning where the other has. */
function resolve(
  term: ContextTerm,
  own: ReadonlyMap<string, ContextTerm>,
  base: ReadonlyMap<string, ContextTerm> | undefined,
  complete: boolean,
): ContextTerm {
  if (term.sameAs === undefined) return term
  const other = own.get(term.sameAs) ?? base?.get(term.sameAs)
  if (other === undefined) return { ...term, mapped: complete ? 'no' : 'unknown' }
  return { ...term, mapped: other.mapped, ...(other.keyword !== undefined && { keyword: other.keyword }) }
}

function isSameAlias(before: ContextTerm, after: ContextTerm): boolean {
  return before.keyword !== undefined && before.keyword === after.keyword
}

function isUrlList(context: unknown): context is readonly string[] {
  return Array.isArray(context) && context.length <= 32 && context.every((entry) => typeof entry === 'string')
}

function emptyContext(): ActiveContext {
  return new ActiveContext({
    terms: new Map(),
    complete: true,
    vocab: false,
    previous: undefined,
    redefined: [],
    inline: false,
    budget: standards,
  })
}

let standards: StateBudget = { left: MAX_STATES }
let empty: ActiveContext = emptyContext()

/**
 * What a document's `@context` defines, before its types have their say: go on with
 * `enterNode(undefined, document.type)`.
 *
 * URLs that we do not have, and contexts beyond our limits, make the answer incomplete; they are never
 * fetched.
 *
 * @param contexts - The value of `@context`: a URL, an object, `null`, or a list of them.
 * @internal
 */
export function activeContextFor(contexts: unknown): ActiveContext {
  if (standards.left < FRESH_STATES) {
    standards = { left: MAX_STATES }
    empty = emptyContext()
  }
  return empty.enterNode(undefined, undefined, contexts)
}
