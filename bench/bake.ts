/**
 * What baking and unbaking a PNG cost, beside the packages that others use for it, and beside the least that
 * anybody can do: copying the file once, and computing its checksum once.
 */
import { deepStrictEqual } from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { crc32 } from 'node:zlib'
import { bake, bakeSegments, unbake } from '@shirushi/bake'
import encode from 'png-chunks-encode'
import extract from 'png-chunks-extract'
import { typicalBadge } from './badge.ts'
import { measure, type Timing } from './measure.ts'

const badge = JSON.stringify(typicalBadge('2.0'))
const KEYWORD_AND_FLAGS = Buffer.from('openbadgecredential\0\0\0\0\0', 'latin1')

function chunk(name: string, data: Uint8Array): Buffer {
  const part = Buffer.concat([Buffer.alloc(4), Buffer.from(name), data, Buffer.alloc(4)])
  part.writeUInt32BE(data.length)
  part.writeUInt32BE(crc32(part.subarray(4, -4)), part.length - 4)
  return part
}

/** A picture of about so many bytes, its pixels in pieces of 8 KiB, as encoders write them. */
function picture(size: number): Uint8Array {
  const header = Buffer.from('00000200000002000806000000', 'hex')
  const pixels = Array.from({ length: Math.ceil(size / 8192) }, () =>
    chunk('IDAT', randomBytes(Math.min(size, 8192))),
  )
  const parts = [
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    ...pixels,
    chunk('IEND', header.subarray(0, 0)),
  ]
  return Uint8Array.from(Buffer.concat(parts))
}

/** As the tutorials of these packages do it. */
function bakeAsOthersDo(image: Uint8Array): Uint8Array {
  const chunks = extract(image)
  const data = Buffer.concat([KEYWORD_AND_FLAGS, Buffer.from(badge)])
  chunks.splice(1, 0, { name: 'iTXt', data })
  return encode(chunks)
}

function unbakeAsOthersDo(image: Uint8Array): string | undefined {
  const found = extract(image).find(({ name }) => name === 'iTXt')
  return found && Buffer.from(found.data.subarray(KEYWORD_AND_FLAGS.length)).toString()
}

interface Row {
  readonly timing: Timing
  readonly peer: Timing
  readonly limit: Timing
}

function print({ timing, peer, limit }: Row): void {
  const against = (other: Timing) => other.nanoseconds / timing.nanoseconds
  console.log(
    `  ${timing.name.padEnd(34)} ${(timing.nanoseconds / 1000).toFixed(1).padStart(9)} µs  ${against(peer).toFixed(1).padStart(7)}x the peer  ${against(limit).toFixed(2).padStart(6)} of the limit  ±${timing.spread.toFixed(0)} %`,
  )
}

/** Times everything for one picture, and answers with what has a target. */
function compare(size: number): { readonly bake: Row; readonly unbake: Row } {
  const image = picture(size)
  const baked = bake(image, badge)
  deepStrictEqual(Buffer.from(bakeAsOthersDo(image)), Buffer.from(baked))
  deepStrictEqual(unbakeAsOthersDo(baked), badge)
  const timings = measure(
    [
      { name: 'memcpy + crc32', run: () => crc32(image.slice()) },
      { name: 'png-chunks-extract + encode', run: () => bakeAsOthersDo(image) },
      { name: 'png-chunks-extract', run: () => unbakeAsOthersDo(baked) },
      { name: 'bake, all checksums', run: () => bake(image, badge) },
      { name: 'bakeSegments, all checksums', run: () => bakeSegments(image, badge) },
      { name: 'bakeSegments, no checksums', run: () => bakeSegments(image, badge, { checksums: 'badge' }) },
      { name: 'unbake, all checksums', run: () => unbake(baked, { checksums: 'all' }) },
      { name: 'unbake', run: () => unbake(baked) },
    ],
    Math.max(10, Math.min(500, Math.round(20_000_000 / size))),
  )
  const [limit, bakePeer, unbakePeer, ...ours] = timings
  if (limit === undefined || bakePeer === undefined || unbakePeer === undefined)
    throw new Error('Nothing was measured')
  console.log(`A picture of ${image.length} bytes, a badge of ${badge.length} characters:`)
  const rows = ours.map((timing) => ({
    timing,
    limit,
    peer: timing.name.startsWith('un') ? unbakePeer : bakePeer,
  }))
  for (const row of [
    { timing: limit, limit, peer: bakePeer },
    { timing: bakePeer, limit, peer: bakePeer },
    { timing: unbakePeer, limit, peer: unbakePeer },
    ...rows,
  ])
    print(row)
  console.log()
  const [bakeRow, , , unbakeRow] = rows
  if (bakeRow === undefined || unbakeRow === undefined) throw new Error('Nothing was measured')
  return { bake: bakeRow, unbake: unbakeRow }
}

function verdict(name: string, { timing, peer, limit }: Row, wantedPeer: number, wantedLimit: number): void {
  const [ofPeer, ofLimit] = [peer, limit].map((other) => other.nanoseconds / timing.nanoseconds)
  const isMet = (ofPeer ?? 0) >= wantedPeer && (ofLimit ?? 0) >= wantedLimit
  console.log(
    `Target for ${name}, 500 KB: at least ${wantedPeer}x the peer, ${wantedLimit} of the limit. ${isMet ? 'Met' : 'Missed'}: ${ofPeer?.toFixed(1)}x, ${ofLimit?.toFixed(2)}.`,
  )
}

compare(10_000)
const middle = compare(500_000)
compare(5_000_000)
verdict('bake', middle.bake, 60, 0.35)
verdict('unbake', middle.unbake, 15, 0.85)
