// Programs of others that tests ask for a second opinion.
import { spawnSync } from 'node:child_process'

/** What a program said. */
export interface Output {
  /** 0 when all went well; `undefined` when the program was killed. */
  readonly exitCode: number | undefined
  readonly stdout: Buffer
  /** Both channels as text, for messages. */
  readonly text: string
}

/** A program, or the place that it would have. */
export interface Program {
  readonly isThere: boolean
  /** What goes behind the title of tests that are skipped for want of it. */
  readonly skipped: string
  readonly run: (args: readonly string[], input?: Uint8Array) => Output
}

/**
 * Looks for a program by the name of its command, and believes it by what it says about its version: another
 * program may have the same name.
 */
export function findProgram(command: string, versionArgument: string, says: RegExp): Program {
  const { exitCode, text } = run(command, [versionArgument])
  const isThere = exitCode === 0 && says.test(text)
  return {
    isThere,
    skipped: isThere ? '' : ` (skipped: no ${command} here; see CONTRIBUTING.md)`,
    run: (args, input) => run(command, args, input),
  }
}

function run(command: string, args: readonly string[], input?: Uint8Array): Output {
  const { status, stdout, stderr } = spawnSync(command, args, {
    input: input ?? '',
    maxBuffer: 256 * 1024 * 1024,
    timeout: 15_000,
    // Messages and encodings as they are anywhere.
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  })
  const text = `${stdout ?? ''}${stderr ?? ''}`
  return { exitCode: status ?? undefined, stdout: stdout ?? Buffer.alloc(0), text }
}
