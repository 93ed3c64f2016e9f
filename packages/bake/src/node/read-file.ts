import { type FileHandle, open } from 'node:fs/promises'
import { LimitExceededError } from '../errors.ts'

/** A file, as it was read. */
export interface ReadFile {
  readonly image: Uint8Array
  /** Who may do what with it. */
  readonly mode: number
}

/** What is asked of the system at most at a time, in bytes. Some take no more than 2 GiB. */
const LARGEST_READ = 2 ** 30

/** Room for what does not say how large it is, such as a pipe, in bytes. */
const FIRST_ROOM = 65_536

/**
 * Reads a file that is no larger than a limit, whatever it says of its size: that of a pipe or a device is 0.
 *
 * @throws (rejects with) `LimitExceededError`, and the errors of the file system.
 */
export async function readFile(path: string, limit: number): Promise<ReadFile> {
  const file = await open(path, 'r')
  try {
    const { size, mode } = await file.stat()
    if (size > limit) throw new LimitExceededError('imageSize', limit)
    return { image: await readAtMost(limit, file, size), mode }
  } finally {
    await file.close()
  }
}

async function readAtMost(limit: number, file: FileHandle, expected: number): Promise<Uint8Array> {
  // One byte more than expected, or its end could not be told from the end of the room.
  let bytes = new Uint8Array(expected === 0 ? FIRST_ROOM : expected + 1)
  for (let size = 0; ; ) {
    const room = Math.min(bytes.length - size, LARGEST_READ)
    const { bytesRead } = await file.read(bytes, size, room, null)
    if (bytesRead === 0) return bytes.subarray(0, size)
    size += bytesRead
    if (size > limit) throw new LimitExceededError('imageSize', limit)
    if (size === bytes.length) bytes = enlarged(bytes)
  }
}

function enlarged(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(2 * bytes.length)
  larger.set(bytes)
  return larger
}
