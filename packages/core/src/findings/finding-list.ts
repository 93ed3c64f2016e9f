import { CATALOGUE, type Definitions, type FindingCode } from './catalogue.ts'
import type { MessageLanguage } from './finding.ts'
import { FindingCollector, type GivenParams } from './finding-collector.ts'

/** Parameters as a check has them; they become quotable text. */
export type FindingParams<Code extends FindingCode> = GivenParams<Definitions, Code>

/** Collects what the checks of this package find. */
export class FindingList extends FindingCollector<Definitions> {
  constructor(language: MessageLanguage = 'en') {
    super(CATALOGUE, language)
  }
}
