import { describe, expect, test } from 'vitest'
import { checkLayers } from '../check-layers.ts'
import { ROOT } from '../lib/report.ts'
import { tree } from './tree.ts'

const core = {
  name: '@shirushi/core',
  exports: { '.': './src/index.ts', './errors': './src/errors.ts' },
}
const bake = { name: '@shirushi/bake', dependencies: { '@shirushi/core': 'workspace:*' } }

const twoPackages = (files: Readonly<Record<string, string | object>>) =>
  tree({ 'packages/core/package.json': core, 'packages/bake/package.json': bake, ...files })

test('the names of the platform that a package below uses may be read along', () => {
  const root = twoPackages({
    'packages/bake/src/platform.d.ts': `/// <reference path="../../core/src/platform.d.ts" />`,
  })
  expect(checkLayers(root)).toEqual([])
})

describe('the layers hold', () => {
  test('in this repository', () => {
    expect(checkLayers(ROOT)).toEqual([])
  })

  test('without any package', () => {
    expect(checkLayers(tree({ 'README.md': '' }))).toEqual([])
  })

  test('for arrows that point down, to what is exported, and for foreign packages', () => {
    const root = twoPackages({
      'packages/core/src/index.ts': `export * from './a/b.ts'`,
      'packages/bake/src/index.ts': `import { x } from '@shirushi/core/errors'\nimport y from 'yaml'`,
      'packages/bake/test/bake.test.ts': `import { bake } from '../src/index.ts'`,
    })
    expect(checkLayers(root)).toEqual([])
  })
})

describe('the layers are broken', () => {
  test.for(['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'])(
    'by %s that point up',
    (kind) => {
      const root = twoPackages({ 'packages/core/package.json': { ...core, [kind]: { '@shirushi/vc': '*' } } })
      expect(checkLayers(root)).toEqual(['core must not depend on vc'])
    },
  )

  test.for([
    ['sign', 'verify'],
    ['verify', 'sign'],
    ['vc', 'bake'],
    ['bake', 'vc'],
    ['conformance', 'convert'],
    ['core', 'cli'],
  ])('when %s depends on %s', ([from, target]) => {
    const manifest = { name: `@shirushi/${from}`, dependencies: { [`@shirushi/${target}`]: 'workspace:*' } }
    const root = tree({ [`packages/${from}/package.json`]: manifest })
    expect(checkLayers(root)).toEqual([`${from} must not depend on ${target}`])
  })

  test.for([
    ['a static import', `import { verify } from '@shirushi/verify'`],
    ['an import of types', `import type { Report } from '@shirushi/verify'`],
    ['an export', `export * from '@shirushi/verify'`],
    ['a dynamic import', `export const load = () => import('@shirushi/verify')`],
    ['a type in an expression', `export type R = import('@shirushi/verify').Report`],
  ] as const)('by %s that the manifest does not know of', ([, source]) => {
    const root = twoPackages({ 'packages/bake/src/index.ts': source })
    expect(checkLayers(root)).toEqual([
      `packages/bake/src/index.ts imports '@shirushi/verify': bake must not depend on verify`,
    ])
  })

  test.for([
    ['the source of another package', '@shirushi/core/src/index.ts', 'core does not export it'],
    ['what another package built', '@shirushi/core/dist/index.js', 'core does not export it'],
    ['a subpath that nobody promised', '@shirushi/core/internal', 'core does not export it'],
    ['another package by path', '../../core/src/index.ts', 'a relative path must not leave the package'],
  ] as const)('by an import of %s', ([, specifier, reason]) => {
    const root = twoPackages({ 'packages/bake/src/index.ts': `import '${specifier}'` })
    expect(checkLayers(root)).toEqual([`packages/bake/src/index.ts imports '${specifier}': ${reason}`])
  })

  test('by a reference that brings in names from the platform', () => {
    const root = twoPackages({ 'packages/core/src/index.ts': `/// <reference types="node" />` })
    expect(checkLayers(root)).toEqual([expect.stringContaining(`references the types of 'node'`)])
  })

  test.for([
    ['from anywhere but its own list', 'packages/bake/src/index.ts', '../../core/src/platform.d.ts'],
    ['to a package above', 'packages/core/src/platform.d.ts', '../../bake/src/platform.d.ts'],
    ['to other sources', 'packages/bake/src/platform.d.ts', '../../core/src/index.ts'],
  ] as const)('by reading the names of a platform along %s', ([, file, path]) => {
    const root = twoPackages({ [file]: `/// <reference path="${path}" />` })
    expect(checkLayers(root)).toEqual([expect.stringContaining('must not leave the package')])
  })

  test('by a folder that is not in the plan', () => {
    const root = twoPackages({ 'packages/utils/package.json': { name: '@shirushi/utils' } })
    expect(checkLayers(root)).toEqual([expect.stringContaining('packages/utils has no place')])
  })

  test('by a package with another name than its folder', () => {
    const root = tree({ 'packages/core/package.json': { name: '@shirushi/kernel' } })
    expect(checkLayers(root)).toEqual(['packages/core must be called @shirushi/core'])
  })
})
