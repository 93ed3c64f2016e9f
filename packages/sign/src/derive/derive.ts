import { InvalidArgumentError } from '@shirushi/core/errors'
import { resolvePointer } from '@shirushi/core/json'
import type { Key } from '@shirushi/vc'
import { createDocumentLoader } from '@shirushi/vc/contexts'
import { type DeriveProofOptions, deriveProof } from '@shirushi/vc/data-integrity'
import type { ContextOptions } from '../sign/checked-options.ts'
import { BADGE_PARTS, type BadgePart } from './badge-parts.ts'

/** What to show of a badge. */
export interface DeriveOptions extends ContextOptions {
  /** Parts of a badge by their names, or anything in it by its JSON Pointer, beside what is mandatory. */
  readonly disclose: readonly (BadgePart | `/${string}`)[]
  /** The public key of the issuer. */
  readonly key: Key
}

/**
 * Takes out of a badge what its holder wants to show: that, and what the issuer made mandatory. The result has a
 * proof of its own, which the issuer's key verifies; nothing says what else there was.
 *
 * Only for badges that were signed with `ecdsa-sd-2023`, as they came from the issuer: nothing further can be
 * derived from what was derived. It needs no key of the holder, and does **not** prove who shows it.
 *
 * @example
 * ```ts
 * import type { Key } from '@shirushi/vc'
 * import { derive } from '@shirushi/sign'
 *
 * // Without the results.
 * export const forEmployer = (badge: object, key: Key) =>
 *   derive(badge, { disclose: ['recipient', '/credentialSubject/achievement/image'], key })
 * ```
 *
 * @throws `InvalidArgumentError` when the badge has nothing of a part or at a pointer, or an option is not what
 * it has to be.
 * @throws `ProofNotDerivableError` when the proof is of another kind, is derived already, or does not hold.
 * @throws `CanonicalizationError`, `LimitExceededError` or `ContextNotAllowedError` when the badge cannot be
 * taken apart.
 * @see {@link https://www.w3.org/TR/vc-di-ecdsa/#add-derived-proof-ecdsa-sd-2023 | ECDSA Cryptosuites 1.0, 3.6.6}
 */
export async function derive(credential: object, options: DeriveOptions): Promise<object> {
  if (typeof credential !== 'object' || credential === null) {
    throw new InvalidArgumentError('credential', 'must be an object')
  }
  const { disclose, key, contexts, documentLoader, limits } = options
  if (!Array.isArray(disclose)) throw new InvalidArgumentError('options.disclose', 'must be a list')
  const pointers = disclose.flatMap((part: unknown, at) => pointersOf(part, credential, at))
  const deriveOptions: DeriveProofOptions = {
    key,
    pointers: [...new Set(pointers)],
    ...(contexts && { documentLoader: createDocumentLoader({ additional: contexts }) }),
    ...(documentLoader && { documentLoader }),
    ...(limits && { limits }),
  }
  return deriveProof(credential, deriveOptions)
}

function pointersOf(part: unknown, credential: object, at: number): readonly string[] {
  const argument = `options.disclose.${at}`
  const found = placesOf(part, argument).filter(
    (pointer) => resolvePointer(credential, pointer) !== undefined,
  )
  if (found.length === 0) throw new InvalidArgumentError(argument, 'is nothing that the badge has')
  return found
}

function placesOf(part: unknown, argument: string): readonly string[] {
  if (isBadgePart(part)) return BADGE_PARTS[part]
  if (typeof part === 'string' && part.startsWith('/')) return [part]
  const names = Object.keys(BADGE_PARTS).join(', ')
  throw new InvalidArgumentError(argument, `must be a JSON Pointer, or one of ${names}`)
}

function isBadgePart(part: unknown): part is BadgePart {
  return typeof part === 'string' && Object.hasOwn(BADGE_PARTS, part)
}
