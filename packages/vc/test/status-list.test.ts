import { gunzipSync, gzipSync } from 'node:zlib'
import { createList, decodeList } from '@digitalbazaar/vc-bitstring-status-list'
import { decodeStatusList, emptyStatusList, encodeStatusList } from '@shirushi/vc/status-list'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as native from '../src/status/deflate-node.ts'
import * as plain from '../src/status/deflate-web.ts'

const LEAST = 131_072

function codeOf(action: () => unknown): unknown {
  try {
    return action()
  } catch (error) {
    return error instanceof Error ? Reflect.get(error, 'code') : error
  }
}

function encoded(bytes: Uint8Array): string {
  return `u${Buffer.from(bytes).toString('base64url')}`
}

/** A list of zeros, packed by Node, and then damaged. */
function packed(damage: (bytes: Buffer) => Uint8Array = (bytes) => bytes, size = LEAST / 8): string {
  return encoded(damage(gzipSync(new Uint8Array(size))))
}

describe('what is written is read again', () => {
  test.for([1, 2, 3, 4, 5, 6, 7, 8])('with %i bit for each entry', (size) => {
    const statuses = fc.array(fc.integer({ min: 0, max: 2 ** size - 1 }), { maxLength: 200 })
    fc.assert(
      fc.property(statuses, (values) => {
        const list = decodeStatusList(encodeStatusList(values, { size }), { size })
        expect(values.map((_, index) => list.get(index))).toEqual(values)
        expect(list.get(values.length)).toBe(0)
        expect(list.length).toBe(LEAST)
      }),
      { numRuns: 20 },
    )
  })

  test('an entry is changed without its neighbours', () => {
    const list = emptyStatusList({ size: 3 })
    for (const index of [0, 1, 2, LEAST - 1]) list.set(index, 7)
    list.set(1, 2)
    expect([0, 1, 2, 3, LEAST - 1].map((index) => list.get(index))).toEqual([7, 2, 7, 0, 7])
  })

  test('the first entry is the highest bit of the first byte, and the highest bit of an entry comes first', () => {
    const bytesOf = (text: string) => gunzipSync(Buffer.from(text.slice(1), 'base64url'))
    expect(bytesOf(encodeStatusList([1]))[0]).toBe(0x80)
    expect([...bytesOf(encodeStatusList([5, 1, 2], { size: 3 })).subarray(0, 2)]).toEqual([0b10100101, 0])
  })

  test('the same list gives the same text, with no time or name in it', () => {
    expect(encodeStatusList([1, 0, 1])).toBe(encodeStatusList([1, 0, 1]))
    expect(encodeStatusList([]).slice(0, 14)).toBe(
      `u${Buffer.from('1f8b08000000000000ff', 'hex').toString('base64url').slice(0, 13)}`,
    )
  })
})

describe('the reference implementation', () => {
  const revoked = [0, 7, 8, 94_567, LEAST - 1]

  test('reads what we write', async () => {
    const list = emptyStatusList()
    for (const index of revoked) list.set(index, 1)
    const theirs = await decodeList({ encodedList: encodeStatusList(list) })
    expect(theirs.length).toBe(LEAST)
    for (const index of revoked) expect(theirs.getStatus(index)).toBe(true)
    for (const index of [1, 6, 9, 94_566, 94_568, LEAST - 2]) expect(theirs.getStatus(index)).toBe(false)
  })

  test('writes what we read', async () => {
    const theirs = await createList({ length: LEAST })
    for (const index of revoked) theirs.setStatus(index, true)
    const list = decodeStatusList(await theirs.encode())
    const found = Array.from({ length: LEAST }, (_, index) => index).filter((index) => list.get(index) === 1)
    expect(found).toEqual(revoked)
  })

  test('writes the same bits', async () => {
    const theirs = await createList({ length: LEAST })
    theirs.setStatus(94_567, true)
    const ours = emptyStatusList()
    ours.set(94_567, 1)
    const [one, other] = [await theirs.encode(), encodeStatusList(ours)].map((text) =>
      gunzipSync(Buffer.from(text.slice(1), 'base64url')),
    )
    expect(one?.equals(other ?? Buffer.of())).toBe(true)
  })
})

