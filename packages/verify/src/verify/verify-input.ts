import { checkStructure } from '../checks/structure.ts'
import { carriesDescriptor } from '../claims/carries-descriptor.ts'
import { claimsOf } from '../claims/claims-of.ts'
import { withDescriptor } from '../claims/with-descriptor.ts'
import type { VerifyFindings } from '../findings/verify-findings.ts'
import { isSubject, readInput, type Unreadable } from '../input/read-input.ts'
import type { Subject } from '../input/subject.ts'
import type { JsonObject } from '../json-object.ts'
import { CHECK_NAMES } from '../report/check-names.ts'
import type { ClaimedFacts } from '../report/claimed-facts.ts'
import type { Check, CheckName, Checks, VerificationReport } from '../report/report.ts'
import { settle } from '../report/settle.ts'
import { notReached, skipped } from '../report/skipped.ts'
import { timed } from '../report/timed.ts'
import type { Judgement, Run } from '../run/run.ts'
import { approachTo } from './approach-to.ts'
import type { Approach, Case } from './case.ts'
import { verifyPresented } from './verify-presented.ts'

/** How deep badges may lie inside each other: an endorsement of an endorsement of a badge in a presentation. */
const DEEPEST = 4

/** How many in all, whatever the tree of them looks like: a hundred presented, and what they carry. */
const MOST_INSIDE = 250

/** Milliseconds for all of their proofs together: a hundred of them can be as hard to judge as one may be. */
const LONGEST_INSIDE = 15_000

const clock = (): number => performance.now()

/** What is asked of every document, whatever comes of its proof, because nothing is fetched for it. */
const ALWAYS: ReadonlySet<CheckName> = new Set(['proof', 'issuer', 'validity', 'recipient', 'trust'])

/** Verifies whatever was handed in. It never throws for what is in it. */
export async function verifyInput(input: unknown, run: Run): Promise<VerificationReport> {
  let reading: Subject | Unreadable | undefined
  const structure = await timed(
    async (given: unknown, run: Run, findings): Promise<Judgement> => {
      if (run.asOf !== undefined) findings.add('EVIDENCE_AS_OF', '', { date: run.asOf })
      reading = await readInput(given, run, findings)
      if (!isSubject(reading)) return reading
      const judgement = await checkStructure(reading, run, findings)
      return { ...judgement, evidence: reading.evidence }
    },
    input,
    run,
    clock,
  )
  return reading !== undefined && isSubject(reading)
    ? verifySubject(reading, structure, run)
    : settle(unread(reading, structure, run), undefined)
}

async function verifySubject(subject: Subject, structure: Check, run: Run): Promise<VerificationReport> {
  const one: Case = {
    subject,
    securings: [],
    verifyInside: (input) => verifyInside(input, run),
    verifyAside: (input) => verifyAside(input, run),
  }
  const approach = approachTo(subject)
  const checks = await askAll(one, approach, structure, run)
  const { check, layers, document } = subject
  const isPresentation = check.kind === 'presentation'
  const inside = isPresentation ? await verifyPresented(one, checks.proof) : []
  const facts = {
    kind: check.kind,
    ...(check.version === undefined ? {} : { version: check.version }),
    ...(check.dataModel === undefined ? {} : { dataModel: check.dataModel }),
    ...{ layers, secured: approach.secured(one), profile: run.profile, at: run.at.toISOString() },
    ...{ checks, inside },
    // What a presentation says of itself is about no badge; those inside have reports of their own.
    ...(isPresentation ? {} : { claims: await claimsFor(one.older?.award ?? document) }),
  }
  return settle(facts, one.older?.original ?? document)
}

/** What it says, with what its descriptor says where it carries one. */
async function claimsFor(document: JsonObject): Promise<ClaimedFacts> {
  const claims = claimsOf(document)
  return carriesDescriptor(document) ? withDescriptor(claims, document) : claims
}

/** One after the other: nothing that a badge names is fetched before its proof holds, but the issuer's key. */
async function askAll(one: Case, approach: Approach, structure: Check, run: Run): Promise<Checks> {
  const answers = new Map<CheckName, Check>([['structure', structure]])
  for (const name of CHECK_NAMES) {
    if (name === 'structure') continue
    const { ask, applies, isKnown } = approach.checks[name]
    const isReached = ALWAYS.has(name) || isGenuine(answers) || isKnown?.(one, run) === true
    if (applies !== undefined && !applies(one, run)) answers.set(name, skipped())
    else if (isReached) answers.set(name, await timed(ask, one, run, clock))
    else answers.set(name, notReached(run.language))
  }
  return everyCheck((name) => answers.get(name) ?? skipped())
}

function isGenuine(answers: ReadonlyMap<CheckName, Check>): boolean {
  return answers.get('proof')?.outcome === 'passed' && answers.get('issuer')?.outcome === 'passed'
}

function everyCheck(answer: (name: CheckName) => Check): Checks {
  return {
    structure: answer('structure'),
    proof: answer('proof'),
    issuer: answer('issuer'),
    validity: answer('validity'),
    status: answer('status'),
    recipient: answer('recipient'),
    schema: answer('schema'),
    endorsements: answer('endorsements'),
    refresh: answer('refresh'),
    relatedResources: answer('relatedResources'),
    trust: answer('trust'),
  }
}

function unread(reading: Unreadable | undefined, structure: Check, run: Run): Parameters<typeof settle>[0] {
  const asked: ReadonlySet<CheckName> = new Set([
    ...(['proof', 'issuer', 'validity', 'status'] as const),
    ...(run.recipient.length > 0 ? (['recipient'] as const) : []),
    ...(run.trust === undefined ? [] : (['trust'] as const)),
  ])
  return {
    kind: 'unknown',
    layers: reading?.layers ?? [],
    secured: [],
    profile: run.profile,
    at: run.at.toISOString(),
    checks: everyCheck((name) => {
      if (name === 'structure') return structure
      return asked.has(name) ? notReached(run.language) : skipped()
    }),
    inside: [],
  }
}

/** What is inside answers for itself only: not for whom it was presented, nor who is expected to have it. */
async function verifyInside(input: unknown, run: Run): Promise<VerificationReport> {
  const { inside, depth } = run
  const isTooMuch = depth >= DEEPEST || inside.count >= MOST_INSIDE || inside.milliseconds >= LONGEST_INSIDE
  if (isTooMuch) return settle(unread(undefined, await tooMuch(run), run), undefined)
  inside.count++
  const { domain: _, challenge: __, ...rest } = run
  const report = await verifyInput(input, { ...rest, depth: depth + 1 })
  inside.milliseconds += report.checks.structure.duration + report.checks.proof.duration
  return report
}

function tooMuch(run: Run): Promise<Check> {
  const note = async (_: undefined, __: Run, findings: VerifyFindings): Promise<Judgement> => {
    findings.add('INPUT_TOO_MUCH_INSIDE', '', { deepest: DEEPEST, most: MOST_INSIDE })
    return { outcome: 'undetermined' }
  }
  return timed(note, undefined, run, clock)
}

/** Of a list or an endorsement, no caller expects a recipient, asks for a newer one, or says whom to trust. */
function verifyAside(input: unknown, run: Run): Promise<VerificationReport> {
  const { trust: _, ...rest } = run
  return verifyInside(input, { ...rest, recipient: [], asksForRefresh: false, asksForResources: false })
}
