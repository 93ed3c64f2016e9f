import {
  type AllocationState,
  type AllocationStore,
  createMemoryAllocationStore,
  type StatusBlock,
  StatusListAllocator,
  type StatusListAllocatorOptions,
} from '@shirushi/sign'
import { AllocationStateError } from '@shirushi/sign/errors'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chiSquare, countByRange, criticalChiSquare, serialCorrelation } from './support/chi-square.ts'

const LENGTH = 131_072
const SECRET = Uint8Array.from({ length: 32 }, (_, at) => at * 7 + 1)

function allocatorWith(options: Partial<StatusListAllocatorOptions> = {}): StatusListAllocator {
  return new StatusListAllocator({
    secret: SECRET,
    list: (number) => `https://uni.example/status/${number}`,
    store: createMemoryAllocationStore(),
    ...options,
  })
}

const keysOf = (blocks: readonly StatusBlock[]): string[] =>
  blocks.flatMap(({ number, indexes }) => Array.from(indexes, (index) => `${number}/${index}`))

test('ten million credentials over 80 lists: no entry is given twice, and none beyond its list', async () => {
  const allocator = allocatorWith({ spare: LENGTH - 125_000 })
  const used = new Map<number, Uint8Array>()
  let [given, repeated] = [0, 0]
  while (given < 10_000_000) {
    for (const { number, indexes } of await allocator.reserve(Math.min(99_991, 10_000_000 - given))) {
      const list = used.get(number) ?? new Uint8Array(LENGTH)
      used.set(number, list)
      given += indexes.length
      for (let at = 0; at < indexes.length; at++) {
        const index = indexes[at] ?? LENGTH
        if (list[index] !== 0) repeated++
        list[index] = 1
      }
    }
  }
  expect(repeated).toBe(0)
  expect(given).toBe(10_000_000)
  expect([...used.keys()]).toEqual(Array.from({ length: 80 }, (_, at) => at + 1))
  const filled = [...used.values()].map((list) => list.reduce((sum, one) => sum + one, 0))
  expect(new Set(filled)).toEqual(new Set([125_000]))
}, 60_000)

