/** A document with one thing changed, and what. */
export interface Mutation {
  readonly what: string
  readonly document: Record<string, unknown>
}

type Place = readonly (string | number)[]

type Holder = Record<string | number, unknown>

/** Every place in a document, the inner ones, too. */
export function placesOf(value: unknown, place: Place = []): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [place]
  const names = Array.isArray(value) ? value.map((_, at) => at) : Object.keys(value)
  const inside = names.flatMap((name) => placesOf((value as Holder)[name], [...place, name]))
  return place.length === 0 ? inside : [place, ...inside]
}

/** A copy with what stands at a place replaced; `undefined` takes it out. */
export function changed(
  document: Readonly<Record<string, unknown>>,
  place: Place,
  replace: (value: unknown) => unknown,
): Record<string, unknown> {
  const copy = structuredClone(document) as Holder
  const last = place.at(-1)
  const holder = place.slice(0, -1).reduce<Holder>((value, name) => value[name] as Holder, copy)
  if (last === undefined) return copy
  const value = replace(holder[last])
  if (value !== undefined) holder[last] = value
  else if (Array.isArray(holder)) holder.splice(Number(last), 1)
  else delete holder[last]
  return copy
}

/** What stands at a place. */
export function at(document: unknown, place: Place): unknown {
  return place.reduce<unknown>((value, name) => (value as Holder)[name], document)
}

const isLeaf = (value: unknown): boolean => typeof value !== 'object' || value === null

/** Every leaf changed a little. */
export function leavesChanged(document: Readonly<Record<string, unknown>>): readonly Mutation[] {
  return placesOf(document)
    .filter((place) => isLeaf(at(document, place)))
    .map((place) => ({ what: `${place.join('/')} changed`, document: changed(document, place, another) }))
}

/** Every member and every item taken out. */
export function membersDropped(document: Readonly<Record<string, unknown>>): readonly Mutation[] {
  return placesOf(document).map((place) => ({
    what: `${place.join('/')} dropped`,
    document: changed(document, place, () => undefined),
  }))
}

/** Every list with its first two items swapped. */
export function itemsSwapped(document: Readonly<Record<string, unknown>>): readonly Mutation[] {
  return placesOf(document)
    .filter((place) => Array.isArray(at(document, place)) && (at(document, place) as unknown[]).length > 1)
    .map((place) => ({
      what: `${place.join('/')} swapped`,
      document: changed(document, place, (value) => {
        const [first, second, ...rest] = value as unknown[]
        return [second, first, ...rest]
      }),
    }))
}

function another(value: unknown): unknown {
  if (typeof value === 'number') return value + 1
  if (typeof value === 'boolean') return !value
  if (typeof value !== 'string') return 'x'
  // The last letter but one: of what is encoded, the last one may have bits that mean nothing.
  const at = Math.max(0, value.length - 2)
  return `${value.slice(0, at)}${value[at] === '1' ? '2' : '1'}${value.slice(at + 1)}`
}
