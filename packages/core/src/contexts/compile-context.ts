import { type ContextScope, type ContextTerm, RESETTING_SCOPE, UNKNOWN_SCOPE } from './context-scope.ts'
import { hasScheme, isKeyword } from './term-name.ts'

/** Contexts inside the term definitions of contexts inside …: real ones have at most 3 levels. */
const MAX_NESTING = 8
/** Most contexts in one list, and most terms in one context, that we look into. */
const MAX_CONTEXTS = 32
const MAX_TERMS = 1_000

const MAP_CONTAINERS: ReadonlySet<unknown> = new Set(['@language', '@index', '@id', '@type'])
const NOT_MAPPED: ContextTerm = { mapped: 'no' }

/** Finds the context behind a URL. `undefined` where we do not have it. */
export type ContextLookup = (url: string) => ContextScope | undefined

type JsonObject = Readonly<Record<string, unknown>>

/**
 * Turns the value of an `@context` into what it says about terms.
 *
 * What is malformed or beyond our limits counts as unknown: nothing can be concluded about the terms
 * after it, and other checks say what is wrong with it.
 *
 * @internal
 */
export function compileContext(
  context: unknown,
  lookup: ContextLookup,
  nesting = 0,
): readonly ContextScope[] {
  if (!Array.isArray(context)) return [compileEntry(context, lookup, nesting)]
  if (context.length > MAX_CONTEXTS) return [UNKNOWN_SCOPE]
  return context.map((entry: unknown) => compileEntry(entry, lookup, nesting))
}

function compileEntry(entry: unknown, lookup: ContextLookup, nesting: number): ContextScope {
  if (entry === null) return RESETTING_SCOPE
  if (typeof entry === 'string') return lookup(entry) ?? UNKNOWN_SCOPE
  if (!isObject(entry) || nesting > MAX_NESTING) return UNKNOWN_SCOPE
  return compileObject(entry, lookup, nesting)
}

function compileObject(context: JsonObject, lookup: ContextLookup, nesting: number): ContextScope {
  const names = Object.keys(context)
  if (names.length > MAX_TERMS) return UNKNOWN_SCOPE
  const imported = Object.hasOwn(context, '@import') ? importedScope(context['@import'], lookup) : undefined
  const terms = new Map(imported?.terms)
  for (const name of names) {
    if (name.startsWith('@')) continue
    terms.set(name, compileTerm(name, context[name], lookup, nesting))
  }
  const { '@vocab': vocab, '@propagate': propagates } = context
  return {
    terms,
    inline: true,
    ...((imported?.unknown || isRelative(vocab)) && { unknown: true }),
    ...(vocab !== undefined && { vocab: typeof vocab === 'string' && hasScheme(vocab) }),
    ...(typeof propagates === 'boolean' && { propagates }),
  }
}

/** A vocabulary that hangs on terms or on the place of the document. */
function isRelative(vocab: unknown): boolean {
  return typeof vocab === 'string' && !hasScheme(vocab)
}

function importedScope(url: unknown, lookup: ContextLookup): ContextScope {
  return (typeof url === 'string' ? lookup(url) : undefined) ?? UNKNOWN_SCOPE
}

function compileTerm(name: string, definition: unknown, lookup: ContextLookup, nesting: number): ContextTerm {
  if (typeof definition === 'string') return mapping(definition)
  if (!isObject(definition)) return NOT_MAPPED
  const own = (key: string): unknown => (Object.hasOwn(definition, key) ? definition[key] : undefined)
  const id = own('@reverse') ?? own('@id')
  const mapped = id === undefined ? unnamedMapping(name) : typeof id === 'string' ? mapping(id) : NOT_MAPPED
  const container = own('@container')
  const containers: readonly unknown[] = Array.isArray(container) ? container : [container]
  const scoped = own('@context')
  return {
    ...mapped,
    ...(own('@type') === '@json' && { json: true }),
    ...(containers.some((kind) => MAP_CONTAINERS.has(kind)) && { map: true }),
    ...(scoped !== undefined && { scoped: compileContext(scoped, lookup, nesting + 1) }),
  }
}

/** A definition that names no IRI: the term is one itself, or is taken from `@vocab`. */
function unnamedMapping(name: string): ContextTerm {
  return hasScheme(name) ? { mapped: 'yes' } : { mapped: 'yes', sameAs: '@vocab' }
}

function mapping(id: string): ContextTerm {
  if (isKeyword(id)) return { mapped: 'yes', keyword: id }
  if (id.startsWith('@')) return NOT_MAPPED
  return hasScheme(id) ? { mapped: 'yes' } : { mapped: 'yes', sameAs: id }
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
