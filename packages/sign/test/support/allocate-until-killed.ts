// A program of an issuer that is killed: gives out entries for ever, and writes down each that it was given.
import { openSync, writeSync } from 'node:fs'
// Not the whole package: the program has to start in less time than it lives.
import { createFileAllocationStore } from '../../src/node.ts'
import { StatusListAllocator } from '../../src/status/status-list-allocator.ts'

const [folder = '', log = '', seed = '1'] = process.argv.slice(2)
const allocator = new StatusListAllocator({
  secret: new Uint8Array(32).fill(9),
  list: (number) => `https://uni.example/status/${number}`,
  store: createFileAllocationStore(folder),
  // Lists that are soon full, so that some are killed while one begins.
  spare: 131_072 - 500,
  ahead: 5,
})
const file = openSync(log, 'a')
const write = (list: number, indexes: Iterable<number>) =>
  writeSync(file, Array.from(indexes, (index) => `${list}/${index}\n`).join(''))

for (let turn = Number(seed); ; turn = (turn * 48_271) % 2_147_483_647) {
  if (turn % 3 === 0) {
    for (const { number, indexes } of await allocator.reserve(1 + (turn % 97))) write(number, indexes)
  } else {
    // Two at a time: one process, several requests.
    const positions = await Promise.all([allocator.allocate(), allocator.allocate()])
    for (const { number, index } of positions) write(number, [index])
  }
}
