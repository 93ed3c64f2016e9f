import { defineConfig } from 'tsup'
import { packageBuild, sourceEntries } from '../../tools/tsup.ts'

const { dts, ...common } = packageBuild(import.meta.dirname)

const entry = sourceEntries(import.meta.dirname)

export default defineConfig({
  ...common,
  // Which of the two fetchers a program gets is decided where it runs, by the conditions of `./fetch`.
  entry: { ...entry, fetch: 'src/fetch.ts', 'fetch-node': 'src/fetch-node.ts' },
  dts: { ...(typeof dts === 'object' ? dts : {}), entry: { ...entry, fetch: 'src/fetch.ts' } },
  removeNodeProtocol: false,
  external: [/^#/, /^node:/],
})
