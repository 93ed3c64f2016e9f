/** What there is in the proof values of the selective suite, and nothing else. */
export type Cbor = number | string | Uint8Array | readonly Cbor[] | ReadonlyMap<number, Cbor>

interface Reader {
  readonly bytes: Uint8Array
  at: number
}

type Read = (reader: Reader, size: number, depth: number) => Cbor | undefined

/** How deep lists lie inside of each other: the signatures are a list in a list. */
const DEEPEST = 3

/** Some programs mark bytes as an array of small numbers, and mean the same. */
const TYPED_ARRAY_TAG = 64

/** By major type. What is not here does not occur. */
const KINDS: Readonly<Record<number, Read>> = {
  0: (_, size) => size,
  2: take,
  3: (reader, size) => {
    const bytes = take(reader, size)
    return bytes && decodeUtf8(bytes)
  },
  4: (reader, size, depth) => {
    const items = many(size, () => readItem(reader, depth + 1))
    return items
  },
  5: (reader, size, depth) => {
    const entries = many(size, () => readEntry(reader, depth + 1))
    const map = entries && new Map(entries)
    return map?.size === size ? map : undefined
  },
  6: (reader, tag, depth) => {
    const item = tag === TYPED_ARRAY_TAG ? readItem(reader, depth + 1) : undefined
    return item instanceof Uint8Array ? item : undefined
  },
}

/**
 * Reads CBOR in its shortest form: numbers from 0, bytes, texts, lists, and maps with numbers as keys.
 *
 * @returns `undefined` for anything else, and where something comes behind it.
 * @see {@link https://www.rfc-editor.org/rfc/rfc8949#section-4.2 | RFC 8949, 4.2}
 */
export function decodeCbor(bytes: Uint8Array): Cbor | undefined {
  const reader = { bytes, at: 0 }
  const item = readItem(reader, 0)
  return reader.at === bytes.length ? item : undefined
}

function readItem(reader: Reader, depth: number): Cbor | undefined {
  const first = reader.bytes[reader.at++]
  if (first === undefined || depth > DEEPEST) return undefined
  const size = readSize(reader, first & 31)
  return size === undefined ? undefined : KINDS[first >> 5]?.(reader, size, depth)
}

function readEntry(reader: Reader, depth: number): [number, Cbor] | undefined {
  const key = readItem(reader, depth)
  const value = readItem(reader, depth)
  return typeof key === 'number' && value !== undefined ? [key, value] : undefined
}

/** A number of up to four bytes, and not longer than it has to be. */
function readSize(reader: Reader, short: number): number | undefined {
  if (short < 24) return short
  const length = { 24: 1, 25: 2, 26: 4 }[short]
  const bytes = length === undefined ? undefined : take(reader, length)
  if (length === undefined || bytes === undefined) return undefined
  const size = bytes.reduce((sum, byte) => sum * 256 + byte, 0)
  const smallest = length === 1 ? 24 : 256 ** (length / 2)
  return size >= smallest ? size : undefined
}

function take(reader: Reader, length: number): Uint8Array | undefined {
  if (length > reader.bytes.length - reader.at) return undefined
  reader.at += length
  return reader.bytes.slice(reader.at - length, reader.at)
}

/** Stops where the bytes end, so that a length which is a lie costs nothing. */
function many<Item>(count: number, read: () => Item | undefined): Item[] | undefined {
  const items: Item[] = []
  for (let at = 0; at < count; at++) {
    const item = read()
    if (item === undefined) return undefined
    items.push(item)
  }
  return items
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}
