import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')

/** Frees what nobody needs any more, so that memory can be measured. */
export const collectGarbage: () => void = runInNewContext('gc')
