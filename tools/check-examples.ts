// Every program in examples/ runs, on what was built, and ends well: they verify themselves what they show.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { isProgram, ROOT, report } from './lib/report.ts'

/** The examples of a repository that do not run, as sentences. */
export function checkExamples(root: string): string[] {
  const programs = readdirSync(join(root, 'examples')).filter((name) => name.endsWith('.ts'))
  if (programs.length === 0) return ['there are no examples']
  return programs.flatMap((name) => {
    const args = ['--import', 'tsx', join(root, 'examples', name)]
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' })
    return status === 0 ? [] : [`examples/${name} ended with exit code ${status}:\n${stdout}${stderr}`]
  })
}

if (isProgram(import.meta.url)) report('examples', checkExamples(ROOT))
