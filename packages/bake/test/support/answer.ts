import { createHash } from 'node:crypto'
import type { BadgePlace, UnbakeResult } from '@shirushi/bake'
import { LimitExceededError, MalformedImageError, UnsupportedImageError } from '@shirushi/bake/errors'
import type { Expectation, ExpectedBadge } from '../corpus/case.ts'

/** What came of reading an image, in the words of the corpus. */
export function answerTo(action: () => UnbakeResult): Expectation {
  try {
    const { found, findings } = action()
    const badges = found.map(
      ({ generation = null, form, text, where, compressed }): ExpectedBadge => ({
        generation,
        form,
        ...(text.length <= 4096 ? { text } : { textSha256: createHash('sha256').update(text).digest('hex') }),
        where: placeName(where),
        ...(compressed && { compressed: true }),
      }),
    )
    return { outcome: 'read', badges, codes: findings.map(({ code }) => code).sort() }
  } catch (error) {
    if (error instanceof MalformedImageError) return { outcome: 'malformed', offset: error.offset }
    if (error instanceof LimitExceededError) return { outcome: 'limit', limit: error.limit }
    if (error instanceof UnsupportedImageError) return { outcome: 'unsupported', detected: error.detected }
    throw error
  }
}

function placeName(where: BadgePlace): string {
  return where.format === 'png' ? `${where.chunk} ${where.keyword}` : `${where.element} ${where.part}`
}