describe('a list in the form of 2021', () => {
  const bytes = gzipSync(Buffer.alloc(LEAST / 8, 0b00100000))

  test.for([
    ['base64url', bytes.toString('base64url')],
    ['base64', bytes.toString('base64')],
  ] as const)('is read from %s', ([, text]) => {
    const list = decodeStatusList(text, { form: 'StatusList2021' })
    expect([list.get(1), list.get(2), list.length]).toEqual([0, 1, LEAST])
  })

  test('is not mistaken for the new form, nor the other way round', () => {
    expect(codeOf(() => decodeStatusList(bytes.toString('base64url')))).toBe('ERR_VC_MALFORMED_STATUS_LIST')
    expect(codeOf(() => decodeStatusList(encoded(bytes), { form: 'StatusList2021' }))).toBe(
      'ERR_VC_MALFORMED_STATUS_LIST',
    )
  })
})

describe('a list that cannot be read', () => {
  test.for([
    ['nothing', '', 'multibase'],
    ['another multibase', `z${packed().slice(1)}`, 'multibase'],
    ['padding', `${packed()}==`, 'base64url'],
    ['the other alphabet', 'uab+/', 'base64url'],
    ['a character beyond ASCII', 'uあいうえ', 'base64url'],
    ['a lonely last character', 'uabcde', 'base64url'],
    ['no bytes', 'u', 'gzip'],
    ['only a header', 'uH4sIAAAAAAAA_w', 'gzip'],
    ['another magic number', packed((bytes) => bytes.fill(0x1e, 0, 1)), 'gzip'],
    ['another method', packed((bytes) => bytes.fill(7, 2, 3)), 'gzip'],
    ['a reserved flag', packed((bytes) => bytes.fill(0x20, 3, 4)), 'gzip'],
    [
      'a name without end',
      packed((bytes) => Buffer.concat([bytes.fill(8, 3, 4).subarray(0, 10), Buffer.alloc(40, 65)])),
      'gzip',
    ],
    ['a wrong checksum', packed((bytes) => bytes.fill(1, bytes.length - 8, bytes.length - 7)), 'gzip'],
    ['a wrong length', packed((bytes) => bytes.fill(1, bytes.length - 4, bytes.length - 3)), 'gzip'],
    [
      'less than comes out, at the end',
      packed((bytes) => Buffer.concat([bytes.subarray(0, -4), Buffer.of(0, 1, 0, 0)])),
      'gzip',
    ],
    [
      'more than comes out, at the end',
      packed((bytes) => Buffer.concat([bytes.subarray(0, -4), Buffer.of(0, 0, 0, 255)])),
      'gzip',
    ],
    ['a missing end', packed((bytes) => bytes.subarray(0, -9)), 'gzip'],
    ['something behind it', packed((bytes) => Buffer.concat([bytes, Buffer.of(0)])), 'gzip'],
    ['two members', packed((bytes) => Buffer.concat([bytes, gzipSync('another')])), 'gzip'],
  ] as const)('because of %s', ([, text, fault]) => {
    expect(() => decodeStatusList(text)).toThrow(
      expect.objectContaining({ code: 'ERR_VC_MALFORMED_STATUS_LIST', fault }),
    )
  })

  test('a header with all optional fields is read', () => {
    const text = packed((bytes) => {
      const fields = Buffer.from([2, 0, 9, 9, ...Buffer.from('name\0comment\0'), 0, 0])
      return Buffer.concat([bytes.fill(0b11110, 3, 4).subarray(0, 10), fields, bytes.subarray(10)])
    })
    expect(decodeStatusList(text).length).toBe(LEAST)
  })
})

describe('a bomb', () => {
  test('is refused beyond the limit, and read at the limit', () => {
    expect(decodeStatusList(packed(undefined, 5000), { maximum: 5000 }).length).toBe(40_000)
    expect(() => decodeStatusList(packed(undefined, 5000), { maximum: 4999 })).toThrow(
      expect.objectContaining({ code: 'ERR_VC_LIMIT_EXCEEDED', limit: 'inflatedSize', maximum: 4999 }),
    )
  })

  test('of 100 MiB is refused without being unpacked', () => {
    const text = packed(undefined, 100 * 1024 * 1024)
    const before = performance.now()
    expect(codeOf(() => decodeStatusList(text))).toBe('ERR_VC_LIMIT_EXCEEDED')
    expect(performance.now() - before).toBeLessThan(1000)
  })

  test('that says it is small is refused, too, and no more is unpacked than it says', () => {
    const text = packed((bytes) => bytes.fill(0, bytes.length - 4), 100 * 1024 * 1024)
    const before = performance.now()
    expect(codeOf(() => decodeStatusList(text))).toBe('ERR_VC_MALFORMED_STATUS_LIST')
    expect(performance.now() - before).toBeLessThan(1000)
  })

  test('that does not even look compressed is refused by its length', () => {
    expect(codeOf(() => decodeStatusList(`u${'A'.repeat(10_000)}`, { maximum: 1000 }))).toBe(
      'ERR_VC_LIMIT_EXCEEDED',
    )
  })
})

