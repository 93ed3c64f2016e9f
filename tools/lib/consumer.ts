import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { complaintOf } from './exec.ts'
import type { WorkspacePackage } from './manifest.ts'
import { ROOT } from './report.ts'

/** A package and the tarball that would be published. */
export interface Packed {
  readonly one: WorkspacePackage
  readonly tarball: string
}

/** A project outside the workspace that installs the tarballs, imports every entry and compiles. */
export function consumerProblems(directory: string, packed: readonly Packed[]): string[] {
  writeProject(directory, packed)
  const steps = [
    ['npm', 'install', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    [process.execPath, 'load.mjs'],
    [process.execPath, 'require.cjs'],
    ['tsc', '--project', '.'],
  ] as const
  for (const [command, ...args] of steps) {
    const complaint = complaintOf(command, args, directory, { NODE_NO_WARNINGS: '1' })
    // What comes after a failed step would only fail for the same reason.
    if (complaint !== undefined)
      return [`a project that installs it: ${command} ${args[0]} says\n${complaint}`]
  }
  return []
}

function writeProject(directory: string, packed: readonly Packed[]): void {
  const entries = packed.flatMap(({ one }) => entriesOf(one))
  const modules = entries.filter((entry) => !entry.endsWith('.json'))
  const withJson = (entry: string) => (entry.endsWith('.json') ? ` with { type: 'json' }` : '')
  const files = {
    'package.json': JSON.stringify({
      private: true,
      type: 'module',
      dependencies: Object.fromEntries(
        packed.map(({ one, tarball }) => [one.manifest.name, `file:${tarball}`]),
      ),
    }),
    'load.mjs': entries.map((entry) => `import '${entry}'${withJson(entry)}`).join('\n'),
    'require.cjs': modules.map((entry) => `require('${entry}')`).join('\n'),
    'consumer.ts': [
      ...entries.map((entry, index) => `import * as e${index} from '${entry}'${withJson(entry)}`),
      `export const all: readonly object[] = [${entries.map((_, index) => `e${index}`).join(', ')}]`,
    ].join('\n'),
    'tsconfig.json': JSON.stringify({
      extends: join(ROOT, 'tsconfig.base.json'),
      // What a user has: no private condition, and our declarations are not skipped.
      compilerOptions: { customConditions: [], skipLibCheck: false, isolatedDeclarations: false },
      files: ['consumer.ts'],
    }),
  }
  mkdirSync(directory, { recursive: true })
  for (const [name, content] of Object.entries(files)) writeFileSync(join(directory, name), `${content}\n`)
}

function entriesOf({ manifest }: WorkspacePackage): string[] {
  return Object.keys(manifest.exports ?? {}).map((subpath) => `${manifest.name}${subpath.slice(1)}`)
}
