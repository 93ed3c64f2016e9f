import type { MessageLanguage } from '@shirushi/core'

/**
 * What a badge says about itself, for display. It is on every report, because people have to see what was
 * refused; programs take `credential`, which is there only where the verdict is `valid`.
 *
 * Texts are cut at a length that people read, and nothing in them can hide or reorder what stands around them.
 */
export interface ClaimedFacts {
  readonly issuer?: ClaimedIssuer
  readonly recipient?: ClaimedRecipient
  readonly achievement?: ClaimedAchievement
  /** The address or number of the badge. */
  readonly id?: string
  /** What this award is called, where that differs from what was achieved. */
  readonly name?: string
  /** The number of the licence or certificate. */
  readonly licenseNumber?: string
  readonly validFrom?: string
  readonly validUntil?: string
  readonly awardedDate?: string
  /** Language of the texts, where the badge says. */
  readonly language?: string
  /** What its descriptor says: hours, credits, level and so on. */
  readonly descriptor?: readonly DescriptorFact[]
}

/** Who the badge says has issued it. */
export interface ClaimedIssuer {
  readonly id?: string
  readonly name?: string
  readonly url?: string
}

/** Who the badge says has received it. */
export interface ClaimedRecipient {
  /** An address or a DID; absent where the badge has only a hash of it. */
  readonly id?: string
  readonly name?: string
  /** The badge says who it is only as a hash: whoever knows the address can compare. */
  readonly hashed?: boolean
}

/** What the badge says was achieved. */
export interface ClaimedAchievement {
  readonly id?: string
  readonly name?: string
  readonly description?: string
  /** Markdown of a stranger. */
  readonly criteria?: string
  readonly criteriaUrl?: string
  /** A `data:` URL, or an address that was not fetched. */
  readonly image?: string
}

/** Something that the descriptor of a badge says. */
export interface DescriptorFact {
  readonly field: DescriptorField
  /** In each language of the reports, as far as the badge has it. */
  readonly text: Readonly<Record<MessageLanguage, string>>
}

/** What it is about. */
export type DescriptorField =
  | 'kind'
  | 'hours'
  | 'credits'
  | 'level'
  | 'fieldOfStudy'
  | 'delivery'
  | 'instruction'
  | 'prerequisites'
  | 'assessment'
  | 'supervision'
  | 'stackability'
  | 'qualityAssurance'
  | 'stars'
