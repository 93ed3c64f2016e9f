import type { VerifyOptions } from './options.ts'
import type { VerificationReport } from './report/report.ts'
import { type CollectedEvidence, createVerifier } from './verifier.ts'

/**
 * Verifies anything that claims to be a badge: Open Badges 2.0 or 3.0, JSON, signed text, a PNG or SVG that a badge
 * was baked into, the address of one, a presentation of several.
 *
 * The answer is a report: which questions were asked, what each came to, what it rests on, and a verdict folded
 * from them. A badge that cannot be judged is `undetermined`, which is neither fine nor forged. Nothing is fetched
 * unless `fetch` is given, and then nothing that the badge names but its issuer's key before the proof holds.
 *
 * @example
 * ```ts
 * import { verify } from '@shirushi/verify'
 *
 * const { verdict, findings } = await verify('{"type": "Assertion"}')
 * console.log(verdict) // → invalid
 * ```
 *
 * @param input - Text, bytes, a file (`Blob`), or a parsed document; a stranger's. Nothing in it makes this throw.
 * @throws `InvalidArgumentError` when an option is not what it has to be; `InvalidKeyError` when one of `keys` is
 * none.
 */
export async function verify(input: unknown, options: VerifyOptions = {}): Promise<VerificationReport> {
  return createVerifier(options).verify(input)
}

/**
 * Verifies a badge and keeps every document that this took, with digests and times: keys, lists, schemas, profiles.
 * Handed to `verify` as `evidence`, they give the same report again without network, as of then.
 *
 * @throws As {@link verify}; `PlatformError` where the platform has no WebCrypto.
 */
export async function collectEvidence(
  input: unknown,
  options: VerifyOptions = {},
): Promise<CollectedEvidence> {
  return createVerifier(options).collectEvidence(input)
}
