/**
 * What issuing costs: from a template, one by one, with the libraries of Digital Bazaar, and the bare signature
 * that none of them can do without. All in one run, in turns, so that the ratios hold on any machine.
 *
 *     tsx --expose-gc issue.ts            # rows in a second
 *     tsx --expose-gc issue.ts memory     # whether memory grows with the rows
 */
import { createHash, createPrivateKey, generateKeyPairSync, sign as rawSign } from 'node:crypto'
import { compileTemplate, sign } from '@shirushi/sign'
import { exportKey, importKey, signerFor } from '@shirushi/vc'
import { createDocumentLoader } from '@shirushi/vc/contexts'
import { verifyProof } from '@shirushi/vc/data-integrity'
import { typicalBadge } from './badge.ts'
import { digitalBazaarIssuer } from './digital-bazaar.ts'

const TARGET_OF_LIMIT = 0.45
const TARGET_OF_PEER = 90
const CREATED = '2026-05-01T00:00:00Z'
const MEMORY_ROWS = 200_000
const MEMORY_ALLOWED = 32 * 1024 * 1024

const SLOTS = {
  id: '/id',
  learner: '/credentialSubject/id',
  hash: '/credentialSubject/identifier/0/identityHash',
  grade: '/credentialSubject/result/0/value',
} as const

const jwk = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' })
const key = await importKey(jwk)
const signer = signerFor(key)
const privateKey = createPrivateKey({ key: jwk, format: 'jwk' })
const { proof: _, ...unsigned } = typicalBadge('2.0')
const did = await exportKey(key, 'did:key')
const credential = { ...unsigned, issuer: { ...(unsigned['issuer'] as object), id: did } }

type BenchRow = { readonly [Name in keyof typeof SLOTS]: string }

function row(number: number): BenchRow {
  const text = String(number).padStart(12, '0')
  return {
    id: `urn:uuid:0b6f1c1e-3f0a-4d57-9d31-${text}`,
    learner: `did:web:learners.example:${text}`,
    hash: `sha256$${createHash('sha256').update(text).digest('hex')}`,
    grade: 'ABCD'.charAt(number % 4),
  }
}

const template = await compileTemplate(credential, SLOTS, signer)
const options = { created: CREATED }

async function fromTemplate(rows: Iterable<BenchRow>): Promise<number> {
  let signed = 0
  for await (const result of template.sign(rows, options)) {
    if (result.outcome !== 'signed' || result.by !== 'template') throw new Error('The template did not hold')
    signed += Math.sign(result.text.length)
  }
  return signed
}

interface BenchCase {
  readonly name: string
  /** How many at a time. */
  readonly count: number
  readonly run: (rows: readonly BenchRow[]) => unknown
}

async function benchCases(): Promise<BenchCase[]> {
  const bytes = new Uint8Array(64)
  const raw = (rows: readonly BenchRow[]): void => {
    for (const _ of rows) rawSign(null, bytes, privateKey)
  }
  const single = async (rows: readonly BenchRow[]): Promise<void> => {
    for (const one of rows) await sign(template.fill(one), signer, options)
  }
  const issueAll = await digitalBazaarIssuer(jwk, did, createDocumentLoader())
  const peer = (rows: readonly BenchRow[]): Promise<void> => issueAll(rows.map((one) => template.fill(one)))
  return [
    { name: 'raw Ed25519 signature, node:crypto, key kept', count: 1_500, run: raw },
    { name: 'template', count: 5_000, run: fromTemplate },
    { name: 'sign()', count: 30, run: single },
    { name: '@digitalbazaar/vc issue', count: 15, run: peer },
  ]
}

const ROUNDS = 18
const WARM_UP = 4

async function speed(): Promise<void> {
  const cases = await benchCases()
  const times: number[][] = cases.map(() => [])
  let next = 0
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, { count, run }] of cases.entries()) {
      const rows = Array.from({ length: count }, () => row(next++))
      const start = process.hrtime.bigint()
      await run(rows)
      if (round >= WARM_UP) times[index]?.push(Number(process.hrtime.bigint() - start) / count)
    }
  }
  report(cases.map(({ name }, index) => ({ name, nanoseconds: median(times[index] ?? []) })))
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

function report(results: readonly { readonly name: string; readonly nanoseconds: number }[]): void {
  const of = (name: string): number =>
    results.find((result) => result.name.startsWith(name))?.nanoseconds ?? Number.NaN
  const [limit, peer] = [of('raw'), of('@digitalbazaar')]
  console.log(`A credential of ${JSON.stringify(credential).length} characters, with 4 slots.\n`)
  for (const { name, nanoseconds } of results) {
    const ofLimit = (limit / nanoseconds).toFixed(3)
    const ofPeer = (peer / nanoseconds).toFixed(1)
    console.log(
      `${name.padEnd(46)} ${Math.round(1e9 / nanoseconds)
        .toLocaleString('en')
        .padStart(8)} /s  ${ofLimit} of the limit  ${ofPeer.padStart(6)}x the peer`,
    )
  }
  const [ofLimit, ofPeer] = [limit / of('template'), peer / of('template')]
  const met = ofLimit >= TARGET_OF_LIMIT && !(ofPeer < TARGET_OF_PEER)
  console.log(
    `\nTargets for the template: ${TARGET_OF_LIMIT} of the limit, ${TARGET_OF_PEER}x the peer. ${met ? 'Met' : 'Missed'}.`,
  )
}

/** Whether what is held after many rows is what is held after a few. */
async function memory(): Promise<void> {
  function* rows(): Generator<BenchRow> {
    for (let number = 0; number < MEMORY_ROWS; number++) yield row(number)
  }
  const collect = (): void => globalThis.gc?.()
  const sizes: number[] = []
  let done = 0
  for await (const result of template.sign(rows(), options)) {
    if (result.outcome !== 'signed') throw new Error('A row was refused')
    done += 1
    if (done % (MEMORY_ROWS / 10) !== 0) continue
    collect()
    sizes.push(process.memoryUsage.rss())
    console.log(`${done.toLocaleString('en').padStart(9)} rows  ${(sizes.at(-1) ?? 0) >> 20} MB resident`)
  }
  const grown = Math.max(...sizes.slice(2)) - (sizes[1] ?? 0)
  console.log(
    `\nGrown by ${(grown / 2 ** 20).toFixed(1)} MB from the second tenth on. ${grown <= MEMORY_ALLOWED ? 'Met' : 'Missed'}.`,
  )
}

const [sample] = [await sign(template.fill(row(0)), signer, options)]
for await (const result of template.sign([row(0)], options)) {
  if (result.outcome !== 'signed' || result.text !== JSON.stringify(sample))
    throw new Error('Not the same bytes')
  const { outcome } = await verifyProof(result.credential, { key, engine: 'reference' })
  if (outcome !== 'verified') throw new Error('Not verified')
}

await (process.argv.includes('memory') ? memory() : speed())
