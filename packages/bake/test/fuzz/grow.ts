/** Images are made about this large, in bytes: enough for work that grows faster than they do to show. */
export const GROWN_SIZE = 200_000

/** Some are, so that memory of many times their size shows beside what the engine takes. */
export const LARGE_SIZE = 1_500_000

/** Longest stretch that is repeated, in bytes. */
const LONGEST_STRETCH = 400

/** How often something has to be repeated to make an image large. */
export function timesToGrow(size: number, grownSize: number = GROWN_SIZE): number {
  return Math.floor(grownSize / Math.max(1, size))
}

/** Repeats a stretch of bytes so often that they become many. */
export function grow(bytes: Uint8Array, random: () => number): Uint8Array {
  const start = Math.floor(random() * bytes.length)
  const stretch = bytes.subarray(start, start + 1 + Math.floor(random() * LONGEST_STRETCH))
  const repeated = Array.from({ length: timesToGrow(stretch.length) }, () => stretch)
  return Uint8Array.from(Buffer.concat([bytes.subarray(0, start), ...repeated, bytes.subarray(start)]))
}
