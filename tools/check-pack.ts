// What would be published works: packs each package, lints the tarball, and uses it as a stranger would.
import { mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { consumerProblems, type Packed } from './lib/consumer.ts'
import { complaintOf } from './lib/exec.ts'
import { packagesOf, type WorkspacePackage } from './lib/manifest.ts'
import { isProgram, ROOT, report } from './lib/report.ts'
import { contentProblems } from './lib/tarball.ts'
import { findPnpm } from './run/pnpm.mjs'

/** Everything that is wrong with the tarballs of a repository whose packages are built. */
export function checkPack(root: string): string[] {
  const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'shirushi-pack-')))
  try {
    const published = packagesOf(root).filter(({ manifest }) => manifest.private !== true)
    const results = published.map((one) => pack(one, join(scratch, one.folder)))
    const packed = results.filter((result) => typeof result !== 'string')
    const broken = results.filter((result) => typeof result === 'string')
    if (packed.length === 0) return broken
    const usable = broken.length === 0 ? consumerProblems(join(scratch, 'consumer'), packed) : []
    return [...broken, ...packed.flatMap((one) => tarballProblems(one, root)), ...usable]
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

function pack(one: WorkspacePackage, destination: string): Packed | string {
  const [pnpm, ...first] = findPnpm()
  const complaint = complaintOf(pnpm, [...first, 'pack', '--pack-destination', destination], one.directory)
  if (complaint !== undefined) return `${one.folder} cannot be packed: ${complaint}`
  const tarball = readdirSync(destination).find((name) => name.endsWith('.tgz'))
  return tarball === undefined
    ? `${one.folder}: pnpm pack wrote no tarball`
    : { one, tarball: join(destination, tarball) }
}

function tarballProblems({ one, tarball }: Packed, root: string): string[] {
  const folder = join(tarball, '..')
  const complaints = [
    complaintOf('publint', ['run', '--strict', tarball], folder),
    complaintOf('attw', ['--profile', 'esm-only', '--no-emoji', '--format', 'ascii', tarball], folder),
    complaintOf('tar', ['-xzf', tarball], folder),
  ]
  return [
    ...complaints.filter((complaint) => complaint !== undefined),
    ...contentProblems(join(folder, 'package'), root),
  ].map((problem) => `${one.folder}: ${problem}`)
}

if (isProgram(import.meta.url)) report('pack', checkPack(ROOT))
