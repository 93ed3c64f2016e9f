import { join, sep } from 'node:path'
import { mustRun, ROOT } from './exec.mjs'
import { hashOf } from './stamp.mjs'
import { ensureStep } from './step.mjs'
import { packagesInOrder } from './workspace.mjs'

/** @typedef {import('./workspace.mjs').Package} Package */

/** What can change the outcome of every step: the settings, the versions and these scripts. */
const SHARED = ['tsconfig.base.json', 'pnpm-lock.yaml', 'tools/tsup.ts', 'tools/run'].map((path) =>
  join(ROOT, path),
)

/** What generate scripts write, seen from their package. */
const GENERATED = ['src/generated', 'schemas', '../../docs/findings.md']

/**
 * Writes the files that are derived from a package's own models.
 *
 * @param {{ readonly force?: boolean }} [options]
 */
export function generate(options = {}) {
  for (const one of packagesInOrder().filter(({ scripts }) => scripts['generate'] !== undefined)) {
    const at = (/** @type {string} */ path) => join(one.directory, path)
    const outputs = GENERATED.map(at)
    // Not package.json: this step writes the list of schemas into it.
    const derived = [...outputs, ...['node_modules', 'dist', 'test', 'package.json'].map(at)]
    const inputs = hashOf([...SHARED, one.directory], (path) => derived.includes(path))
    const action = () => {
      console.log(`Generating ${one.name}`)
      mustRun('tsx', ['scripts/generate.ts'], { cwd: one.directory, what: `generating ${one.name}` })
      mustRun('tsx', ['tools/sync-schema-exports.ts', one.directory], {
        what: `listing the schemas of ${one.name}`,
      })
    }
    ensureStep({ name: stampName(one, 'generate'), inputs, outputs, action }, options)
  }
}

/**
 * Builds `dist` of every package, after those that it needs.
 *
 * @param {{ readonly force?: boolean }} [options]
 */
export function build(options = {}) {
  generate(options)
  /** @type {Map<string, string>} */
  const inputsOf = new Map()
  for (const one of packagesInOrder()) {
    const skip = (/** @type {string} */ path) => /[/\\](node_modules|dist|test|scripts)$/.test(path)
    const needed = one.needs.map((name) => inputsOf.get(name) ?? '')
    const inputs = [hashOf([...SHARED, one.directory], skip), ...needed].join('+')
    inputsOf.set(one.name, inputs)
    const action = () => {
      console.log(`Building ${one.name}`)
      mustRun('tsup', [], { cwd: one.directory, what: `building ${one.name}` })
    }
    ensureStep(
      { name: stampName(one, 'build'), inputs, outputs: [join(one.directory, 'dist')], action },
      options,
    )
  }
}

/**
 * @param {Package} one
 * @param {string} step
 */
function stampName(one, step) {
  return `${one.directory.split(sep).at(-1)}.${step}`
}
