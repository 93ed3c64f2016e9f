import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bake, DEFAULT_BAKE_LIMITS } from '@shirushi/bake'
import { AlreadyBakedError, LimitExceededError, MalformedImageError } from '@shirushi/bake/errors'
import { bakeFile } from '@shirushi/bake/node'
import { InvalidArgumentError } from '@shirushi/core/errors'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { CREDENTIAL } from './support/badges.ts'
import { png } from './support/make-png.ts'

const folder = mkdtempSync(join(tmpdir(), 'shirushi-bake-'))
const [from, to] = [join(folder, 'from.png'), join(folder, 'to.png')]
const image = png([], [], { width: 200, height: 200 })

beforeEach(() => {
  rmSync(to, { force: true })
  writeFileSync(from, image)
})
afterAll(() => rmSync(folder, { recursive: true }))

const isBaked = (path: string) => Buffer.compare(readFileSync(path), bake(image, CREDENTIAL)) === 0

describe('baking from file to file', () => {
  test('writes what bake makes, and leaves the original', async () => {
    chmodSync(from, 0o640)
    await bakeFile(from, to, CREDENTIAL)
    expect(isBaked(to)).toBe(true)
    expect(Buffer.compare(readFileSync(from), image)).toBe(0)
    expect(statSync(to).mode & 0o777).toBe(0o640)
    expect(readdirSync(folder).sort()).toEqual(['from.png', 'to.png'])
  })

  test('may write over the original, or another file', async () => {
    writeFileSync(to, 'something else')
    await bakeFile(from, to, CREDENTIAL)
    expect(isBaked(to)).toBe(true)
    await bakeFile(from, from, CREDENTIAL)
    expect(isBaked(from)).toBe(true)
  })

  test('keeps the permissions of the file that it replaces, and gives nobody more', async () => {
    const modeOf = (path: string) => statSync(path).mode & 0o777
    for (const mode of [0o600, 0o664, 0o666, 0o400]) {
      writeFileSync(to, 'private')
      chmodSync(to, mode)
      await bakeFile(from, to, CREDENTIAL)
      expect([modeOf(to), isBaked(to)]).toEqual([mode, true])
      rmSync(to)
    }
    chmodSync(from, 0o666)
    await bakeFile(from, from, CREDENTIAL)
    expect(modeOf(from)).toBe(0o666)
  })

  test('may give the file a name that is as long as names can be', async () => {
    const long = join(folder, `${'修'.repeat(83)}.png`)
    await bakeFile(from, long, CREDENTIAL)
    expect(isBaked(long)).toBe(true)
    rmSync(long)
  })

  test('replaces a link, and leaves what it leads to', async () => {
    const other = join(folder, 'other.png')
    for (const isThere of [true, false]) {
      if (isThere) writeFileSync(other, 'other')
      symlinkSync('other.png', to)
      await bakeFile(from, to, CREDENTIAL)
      expect([lstatSync(to).isSymbolicLink(), isBaked(to)]).toEqual([false, true])
      if (isThere) expect(readFileSync(other, 'utf8')).toBe('other')
      rmSync(other, { force: true })
      rmSync(to)
    }
  })

  const endless = '/dev/zero'

  test.skipIf(!existsSync(endless))('stops reading what has no end', async () => {
    await expect(bakeFile(endless, to, CREDENTIAL)).rejects.toThrow(
      expect.objectContaining({ limit: 'imageSize', maximum: DEFAULT_BAKE_LIMITS.imageSize }),
    )
    expect(existsSync(to)).toBe(false)
  })

  test('reads a file up to the limit', async () => {
    await bakeFile(from, to, CREDENTIAL, { limits: { imageSize: bake(image, CREDENTIAL).length } })
    expect(isBaked(to)).toBe(true)
  })

  test('takes no path but text', async () => {
    for (const wrong of [1, null, undefined, '', new URL('file:///nowhere')] as never[]) {
      await expect(bakeFile(wrong, to, CREDENTIAL)).rejects.toThrow(InvalidArgumentError)
      await expect(bakeFile(from, wrong, CREDENTIAL)).rejects.toThrow(InvalidArgumentError)
    }
    expect(readdirSync(folder)).toEqual(['from.png'])
  })

  test('takes no options but an object', async () => {
    for (const wrong of [null, 1, 'ja'] as never[]) {
      await expect(bakeFile(from, to, CREDENTIAL, wrong)).rejects.toThrow(InvalidArgumentError)
    }
    expect(readdirSync(folder)).toEqual(['from.png'])
  })

  test.for([
    ['is baked already', bake(image, CREDENTIAL), {}, AlreadyBakedError],
    ['is broken', image.subarray(0, -1), {}, MalformedImageError],
    ['is too large', image, { limits: { imageSize: image.length - 1 } }, LimitExceededError],
  ] as const)('leaves everything as it was where the image %s', async ([, bytes, options, error]) => {
    writeFileSync(from, bytes)
    writeFileSync(to, 'kept')
    await expect(bakeFile(from, to, CREDENTIAL, options)).rejects.toThrow(error)
    expect(readFileSync(to, 'utf8')).toBe('kept')
    expect(readdirSync(folder).sort()).toEqual(['from.png', 'to.png'])
  })

  test('leaves nothing half-written where the place is no good', async () => {
    const nowhere = join(folder, 'nowhere', 'to.png')
    await expect(bakeFile(from, nowhere, CREDENTIAL)).rejects.toMatchObject({ code: 'ENOENT' })
    await expect(bakeFile(join(folder, 'absent.png'), to, CREDENTIAL)).rejects.toMatchObject({
      code: 'ENOENT',
    })
    const taken = join(folder, 'taken')
    mkdirSync(taken)
    await expect(bakeFile(from, taken, CREDENTIAL)).rejects.toMatchObject({
      code: /EISDIR|ENOTEMPTY|EEXIST|EPERM/,
    })
    rmdirSync(taken)
    expect(readdirSync(folder)).toEqual(['from.png'])
  })
})
