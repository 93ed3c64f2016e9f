import type { VerifyFindings } from '../findings/verify-findings.ts'
import { jsonOfBytes } from '../input/json-of-bytes.ts'
import { isObject, listOf, memberOf, textOf } from '../json-object.ts'
import type { Evidence } from '../report/evidence.ts'
import type { Outcome } from '../report/report.ts'
import type { Judgement, Run } from '../run/run.ts'
import { followSchema } from '../schema/follow-schema.ts'
import { OFFICIAL_SCHEMAS } from '../schema/official-schemas.ts'
import type { CaseCheck, CaseCondition } from '../verify/case.ts'
import { digestsOf, matchesDigest } from './digests.ts'

/** The ways in which a badge can name a schema. */
const TYPES: readonly unknown[] = ['1EdTechJsonSchemaValidator2019', 'JsonSchema']

/** More schemas than a badge has; each is work. */
const MOST_SCHEMAS = 10

/** A schema that a badge names. */
interface NamedSchema {
  readonly entry: unknown
  readonly id: string
  readonly path: string
}

export const hasSchema: CaseCondition = ({ subject }) =>
  listOf(subject.document, 'credentialSchema').length > 0

/**
 * Decides whether a badge follows the schemas that it names itself.
 *
 * The official ones of Open Badges 3.0 describe what `structure` judges anyway; with them the answer is the same.
 * Others are followed if the caller brings them, or allows them to be fetched. A schema that is not followed leaves
 * the answer open to the others, and `not-applicable` if there is none: the badge was judged by its specification,
 * and a schema of a stranger cannot make it any better.
 */
export const checkSchema: CaseCheck = async ({ subject }, run, findings) => {
  const entries = listOf(subject.document, 'credentialSchema')
  const isList = Array.isArray(subject.document['credentialSchema'])
  const outcomes: Outcome[] = []
  const evidence: Evidence[] = []
  for (const [index, entry] of entries.slice(0, MOST_SCHEMAS).entries()) {
    const path = isList ? `/credentialSchema/${index}` : '/credentialSchema'
    const judgement = await judgeEntry(entry, path, subject, run, findings)
    outcomes.push(judgement.outcome)
    evidence.push(...(judgement.evidence ?? []))
  }
  if (entries.length > MOST_SCHEMAS) {
    findings.add('SCHEMA_TOO_MANY', '/credentialSchema', { count: entries.length, most: MOST_SCHEMAS })
    outcomes.push('undetermined')
  }
  return { outcome: worst(outcomes), evidence }
}

type Judged = Parameters<CaseCheck>[0]['subject']

const WORST_FIRST: readonly Outcome[] = ['failed', 'undetermined', 'passed']

function worst(outcomes: readonly Outcome[]): Outcome {
  return WORST_FIRST.find((outcome) => outcomes.includes(outcome)) ?? 'not-applicable'
}

async function judgeEntry(
  entry: unknown,
  path: string,
  subject: Judged,
  run: Run,
  findings: VerifyFindings,
): Promise<Judgement> {
  const [types, id] = [listOf(entry, 'type'), textOf(entry, 'id')]
  if (!types.some((type) => TYPES.includes(type))) {
    findings.add('SCHEMA_TYPE_UNKNOWN', path, { type: types[0], known: TYPES.join(', ') })
    return { outcome: 'not-applicable' }
  }
  if (id === undefined) {
    findings.add('SCHEMA_UNNAMED', path)
    return { outcome: 'failed' }
  }
  const named: NamedSchema = { entry, id, path }
  const brought = Object.hasOwn(run.schemas, id) ? run.schemas[id] : undefined
  if (brought !== undefined) return judgeBy(brought, named, subject, { source: 'caller' }, findings)
  if (OFFICIAL_SCHEMAS.has(id)) return judgeOfficial(named, subject, findings)
  if (run.allowForeignSchemas) return judgeForeign(named, subject, run, findings)
  findings.add('SCHEMA_NOT_FOLLOWED', path, { schema: id })
  return { outcome: 'not-applicable' }
}

function judgeOfficial({ id, path }: NamedSchema, { check }: Judged, findings: VerifyFindings): Judgement {
  const evidence: readonly Evidence[] = [{ kind: 'schema', id, source: 'bundled' }]
  if (OFFICIAL_SCHEMAS.get(id) !== check.kind) {
    findings.add('SCHEMA_OF_ANOTHER_KIND', path, { schema: id, kind: check.kind })
    return { outcome: 'failed', evidence }
  }
  if (check.conforms === true) return { outcome: 'passed', evidence }
  findings.add('SCHEMA_STRUCTURE_FAILED', path, { schema: id })
  return { outcome: 'failed', evidence }
}

async function judgeForeign(
  named: NamedSchema,
  subject: Judged,
  run: Run,
  findings: VerifyFindings,
): Promise<Judgement> {
  const { id, path, entry } = named
  const got = await run.net.get(id, 'schema')
  if (!got.ok) {
    findings.add('SCHEMA_UNREACHABLE', path, { schema: id, fault: got.fault })
    return { outcome: 'undetermined' }
  }
  const { source, fetchedAt: obtainedAt, bytes } = got
  const evidence: readonly Evidence[] = [{ kind: 'schema', id: got.finalUrl, source, obtainedAt }]
  if (!(await isAsNamed(bytes, entry))) {
    findings.add('SCHEMA_DIGEST_DIFFERS', path, { schema: id })
    return { outcome: 'undetermined', evidence }
  }
  const schema = jsonOfBytes(bytes)
  if (schema !== undefined) return judgeBy(schema, named, subject, { source, obtainedAt }, findings)
  findings.add('SCHEMA_MALFORMED', path, { schema: id, reason: 'not JSON' })
  return { outcome: 'undetermined', evidence }
}

async function isAsNamed(bytes: Uint8Array, entry: unknown): Promise<boolean> {
  const names = ['digestSRI', 'digestMultibase'].some((name) => memberOf(entry, name) !== undefined)
  if (!names || !isObject(entry)) return true
  const digests = digestsOf(entry)
  for (const digest of digests) if (!(await matchesDigest(bytes, digest))) return false
  return digests.length > 0
}

async function judgeBy(
  schema: object,
  { id, path }: NamedSchema,
  { document }: Judged,
  origin: Pick<Evidence, 'source' | 'obtainedAt'>,
  findings: VerifyFindings,
): Promise<Judgement> {
  const evidence: readonly Evidence[] = [{ kind: 'schema', id, ...origin }]
  const answer = await followSchema(document, schema)
  if (answer.outcome === 'followed') return { outcome: 'passed', evidence }
  if (answer.outcome === 'violated') {
    const { where, keyword } = answer
    findings.add('SCHEMA_VIOLATED', where.slice(1), { schema: id, violation: `${where} ${keyword}` })
    return { outcome: 'failed', evidence }
  }
  const code = answer.outcome === 'malformed' ? 'SCHEMA_MALFORMED' : 'SCHEMA_TOO_COMPLEX'
  findings.record(code, path, { schema: id, reason: answer.reason })
  return { outcome: 'undetermined', evidence }
}
