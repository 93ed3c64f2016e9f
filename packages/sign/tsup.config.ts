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
  // Which of the two hash functions a program gets is decided where it runs, by `imports` in package.json.
  entry: { ...entry, 'hash-node': 'src/template/hash-node.ts', 'hash-web': 'src/template/hash-web.ts' },
  dts: { ...(typeof dts === 'object' ? dts : {}), entry },
  removeNodeProtocol: false,
  external: [/^#/, /^node:/],
})
