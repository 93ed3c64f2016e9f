import { type BadgeCheck, checkBadge } from '../check/check-badge.ts'
import { assertCheckOptions, type CheckOptions } from '../check/check-options.ts'
import { readInput } from '../check/read-input.ts'
import { InvalidArgumentError } from '../errors.ts'
import type { Finding, JsonPatchOperation } from '../findings/finding.ts'
import { FindingList } from '../findings/finding-list.ts'
import { applyPatch } from '../json/json-patch.ts'
import type { JsonObject } from '../json/json-value.ts'

/** Repairs bring other faults to light; more rounds than this never did. */
const MAX_ROUNDS = 8

/** What came of repairing a badge. */
export interface BadgeRepair {
  /** The document with the repairs made; `undefined` where the input could not be read at all. */
  readonly document: JsonObject | undefined
  /** What was repaired, in the order in which it was done. */
  readonly applied: readonly Finding[]
  /** What `checkBadge` says of the document as it is now. */
  readonly check: BadgeCheck
  /** Whether there was a proof, which the repairs have broken: the badge has to be signed again. */
  readonly breaksProof: boolean
}

/**
 * Makes every repair that needs no decision: a list around a single value, a missing type, a context that a
 * used term needs, a null to leave out. What needs to be known (a name, a date, what somebody meant) stays
 * among the findings of the result.
 *
 * A repaired badge is another badge: its issuer has to sign it again. Repair your own badges before signing,
 * never somebody else's before verifying.
 *
 * @example
 * ```ts
 * import { repairBadge } from '@shirushi/core'
 *
 * const { applied, check } = repairBadge({
 *   '@context': 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
 *   type: 'Achievement',
 *   id: 'https://university.example/achievements/1',
 *   name: 'Statistics I',
 *   description: 'Passed the examination.',
 *   criteria: { narrative: 'Pass the examination.' },
 *   tag: [],
 * })
 * console.log(applied.map(({ code }) => code), check.conforms) // [ 'LIST_EMPTY' ] true
 * ```
 *
 * @param input - What `checkBadge` takes; it is not written to.
 * @throws `InvalidArgumentError` when an option is not what it has to be.
 */
export function repairBadge(input: unknown, options: CheckOptions = {}): BadgeRepair {
  assertCheckOptions(options)
  const original = readInput(input, new FindingList(), options)
  if (original === undefined) {
    return { document: undefined, applied: [], check: checkBadge(input, options), breaksProof: false }
  }
  const { document, applied, check } = repairRounds(original, options)
  const wasSigned = original['proof'] !== undefined || isSignedText(input)
  return { document, applied, check, breaksProof: wasSigned && applied.length > 0 }
}

type Repaired = Omit<BadgeRepair, 'document' | 'breaksProof'> & { readonly document: JsonObject }

function repairRounds(original: JsonObject, options: CheckOptions): Repaired {
  let repaired: Repaired = { document: original, applied: [], check: checkBadge(original, options) }
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const { document, applied } = repairOnce(repaired.document, repaired.check.findings)
    if (applied.length === 0) break
    const check = checkBadge(document, options)
    // A repair that makes things worse was none.
    if (errorsIn(check) > errorsIn(repaired.check)) break
    repaired = { document, applied: [...repaired.applied, ...applied], check }
  }
  return repaired
}

/** Makes the repairs of one check. From the end backwards, so that none moves what the next is about. */
function repairOnce(
  original: JsonObject,
  findings: readonly Finding[],
): { readonly document: JsonObject; readonly applied: readonly Finding[] } {
  let document = original
  const applied: Finding[] = []
  const touched: string[] = []
  for (const finding of [...findings].reverse()) {
    const { fix } = finding
    if (fix === undefined || fix.some((operation) => overlaps(pathsOf(operation), touched))) continue
    const next = tryPatch(document, fix)
    if (next === undefined) continue
    document = next
    applied.push(finding)
    touched.push(...fix.flatMap(pathsOf))
  }
  return { document, applied: applied.reverse() }
}

function pathsOf(operation: JsonPatchOperation): readonly string[] {
  return operation.op === 'move' ? [operation.from, operation.path] : [operation.path]
}

/** Whether one of the paths is another, above it, or below it: then the next round sees it anew. */
function overlaps(paths: readonly string[], touched: readonly string[]): boolean {
  return paths.some((path) => touched.some((other) => isWithin(path, other) || isWithin(other, path)))
}

function isWithin(path: string, outer: string): boolean {
  return path === outer || path.startsWith(`${outer}/`)
}

/** The document with a patch made, or nothing where the patch is for another form of it. */
function tryPatch(document: JsonObject, fix: readonly JsonPatchOperation[]): JsonObject | undefined {
  try {
    return applyPatch(document, fix) as JsonObject
  } catch (error) {
    if (error instanceof InvalidArgumentError) return undefined
    throw error
  }
}

function errorsIn({ findings }: BadgeCheck): number {
  return findings.filter(({ severity }) => severity === 'error').length
}

function isSignedText(input: unknown): boolean {
  return typeof input === 'string' && !input.trimStart().startsWith('{')
}
