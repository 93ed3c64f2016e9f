import { chunk, SIGNATURE } from '../support/make-png.ts'
import { grow, timesToGrow } from './grow.ts'
import { mutate } from './mutate.ts'

interface Part {
  readonly type: string
  readonly data: Uint8Array
}

function partsOf(image: Uint8Array): Part[] {
  const bytes = Buffer.from(image)
  const parts: Part[] = []
  for (let at = SIGNATURE.length; at + 12 <= bytes.length; ) {
    const end = at + 8 + bytes.readUInt32BE(at)
    if (end + 4 > bytes.length) break
    parts.push({ type: bytes.toString('latin1', at + 4, at + 8), data: bytes.subarray(at + 8, end) })
    at = end + 4
  }
  return parts
}

/**
 * Damages what is inside the chunks of a PNG, or their order, and puts them together again with lengths and
 * checksums that are right: so the damage is met by the code that reads badges, not by the one that counts.
 */
export function mutateChunks(image: Uint8Array, other: Uint8Array, random: () => number): Uint8Array {
  const parts = partsOf(image)
  const donors = partsOf(other)
  const place = () => 1 + Math.floor(random() * (parts.length - 1))
  for (let times = Math.ceil(random() * 3); times > 0; times--) {
    const [at, kind] = [place(), random()]
    const part = parts[at]
    const donor = donors[1 + Math.floor(random() * donors.length)]
    if (part === undefined) continue
    if (kind < 0.5) parts[at] = { ...part, data: mutate(part.data, other, random) }
    else if (kind < 0.6) parts.splice(place(), 0, ...parts.splice(at, 1))
    else if (kind < 0.7) parts.splice(place(), 0, part)
    else if (kind < 0.75) parts.splice(at, 1)
    else if (kind < 0.85) parts[at] = { ...part, type: ['iTXt', 'tEXt', 'zTXt'][times % 3] ?? 'iTXt' }
    else if (donor !== undefined) parts.splice(at, 0, donor)
  }
  return joined(parts)
}

/** Makes a PNG large: by one chunk that is there very often, or by one that holds very much. */
export function growChunks(image: Uint8Array, random: () => number): Uint8Array {
  const parts = partsOf(image)
  const at = 1 + Math.floor(random() * (parts.length - 1))
  const part = parts[at]
  if (part === undefined) return grow(image, random)
  const grown =
    random() < 0.5
      ? Array.from({ length: timesToGrow(part.data.length + 12) }, () => part)
      : [{ ...part, data: grow(part.data, random) }]
  parts.splice(at, 1, ...grown)
  return joined(parts)
}

function joined(parts: readonly Part[]): Uint8Array {
  return Uint8Array.from(Buffer.concat([SIGNATURE, ...parts.map(({ type, data }) => chunk(type, data))]))
}
