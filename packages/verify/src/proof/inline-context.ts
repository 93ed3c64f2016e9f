import { resolvePointer } from '@shirushi/core/json'
import { bundledContext, CONTEXT_DIGESTS } from '@shirushi/vc/contexts'
import { isObject, type JsonObject, listOf, memberOf } from '../json-object.ts'

/** Names that addresses begin with: as a prefix, one would turn addresses into others. */
const SCHEMES = /^(?:https?|did|urn|data|mailto|tel|tag|ipfs|file|ftp|ws|wss)$/i

/** What a context may say of itself. */
const HARMLESS_KEYWORDS: ReadonlySet<string> = new Set(['@version', '@protected'])

/** What may be said of a term; `@reverse`, `@nest` and the like put statements elsewhere. */
const HARMLESS_MEMBERS: ReadonlySet<string> = new Set([
  ...['@id', '@type', '@container', '@language', '@direction', '@protected', '@prefix', '@context'],
])

/** Contexts inside of contexts are followed so deep. */
const DEEPEST = 8

/**
 * Whether a context that stands in a badge itself can only add words of its own.
 *
 * A proof over statements holds whatever they are called. With a context of his own, a stranger can call a member
 * that every reader looks for, such as `credentialStatus`, by another name, and nobody finds it. So a context is
 * harmless only if nothing in it means what a bundled context has a word for, or is a keyword, or turns one address
 * into another. Nor may a value be written with a prefix of it.
 */
export function isHarmlessContext(document: object, path: string): boolean {
  const found: unknown = resolvePointer(document, path)
  const contexts: readonly unknown[] = found === undefined ? [] : Array.isArray(found) ? found : [found]
  const areHarmless = contexts.every((context) => typeof context === 'string' || addsOnly(context, []))
  return areHarmless && !shortens(document, new Set(contexts.flatMap(prefixesIn)))
}

/** Whether a value is written with one of these prefixes: what is read there is not the address that was signed. */
function shortens(document: object, prefixes: ReadonlySet<string>): boolean {
  if (prefixes.size === 0) return false
  const rest: unknown[] = [document]
  for (let value = rest.pop(); value !== undefined; value = rest.pop()) {
    if (typeof value === 'string' && prefixes.has(/^([^:\s]+):\S*$/.exec(value)?.[1] ?? '')) return true
    if (typeof value !== 'object' || value === null) continue
    for (const [name, item] of Object.entries(value))
      if (name !== '@context' && item !== null) rest.push(item)
  }
  return false
}

/** The terms that addresses can be shortened with. */
function prefixesIn(context: unknown): readonly string[] {
  if (!isObject(context)) return []
  return Object.entries(context).flatMap(([term, definition]) => {
    const isPrefix =
      typeof definition === 'string'
        ? /[:/?#[\]@]$/.test(definition)
        : memberOf(definition, '@prefix') === true
    return [...(isPrefix ? [term] : []), ...listOf(definition, '@context').flatMap(prefixesIn)]
  })
}

function addsOnly(context: unknown, around: readonly JsonObject[]): boolean {
  if (!isObject(context) || around.length >= DEEPEST) return false
  const scope = [context, ...around]
  return Object.entries(context).every(([term, definition]) => {
    if (term.startsWith('@')) return HARMLESS_KEYWORDS.has(term)
    return !SCHEMES.test(term) && isOwnWord(definition, scope)
  })
}

function isOwnWord(definition: unknown, scope: readonly JsonObject[]): boolean {
  if (typeof definition === 'string') return isOwnIri(definition, scope)
  if (!isObject(definition)) return false
  if (!Object.keys(definition).every((name) => HARMLESS_MEMBERS.has(name))) return false
  const id = memberOf(definition, '@id')
  if (typeof id !== 'string' || !isOwnIri(id, scope)) return false
  return listOf(definition, '@context').every((one) => addsOnly(one, scope))
}

/** An absolute address, or one made with a prefix of these contexts, that no bundled context has a word for. */
function isOwnIri(text: string, scope: readonly JsonObject[]): boolean {
  const colon = text.indexOf(':')
  if (text.startsWith('@') || colon < 1) return false
  const prefix = text.slice(0, colon)
  if (SCHEMES.test(prefix)) return !knownIris().has(text)
  const base = scope.map((context) => prefixOf(context, prefix)).find((one) => one !== undefined)
  if (base === undefined || !SCHEMES.test(base.split(':', 1)[0] ?? '')) return false
  return !knownIris().has(base + text.slice(colon + 1))
}

function prefixOf(context: JsonObject, prefix: string): string | undefined {
  const definition = memberOf(context, prefix)
  const id = isObject(definition) ? memberOf(definition, '@id') : definition
  return typeof id === 'string' ? id : undefined
}

let known: ReadonlySet<string> | undefined

/** Everything that a bundled context has a word for. */
function knownIris(): ReadonlySet<string> {
  known ??= new Set(
    Object.keys(CONTEXT_DIGESTS).flatMap((url) => irisIn(memberOf(bundledContext(url), '@context'))),
  )
  return known
}

function irisIn(context: unknown): readonly string[] {
  if (Array.isArray(context)) return context.flatMap(irisIn)
  if (!isObject(context)) return []
  return Object.values(context).flatMap((definition) => {
    if (typeof definition === 'string') return [expanded(definition, context)]
    const id = memberOf(definition, '@id')
    const own = typeof id === 'string' ? [expanded(id, context)] : []
    return [...own, ...irisIn(memberOf(definition, '@context'))]
  })
}

function expanded(text: string, context: JsonObject): string {
  const colon = text.indexOf(':')
  const base =
    colon < 1 || text.startsWith('//', colon + 1) ? undefined : prefixOf(context, text.slice(0, colon))
  return base === undefined ? text : base + text.slice(colon + 1)
}
