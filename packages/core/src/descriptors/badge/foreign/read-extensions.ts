import type { ExtraElement } from '../../../generated/types-descriptors.ts'
import { isObject, type JsonObject, type JsonValue } from '../../../json/json-value.ts'
import { sameJson } from '../../../json/same-json.ts'
import { isJsonList, isJsonObject, own } from '../../../ob2/own.ts'
import type { DescriptorFindingList } from '../../findings/descriptor-finding-list.ts'
import { extraOf } from '../../frameworks/extras.ts'
import { treeWith } from '../../frameworks/fields.ts'
import { ownObjects } from '../json-node.ts'
import type { LocatedBadge } from '../locate-badge.ts'
import { EXTENSION_OWNER, EXTENSION_TERMS, type ExtensionTerm, extensionTerm } from './extension-terms.ts'
import { scalarsIn, type TermReading } from './extension-values.ts'
import type { Part } from './merge-narrative.ts'

/** A term where a badge has it. */
interface FoundTerm {
  readonly term: ExtensionTerm
  readonly member: string
  readonly value: JsonValue
}

/** What was read so far. */
interface State {
  readonly language: string
  readonly findings: DescriptorFindingList
  /** Values by the pointer of their field, and the member that said it. */
  readonly fields: Map<string, { readonly value: unknown; readonly member: string }>
  readonly wording: Map<string, string>
  readonly extra: ExtraElement[]
}

/**
 * What a badge says in terms of edubadges, which no standard has. A term without a field, with a value that
 * its field cannot hold, or that contradicts one before it, is kept in `extra`, and a finding says so.
 */
export function readExtensions(badge: LocatedBadge, language: string, findings: DescriptorFindingList): Part {
  const state: State = { language, findings, fields: new Map(), wording: new Map(), extra: [] }
  for (const found of termsIn(badge)) readTerm(found, state)
  sayWhichHours(state)
  const values = new Map([...state.fields].map(([field, { value }]) => [field, value]))
  const { qualityAssurance, ...others } = treeWith(values)
  return {
    // What the readers set are fields of a descriptor; a tree of pointers does not say so.
    ...(others as Part),
    ...(isObject(qualityAssurance) && {
      qualityAssurance: Object.values(qualityAssurance) as NonNullable<Part['qualityAssurance']>,
    }),
    ...(state.extra.length > 0 && { extra: state.extra }),
    ...(state.wording.size > 0 && { sourceTerms: Object.fromEntries(state.wording) }),
  }
}

/** Hours of which nobody says what they count are not guessed at. */
function sayWhichHours({ fields, findings }: State): void {
  const hours = fields.get('/effort/hours')
  if (hours === undefined || fields.has('/effort/basis')) return
  fields.set('/effort/basis', { ...hours, value: 'unspecified' })
  findings.add('EXTENSION_HOURS_UNSPECIFIED', '/effort/hours', { member: hours.member })
}

function issuersOf({ ofClass, award }: LocatedBadge): readonly JsonObject[] {
  const own = [...ownObjects(ofClass, 'issuer'), ...ownObjects(ofClass, 'creator')]
  return award === undefined ? own : [...own, ...ownObjects(award, 'issuer')]
}

/** All terms, in the order of their table. */
function termsIn(badge: LocatedBadge): readonly FoundTerm[] {
  const nodes = [
    [badge.ofClass, undefined],
    ...issuersOf(badge).map((node) => [node, 'issuer'] as const),
  ] as const
  const found = nodes.flatMap(([node, on]) =>
    Object.keys(node).flatMap((member): FoundTerm[] => {
      const term = extensionTerm(member, on)
      return term === undefined ? [] : [{ term, member, value: own(node, member) ?? null }]
    }),
  )
  const rank = new Map(EXTENSION_TERMS.map((term, index) => [term, index]))
  return found.sort((one, other) => (rank.get(one.term) ?? 0) - (rank.get(other.term) ?? 0))
}

function readTerm({ term, member, value }: FoundTerm, state: State): void {
  const { findings, extra, language } = state
  const content = contentOf(value, term)
  const values = scalarsIn(content)
  if (values?.length === 0) return
  const reading = values && term.read?.(values, { language, term: term.names.at(-1) ?? member })
  const clash = reading && clashOf(reading, state)
  if (term.read === undefined) findings.add('EXTENSION_UNFIELDED', '/extra', { member })
  else if (reading === undefined) findings.add('EXTENSION_VALUE_UNREAD', '/extra', { member })
  else settle(reading, member, state)
  if (clash !== undefined)
    findings.add('EXTENSION_CONTRADICTED', clash.field, { member, other: clash.member })
  if (reading === undefined || clash !== undefined) {
    extra.push(extraOf(EXTENSION_OWNER, member, content, language))
  }
}

/** The field that another term said otherwise, and that term. */
function clashOf(
  { fields }: TermReading,
  state: State,
): { readonly field: string; readonly member: string } | undefined {
  for (const [field, value] of Object.entries(fields)) {
    const known = state.fields.get(field)
    if (known !== undefined && !sameJson(known.value, value)) return { field, member: known.member }
  }
  return undefined
}

/** Sets the fields that no term has set. */
function settle({ fields, wording = {} }: TermReading, member: string, state: State): void {
  for (const [field, value] of Object.entries(fields)) {
    if (state.fields.has(field)) continue
    state.fields.set(field, { value, member })
    for (const [path, words] of Object.entries(wording)) {
      if (path === field || path.startsWith(`${field}/`)) state.wording.set(path, words)
    }
  }
}

/** What an extension object says: the member that is called like it, or its only one. */
function contentOf(value: JsonValue, term: ExtensionTerm): JsonValue {
  if (isJsonList(value) && value.length === 1) return contentOf(value[0] ?? null, term)
  if (!isJsonObject(value) || own(value, '@value') !== undefined || own(value, '@id') !== undefined)
    return value
  const members = Object.keys(value).filter((name) => !/^(?:@.*|type|id)$/.test(name))
  const named = members.filter((name) => extensionTerm(name, term.on) === term)
  const [only, ...others] = named.length > 0 ? named : members
  return only === undefined || others.length > 0 ? value : (own(value, only) ?? null)
}
