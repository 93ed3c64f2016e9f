// Lists every file under schemas/ in a package's `exports`. A wildcard would promise files that nobody
// decided to publish; a list by hand would miss some.
import { readFileSync, writeFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { filesUnder } from './lib/files.ts'
import type { ExportTarget, Manifest } from './lib/manifest.ts'
import { isProgram } from './lib/report.ts'

/** Writes package.json if its list is out of date, and says whether it was. */
export function syncSchemaExports(directory: string): boolean {
  const path = join(directory, 'package.json')
  const before = readFileSync(path, 'utf8')
  const manifest = JSON.parse(before) as Manifest
  const after = `${JSON.stringify({ ...manifest, exports: withSchemas(manifest, directory) }, undefined, 2)}\n`
  if (after === before) return false
  writeFileSync(path, after)
  return true
}

function withSchemas({ exports = {} }: Manifest, directory: string): Record<string, ExportTarget> {
  const { './package.json': own, ...others } = exports
  const kept = Object.entries(others).filter(([subpath]) => !subpath.startsWith('./schemas/'))
  const schemas = filesUnder(join(directory, 'schemas'))
    .filter((file) => file.endsWith('.json'))
    .map((file) => `./${relative(directory, file).split(sep).join('/')}`)
    .map((subpath) => [subpath, subpath] as const)
  return Object.fromEntries([...kept, ...schemas, ['./package.json', own ?? './package.json']])
}

if (isProgram(import.meta.url)) {
  for (const directory of process.argv.slice(2)) {
    if (syncSchemaExports(resolve(directory))) console.log(`${directory}: list of schemas brought up to date`)
  }
}
