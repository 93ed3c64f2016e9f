// A heap of badges is verified as a stream: some at a time, in order, and what they share is fetched once.
import { deepStrictEqual } from 'node:assert/strict'
import { createVerifier } from '@shirushi/verify'
import { ORIGIN, University } from './lib/university.ts'
import { openWebHost } from './lib/web-host.ts'

const host = await openWebHost(ORIGIN)
const university = await University.open(`${ORIGIN}/badges/fermented-food.png`)
university.revoke(4)
host.publish(await university.publication())

/** As they would come out of a folder or a database, one after the other. */
async function* received(): AsyncGenerator<object> {
  for (let index = 0; index < 10; index++) yield await university.withProof({ index })
}

const verifier = createVerifier({ fetch: host.fetch, at: new Date('2026-04-10T09:00:00+09:00') })
const verdicts: string[] = []
for await (const report of verifier.verifyMany(received(), { concurrency: 4 })) {
  verdicts.push(report.verdict)
  const { status } = report.checks
  console.log(`${verdicts.length}  ${report.verdict}  ${status.findings.map(({ code }) => code).join(' ')}`)
}
await host.close()

const expected = Array.from({ length: 10 }, (_, index) => (index === 4 ? 'invalid' : 'valid'))
deepStrictEqual(verdicts, expected)
console.log(`asked for: ${host.asked.join('  ')}`)
