import { isShirushiError } from '@shirushi/core/errors'
import { CanonicalizationError, LimitExceededError } from '../errors.ts'
import type { RdfLimits } from './rdf-limits.ts'

/** What the libraries were given to read. */
export type Input = 'json-ld' | 'n-quads'

/** Finds a context by its address, as `jsonld` wants it. */
type LibraryLoader = (url: string) => Promise<{
  readonly contextUrl: null
  readonly documentUrl: string
  readonly document: unknown
}>

const FAULTS: Readonly<Record<Input, string>> = {
  'json-ld': 'the document is no sound JSON-LD',
  'n-quads': 'the text is no N-Quads',
}

/** What they say when there were more comparisons than they were allowed to make. */
const TOO_DEEP = /^Maximum deep iterations exceeded/

/** Carries what a caller's signal or loader says through the libraries, which would wrap it. */
export class Carried extends Error {
  readonly reason: unknown

  constructor(reason: unknown) {
    super()
    this.reason = reason
  }
}

/** A caller's loader, for the libraries. */
export function libraryLoader(load: (url: string) => Promise<{ readonly document: unknown }>): LibraryLoader {
  return async (url) => {
    try {
      const { document } = await load(url)
      return { contextUrl: null, documentUrl: url, document }
    } catch (error) {
      throw new Carried(error)
    }
  }
}

/** What the libraries throw, in our words. Their messages quote the document, so that they stay behind. */
export function ownError(error: unknown, input: Input, limits: RdfLimits): unknown {
  if (error instanceof Carried) return error.reason
  if (isShirushiError(error) || !(error instanceof Error)) return error
  if (TOO_DEEP.test(error.message)) return new LimitExceededError('deepWork', limits.deepWork)
  const cause = detailOf(error, 'cause')
  if (cause !== undefined) return ownError(cause, input, limits)
  const isUnsafe = detailOf(error, 'event') !== undefined
  return isUnsafe
    ? new CanonicalizationError('unsafe', 'a part would be dropped, or is not clear', undefined, {
        cause: error,
      })
    : new CanonicalizationError(input, FAULTS[input], undefined, { cause: error })
}

function detailOf(error: Error, name: string): unknown {
  const details: unknown = Reflect.get(error, 'details')
  return typeof details === 'object' && details !== null ? Reflect.get(details, name) : undefined
}
