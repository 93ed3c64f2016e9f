import { jsonOfBytes } from '../input/json-of-bytes.ts'
import { isObject, type JsonObject, listOf, textOf } from '../json-object.ts'
import type { FetchPurpose } from '../net/net.ts'
import type { Evidence } from '../report/evidence.ts'
import type { Run } from '../run/run.ts'
import { ownTypes } from './extensions-in.ts'
import { faultText } from './fetch-part.ts'

/** A document that was looked for: there, not allowed to be fetched, or not to be had. */
export type Looked =
  | { readonly outcome: 'found'; readonly document: JsonObject; readonly evidence: readonly Evidence[] }
  | { readonly outcome: 'not-allowed' }
  | { readonly outcome: 'missing'; readonly url: string; readonly reason: string }

/** The context of an extension: what the caller brought, or what may be fetched. */
export async function findContext(url: string, run: Run): Promise<Looked> {
  const known = await bundled(url, run)
  return known ?? fetched(url, 'context', run)
}

/** The schema that the context of an extension names. */
export async function findSchema(url: string, run: Run): Promise<Looked> {
  const brought = Object.hasOwn(run.schemas, url) ? run.schemas[url] : undefined
  if (!isObject(brought)) return fetched(url, 'schema', run)
  return { outcome: 'found', document: brought, evidence: [{ kind: 'schema', id: url, source: 'caller' }] }
}

async function bundled(url: string, { documentLoader }: Run): Promise<Looked | undefined> {
  try {
    const { document } = await documentLoader(url)
    return isObject(document) ? { outcome: 'found', document, evidence: [] } : undefined
  } catch {
    // It knows what it was given, and refuses everything else.
    return undefined
  }
}

async function fetched(
  url: string,
  purpose: Extract<FetchPurpose, 'context' | 'schema'>,
  run: Run,
): Promise<Looked> {
  if (!run.allowForeignSchemas) return { outcome: 'not-allowed' }
  const got = await run.net.get(url, purpose)
  if (!got.ok) return { outcome: 'missing', url, reason: faultText(got) }
  const document = jsonOfBytes(got.bytes)
  if (document === undefined) return { outcome: 'missing', url, reason: 'not-json' }
  const { finalUrl: id, source, fetchedAt: obtainedAt } = got
  return { outcome: 'found', document, evidence: [{ kind: purpose, id, source, obtainedAt }] }
}

const PREFIX = 'extensions:'
const NAMESPACE = 'https://w3id.org/openbadges/extensions#'

/** The addresses of the schemas that a context has for an extension, by its types. */
export function schemasIn(context: JsonObject, extension: JsonObject): readonly string[] {
  const types = ownTypes(extension).map(wholeName)
  const validations = ['obi:validation', 'validation'].flatMap((name) => listOf(context, name))
  return validations.flatMap((validation) => {
    const validated = eitherIn(validation, 'validatesType')
    const schema = eitherIn(validation, 'validationSchema')
    const isMeant = validated !== undefined && types.includes(wholeName(validated))
    return isMeant && schema !== undefined ? [schema] : []
  })
}

function eitherIn(validation: unknown, name: string): string | undefined {
  return textOf(validation, `obi:${name}`) ?? textOf(validation, name)
}

function wholeName(type: string): string {
  return type.startsWith(PREFIX) ? `${NAMESPACE}${type.slice(PREFIX.length)}` : type
}
