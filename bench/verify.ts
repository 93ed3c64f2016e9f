/**
 * What a complete `verify()` with its report costs, beside `verifyCredential` of `@digitalbazaar/vc` and beside the bare
 * signature that nobody can do without. No two documents are the same. All in one run, in turns, and by the time of the
 * processor, so that the ratios hold on any machine, busy ones included.
 *
 *     tsx verify.ts
 */
import { createHash, createPublicKey, verify as rawVerify } from 'node:crypto'
import { checkBadge } from '@shirushi/core'
import { createStatusList, credentialStatusFor, publishStatusList, sign, signJwt } from '@shirushi/sign'
import { exportKey, generateKey, signerFor } from '@shirushi/vc'
import { createDocumentLoader } from '@shirushi/vc/contexts'
import { verifyProof } from '@shirushi/vc/data-integrity'
import { createVerifier, type VerificationReport, verify } from '@shirushi/verify'
import type { FetchLike } from '@shirushi/verify/fetch'
import { typicalBadge } from './badge.ts'
import { digitalBazaarVerifier } from './digital-bazaar-verifier.ts'

const ROUNDS = 25
const WARM_UP = 5
const DOCUMENTS = 500
/** The reference engine, and ten in a hundred. */
const TARGET_OF_PEER = 1 / 1.1
const AT = new Date('2026-06-01T00:00:00Z')
const LIST = 'https://university.example/status/1'

const key = await generateKey('Ed25519')
const publicKey = createPublicKey({ key: await exportKey(key, 'jwk'), format: 'jwk' })
const signer = signerFor(key)
const did = await exportKey(key, 'did:key')
const statuses = createStatusList({ id: LIST, purpose: 'revocation' })
const { proof: _, ...unsigned } = typicalBadge('2.0')

function credential(number: number): object {
  const text = String(number).padStart(12, '0')
  return {
    ...unsigned,
    id: `urn:uuid:0b6f1c1e-3f0a-4d57-9d31-${text}`,
    issuer: { ...(unsigned['issuer'] as object), id: did },
    credentialSubject: {
      ...(unsigned['credentialSubject'] as object),
      id: `did:web:learners.example:${createHash('sha256').update(text).digest('hex')}`,
    },
  }
}

async function all<Item>(make: (number: number) => Promise<Item>): Promise<() => Item> {
  const made: Item[] = []
  for (let number = 0; number < DOCUMENTS; number++) made.push(await make(number))
  let next = 0
  return () => made[next++ % DOCUMENTS] as Item
}

const options = { created: '2026-05-01T00:00:00Z' }
const embedded = await all((number) => sign(credential(number), signer, options))
const token = await all((number) => signJwt(credential(number), signer))
const listed = await all((number) => {
  const credentialStatus = credentialStatusFor(statuses, number)
  return sign({ ...credential(number), credentialStatus }, signer, options)
})
const edition = await publishStatusList(statuses, signer, {
  issuer: did,
  validFrom: '2026-05-01T00:00:00Z',
  signing: options,
})

const published = new TextEncoder().encode(JSON.stringify(edition))
const fetch: FetchLike = async (url) => ({
  status: 200,
  url,
  headers: new Headers({ 'content-type': 'application/vc' }),
  arrayBuffer: async () => published.slice().buffer,
})
const verifier = createVerifier({ fetch, at: AT })

const peer = await digitalBazaarVerifier(did, createDocumentLoader())
const signature = rawSignature()

async function isValid(report: Promise<VerificationReport>): Promise<void> {
  const { verdict, findings } = await report
  if (verdict !== 'valid') throw new Error(`${verdict}: ${findings.map(({ code }) => code).join(' ')}`)
}

async function isVerified(document: object): Promise<void> {
  if (!(await peer(document))) throw new Error('The peer found it wrong')
}

function rawSignature(): () => void {
  const bytes = new Uint8Array(64)
  const wrong = new Uint8Array(64)
  // A wrong signature takes as long as one that holds.
  return () => void rawVerify(null, bytes, publicKey, wrong)
}

interface BenchCase {
  readonly name: string
  /** How many at a time. */
  readonly count: number
  readonly run: () => Promise<unknown>
}

const cases: readonly BenchCase[] = [
  { name: 'raw Ed25519 verification, node:crypto, key kept', count: 500, run: async () => signature() },
  { name: '@digitalbazaar/vc verifyCredential', count: 15, run: () => isVerified(embedded()) },
  { name: 'the same with a status, not looked up', count: 15, run: () => isVerified(listed()) },
  { name: 'verify()', count: 15, run: () => isValid(verify(embedded(), { at: AT })) },
  {
    name: 'verify(), from JSON text',
    count: 15,
    run: () => isValid(verify(JSON.stringify(embedded()), { at: AT })),
  },
  { name: 'a verifier, status list kept', count: 15, run: () => isValid(verifier.verify(listed())) },
  {
    name: 'verify(), status list fetched',
    count: 15,
    run: () => isValid(verify(listed(), { at: AT, fetch })),
  },
  { name: 'verify(), JWT (EdDSA)', count: 80, run: () => isValid(verify(token(), { at: AT })) },
  { name: '  of which verifyProof', count: 15, run: () => verifyProof(embedded(), { key }) },
  { name: '  of which checkBadge', count: 300, run: async () => checkBadge(embedded()) },
]

interface Timing {
  readonly name: string
  readonly nanoseconds: number
}

async function measure(): Promise<Timing[]> {
  const rounds: number[][] = cases.map(() => [])
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, { count, run }] of cases.entries()) {
      const start = process.cpuUsage()
      for (let done = 0; done < count; done++) await run()
      const { user, system } = process.cpuUsage(start)
      if (round >= WARM_UP) rounds[index]?.push(((user + system) * 1000) / count)
    }
  }
  return cases.map(({ name }, index) => {
    const sorted = [...(rounds[index] ?? [])].sort((a, b) => a - b)
    return { name, nanoseconds: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN }
  })
}

const timings = await measure()
const find = (start: string): Timing => {
  const found = timings.find(({ name }) => name.startsWith(start))
  if (found === undefined) throw new Error(`${start} was not measured`)
  return found
}
const [limit, reference] = [find('raw'), find('@digitalbazaar')]
console.log(`A credential of ${JSON.stringify(embedded()).length} characters; ${DOCUMENTS} different ones.\n`)
for (const { name, nanoseconds } of timings) {
  const ofLimit = (limit.nanoseconds / nanoseconds).toFixed(3)
  const ofPeer = (reference.nanoseconds / nanoseconds).toFixed(2)
  console.log(
    `${name.padEnd(48)} ${(nanoseconds / 1000).toFixed(1).padStart(9)} µs  ${ofLimit} of the limit  ${ofPeer.padStart(6)}x the peer`,
  )
}
const [plain, withStatus] = [
  reference.nanoseconds / find('verify()').nanoseconds,
  find('the same').nanoseconds / find('a verifier').nanoseconds,
]
const met = plain >= TARGET_OF_PEER && withStatus >= TARGET_OF_PEER
console.log(
  `\nTarget, until the fast engine: no slower than the reference engine plus 10 %. ${met ? 'Met' : 'Missed'}: ${plain.toFixed(2)}x, with a status ${withStatus.toFixed(2)}x.`,
)