describe('the order of entries does not tell the order of issuing', () => {
  /** What is looked at: each gives counts that are about equal where there is no order. */
  const VIEWS: Readonly<Record<string, (order: readonly number[]) => number[]>> = {
    'the first sixteenth lies everywhere': (order) => countByRange(order.slice(0, LENGTH / 16), LENGTH, 64),
    'the last sixteenth lies everywhere': (order) => countByRange(order.slice(-LENGTH / 16), LENGTH, 64),
    'the step to the next is anything': (order) => countByRange(steps(order, 1), LENGTH, 256),
    'the step to the next but one is anything': (order) => countByRange(steps(order, 2), LENGTH, 256),
    'the last bits of the steps are anything': (order) =>
      countByRange(
        steps(order, 1).map((step) => step % 64),
        64,
        64,
      ),
    'neighbours are not related': (order) => pairs(order, 32),
    'the step of steps is anything': (order) => countByRange(steps(steps(order, 1), 1), LENGTH, 256),
  }
  const steps = (order: readonly number[], by: number): number[] =>
    order.slice(by).map((index, at) => (index - (order[at] ?? 0) + LENGTH) % LENGTH)
  const pairs = (order: readonly number[], cells: number): number[] => {
    const cellOf = (index: number) => Math.floor((index / LENGTH) * cells)
    return countByRange(
      order.slice(1).map((index, at) => cellOf(index) * cells + cellOf(order[at] ?? 0)),
      cells * cells,
      cells * cells,
    )
  }

  const orders = new Map<number, number[]>()
  async function orderOf(number: number): Promise<readonly number[]> {
    const known = orders.get(number)
    if (known !== undefined) return known
    const [block] = await allocatorWith({ spare: 0, first: number }).reserve(LENGTH)
    const order = Array.from(block?.indexes ?? [])
    orders.set(number, order)
    return order
  }

  const rows = Object.entries(VIEWS).flatMap(([what, view]) =>
    [1, 2, 3].map((list) => [what, list, view] as const),
  )
  test.for(rows)('%s (list %i)', async ([, list, view]) => {
    const counts = view(await orderOf(list))
    expect(chiSquare(counts)).toBeLessThan(criticalChiSquare(counts.length))
  })

  test('every bit is set as often as not, whichever part of the list is looked at', async () => {
    const order = await orderOf(1)
    for (let from = 0; from < LENGTH; from += 8192) {
      for (let bit = 0; bit < 17; bit++) {
        const ones = order.slice(from, from + 8192).filter((index) => (index >>> bit) & 1).length
        // Four and a half standard deviations: 272 looks.
        expect(Math.abs(ones - 4096)).toBeLessThan(4.5 * Math.sqrt(8192 / 4))
      }
    }
  })

  test('neighbours do not correlate, nor do the same places of two lists', async () => {
    const [one, two] = [await orderOf(1), await orderOf(2)]
    expect(Math.abs(serialCorrelation(one))).toBeLessThan(4 / Math.sqrt(LENGTH))
    const apart = one.map((index, at) => (index - (two[at] ?? 0) + LENGTH) % LENGTH)
    expect(chiSquare(countByRange(apart, LENGTH, 256))).toBeLessThan(criticalChiSquare(256))
  })

  test('what is looked at would notice an order', () => {
    const inOrder = Array.from({ length: LENGTH }, (_, at) => at)
    const multiplied = inOrder.map((at) => (at * 48_271 + 11) % LENGTH)
    const swapped = inOrder.map((at) => at ^ 0x1abc5)
    for (const order of [inOrder, multiplied, swapped]) {
      const noticed = Object.values(VIEWS).filter((view) => {
        const counts = view(order)
        return chiSquare(counts) > criticalChiSquare(counts.length)
      })
      expect(noticed.length).toBeGreaterThan(2)
    }
  })

  test('it differs with the secret, the address and the number of the list, and not from run to run', async () => {
    const first = async (options: Partial<StatusListAllocatorOptions>) =>
      String((await allocatorWith(options).reserve(50))[0]?.indexes)
    const other = Uint8Array.from(SECRET)
    other[31] = (other[31] ?? 0) ^ 1
    const orders = await Promise.all([
      first({}),
      first({ secret: other }),
      first({ list: (number) => `https://other.example/status/${number}` }),
      first({ first: 2 }),
      first({ length: LENGTH + 1 }),
    ])
    expect(new Set(orders).size).toBe(orders.length)
    expect(await first({})).toBe(orders[0])
    // Whoever changes the construction gives entries of running lists twice.
    expect(orders[0]?.split(',').slice(0, 5)).toEqual(['8959', '83443', '39609', '26685', '71351'])
  })
})

test('any length is filled to the last entry, once each', async () => {
  for (const length of [LENGTH, LENGTH + 1, 131_101, 131_769, 140_000]) {
    const [block, ...rest] = await allocatorWith({ length, spare: 0 }).reserve(length)
    expect(rest).toEqual([])
    expect(new Set(block?.indexes).size).toBe(length)
    expect(Math.max(...(block?.indexes.slice(0, 100_000) ?? []))).toBeLessThan(length)
  }
})

describe('a list', () => {
  test('rolls over to the next when it is full, in the middle of a block', async () => {
    const allocator = allocatorWith({ spare: LENGTH - 100 })
    expect((await allocator.reserve(100)).map(({ number, indexes }) => [number, indexes.length])).toEqual([
      [1, 100],
    ])
    expect(
      (await allocator.reserve(250)).map(({ number, list, indexes }) => [number, list, indexes.length]),
    ).toEqual([
      [2, 'https://uni.example/status/2', 100],
      [3, 'https://uni.example/status/3', 100],
      [4, 'https://uni.example/status/4', 50],
    ])
    expect(await allocator.rollOver()).toBe(5)
    expect((await allocator.allocate()).number).toBe(5)
  })

  test('keeps one entry in 32 that no credential ever has', async () => {
    const allocator = allocatorWith()
    const blocks = await allocator.reserve(LENGTH - LENGTH / 32)
    expect(blocks.map(({ number }) => number)).toEqual([1])
    const decoys = allocator.decoys(1)
    expect(decoys.length).toBe(LENGTH / 32)
    expect(new Set([...(blocks[0]?.indexes ?? []), ...decoys]).size).toBe(LENGTH)
    expect([...decoys]).toEqual(expect.arrayContaining([...allocator.decoys(1, 10)]))
    expect(chiSquare(countByRange(decoys, LENGTH, 64))).toBeLessThan(criticalChiSquare(64))
    expect((await allocator.allocate()).number).toBe(2)
  })
})

