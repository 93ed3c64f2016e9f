import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { filesUnder } from './files.ts'

/** What people read: the top folder, docs/, examples/ and the packages' own pages. No change logs. */
export function markdownFiles(root: string): string[] {
  const top = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(root, entry.name))
  const folders = ['docs', 'examples', 'packages'].flatMap((folder) => filesUnder(join(root, folder)))
  return [...top, ...folders].filter((file) => file.endsWith('.md') && basename(file) !== 'CHANGELOG.md')
}
