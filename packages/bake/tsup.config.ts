import { defineConfig } from 'tsup'
import { packageBuild, sourceEntries } from '../../tools/tsup.ts'

const { dts, ...common } = packageBuild(import.meta.dirname)

const entry = {
  ...sourceEntries(import.meta.dirname),
  // For Node alone, so without the condition that every other entry has.
  node: 'src/node.ts',
}

export default defineConfig({
  ...common,
  // Which of the two checksums a program gets is decided where it runs, by `imports` in package.json.
  entry: { ...entry, crc32: 'src/checksum/crc32.ts', 'crc32-node': 'src/checksum/crc32-node.ts' },
  dts: { ...(typeof dts === 'object' ? dts : {}), entry },
  removeNodeProtocol: false,
  external: ['#crc32', '#saxes', /^node:/],
})
