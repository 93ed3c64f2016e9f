/** A change of a file: the bytes from `start` up to, not including, `end` give way to others. */
export interface Splice {
  readonly start: number
  readonly end: number
  readonly bytes: Uint8Array
}

/**
 * The parts of the changed file, in order. What stays is a view of the original; nothing is copied.
 *
 * @param splices - In any order, not overlapping. Of two at the same place, the first comes first.
 */
export function segmentsOf(original: Uint8Array, splices: readonly Splice[]): Uint8Array[] {
  const segments: Uint8Array[] = []
  const keep = (part: Uint8Array) => {
    if (part.length > 0) segments.push(part)
  }
  let at = 0
  for (const { start, end, bytes } of [...splices].sort((a, b) => a.start - b.start)) {
    keep(original.subarray(at, start))
    keep(bytes)
    at = end
  }
  keep(original.subarray(at))
  return segments
}

/** One array of its own that holds all parts. */
export function concatenate(segments: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(segments.reduce((size, { length }) => size + length, 0))
  let at = 0
  for (const segment of segments) {
    whole.set(segment, at)
    at += segment.length
  }
  return whole
}
