import type { LearningEffort } from '../../../generated/types-descriptors.ts'
import { isObject } from '../../../json/json-value.ts'
import { sameJson } from '../../../json/same-json.ts'
import type { Part } from './merge-narrative.ts'

/** What filling notes on its way. */
interface Filling {
  /** Told of every value that is not the same in both. */
  readonly clash: (path: string) => void
  /** Where the items of lists went that were added behind others. */
  readonly moved: Map<string, string>
}

/** Members by which two items of a list are about the same. */
const KEYS = ['system', 'framework', 'code', 'type'] as const

/**
 * What the first layer says, and from the second whatever the first leaves open: objects are filled member by
 * member, lists get the items that they do not have. Where both say one thing differently, the first stands, and
 * `clash` is told.
 */
export function fillPart(first: Part, second: Part, clash: (path: string) => void): Part {
  const { extra: firstExtra = [], sourceTerms: firstTerms, ...one } = first
  const { extra: secondExtra = [], sourceTerms: secondTerms, ...other } = second
  const filling: Filling = { clash, moved: new Map() }
  const [effort, told] = efforts(one.effort ?? {}, other.effort ?? {})
  const filled = fill(
    { ...one, ...(one.effort && { effort }) },
    { ...other, ...(other.effort && { effort: told }) },
    '',
    filling,
  )
  const extra = [...secondExtra, ...firstExtra]
  const terms = { ...movedTerms(secondTerms ?? {}, filling.moved), ...firstTerms }
  return {
    // Both are parts of a descriptor, and so is whatever fills one from the other.
    ...(filled as Part),
    ...(extra.length > 0 && { extra }),
    ...(Object.keys(terms).length > 0 && { sourceTerms: terms }),
  }
}

/**
 * The effort of both layers, so far as it is about the same hours: what hours count and how they are made up
 * holds for these hours only.
 */
function efforts(one: LearningEffort, other: LearningEffort): readonly [LearningEffort, LearningEffort] {
  if (one.hours === undefined) return [one, other]
  const { basis, breakdown, ...rest } = other
  if (one.hours !== other.hours) return [one, rest]
  const isOpen = one.basis === undefined || one.basis === 'unspecified'
  const known = isOpen && basis !== undefined ? { ...one, basis } : one
  return [known, breakdown === undefined ? rest : { ...rest, breakdown }]
}

function fill(one: unknown, other: unknown, path: string, filling: Filling): unknown {
  if (Array.isArray(one) && Array.isArray(other)) return fillList(one, other, path, filling)
  if (isObject(one) && isObject(other)) {
    const members = new Map<string, unknown>(Object.entries(one))
    for (const [name, value] of Object.entries(other)) {
      const step = `${path}/${name}`
      members.set(name, members.has(name) ? fill(members.get(name), value, step, filling) : value)
    }
    return Object.fromEntries(members)
  }
  if (!sameJson(one, other)) filling.clash(path)
  return one
}

function fillList(
  one: readonly unknown[],
  other: readonly unknown[],
  path: string,
  filling: Filling,
): readonly unknown[] {
  const items = [...one]
  const places = new Map(one.map((item, index) => [keyOf(item), index] as const))
  for (const [index, item] of other.entries()) {
    const place = places.get(keyOf(item))
    const at = place ?? items.length
    items[at] = place === undefined ? item : fill(items[place], item, `${path}/${place}`, filling)
    if (at !== index) filling.moved.set(`${path}/${index}`, `${path}/${at}`)
  }
  return items
}

function keyOf(item: unknown): string {
  if (!isObject(item)) return JSON.stringify(item)
  const said = KEYS.filter((name) => item[name] !== undefined).map((name) => item[name])
  return JSON.stringify(said.length === 0 ? item : said)
}

/** The wording of items that went elsewhere, under their new place. */
function movedTerms(
  terms: Readonly<Record<string, string>>,
  moved: ReadonlyMap<string, string>,
): Readonly<Record<string, string>> {
  const entries = Object.entries(terms).map(([path, wording]): [string, string] => {
    const item = /^(.*?\/\d+)(.*)$/.exec(path)
    const to = item === null ? undefined : moved.get(item[1] ?? '')
    return [to === undefined ? path : to + (item?.[2] ?? ''), wording]
  })
  return Object.fromEntries(entries)
}
