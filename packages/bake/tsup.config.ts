import { defineConfig } from 'tsup'
import { packageBuild, sourceEntries } from '../../tools/tsup.ts'

const common = packageBuild(import.meta.dirname)

export default defineConfig({
  ...common,
  entry: {
    ...sourceEntries(import.meta.dirname),
    // For Node alone, so without the condition that every other entry has.
    node: 'src/node.ts',
    // Which of the two a program gets is decided where it runs, by `imports` in package.json.
    crc32: 'src/checksum/crc32.ts',
    'crc32-node': 'src/checksum/crc32-node.ts',
  },
  external: ['#crc32', /^node:/],
})
