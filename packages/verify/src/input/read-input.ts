import { type UnbakeResult, unbake } from '@shirushi/bake'
import { type BadgeCheck, checkBadge } from '@shirushi/core'
import { isShirushiError } from '@shirushi/core/errors'
import { inspectJson, toJsonTree } from '@shirushi/core/json'
import { parseDataUri } from '@shirushi/core/values'
import { type ParsedVcJwt, type ParsedVpJwt, parseVcJwt, parseVpJwt } from '@shirushi/vc/jose'
import type { VerifyFindings } from '../findings/verify-findings.ts'
import { isObject, type JsonObject } from '../json-object.ts'
import type { Evidence } from '../report/evidence.ts'
import type { InputLayer } from '../report/report.ts'
import type { Run } from '../run/run.ts'
import { asBytes } from './as-bytes.ts'
import { decodeDataUri } from './decode-data-uri.ts'
import { deepFreeze } from './deep-freeze.ts'
import { slipOf } from './slip-of.ts'
import { foreignFormat, isPng, natureOfText } from './sniff.ts'
import type { Subject } from './subject.ts'

/** What could not be read as a badge; the findings say why. */
export interface Unreadable {
  readonly outcome: 'failed' | 'undetermined'
  readonly layers: readonly InputLayer[]
  readonly evidence: readonly Evidence[]
}

/** A badge never comes in more wrappings than this: address, image, address in the image, token. */
const MOST_LAYERS = 6

/** Kinds of Open Badges 2.0 and before, whose tokens are plain signed texts. */
const OLDER = new Set(['0.5', '1.0', '1.1', '2.0', '2.1'])

/**
 * Takes off whatever a badge came in, by content and not by name: an address, an image, a token, an envelope.
 *
 * Nothing is verified here, and nothing is fetched but the address that the caller handed in, or that was baked
 * into an image.
 */
export async function readInput(
  input: unknown,
  run: Run,
  findings: VerifyFindings,
): Promise<Subject | Unreadable> {
  const slip = slipOf(input)
  if (slip === undefined) return new InputReader(run, findings).read(await asBytes(input))
  findings.add('INPUT_NOT_GIVEN', '', { what: slip })
  return { outcome: 'undetermined', layers: [], evidence: [] }
}

/** Whether it could be read. */
export function isSubject(reading: Subject | Unreadable): reading is Subject {
  return 'document' in reading
}

/** Who says so: the caller, an image, or something else that was handed in and can have been written by anybody. */
type Origin = 'caller' | 'image' | 'content'

interface Token {
  readonly parsed: ParsedVcJwt | ParsedVpJwt
  readonly document: JsonObject
}

class InputReader {
  readonly #run: Run
  readonly #findings: VerifyFindings
  readonly #layers: InputLayer[] = []
  readonly #evidence: Evidence[] = []
  #address: string | undefined
  #isEnveloped = false

  constructor(run: Run, findings: VerifyFindings) {
    this.#run = run
    this.#findings = findings
  }

  async read(input: unknown, origin: Origin = 'caller'): Promise<Subject | Unreadable> {
    if (this.#layers.length >= MOST_LAYERS) {
      this.#findings.add('INPUT_TOO_WRAPPED', '', { count: MOST_LAYERS })
      return this.#refused()
    }
    if (input instanceof Uint8Array) return this.#bytes(input, origin)
    return typeof input === 'string' ? this.#text(input, origin) : this.#value(input)
  }

