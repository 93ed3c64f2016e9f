import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, TaskError } from './exec.mjs'

/**
 * @typedef {{
 *   readonly name: string,
 *   readonly directory: string,
 *   readonly scripts: Readonly<Record<string, string>>,
 *   readonly needs: readonly string[],
 * }} Package
 */

/**
 * The published packages, each after those that it depends on.
 *
 * @param {string} [root]
 * @returns {Package[]}
 */
export function packagesInOrder(root = ROOT) {
  const waiting = new Map(
    foldersWithManifest(join(root, 'packages')).map((path) => {
      const found = readPackage(path)
      return [found.name, found]
    }),
  )
  /** @type {Package[]} */
  const ordered = []
  while (waiting.size > 0) {
    const ready = [...waiting.values()].filter((one) => !one.needs.some((need) => waiting.has(need)))
    if (ready.length === 0) throw new TaskError(`packages need each other: ${[...waiting.keys()].join(', ')}`)
    for (const one of ready) {
      ordered.push(one)
      waiting.delete(one.name)
    }
  }
  return ordered
}

/** Every folder that pnpm-workspace.yaml names, with the top folder first. */
export function workspaceFolders() {
  const others = ['examples', 'bench', 'tools/testing'].map((name) => join(ROOT, name))
  return [ROOT, ...foldersWithManifest(join(ROOT, 'packages')), ...others.filter(hasManifest)]
}

/** @param {string} parent */
function foldersWithManifest(parent) {
  if (!existsSync(parent)) return []
  return readdirSync(parent)
    .sort()
    .map((name) => join(parent, name))
    .filter(hasManifest)
}

/** @param {string} path */
function hasManifest(path) {
  return existsSync(join(path, 'package.json'))
}

/**
 * @param {string} directory
 * @returns {Package}
 */
function readPackage(directory) {
  const manifest = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'))
  return {
    name: manifest.name,
    directory,
    scripts: manifest.scripts ?? {},
    needs: Object.keys({
      ...manifest.dependencies,
      ...manifest.devDependencies,
      ...manifest.peerDependencies,
    }),
  }
}
