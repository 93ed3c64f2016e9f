import type { ClaimedFacts } from '../report/claimed-facts.ts'
import { displayLine } from '../report/display-text.ts'

/**
 * Adds what the descriptor of a badge says, in short: hours, credits, level, how it was assessed, and the number
 * of the certificate, where no property of the badge says it. The reader
 * of descriptors is loaded when this is called first; who never shows reports never loads it.
 *
 * Like `claimsOf`, it judges nothing, and nothing in a document makes it reject.
 */
export async function withDescriptor(claims: ClaimedFacts, document: unknown): Promise<ClaimedFacts> {
  const { readDescriptor } = await import('./read-descriptor.ts')
  try {
    const reading = readDescriptor(document)
    if (reading === undefined) return claims
    const facts = reading.facts.map(({ field, text: { en, ja } }) => ({
      field,
      text: { en: displayLine(en, MAX_FACT_LENGTH), ja: displayLine(ja, MAX_FACT_LENGTH) },
    }))
    const shown = facts.filter(({ text }) => text.en !== '' && text.ja !== '')
    // Open Badges 2.0 has no property for it, so that it is in what the badge carries alone.
    const number = claims.licenseNumber ?? displayLine(reading.certificateNumber ?? '', MAX_FACT_LENGTH)
    return {
      ...claims,
      ...(number === '' ? {} : { licenseNumber: number }),
      ...(shown.length === 0 ? {} : { descriptor: shown }),
    }
  } catch {
    // It is for display only: a descriptor that breaks its reader is not shown.
    return claims
  }
}

/** A fact is a line of a table; what is longer stands in the criteria, too. */
const MAX_FACT_LENGTH = 200
