// A document of HTML in a real browser, for tests: what it asks for, how it prints, and what axe says of it.
import { chromium, type Page } from 'playwright-core'
import { BROWSER, BROWSER_FLAGS, BROWSER_SKIPPED } from './browser.ts'

const ADDRESS = 'https://document.test/'

/** How a document is looked at. */
export interface DocumentOptions {
  /** Width of the window. Default: 1000. */
  readonly width?: number
  readonly colorScheme?: 'light' | 'dark'
}

/** What axe found to be against the rules. */
export interface Violation {
  readonly id: string
  readonly help: string
  readonly nodes: readonly string[]
}

/** A document that is open. */
export interface OpenDocument {
  /** What axe, given as its source, finds. */
  readonly audit: (axe: string) => Promise<readonly Violation[]>
  /** Every address that the document asked for. None was reached. */
  readonly requests: readonly string[]
  /** What the browser has to say: refusals of its policy, errors. */
  readonly console: readonly string[]
  /** How many sheets of A4 it takes. */
  readonly sheets: () => Promise<number>
  /** The texts of the elements that a selector finds. */
  readonly texts: (selector: string) => Promise<readonly string[]>
  /** A style of the first element that a selector finds, as the browser has computed it. */
  readonly style: (selector: string, property: string) => Promise<string>
  /** Whether something has to be scrolled sideways. */
  readonly overflows: () => Promise<boolean>
  readonly title: () => Promise<string>
  /** Takes a picture of all of it. */
  readonly screenshot: (path: string) => Promise<void>
  readonly close: () => Promise<void>
}

/** A browser for documents. */
export interface DocumentBrowser {
  readonly open: (html: string, options?: DocumentOptions) => Promise<OpenDocument>
  readonly close: () => Promise<void>
}

/**
 * Starts a browser. Close it in `afterAll`.
 *
 * @throws where there is no browser: ask `BROWSER` first.
 */
export async function openDocumentBrowser(): Promise<DocumentBrowser> {
  if (BROWSER === undefined) throw new Error(`No browser${BROWSER_SKIPPED}`)
  const browser = await chromium.launch({ executablePath: BROWSER, args: [...BROWSER_FLAGS], headless: true })
  return {
    open: async (html, { width = 1000, colorScheme = 'light' } = {}) => {
      const context = await browser.newContext({ viewport: { width, height: 1000 }, colorScheme })
      const requests: string[] = []
      await context.route('**/*', (route) => {
        const address = route.request().url()
        if (address === ADDRESS) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
        // A browser asks for this one by itself.
        if (address !== `${ADDRESS}favicon.ico`) requests.push(address)
        return route.abort()
      })
      const page = await context.newPage()
      const said: string[] = []
      page.on('console', (message) => said.push(message.text()))
      page.on('pageerror', (error) => said.push(error.message))
      await page.goto(ADDRESS, { waitUntil: 'load' })
      return openDocument(page, requests, said)
    },
    close: () => browser.close(),
  }
}

function openDocument(page: Page, requests: readonly string[], said: readonly string[]): OpenDocument {
  return {
    audit: (axe) => audit(page, axe),
    requests,
    console: said,
    sheets: async () => {
      const file = await page.pdf({ format: 'A4', preferCSSPageSize: true })
      return file.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
    },
    texts: (selector) => page.locator(selector).allInnerTexts(),
    style: (selector, property) =>
      page
        .locator(selector)
        .first()
        .evaluate(
          (element, name) =>
            (globalThis as unknown as StyleReader).getComputedStyle(element).getPropertyValue(name),
          property,
        ),
    overflows: () =>
      page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth'),
    screenshot: async (path) => {
      await page.screenshot({ path, fullPage: true })
    },
    title: () => page.title(),
    close: () => page.context().close(),
  }
}

interface StyleReader {
  readonly getComputedStyle: (element: unknown) => { readonly getPropertyValue: (name: string) => string }
}

interface AxeResults {
  readonly violations: readonly {
    readonly id: string
    readonly help: string
    readonly nodes: readonly { readonly html: string }[]
  }[]
}

async function audit(page: Page, axe: string): Promise<readonly Violation[]> {
  await page.evaluate(axe)
  const { violations } = (await page.evaluate('axe.run()')) as AxeResults
  return violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map(({ html }) => html) }))
}
