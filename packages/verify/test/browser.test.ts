import { BROWSER_SKIPPED, openPage, type TestPage } from 'shirushi-testing/browser'
import { beforeAll, describe, expect, test } from 'vitest'
import { keyIssuer, NOW, signed, signedToken } from './support/badges.ts'
import { judged, webIssuer } from './support/hostile.ts'
import { png, svg } from './support/images.ts'

type InPage = typeof import('./support/in-page.ts')

const AT = NOW.toISOString()

describe.skipIf(BROWSER_SKIPPED !== '')(`in a browser${BROWSER_SKIPPED}`, () => {
  let page: TestPage<InPage>

  beforeAll(async () => {
    page = await openPage<InPage>({ entry: './support/in-page.ts', from: import.meta.dirname })
    return page.close
  })

  test.for([
    ['eddsa-rdfc-2022', 'Ed25519'],
    ['eddsa-jcs-2022', 'Ed25519'],
    ['ecdsa-rdfc-2019', 'P-256'],
    ['ecdsa-jcs-2019', 'P-384'],
  ] as const)('a badge with %s and a key on %s is told from a changed one', async ([suite, type]) => {
    const document = await signed(await keyIssuer(type), {}, { suite })
    for (const input of [document, JSON.stringify(document), png(document), svg(document)]) {
      expect((await page.call('verifyOffline', input, AT)).verdict).toBe('valid')
    }
    const forged = await page.call('verifyOffline', { ...document, name: '別の修了証' }, AT)
    expect(forged.verdict).toBe('invalid')
    expect(forged.findings.map(({ code }) => code)).toContain('PROOF_WRONG')
  })

  test.for(['Ed25519', 'P-256', 'P-384'] as const)(
    'a token with a key on %s is told from a changed one',
    async (type) => {
      const token = await signedToken(await keyIssuer(type))
      expect((await page.call('verifyOffline', token, AT)).verdict).toBe('valid')
      const forged = `${token.slice(0, 300)}${token[300] === 'A' ? 'B' : 'A'}${token.slice(301)}`
      expect((await page.call('verifyOffline', forged, AT)).verdict).toBe('invalid')
    },
  )

  test('the same is asked for and concluded as in Node', async () => {
    const { did, signer, web } = await webIssuer('univ.example')
    const texts = Object.fromEntries(
      Object.entries(web).map(([url, document]) => [url, JSON.stringify(document)]),
    )
    for (const input of [await signed({ did, signer }), await signedToken({ did, signer })]) {
      const there = await page.call('verifyWith', input, AT, texts)
      const here = await judged(input, { web })
      expect(there.report.verdict).toBe('valid')
      expect(there.asked).toEqual(here.asked)
      expect(there.report.findings).toEqual(here.report.findings)
      const without = await page.call('verifyWith', input, AT, {})
      expect(without.report.verdict).toBe('undetermined')
      expect((await page.call('verifyOffline', input, AT)).verdict).toBe('undetermined')
    }
    expect(page.requests.filter((url) => url.includes('univ.example'))).toEqual([])
  })
})
