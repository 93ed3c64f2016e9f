import type {
  BadgeTier,
  MicroCredentialDescriptor,
  ResultSpec,
} from '../../../generated/types-descriptors.ts'

/** The result that stars are reported in where the descriptor describes none. */
const STARS = 'stars'

/** The result that stars are levels of: one of the descriptor, or one that its tier implies. */
export function starResult({ results = [], badgeTier }: MicroCredentialDescriptor): ResultSpec | undefined {
  return results.find(hasStarLevels) ?? (badgeTier && impliedResult(badgeTier, results))
}

function hasStarLevels({ id, levels = [] }: ResultSpec): boolean {
  return (
    levels.length > 0 && (id === STARS || levels.some(({ name = {} }) => Object.values(name).some(isStars)))
  )
}

function isStars(text: string): boolean {
  return /^★+$/.test(text)
}

function impliedResult({ starRange }: BadgeTier, results: readonly ResultSpec[]): ResultSpec | undefined {
  if (starRange === undefined || results.some(({ id }) => id === STARS)) return undefined
  const [fewest, most] = starRange
  const counts = Array.from({ length: Math.max(0, most - fewest + 1) }, (_, index) => fewest + index)
  return {
    id: STARS,
    name: { en: 'Stars', ja: '星の数' },
    type: 'RubricCriterionLevel',
    levels: counts.map((count) => ({
      id: `star${count}`,
      level: String(count),
      name: { en: '★'.repeat(count), ja: '★'.repeat(count) },
    })),
  }
}

/** The `id` of the level that a number of stars is. */
export function starLevel({ levels = [] }: ResultSpec, stars: number): string | undefined {
  return levels.find(({ level, id }) => level === String(stars) || id === `star${stars}`)?.id
}

/** How many stars a level is. */
export function starsOfLevel({ levels = [] }: ResultSpec, id: string): 1 | 2 | 3 | undefined {
  return ([1, 2, 3] as const).find((stars) => starLevel({ id: STARS, levels }, stars) === id)
}

/** The numbers of stars that there can be. */
export function starCounts(descriptor: MicroCredentialDescriptor): readonly (1 | 2 | 3)[] {
  const spec = starResult(descriptor)
  return ([1, 2, 3] as const).filter((stars) => spec !== undefined && starLevel(spec, stars) !== undefined)
}

/** A descriptor whose results say what stars mean, also where only its tier does. */
export function withStarResult(descriptor: MicroCredentialDescriptor): MicroCredentialDescriptor {
  const { results = [] } = descriptor
  const stars = starResult(descriptor)
  if (stars === undefined || results.includes(stars)) return descriptor
  return { ...descriptor, results: [...results, stars] }
}
