import type { Key, Signer } from '@shirushi/vc'
import { didDocumentFor, generateKey, signerFor } from '@shirushi/vc'
import { type VerificationReport, type VerifyOptions, verify } from '@shirushi/verify'
import { CHECK_NAMES } from '../../src/report/check-names.ts'
import { NOW } from './badges.ts'

/** Longest time that one verification may take, in milliseconds, however hostile the badge is. */
export const LONGEST = 1_000

/** A web of documents in memory, which remembers what it was asked for. */
export interface MemoryWeb {
  readonly asked: string[]
  readonly fetch: (url: string) => Promise<Response>
}

/** Documents by their addresses; everything else is 404. */
export function webOf(documents: Readonly<Record<string, unknown>> = {}): MemoryWeb {
  const asked: string[] = []
  const fetch = async (url: string): Promise<Response> => {
    asked.push(url)
    const document = Object.hasOwn(documents, url) ? documents[url] : undefined
    const body = typeof document === 'string' || document === undefined ? document : JSON.stringify(document)
    return new Response(body ?? null, {
      status: body === undefined ? 404 : 200,
      headers: { 'content-type': 'application/json' },
    })
  }
  return { asked, fetch }
}

/** What came of an attack, and what it made the verifier ask for. */
export interface Outcome {
  readonly report: VerificationReport
  readonly asked: readonly string[]
  /** Time of the processor: other programs on the machine do not count. */
  readonly milliseconds: number
  /** The codes of the errors of each check that has one. */
  readonly errors: Readonly<Record<string, readonly string[]>>
}

/** Verifies something hostile in a web that would answer. */
export async function judged(
  input: unknown,
  options: VerifyOptions & { readonly web?: Readonly<Record<string, unknown>> } = {},
): Promise<Outcome> {
  const { web, ...rest } = options
  const { asked, fetch } = webOf(web)
  const before = process.cpuUsage()
  const report = await verify(input, { at: NOW, fetch, ...rest })
  const used = process.cpuUsage(before)
  const milliseconds = (used.user + used.system) / 1000
  const errors: Record<string, readonly string[]> = {}
  for (const name of CHECK_NAMES) {
    const codes = report.checks[name].findings.filter(({ severity }) => severity === 'error')
    if (codes.length > 0) errors[name] = codes.map(({ code }) => code)
  }
  return { report, asked, milliseconds, errors }
}

/** An issuer with a did:web, and the web that it needs. */
export async function webIssuer(
  host: string,
  change: (document: Record<string, unknown>) => unknown = (document) => document,
): Promise<{ key: Key; signer: Signer; did: string; web: Record<string, unknown> }> {
  const key = await generateKey('Ed25519')
  const did = `did:web:${host}`
  const document = await didDocumentFor([{ key, fragment: 'key-1' }], { method: 'web', domain: host })
  const signer = signerFor(key, { verificationMethod: `${did}#key-1` })
  const web = { [`https://${host}/.well-known/did.json`]: change(structuredClone({ ...document })) }
  return { key, signer, did, web }
}

const encode = (value: string | Uint8Array): string => Buffer.from(value).toString('base64url')

/** A token with whatever header and payload, as texts, so that they can hold what no library writes. */
export async function rawToken(header: string, payload: string, signer?: Signer): Promise<string> {
  const input = `${encode(header)}.${encode(payload)}`
  const signature = signer === undefined ? '' : encode(await signer.sign(new TextEncoder().encode(input)))
  return `${input}.${signature}`
}

/** Header and payload of a token. */
export function partsOf(token: string): {
  header: Record<string, unknown>
  payload: Record<string, unknown>
} {
  const [header = '', payload = ''] = token.split('.')
  const decode = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString())
  return { header: decode(header), payload: decode(payload) }
}

/** Signs with one key, and names another. */
export function claiming(signer: Signer, verificationMethod: string): Signer {
  return { algorithm: signer.algorithm, verificationMethod, sign: (bytes) => signer.sign(bytes) }
}
