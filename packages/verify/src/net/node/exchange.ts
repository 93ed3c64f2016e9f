import { type ClientRequest, request as httpRequest, type IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { FetchError } from '../../errors.ts'
import { isSameAddress } from '../addresses/judge-address.ts'
import type { AbortSignalLike, ResponseLike } from '../fetch-like.ts'
import type { Lookup } from '../fetcher-options.ts'
import type { RedirectRules } from '../follow-redirects.ts'
import { hostOf } from '../judge-url.ts'
import { readMessage } from './read-message.ts'
import { mayConnect } from './resolve-host.ts'

/** What connections keep to. */
export interface ConnectionRules extends RedirectRules {
  readonly maximum: number
  readonly lookup: Lookup
  readonly certificateAuthorities: string | undefined
}

const LARGEST_HEADERS = 16_384

/**
 * Sends one request to one of the addresses, and reads the answer to its end. Nothing is looked up, and no
 * connection is used twice.
 *
 * @throws `FetchError`, or the reason of the signal.
 */
export function exchange(
  url: URL,
  addresses: readonly string[],
  headers: Readonly<Record<string, string>>,
  rules: ConnectionRules,
  signal: AbortSignalLike,
): Promise<ResponseLike> {
  return new Promise((resolve, reject) => {
    const request = open(url, addresses, headers, rules)
    const stop = () => request.destroy()
    const fail = (cause: unknown) => {
      signal.removeEventListener('abort', stop)
      stop()
      if (signal.aborted) reject(signal.reason)
      else reject(cause instanceof FetchError ? cause : new FetchError('unreachable', 'No answer', { cause }))
    }
    signal.addEventListener('abort', stop, { once: true })
    request.on('error', fail)
    guardSocket(request, url, addresses, rules)
    request.on('response', (message) => {
      // What a redirect says beside its address is of no interest, and might have no end.
      const reading = isRedirect(message) ? dropMessage(message) : readMessage(message, rules.maximum)
      reading.then((bytes) => {
        signal.removeEventListener('abort', stop)
        resolve(answer(url, message, bytes))
      }, fail)
    })
    request.end()
  })
}

function isRedirect(message: IncomingMessage): boolean {
  const status = message.statusCode ?? 0
  return status >= 300 && status < 400 && message.headers['location'] !== undefined
}

async function dropMessage(message: IncomingMessage): Promise<Uint8Array> {
  message.on('error', () => {})
  message.destroy()
  return new Uint8Array()
}

function open(
  url: URL,
  addresses: readonly string[],
  headers: Readonly<Record<string, string>>,
  rules: ConnectionRules,
): ClientRequest {
  const host = hostOf(url)
  const options = {
    hostname: host,
    port: url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : url.port,
    path: `${url.pathname}${url.search}`,
    method: 'GET' as const,
    headers: { ...headers, host: url.host, 'accept-encoding': 'gzip, br', connection: 'close' },
    agent: false as const,
    maxHeaderSize: LARGEST_HEADERS,
    lookup: answerWith(addresses),
  }
  if (url.protocol === 'http:') return httpRequest(options)
  return httpsRequest({
    ...options,
    servername: addresses.includes(host) ? '' : host.replace(/\.$/, ''),
    rejectUnauthorized: true,
    ...(rules.certificateAuthorities === undefined ? {} : { ca: rules.certificateAuthorities }),
  })
}

type Answer = (
  error: null,
  address: string | { address: string; family: number }[],
  family?: number | undefined,
) => void

/** Stands in for the resolver, with what was found and checked before. */
function answerWith(
  addresses: readonly string[],
): (hostname: string, options: { readonly all?: boolean | undefined }, done: Answer) => void {
  const found = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
  return (_hostname, options, done) => {
    const [first] = found
    if (options.all === true || first === undefined) done(null, found)
    else done(null, first.address, first.family)
  }
}

/** Where a connection arrived decides, whatever was found before. */
function guardSocket(
  request: ClientRequest,
  url: URL,
  addresses: readonly string[],
  rules: ConnectionRules,
): void {
  request.on('socket', (socket) => {
    socket.once('connect', () => {
      const address = socket.remoteAddress ?? ''
      const isChecked = addresses.some((known) => isSameAddress(known, address))
      if (isChecked && mayConnect(hostOf(url), address, rules)) return
      request.destroy(
        new FetchError('refused', 'The connection arrived at another address', { reason: 'private-address' }),
      )
    })
  })
}

function answer(url: URL, message: IncomingMessage, bytes: Uint8Array): ResponseLike {
  return {
    status: message.statusCode ?? 0,
    url: url.href,
    headers: {
      get(name) {
        const key = name.toLowerCase()
        const value = Object.hasOwn(message.headers, key) ? message.headers[key] : undefined
        return Array.isArray(value) ? value.join(', ') : (value ?? null)
      },
    },
    body: null,
    arrayBuffer: async () => bytes.slice().buffer as ArrayBuffer,
  }
}
