import { spawnSync } from 'node:child_process'
import { constants } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The top folder of the repository. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** Something a person can read and act on; anything else that is thrown here is a bug. */
export class TaskError extends Error {
  /**
   * @param {string} message
   * @param {number} [exitCode]
   */
  constructor(message, exitCode = 1) {
    super(message)
    this.exitCode = exitCode
  }
}

/**
 * Runs a program in the foreground; the tools of the workspace are found first.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ readonly cwd?: string, readonly env?: Readonly<Record<string, string>> }} [options]
 * @returns {number} the exit code, as a shell would report it
 */
export function run(command, args, { cwd = ROOT, env = {} } = {}) {
  const bins = [join(cwd, 'node_modules', '.bin'), join(ROOT, 'node_modules', '.bin')]
  const path = [...bins, process.env['PATH'] ?? ''].join(delimiter)
  const { status, signal, error } = spawnSync(command, args, {
    cwd,
    stdio: 'inherit',
    env: { ...process.env, ...env, PATH: path },
  })
  if (error !== undefined) throw new TaskError(`cannot start ${command}: ${error.message}`)
  return status ?? 128 + (signal === null ? 0 : constants.signals[signal])
}

/**
 * Runs a program that must succeed for the task to go on.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ readonly what: string, readonly hint?: string, readonly cwd?: string, readonly env?: Readonly<Record<string, string>> }} options
 */
export function mustRun(command, args, { what, hint = '', ...options }) {
  const exitCode = run(command, args, options)
  if (exitCode === 0) return
  throw new TaskError(`${what} failed with exit code ${exitCode}, see above. ${hint}`.trim(), exitCode)
}
