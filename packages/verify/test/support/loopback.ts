import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { type AddressInfo, createServer as createRawServer, type Server, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'
import { selfSigned } from './self-signed.ts'

/** A server on this machine, and what reached it. */
export interface Loopback {
  readonly port: number
  /** Where it is, without a slash at the end. */
  readonly origin: string
  /** The paths that were asked for, in their order. */
  readonly hits: string[]
  readonly requests: IncomingMessage[]
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void

/** Serves on `127.0.0.1` until the test is over. */
export async function serve(answer: Answer): Promise<Loopback> {
  const { handler, hits, requests } = counting(answer)
  const port = await listen(createServer(handler))
  return { port, origin: `http://127.0.0.1:${port}`, hits, requests }
}

/** The same with TLS, under the name `localhost`; with what a client needs to trust it. */
export async function serveSecurely(
  answer: Answer,
  names: readonly string[] = ['localhost'],
): Promise<Loopback & { readonly certificate: string; readonly serverNames: (string | undefined)[] }> {
  const { handler, hits, requests } = counting(answer)
  const { certificate, key } = selfSigned(names)
  const serverNames: (string | undefined)[] = []
  const server = createSecureServer({ cert: certificate, key }, handler)
  server.on('secureConnection', (socket) => {
    serverNames.push(typeof socket.servername === 'string' ? socket.servername : undefined)
  })
  const port = await listen(server)
  return { port, origin: `https://localhost:${port}`, hits, requests, certificate, serverNames }
}

/** A server that speaks whatever the test wants, and counts connections. */
export async function serveRaw(
  talk: (socket: Socket) => void,
): Promise<{ readonly port: number; readonly origin: string; connections(): number }> {
  let connections = 0
  const server = createRawServer((socket) => {
    connections += 1
    socket.on('error', () => {})
    talk(socket)
  })
  const port = await listen(server)
  return { port, origin: `http://127.0.0.1:${port}`, connections: () => connections }
}

function counting(answer: Answer) {
  const hits: string[] = []
  const requests: IncomingMessage[] = []
  const handler: Answer = (request, response) => {
    hits.push(request.url ?? '')
    requests.push(request)
    answer(request, response)
  }
  return { handler, hits, requests }
}

async function listen(server: Server): Promise<number> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return (server.address() as AddressInfo).port
}
