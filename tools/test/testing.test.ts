import { chmodSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { BROWSER, BROWSER_SKIPPED, openPage, type TestPage } from '../testing/browser.ts'
import { findProgram } from '../testing/programs.ts'
import { tree } from './tree.ts'

/** What `SAMPLE` exports. */
interface Sample {
  readonly echo: <Value>(value: Value) => Value
  readonly fail: () => never
  readonly digest: (bytes: Uint8Array) => Promise<Uint8Array>
  readonly reach: (address: string) => Promise<string>
  readonly evaluate: (code: string) => unknown
}

const SAMPLE = `
  export const echo = (value) => value
  export function fail() {
    throw Object.assign(new RangeError('too much'), { code: 'ERR_TOO_MUCH', bytes: new Uint8Array([1, 2]) })
  }
  export const digest = async (bytes) => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  export const reach = (address) => new Promise((resolve) => {
    const image = new Image()
    image.onload = () => resolve('reached')
    image.onerror = () => resolve('refused')
    image.src = address
  })
  export const evaluate = (code) => (0, eval)(code)
`

const moduleOf = (code: string) => ({
  entry: `data:text/javascript,${encodeURIComponent(code)}`,
  from: import.meta.dirname,
})

/** A red dot, an empty one, and two that are half green. */
const PICTURE = Buffer.from(
  `<svg xmlns="http://www.w3.org/2000/svg" width="2" height="2" shape-rendering="crispEdges">
    <rect width="1" height="1" fill="#f00"/><rect y="1" width="2" height="1" fill="#0f0" opacity="0.5"/>
  </svg>`,
)

describe.skipIf(BROWSER === undefined)(`a page for tests${BROWSER_SKIPPED}`, () => {
  let page: TestPage<Sample>

  beforeAll(async () => {
    page = await openPage<Sample>(moduleOf(SAMPLE))
    return page.close
  })

  test('takes and gives bytes, text and structures', async () => {
    const value = {
      bytes: Uint8Array.of(0, 255),
      list: [[null, undefined, Number.NaN]],
      text: '日本 😀 \ud800',
    }
    expect(await page.call('echo', value)).toEqual(value)
    expect(await page.call('echo', { deep: [Buffer.of(0, 255)] })).toEqual({ deep: [Uint8Array.of(0, 255)] })
  })

  test('throws what the module throws', async () => {
    const members = {
      name: 'RangeError',
      message: 'too much',
      code: 'ERR_TOO_MUCH',
      bytes: Uint8Array.of(1, 2),
    }
    await expect(page.call('fail')).rejects.toMatchObject(members)
  })

  test('is a secure context', async () => {
    const digest = await page.call('digest', new Uint8Array(0))
    expect(Buffer.from(digest).toString('hex')).toMatch(/^e3b0c44298fc1c14/)
  })

  test('makes no code of text', async () => {
    await expect(page.call('evaluate', '1')).rejects.toMatchObject({ name: 'EvalError' })
  })

  test('reaches nothing', async () => {
    expect(await page.call('reach', 'https://host.example/1.png')).toBe('refused')
    expect(await page.call('reach', 'http://localhost:9/1.png')).toBe('refused')
  })

  test('paints', async () => {
    expect(await page.pixels(PICTURE, 'image/svg+xml')).toEqual({
      width: 2,
      height: 2,
      data: Uint8Array.of(255, 0, 0, 255, 0, 0, 0, 0, 0, 255, 0, 128, 0, 255, 0, 128),
    })
    await expect(page.pixels(PICTURE, 'image/png')).rejects.toMatchObject({ name: 'EncodingError' })
  })

  test('reads markup', async () => {
    const elements = (text: string) => page.elements(Buffer.from(text), 'application/xml', 'u:1', 'b')
    expect(await elements('<a:b xmlns:a="u:1" c="1">x<![CDATA[<y>]]></a:b>')).toEqual([
      { attributes: { 'xmlns:a': 'u:1', c: '1' }, text: 'x<y>' },
    ])
    expect(await elements('<b xmlns="u:2"/>')).toEqual([])
    await expect(elements('<b>')).rejects.toMatchObject({ name: 'SyntaxError' })
  })
})

describe.skipIf(BROWSER === undefined)(`a module that is not for browsers${BROWSER_SKIPPED}`, () => {
  test('is told by what it imports', async () => {
    await expect(openPage(moduleOf(`import 'node:fs'`))).rejects.toThrow(/node:fs/)
  })

  test('is told by the names that it needs to load', async () => {
    await expect(openPage(moduleOf('Buffer.from([])'))).rejects.toThrow(/Buffer is not defined/)
  })
})

describe('a program of others', () => {
  test('is believed by what it says, not by its name', () => {
    expect(findProgram('node', '--version', /^v\d/)).toMatchObject({ isThere: true, skipped: '' })
    expect(findProgram('node', '--version', /ImageMagick/).isThere).toBe(false)
    const absent = findProgram('no-such-program', '--version', /./)
    expect(absent).toMatchObject({ isThere: false, skipped: expect.stringContaining('no-such-program') })
  })

  test('gets input, and its output and exit code are told', () => {
    const folder = tree({ program: '#!/bin/sh\ntr a b\necho c >&2\nexit 3\n' })
    chmodSync(join(folder, 'program'), 0o755)
    vi.stubEnv('PATH', `${folder}${delimiter}${process.env['PATH']}`)
    const { stdout, ...output } = findProgram('program', '--version', /./).run([], Buffer.from('aa'))
    expect(output).toEqual({ exitCode: 3, text: 'bbc\n' })
    expect(stdout.toString()).toBe('bb')
    vi.unstubAllEnvs()
  })
})
