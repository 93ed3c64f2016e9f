import { rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { hashOf, removeStamp } from '../run/stamp.mjs'
import { ensureStep } from '../run/step.mjs'
import { packagesInOrder } from '../run/workspace.mjs'
import { tree } from './tree.ts'

describe('packages are built in an order', () => {
  const manifest = (name: string, ...needs: string[]) => ({
    name: `@shirushi/${name}`,
    dependencies: Object.fromEntries(needs.map((need) => [`@shirushi/${need}`, 'workspace:*'])),
  })

  test('in which each comes after what it needs', () => {
    const root = tree({
      'packages/bake/package.json': manifest('bake', 'core'),
      'packages/cli/package.json': manifest('cli', 'bake', 'verify'),
      'packages/core/package.json': manifest('core'),
      'packages/verify/package.json': manifest('verify', 'core', 'bake'),
      'packages/empty/notes.txt': '',
    })
    const order = packagesInOrder(root).map(({ name }) => name.replace('@shirushi/', ''))
    expect(order).toEqual(['core', 'bake', 'verify', 'cli'])
  })

  test('that does not exist when they need each other', () => {
    const root = tree({
      'packages/a/package.json': manifest('a', 'b'),
      'packages/b/package.json': manifest('b', 'a'),
    })
    expect(() => packagesInOrder(root)).toThrow('@shirushi/a, @shirushi/b')
  })
})

describe('a hash of files changes', () => {
  const files = { 'src/a.txt': 'a', 'src/deep/b.txt': 'b', 'src/skipped/c.txt': 'c' }
  const skip = (path: string) => basename(path) === 'skipped'

  test.for([
    ['a content', 'src/deep/b.txt', true],
    ['a new file', 'src/new.txt', true],
    ['what is skipped', 'src/skipped/c.txt', false],
  ] as const)('with %s', ([, name, changes]) => {
    const root = tree(files)
    const before = hashOf([join(root, 'src')], skip)
    writeFileSync(join(root, name), 'other')
    expect(hashOf([join(root, 'src')], skip) !== before).toBe(changes)
  })

  test('when a file comes into being or goes away', () => {
    const root = tree({ a: '' })
    const absent = hashOf([join(root, 'b')])
    writeFileSync(join(root, 'b'), '')
    expect(hashOf([join(root, 'b')])).not.toBe(absent)
  })
})

describe('a step is done', () => {
  const step = () => {
    const output = join(tree({ 'out/a.txt': '' }), 'out')
    const name = `test-${basename(join(output, '..'))}`
    onTestFinished(() => removeStamp(name))
    const action = vi.fn(() => writeFileSync(join(output, 'a.txt'), 'made'))
    return { name, inputs: 'first', outputs: [output], action }
  }

  test('once, as long as nothing changes', () => {
    const one = step()
    ensureStep(one)
    ensureStep(one)
    expect(one.action).toHaveBeenCalledTimes(1)
    ensureStep(one, { force: true })
    expect(one.action).toHaveBeenCalledTimes(2)
  })

  test('again when its inputs change', () => {
    const one = step()
    ensureStep(one)
    ensureStep({ ...one, inputs: 'second' })
    expect(one.action).toHaveBeenCalledTimes(2)
  })

  test('again when somebody changed or deleted what it made', () => {
    const one = step()
    const [output = ''] = one.outputs
    ensureStep(one)
    writeFileSync(join(output, 'a.txt'), 'edited')
    ensureStep(one)
    rmSync(join(output, 'a.txt'))
    ensureStep(one)
    expect(one.action).toHaveBeenCalledTimes(3)
  })

  test('again when it failed half-way, even if it had been fresh before', () => {
    const one = step()
    ensureStep(one)
    const failing = () => {
      throw new Error('half-way')
    }
    expect(() => ensureStep({ ...one, action: failing }, { force: true })).toThrow('half-way')
    ensureStep(one)
    expect(one.action).toHaveBeenCalledTimes(2)
  })
})
