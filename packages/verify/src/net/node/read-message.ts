import type { IncomingMessage } from 'node:http'
import { createBrotliDecompress, createGunzip } from 'node:zlib'
import { FetchError } from '../../errors.ts'
import { tooLarge } from '../read-body.ts'

/** What unpacks, by the name of the packing; `undefined` for what needs none. */
const UNPACKERS: Readonly<Record<string, (() => ReturnType<typeof createGunzip>) | undefined>> = {
  '': undefined,
  identity: undefined,
  gzip: createGunzip,
  'x-gzip': createGunzip,
  br: createBrotliDecompress,
}

/**
 * Reads the body of an answer and unpacks it. Both what was sent and what comes out of it may have as many bytes,
 * and nothing is unpacked any further as soon as it is more.
 *
 * @throws `FetchError`, and whatever the connection fails with.
 */
export function readMessage(message: IncomingMessage, maximum: number): Promise<Uint8Array> {
  const packing = String(message.headers['content-encoding'] ?? '')
    .trim()
    .toLowerCase()
  return new Promise((resolve, reject) => {
    const refuse = (error: unknown) => {
      // First: to destroy it breaks it off, which is another error.
      reject(error)
      message.destroy()
    }
    if (Number(message.headers['content-length'] ?? 0) > maximum) return refuse(tooLarge(maximum))
    if (!Object.hasOwn(UNPACKERS, packing)) {
      return refuse(new FetchError('unreachable', 'The answer is packed in a way that was not asked for'))
    }
    message.on('error', refuse)
    message.on('aborted', () => refuse(new FetchError('unreachable', 'The answer broke off')))
    let sent = 0
    message.on('data', (chunk: Uint8Array) => {
      sent += chunk.length
      if (sent > maximum) refuse(tooLarge(maximum))
    })
    const unpack = UNPACKERS[packing]
    collect(unpack === undefined ? message : message.pipe(unpack()), maximum, resolve, refuse)
  })
}

function collect(
  stream: Pick<ReturnType<typeof createGunzip>, 'on' | 'destroy'> | IncomingMessage,
  maximum: number,
  resolve: (bytes: Uint8Array) => void,
  refuse: (error: unknown) => void,
): void {
  const pieces: Uint8Array[] = []
  let size = 0
  stream.on('error', refuse)
  stream.on('data', (chunk: Uint8Array) => {
    size += chunk.length
    if (size <= maximum) {
      pieces.push(chunk)
      return
    }
    refuse(tooLarge(maximum))
    stream.destroy()
  })
  stream.on('end', () => {
    const whole = new Uint8Array(size)
    let offset = 0
    for (const piece of pieces) {
      whole.set(piece, offset)
      offset += piece.length
    }
    resolve(whole)
  })
}
