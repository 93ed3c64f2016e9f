import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { mustRun, ROOT } from './exec.mjs'

const OWN = join(ROOT, 'tools', 'pnpm')
const OWN_PNPM = join(OWN, 'node_modules', 'pnpm', 'bin', 'pnpm.mjs')

/** @typedef {readonly [command: string, ...first: string[]]} Command */

/**
 * A pnpm of the pinned version: the one that runs us, the one on the PATH, or our own copy.
 *
 * @returns {Command} the program and its first arguments
 */
export function findPnpm() {
  const wanted = pinnedVersion()
  /** @type {Command} */
  const own = [process.execPath, OWN_PNPM]
  const found = [...caller(), /** @type {Command} */ (['pnpm']), own].find((one) => versionOf(one) === wanted)
  if (found !== undefined) return found
  installOwn(wanted)
  return own
}

/**
 * The package manager that runs us, if it says that it is pnpm. Its version decides: npm below pnpm hands
 * on pnpm's name as its own.
 *
 * @returns {Command[]}
 */
function caller() {
  const program = process.env['npm_execpath']
  const isPnpm = process.env['npm_config_user_agent']?.startsWith('pnpm/') === true
  if (!isPnpm || program === undefined) return []
  return [/\.[cm]?js$/.test(program) ? [process.execPath, program] : [program]]
}

function pinnedVersion() {
  const { dependencies } = JSON.parse(readFileSync(join(OWN, 'package.json'), 'utf8'))
  return dependencies.pnpm
}

/** @param {Command} command */
function versionOf([command, ...args]) {
  const { status, stdout } = spawnSync(command, [...args, '--version'], { cwd: OWN, encoding: 'utf8' })
  return status === 0 ? stdout.trim() : undefined
}

/** @param {string} version */
function installOwn(version) {
  console.log(`Fetching pnpm ${version} into tools/pnpm (once)`)
  // Not `npm ci`: it wants pnpm's programs for every platform in the lockfile, and not every registry has
  // them all. The integrity of those in the lockfile is checked all the same. The install script is not
  // needed: its work is to save the start of Node for each call.
  mustRun(
    'npm',
    ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: OWN,
      what: 'fetching pnpm',
      hint: `Another way to get it: npm install --global pnpm@${version}`,
    },
  )
}
