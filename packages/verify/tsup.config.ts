import { defineConfig } from 'tsup'
import { packageBuild, sourceEntries } from '../../tools/tsup.ts'

const { dts, ...common } = packageBuild(import.meta.dirname)

// Which of the two fetchers a program gets is decided where it runs; their types are the same.
const { 'fetch-node': forNode = '', ...entry } = sourceEntries(import.meta.dirname)

export default defineConfig({
  ...common,
  entry: { ...entry, 'fetch-node': forNode },
  dts: { ...(typeof dts === 'object' ? dts : {}), entry },
  removeNodeProtocol: false,
  external: [/^#/, /^node:/],
})
