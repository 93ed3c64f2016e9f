import type { FindingOf } from './finding.ts'

/** Where the members of each object stand, counted once an object. */
type Positions = Map<object, ReadonlyMap<string, number>>

/**
 * The findings in the order in which a reader of the document meets what they are about. What is about
 * the whole comes first; what is missing comes after its neighbours. Findings about one place stay in
 * the order in which they were made.
 */
export function inDocumentOrder<Found extends FindingOf<string>>(
  document: unknown,
  findings: readonly Found[],
): Found[] {
  if (findings.length < 2) return [...findings]
  const positions: Positions = new Map()
  const placed = findings.map((finding) => ({ finding, place: placeOf(document, finding.path, positions) }))
  return placed.sort((a, b) => comparePlaces(a.place, b.place)).map(({ finding }) => finding)
}

function placeOf(document: unknown, path: string, positions: Positions): number[] {
  const place: number[] = []
  let value = document
  for (const step of path.split('/').slice(1)) {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~')
    place.push(positionIn(value, name, positions))
    value =
      typeof value === 'object' && value !== null && Object.hasOwn(value, name)
        ? Reflect.get(value, name)
        : undefined
  }
  return place
}

function positionIn(value: unknown, name: string, positions: Positions): number {
  if (Array.isArray(value)) return Number(name)
  if (typeof value !== 'object' || value === null) return Number.POSITIVE_INFINITY
  const known = positions.get(value) ?? new Map(Object.keys(value).map((key, index) => [key, index]))
  positions.set(value, known)
  return known.get(name) ?? Number.POSITIVE_INFINITY
}

function comparePlaces(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < a.length && index < b.length; index++) {
    const [left = 0, right = 0] = [a[index], b[index]]
    if (left !== right) return left < right ? -1 : 1
  }
  return a.length - b.length
}
