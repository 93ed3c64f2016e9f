// The whole way of a badge: a 履修証明 is issued, signed in three forms, baked into pictures, sent, and verified;
// then come those who changed it, whose badge is over or was taken back, and who have somebody else's.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bake, unbake } from '@shirushi/bake'
import { renderReport, type VerificationReport, type VerifyOptions, verify } from '@shirushi/verify'
import { expect } from './lib/expect.ts'
import { pngPicture, SVG_PICTURE } from './lib/picture.ts'
import { facts, heading } from './lib/print.ts'
import { expectReport } from './lib/print-report.ts'
import { RISHU_DOCUMENT, RISHU_LEARNER } from './lib/rishu.ts'
import { tamperedWith } from './lib/tamper.ts'
import { ORIGIN, University } from './lib/university.ts'
import { openWebHost } from './lib/web-host.ts'

heading(
  '履修証明書が発行され、検証されるまで',
  'A certificate from the day it is issued to the day it is doubted',
)

const OUTPUT = join(import.meta.dirname, '..', 'demo-output')
const png = pngPicture()
const picture = `data:image/png;base64,${Buffer.from(png).toString('base64')}`
const university = await University.open(picture)
const host = await openWebHost(ORIGIN)
host.publish(await university.publication())

const badges: Readonly<Record<string, string>> = {
  'Open Badges 3.0, eddsa-rdfc-2022': JSON.stringify(await university.withProof({ index: 3 })),
  'Open Badges 3.0, JWT (RS256)': await university.asToken({ index: 3 }),
  'Open Badges 2.0, JWS (RS256)': await university.asAssertion(),
}
facts({
  'on paper': `${RISHU_DOCUMENT.証明書番号}, ${RISHU_DOCUMENT.交付日}, ${RISHU_DOCUMENT.総時間数}`,
  ...Object.fromEntries(Object.entries(badges).map(([name, { length }]) => [name, `${length} characters`])),
})

/** What an employer does with what it received. A program on the web passes `fetch: createFetcher()`. */
const options: VerifyOptions = {
  fetch: host.fetch,
  // The example is about these days, whenever you run it.
  at: new Date('2026-04-10T09:00:00+09:00'),
  recipient: RISHU_LEARNER.email,
  trust: ['did:web:uni.example', `${ORIGIN}/issuer.json`],
}
const reports: Record<string, VerificationReport> = {}

console.log('  ── 検証 · baked, sent, verified\n')
for (const [name, badge] of Object.entries(badges)) {
  for (const [format, blank] of [['PNG', png] as const, ['SVG', SVG_PICTURE] as const]) {
    const baked = bake(blank, badge)
    reports['valid'] = await verify(baked, options)
    expectReport(`${name}, out of a ${format} of ${baked.length} bytes`, reports['valid'], {
      verdict: 'valid',
    })
  }
}
const sent = bake(png, badges['Open Badges 3.0, eddsa-rdfc-2022'] ?? '')
reports['valid'] = await verify(sent, options)

console.log('\n  ── 改ざん · somebody wrote 240 hours into it\n')
const [embedded = '', token = '', assertion = ''] = Object.values(badges).map(tamperedWith)
reports['tampered'] = await verify(bake(png, embedded), options)
expectReport('the proof', reports['tampered'], { failed: 'proof', code: 'PROOF_WRONG' })
expectReport('the token', await verify(token, options), { failed: 'proof', code: 'TOKEN_WRONG' })
expectReport('the JWS', await verify(assertion, options), { failed: 'proof', code: 'TOKEN_WRONG' })

console.log('\n  ── 期限切れ · it was for two weeks\n')
const brief = await university.withProof({ index: 11, expires: '2026-04-08' })
reports['expired'] = await verify(bake(png, brief), options)
expectReport('a badge that is over', reports['expired'], { failed: 'validity', code: 'VALIDITY_EXPIRED' })

console.log("\n  ── 別人のバッジ · somebody shows another learner's badge\n")
reports['another-recipient'] = await verify(sent, { ...options, recipient: 'taro@student.example' })
expectReport('for Taro', reports['another-recipient'], { failed: 'recipient', code: 'RECIPIENT_DIFFERS' })

console.log('\n  ── 失効 · the university takes it back, and publishes its list anew\n')
university.revoke(3)
host.publish(await university.publication())
reports['revoked'] = await verify(sent, options)
expectReport('the picture of before', reports['revoked'], { failed: 'status', code: 'STATUS_REVOKED' })

console.log('\n  ── 確認できない · the host does not answer\n')
await host.close()
reports['unreachable'] = await verify(sent, options)
const { verdict } = reports['unreachable']
expect(`nobody can tell, and that is neither valid nor forged: ${verdict}`, verdict, 'undetermined')
expect(
  'only valid badges come out as data',
  Object.values(reports).filter((one) => 'credential' in one),
  [reports['valid']],
)
expect('and the picture holds what was signed', unbake(sent).found[0]?.text, Object.values(badges)[0])

console.log('\n  ── 報告書 · reports, to open in a browser\n')
mkdirSync(OUTPUT, { recursive: true })
writeFileSync(join(OUTPUT, 'badge.png'), sent)
writeFileSync(join(OUTPUT, 'badge.svg'), bake(SVG_PICTURE, Object.values(badges)[1] ?? ''))
for (const [name, report] of Object.entries(reports)) {
  for (const language of ['ja', 'en'] as const) {
    const file = join(OUTPUT, `${name}.${language}.html`)
    writeFileSync(file, renderReport(report, { language, as: 'html' }))
    console.log(`  ${file}`)
  }
}
