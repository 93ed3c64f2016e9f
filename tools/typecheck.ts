// Type-checks everything in the repository. Each folder has up to two projects: `tsconfig.build.json` is
// what is shipped, without DOM and Node types; `tsconfig.json` is the rest (tests, scripts, type tests).
import { spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join, relative } from 'node:path'

const ROOT = join(import.meta.dirname, '..')
const TSC = join(ROOT, 'node_modules', '.bin', 'tsc')

function projects(): string[] {
  const packages = readdirSync(join(ROOT, 'packages')).map((name) => join(ROOT, 'packages', name))
  const folders = [
    ...packages,
    ...['examples', 'bench', 'tools', 'tools/testing/in-page'].map((name) => join(ROOT, name)),
  ]
  const files = folders.flatMap((folder) => [
    join(folder, 'tsconfig.build.json'),
    join(folder, 'tsconfig.json'),
  ])
  return files.filter((file) => existsSync(file))
}

function check(project: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(TSC, ['--project', project, '--pretty'], { stdio: ['ignore', 'pipe', 'inherit'] })
    let output = ''
    child.stdout.on('data', (chunk) => {
      output += chunk
    })
    child.on('error', reject)
    child.on('close', (code) => {
      console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${relative(ROOT, project)}`)
      if (code !== 0) console.log(output)
      resolve(code === 0)
    })
  })
}

async function checkAll(waiting: string[]): Promise<boolean> {
  let passed = true
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      if (!(await check(next))) passed = false
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, worker))
  return passed
}

process.exitCode = (await checkAll(projects())) ? 0 : 1
