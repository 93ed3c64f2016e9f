import type { Key } from '@shirushi/vc'
import type { VcJwtForm } from '@shirushi/vc/jose'
import type { CheckedOptions } from '../sign/checked-options.ts'

/** How to sign as token. */
export interface SignJwtOptions extends CheckedOptions {
  /**
   * Which text is followed: `ob3` adds the claims that Open Badges 3.0 requires, `vc-jose-cose` adds none.
   * Default: `ob3` for badges, endorsements and CLRs, and `vc-jose-cose` for everything else. Presentations
   * have one form only.
   */
  readonly form?: VcJwtForm
  /**
   * The key of the signer, whose public half is written into the token instead of its URL. For issuers that
   * publish no key: such a token is refused by everybody who wants to know whose key it is.
   */
  readonly jwk?: Key
  /** The media type of the token, or `false` for none. Default: that of the form. */
  readonly typ?: string | false
  /** Claims beside those of the form, such as `aud` and `nonce` of a presentation. */
  readonly claims?: Readonly<Record<string, unknown>>
}
