// The one way into the workspace, from `npm test` as from `pnpm test`: gets what a task needs, if it is
// missing or stale, and runs it. Plain JavaScript, because it runs before anything is installed.
import { build, generate } from './run/build.mjs'
import { ensureDependencies } from './run/dependencies.mjs'
import { run, TaskError } from './run/exec.mjs'

/** @type {Readonly<Record<string, (args: readonly string[]) => number>>} */
const TASKS = {
  generate() {
    generate({ force: true })
    return 0
  },
  build(args) {
    build({ force: args.includes('--force') })
    return 0
  },
  test(args) {
    generate()
    return run('vitest', ['--config', 'vitest.workspace.ts', 'run', ...args])
  },
  demo(args) {
    build()
    return run('tsx', ['examples/demo.ts', ...args])
  },
  typecheck(args) {
    generate()
    return run('tsx', ['tools/typecheck.ts', ...args])
  },
  check([name = '', ...args]) {
    const prepare = CHECKS[name]
    if (prepare === undefined) {
      throw new TaskError(`no check "${name}"; there are: ${Object.keys(CHECKS).join(', ')}`, 64)
    }
    prepare()
    if (name === 'unused') return run('knip', ['--no-config-hints', ...args])
    return run('tsx', [`tools/check-${name}.ts`, ...args])
  },
  lint: (args) => run('biome', ['check', '.', ...args]),
  format: (args) => run('biome', ['check', '--write', '.', ...args]),
}

/**
 * The checks, and what each needs to look at.
 *
 * @type {Readonly<Record<string, () => void>>}
 */
const CHECKS = {
  layers() {},
  translations() {},
  readme: () => generate(),
  docs: () => generate(),
  examples: () => build(),
  unused: () => generate(),
  pack: () => build(),
  size: () => build(),
  runtime: () => build(),
}

/** @param {readonly string[]} argv */
function main([name = '', ...args]) {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new TaskError(`Node 20.19 or newer is needed, and this is ${process.versions.node}`)
  }
  const task = TASKS[name]
  if (task === undefined) {
    throw new TaskError(`no task "${name}"; there are: ${Object.keys(TASKS).join(', ')}`, 64)
  }
  ensureDependencies()
  return task(args)
}

try {
  process.exitCode = main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof TaskError)) throw error
  console.error(`shirushi: ${error.message}`)
  process.exitCode = error.exitCode
}
