/**
 * What writing and reading a status list cost, beside the reference implementation, and beside the least that
 * anybody can do: compressing and unpacking the same bytes with zlib. Then, what giving out entries costs.
 */
import { deepStrictEqual } from 'node:assert/strict'
import { gunzipSync, gzipSync } from 'node:zlib'
import { createList, decodeList } from '@digitalbazaar/vc-bitstring-status-list'
import { createMemoryAllocationStore, StatusListAllocator } from '@shirushi/sign'
import { decodeStatusList, emptyStatusList, encodeStatusList } from '@shirushi/vc/status-list'
import type { Timing } from './measure.ts'
import { measureAsync } from './measure-async.ts'

const LENGTH = 131_072
const WARM_UP_RUNS = 20

const allocator = () =>
  new StatusListAllocator({
    secret: new Uint8Array(32),
    list: (number) => `https://uni.example/status/${number}`,
    store: createMemoryAllocationStore(),
  })

/** The same places each time, in no order: what is set in some order compresses better than what is true. */
async function places(count: number): Promise<number[]> {
  const blocks = count === 0 ? [] : await allocator().reserve(count)
  return blocks.flatMap(({ indexes }) => [...indexes])
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

/** Times everything for a list with so many statuses that are set. */
async function compare(set: number): Promise<{ readonly encode: Row; readonly decode: Row }> {
  const list = emptyStatusList()
  const theirs = await createList({ length: LENGTH })
  const indexes = await places(set)
  for (const index of indexes) {
    list.set(index, 1)
    theirs.setStatus(index, true)
  }
  const written = encodeStatusList(list)
  const bytes = gunzipSync(Buffer.from(written.slice(1), 'base64url'))
  // Most lists come from others, who compress them as zlib does by default.
  const packed = gzipSync(bytes)
  const text = `u${packed.toString('base64url')}`
  const read = await decodeList({ encodedList: text })
  const own = decodeStatusList(await theirs.encode())
  for (const index of indexes.slice(0, 100))
    deepStrictEqual([read.getStatus(index), own.get(index)], [true, 1])

  const [gzip, gunzip, peerEncode, peerDecode, encode, decode, decodeOwn] = await measureAsync(
    [
      { name: 'gzipSync', run: async () => gzipSync(bytes) },
      { name: 'gunzipSync', run: async () => gunzipSync(packed) },
      { name: 'the peer encodes', run: () => theirs.encode() },
      { name: 'the peer decodes', run: () => decodeList({ encodedList: text }) },
      { name: 'encodeStatusList', run: async () => encodeStatusList(list) },
      { name: 'decodeStatusList', run: async () => decodeStatusList(text) },
      { name: 'the same, as written here', run: async () => decodeStatusList(written) },
    ],
    WARM_UP_RUNS,
  )
  if (!gzip || !gunzip || !peerEncode || !peerDecode || !encode || !decode || !decodeOwn)
    throw new Error('Nothing was measured')
  console.log(
    `${LENGTH} entries, ${set} of them set, ${written.length} characters, ${text.length} by default:`,
  )
  for (const timing of [gzip, peerEncode, encode]) print({ timing, peer: peerEncode, limit: gzip })
  for (const timing of [gunzip, peerDecode, decode, decodeOwn])
    print({ timing, peer: peerDecode, limit: gunzip })
  console.log()
  return {
    encode: { timing: encode, peer: peerEncode, limit: gzip },
    decode: { timing: decode, peer: peerDecode, limit: gunzip },
  }
}

function verdict(name: string, { timing, peer, limit }: Row, wantedPeer: number, wantedLimit: number): void {
  const ofPeer = peer.nanoseconds / timing.nanoseconds
  const ofLimit = limit.nanoseconds / timing.nanoseconds
  const isMet = ofPeer >= wantedPeer && ofLimit >= wantedLimit
  console.log(
    `Target for ${name}, 1 in 100 set: at least ${wantedPeer}x the peer, ${wantedLimit} of the limit. ${isMet ? 'Met' : 'Missed'}: ${ofPeer.toFixed(1)}x, ${ofLimit.toFixed(2)}.`,
  )
}

async function allocate(count: number): Promise<void> {
  const giving = allocator()
  const start = process.hrtime.bigint()
  for (let given = 0; given < count; given += 100_000) await giving.reserve(100_000)
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6
  console.log(
    `${count} entries given out in ${milliseconds.toFixed(0)} ms, ${((milliseconds * 1e6) / count).toFixed(0)} ns for each.\n`,
  )
}

await compare(0)
const usual = await compare(1311)
await compare(65_536)
await allocate(10_000_000)
verdict('encode', usual.encode, 4, 0.9)
verdict('decode', usual.decode, 4.5, 0.9)
