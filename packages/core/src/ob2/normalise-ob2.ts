import type { FindingList } from '../findings/finding-list.ts'
import { OB2_CLASSES } from '../generated/class-tables.ts'
import { DEFAULT_JSON_LIMITS } from '../json/json-limits.ts'
import type { JsonObject, JsonValue } from '../json/json-value.ts'
import { pointerStep } from '../json/pointer.ts'
import { readArgument } from '../json/read-argument.ts'
import { ob2TermOf } from './ob2-vocabulary.ts'
import { isExtension, isJsonList, isJsonObject, own } from './own.ts'

/** Deeper than any badge; what lies below comes back as it is. */
const MAX_DEPTH = 64

/** The properties that never hold more than one value, whatever the class. */
const SINGLE_VALUED: ReadonlySet<string> = /* @__PURE__ */ singleValued()

function singleValued(): ReadonlySet<string> {
  const single = new Set<string>()
  const many = new Set<string>()
  for (const { properties } of Object.values(OB2_CLASSES)) {
    for (const [name, code] of Object.entries(properties)) (/^[1?]/.test(code) ? single : many).add(name)
  }
  return new Set([...single].filter((name) => !many.has(name)))
}

/**
 * Writes an Open Badges 2.0 document the way its readers expect it, with one finding for each thing
 * that was written another way: `@id` and `@type`, `verify`, compact and full IRIs of known terms, nulls,
 * empty lists, a list where there is one value only. JSON-LD takes all of these for the same.
 *
 * Extensions are left alone, for their terms are their own. The input is not written to; where there is
 * nothing to change it comes back itself, and so do documents of more than a million values. Paths in the
 * findings point into the document as it was.
 *
 * @throws `InvalidArgumentError` when the document is no JSON object. Nothing that came from JSON makes
 * this function throw.
 * @see {@link https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#LinkedData | Open
 * Badges 2.0, Open Badges in Linked Data}
 */
export function normaliseOb2(document: JsonObject, findings: FindingList, path = ''): JsonObject {
  return readArgument('document', () =>
    isTooLarge(document) ? document : normaliseNode(document, path, findings, 0),
  )
}

/** Objects that share others, or contain themselves, are met more often than JSON could hold them. */
function isTooLarge(document: JsonObject): boolean {
  let met = 0
  let level: readonly JsonValue[] = [document]
  for (let depth = 0; depth <= MAX_DEPTH && level.length > 0; depth++) {
    const next: JsonValue[] = []
    for (const value of level) {
      if (typeof value !== 'object' || value === null) continue
      const inner: readonly JsonValue[] = isJsonList(value) ? value : Object.values(value)
      met += inner.length
      if (met > DEFAULT_JSON_LIMITS.values) return true
      for (const item of inner) if (typeof item === 'object') next.push(item)
    }
    level = next
  }
  return false
}

function normaliseNode(node: JsonObject, path: string, findings: FindingList, depth: number): JsonObject {
  if (depth > MAX_DEPTH || isExtension(node)) return node
  const members: [string, JsonValue][] = []
  let changed = false
  for (const [written, value] of Object.entries(node)) {
    const at = path + pointerStep(written)
    const term = rename(node, written, at, findings)
    const result = term === undefined ? undefined : normaliseMember(term, value, at, findings, depth)
    if (term === undefined || result === undefined) changed = true
    else {
      members.push([term, result])
      changed ||= term !== written || !Object.is(result, value)
    }
  }
  // fromEntries defines own members, so `__proto__` stays an ordinary name.
  return changed ? Object.fromEntries(members) : node
}

/** The usual name of a member; nothing where the node has that one too. */
function rename(node: JsonObject, written: string, path: string, findings: FindingList): string | undefined {
  const term = ob2TermOf(written)
  if (term === written) return term
  if (Object.hasOwn(node, term)) {
    findings.add('OB2_TERM_TWICE', path, { written, term }, [{ op: 'remove', path }])
    return undefined
  }
  const target = path.slice(0, path.lastIndexOf('/')) + pointerStep(term)
  findings.add('OB2_TERM_ALIASED', path, { written, term }, [{ op: 'move', from: path, path: target }])
  return term
}

function normaliseMember(
  term: string,
  value: JsonValue,
  path: string,
  findings: FindingList,
  depth: number,
): JsonValue | undefined {
  if (term === '@context' || depth > MAX_DEPTH) return value
  if (term === 'type') return normaliseTypes(value, path, findings)
  if (isJsonList(value)) return normaliseList(term, value, path, findings, depth)
  if (value === null) return withoutNull(term, path, findings)
  return isJsonObject(value) ? normaliseNode(withSingleType(term, value), path, findings, depth + 1) : value
}

function withoutNull(property: string, path: string, findings: FindingList): undefined {
  findings.add('OB2_NULL_VALUE', path, { property }, [{ op: 'remove', path }])
}

function normaliseList(
  term: string,
  list: readonly JsonValue[],
  path: string,
  findings: FindingList,
  depth: number,
): JsonValue | undefined {
  // An empty list of revocations says that nothing was revoked.
  if (list.length === 0 && term === 'revokedAssertions') return list
  if (list.length === 0) findings.add('OB2_EMPTY_LIST', path, { property: term }, [{ op: 'remove', path }])
  const entries = [...list.entries()].filter(([index, item]) => {
    if (item === null) withoutNull(term, `${path}/${index}`, findings)
    return item !== null
  })
  const [only] = entries
  if (only === undefined) return undefined
  if (entries.length === 1 && SINGLE_VALUED.has(term)) {
    findings.add('OB2_LIST_OF_ONE', path, { property: term }, [{ op: 'replace', path, value: only[1] }])
    return normaliseMember(term, only[1], `${path}/${only[0]}`, findings, depth + 1)
  }
  const items = entries.map(([index, item]) =>
    isJsonObject(item) ? normaliseNode(item, `${path}/${index}`, findings, depth + 1) : item,
  )
  return items.length === list.length && items.every((item, index) => Object.is(item, list[index]))
    ? list
    : items
}

/** A recipient is of one type, also where it is written as a list. */
function withSingleType(term: string, node: JsonObject): JsonObject {
  const types = own(node, 'type')
  const [only] = isJsonList(types) ? types : []
  const single = term === 'recipient' && isJsonList(types) && types.length === 1 && typeof only === 'string'
  return single ? { ...node, type: only } : node
}

function normaliseTypes(value: JsonValue, path: string, findings: FindingList): JsonValue | undefined {
  if (value === null) return withoutNull('type', path, findings)
  if (typeof value === 'string') return normaliseType(value, path, findings)
  if (!isJsonList(value)) return value
  const types = value.map((type, index) =>
    typeof type === 'string' ? normaliseType(type, `${path}/${index}`, findings) : type,
  )
  return types.every((type, index) => Object.is(type, value[index])) ? value : types
}

function normaliseType(written: string, path: string, findings: FindingList): string {
  const term = ob2TermOf(written)
  if (term !== written)
    findings.add('OB2_TERM_ALIASED', path, { written, term }, [{ op: 'replace', path, value: term }])
  return term
}
