// A page in a real browser, for tests: it holds one module of ours, and no way out to any network.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import type { Answer, InPage, MarkupElement, Pixels } from './in-page/contract.ts'

export type { MarkupElement, Pixels } from './in-page/contract.ts'

const PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** Beside what Playwright says already; it gives each start a profile of its own. */
export const BROWSER_FLAGS: readonly string[] = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-proxy-server',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Whatever would look up a host finds none.
  '--host-resolver-rules=MAP * ~NOTFOUND',
]

// Answered by us, not by a server. With https it is a secure context, so that WebCrypto is there.
const ORIGIN = 'https://page.test'

const SHELL =
  '<!doctype html><html lang="en"><title>test</title><script type="module" src="/page.js"></script>'

/** As strict as a policy for content can be: no code but that file, and pictures from memory. */
const POLICY = "default-src 'none'; script-src 'self'; img-src blob:; style-src 'unsafe-inline'"

/** Where the browser is, or `undefined` where there is none. `SHIRUSHI_BROWSER` may name another. */
export const BROWSER: string | undefined = [process.env['SHIRUSHI_BROWSER'] ?? '', ...PATHS].find((path) =>
  existsSync(path),
)

/** What goes behind the title of tests that are skipped for want of a browser. */
export const BROWSER_SKIPPED: string =
  BROWSER === undefined ? ' (skipped: no Chromium at /usr/bin/chromium; see CONTRIBUTING.md)' : ''

/** What to load into a page. */
export interface PageOptions {
  /** The module, as an `import` in the folder `from` would name it. */
  readonly entry: string
  /** The folder of the test. */
  readonly from: string
  /** Conditions of `exports` beside those of a browser. Default: our sources. None: what is built. */
  readonly conditions?: readonly string[]
}

type ArgumentsOf<Member> = Member extends (...args: infer Arguments) => unknown ? Arguments : never

type ResultOf<Member> = Member extends (...args: never) => infer Result ? Awaited<Result> : never

/** A page with one module in it. */
export interface TestPage<Api> {
  /**
   * Calls an exported function in the page. Arguments and result are copied: JSON, `undefined`, dates,
   * numbers that JSON lacks, and arrays of bytes. What it throws is thrown here, with its name and members.
   */
  readonly call: <Name extends keyof Api & string>(
    name: Name,
    ...args: ArgumentsOf<Api[Name]>
  ) => Promise<ResultOf<Api[Name]>>
  /** The picture as the browser paints it, in its own size. */
  readonly pixels: (image: Uint8Array, mediaType: string) => Promise<Pixels>
  /** The elements of that name as the browser's reader of XML finds them. */
  readonly elements: (
    document: Uint8Array,
    mediaType: 'image/svg+xml' | 'application/xml',
    namespace: string,
    name: string,
  ) => Promise<readonly MarkupElement[]>
  /** Every address that something in the page asked for. None was reached. */
  readonly requests: readonly string[]
  readonly close: () => Promise<void>
}

/**
 * Opens a page. Close it in `afterAll`: the browser is its own and ends with it.
 *
 * @throws where there is no browser (ask `BROWSER` first), or the module names something that only Node has.
 */
export async function openPage<Api extends object>(options: PageOptions): Promise<TestPage<Api>> {
  if (BROWSER === undefined) throw new Error(`No browser${BROWSER_SKIPPED}`)
  const script = await bundleForBrowser(options)
  const browser = await chromium.launch({ executablePath: BROWSER, args: [...BROWSER_FLAGS], headless: true })
  try {
    const context = await browser.newContext()
    const requests = await serve(context, script)
    return testPage(browser, await loadedPage(context), requests)
  } catch (error) {
    await browser.close()
    throw error
  }
}

/** One file of code for a browser, where no module of Node can be had. */
export async function bundleForBrowser({
  entry,
  from,
  conditions = ['@shirushi/source'],
}: PageOptions): Promise<string> {
  const start = join(import.meta.dirname, 'in-page', 'start.ts')
  const { outputFiles } = await build({
    stdin: {
      contents: `import * as api from ${JSON.stringify(entry)}
        import { start } from ${JSON.stringify(start)}
        start(api)`,
      resolveDir: from,
    },
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    conditions: [...conditions],
    write: false,
    logLevel: 'silent',
  })
  return outputFiles[0]?.text ?? ''
}

/** Answers for our own origin and refuses all others, and notes those. */
async function serve(context: BrowserContext, script: string): Promise<readonly string[]> {
  const requests: string[] = []
  const headers = { 'content-security-policy': POLICY }
  await context.route('**/*', (route) => {
    const address = route.request().url()
    if (address === `${ORIGIN}/`) return route.fulfill({ headers, contentType: 'text/html', body: SHELL })
    if (address === `${ORIGIN}/page.js`) {
      return route.fulfill({ headers, contentType: 'text/javascript', body: script })
    }
    requests.push(address)
    return route.abort()
  })
  return requests
}

/** A page whose module has run, or the error that it ended with. */
async function loadedPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  const failed = new Promise<never>((_, reject) => page.once('pageerror', reject))
  // A failure after loading is an answer of `call`; without a listener it would end the test run.
  failed.catch(() => undefined)
  await page.goto(`${ORIGIN}/`)
  await Promise.race([page.waitForFunction(() => 'shirushiInPage' in globalThis), failed])
  return page
}

function testPage<Api>(browser: Browser, page: Page, requests: readonly string[]): TestPage<Api> {
  const ask = async <Result>(part: keyof InPage, args: readonly unknown[]): Promise<Result> => {
    const answer = await page.evaluate(
      ([name, values]) => (globalThis as unknown as { shirushiInPage: InPage }).shirushiInPage[name](values),
      [part, args.map(withoutBuffers)] as const,
    )
    return unwrapped<Result>(answer)
  }
  return {
    call: (name, ...args) => ask('call', [name, args]),
    pixels: (...args) => ask('pixels', args),
    elements: (...args) => ask('elements', args),
    requests,
    close: () => browser.close(),
  }
}

/** Playwright takes a `Buffer` for an object with numbered members. */
function withoutBuffers(value: unknown): unknown {
  if (value instanceof Uint8Array) return new Uint8Array(value)
  if (Array.isArray(value)) return value.map(withoutBuffers)
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withoutBuffers(member)]))
}

function unwrapped<Result>(answer: Answer): Result {
  if (answer.ok) return answer.value as Result
  const { message, ...members } = answer.error
  throw Object.assign(new Error(message), members)
}