describe('what an allocator goes on from', () => {
  test('is one number for each list, and is saved before anything is given out', async () => {
    const saved: AllocationState[] = []
    const store = createMemoryAllocationStore()
    const watching: AllocationStore = {
      load: store.load,
      save: async (state) => {
        saved.push(state)
        return store.save(state)
      },
    }
    const allocator = allocatorWith({ store: watching, ahead: 10 })
    await allocator.allocate()
    expect(saved).toEqual([
      { revision: 1, list: 1, next: 10, check: expect.stringMatching(/^[0-9a-f]{16}$/) },
    ])
    for (let turn = 0; turn < 9; turn++) await allocator.allocate()
    expect(saved.length).toBe(1)
    await allocator.reserve(7)
    expect(saved.at(-1)).toMatchObject({ revision: 2, next: 17 })
  })

  test('has all that is needed to go on in another process', async () => {
    const store = createMemoryAllocationStore()
    const given = new Set<string>()
    for (let turn = 0; turn < 20; turn++) {
      const allocator = allocatorWith({ store, spare: LENGTH - 100 })
      const { number, index } = await allocator.allocate()
      for (const key of [`${number}/${index}`, ...keysOf(await allocator.reserve(9))]) {
        expect(given.has(key)).toBe(false)
        given.add(key)
      }
    }
    expect(given.size).toBe(200)
  })

  const other = new Uint8Array(32)
  test.for([
    ['another secret', { secret: other }],
    ['another address', { list: (number: number) => `https://uni.example/s/${number}` }],
    ['another length', { length: LENGTH * 2, spare: 4096 }],
    ['another number of spare entries', { spare: 4095 }],
  ] as const)('is refused with %s: entries would be given twice', async ([, options]) => {
    const store = createMemoryAllocationStore()
    await allocatorWith({ store }).allocate()
    const error = await allocatorWith({ store, ...options })
      .allocate()
      .catch((error: unknown) => error)
    expect(error).toBeInstanceOf(AllocationStateError)
    expect(error).toMatchObject({ code: 'ERR_SIGN_ALLOCATION_STATE', fault: 'other-layout' })
  })

  test.for([
    null,
    7,
    {},
    [],
    { revision: 1, list: 1, next: -1, check: '' },
    { revision: 1, list: 1, next: '5', check: 'x' },
  ])('is refused when it is %j', async (state) => {
    const store = { load: async () => state as never, save: async () => true }
    await expect(allocatorWith({ store }).allocate()).rejects.toMatchObject({ fault: 'malformed' })
  })

  test('is refused when a list holds more than it can', async () => {
    const store = createMemoryAllocationStore()
    await allocatorWith({ store }).allocate()
    const state = await store.load()
    const forged = createMemoryAllocationStore({ ...(state as AllocationState), next: LENGTH })
    await expect(allocatorWith({ store: forged }).allocate()).rejects.toMatchObject({ fault: 'malformed' })
  })
})

