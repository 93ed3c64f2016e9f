// A badge is verified while its issuer can be reached, and what that took is kept beside it. Years later, when the
// issuer is gone from the web, it is verified again by what was kept, as of that day.

import { bake } from '@shirushi/bake'
import { isShirushiError } from '@shirushi/core/errors'
import { createVerifier, type EvidenceBundle, verify } from '@shirushi/verify'
import { expect } from './lib/expect.ts'
import { pngPicture } from './lib/picture.ts'
import { heading } from './lib/print.ts'
import { ORIGIN, University } from './lib/university.ts'
import { openWebHost } from './lib/web-host.ts'

heading('検証の根拠を保存し、後で使う', 'What a verification rests on is kept, and used later')

const host = await openWebHost(ORIGIN)
const university = await University.open(`${ORIGIN}/badges/fermented-food.png`)
host.publish(await university.publication())
const badge = bake(pngPicture(), JSON.stringify(await university.withProof({ index: 7 })))

const day = () => new Date('2026-04-10T09:00:00+09:00')
const verifier = createVerifier({ fetch: host.fetch, now: day })
const { report, evidence } = await verifier.collectEvidence(badge)
await host.close()
expect('it is valid today', report.verdict, 'valid')
for (const { url, fetchedAt, sha256 } of evidence.documents)
  console.log(`    ${fetchedAt}  ${sha256.slice(0, 16)}…  ${url}`)

const kept = JSON.stringify(evidence)
const bundle = JSON.parse(kept) as EvidenceBundle
const later = await verify(badge, { evidence: bundle })
expect('and by what was kept, without network, ever after', later.verdict, 'valid')
expect('as of that day', later.at, day().toISOString())
expect(
  'which the report says',
  later.findings.some(({ code }) => code === 'EVIDENCE_AS_OF'),
  true,
)

const alone = await verify(badge, { at: day() })
expect('without it, nobody can tell', alone.verdict, 'undetermined')

const edited = JSON.parse(kept.replace(/"sha256":"../, '"sha256":"zz')) as EvidenceBundle
const refused = await verify(badge, { evidence: edited }).catch((error: unknown) => error)
expect(
  'and a bundle that was edited is refused',
  isShirushiError(refused) && refused.code,
  'ERR_CORE_INVALID_ARGUMENT',
)
