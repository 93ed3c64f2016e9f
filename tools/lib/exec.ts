import { spawnSync } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { ROOT } from './report.ts'

/** Runs one of our tools and returns what it said if it failed. */
export function complaintOf(
  command: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): string | undefined {
  const path = [join(ROOT, 'node_modules', '.bin'), process.env['PATH'] ?? ''].join(delimiter)
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', ...env, PATH: path },
  })
  if (error !== undefined) return error.message
  return status === 0 ? undefined : `${stdout}\n${stderr}`.trim()
}
