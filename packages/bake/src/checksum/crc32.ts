/** How many bytes one step takes. Each needs a table of its own. */
const STEP = 16

/** The reflected polynomial of the CRC of ISO 3309, which PNG uses. */
const POLYNOMIAL = 0xedb88320

/** For byte `b` that stands `n` bytes before the end of a step, at `256 * n + b`. */
const TABLE: Int32Array = makeTable()

function makeTable(): Int32Array {
  const table = new Int32Array(256 * STEP)
  for (let byte = 0; byte < 256; byte++) {
    let value = byte
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1
    table[byte] = value
  }
  for (let at = 256; at < table.length; at++) {
    const before = entry(table, at - 256)
    table[at] = (before >>> 8) ^ entry(table, before & 0xff)
  }
  return table
}

/**
 * The CRC-32 of bytes, as PNG has it; with `value`, that of bytes behind others whose CRC is known.
 *
 * @see {@link https://www.w3.org/TR/png-3/#5CRC-algorithm | PNG, 5.5 CRC algorithm}
 */
export function crc32(data: Uint8Array, value = 0): number {
  const view = new DataView(data.buffer, data.byteOffset, data.length)
  let crc = ~value
  let at = 0
  for (const end = data.length - STEP; at <= end; at += STEP) crc = takeStep(view, at, crc)
  for (; at < data.length; at++) crc = entry(TABLE, (crc ^ view.getUint8(at)) & 0xff) ^ (crc >>> 8)
  return ~crc >>> 0
}

/** Sixteen bytes that do not wait for each other, read four at a time. */
function takeStep(view: DataView, at: number, crc: number): number {
  const a = view.getInt32(at, true) ^ crc
  const b = view.getInt32(at + 4, true)
  const c = view.getInt32(at + 8, true)
  const d = view.getInt32(at + 12, true)
  return takeFour(a, 3072) ^ takeFour(b, 2048) ^ takeFour(c, 1024) ^ takeFour(d, 0)
}

/** Four bytes, of which the last stands in the table at `base`. */
function takeFour(four: number, base: number): number {
  return (
    entry(TABLE, base + 768 + (four & 0xff)) ^
    entry(TABLE, base + 512 + ((four >>> 8) & 0xff)) ^
    entry(TABLE, base + 256 + ((four >>> 16) & 0xff)) ^
    entry(TABLE, base + (four >>> 24))
  )
}

/** Callers stay inside the table; the fallback is for the compiler, and engines drop it. */
function entry(table: Int32Array, at: number): number {
  return table[at] ?? 0
}
