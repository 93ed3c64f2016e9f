import { FetchError } from '../errors.ts'
import type { AbortSignalLike } from './fetch-like.ts'

/**
 * Gives work a signal, and no more than so many milliseconds: what has not answered by then is left alone, also
 * if it does not listen to the signal.
 *
 * @throws `FetchError` with the fault `timeout`; the reason of `outer` when that is aborted; what `work` throws.
 */
export async function withDeadline<Result>(
  milliseconds: number,
  outer: AbortSignalLike | undefined,
  work: (signal: AbortSignalLike) => Promise<Result>,
): Promise<Result> {
  outer?.throwIfAborted()
  const controller = new AbortController()
  let stop: (reason: unknown) => void = () => {}
  const stopped = new Promise<never>((_resolve, reject) => {
    stop = (reason) => {
      reject(reason)
      controller.abort(reason)
    }
  })
  const forward = () => stop(outer?.reason)
  const timer = setTimeout(
    () => stop(new FetchError('timeout', `No complete answer within ${milliseconds} ms`)),
    milliseconds,
  )
  outer?.addEventListener('abort', forward, { once: true })
  try {
    return await Promise.race([stopped, work(controller.signal)])
  } finally {
    clearTimeout(timer)
    outer?.removeEventListener('abort', forward)
  }
}
