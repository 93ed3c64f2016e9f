import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkRuntime } from '../check-runtime.ts'
import { tree } from './tree.ts'

const entry = 'dist/index.js'
const check = (code: string) =>
  checkRuntime(tree({ 'package.json': { type: 'module' }, [entry]: code }), {
    entry,
    program: 'return api.answer(20)',
  })

describe('what runs in a bare engine', () => {
  test('is plain JavaScript', async () => {
    expect(await check('export const answer = (n) => n * 2 + 2')).toEqual([])
  })

  test('may ask what is there', async () => {
    expect(await check(`export const answer = () => typeof Math`)).toEqual([])
  })
})

describe('what does not', () => {
  test.for([
    ['code that is made', `export const answer = (n) => new Function('n', 'return n * 2')(n)`],
    ['code that is evaluated', `export const answer = (n) => (0, eval)('n => n')(n)`],
    ['the process', 'export const answer = () => process.version'],
    ['buffers', `export const answer = () => Buffer.from('a').toString('hex')`],
    ['encoders', `export const answer = () => new TextEncoder().encode('a').length`],
    ['the network', 'export const answer = () => String(fetch)'],
  ] as const)('uses %s', async ([, code]) => {
    expect(await check(code)).toEqual([expect.stringContaining('does not run in a bare engine')])
  })

  test('answers otherwise', async () => {
    const problems = await check(`export const answer = () => typeof process`)
    expect(problems).toEqual([`${join('dist', 'index.js')} answers something else in a bare engine`])
  })
})
