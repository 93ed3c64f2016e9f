import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { bake, unbake } from '@shirushi/bake'
import bakeryPng from 'openbadges-bakery/lib/png.js'
import bakerySvg from 'openbadges-bakery/lib/svg.js'
import { findProgram } from 'shirushi-testing/programs'
import { beforeAll, describe, expect, test } from 'vitest'
import { ASSERTION, BADGE_TEXTS, CREDENTIAL, signed } from './support/badges.ts'
import { png } from './support/make-png.ts'
import { DRAWINGS, PICTURES } from './support/pictures.ts'

const exiftool = findProgram('exiftool', '-ver', /^\d+\.\d+/)
const identify = findProgram('identify', '-version', /ImageMagick/)
const compare = findProgram('compare', '-version', /ImageMagick/)
const pngcheck = findProgram('pngcheck', '-h', /PNGcheck/)

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'shirushi-bake-'))
  return () => rmSync(folder, { recursive: true, force: true })
})

function file(name: string, image: Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, image)
  return path
}

const generationOf = (text: string) => unbake(bake(png(), text)).found[0]?.generation

describe.skipIf(!exiftool.isThere)(`exiftool${exiftool.skipped}`, () => {
  test.for(Object.entries(BADGE_TEXTS))('reads %s under its keyword', ([, text]) => {
    const path = file('badge.png', bake(png(), text))
    const tag = generationOf(text) === '3.0' ? '-PNG:Openbadgecredential' : '-PNG:Openbadges'
    const { exitCode, stdout } = exiftool.run(['-b', tag, path])
    expect(stdout.toString()).toBe(text)
    expect(exitCode).toBe(0)
  })

  test.for(Object.entries(PICTURES))('finds no fault in a picture: %s', ([, image]) => {
    const path = file('badge.png', bake(image, CREDENTIAL))
    expect(exiftool.run(['-s3', '-validate', path]).stdout.toString().trim()).toBe('OK')
  })

  test('finds the fault when there is one', () => {
    const path = file('broken.png', bake(png(), CREDENTIAL).slice(0, -20))
    expect(exiftool.run(['-s3', '-validate', path]).stdout.toString().trim()).not.toBe('OK')
  })

  test.for([
    ['a signed credential', signed(CREDENTIAL), 'CredentialVerify', signed(CREDENTIAL)],
    ['a signed assertion', signed(ASSERTION), 'AssertionVerify', signed(ASSERTION)],
    ['an assertion', JSON.stringify(ASSERTION), 'Assertion', JSON.stringify(ASSERTION)],
    [
      'where an assertion is',
      JSON.stringify(ASSERTION),
      'AssertionVerify',
      'https://uni.example/awards/1.json',
    ],
  ] as const)('reads %s in a drawing', ([, text, tag, value]) => {
    const path = file('badge.svg', bake(DRAWINGS['shapes'] ?? png(), text))
    expect(exiftool.run(['-U', '-b', `-${tag}`, path]).stdout.toString()).toBe(value)
  })
})

describe.skipIf(!pngcheck.isThere)(`pngcheck${pngcheck.skipped}`, () => {
  test.for(Object.entries(PICTURES))('finds the badge, before the pixels, and no fault: %s', ([, image]) => {
    const { exitCode, text } = pngcheck.run(['-v', file('badge.png', bake(image, CREDENTIAL))])
    const length = 'openbadgecredential\0\0\0\0\0'.length + Buffer.byteLength(JSON.stringify(CREDENTIAL))
    expect(text).toContain(
      `length ${length}, keyword: openbadgecredential\n    uncompressed, no language tag`,
    )
    expect(text.match(/(?<=chunk )\w+/g)?.slice(0, 2)).toEqual(['IHDR', 'iTXt'])
    expect(text).toMatch(/^No errors detected/m)
    expect(exitCode).toBe(0)
  })

  test('finds the fault when there is one', () => {
    const broken = bake(png(), CREDENTIAL).map((byte, at) => (at === 99 ? byte ^ 1 : byte))
    expect(pngcheck.run([file('broken.png', broken)]).exitCode).not.toBe(0)
  })
})

