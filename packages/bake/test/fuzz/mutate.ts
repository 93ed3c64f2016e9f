/** Numbers from 0 up to, not including, 1, the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let value = Math.imul(state ^ (state >>> 15), state | 1)
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61)
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296
  }
}

type Random = () => number

const below = (random: Random, end: number) => Math.floor(random() * end)

/** Bytes that sit on the borders of what numbers and texts can be. */
const TELLING = [0x00, 0x01, 0x09, 0x0a, 0x20, 0x22, 0x26, 0x3c, 0x3e, 0x5d, 0x7f, 0x80, 0xc0, 0xff] as const

/** Words that mean something in one of the formats. */
const WORDS = [
  'IHDR',
  'IDAT',
  'IEND',
  'iTXt',
  'tEXt',
  'zTXt',
  'PLTE',
  'openbadges\0',
  'openbadgecredential\0',
  '\x7f\xff\xff\xff',
  '<![CDATA[',
  ']]>',
  '<!--',
  '-->',
  '<?',
  '?>',
  '<!DOCTYPE',
  '&#0;',
  '&amp;',
  '<svg',
  '</svg>',
  'xmlns:openbadges="',
  '<openbadges:credential',
  '<openbadges:assertion',
  'verify="',
  '\xef\xbb\xbf',
  '\xed\xa0\x80',
  '<script>',
  'onload="',
].map((word) => Buffer.from(word, 'latin1'))

/** Ways to damage a file. Each gives a new one. */
const MUTATIONS: readonly ((bytes: Buffer, random: Random, other: Buffer) => Buffer)[] = [
  (bytes, random) => {
    const changed = Buffer.from(bytes)
    if (changed.length > 0) changed[below(random, changed.length)] = below(random, 256)
    return changed
  },
  (bytes, random) => {
    const changed = Buffer.from(bytes)
    const at = below(random, changed.length)
    if (changed.length > 0) changed[at] = (changed[at] ?? 0) ^ (1 << below(random, 8))
    return changed
  },
  (bytes, random) => {
    const changed = Buffer.from(bytes)
    if (changed.length > 0)
      changed[below(random, changed.length)] = TELLING[below(random, TELLING.length)] ?? 0
    return changed
  },
  (bytes, random) => bytes.subarray(0, below(random, bytes.length + 1)),
  (bytes, random) => without(bytes, below(random, bytes.length), below(random, 64)),
  (bytes, random) =>
    insert(bytes, below(random, bytes.length + 1), WORDS[below(random, WORDS.length)] ?? bytes),
  (bytes, random) => {
    const start = below(random, bytes.length)
    return insert(bytes, below(random, bytes.length + 1), bytes.subarray(start, start + below(random, 512)))
  },
  (bytes, random, other) => {
    const start = below(random, other.length)
    return insert(bytes, below(random, bytes.length + 1), other.subarray(start, start + below(random, 512)))
  },
]

function without(bytes: Buffer, at: number, length: number): Buffer {
  return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)])
}

function insert(bytes: Buffer, at: number, part: Buffer): Buffer {
  return Buffer.concat([bytes.subarray(0, at), part, bytes.subarray(at)])
}

/** Damages a file in one to eight places, perhaps with parts of another. */
export function mutate(bytes: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
  let changed: Buffer = Buffer.from(bytes)
  for (let times = 1 + below(random, 1 + below(random, 8)); times > 0; times--) {
    const mutation = MUTATIONS[below(random, MUTATIONS.length)]
    if (mutation !== undefined) changed = mutation(changed, random, Buffer.from(other))
  }
  return Uint8Array.from(changed)
}
