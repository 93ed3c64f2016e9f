import { isDid } from '@shirushi/core/values'
import { MalformedDidError } from '../errors.ts'

/** A DID URL in its parts. What follows the DID is `undefined` where its mark is not there. */
export interface DidUrl {
  /** The DID, without what follows it. */
  readonly did: string
  /** The name of its method, such as `web`. */
  readonly method: string
  /** What the method makes of it: all behind `did:` and the method. */
  readonly identifier: string
  /** With the slash that it begins with; empty where there is none. */
  readonly path: string
  /** Without the question mark. */
  readonly query: string | undefined
  /** Without the hash mark. */
  readonly fragment: string | undefined
}

/** Longer than any DID that is in use, except for those that hold an RSA key. */
const LONGEST = 4096

/** RFC 3986: what may stand behind a DID, mark by mark. */
const TAIL = /^(\/[^?#]*)?(?:\?([^#]*))?(?:#(.*))?$/s

/** Characters of a URI, and `%` with two digits. */
const URI_TEXT = /^(?:[A-Za-z0-9\-._~:/?@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*$/

/**
 * Takes a DID or a DID URL apart. Nothing is decoded, and nothing is looked up.
 *
 * @example
 * ```ts
 * import { parseDidUrl } from '@shirushi/vc/did'
 *
 * const { did, method, fragment } = parseDidUrl('did:web:university.example:badges#2026')
 * console.log(did, method, fragment) // → did:web:university.example:badges web 2026
 * ```
 *
 * @param text - A stranger's.
 * @throws `MalformedDidError` with the fault `syntax` when it is neither, or has more than 4,096 characters.
 * @see {@link https://www.w3.org/TR/did-core/#did-url-syntax | DID Core, 3.2 DID URL Syntax}
 */
export function parseDidUrl(text: string): DidUrl {
  if (typeof text !== 'string' || text.length > LONGEST) return notDid()
  const end = text.search(/[/?#]/)
  const did = end < 0 ? text : text.slice(0, end)
  const [, path = '', query, fragment] = TAIL.exec(text.slice(did.length)) ?? notDid()
  if (!isDid(did) || ![path, query ?? '', fragment ?? ''].every((part) => URI_TEXT.test(part)))
    return notDid()
  const colon = did.indexOf(':', 'did:'.length)
  return {
    did,
    method: did.slice('did:'.length, colon),
    identifier: did.slice(colon + 1),
    path,
    query,
    fragment,
  }
}

function notDid(): never {
  throw new MalformedDidError('syntax', 'The text is no DID and no DID URL')
}
