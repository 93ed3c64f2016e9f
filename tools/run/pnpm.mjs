import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { mustRun, ROOT } from './exec.mjs'

const OWN = join(ROOT, 'tools', 'pnpm')
const OWN_PNPM = join(OWN, 'node_modules', 'pnpm', 'bin', 'pnpm.mjs')

/**
 * A pnpm that reads our lockfile: the one that runs us, the one on the PATH, or our own copy.
 *
 * @returns {readonly [string, ...string[]]} the command and the arguments that come first
 */
export function findPnpm() {
  const wanted = pinnedVersion()
  const caller = process.env['npm_execpath']
  const calledByPnpm = process.env['npm_config_user_agent']?.startsWith(`pnpm/${wanted} `) === true
  if (calledByPnpm && caller !== undefined && existsSync(caller)) {
    return /\.[cm]?js$/.test(caller) ? [process.execPath, caller] : [caller]
  }
  if (versionOf(['pnpm']) === wanted) return ['pnpm']
  if (versionOf([process.execPath, OWN_PNPM]) !== wanted) installOwn(wanted)
  return [process.execPath, OWN_PNPM]
}

function pinnedVersion() {
  const { dependencies } = JSON.parse(readFileSync(join(OWN, 'package.json'), 'utf8'))
  return dependencies.pnpm
}

/** @param {readonly [string, ...string[]]} command */
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
