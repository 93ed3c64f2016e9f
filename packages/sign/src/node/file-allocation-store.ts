import { randomUUID } from 'node:crypto'
import { link, mkdir, open, readdir, readFile, unlink } from 'node:fs/promises'
import {
  type AllocationState,
  type AllocationStore,
  assertAllocationState,
} from '../status/allocation-store.ts'
import { AllocationStateError } from '../status/status-errors.ts'

/** So many digits that names sort as their numbers do. */
const DIGITS = 16
const NAME = /^state-([0-9]{16})\.json$/

/**
 * How many of the last states stay, so that whoever lists the folder while others save finds one of the newest.
 */
const KEPT = 16

/**
 * Keeps the state of a `StatusListAllocator` in a folder, for Node.
 *
 * Each state is a new file, complete and on disk before it gets its name; two processes cannot give the same
 * name, and the second notices. So several processes of one machine may share a folder, and one that is killed
 * leaves nothing behind that stands in the way.
 *
 * @param folder - Made if it is not there. On a local disk, and for nothing else; a copy of it from a backup is
 * an older state: see `rollOver` of the allocator.
 */
export function createFileAllocationStore(folder: string): AllocationStore {
  return {
    load: async () => {
      await mkdir(folder, { recursive: true })
      const newest = await newestRevision(folder)
      return newest === 0 ? undefined : readState(folder, newest)
    },
    save: async (state) => {
      await mkdir(folder, { recursive: true })
      const isSaved = await writeState(folder, state)
      if (isSaved) await dropOld(folder, state.revision)
      return isSaved
    },
  }
}

async function readState(folder: string, revision: number): Promise<AllocationState> {
  const text = await readFile(pathOf(folder, revision), 'utf8')
  try {
    return assertAllocationState(JSON.parse(text))
  } catch {
    throw new AllocationStateError('malformed', `The state number ${revision} cannot be read`)
  }
}

async function writeState(folder: string, state: AllocationState): Promise<boolean> {
  const draft = `${folder}/${randomUUID()}.tmp`
  try {
    await writeWhole(draft, `${JSON.stringify(state)}\n`)
    // Unlike renaming, this fails where the name is taken.
    await link(draft, pathOf(folder, state.revision))
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  } finally {
    await unlink(draft).catch(() => undefined)
  }
  await syncFolder(folder)
  // The name is free, too, where others are so far ahead that they dropped the state of that name.
  if ((await newestRevision(folder)) < state.revision + KEPT) return true
  await unlink(pathOf(folder, state.revision)).catch(() => undefined)
  return false
}

async function writeWhole(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** The new name has to be on disk, too. Windows cannot do that with a folder, and need not. */
async function syncFolder(folder: string): Promise<void> {
  const file = await open(folder, 'r').catch(() => undefined)
  await file?.sync().catch(() => undefined)
  await file?.close()
}

async function newestRevision(folder: string): Promise<number> {
  const names = await readdir(folder)
  return Math.max(0, ...names.map((name) => Number(NAME.exec(name)?.[1] ?? 0)))
}

async function dropOld(folder: string, revision: number): Promise<void> {
  for (const name of await readdir(folder)) {
    const isOld = Number(NAME.exec(name)?.[1] ?? revision) <= revision - KEPT
    if (isOld) await unlink(`${folder}/${name}`).catch(() => undefined)
  }
}

function pathOf(folder: string, revision: number): string {
  return `${folder}/state-${String(revision).padStart(DIGITS, '0')}.json`
}

function codeOf(error: unknown): unknown {
  return error instanceof Error ? Reflect.get(error, 'code') : undefined
}