  async #bytes(bytes: Uint8Array, origin: Origin): Promise<Subject | Unreadable> {
    if (isPng(bytes)) return this.#image(bytes, 'png')
    const format = foreignFormat(bytes)
    if (format !== undefined) {
      this.#findings.add('INPUT_CARRIES_NO_BADGE', '', { format })
      return this.#refused()
    }
    const text = decodeUtf8(bytes)
    if (text !== undefined) return this.#text(text, origin)
    this.#findings.add('INPUT_NOT_UTF8', '')
    return this.#refused()
  }

  async #text(given: string, origin: Origin): Promise<Subject | Unreadable> {
    const text = given.trim()
    const nature = natureOfText(text)
    if (nature === 'json') return this.#json(text)
    if (nature === 'svg') return this.#image(new TextEncoder().encode(text), 'svg')
    if (nature === 'url') return this.#fetched(text, origin)
    if (nature === 'jwt') return this.#token(text)
    const data = nature === 'data' ? decodeDataUri(text) : undefined
    if (data !== undefined) return this.read(data, 'content')
    this.#findings.add('INPUT_UNRECOGNISED', '')
    return this.#refused()
  }

  #json(text: string): Promise<Subject | Unreadable> | Subject | Unreadable {
    const { language } = this.#run
    const reading = inspectJson(text, { language })
    const check = checkBadge(text, { language })
    if (!reading.ok || !isObject(reading.value)) return this.#unfit(check)
    this.#layers.push('json')
    return this.#opened(reading.value, check)
  }

  #value(input: unknown): Promise<Subject | Unreadable> | Subject | Unreadable {
    const { language } = this.#run
    // Everything is judged on one copy, which shows the same to every check.
    const reading = toJsonTree(input, { language })
    if (!reading.ok || !isObject(reading.value)) return this.#unfit(checkBadge(input, { language }))
    this.#layers.push('object')
    const check = checkBadge(reading.value, { language })
    return this.#opened(reading.value, check)
  }

  /** A document; if it is an envelope, what is in it. */
  #opened(document: JsonObject, check: BadgeCheck): Promise<Subject | Unreadable> | Subject {
    const content = envelopeContent(document)
    if (content === undefined) return this.#subject({ document, check })
    this.#isEnveloped = true
    return this.read(content, 'content')
  }

  async #image(bytes: Uint8Array, layer: 'png' | 'svg'): Promise<Subject | Unreadable> {
    this.#layers.push(layer)
    const result = this.#unbaked(bytes)
    if (result === undefined) return this.#refused()
    this.#findings.addAll(result.findings)
    const [badge, ...others] = result.found
    if (badge !== undefined && others.length === 0) return this.read(badge.text, 'image')
    if (badge === undefined) this.#findings.add('INPUT_IMAGE_WITHOUT_BADGE', '')
    return this.#refused()
  }

  #unbaked(bytes: Uint8Array): UnbakeResult | undefined {
    try {
      return unbake(bytes, { language: this.#run.language })
    } catch (error) {
      if (!isShirushiError(error)) throw error
      this.#findings.add('INPUT_IMAGE_UNREADABLE', '', { reason: error.code })
      return undefined
    }
  }

  async #fetched(url: string, origin: Origin): Promise<Subject | Unreadable> {
    if (origin === 'content' || this.#isEnveloped || this.#run.depth > 0) {
      this.#findings.add('INPUT_ADDRESS_NOT_FOLLOWED', '', { url })
      return { ...this.#refused(), outcome: 'undetermined' }
    }
    this.#layers.push('url')
    this.#address = url
    const got = await this.#run.net.get(url, 'badge')
    if (!got.ok) {
      this.#findings.add('INPUT_NOT_FETCHED', '', { url, fault: got.fault, status: got.status ?? '-' })
      return { ...this.#refused(), outcome: 'undetermined' }
    }
    this.#evidence.push({ kind: 'badge', id: got.finalUrl, source: got.source, obtainedAt: got.fetchedAt })
    return this.read(got.bytes, 'content')
  }

  #token(text: string): Subject | Unreadable {
    const check = checkBadge(text, { language: this.#run.language })
    const token = this.#parsed(text, check.kind === 'presentation')
    if (token === undefined) return this.#refused()
    const isOlder = check.version !== undefined && OLDER.has(check.version)
    this.#layers.push(isOlder ? 'jws' : 'jwt')
    const { document, parsed } = token
    return this.#subject({ document, check, jws: parsed.jws, ...(isOlder ? {} : { jwt: parsed }) })
  }

  #parsed(text: string, isPresentation: boolean): Token | undefined {
    try {
      if (isPresentation) {
        const parsed = parseVpJwt(text)
        return { parsed, document: parsed.presentation }
      }
      const parsed = parseVcJwt(text)
      return { parsed, document: parsed.credential }
    } catch (error) {
      if (!isShirushiError(error)) throw error
      this.#findings.add('INPUT_TOKEN_MALFORMED', '', { reason: error.message })
      return undefined
    }
  }

  #subject(parts: Pick<Subject, 'document' | 'check' | 'jws' | 'jwt'>): Subject {
    const address = this.#address === undefined ? {} : { address: this.#address }
    return {
      ...parts,
      ...address,
      document: deepFreeze(parts.document),
      layers: this.#layers,
      evidence: this.#evidence,
    }
  }

  #unfit(check: BadgeCheck): Unreadable {
    this.#findings.addAll(check.findings)
    return this.#refused()
  }

  #refused(): Unreadable {
    return { outcome: 'failed', layers: this.#layers, evidence: this.#evidence }
  }
}

const ENVELOPES = new Set<unknown>(['EnvelopedVerifiableCredential', 'EnvelopedVerifiablePresentation'])

/** What an envelope of VCDM 2.0 holds: a `data:` URL in its `id`. */
function envelopeContent(document: JsonObject): string | undefined {
  const { type, id } = document
  const types: readonly unknown[] = Array.isArray(type) ? type : [type]
  if (!types.some((one) => ENVELOPES.has(one)) || typeof id !== 'string') return undefined
  return parseDataUri(id) === undefined ? undefined : id
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes)
  } catch {
    return undefined
  }
}
