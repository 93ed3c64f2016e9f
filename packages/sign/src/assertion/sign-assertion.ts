import { InvalidArgumentError } from '@shirushi/core/errors'
import type { JsonObject } from '@shirushi/core/json'
import { isHttpsUrl } from '@shirushi/core/values'
import type { Signer } from '@shirushi/vc'
import { signJws } from '@shirushi/vc/jose'
import { Judgement } from '../checks/judgement.ts'
import { idOf, isRecord, listOf, member, recognised, snapshotOf } from '../checks/read-document.ts'
import { readSigner } from '../checks/read-signer.ts'
import { assertCheckedOptions, type CheckedOptions } from '../sign/checked-options.ts'

/** How to sign an assertion. */
export interface SignAssertionOptions extends Pick<CheckedOptions, 'language' | 'onFinding'> {}

/** What is looked at. */
interface AssertionTask {
  readonly assertion: JsonObject
  readonly signer: Signer
  readonly judgement: Judgement
}

/**
 * Signs an assertion of Open Badges 2.0: answers with a compact JSON Web Signature, whose payload is the
 * assertion.
 *
 * The signed text says `SignedBadge`, and names the key of the signer as `creator`; an assertion that was
 * written as hosted is turned into a signed one so, and `onFinding` is told. One that names another key is
 * refused, and so is what `checkBadge` calls an error. `defineSigningIssuer` makes the documents of the issuer
 * and the key, which have to be published at their addresses.
 *
 * RSA keys are what verifiers of Open Badges 2.0 know.
 *
 * @example
 * ```ts
 * import { createAssertion } from '@shirushi/core'
 * import { signAssertion } from '@shirushi/sign'
 * import { generateKey, signerFor } from '@shirushi/vc'
 *
 * const key = await generateKey('RSA')
 * const signer = signerFor(key, { verificationMethod: 'https://uni.example/keys/2026.json' })
 * const assertion = createAssertion({
 *   id: 'urn:uuid:91537dba-56cb-11ec-bf63-0242ac130002',
 *   recipient: { email: 'hanako@example.org', salt: '5f0c1d3e' },
 *   badge: 'https://uni.example/badges/data-literacy.json',
 *   issuedOn: '2026-03-25T09:00:00+09:00',
 *   verification: { type: 'SignedBadge', creator: signer.verificationMethod },
 * })
 * const badge = await signAssertion(assertion, signer)
 * ```
 *
 * @throws `UnsignableError` when verifiers would not accept what would come out.
 * @throws `InvalidArgumentError` when the signer or an option is not what it has to be, or the signer answers
 * with something that is no signature. What the signer itself throws comes through.
 * @see {@link https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#SignedBadge | Open
 * Badges 2.0, Signed Badges}
 */
export async function signAssertion(
  assertion: object,
  signer: Signer,
  options: SignAssertionOptions = {},
): Promise<string> {
  assertCheckedOptions(options)
  if (typeof assertion !== 'object' || assertion === null) {
    throw new InvalidArgumentError('assertion', 'must be an object')
  }
  const { language, onFinding } = options
  const judgement = new Judgement(language)
  const snapshot = snapshotOf(assertion, judgement, language)
  const signed = asSigned({ assertion: snapshot, signer: readSigner(signer), judgement })
  const { kind } = recognised(signed.assertion, judgement, language)
  if (kind !== 'assertion') judgement.own.add('KIND_NOT_SIGNABLE', '', { kind })
  checkKey(signed)
  judgement.settle()
  const token = await signJws(JSON.stringify(signed.assertion), signed.signer)
  judgement.tell(onFinding)
  return token
}

/** The assertion with the verification that a signed one has. */
function asSigned(task: AssertionTask): AssertionTask {
  const { assertion, signer, judgement } = task
  const key = signer.verificationMethod
  const verification = member(assertion, 'verification') ?? member(assertion, 'verify')
  const known = isRecord(verification) ? verification : {}
  const types = listOf(member(known, 'type'))
  const isSigned = types.includes('SignedBadge') || types.includes('signed')
  const creator = idOf(member(known, 'creator'))
  if (isSigned && creator !== undefined) {
    if (creator === key) return task
    judgement.own.add('ASSERTION_KEY_OF_ANOTHER', '/verification/creator', { creator, key })
    return task
  }
  if (!isSigned && verification !== undefined) {
    judgement.own.add('ASSERTION_BECOMES_SIGNED', '/verification', { before: types.join(', '), key })
  }
  const { verify: _, ...others } = assertion
  return { ...task, assertion: { ...others, verification: { type: 'SignedBadge', creator: key } } }
}

function checkKey({ signer, judgement }: AssertionTask): void {
  const { algorithm, verificationMethod: key } = signer
  if (algorithm !== 'RS256') judgement.own.add('ASSERTION_ALGORITHM_UNCOMMON', '', { algorithm })
  if (!isHttpsUrl(key)) judgement.own.add('ASSERTION_KEY_NOT_FETCHABLE', '/verification/creator', { key })
}
