import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './report.ts'

/** What happened when a module ran. */
export interface SampleRun {
  /** The lines that it printed. */
  readonly printed: readonly string[]
  /** Why it stopped before its end. */
  readonly error?: string
}

const PROGRAM = join(import.meta.dirname, 'sample-program.ts')

/**
 * Runs modules on the packages' source, one after the other in one process, and says what each printed.
 * They have to lie below examples/ to find the packages, which is why they are written to disk.
 */
export function runSamples(root: string, modules: readonly string[]): readonly SampleRun[] {
  if (modules.length === 0) return []
  const folder = mkdtempSync(join(root, 'examples', '.samples-'))
  try {
    const files = modules.map((text, index) => {
      const file = join(folder, `sample-${index}.ts`)
      writeFileSync(file, text)
      return file
    })
    const args = ['--conditions=@shirushi/source', '--import', 'tsx', PROGRAM, ...files]
    // The zone of the tests: west of Greenwich, so that local time is never taken for UTC.
    const env = { ...process.env, TZ: 'America/New_York', NO_COLOR: '1' }
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, env, encoding: 'utf8' })
    if (status !== 0) throw new Error(`the samples stopped with exit code ${status}: ${stderr}`)
    return JSON.parse(stdout) as readonly SampleRun[]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
