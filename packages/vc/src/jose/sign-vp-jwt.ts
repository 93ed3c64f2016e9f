import type { Signer } from '../keys/signer.ts'
import { jsonObject } from './json-object.ts'
import { type SignTokenOptions, signToken } from './sign-token.ts'

/**
 * Signs a presentation as JSON Web Token: a compact JSON Web Signature whose payload is the presentation.
 *
 * `typ` is `vp+jwt` and `cty` is `vp`, unless options say otherwise. What a verifier asked for, such as `aud`
 * and `nonce`, goes into `claims`. Credentials that are tokens go into the presentation by `envelopeCredential`.
 *
 * @throws `InvalidArgumentError` when the presentation is not JSON, or an option is wrong. What the signer throws
 * comes through.
 * @see {@link https://www.w3.org/TR/vc-jose-cose/#securing-vps-with-jose | VC-JOSE-COSE, 3.1.2}
 */
export async function signVpJwt(
  presentation: object,
  signer: Signer,
  options: SignTokenOptions = {},
): Promise<string> {
  return signToken(jsonObject(presentation, 'presentation'), signer, { typ: 'vp+jwt', cty: 'vp', ...options })
}
