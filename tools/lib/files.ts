import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const NOT_SOURCE = new Set(['node_modules', 'dist', '.git', 'coverage'])

/** Every file under a folder, in a fixed order; by default without what is installed or built. */
export function filesUnder(directory: string, without: ReadonlySet<string> = NOT_SOURCE): string[] {
  if (statSync(directory, { throwIfNoEntry: false })?.isDirectory() !== true) return []
  return readdirSync(directory, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(directory, entry.name)
      if (entry.isDirectory()) return without.has(entry.name) ? [] : filesUnder(path, without)
      return entry.isFile() ? [path] : []
    })
}
