import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What one entry of `exports` leads to: a file, or a file for each condition. */
export type ExportTarget = string | Readonly<Record<string, string | Readonly<Record<string, string>>>>

/** The fields of package.json that the checks look at. */
export interface Manifest {
  readonly name?: string
  readonly version?: string
  readonly private?: boolean
  readonly exports?: Readonly<Record<string, ExportTarget>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

/** A folder under packages/, and its package.json. */
export interface WorkspacePackage {
  readonly folder: string
  readonly directory: string
  readonly manifest: Manifest
}

function readManifest(directory: string): Manifest {
  return JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8')) as Manifest
}

/** Every folder under packages/ that has a package.json, by name. */
export function packagesOf(root: string): WorkspacePackage[] {
  const parent = join(root, 'packages')
  if (!existsSync(parent)) return []
  return readdirSync(parent)
    .sort()
    .map((folder) => ({ folder, directory: join(parent, folder) }))
    .filter(({ directory }) => existsSync(join(directory, 'package.json')))
    .map((found) => ({ ...found, manifest: readManifest(found.directory) }))
}
