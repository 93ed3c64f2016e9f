import { InvalidArgumentError } from '@shirushi/core/errors'
import { MalformedJwsError } from '../errors.ts'
import { type Key, materialOf } from '../keys/key.ts'
import { verifySignature } from '../keys/verify-signature.ts'
import { algorithmOf, type FatalJwsProblem, isFatal } from './header-problems.ts'
import { type ParsedJws, parseJws } from './parse-jws.ts'

/**
 * Why a token does not hold: it is `malformed`; its header has something that no token may have
 * ({@link FatalJwsProblem}); its `alg` is not that of the key (`algorithm-differs`); or the key did not make the
 * signature (`signature-wrong`).
 */
export type JwsFailure = 'malformed' | FatalJwsProblem | 'algorithm-differs' | 'signature-wrong'

/** Whether a key signed a token. */
export type JwsVerification =
  | { readonly outcome: 'verified' }
  | { readonly outcome: 'failed'; readonly reason: JwsFailure }

/**
 * Decides whether the private half of a key signed a token.
 *
 * The key alone says which algorithm counts; a header that names another one fails. This does **not** say whose
 * key it is, nor whether what was signed is true, current or meant for you.
 *
 * @param jws - A stranger's text, or what `parseJws` made of it.
 * @throws `InvalidArgumentError` when the key is not one of ours, or the token neither. What is in the token
 * can never make this function throw.
 * @see {@link https://www.rfc-editor.org/rfc/rfc7515#section-5.2 | RFC 7515, 5.2}
 */
export async function verifyJws(jws: string | ParsedJws, key: Key): Promise<JwsVerification> {
  materialOf(key)
  const parsed = typeof jws === 'string' ? parsedOrMalformed(jws) : assertParsed(jws)
  if (parsed === undefined) return failed('malformed')
  for (const { code } of parsed.problems) if (isFatal(code)) return failed(code)
  if (algorithmOf(parsed.header) !== key.algorithm) return failed('algorithm-differs')
  const holds = await verifySignature(key, parsed.signingInput, parsed.signature)
  return holds ? { outcome: 'verified' } : failed('signature-wrong')
}

function failed(reason: JwsFailure): JwsVerification {
  return { outcome: 'failed', reason }
}

function parsedOrMalformed(text: string): ParsedJws | undefined {
  try {
    return parseJws(text)
  } catch (error) {
    if (error instanceof MalformedJwsError) return undefined
    throw error
  }
}

function assertParsed(jws: ParsedJws): ParsedJws {
  if (typeof jws === 'object' && jws !== null && jws.signingInput instanceof Uint8Array) return jws
  throw new InvalidArgumentError('jws', 'must be a string, or what parseJws made of one')
}
