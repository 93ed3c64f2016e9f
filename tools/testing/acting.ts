import { chromium, type Page } from 'playwright-core'
import { BROWSER, BROWSER_FLAGS, BROWSER_SKIPPED } from './browser.ts'

const DOCUMENT = 'https://page.test/folder/image.svg'

/** So long, in milliseconds, is waited for what a document does by itself, and for what a click brings about. */
const PATIENCE = 150

/** A browser that opens documents of strangers, with no policy that would hold them back. */
export interface Stage {
  /** Opens a document, clicks into it, and tells what it did: dialogs it showed, and addresses it asked for. */
  readonly actsOf: (document: Uint8Array, mediaType: string) => Promise<readonly string[]>
  readonly close: () => Promise<void>
}

/**
 * Starts a browser. No address but that of the document is ever reached.
 *
 * @throws where there is no browser; ask `BROWSER` first.
 */
export async function openStage(): Promise<Stage> {
  if (BROWSER === undefined) throw new Error(`No browser${BROWSER_SKIPPED}`)
  const browser = await chromium.launch({ executablePath: BROWSER, args: [...BROWSER_FLAGS], headless: true })
  const actsOf = async (document: Uint8Array, contentType: string): Promise<readonly string[]> => {
    const context = await browser.newContext({ viewport: { width: 200, height: 200 } })
    const acts: string[] = []
    await context.route('**/*', (route) => {
      const address = route.request().url()
      if (address === DOCUMENT) return route.fulfill({ contentType, body: Buffer.from(document) })
      acts.push(address)
      return route.abort()
    })
    const page = await context.newPage()
    page.on('dialog', async (dialog) => {
      acts.push(dialog.message())
      await dialog.dismiss()
    })
    await watch(page)
    await context.close()
    return acts
  }
  return { actsOf, close: () => browser.close() }
}

/** A document that leads elsewhere at once ends what was being waited for; what it did is known by then. */
async function watch(page: Page): Promise<void> {
  try {
    await page.goto(DOCUMENT)
    await page.waitForTimeout(PATIENCE)
    await page.mouse.click(20, 20)
    await page.waitForTimeout(PATIENCE)
  } catch {}
}
