import { decodeBase64, encodeBase64 } from '../bytes/base64.ts'
import { malformed } from './fail.ts'

/** What stands in the first and the last line. */
export type PemLabel = 'PUBLIC KEY' | 'PRIVATE KEY' | 'ENCRYPTED PRIVATE KEY'

/** Larger than any key that is accepted. */
const LONGEST = 32_768

const BEGIN = '-----BEGIN '
const END = '-----END '
const DASHES = '-----'

/** Bytes as PEM, lines of 64 characters. */
export function toPem(label: PemLabel, bytes: Uint8Array): string {
  const lines = encodeBase64(bytes).match(/.{1,64}/g) ?? []
  return [`${BEGIN}${label}${DASHES}`, ...lines, `${END}${label}${DASHES}`, ''].join('\n')
}

/** Whether a text claims to be PEM. */
export function isPem(text: string): boolean {
  return text.startsWith(BEGIN)
}

/**
 * The label and the bytes of a PEM text that holds one thing.
 *
 * @throws `InvalidKeyError`
 * @see {@link https://www.rfc-editor.org/rfc/rfc7468#section-3 | RFC 7468, 3}
 */
export function fromPem(text: string): { readonly label: string; readonly bytes: Uint8Array } {
  if (text.length > LONGEST) return malformed('The PEM is too long for any key')
  const lines = text.split(/\r\n|\n|\r/).map((line) => line.trim())
  while (lines.at(-1) === '') lines.pop()
  const [first = '', ...rest] = lines
  const last = rest.pop()
  const label = first.slice(BEGIN.length, -DASHES.length)
  if (!first.endsWith(DASHES) || last !== `${END}${label}${DASHES}`) {
    return malformed('The PEM has not one first and one last line that belong together')
  }
  return { label, bytes: decodeBase64(rest.join('')) ?? malformed('The PEM is not base64 between its lines') }
}
