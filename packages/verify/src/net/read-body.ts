import { FetchError } from '../errors.ts'
import type { BodyReader, ResponseLike } from './fetch-like.ts'

/**
 * Reads the body of an answer, and stops as soon as it is too large.
 *
 * @param charge - Is told of every piece before it is kept, and may throw.
 * @throws `FetchError` with the fault `too-large`, and what `charge` and the body throw.
 */
export async function readBody(
  response: ResponseLike,
  maximum: number,
  charge: (bytes: number) => void = () => {},
): Promise<Uint8Array> {
  // Packed or not, what says that it is larger cannot become smaller.
  if (Number(response.headers.get('content-length') ?? 0) > maximum) {
    discardBody(response)
    throw tooLarge(maximum)
  }
  if (response.body) return readPieces(response.body.getReader(), maximum, charge)
  const bytes = new Uint8Array(await response.arrayBuffer())
  if (bytes.length > maximum) throw tooLarge(maximum)
  charge(bytes.length)
  return bytes
}

async function readPieces(
  reader: BodyReader,
  maximum: number,
  charge: (bytes: number) => void,
): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let size = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return join(pieces, size)
      if (!ArrayBuffer.isView(value)) throw new FetchError('unreachable', 'The body is not made of bytes')
      size += value.length
      if (size > maximum) throw tooLarge(maximum)
      charge(value.length)
      pieces.push(value)
    }
  } catch (error) {
    reader.cancel().catch(() => {})
    throw error
  }
}

/** Gives a body up without reading it: an unread one would hold its connection. Nothing waits for that. */
export function discardBody(response: ResponseLike): void {
  response.body
    ?.getReader()
    .cancel()
    .catch(() => {})
}

function join(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size)
  let offset = 0
  for (const piece of pieces) {
    whole.set(piece, offset)
    offset += piece.length
  }
  return whole
}

/** The error of whatever does not fit. */
export function tooLarge(maximum: number): FetchError {
  return new FetchError('too-large', `The answer has more than ${maximum} bytes`)
}
