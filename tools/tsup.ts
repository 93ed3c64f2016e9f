import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Options } from 'tsup'

type Target = string | Readonly<Record<string, string>>

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
    const output = target['default']
    if (source === undefined || output === undefined) continue
    entries[output.replace(/^\.\/dist\//, '').replace(/\.js$/, '')] = source.replace(/^\.\//, '')
  }
  return entries
}
