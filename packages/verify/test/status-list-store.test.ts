import { describe, expect, test } from 'vitest'
import type { Run } from '../src/run/run.ts'
import { listFault, type VerifiedList } from '../src/status/list-answer.ts'
import { createStatusListStore } from '../src/status/status-list-store.ts'
import { NOW } from './support/badges.ts'

const END = NOW.getTime() + 30_000

const list: VerifiedList = {
  ok: true,
  issuer: 'did:example:1',
  id: undefined,
  subject: { form: 'BitstringStatusList', purposes: ['revocation'], encodedList: 'u' },
  edges: [END],
  decoded: new Map(),
}

const settings = { profile: 'strict', clockSkew: 0, engine: 'default', keys: new Map() }

const runAt = (milliseconds: number, members: object = {}) =>
  ({ ...settings, at: new Date(milliseconds), ...members }) as unknown as Run

/** How often a list was verified for these runs, one after the other. */
async function verifications(
  runs: readonly Run[],
  answer = list as VerifiedList | ReturnType<typeof listFault>,
) {
  const store = createStatusListStore()
  const bytes = new Uint8Array(1)
  let count = 0
  for (const run of runs) {
    await store.load(bytes, run, async () => {
      count += 1
      return answer
    })
  }
  return count
}

describe('a list that was verified', () => {
  test.for([
    ['at the same moment', END - 1, END - 1, {}, 1],
    ['a little later', END - 20_000, END - 1, {}, 1],
    ['a little earlier', END - 1, END - 20_000, {}, 1],
    ['beyond its end', END - 1, END, {}, 2],
    ['within the skew of its end', END - 3_000, END - 2_000, { clockSkew: 2 }, 2],
    ['long after', END - 90_000, END - 1, {}, 2],
    ['in another profile', END - 2, END - 1, { profile: '1edtech' }, 2],
    ['with other keys', END - 2, END - 1, { keys: new Map() }, 2],
  ] as const)('%s', async ([, first, second, members, count]) => {
    const one = 'clockSkew' in members ? members : {}
    expect(await verifications([runAt(first, one), runAt(second, members)])).toBe(count)
  })

  test('by many at the same time is verified once', async () => {
    const store = createStatusListStore()
    const bytes = new Uint8Array(1)
    let count = 0
    const verify = async () => {
      count += 1
      await new Promise((resolve) => setTimeout(resolve, 5))
      return list
    }
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => store.load(bytes, runAt(NOW.getTime() + index), verify)),
    )
    expect(new Set(answers).size).toBe(1)
    expect(count).toBe(1)
    await store.load(new Uint8Array(1), runAt(NOW.getTime()), verify)
    expect(count).toBe(2)
  })

  test('and was not believed is verified again', async () => {
    const fault = listFault(() => {})
    expect(await verifications([runAt(END), runAt(END), runAt(END)], fault)).toBe(3)
  })

  test('of which no dates are known counts for that moment only', async () => {
    const { edges: _, ...undated } = list
    expect(await verifications([runAt(END - 2), runAt(END - 2), runAt(END - 1)], undated)).toBe(2)
  })
})
