import { digestOf } from '../../identity/digest.ts'

/** What tells whether somebody edited a narrative after it was written: the SHA-256 of its UTF-8 bytes. */
export function narrativeDigest(narrative: string): string {
  return `sha256-${digestOf('sha256', narrative, '')}`
}
