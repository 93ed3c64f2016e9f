// What a page would load: each entry bundled for the browser, minified and compressed. There is a ceiling
// for each, and names that browsers or a strict content security policy do not have are refused.
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { packagesOf, type WorkspacePackage } from './lib/manifest.ts'
import { platformNames } from './lib/platform-names.ts'
import { isProgram, ROOT, report } from './lib/report.ts'

/** Largest main entry, minified and gzipped, in KiB; `'not for browsers'` is an answer too. */
export type Ceilings = Readonly<Record<string, number | 'not for browsers'>>

const CEILINGS: Ceilings = {
  // Both generations with their validators, and every message in two languages, which are a quarter of it.
  core: 100,
  // Both formats, and what it is that makes a text a badge of one generation or the other.
  bake: 40,
  // Keys, with the curves for browsers that have no Ed25519.
  vc: 40,
  // Every check before signing, which is core; and proofs, of which two thirds are loaded only when a document is
  // canonicalized as JSON-LD, or by the reference engine.
  sign: 255,
  // Everything, in the end: the checks of both formats, images, proofs, reports, messages in two languages. 260 of it
  // come first; JSON-LD, descriptors and the reference engine are loaded when a badge asks for them.
  verify: 475,
}

/** What an entry may refer to nevertheless, by the name of the entry. */
export type Tolerated = Readonly<Record<string, readonly string[]>>

const TOLERATED: Tolerated = {
  // jsonld brings a stand-in for setImmediate. It looks for what there is before it uses any of it, and would
  // make a function only of text, which it is never given.
  '@shirushi/vc/canonicalize': ['Function()', 'process', 'setImmediate'],
  // What `@shirushi/vc/canonicalize` brings.
  '@shirushi/vc/data-integrity': ['Function()', 'process', 'setImmediate'],
  '@shirushi/sign': ['Function()', 'process', 'setImmediate'],
  '@shirushi/verify': ['Function()', 'process', 'setImmediate'],
}

/**
 * What is loaded only for the reference engine, by its names in `imports`. It counts for the size, but may use what
 * browsers do not have: bundlers that follow the field `browser` give it a base64url without Buffer, and nobody
 * else can use that engine in a page.
 */
const REFERENCE = ['#reference/*']

/** Prints the size of every entry, and returns what is too large or cannot run in a browser. */
export async function checkSize(
  root: string,
  ceilings: Ceilings,
  tolerated: Tolerated = {},
): Promise<string[]> {
  const problems: string[] = []
  for (const one of packagesOf(root).filter(({ manifest }) => manifest.private !== true)) {
    const ceiling = ceilings[one.folder]
    if (ceiling === undefined) problems.push(`${one.folder} has no ceiling (tools/check-size.ts)`)
    else if (typeof ceiling === 'number') problems.push(...(await checkPackage(one, ceiling, tolerated)))
  }
  return problems
}

async function checkPackage(one: WorkspacePackage, ceiling: number, tolerated: Tolerated): Promise<string[]> {
  const problems: string[] = []
  for (const [subpath, file] of builtEntries(one)) {
    const name = `${one.manifest.name}${subpath.slice(1)}`
    const { bundle, complaint } = await bundleOf(join(one.directory, file))
    const { bundle: used } = await bundleOf(join(one.directory, file), REFERENCE)
    if (bundle === undefined || used === undefined) {
      problems.push(`${name} cannot be bundled for browsers: ${complaint}`)
      continue
    }
    const size = gzipSync(bundle, { level: 9 }).length / 1024
    const limit = subpath === '.' ? ` of ${ceiling}` : ''
    console.log(`${name}: ${size.toFixed(1)}${limit} KiB (minified, gzipped)`)
    if (subpath === '.' && size > ceiling) problems.push(`${name} is larger than ${ceiling} KiB`)
    const refused = platformNames(used).filter((found) => tolerated[name]?.includes(found) !== true)
    problems.push(...refused.map((found) => `${name} uses ${found}`))
  }
  return problems
}

function builtEntries({ manifest }: WorkspacePackage): [subpath: string, file: string][] {
  return Object.entries(manifest.exports ?? {}).flatMap(([subpath, target]) => {
    const file = typeof target === 'string' ? undefined : (target['browser'] ?? target['default'])
    return typeof file === 'string' ? [[subpath, file]] : []
  })
}

async function bundleOf(
  entry: string,
  external: string[] = [],
): Promise<{ readonly bundle?: string; readonly complaint?: string }> {
  try {
    const { outputFiles } = await build({
      entryPoints: [entry],
      external,
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'browser',
      target: 'es2022',
      write: false,
      logLevel: 'silent',
    })
    return { bundle: outputFiles.map(({ text }) => text).join('\n') }
  } catch (error) {
    return { complaint: error instanceof Error ? error.message : String(error) }
  }
}

if (isProgram(import.meta.url)) report('size', await checkSize(ROOT, CEILINGS, TOLERATED))
