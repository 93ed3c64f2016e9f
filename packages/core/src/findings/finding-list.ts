import type { FindingCode, ParamsOf } from './catalogue.ts'
import { CATALOGUE } from './catalogue.ts'
import type { Generation } from './definition.ts'
import { inDocumentOrder } from './document-order.ts'
import type { Finding, JsonPatchOperation, MessageLanguage } from './finding.ts'
import { fillMessage } from './render-finding.ts'

/** Findings beyond this number are counted, not kept: a hostile document must not cost memory. */
export const MAX_FINDINGS = 1_000

/** Longest value that a message quotes, in UTF-16 code units. */
const MAX_QUOTED_LENGTH = 80

/** Characters that could reorder, hide or break the text around them. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu

/** Makes a value from a badge safe to show inside a message: short, one line, nothing invisible. */
export function quotable(value: unknown): string {
  const text = typeof value === 'string' ? value : describe(value)
  const short = text.length > MAX_QUOTED_LENGTH ? `${text.slice(0, MAX_QUOTED_LENGTH)}…` : text
  return short.replace(UNPRINTABLE, (character) => {
    const point = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
    return `\\u{${point}}`
  })
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return `[${value.length}]`
  if (value !== null && typeof value === 'object') return '{…}'
  return String(value)
}

/** Parameters as a check has them; they become quotable text. */
export type FindingParams<Code extends FindingCode> = { readonly [Name in ParamsOf<Code>]: unknown }

/**
 * Collects what a check finds. One list serves a whole check; it is the only thing in a check that
 * is written to.
 */
export class FindingList {
  readonly #findings: Finding[] = []
  readonly #language: MessageLanguage
  #dropped = 0

  /** The generation whose specification findings refer to, where both have the rule. */
  generation: Generation = 'ob3'

  constructor(language: MessageLanguage = 'en') {
    this.#language = language
  }

  /** Notes a finding. `path` is a JSON Pointer. */
  add<Code extends FindingCode>(
    code: Code,
    path: string,
    ...[params, fix]: [ParamsOf<Code>] extends [never]
      ? [params?: undefined, fix?: readonly JsonPatchOperation[]]
      : [params: FindingParams<Code>, fix?: readonly JsonPatchOperation[]]
  ): void {
    this.#keep(code, path, params ?? {}, fix)
  }

  /** The same as {@link FindingList.add | add}, for callers that hand on a code they were given. */
  record<Code extends FindingCode>(
    code: Code,
    path: string,
    params: FindingParams<Code>,
    fix?: readonly JsonPatchOperation[],
  ): void {
    this.#keep(code, path, params, fix)
  }

  /** Takes over findings that another check made. */
  addAll(findings: Iterable<Finding>): void {
    for (const finding of findings) {
      if (this.#findings.length < MAX_FINDINGS) this.#findings.push(finding)
      else this.#dropped++
    }
  }

  /** How many were kept so far. */
  get size(): number {
    return this.#findings.length
  }

  /** Whether one of them is of severity `error`. */
  get hasErrors(): boolean {
    return this.#findings.some(({ severity }) => severity === 'error')
  }

  /** All findings, in the order in which they were made. */
  toArray(): Finding[] {
    return [...this.#findings, ...this.#leftOut()]
  }

  /** All findings, in the order in which a reader of the document meets what they are about. */
  inOrderOf(document: unknown): Finding[] {
    if (this.#findings.length === 0) return []
    return [...inDocumentOrder(document, this.#findings), ...this.#leftOut()]
  }

  #leftOut(): Finding[] {
    return this.#dropped === 0 ? [] : [this.#make('FINDINGS_TRUNCATED', '', { dropped: this.#dropped })]
  }

  #keep(
    code: FindingCode,
    path: string,
    params: Readonly<Record<string, unknown>>,
    fix: readonly JsonPatchOperation[] | undefined,
  ): void {
    if (this.#findings.length >= MAX_FINDINGS) this.#dropped++
    else this.#findings.push(this.#make(code, path, params, fix))
  }

  #make(
    code: FindingCode,
    path: string,
    values: Readonly<Record<string, unknown>>,
    fix?: readonly JsonPatchOperation[],
  ): Finding {
    const { severity, spec: specs } = CATALOGUE[code]
    const spec = typeof specs === 'string' ? specs : specs[this.generation]
    const params: Record<string, string> = {}
    for (const [name, value] of Object.entries(values)) params[name] = quotable(value)
    const message = fillMessage(CATALOGUE[code][this.#language], params, this.#language)
    return { code, severity, path, message, spec, params, ...(fix && { fix }) }
  }
}
