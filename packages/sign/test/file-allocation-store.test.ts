import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { StatusListAllocator } from '@shirushi/sign'
import { createFileAllocationStore } from '@shirushi/sign/node'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'allocation-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const state = (revision: number) => ({ revision, list: 1, next: revision * 10, check: 'c' })

describe('a store in a folder', () => {
  test('has what was saved last', async () => {
    const store = createFileAllocationStore(join(folder, 'plain', 'deep'))
    expect(await store.load()).toBeUndefined()
    for (let revision = 1; revision <= 40; revision++) expect(await store.save(state(revision))).toBe(true)
    expect(await store.load()).toEqual(state(40))
    expect(await createFileAllocationStore(join(folder, 'plain', 'deep')).load()).toEqual(state(40))
    expect(readdirSync(join(folder, 'plain', 'deep')).length).toBeLessThan(20)
  })

  test.for([
    ['the same', 30],
    ['one that is still there', 29],
    ['one that was dropped long ago', 2],
  ] as const)('refuses a state that was saved already: %s', async ([, revision]) => {
    const store = createFileAllocationStore(join(folder, `again-${revision}`))
    for (let each = 1; each <= 30; each++) await store.save(state(each))
    expect(await store.save(state(revision))).toBe(false)
    expect(await store.load()).toEqual(state(30))
  })

  test('says so when a file was damaged, and gives nothing out', async () => {
    const place = join(folder, 'damaged')
    const store = createFileAllocationStore(place)
    await store.save(state(1))
    writeFileSync(join(place, readdirSync(place)[0] ?? ''), '{"revision":1,')
    await expect(store.load()).rejects.toMatchObject({ fault: 'malformed' })
  })

  test('passes on what the file system says', async () => {
    writeFileSync(join(folder, 'no-folder'), '')
    const store = createFileAllocationStore(join(folder, 'no-folder'))
    await expect(store.load()).rejects.toMatchObject({ code: 'EEXIST' })
    await expect(store.save(state(1))).rejects.toMatchObject({ code: 'EEXIST' })
  })

  test('keeps two programs apart', async () => {
    const allocators = Array.from(
      { length: 3 },
      () =>
        new StatusListAllocator({
          secret: new Uint8Array(32),
          list: (number) => `https://uni.example/${number}`,
          store: createFileAllocationStore(join(folder, 'shared')),
          ahead: 2,
        }),
    )
    const given = await Promise.all(
      allocators.flatMap((allocator) =>
        Array.from({ length: 20 }, async () => (await allocator.allocate()).index),
      ),
    )
    expect(new Set(given).size).toBe(60)
  })
})

describe('a program that gives out entries is killed', () => {
  const program = join(folder, 'program.mjs')
  const start = (name: string, seed: number): ChildProcess =>
    spawn(process.execPath, [program, join(folder, name), join(folder, `${name}.log`), String(seed)], {
      stdio: 'ignore',
    })
  const linesOf = (name: string): string[] => {
    // The last line may be cut off; then the program did not get to use it.
    const log = join(folder, `${name}.log`)
    return existsSync(log) ? readFileSync(log, 'utf8').split('\n').slice(0, -1) : []
  }
  const kill = async (child: ChildProcess) => {
    const ended = new Promise((resolve) => child.once('exit', (_, signal) => resolve(signal)))
    child.kill('SIGKILL')
    expect(await ended).toBe('SIGKILL')
  }

  beforeAll(async () => {
    await build({
      entryPoints: [join(import.meta.dirname, 'support/allocate-until-killed.ts')],
      outfile: program,
      bundle: true,
      platform: 'node',
      format: 'esm',
      conditions: ['@shirushi/source'],
      logLevel: 'silent',
    })
  })

  /** Until the program has got so many entries: on a busy machine it takes long to start. */
  const until = async (name: string, count: number) => {
    for (let tries = 0; tries < 2000 && linesOf(name).length < count; tries++) await wait(5)
  }

  test('twenty times, at any moment, and goes on: no entry is given twice', async () => {
    let runsThatGave = 0
    for (let run = 1; run <= 20; run++) {
      const before = linesOf('killed').length
      const child = start('killed', run * 7)
      // Some already while they start.
      if (run % 5 !== 0) await until('killed', before + 1)
      await wait(Math.random() * 80)
      await kill(child)
      if (linesOf('killed').length > before) runsThatGave++
    }
    const given = linesOf('killed')
    expect(new Set(given).size).toBe(given.length)
    // So that it is not only that nothing ever happened.
    expect(runsThatGave).toBeGreaterThan(15)
    expect(new Set(given.map((line) => line.split('/')[0])).size).toBeGreaterThan(1)
  }, 120_000)

  test('while another one works in the same folder', async () => {
    const other = start('two', 5)
    for (let run = 1; run <= 4; run++) {
      const before = linesOf('two').length
      const child = start('two', run * 11)
      await until('two', before + 50)
      await wait(Math.random() * 60)
      await kill(child)
    }
    await kill(other)
    const given = linesOf('two')
    expect(given.length).toBeGreaterThan(200)
    expect(new Set(given).size).toBe(given.length)
  }, 120_000)
})
