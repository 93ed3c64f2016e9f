// Changes sound badges at random, and sees whether anything but a complete report comes of it, or takes too long, or
// calls something valid that nobody signed. `pnpm --filter @shirushi/verify fuzz 600` runs for ten minutes; a second
// number is the seed, which is printed with whatever was found.
import { writeFileSync } from 'node:fs'
import { hasLoneSurrogate } from '@shirushi/core/values'
import { createVerifier, type VerificationReport } from '@shirushi/verify'
import { CHECK_NAMES } from '../../src/report/check-names.ts'
import { NOW } from '../support/badges.ts'
import { webOf } from '../support/hostile.ts'
import { mutateBytes } from './mutate-bytes.ts'
import { mutateJson } from './mutate-json.ts'
import { below, oneOf, type Random, randomFrom } from './random.ts'
import { normalForm } from './same-meaning.ts'
import { makeSeeds, type Seeds } from './seeds.ts'

/** Longest time for one verification, in milliseconds of the processor. */
const LONGEST_CALL = 1000

/** What went wrong, and with which input. */
export interface FuzzFailure {
  readonly reason: string
  readonly input: unknown
}

/** What a run came to. */
export interface FuzzReport {
  readonly inputs: number
  /** How many could be read as a badge, and how many of them were found valid, because they still say the same. */
  readonly read: number
  readonly valid: number
  /** Milliseconds of the slowest verification. */
  readonly slowest: number
  readonly failures: readonly FuzzFailure[]
}

/** Runs until the time is over, or until so many inputs were tried. */
export async function fuzz(seed: number, isOver: (inputs: number) => boolean): Promise<FuzzReport> {
  const random = randomFrom(seed)
  const seeds = await makeSeeds()
  const genuine = new Set(seeds.genuine.map((one) => JSON.stringify(normalForm(one))))
  const verifier = createVerifier({ at: NOW, fetch: webOf(seeds.web).fetch })
  const failures: FuzzFailure[] = []
  let [inputs, read, valid, slowest] = [0, 0, 0, 0]
  while (!isOver(inputs)) {
    const input = mutant(seeds, random)
    inputs++
    const start = process.cpuUsage()
    const result = await verifier.verify(input).catch((error: unknown) => error)
    const { user, system } = process.cpuUsage(start)
    const took = (user + system) / 1000
    slowest = Math.max(slowest, took)
    if (took > LONGEST_CALL) failures.push({ reason: `took ${Math.round(took)} ms`, input })
    const reason = isReport(result) ? complaintAbout(result, genuine) : `threw ${describe(result)}`
    if (reason !== undefined) failures.push({ reason, input })
    if (!isReport(result)) continue
    if (result.kind !== 'unknown') read++
    if (result.verdict === 'valid') valid++
  }
  return { inputs, read, valid, slowest, failures }
}

function mutant(seeds: Seeds, random: Random): unknown {
  const { documents, texts, images } = seeds
  const kind = random()
  if (kind < 0.55) {
    const document = mutateJson(oneOf(random, documents), oneOf(random, documents), random)
    return random() < 0.5 ? document : JSON.stringify(document)
  }
  if (kind < 0.65)
    return tokenWith(
      oneOf(
        random,
        texts.filter((text) => text.startsWith('eyJ')),
      ),
      random,
    )
  const seed = kind < 0.85 ? Buffer.from(oneOf(random, texts)) : oneOf(random, images)
  const bytes = mutateBytes(seed, oneOf(random, images), random)
  return random() < 0.5 && kind < 0.85 ? Buffer.from(bytes).toString() : bytes
}

/** A token whose header or payload was changed as JSON. */
function tokenWith(token: string, random: Random): string {
  const parts = token.split('.')
  const at = below(random, 2)
  const part = JSON.parse(Buffer.from(parts[at] ?? '', 'base64url').toString())
  parts[at] = Buffer.from(JSON.stringify(mutateJson(part, part, random))).toString('base64url')
  return parts.join('.')
}

function isReport(result: unknown): result is VerificationReport {
  return typeof result === 'object' && result !== null && 'verdict' in result && 'checks' in result
}

const VERDICTS = ['valid', 'invalid', 'undetermined']
const OUTCOMES = ['passed', 'failed', 'undetermined', 'not-applicable']

function complaintAbout(report: VerificationReport, genuine: ReadonlySet<string>): string | undefined {
  if (!VERDICTS.includes(report.verdict)) return `verdict ${report.verdict}`
  for (const name of CHECK_NAMES) {
    const check = report.checks[name]
    if (check === undefined || !OUTCOMES.includes(check.outcome)) return `check ${name} is incomplete`
    const broken = check.findings.find(({ code }) => code === 'CHECK_BROKE_OFF')
    if (broken !== undefined) return `check ${name} broke off: ${broken.message}`
  }
  if (hasLoneSurrogate(JSON.stringify(report))) return 'a half of a letter in the report'
  for (const inner of report.inside) {
    const reason = complaintAbout(inner, genuine)
    if (reason !== undefined) return `inside: ${reason}`
  }
  if (report.verdict !== 'valid' || report.kind === 'presentation') return undefined
  return genuine.has(JSON.stringify(normalForm(report.credential)))
    ? undefined
    : 'valid, and nobody signed it'
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

async function main(seconds: number, seed: number): Promise<void> {
  const end = performance.now() + seconds * 1000
  const before = process.memoryUsage().rss
  const { inputs, read, valid, slowest, failures } = await fuzz(seed, () => performance.now() > end)
  const grown = (process.resourceUsage().maxRSS * 1024 - before) / 1_048_576
  for (const [index, { reason, input }] of failures.slice(0, 20).entries()) {
    const isBytes = input instanceof Uint8Array
    writeFileSync(
      `fuzz-${seed}-${index}.bin`,
      isBytes ? input : typeof input === 'string' ? input : JSON.stringify(input),
    )
    console.error(`${reason} (fuzz-${seed}-${index}.bin)`)
  }
  console.log(
    `seed ${seed}: ${inputs} inputs, ${read} of them read as badges, ${valid} still valid, slowest ${slowest.toFixed(1)} ms, ${grown.toFixed(0)} MiB more memory at most, ${failures.length} failures`,
  )
  if (failures.length > 0) process.exitCode = 1
}

if (process.argv[1] === import.meta.filename) {
  const [seconds = 60, seed = Math.floor(Math.random() * 2 ** 32)] = process.argv.slice(2).map(Number)
  await main(seconds, seed)
}
