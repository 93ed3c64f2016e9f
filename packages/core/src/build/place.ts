import { InvalidArgumentError } from '../errors.ts'

/** Deeper than `checkBadge` looks, so that it gets to say so first. */
const MAX_DEPTH = 128

/** Where a value stands in what the caller handed in. */
export interface Place {
  readonly step: string | number
  /** The object or list that the value is a member or item of. */
  readonly container?: object
  readonly outer?: Place
  readonly depth: number
}

/** The place of an argument itself. @internal */
export function placeOf(argument: string): Place {
  return { step: argument, depth: 0 }
}

/** The place of a member or an item of what is at a place. @internal */
export function placeIn(outer: Place, container: object, step: string | number): Place {
  return { step, container, outer, depth: outer.depth + 1 }
}

/** The argument as the caller would write it, such as `input.achievement.alignment[0]`. @internal */
export function argumentAt(place: Place): string {
  const steps: string[] = []
  for (let at: Place | undefined = place; at !== undefined; at = at.outer) {
    const isName = typeof at.step === 'string'
    steps.unshift(isName ? `${at.outer === undefined ? '' : '.'}${at.step}` : `[${at.step}]`)
  }
  return steps.join('')
}

/**
 * Refuses to go into an object or list that is already around the place, or too deep.
 *
 * @throws `InvalidArgumentError`
 * @internal
 */
export function assertEnterable(container: object, place: Place): void {
  if (place.depth > MAX_DEPTH) {
    throw new InvalidArgumentError(argumentAt(place), `must not be nested more than ${MAX_DEPTH} deep`)
  }
  for (let at: Place | undefined = place; at !== undefined; at = at.outer) {
    if (at.container === container)
      throw new InvalidArgumentError(argumentAt(place), 'must not contain itself')
  }
}
