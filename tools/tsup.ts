import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Options } from 'tsup'

type Files = string | Readonly<Record<string, string>>
type Target = string | Readonly<Record<string, Files>>

/** How every package of ours is built: one ES module and one declaration file for each entry. */
export function packageBuild(directory: string): Options {
  return {
    entry: sourceEntries(directory),
    format: 'esm',
    target: 'es2022',
    platform: 'neutral',
    tsconfig: 'tsconfig.build.json',
    // tsup sets baseUrl for declarations, which TypeScript 6 reports as deprecated.
    dts: { compilerOptions: { ignoreDeprecations: '6.0', noEmit: false } },
    // Maps would have to embed the source, which the package ships anyway.
    sourcemap: false,
    splitting: true,
    treeshake: true,
    clean: true,
    silent: true,
  }
}

/** The entries are those that package.json exports, so the two cannot drift apart. */
export function sourceEntries(directory: string): Record<string, string> {
  const manifest = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8')) as {
    readonly exports: Readonly<Record<string, Target>>
  }
  const entries: Record<string, string> = {}
  for (const target of Object.values(manifest.exports)) {
    if (typeof target === 'string') continue
    const source = target['@shirushi/source']
    // Where the source depends on conditions, what is built depends on the same ones; there is one set of types.
    const conditions = typeof source === 'object' ? Object.keys(source) : ['default']
    for (const condition of conditions.filter((name) => name !== 'types')) {
      const file = typeof source === 'object' ? source[condition] : source
      const output = target[condition]
      if (file === undefined || typeof output !== 'string') continue
      entries[output.replace(/^\.\/dist\//, '').replace(/\.js$/, '')] = file.replace(/^\.\//, '')
    }
  }
  return entries
}
