import { type ActiveContext, activeContextFor } from '../contexts/active-context.ts'
import { isKnownContext, OB2_CONTEXT } from '../contexts/known-contexts.ts'
import type { FindingList } from '../findings/finding-list.ts'
import type { JsonObject, JsonValue } from '../json/json-value.ts'
import { pointerStep } from '../json/pointer.ts'
import { versionOfContext } from './ob2-vocabulary.ts'
import { isExtension, isJsonList, isJsonObject, own, ownList, ownTexts } from './own.ts'

interface Place {
  readonly value: JsonValue
  /** The property that holds the value; nothing for the document. */
  readonly property: string | undefined
  readonly path: string
  /** What the contexts around the value define. */
  readonly context: ActiveContext
  readonly depth: number
}

const MAX_DEPTH = 64

/**
 * Judges the context of an Open Badges 2.0 document, and names the terms and types that no context
 * defines: JSON-LD drops those, so that they are no part of the badge.
 *
 * Extensions are recognised and not looked into. Contexts that are not known here are named, and no term
 * is judged that one of them may define. The document has been normalised.
 *
 * @see {@link https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#additional | Open
 * Badges 2.0, Additional Properties}
 */
export function checkOb2Terms(document: JsonObject, findings: FindingList, path = ''): void {
  if (!checkRootContext(document, path, findings)) return
  const context = activeContextFor([])
  const places: Place[] = [{ value: document, property: undefined, path, context, depth: 0 }]
  for (let place = places.pop(); place !== undefined; place = places.pop()) {
    if (place.depth > MAX_DEPTH) continue
    if (isJsonList(place.value)) places.push(...itemsOf(place, place.value))
    else if (isJsonObject(place.value)) places.push(...checkNode(place, place.value, findings))
  }
}

/** Whether there is a context of Open Badges, without which no term can be judged. */
function checkRootContext(document: JsonObject, path: string, findings: FindingList): boolean {
  if (!Object.hasOwn(document, '@context')) {
    const fix = [{ op: 'add', path: `${path}/@context`, value: OB2_CONTEXT }] as const
    findings.add('OB2_CONTEXT_MISSING', path, undefined, fix)
    return false
  }
  const urls = ownTexts(document, '@context')
  const ours = urls.filter((url) => versionOfContext(url) === '2.0')
  if (ours.length === 0) findings.add('OB2_CONTEXT_NOT_OB2', `${path}/@context`)
  else if (!ours.includes(OB2_CONTEXT))
    findings.add('OB2_CONTEXT_ALIAS', `${path}/@context`, { url: ours[0] })
  return ours.length > 0
}

function itemsOf(place: Place, items: readonly JsonValue[]): Place[] {
  const depth = place.depth + 1
  return items.map((value, index) => ({ ...place, value, path: `${place.path}/${index}`, depth })).reverse()
}

function checkNode(place: Place, node: JsonObject, findings: FindingList): Place[] {
  if (isExtension(node)) {
    checkExtension(node, place.path, findings)
    return []
  }
  const context = contextIn(node, place, findings)
  const children: Place[] = []
  for (const [property, value] of Object.entries(node)) {
    const path = place.path + pointerStep(property)
    const isDefined = context.definesTerm(property) !== 'no'
    if (!isDefined) findings.add('OB2_TERM_UNDEFINED', path, { property })
    else if (property !== '@context')
      children.push({ value, property, path, context, depth: place.depth + 1 })
  }
  for (const type of ownTexts(node, 'type')) {
    if (context.definesType(type) === 'no') findings.add('OB2_TYPE_UNMAPPED', `${place.path}/type`, { type })
  }
  return children.reverse()
}

/** What is defined inside a node. */
function contextIn(node: JsonObject, place: Place, findings: FindingList): ActiveContext {
  const types = own(node, 'type')
  if (!Object.hasOwn(node, '@context')) return place.context.enterNode(place.property, types)
  const path = `${place.path}/@context`
  // Null is no absence here: it takes away what the contexts around define.
  const entries = own(node, '@context') === null ? [null] : ownList(node, '@context')
  const contexts = entries.map((entry) => {
    if (typeof entry !== 'string') return entry
    const version = versionOfContext(entry)
    if (version === undefined && !isKnownContext(entry))
      findings.add('OB2_CONTEXT_UNKNOWN', path, { url: entry })
    // All that 1.1 defines has the same meaning in 2.0, and the aliases lead to the same context.
    return version === undefined ? entry : OB2_CONTEXT
  })
  const context = place.context.enterNode(place.property, types, contexts)
  const before = new Set(place.context.redefined)
  for (const term of context.redefined) {
    if (!before.has(term)) findings.add('CONTEXT_REDEFINES_TERM', path, { term })
  }
  return context
}

function checkExtension(node: JsonObject, path: string, findings: FindingList): void {
  if (own(node, '@context') === undefined) findings.add('OB2_EXTENSION_CONTEXT_MISSING', path)
  const types = ownTexts(node, 'type').filter((type) => !isExtension({ type }))
  if (types.length === 0) findings.add('OB2_EXTENSION_TYPE_MISSING', path)
  else findings.add('OB2_EXTENSION_NOT_CHECKED', path, { type: types.join(', ') })
}
