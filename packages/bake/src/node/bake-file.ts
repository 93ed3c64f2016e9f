import { randomUUID } from 'node:crypto'
import { open, rename, stat, unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { InvalidArgumentError } from '@shirushi/core/errors'
import { bakeSegments } from '../bake-segments.ts'
import { type BakeOptions, limitsOf } from '../options.ts'
import { readFile } from './read-file.ts'

/**
 * Puts a badge into an image file, and writes the result to another, or to the same.
 *
 * The new file appears under its name only when it is complete and on disk; until then, and when anything
 * goes wrong, whatever had that name stays as it was. Pixels are not copied in memory. A file that is replaced
 * passes on its permissions; a new one has those of the original, less what the process withholds (`umask`).
 *
 * @param from - Path of a PNG or an SVG.
 * @param to - Path of the new file. Its folder has to exist. A link there is replaced, not followed.
 * @param badge - As in `bake`.
 * @throws (rejects with) the same as `bake`, and the errors of the file system.
 */
export async function bakeFile(
  from: string,
  to: string,
  badge: string | object,
  options: BakeOptions = {},
): Promise<void> {
  assertPath(from, 'from')
  assertPath(to, 'to')
  const { image, mode } = await readFile(from, limitsOf(options).imageSize)
  const segments = bakeSegments(image, badge, options)
  const kept = await modeOf(to)
  // In the same folder, because only there renaming is one step. Its name owes nothing to the other, which may
  // be as long as names can be.
  const draft = join(dirname(to), `.${randomUUID()}.tmp`)
  try {
    await writeWhole(draft, segments, mode & PERMISSIONS, kept)
    await rename(draft, to)
  } catch (error) {
    await unlink(draft).catch(() => undefined)
    throw error
  }
}

/** Which bits of a mode say who may read and write. The others make programs of files. */
const PERMISSIONS = 0o777

function assertPath(path: string, argument: string): void {
  if (typeof path !== 'string' || path === '')
    throw new InvalidArgumentError(argument, 'must be the path of a file')
}

/** The permissions of the file that is to be replaced, if there is one. */
async function modeOf(path: string): Promise<number | undefined> {
  const replaced = await stat(path).catch(() => undefined)
  return replaced && replaced.mode & PERMISSIONS
}

async function writeWhole(
  path: string,
  segments: readonly Uint8Array[],
  mode: number,
  kept: number | undefined,
): Promise<void> {
  const file = await open(path, 'wx', kept ?? mode)
  try {
    // On opening, the process may withhold permissions that the file had.
    if (kept !== undefined) await file.chmod(kept)
    let left = [...segments]
    while (left.length > 0) {
      const { bytesWritten } = await file.writev(left)
      left = behind(left, bytesWritten)
    }
    await file.sync()
  } finally {
    await file.close()
  }
}

/** What is still to be written: a system may take less than it was given. */
function behind(segments: readonly Uint8Array[], written: number): Uint8Array[] {
  let skip = written
  return segments.flatMap((segment) => {
    const part = Math.min(skip, segment.length)
    skip -= part
    return part === segment.length ? [] : [segment.subarray(part)]
  })
}
