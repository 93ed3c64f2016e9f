import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { mustRun, ROOT } from './exec.mjs'
import { findPnpm } from './pnpm.mjs'
import { hashOf, readStamp, removeStamp, writeStamp } from './stamp.mjs'
import { workspaceFolders } from './workspace.mjs'

const STAMP = 'dependencies'

/** Installs what the lockfile says, if it or a manifest changed since the last time. */
export function ensureDependencies() {
  const folders = workspaceFolders()
  const manifests = folders.map((folder) => join(folder, 'package.json'))
  const inputs = hashOf([...manifests, join(ROOT, 'pnpm-lock.yaml'), join(ROOT, 'pnpm-workspace.yaml')])
  const complete = folders.every((folder) => existsSync(join(folder, 'node_modules')))
  if (complete && readStamp(STAMP) === inputs) return

  const [command, ...first] = findPnpm()
  console.log('Installing dependencies from pnpm-lock.yaml')
  removeStamp(STAMP)
  mustRun(command, [...first, 'install', '--frozen-lockfile', '--reporter=append-only'], {
    what: 'installing',
    hint: 'If the lockfile is out of date, run `pnpm install` and commit pnpm-lock.yaml.',
    // Without a terminal pnpm would stop and ask before it replaces a node_modules of another version.
    env: { CI: 'true' },
  })
  writeStamp(STAMP, inputs)
}
