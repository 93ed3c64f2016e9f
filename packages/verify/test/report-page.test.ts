import { renderReport, type VerificationReport } from '@shirushi/verify/report'
import axe from 'axe-core'
import { BROWSER, BROWSER_SKIPPED } from 'shirushi-testing/browser'
import { type DocumentBrowser, openDocumentBrowser } from 'shirushi-testing/document'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answered, ENGLISH_BADGE, PICTURE, RISHU, SAMPLES, sampleReport } from './support/sample-reports.ts'

const AXE = axe.source
const LANGUAGES = ['en', 'ja'] as const
const TIMEOUT = 60_000

/** Reports that are hard to show. */
const HARD: Readonly<Record<string, () => Promise<VerificationReport>>> = {
  ...SAMPLES,
  'long texts': () => withTexts('とても長い名前とaVeryLongWordThatHasNoPlaceToBreakAnywhere'.repeat(20)),
  'a badge in Arabic': () => withTexts('شهادة في علوم البيانات', 'ar'),
  'all checks failed': async () => {
    const failed = answered('failed', [['CHECK_BROKE_OFF', '/credentialSubject/0', { fault: 'Error' }]])
    const { checks } = await sampleReport(RISHU)
    return await sampleReport(RISHU, Object.fromEntries(Object.keys(checks).map((name) => [name, failed])))
  },
  presentation: async () => {
    const inside = [
      await sampleReport(RISHU),
      await sampleReport(ENGLISH_BADGE, { status: answered('failed') }),
    ]
    return await sampleReport({}, {}, { kind: 'presentation', inside, claims: {} })
  },
}

async function withTexts(text: string, language = 'ja'): Promise<VerificationReport> {
  const report = await sampleReport(ENGLISH_BADGE, {
    proof: answered('failed', [['CHECK_BROKE_OFF', `/${text}`, { fault: text }]]),
  })
  const claims = {
    issuer: { id: text, name: text },
    recipient: { id: text, name: text },
    achievement: {
      id: text,
      name: text,
      description: text,
      criteria: `# ${text}\n\n\`${text}\``,
      criteriaUrl: text,
    },
    id: text,
    language,
  }
  return { ...report, claims }
}

const rows = Object.keys(HARD).flatMap((name) => LANGUAGES.map((language) => [name, language] as const))

async function page(name: string, language: 'en' | 'ja'): Promise<string> {
  const make = HARD[name]
  if (make === undefined) throw new Error(name)
  return renderReport(await make(), { language, as: 'html' })
}

describe.skipIf(BROWSER === undefined)(`a report in a browser${BROWSER_SKIPPED}`, () => {
  let browser: DocumentBrowser

  beforeAll(async () => {
    browser = await openDocumentBrowser()
  })

  afterAll(async () => {
    await browser?.close()
  })

  test.for(rows)(
    'can be used by everybody, and asks for nothing: %s, %s',
    { timeout: TIMEOUT },
    async ([name, language]) => {
      const html = await page(name, language)
      for (const options of [{}, { colorScheme: 'dark', width: 360 }] as const) {
        const document = await browser.open(html, options)
        expect(await document.audit(AXE)).toEqual([])
        expect(await document.overflows()).toBe(false)
        expect(document.console).toEqual([])
        expect(document.requests).toEqual([])
        await document.close()
      }
    },
  )

  test.for(LANGUAGES)(
    'takes one sheet of A4 for a usual badge: %s',
    { timeout: TIMEOUT },
    async (language) => {
      for (const name of ['valid', 'valid-english', 'valid-assertion', 'invalid', 'undetermined']) {
        const document = await browser.open(await page(name, language))
        expect([name, await document.sheets()]).toEqual([name, 1])
        await document.close()
      }
    },
  )

  test('says the verdict by a word, a sign and a colour', async () => {
    const seen = new Set<string>()
    for (const [name, word] of [
      ['valid', '有効'],
      ['invalid', '無効'],
      ['undetermined', '判定できません'],
    ] as const) {
      const document = await browser.open(await page(name, 'ja'))
      expect(await document.texts('h1')).toEqual([word])
      seen.add(await document.style('h1', 'color'))
      await document.close()
    }
    expect(seen.size).toBe(3)
  })

  test('applies its own style, and none that a badge could bring', async () => {
    const html = (await page('valid', 'en')).replace('</main>', '<style>h1{display:none}</style></main>')
    const document = await browser.open(html.replace('<h1', '<h1 style="visibility:hidden"'))
    expect(await document.style('h1', 'display')).toBe('block')
    expect(await document.style('h1', 'visibility')).toBe('visible')
    expect(await document.style('.verdict', 'display')).toBe('grid')
    await document.close()
  })

  test('would ask for nothing and run nothing, even if markup of a stranger got into it', async () => {
    const attack = [
      '<script>document.title="run"</script><script src="https://evil.example/x.js"></script>',
      '<img src="https://evil.example/a.png" onerror="document.title=\'run\'">',
      '<iframe src="https://evil.example/"></iframe><object data="https://evil.example/"></object>',
      '<link rel="stylesheet" href="https://evil.example/a.css"><base href="https://evil.example/">',
      '<svg><image href="https://evil.example/b.png"/></svg><video src="https://evil.example/v"></video>',
    ].join('')
    const document = await browser.open((await page('valid', 'en')).replace('</main>', `${attack}</main>`))
    expect(document.requests).toEqual([])
    expect(await document.title()).not.toBe('run')
    expect(document.console.length).toBeGreaterThan(0)
    await document.close()
  })

  test('shows hostile texts as texts', async () => {
    const attack =
      '</script><script>document.title="run"</script><img src=x onerror="document.title=\'run\'">'
    const report = await withTexts(`${attack}[x](javascript:alert(1)) ![p](https://evil.example/p.png)\u202e`)
    const achievement = { ...report.claims?.achievement, image: `${PICTURE}" onerror="document.title='run'` }
    const claims = { ...report.claims, achievement }
    const document = await browser.open(renderReport({ ...report, claims }, { language: 'en', as: 'html' }))
    expect(await document.title()).not.toBe('run')
    expect(await document.texts('script')).toEqual([])
    expect(await document.texts('main img')).toEqual([])
    expect((await document.texts('h3.name'))[0]).toContain('<script>')
    expect(document.requests).toEqual([])
    await document.close()
  })
})
