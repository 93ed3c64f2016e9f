import { findJwk, findVerificationMethod, parseJwkSet, readDidDocument } from '@shirushi/vc/did'
import { jsonOfBytes } from '../input/json-of-bytes.ts'
import { isObject, type JsonObject, listOf, memberOf, textOf } from '../json-object.ts'
import type { FetchPurpose } from '../net/net.ts'
import type { Evidence } from '../report/evidence.ts'
import type { Run } from '../run/run.ts'
import { importAnswer } from './import-answer.ts'
import type { FoundKey, KeyAnswer } from './key-answer.ts'
import { originOf } from './origin.ts'

/** What an issuer publishes at an address: a profile, a set of keys, or one key. */
export type Publication =
  | {
      readonly ok: true
      readonly evidence: readonly Evidence[]
      /** The key with an address, if it is there. */
      find(method: string, purpose: string, issuer: string | undefined): Promise<KeyAnswer | undefined>
      /** Every key. */
      all(purpose: string, issuer: string): Promise<FoundKey[]>
      /** Whether the document names a key of somebody else as its own. */
      mentions(method: string, purpose: string): boolean
    }
  | { readonly ok: false; readonly outcome: 'failed' | 'undetermined'; readonly reason: string }

/** Fetches what is published at an address of the issuer. */
export async function publishedUnder(
  address: string,
  purpose: Extract<FetchPurpose, 'profile' | 'jwks'>,
  run: Run,
): Promise<Publication> {
  const got = await run.net.get(address, purpose)
  if (!got.ok) {
    const isGone = got.status === 404 || got.status === 410
    return {
      ok: false,
      outcome: isGone ? 'failed' : 'undetermined',
      reason: `${got.fault} ${got.status ?? ''}`.trim(),
    }
  }
  // What another host answers with says nothing about this one.
  if (originOf(got.finalUrl) !== originOf(address))
    return { ok: false, outcome: 'failed', reason: 'redirect' }
  const document = jsonOfBytes(got.bytes)
  if (document === undefined) return { ok: false, outcome: 'failed', reason: 'not-json' }
  const evidence: Evidence = {
    kind: purpose,
    id: got.finalUrl,
    source: got.source,
    obtainedAt: got.fetchedAt,
  }
  return publication(document, address, [evidence])
}

function publication(document: JsonObject, address: string, evidence: readonly Evidence[]): Publication {
  return {
    ok: true,
    evidence,
    find: (method, purpose, issuer) => findIn(document, { address, method, purpose, issuer, evidence }),
    all: async (purpose, issuer) => {
      const methods = readDidDocument(document, address).methods.map(({ id }) => id)
      const answers = await Promise.all(
        methods.map((method) => findIn(document, { address, method, purpose, issuer, evidence })),
      )
      return answers.filter((answer) => answer?.ok === true)
    },
    mentions: (method, purpose) => mentions(document, address, method, purpose),
  }
}

interface Search {
  readonly address: string
  readonly method: string
  readonly purpose: string
  readonly issuer: string | undefined
  readonly evidence: readonly Evidence[]
}

async function findIn(document: JsonObject, search: Search): Promise<KeyAnswer | undefined> {
  const { address, method, purpose, evidence } = search
  const found = findVerificationMethod(document, method, purpose)
  if (found.outcome === 'found') {
    return importAnswer(found.key, { basis: 'published', holder: address, found, evidence })
  }
  if (memberOf(document, 'keys') !== undefined) return fromSet(document, search)
  return fromSingle(document, search)
}

/** A set of keys on the issuer's host is the issuer's; `kid` is the whole address, or what stands behind the `#`. */
async function fromSet(
  document: JsonObject,
  { method, issuer, evidence }: Search,
): Promise<KeyAnswer | undefined> {
  const set = await parseJwkSet(document)
  const fragment = method.includes('#') ? method.slice(method.indexOf('#') + 1) : undefined
  const [only, ...others] = set.keys
  for (const kid of fragment === undefined ? [method] : [method, fragment]) {
    const found = findJwk(set, kid)
    if (found.outcome === 'found') return published(found.key, issuer, evidence)
  }
  return fragment === undefined && only !== undefined && others.length === 0
    ? published(only.key, issuer, evidence)
    : undefined
}

function published(
  key: FoundKey['key'],
  issuer: string | undefined,
  evidence: readonly Evidence[],
): FoundKey {
  return { ok: true, key, basis: 'published', ...(issuer === undefined ? {} : { holder: issuer }), evidence }
}

/** One key alone: a JWK, or a method with its `controller`, which has to be the issuer. */
async function fromSingle(document: JsonObject, search: Search): Promise<KeyAnswer | undefined> {
  const { method, issuer, evidence } = search
  const isJwk = textOf(document, 'kty') !== undefined
  const isMethod =
    memberOf(document, 'publicKeyMultibase') !== undefined || memberOf(document, 'publicKeyJwk') !== undefined
  if (!isJwk && !isMethod) return undefined
  const [id, controller] = [textOf(document, 'id'), textOf(document, 'controller')]
  if (id !== undefined && id !== method) return undefined
  const holder = controller ?? (isJwk ? issuer : undefined)
  return importAnswer(document, { basis: 'published', evidence, ...(holder === undefined ? {} : { holder }) })
}

/** A profile names a key of a DID in a relationship, or as a method: by its address, or with the whole of it. */
function mentions(document: JsonObject, address: string, method: string, purpose: string): boolean {
  if (textOf(document, 'id') !== address) return false
  const named = [...listOf(document, purpose), ...listOf(document, 'verificationMethod')]
  return named.some((one) => one === method || (isObject(one) && textOf(one, 'id') === method))
}
