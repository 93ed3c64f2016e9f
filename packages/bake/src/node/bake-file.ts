import { randomUUID } from 'node:crypto'
import { open, rename, unlink } from 'node:fs/promises'
import { bakeSegments } from '../bake-segments.ts'
import { LimitExceededError } from '../errors.ts'
import { completeLimits } from '../limits.ts'
import type { BakeOptions } from '../options.ts'

/**
 * Puts a badge into an image file, and writes the result to another, or to the same.
 *
 * The new file appears under its name only when it is complete and on disk; until then, and when anything
 * goes wrong, whatever had that name stays as it was. Pixels are not copied in memory.
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
  const { image, mode } = await readImage(from, completeLimits(options.limits).imageSize)
  const segments = bakeSegments(image, badge, options)
  // In the same folder, because only there renaming is one step.
  const draft = `${to}.${randomUUID()}.tmp`
  try {
    await writeWhole(draft, segments, mode)
    await rename(draft, to)
  } catch (error) {
    await unlink(draft).catch(() => undefined)
    throw error
  }
}

async function readImage(path: string, limit: number): Promise<{ image: Uint8Array; mode: number }> {
  const file = await open(path, 'r')
  try {
    const { size, mode } = await file.stat()
    if (size > limit) throw new LimitExceededError('imageSize', limit)
    return { image: await file.readFile(), mode: mode & 0o777 }
  } finally {
    await file.close()
  }
}

async function writeWhole(path: string, segments: readonly Uint8Array[], mode: number): Promise<void> {
  const file = await open(path, 'wx', mode)
  try {
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