test('a list compresses at least as well as it usually does, however many statuses are set', () => {
  for (const set of [0, 1, 131, 1311, 13_107, LEAST / 2]) {
    const list = emptyStatusList()
    // Without any order: a sequence of Park and Miller.
    for (let count = 0, at = 1; count < set; count++) {
      at = (at * 48_271) % 2_147_483_647
      list.set(at % LEAST, 1)
    }
    const text = encodeStatusList(list)
    const usual = encoded(gzipSync(list.bytes))
    expect(text.length).toBeLessThanOrEqual(usual.length + 1)
    expect(Buffer.compare(decodeStatusList(text).bytes, list.bytes)).toBe(0)
  }
})

describe('an index beyond the list', () => {
  test.for([-1, LEAST, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('%d is an error, never zero', (index) => {
    const list = emptyStatusList()
    for (const action of [() => list.get(index), () => list.set(index, 1)]) {
      expect(action).toThrow(
        expect.objectContaining({ code: 'ERR_VC_STATUS_INDEX_OUT_OF_RANGE', length: LEAST }),
      )
    }
  })

  test('the bits that are left over at the end are no entry', () => {
    const list = decodeStatusList(packed(), { size: 7 })
    expect(list.length).toBe(Math.floor(LEAST / 7))
    expect(codeOf(() => list.get(list.length))).toBe('ERR_VC_STATUS_INDEX_OUT_OF_RANGE')
  })
})

test('a list that is too short can be read, and says so', () => {
  expect(decodeStatusList(packed(undefined, LEAST / 8)).isTooShort).toBe(false)
  expect(decodeStatusList(packed(undefined, LEAST / 8 - 1)).isTooShort).toBe(true)
  expect(decodeStatusList(packed(undefined, LEAST / 8), { size: 2 }).isTooShort).toBe(true)
})

test('a misused option is a bug in the caller, so it throws', () => {
  const wrong: (() => unknown)[] = [
    ...[0, 9, 1.5, Number.NaN].flatMap((size) => [
      () => emptyStatusList({ size }),
      () => encodeStatusList([], { size }),
      () => decodeStatusList(packed(), { size }),
    ]),
    ...[0, 2 ** 28, 1.5, Number.NaN].map((maximum) => () => decodeStatusList(packed(), { maximum })),
    ...[LEAST - 1, LEAST + 0.5, 2 ** 28 + 1].map((length) => () => emptyStatusList({ length })),
    () => encodeStatusList([2]),
    () => encodeStatusList([-1]),
    () => encodeStatusList([8], { size: 3 }),
    () => encodeStatusList(emptyStatusList({ size: 2 }), { size: 1 }),
  ]
  for (const action of wrong) expect(codeOf(action)).toBe('ERR_CORE_INVALID_ARGUMENT')
})

describe('Node and plain JavaScript agree', () => {
  const some = fc.oneof(
    fc.uint8Array({ maxLength: 3000 }),
    fc.array(fc.constantFrom(0, 0, 0, 0, 1), { maxLength: 3000 }).map((bytes) => Uint8Array.from(bytes)),
  )

  test('about what the other packed', () => {
    fc.assert(
      fc.property(some, (bytes) => {
        for (const one of [native, plain]) {
          for (const other of [native, plain]) {
            expect(
              Buffer.compare(Buffer.from(other.inflate(one.deflate(bytes), 3000) ?? 'nothing'), bytes),
            ).toBe(0)
          }
        }
        expect(plain.crc32(bytes)).toBe(native.crc32(bytes))
      }),
    )
  })

  test('about the limit', () => {
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 3000 }), (bytes, maximum) => {
        const answers = [native, plain].map(
          ({ inflate }) => inflate(native.deflate(bytes), maximum) === 'too-large',
        )
        expect(answers).toEqual([bytes.length > maximum, bytes.length > maximum])
      }),
    )
  })

  test('about a stream that was cut short', () => {
    fc.assert(
      fc.property(some, fc.nat(), (bytes, at) => {
        const stream = native.deflate(bytes)
        const cut = stream.subarray(0, at % stream.length)
        expect([native.inflate(cut, 3000), plain.inflate(cut, 3000)]).toEqual([undefined, undefined])
      }),
    )
  })
})
