import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

// A zone west of Greenwich with summer time: code that reads a date without offset as local time passes
// under UTC and under Asia/Tokyo, and fails here.
process.env['TZ'] = 'America/New_York'

const root = import.meta.dirname
const packages = readdirSync(join(root, 'packages')).filter((name) =>
  existsSync(join(root, 'packages', name, 'package.json')),
)

const project = (name: string, directory: string) => ({
  extends: true as const,
  test: { name, root: join(root, directory), include: ['test/**/*.test.ts'] },
})

// Tests run on source: no build step between an edit and its test.
const conditions = ['@shirushi/source', 'node', 'import', 'module', 'default']

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    env: { TZ: 'America/New_York' },
    projects: [
      ...packages.map((name) => project(name, `packages/${name}`)),
      project('tools', 'tools'),
      // What packages that do not see each other do together.
      project('together', 'examples'),
    ],
    testTimeout: 20_000,
    // The first start of a browser on a busy machine.
    hookTimeout: 60_000,
    // The default leaves a core for a watching editor; on two cores that is half.
    maxWorkers: '100%',
    // A test that was left out or switched off by mistake is a failure, not a pass.
    allowOnly: false,
    passWithNoTests: false,
    restoreMocks: true,
    unstubGlobals: true,
  },
})
