import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { PublishedFile } from '@shirushi/sign'
import { createFetcher, type FetchLike } from '@shirushi/verify/fetch'

/** A web server on this machine that stands in for a host of the web. */
export interface WebHost {
  /** Goes to the server wherever the host is asked for, and nowhere else. */
  readonly fetch: FetchLike
  /** The paths that were asked for, in their order. */
  readonly asked: readonly string[]
  /** Publishes files, in place of those that had the same paths. */
  publish(files: ReadonlyMap<string, PublishedFile>): void
  close(): Promise<void>
}

/** Opens a server for a host such as `https://uni.example`. */
export async function openWebHost(origin: string): Promise<WebHost> {
  const files = new Map<string, PublishedFile>()
  const asked: string[] = []
  const server = createServer(({ url = '/' }, response) => {
    asked.push(url)
    const file = files.get(url)
    if (file === undefined) response.writeHead(404).end()
    else response.writeHead(file.status, file.headers).end(file.bytes)
  })
  const local = await listen(server)
  return {
    fetch: fetchFrom(origin, local),
    asked,
    publish(more) {
      for (const [path, file] of more) files.set(path, file)
    },
    close() {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

function listen(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`))
  })
}

/** A program of yours passes `createFetcher()`. The example has no host on the web, so that this one takes its place. */
function fetchFrom(origin: string, local: string): FetchLike {
  const fetcher = createFetcher({ allowLoopback: true })
  return async (url, request) => {
    if (!url.startsWith(`${origin}/`)) throw new Error(`${url} is not ours`)
    const answer = await fetcher(local + url.slice(origin.length), request)
    const { status, headers, body } = answer
    return { status, url, headers, ...(body && { body }), arrayBuffer: () => answer.arrayBuffer() }
  }
}
