import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The top folder of the repository. */
export const ROOT = join(import.meta.dirname, '..', '..')

/** Whether a module was started as a program, and not imported by a test. */
export function isProgram(moduleUrl: string): boolean {
  const started = process.argv[1]
  return started !== undefined && realpathSync(started) === fileURLToPath(moduleUrl)
}

/** Ends a check: prints every problem, and makes the process fail if there are any. */
export function report(subject: string, problems: readonly string[]): void {
  for (const problem of problems) console.error(`${subject}: ${problem}`)
  if (problems.length > 0) process.exitCode = 1
  console.log(problems.length === 0 ? `${subject}: ok` : `${subject}: ${problems.length} to repair`)
}
