import { pointer } from '../canonical/canonicalize-json.ts'
import { asList, asMembers, type Members, own } from './members.ts'

/**
 * A place where the JSON says more, or otherwise, than the statements that are signed.
 *
 * - `says-nothing`: `null`, an empty list or `@index`. JSON-LD makes no statement of it: whoever handed the
 *   document on may have put it there.
 * - `not-a-term`: a member that is named by an IRI, a prefix or a keyword. It may be one that programs look for
 *   under its plain name, such as `credentialStatus`, and do not find.
 * - `inline-context`: a context that is no address. It can give such a member any name.
 */
export interface ProofCaveat {
  readonly code: 'says-nothing' | 'not-a-term' | 'inline-context'
  /** Where, as a JSON Pointer from the document. */
  readonly pointer: string
}

interface Place {
  readonly value: unknown
  readonly path: readonly string[]
}

/** Keywords that stand for nothing but what they are. `@type` is one of them beside `@value` only. */
const KEYWORDS = ['@value', '@language', '@direction', '@list', '@none']

/** What of a document its statements do not secure. The document was canonicalized, so that its size is known. */
export function caveatsOf(document: Members): readonly ProofCaveat[] {
  const caveats: ProofCaveat[] = []
  const places: Place[] = [{ value: document, path: [] }]
  for (let place = places.pop(); place !== undefined; place = places.pop()) {
    const { value, path } = place
    const add = (code: ProofCaveat['code'], ...more: readonly string[]): unknown =>
      caveats.push({ code, pointer: pointer([...path, ...more]) })
    if (value === null || (Array.isArray(value) && value.length === 0)) add('says-nothing')
    const members = asMembers(value)
    if (members !== undefined) addFromNames(members, add)
    for (const [name, item] of entriesOf(value)) {
      if (name !== '@context') places.push({ value: item, path: [...path, name] })
    }
  }
  return caveats.sort((a, b) => (a.pointer < b.pointer ? -1 : 1))
}

function addFromNames(members: Members, add: (code: ProofCaveat['code'], name: string) => unknown): void {
  for (const name of Object.keys(members)) {
    if (name === '@index') add('says-nothing', name)
    else if (name === '@type' && Object.hasOwn(members, '@value')) continue
    else if (name !== '@context' && !KEYWORDS.includes(name) && !isTerm(name)) add('not-a-term', name)
  }
  if (asList(own(members, '@context')).some((context) => typeof context !== 'string')) {
    add('inline-context', '@context')
  }
}

/** Whether a name is neither an IRI nor a keyword that could stand for another member. */
export function isTerm(name: string): boolean {
  return !name.includes(':') && !name.startsWith('@')
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : []
}
