import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const NEVER = new Set(['node_modules', 'dist', '.git', 'coverage'])

/** Every file under a folder, in a fixed order, without what is installed or built. */
export function filesUnder(directory: string): string[] {
  if (statSync(directory, { throwIfNoEntry: false })?.isDirectory() !== true) return []
  return readdirSync(directory, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(directory, entry.name)
      if (entry.isDirectory()) return NEVER.has(entry.name) ? [] : filesUnder(path)
      return entry.isFile() ? [path] : []
    })
}
