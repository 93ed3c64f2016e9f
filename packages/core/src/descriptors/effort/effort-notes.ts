import type { MessageLanguage } from '../../findings/finding.ts'
import { type Evidence, sourceReference } from '../evidence.ts'
import type { DescriptorFindingCode, DescriptorParamsOf } from '../findings/catalogue.ts'
import { type DescriptorFinding, renderDescriptorFinding } from '../findings/descriptor-finding.ts'
import { DescriptorFindingList, type DescriptorFindingParams } from '../findings/descriptor-finding-list.ts'

/** Collects what is said about one conversion. */
export class EffortNotes {
  readonly #list: DescriptorFindingList
  readonly #language: MessageLanguage

  constructor(language: MessageLanguage) {
    this.#language = language
    this.#list = new DescriptorFindingList(language)
  }

  /** Notes a finding. */
  add<Code extends DescriptorFindingCode>(
    code: Code,
    path: string,
    ...params: [DescriptorParamsOf<Code>] extends [never] ? [] : [params: DescriptorFindingParams<Code>]
  ): void {
    this.#list.record(code, path, params[0] ?? {})
  }

  /** All of them, as sure as the hours that the result rests on. */
  toArray(evidence: Evidence | undefined): DescriptorFinding[] {
    const findings = this.#list.toArray()
    return evidence === undefined ? findings : findings.map((finding) => this.#restOn(finding, evidence))
  }

  #restOn(finding: DescriptorFinding, { source, confidence }: Evidence): DescriptorFinding {
    if (!finding.code.startsWith('EFFORT_CONVERTED')) return finding
    const sure = { ...finding, source: sourceReference(source, this.#language), confidence }
    return { ...sure, message: renderDescriptorFinding(sure, this.#language) }
  }
}
