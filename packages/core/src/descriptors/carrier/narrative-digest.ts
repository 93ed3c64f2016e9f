import { digestOf } from '../../identity/digest.ts'

/** What tells whether somebody edited a narrative after it was written: the SHA-256 of its UTF-8 bytes. */
export function narrativeDigest(narrative: string): string {
  return `sha256-${digestOf('sha256', narrative, '')}`
}

/** Whether a value is a digest that a narrative can be held against. */
export function isNarrativeDigest(value: unknown): value is string {
  return typeof value === 'string' && /^sha256-[0-9a-f]{64}$/.test(value)
}

/**
 * A narrative with the line breaks, and the end, that it was written with. Forms and databases change both,
 * which is no edit.
 */
export function asWrittenNarrative(narrative: string): string {
  const text = narrative.replace(/\r\n?/g, '\n')
  let start = 0
  let end = text.length
  while (start < end && isBlank(text.charCodeAt(start))) start += 1
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1
  return start === end ? '' : `${text.slice(start, end)}\n`
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0a
}