describe.skipIf(!identify.isThere || !compare.isThere)(`ImageMagick${identify.skipped}`, () => {
  const pictures = Object.entries(PICTURES).map(([what, image]) => [what, 'png', image] as const)
  const drawings = Object.entries(DRAWINGS).map(([what, image]) => [what, 'svg', image] as const)

  /** How many pixels differ. */
  const differing = (extension: string, one: Uint8Array, other: Uint8Array) =>
    compare
      .run(['-metric', 'AE', file(`one.${extension}`, one), file(`other.${extension}`, other), 'null:'])
      .text.trim()

  test.for([...pictures, ...drawings])('sees no difference: %s (%s)', ([, extension, image]) => {
    for (const badge of [ASSERTION, CREDENTIAL, signed(CREDENTIAL)]) {
      expect(differing(extension, image, bake(image, badge))).toBe('0')
    }
  })

  test('sees a difference when there is one', () => {
    const [one = png(), other = png()] = [PICTURES['red, green and blue'], PICTURES['grey, sixteen bits']]
    expect(Number(differing('png', one, other))).toBeGreaterThan(100)
    const [shapes = png(), gradients = png()] = [DRAWINGS['shapes'], DRAWINGS['gradients']]
    expect(Number(differing('svg', shapes, gradients))).toBeGreaterThan(100)
  })

  test.for(pictures)('has no warning: %s', ([, , image]) => {
    const path = file('badge.png', bake(image, CREDENTIAL))
    const { exitCode, text } = identify.run(['-regard-warnings', '-format', '%m %w %h\n', path])
    expect([exitCode, text]).toEqual([0, 'PNG 21 21\n'])
  })
})

describe('openbadges-bakery', () => {
  const fixture = (name: string) =>
    readFileSync(createRequire(import.meta.url).resolve(`openbadges-bakery/test/${name}`))
  const readPng = promisify(bakeryPng.extract)
  const readSvg = promisify(bakerySvg.extract)
  const bakeSvg = promisify(bakerySvg.bake)
  const texts = Object.entries(BADGE_TEXTS).filter(([, text]) => generationOf(text) !== '3.0')

  // The peer knows no Open Badges 3.0, and its baking into PNG fails on every current Node.
  test.for(texts)('reads what we bake into a picture: %s', async ([, text]) => {
    expect(await readPng(Buffer.from(bake(fixture('unbaked.png'), text)))).toBe(text)
  })

  test.for(texts)('reads what we bake into a drawing: %s', async ([, text]) => {
    const read = await readSvg(Buffer.from(bake(fixture('unbaked.svg'), text)))
    expect(read).toBe(text)
  })

  test('is read where it bakes an assertion into a drawing', async () => {
    const assertion = { ...ASSERTION, verify: { type: 'hosted', url: 'https://uni.example/awards/1.json' } }
    const baked = Buffer.from((await bakeSvg({ image: fixture('unbaked.svg'), assertion })) ?? '')
    const { found, findings } = unbake(baked)
    expect(found.map(({ text }) => text)).toEqual([JSON.stringify(assertion)])
    expect(found[0]).toMatchObject({ form: 'json', where: { element: 'assertion', part: 'content' } })
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  test('is read where it bakes a signed assertion into a drawing', async () => {
    const text = signed(ASSERTION)
    const baked = Buffer.from((await bakeSvg({ image: fixture('unbaked.svg'), signature: text })) ?? '')
    expect(unbake(baked).found).toMatchObject([{ text, form: 'jws', where: { part: 'verify' } }])
  })

  test('has fixtures that we read', () => {
    const { found } = unbake(fixture('baked.svg'))
    expect(found.map(({ text }) => JSON.parse(text))).toEqual([{ verify: { url: 'http://example.org' } }])
    expect(unbake(fixture('no-json.svg')).found).toMatchObject([{ text: 'http://example.org', form: 'url' }])
    const bad = unbake(fixture('bad-json.svg'))
    expect(bad.found.map(({ form }) => form)).toEqual(['unknown', 'url'])
    expect(bad.findings.map(({ code }) => code)).toContain('BADGE_FORM_UNKNOWN')
    expect(unbake(fixture('unbaked.svg'))).toEqual({ found: [], findings: [] })
    expect(unbake(fixture('unbaked.png'))).toEqual({ found: [], findings: [] })
  })
})
