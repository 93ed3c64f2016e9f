import { below, oneOf, type Random } from './random.ts'

/** Bytes on the borders of what numbers and texts can be. */
const TELLING = [
  0x00, 0x01, 0x0a, 0x20, 0x22, 0x2c, 0x2e, 0x3a, 0x5b, 0x5c, 0x5d, 0x7b, 0x7d, 0x80, 0xc0, 0xff,
]

/** Words that mean something in one of the formats. */
const WORDS = [
  ...[
    '{',
    '}',
    '[',
    ']',
    '":"',
    ',',
    '.',
    'null',
    'true',
    '1e999',
    '-0',
    '\\u0000',
    '\\ud800',
    '\u202e',
    '\ufeff',
  ],
  ...['"@context":', '"@id":', '"@type":', '"@graph":', '"__proto__":', '"proof":', '"type":', '"id":'],
  ...[
    'https://127.0.0.1/',
    'data:,',
    'did:key:',
    'did:web:',
    '<svg',
    '<![CDATA[',
    ']]>',
    'iTXt',
    'IEND',
    'eyJ',
    '=',
  ],
].map((word) => Buffer.from(word))

type Mutation = (bytes: Buffer, random: Random, other: Buffer) => Buffer

const MUTATIONS: readonly Mutation[] = [
  (bytes, random) => replaced(bytes, below(random, bytes.length), below(random, 256)),
  (bytes, random) => {
    const at = below(random, bytes.length)
    return replaced(bytes, at, (bytes[at] ?? 0) ^ (1 << below(random, 8)))
  },
  (bytes, random) => replaced(bytes, below(random, bytes.length), oneOf(random, TELLING)),
  (bytes, random) => bytes.subarray(0, below(random, bytes.length + 1)),
  (bytes, random) => {
    const at = below(random, bytes.length)
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + below(random, 64))])
  },
  (bytes, random) => inserted(bytes, below(random, bytes.length + 1), oneOf(random, WORDS)),
  (bytes, random, other) => {
    const from = below(random, other.length)
    return inserted(bytes, below(random, bytes.length + 1), other.subarray(from, from + below(random, 512)))
  },
]

function replaced(bytes: Buffer, at: number, byte: number): Buffer {
  const copy = Buffer.from(bytes)
  if (copy.length > 0) copy[at] = byte
  return copy
}

function inserted(bytes: Buffer, at: number, part: Buffer): Buffer {
  return Buffer.concat([bytes.subarray(0, at), part, bytes.subarray(at)])
}

/** Damages bytes in one to four places, perhaps with parts of others. */
export function mutateBytes(bytes: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
  let changed: Buffer = Buffer.from(bytes)
  for (let times = 1 + below(random, 4); times > 0; times--) {
    changed = oneOf(random, MUTATIONS)(changed, random, Buffer.from(other))
  }
  return Uint8Array.from(changed)
}