describe('no entry is given twice', () => {
  test('when many ask at once', async () => {
    const allocator = allocatorWith({ spare: LENGTH - 70, ahead: 8 })
    const keys = await Promise.all(
      Array.from({ length: 300 }, async (_, turn) =>
        turn % 10 === 0
          ? keysOf(await allocator.reserve(1 + (turn % 7)))
          : [await allocator.allocate()].map(({ number, index }) => `${number}/${index}`),
      ),
    )
    expect(new Set(keys.flat()).size).toBe(keys.flat().length)
  })

  test('when several processes share a store', async () => {
    const store = createMemoryAllocationStore()
    const several = Array.from({ length: 5 }, () => allocatorWith({ store, spare: LENGTH - 70, ahead: 3 }))
    const keys = await Promise.all(
      several.flatMap((allocator) =>
        Array.from({ length: 60 }, async () => {
          const { number, index } = await allocator.allocate()
          return `${number}/${index}`
        }),
      ),
    )
    expect(new Set(keys).size).toBe(300)
  })

  test('when the store fails before, in and after saving', async () => {
    const event = fc.constantFrom('well', 'before', 'after', 'refused', 'crash')
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(event, fc.integer({ min: 0, max: 40 })), { maxLength: 30 }),
        async (events) => {
          const memory = createMemoryAllocationStore()
          let now = 'well'
          const store: AllocationStore = {
            load: memory.load,
            save: async (state) => {
              if (now === 'before') throw new Error('disk full')
              if (now === 'refused') {
                now = 'well'
                return false
              }
              const isSaved = await memory.save(state)
              if (now === 'after') throw new Error('connection lost')
              return isSaved
            },
          }
          let allocator = allocatorWith({ store, spare: LENGTH - 50, ahead: 4 })
          const given: string[] = []
          for (const [what, count] of events) {
            now = what
            if (what === 'crash') allocator = allocatorWith({ store, spare: LENGTH - 50, ahead: 4 })
            const blocks = await (count === 0
              ? allocator
                  .allocate()
                  .then(({ number, list, index }) => [{ number, list, indexes: Uint32Array.of(index) }])
              : allocator.reserve(count)
            ).catch(() => [])
            given.push(...keysOf(blocks))
          }
          expect(new Set(given).size).toBe(given.length)
        },
      ),
      { numRuns: 60, seed: 20_261_121 },
    )
  })

  test('when others are always faster: nothing is given', async () => {
    const store = { load: async () => undefined, save: async () => false }
    await expect(allocatorWith({ store }).reserve(1)).rejects.toMatchObject({ fault: 'contended' })
  })

  test('and a store that failed once does not stop those who come later', async () => {
    const memory = createMemoryAllocationStore()
    let isFirst = true
    const store: AllocationStore = {
      load: memory.load,
      save: async (state) => {
        if (isFirst) {
          isFirst = false
          throw new Error('disk full')
        }
        return memory.save(state)
      },
    }
    const allocator = allocatorWith({ store })
    const [failed, next] = await Promise.allSettled([allocator.allocate(), allocator.allocate()])
    expect([failed.status, next.status]).toEqual(['rejected', 'fulfilled'])
  })
})

describe('a misused option is a bug in the caller', () => {
  test.for([
    ['options.secret', { secret: new Uint8Array(31) }],
    ['options.secret', { secret: 'x'.repeat(32) as never }],
    ['options.length', { length: LENGTH - 1 }],
    ['options.length', { length: 2 ** 28 + 1 }],
    ['options.spare', { spare: -1 }],
    ['options.spare', { spare: LENGTH }],
    ['options.ahead', { ahead: 0 }],
    ['options.first', { first: 0.5 }],
    ['options.list', { list: () => 'https://uni.example/status' }],
  ] as const)('%s', ([argument, options]) => {
    expect(() => allocatorWith(options)).toThrow(expect.objectContaining({ argument }))
  })

  test('and so is an impossible number', async () => {
    const allocator = allocatorWith()
    for (const count of [0, -1, 1.5, Number.NaN, 2 ** 24 + 1]) {
      await expect(allocator.reserve(count)).rejects.toMatchObject({ argument: 'count' })
    }
    expect(() => allocator.decoys(1, LENGTH)).toThrow(expect.objectContaining({ argument: 'count' }))
  })

  test('the secret is not shown, and not taken from the caller', async () => {
    const secret = SECRET.slice()
    const allocator = allocatorWith({ secret })
    secret.fill(0)
    expect(JSON.stringify(allocator)).toBe('{}')
    expect(await allocator.reserve(3)).toEqual(await allocatorWith().reserve(3))
  })
})
