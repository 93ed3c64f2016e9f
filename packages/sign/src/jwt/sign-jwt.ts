import type { BadgeKind } from '@shirushi/core'
import { InvalidArgumentError } from '@shirushi/core/errors'
import type { Signer } from '@shirushi/vc'
import { signVcJwt, signVpJwt, type VcJwtForm } from '@shirushi/vc/jose'
import { checkClaims } from '../checks/check-claims.ts'
import type { SigningTask } from '../checks/signing-task.ts'
import { prepareSigning } from '../sign/prepare-signing.ts'
import type { SignJwtOptions } from './sign-jwt-options.ts'

/** The kinds of documents whose tokens follow Open Badges. */
const BADGES: ReadonlySet<BadgeKind> = new Set(['credential', 'endorsement', 'clr'])

/**
 * Signs a credential or a presentation as JSON Web Token, with a key of any kind.
 *
 * Refuses the same as `sign`, apart from what only embedded proofs care about: terms without a definition in
 * documents that `checkBadge` does not judge, and numbers. Embedded proofs that are there stay inside, so that
 * both can be had: embedded first.
 *
 * Claims repeat what a badge says in whole seconds; a fraction stays in the badge. The same arguments give the
 * same text with EdDSA and RS256; ECDSA signs with a random number.
 *
 * @example
 * ```ts
 * import { createCredential } from '@shirushi/core'
 * import { signJwt } from '@shirushi/sign'
 * import { generateKey, signerFor } from '@shirushi/vc'
 *
 * const key = await generateKey('RSA')
 * const signer = signerFor(key, { verificationMethod: 'https://uni.example/keys#2026' })
 * const credential = createCredential({
 *   id: 'urn:uuid:91537dba-56cb-11ec-bf63-0242ac130002',
 *   issuer: 'https://uni.example/issuer',
 *   validFrom: '2026-03-25T09:00:00+09:00',
 *   recipient: { id: 'did:example:hanako' },
 *   achievement: {
 *     id: 'https://uni.example/achievements/data-literacy',
 *     name: 'データリテラシー基礎',
 *     description: '統計とデータ倫理の基礎を修得したことを認定します。',
 *     criteria: '全 8 回の課題を提出し、最終試験で 60 点以上を取ること。',
 *   },
 * })
 * const token = await signJwt(credential, signer)
 * ```
 *
 * @throws `UnsignableError` when verifiers would not accept what would come out.
 * @throws `InvalidArgumentError` when the signer or an option is not what it has to be, or the signer answers
 * with something that is no signature. What the signer itself throws comes through.
 * @see {@link https://www.imsglobal.org/spec/ob/v3p0/#jwt-proof | Open Badges 3.0, 8.2}
 * @see {@link https://www.w3.org/TR/vc-jose-cose/#with-jose | VC-JOSE-COSE, 3.1}
 */
export async function signJwt(
  document: object,
  signer: Signer,
  options: SignJwtOptions = {},
): Promise<string> {
  const task = prepareSigning(document, signer, options)
  const form = formOf(task, options)
  if (form === 'ob3') checkClaims(task)
  if (options.jwk !== undefined) task.judgement.own.add('KEY_ONLY_IN_HEADER', '')
  task.judgement.settle()
  const token = await write(task, form, options)
  task.judgement.tell(options.onFinding)
  return token
}

function formOf({ kind }: SigningTask, { form }: SignJwtOptions): VcJwtForm | 'presentation' {
  if (form !== undefined && form !== 'ob3' && form !== 'vc-jose-cose') {
    throw new InvalidArgumentError('options.form', 'must be ob3 or vc-jose-cose')
  }
  if (kind === 'presentation') return 'presentation'
  return form ?? (BADGES.has(kind) ? 'ob3' : 'vc-jose-cose')
}

function write(
  { document, signer }: SigningTask,
  form: VcJwtForm | 'presentation',
  { jwk, typ, claims }: SignJwtOptions,
): Promise<string> {
  const options = {
    ...(jwk !== undefined && { jwk }),
    ...(typ !== undefined && { typ }),
    ...(claims !== undefined && { claims }),
  }
  if (form === 'presentation') return signVpJwt(document, signer, options)
  return signVcJwt(document, signer, { ...options, form })
}
