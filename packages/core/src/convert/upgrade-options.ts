import type { MessageLanguage } from '../findings/finding.ts'
import type { JsonObject } from '../json/json-value.ts'
import { ownList, ownText, ownTexts } from '../ob2/own.ts'
import { dateTimeProblem, parseDateTime } from '../values/date-time.ts'
import type { ReadBundle } from './open-badges-2-bundle.ts'
import { OptionProblems } from './option-problems.ts'
import type { UpgradeSettings } from './upgrade-table.ts'
import { OB3_TYPES } from './versions.ts'
import { isNode, isUsableUri } from './writers.ts'

/** What an upgrade needs to know, and may be told. */
export interface UpgradeOptions {
  /** The id of the credential: a new one, such as a `urn:uuid:`, because the old one is the original’s. */
  readonly id: string
  /**
   * Who issues the credential: a DID or https address whose key will sign. Default: what the profile
   * relates to, or its own id; needed where it has none.
   */
  readonly issuerId?: string
  /**
   * The id of the achievement. Default: what the badge class relates to, or its own id; needed where it has
   * none (as usual in Open Badges 0.5), or where something else in the badge has the same.
   */
  readonly achievementId?: string
  /** The first moment at which the credential counts. Default: the date of the award; needed without one. */
  readonly validFrom?: string
  /** The Verifiable Credentials Data Model to write. Default: `2.0`. */
  readonly dataModel?: '1.1' | '2.0'
  /** The signed text of the original, where it was signed, so that it stays verifiable. */
  readonly originalJws?: string
  /** Where the original was fetched from. Before Open Badges 1.1 nothing else identified a badge. */
  readonly originalUrl?: string
  /** The language of findings and messages. It changes nothing in the credential. Default: `en`. */
  readonly language?: MessageLanguage
  /**
   * The language of the words about the original that are written into the credential, and signed with it.
   * Default: the language that the badge class says it is in, where that is Japanese; otherwise `en`.
   */
  readonly contentLanguage?: MessageLanguage
}

/** Options that are ids, and what they may look like. */
const EXAMPLES = {
  id: 'urn:uuid:5f0c9a52-2f9e-4f0e-9d58-7f9a2a4c1d11',
  achievementId: 'https://issuer.example/achievements/1',
  issuerId: 'did:web:issuer.example',
  originalUrl: 'https://issuer.example/awards/1.json',
} as const

type IdOption = keyof typeof EXAMPLES

/** Asks for an id, and says what it may look like. */
export function askForId(option: IdOption, why: string, problems: OptionProblems): void {
  problems.add(`options.${option}`, `${why}, such as ${EXAMPLES[option]}`)
}

/** @throws {@link InvalidArgumentError} when an option is not what it has to be, whatever the badge. */
export function checkUpgradeOptions(options: UpgradeOptions): void {
  const problems = new OptionProblems()
  for (const option of ['id', 'achievementId', 'issuerId', 'originalUrl'] as const) {
    const value: unknown = options[option]
    const isAbsent = value === undefined && option !== 'id'
    const isGood = typeof value === 'string' && isUsableUri(value)
    if (!isAbsent && !isGood) askForId(option, 'has to be an absolute URI', problems)
  }
  const { validFrom } = options
  if (validFrom !== undefined && dateTimeProblem(parseDateTime(validFrom)) !== undefined) {
    problems.add('options.validFrom', 'has to be like 2026-04-01T09:00:00Z')
  }
  problems.throwIfAny()
}

/** The caller’s choice, or the object that the guide lets the old one relate to, or the old one itself. */
export function settleUpgrade(
  { badgeClass, issuer }: ReadBundle,
  options: UpgradeOptions,
  problems: OptionProblems,
): UpgradeSettings {
  const idOf = (option: 'achievementId' | 'issuerId', node: JsonObject, type: string): string => {
    const id = options[option] ?? counterpartOf(node, type)
    if (id === undefined)
      askForId(option, 'is needed, because the original has no id that can be used', problems)
    return id ?? ''
  }
  return {
    ids: {
      credential: options.id,
      achievement: idOf('achievementId', badgeClass, OB3_TYPES.achievement),
      issuer: idOf('issuerId', issuer, OB3_TYPES.profile),
    },
    hasOwnValidFrom: options.validFrom !== undefined,
  }
}

function counterpartOf(node: JsonObject, type: string): string | undefined {
  const counterpart = ownList(node, 'related')
    .filter(isNode)
    .find((related) => ownTexts(related, 'type').includes(type))
  const id = (counterpart && ownText(counterpart, 'id')) ?? ownText(node, 'id') ?? ''
  return isUsableUri(id) ? id : undefined
}
