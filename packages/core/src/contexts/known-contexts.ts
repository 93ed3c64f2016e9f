import { CONTEXT_SCOPES, CONTEXTS } from '../generated/context-terms.ts'
import { type ContextScope, type ContextTerm, RESETTING_SCOPE } from './context-scope.ts'

/** The context of the W3C's data model 1.1, which must come first in a credential of that generation. */
export const VCDM1_CONTEXT = 'https://www.w3.org/2018/credentials/v1'
/** The context of the W3C's data model 2.0, which must come first in a credential of that generation. */
export const VCDM2_CONTEXT = 'https://www.w3.org/ns/credentials/v2'
/** The context of each of the W3C's data models, by its version. */
export const VCDM_CONTEXTS: Readonly<Record<'1.1' | '2.0', string>> = {
  '1.1': VCDM1_CONTEXT,
  '2.0': VCDM2_CONTEXT,
}
/** The context of Open Badges 2.0. */
export const OB2_CONTEXT = 'https://w3id.org/openbadges/v2'
/** The context with 1EdTech's own types of schema, status and refresh service. */
export const OB3_EXTENSIONS_CONTEXT = 'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json'

/** A published version of the Open Badges 3.0 context. `unversioned` is the first one, still in use. */
export type Ob3ContextVersion = 'unversioned' | '3.0.1' | '3.0.2' | '3.0.3'

const OB3_CONTEXTS: ReadonlyMap<string, Ob3ContextVersion> = new Map([
  ['https://purl.imsglobal.org/spec/ob/v3p0/context.json', 'unversioned'],
  ['https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json', '3.0.1'],
  ['https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json', '3.0.2'],
  ['https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json', '3.0.3'],
])

/** The Open Badges 3.0 contexts, oldest first. */
export const OB3_CONTEXT_URLS: readonly string[] = [...OB3_CONTEXTS.keys()]

/** The Open Badges 3.0 context that new badges name. */
export const LATEST_OB3_CONTEXT = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'

const OB3_CONTEXT_FORM = /^https:\/\/purl\.imsglobal\.org\/spec\/ob\/v3p0\/context(-3\.\d\.\d)*\.json$/

/** Whether a context has the form that the specification asks of its own, published or not. */
export function isOb3ContextForm(context: unknown): context is string {
  return typeof context === 'string' && OB3_CONTEXT_FORM.test(context)
}

/** Which version of the Open Badges 3.0 context a URL names. The URL must match to the letter. */
export function knownOb3Context(url: unknown): Ob3ContextVersion | undefined {
  return typeof url === 'string' ? OB3_CONTEXTS.get(url) : undefined
}

/** Whether a list of contexts makes a credential of the W3C's data model 1.1: by its first entry. */
export function isVcdm1(contexts: unknown): boolean {
  return firstContext(contexts) === VCDM1_CONTEXT
}

/** Whether a list of contexts makes a credential of the W3C's data model 2.0: by its first entry. */
export function isVcdm2(contexts: unknown): boolean {
  return firstContext(contexts) === VCDM2_CONTEXT
}

function firstContext(contexts: unknown): unknown {
  return Array.isArray(contexts) ? contexts[0] : contexts
}

/** The URLs of all contexts whose terms we know. */
export const KNOWN_CONTEXT_URLS: readonly string[] = CONTEXTS.map(([url]) => url)

/** Whether we know the terms of the context behind a URL. */
export function isKnownContext(url: string): boolean {
  return SCOPE_OF_URL.has(url)
}

const SCOPE_OF_URL: ReadonlyMap<string, number> = new Map(CONTEXTS)
const decoded: (ContextScope | undefined)[] = []

/** The terms of a context, if we know it. @internal */
export function scopeOfKnownContext(url: string): ContextScope | undefined {
  const index = SCOPE_OF_URL.get(url)
  return index === undefined ? undefined : decodedScope(index)
}

/** Written out when first asked for; scopes only refer to scopes before them. */
function decodedScope(index: number): ContextScope {
  const scope = decoded[index] ?? decodeScope(CONTEXT_SCOPES[index] ?? '')
  decoded[index] = scope
  return scope
}

function decodeScope(text: string): ContextScope {
  if (text === 'null') return RESETTING_SCOPE
  const terms = new Map<string, ContextTerm>()
  let vocab = false
  for (const word of text.split(' ')) {
    if (word === '@vocab') vocab = true
    else decodeTerm(word, terms)
  }
  return { terms, ...(vocab && { vocab }) }
}

/** `name`, then whichever apply of `=@keyword`, `!` (JSON), `%` (map) and `>1>2` (scoped contexts). */
const TERM = /^([^=!%>]+)(?:=(@\w+))?(!)?(%)?((?:>\d+)*)$/

function decodeTerm(word: string, terms: Map<string, ContextTerm>): void {
  const [, name = '', keyword, json, map, scoped = ''] = TERM.exec(word) ?? []
  terms.set(name, {
    mapped: 'yes',
    ...(keyword !== undefined && { keyword }),
    ...(json !== undefined && { json: true }),
    ...(map !== undefined && { map: true }),
    ...(scoped !== '' && {
      scoped: scoped
        .slice(1)
        .split('>')
        .map((index) => decodedScope(Number(index))),
    }),
  })
}
