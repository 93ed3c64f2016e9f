import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const FOLDER = join(import.meta.dirname, '../../../../../shared/data')

/** Whether the published data files lie beside the project. */
export const hasSharedData: boolean = existsSync(FOLDER)

/** Why a test is skipped where they do not. */
export const SHARED_DATA_ABSENT = 'the published data files (../shared/data) are not here'

/** A published data file, as text. */
export function sharedText(path: string): string {
  return readFileSync(join(FOLDER, path), 'utf8')
}

/** A published data file, as JSON. */
export function sharedJson(path: string): unknown {
  return JSON.parse(sharedText(path))
}
