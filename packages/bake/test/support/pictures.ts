import { deflateSync } from 'node:zlib'
import { chunk, END, SIGNATURE } from './make-png.ts'

/** How the pixels of a picture are written. */
interface Layout {
  readonly colourType: 0 | 2 | 3 | 4 | 6
  readonly depth: 1 | 2 | 4 | 8 | 16
  readonly interlaced?: boolean
  /** Chunks between the header and the pixels. */
  readonly before?: readonly Uint8Array[]
  /** Chunks behind the pixels. */
  readonly behind?: readonly Uint8Array[]
}

/** Both sides, in pixels; no multiple of eight, so that each pass of an interlaced picture ends unevenly. */
const SIDE = 21

const CHANNELS = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 } as const

/** First column and row, and the steps between them, of each pass of an interlaced picture. */
const PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const

const WHOLE = [[0, 0, 1, 1]] as const

function* upTo(end: number, start = 0, step = 1): Generator<number> {
  for (let at = start; at < end; at += step) yield at
}

/** A pattern that changes along both sides, and from channel to channel. */
function sample(x: number, y: number, channel: number, depth: number): number {
  const wave = (x * 13 + y * 7 + channel * 5 + x * y) % 23
  return Math.floor((wave / 22) * (2 ** depth - 1))
}

/** One row: a byte for the filter, which is none, and the samples, packed from the highest bit on. */
function rowOf(y: number, columns: readonly number[], { colourType, depth }: Layout): number[] {
  const channels = [...upTo(CHANNELS[colourType])]
  const bits = columns
    .flatMap((x) => channels.map((channel) => sample(x, y, channel, depth).toString(2).padStart(depth, '0')))
    .join('')
  return [0, ...(bits.match(/.{1,8}/g) ?? []).map((byte) => Number.parseInt(byte.padEnd(8, '0'), 2))]
}

function pixelsOf(layout: Layout): Uint8Array {
  const passes = layout.interlaced === true ? PASSES : WHOLE
  return Uint8Array.from(
    passes.flatMap(([firstX, firstY, stepX, stepY]) => {
      const columns = [...upTo(SIDE, firstX, stepX)]
      return [...upTo(SIDE, firstY, stepY)].flatMap((y) => rowOf(y, columns, layout))
    }),
  )
}

function picture(layout: Layout): Uint8Array {
  const { colourType, depth, interlaced = false, before = [], behind = [] } = layout
  const header = Buffer.alloc(13)
  header.writeUInt32BE(SIDE, 0)
  header.writeUInt32BE(SIDE, 4)
  header.set([depth, colourType, 0, 0, interlaced ? 1 : 0], 8)
  const pixels = chunk('IDAT', deflateSync(pixelsOf(layout)))
  return Uint8Array.from(Buffer.concat([SIGNATURE, chunk('IHDR', header), ...before, pixels, ...behind, END]))
}

/** Numbers of four bytes each. */
function words(...numbers: readonly number[]): Buffer {
  const bytes = Buffer.alloc(numbers.length * 4)
  for (const [index, number] of numbers.entries()) bytes.writeUInt32BE(number, index * 4)
  return bytes
}

const palette = (size: number) =>
  chunk(
    'PLTE',
    Uint8Array.from(upTo(size * 3), (at) => (at * 89 + 40) % 256),
  )

/** One of two frames: the whole picture, for a second. */
const frame = (number: number) =>
  chunk('fcTL', Buffer.concat([words(number, SIDE, SIDE, 0, 0), Buffer.from('000100010000', 'hex')]))

const secondFrame = deflateSync(Buffer.alloc(SIDE * (SIDE * 3 + 1)))

/** Pictures of every kind that PNG has, with pixels that differ, and no badge. */
export const PICTURES: Readonly<Record<string, Uint8Array>> = {
  'black and white, a bit each': picture({ colourType: 0, depth: 1 }),
  'grey with a transparent tone': picture({
    colourType: 0,
    depth: 8,
    before: [chunk('tRNS', Uint8Array.of(0, 0))],
  }),
  'grey with opacity': picture({ colourType: 4, depth: 8 }),
  'grey, sixteen bits': picture({ colourType: 0, depth: 16 }),
  'red, green and blue': picture({ colourType: 2, depth: 8 }),
  'red, green and blue, with their colour space': picture({
    colourType: 2,
    depth: 8,
    before: [chunk('gAMA', words(100_000)), chunk('pHYs', Buffer.from('00000b1300000b1301', 'hex'))],
  }),
  'red, green and blue, interlaced, sixteen bits': picture({ colourType: 2, depth: 16, interlaced: true }),
  'red, green, blue and opacity': picture({ colourType: 6, depth: 8 }),
  'red, green, blue and opacity, sixteen bits': picture({ colourType: 6, depth: 16 }),
  'red, green, blue and opacity, interlaced': picture({ colourType: 6, depth: 8, interlaced: true }),
  'a palette with opacities': picture({
    colourType: 3,
    depth: 8,
    before: [palette(256), chunk('tRNS', Uint8Array.of(0, 128, 200))],
  }),
  'a small palette, interlaced': picture({
    colourType: 3,
    depth: 2,
    interlaced: true,
    before: [palette(4)],
  }),
  'an animation': picture({
    colourType: 2,
    depth: 8,
    before: [chunk('acTL', words(2, 0)), frame(0)],
    behind: [frame(1), chunk('fdAT', Buffer.concat([words(2), secondFrame]))],
  }),
}

const drawing = (content: string, root = 'width="64" height="64" viewBox="0 0 32 32"') =>
  new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg" ${root}>${content}</svg>`)

/** Drawings without text, so that no font matters, and no badge. */
export const DRAWINGS: Readonly<Record<string, Uint8Array>> = {
  shapes: drawing(
    '<rect width="20" height="9" fill="#c00"/><circle cx="20" cy="20" r="9" fill="teal" opacity=".6"/>',
  ),
  gradients: drawing(
    `<defs><linearGradient id="a"><stop stop-color="#fff"/><stop offset="1" stop-color="#036"/></linearGradient>
    <radialGradient id="b"><stop stop-color="gold"/><stop offset="1" stop-color="gold" stop-opacity="0"/>
    </radialGradient></defs><rect width="32" height="32" fill="url(#a)"/>
    <ellipse cx="16" cy="16" rx="14" ry="9" fill="url(#b)" stroke="#000" stroke-dasharray="2 1"/>`,
  ),
  'paths, a mask and reuse': drawing(
    `<mask id="m"><path d="M0 0h32v32z" fill="#fff"/></mask><g id="g" mask="url(#m)">
    <path d="M3 3C9 30 23 30 29 3Q16 12 3 3z" fill-rule="evenodd" fill="#383"/></g>
    <use href="#g" transform="rotate(40 16 16) scale(.5)"/>`,
  ),
  'styles by class and by kind': drawing(
    '<style>.x{fill:#609}rect~circle{fill:#f90}</style><rect class="x" width="16" height="16"/><circle r="9" cx="20" cy="20"/>',
  ),
  'a size by the root alone': drawing('<path d="M0 0l9 9v-9z"/>', 'width="24" height="12"'),
  'a prefix for everything': new TextEncoder().encode(
    '<?xml version="1.0"?><s:svg xmlns:s="http://www.w3.org/2000/svg" width="9" height="9"><s:circle r="7" fill="red"/></s:svg>',
  ),
}
