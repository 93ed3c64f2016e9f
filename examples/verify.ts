// Anything that claims to be a badge is verified, and the report printed: a PNG, an SVG, JSON, a token, a web address.
//
//     npx tsx examples/verify.ts badge.png hanako@student.example
//
// Without arguments it verifies a badge that it makes itself.
import { deepStrictEqual } from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { createCredential } from '@shirushi/core'
import { sign } from '@shirushi/sign'
import { exportKey, generateKey, signerFor } from '@shirushi/vc'
import { renderReport, verify } from '@shirushi/verify'
import { createFetcher } from '@shirushi/verify/fetch'

const [given, recipient] = process.argv.slice(2)
const input = given === undefined ? await ownBadge() : existsSync(given) ? readFileSync(given) : given

const report = await verify(input, {
  fetch: createFetcher(), // only public addresses of the web; without it, nothing is fetched
  ...(recipient === undefined ? {} : { recipient }),
})
console.log(renderReport(report, { language: 'ja', as: 'text' }))

// Programs look at the verdict. The badge comes out only where it is valid.
if (report.verdict === 'valid') console.log(report.credential['id'])
if (given === undefined) deepStrictEqual(report.verdict, 'valid')
else process.exitCode = { valid: 0, invalid: 1, undetermined: 2 }[report.verdict]

/** A did:key names its key itself, so that nobody has to be asked. */
async function ownBadge(): Promise<object> {
  const key = await generateKey('Ed25519')
  return sign(
    createCredential({
      id: 'urn:uuid:91537dba-56cb-41ec-bf63-0242ac130002',
      issuer: { id: await exportKey(key, 'did:key'), name: '例大学' },
      validFrom: new Date(Date.now() - 60_000),
      recipient: { identifier: [{ email: 'hanako@student.example', salt: '5f0c1d3e9a7b' }] },
      achievement: {
        id: 'https://uni.example/achievements/data-literacy',
        name: 'データリテラシー基礎',
        description: '統計とデータ倫理の基礎を修得したことを証明します。',
        criteria: '修了試験で 60 点以上を取ること。',
      },
    }),
    signerFor(key),
  )
}
