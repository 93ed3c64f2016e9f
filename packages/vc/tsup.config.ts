import { defineConfig } from 'tsup'
import { packageBuild, sourceEntries } from '../../tools/tsup.ts'

const { dts, ...common } = packageBuild(import.meta.dirname)

const entry = sourceEntries(import.meta.dirname)

export default defineConfig({
  ...common,
  // Which of the two engines a program gets is decided where it runs, by `imports` in package.json.
  entry: {
    ...entry,
    'engine-node': 'src/engine/node.ts',
    'engine-web': 'src/engine/web.ts',
    'base64url-node': 'src/bytes/base64url-node.ts',
    'base64url-web': 'src/bytes/base64url-web.ts',
    'deflate-node': 'src/status/deflate-node.ts',
    'deflate-web': 'src/status/deflate-web.ts',
  },
  dts: { ...(typeof dts === 'object' ? dts : {}), entry },
  removeNodeProtocol: false,
  external: [/^#/, /^node:/],
})
