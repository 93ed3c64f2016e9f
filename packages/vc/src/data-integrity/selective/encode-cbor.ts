import { concatBytes } from '../../bytes/bytes.ts'
import type { Cbor } from './cbor.ts'

/**
 * Writes CBOR in its shortest form, maps in the order of their keys.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc8949#section-4.2 | RFC 8949, 4.2}
 */
export function encodeCbor(item: Cbor): Uint8Array<ArrayBuffer> {
  return concatBytes(...piecesOf(item))
}

function piecesOf(item: Cbor): readonly Uint8Array[] {
  if (typeof item === 'number') return [head(0, item)]
  if (item instanceof Uint8Array) return [head(2, item.length), item]
  if (typeof item === 'string') {
    const bytes = new TextEncoder().encode(item)
    return [head(3, bytes.length), bytes]
  }
  if (!isMap(item)) return [head(4, item.length), ...item.flatMap(piecesOf)]
  const entries = [...item].sort(([a], [b]) => a - b)
  return [head(5, item.size), ...entries.flatMap(([key, value]) => [head(0, key), ...piecesOf(value)])]
}

function isMap(item: readonly Cbor[] | ReadonlyMap<number, Cbor>): item is ReadonlyMap<number, Cbor> {
  return item instanceof Map
}

/** The kind of an item, and a number of up to four bytes. */
function head(kind: number, size: number): Uint8Array {
  const first = kind << 5
  if (size < 24) return Uint8Array.of(first | size)
  if (size < 256) return Uint8Array.of(first | 24, size)
  if (size < 65_536) return Uint8Array.of(first | 25, size >> 8, size & 255)
  return Uint8Array.of(first | 26, size >>> 24, (size >> 16) & 255, (size >> 8) & 255, size & 255)
}
