import type { Severity } from '../../findings/definition.ts'
import type { MessageLanguage } from '../../findings/finding.ts'
import { MAX_FINDINGS } from '../../findings/finding-collector.ts'
import { quotable } from '../../findings/quotable.ts'
import { type Confidence, sourceReference } from '../evidence.ts'
import { DESCRIPTOR_CATALOGUE, type DescriptorFindingCode, type DescriptorParamsOf } from './catalogue.ts'
import { type DescriptorFinding, renderDescriptorFinding } from './descriptor-finding.ts'

/** What a profile says about one of its rules. */
export interface ProfileVerdict {
  readonly profile: string
  readonly severity: Severity
  readonly confidence: Confidence
}

/** Parameters as a check has them; they become quotable text. */
export type DescriptorFindingParams<Code extends DescriptorFindingCode> = {
  readonly [Name in DescriptorParamsOf<Code>]: unknown
}

/** Collects what is found about a descriptor. */
export class DescriptorFindingList {
  readonly #findings: DescriptorFinding[] = []
  readonly #language: MessageLanguage

  constructor(language: MessageLanguage = 'en') {
    this.#language = language
  }

  /** Notes a finding. `path` is a JSON Pointer. */
  add<Code extends DescriptorFindingCode>(
    code: Code,
    path: string,
    ...[params, verdict]: [DescriptorParamsOf<Code>] extends [never]
      ? [params?: undefined, verdict?: ProfileVerdict]
      : [params: DescriptorFindingParams<Code>, verdict?: ProfileVerdict]
  ): void {
    this.record(code, path, params ?? {}, verdict)
  }

  /** The same, for callers that hand on a code they were given. */
  record(
    code: DescriptorFindingCode,
    path: string,
    values: Readonly<Record<string, unknown>>,
    verdict?: ProfileVerdict,
  ): void {
    if (this.#findings.length >= MAX_FINDINGS) return
    const { severity, source } = DESCRIPTOR_CATALOGUE[code]
    const params = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, quotable(value)]))
    const confidence = verdict?.confidence ?? 'established'
    this.#findings.push({
      code,
      severity: verdict?.severity ?? severity,
      ...(verdict && { profile: verdict.profile }),
      path,
      message: renderDescriptorFinding({ code, params, confidence }, this.#language),
      source: sourceReference(source, this.#language),
      confidence,
      params,
    })
  }

  /** Takes over findings that another check made. */
  addAll(findings: Iterable<DescriptorFinding>): void {
    for (const finding of findings) if (this.#findings.length < MAX_FINDINGS) this.#findings.push(finding)
  }

  /** Whether one of them is of severity `error`. */
  get hasErrors(): boolean {
    return this.#findings.some(({ severity }) => severity === 'error')
  }

  /** All findings, in the order in which they were made. */
  toArray(): DescriptorFinding[] {
    return [...this.#findings]
  }
}
