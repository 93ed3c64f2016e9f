import type { BakeFindingCode } from '@shirushi/bake/findings'
import {
  type FindingCode,
  FindingCollector,
  type FindingDefinition,
  type MessageLanguage,
} from '@shirushi/core/findings'
import { ALL_RULES, type OwnDefinitions } from './catalogue.ts'

/** The rules of other packages name their own parameters; their findings come ready made, by `addAll`. */
type OtherDefinitions = Readonly<
  Record<Exclude<FindingCode | BakeFindingCode, keyof OwnDefinitions>, FindingDefinition>
>

/**
 * What checks note their findings in: their own with `add`, those of `checkBadge` and `unbake` with `addAll`.
 *
 * @internal
 */
export class VerifyFindings extends FindingCollector<OwnDefinitions & OtherDefinitions> {
  constructor(language: MessageLanguage = 'en') {
    super(ALL_RULES, language)
  }
}
