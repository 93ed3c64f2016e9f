import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { ROOT } from './exec.mjs'

// Inside node_modules: ignored by git, and gone when somebody deletes node_modules to start afresh.
const STAMPS = join(ROOT, 'node_modules', '.cache', 'shirushi')

/**
 * One hash over names and contents. A path that does not exist counts too, so that creating it is a change.
 *
 * @param {readonly string[]} paths files and folders, absolute
 * @param {(path: string) => boolean} [skip]
 */
export function hashOf(paths, skip = () => false) {
  const hash = createHash('sha256')
  for (const path of paths.flatMap((top) => filesUnder(top, skip))) {
    hash.update(`${relative(ROOT, path)}\0`)
    hash.update(contentHash(path))
  }
  return hash.digest('hex')
}

/**
 * @param {string} path
 * @param {(path: string) => boolean} skip
 * @returns {string[]}
 */
function filesUnder(path, skip) {
  if (skip(path)) return []
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat?.isDirectory() !== true) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name), skip))
}

/** @param {string} path */
function contentHash(path) {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat === undefined) return 'absent'
  return createHash('sha256').update(readFileSync(path)).digest()
}

/**
 * @param {string} name
 * @returns {string | undefined}
 */
export function readStamp(name) {
  try {
    return readFileSync(join(STAMPS, name), 'utf8')
  } catch {
    return undefined
  }
}

/** @param {string} name */
export function removeStamp(name) {
  rmSync(join(STAMPS, name), { force: true })
}

/**
 * Whole or not at all: an interrupted write must not look like a finished step.
 *
 * @param {string} name
 * @param {string} content
 */
export function writeStamp(name, content) {
  const path = join(STAMPS, name)
  const draft = `${path}.${process.pid}`
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(draft, content)
  renameSync(draft, path)
}
