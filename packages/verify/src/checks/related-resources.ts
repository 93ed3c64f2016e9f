import type { VerifyFindings } from '../findings/verify-findings.ts'
import { isObject, type JsonObject, textOf } from '../json-object.ts'
import type { Evidence } from '../report/evidence.ts'
import type { Judgement, Run } from '../run/run.ts'
import type { CaseCheck, CaseCondition } from '../verify/case.ts'
import { digestsOf, matchesDigest } from './digests.ts'
import { judgeEach } from './judge-each.ts'

/** A file that a badge names, with the digest that it had. */
interface Resource {
  readonly path: string
  readonly id: string
  readonly resource: JsonObject
}

/** More files than a badge names; each is fetched. */
const MOST_RESOURCES = 20

export const hasRelatedResources: CaseCondition = ({ subject }, run) =>
  run.asksForResources && resourcesIn(subject.document).length > 0

/**
 * Fetches the files that a badge names by their digests, such as related resources and images, and compares them.
 */
export const checkRelatedResources: CaseCheck = async ({ subject }, run, findings) => {
  const resources = resourcesIn(subject.document)
  const noteRest = (): void =>
    findings.add('RESOURCE_TOO_MANY', '', { count: resources.length, most: MOST_RESOURCES })
  return judgeEach(resources, { most: MOST_RESOURCES, judge: (one) => judge(one, run, findings), noteRest })
}

async function judge(
  { path, id, resource }: Resource,
  run: Run,
  findings: VerifyFindings,
): Promise<Judgement> {
  const digests = digestsOf(resource)
  if (digests.length === 0) {
    findings.add('RESOURCE_DIGEST_UNKNOWN', path, { url: id })
    return { outcome: 'undetermined' }
  }
  const got = await run.net.get(id, 'resource')
  if (!got.ok) {
    findings.add('RESOURCE_UNREACHABLE', path, { url: id, fault: got.fault })
    return { outcome: 'undetermined' }
  }
  const { finalUrl, source, fetchedAt: obtainedAt } = got
  const evidence: Evidence[] = [{ kind: 'resource', id: finalUrl, source, obtainedAt }]
  for (const digest of digests) {
    if (await matchesDigest(got.bytes, digest)) continue
    findings.add('RESOURCE_DIFFERS', path, { url: id })
    return { outcome: 'failed', evidence }
  }
  return { outcome: 'passed', evidence }
}

/** Everything with an address and a digest, wherever it stands. The document is as deep as was allowed. */
function resourcesIn(document: JsonObject): readonly Resource[] {
  const found: Resource[] = []
  const open: { readonly value: unknown; readonly path: string }[] = [{ value: document, path: '' }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, path } = next
    if (typeof value !== 'object' || value === null) continue
    if (isObject(value) && isResource(value))
      found.push({ path, id: textOf(value, 'id') ?? '', resource: value })
    for (const [name, item] of Object.entries(value)) {
      if (name !== '@context') open.push({ value: item, path: `${path}/${name}` })
    }
  }
  return found.reverse()
}

function isResource(value: JsonObject): boolean {
  const hasDigest = Object.hasOwn(value, 'digestSRI') || Object.hasOwn(value, 'digestMultibase')
  return hasDigest && /^https?:/i.test(textOf(value, 'id') ?? '')
}
