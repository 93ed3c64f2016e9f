import { InvalidArgumentError } from '@shirushi/core/errors'
import type { JsonLimits } from '@shirushi/core/json'
import { decodeBase64url } from '../bytes/base64.ts'
import { encodeUtf8 } from '../bytes/utf8.ts'
import { type JwsPart, MalformedJwsError } from '../errors.ts'
import { headerProblems, type JwsHeader, type JwsProblem } from './header-problems.ts'
import type { JsonObject } from './json-object.ts'
import { readJsonPart } from './read-json-part.ts'

/** How many characters a token may have: 16 Mi. */
export const LARGEST_JWS = 16_777_216

/** How many characters its header may have, as it is written: 64 Ki. */
export const LARGEST_JWS_HEADER = 65_536

/** How many characters its signature may have: an RSA key of 8192 bits makes 1,366. */
export const LARGEST_JWS_SIGNATURE = 1_366

/** How much of a header is read. */
const HEADER_LIMITS: Partial<JsonLimits> = { depth: 8 }

/** How much of a payload is read: what is signed is as deep as a document may be. */
const PAYLOAD_LIMITS: Partial<JsonLimits> = { length: LARGEST_JWS }

/** A JSON Web Signature that was taken apart. **Nothing of it was verified.** */
export interface ParsedJws {
  /** The header, as it was written. */
  readonly header: JwsHeader
  readonly payload: Uint8Array
  readonly signature: Uint8Array
  /** What the signature is over. */
  readonly signingInput: Uint8Array
  /** What is to be said about the header, the fatal first. */
  readonly problems: readonly JwsProblem[]
}

/**
 * Takes a compact JSON Web Signature apart. **Nothing is verified.**
 *
 * There is one way to write a token: base64url without padding, without white space, without bits left over.
 * Whatever else is in the text is refused, so that no other text can pass for it. Addresses in the header
 * (`jku`, `x5u`) are never followed and certificates never used; `problems` says that they are there.
 *
 * @param text - A stranger's.
 * @throws `MalformedJwsError`: `fault` and `part` say what and where. `InvalidArgumentError` when it is no text.
 * @see {@link https://www.rfc-editor.org/rfc/rfc7515#section-5.2 | RFC 7515, 5.2}
 */
export function parseJws(text: string): ParsedJws {
  if (typeof text !== 'string') throw new InvalidArgumentError('jws', 'must be a string')
  if (text.length > LARGEST_JWS) throw tooLarge('token', LARGEST_JWS)
  const [headerEnd, payloadEnd] = segmentEnds(text)
  if (headerEnd > LARGEST_JWS_HEADER) throw tooLarge('header', LARGEST_JWS_HEADER)
  if (text.length - payloadEnd - 1 > LARGEST_JWS_SIGNATURE) throw tooLarge('signature', LARGEST_JWS_SIGNATURE)
  const header = readJsonPart(bytesOf(text.slice(0, headerEnd), 'header'), 'header', HEADER_LIMITS)
  return Object.freeze({
    header,
    payload: bytesOf(text.slice(headerEnd + 1, payloadEnd), 'payload'),
    signature: bytesOf(text.slice(payloadEnd + 1), 'signature'),
    signingInput: encodeUtf8(text.slice(0, payloadEnd)),
    problems: headerProblems(header),
  })
}

/**
 * The JSON object that is the payload of a token, exactly as it was signed.
 *
 * @throws `MalformedJwsError` when the payload is not one JSON object in UTF-8, or repeats a member.
 */
export function readJwsPayload(jws: ParsedJws): JsonObject {
  return readJsonPart(jws.payload, 'payload', PAYLOAD_LIMITS)
}

/** Where the first and the second segment end. */
function segmentEnds(text: string): readonly [number, number] {
  const first = text.indexOf('.')
  const second = text.indexOf('.', first + 1)
  if (first > 0 && second > first && !text.includes('.', second + 1)) return [first, second]
  const isEncrypted = /^[^.]*(?:\.[^.]*){4}$/.test(text)
  const hint = isEncrypted ? '; with five it is encrypted' : ''
  throw new MalformedJwsError('segments', 'token', `The token must have three segments${hint}`)
}

function bytesOf(segment: string, part: JwsPart): Uint8Array {
  const bytes = decodeBase64url(segment)
  if (bytes !== undefined) return bytes
  throw new MalformedJwsError('base64url', part, `The ${part} is not canonical base64url without padding`)
}

function tooLarge(part: JwsPart, maximum: number): MalformedJwsError {
  return new MalformedJwsError('too-large', part, `The ${part} has more than ${maximum} characters`)
}
