import type { VerifyFindings } from '../findings/verify-findings.ts'
import { listOf } from '../json-object.ts'
import type { Outcome } from '../report/report.ts'
import type { Judgement, Run } from '../run/run.ts'
import { followSchema } from '../schema/follow-schema.ts'
import type { CaseCheck, CaseCondition } from '../verify/case.ts'
import { findContext, findSchema, schemasIn } from './extension-schemas.ts'
import { extensionsIn, type FoundExtension } from './extensions-in.ts'

/** More extensions than a badge has; each costs work, and may be two fetches. */
const MOST_EXTENSIONS = 20

export const hasExtensions: CaseCondition = ({ older }) =>
  older !== undefined && extensionsIn(older.award).length > 0

/**
 * Decides whether the extensions of an award follow the schemas that their contexts name.
 *
 * Contexts and schemas come from the caller, or are fetched where the caller allows that. Others are not looked at:
 * an extension adds to a badge, and its schema is a stranger's.
 */
export const checkExtensions: CaseCheck = async ({ older }, run, findings) => {
  const found = older === undefined ? [] : extensionsIn(older.award)
  const judgements: Judgement[] = []
  for (const one of found.slice(0, MOST_EXTENSIONS)) judgements.push(await judgeExtension(one, run, findings))
  if (found.length > MOST_EXTENSIONS) {
    findings.add('EXTENSION_TOO_MANY', '', { count: found.length, most: MOST_EXTENSIONS })
    judgements.push({ outcome: 'undetermined' })
  }
  return folded(judgements)
}

const WORST_FIRST: readonly Outcome[] = ['failed', 'undetermined', 'passed']

function folded(judgements: readonly Judgement[]): Judgement {
  const outcome = WORST_FIRST.find((one) => judgements.some((judgement) => judgement.outcome === one))
  return {
    outcome: outcome ?? 'not-applicable',
    evidence: judgements.flatMap(({ evidence = [] }) => evidence),
  }
}

/** An extension may name several contexts, and a context several schemas. */
async function judgeExtension(one: FoundExtension, run: Run, findings: VerifyFindings): Promise<Judgement> {
  const judgements: Judgement[] = []
  for (const url of listOf(one.extension, '@context').filter(isText).slice(0, MOST_EXTENSIONS)) {
    const context = await findContext(url, run)
    if (context.outcome === 'missing') {
      findings.add('EXTENSION_NOT_JUDGED', one.path, context)
      judgements.push({ outcome: 'undetermined' })
    }
    if (context.outcome !== 'found') continue
    judgements.push({ outcome: 'not-applicable', evidence: context.evidence })
    for (const schema of schemasIn(context.document, one.extension).slice(0, MOST_EXTENSIONS)) {
      judgements.push(await judgeBy(schema, one, run, findings))
    }
  }
  return folded(judgements)
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

async function judgeBy(
  url: string,
  { path, extension }: FoundExtension,
  run: Run,
  findings: VerifyFindings,
): Promise<Judgement> {
  const schema = await findSchema(url, run)
  if (schema.outcome === 'not-allowed') return { outcome: 'not-applicable' }
  if (schema.outcome === 'missing') {
    findings.add('EXTENSION_NOT_JUDGED', path, schema)
    return { outcome: 'undetermined' }
  }
  const { evidence } = schema
  const answer = await followSchema(extension, schema.document)
  if (answer.outcome === 'followed') return { outcome: 'passed', evidence }
  if (answer.outcome === 'violated') {
    const { where, keyword } = answer
    findings.add('EXTENSION_VIOLATED', path + where.slice(1), {
      schema: url,
      violation: `${where} ${keyword}`,
    })
    return { outcome: 'failed', evidence }
  }
  findings.add('EXTENSION_NOT_JUDGED', path, { url, reason: answer.reason })
  return { outcome: 'undetermined', evidence }
}
